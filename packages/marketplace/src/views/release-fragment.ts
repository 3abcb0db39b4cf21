import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Schemas } from "../domain/schemas.ts";
import { asJson, type JsonText } from "./json-text.ts";
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
export function completeFragment(
  fragment: string,
  baseUrl: string,
  user: boolean,
): JsonText<Schemas["Listing"]["release"]> {
  const own = user ? ',"user":{"in_wantlist":0,"in_collection":0}' : "";
  return asJson(`${fragment.replaceAll(storedBase, baseUrl)}${own}${END}`);
}

const sample: ShownRelease = {
  id: 1,
  title: "Title",
  artist: "Artist",
  label: "Label",
  catalog_number: "CAT 1",
  format: "2xLP, Album",
  year: 1999,
  image_count: 3,
  in_wantlist: 4,
  in_collection: 5,
};

/**
 * Identifies the definition of the view by what it renders of a sample: stored fragments of another version are rendered again when
 * a marketplace opens.
 */
export const RELEASE_FRAGMENT_VERSION = bytesToHex(
  sha256(
    utf8ToBytes(
      [sample, { ...sample, image_count: 0, year: 0 }]
        .flatMap((release) => [true, false].map((pictures) => releaseFragment(release, { pictures })))
        .join("\n"),
    ),
  ),
).slice(0, 16);
