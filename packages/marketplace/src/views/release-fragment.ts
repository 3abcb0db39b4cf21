import { releaseView, type ShownRelease } from "./release-view.ts";

/** Stands for the server's own address, which is not known when a fragment is stored: a character that no title holds. */
const BASE = "\u0001";
const storedBase = JSON.stringify(BASE).slice(1, -1);
const END = "}}";

/** A release as the JSON text that listings show of it, up to where `stats.user` may follow. */
export function releaseFragment(release: ShownRelease, { pictures }: { pictures: boolean }): string {
  return JSON.stringify(releaseView(BASE, release, { pictures, user: false })).slice(0, -END.length);
}

/** Completes a stored fragment for an answer. */
export function completeFragment(fragment: string, baseUrl: string, user: boolean): string {
  const own = user ? ',"user":{"in_wantlist":0,"in_collection":0}' : "";
  return `${fragment.replaceAll(storedBase, baseUrl)}${own}${END}`;
}
