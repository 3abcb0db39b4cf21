import { call, type Page } from "../call.ts";
import type { Engine } from "../groups.ts";
import type { Lane } from "../lane.ts";
import { authorization, pagePath, tokens, uncached } from "../shop/cast.ts";
import { type Stage, serverOn } from "../stage.ts";
import { hitPage } from "./hit-page.ts";

/** Only the owner may go beyond page 100. */
const headers = authorization(tokens.seller);
const ownersPath = `${pagePath}&status=For%20Sale`;
const wanted = 10_000;

/** The first page of what is for sale, as its owner sees it. */
export const firstPage = (stage: Stage, engine: Engine): Lane["measure"] =>
  hitPage(stage, serverOn(stage, engine), ownersPath, { ...headers, ...uncached });

/** Page 10,000, or the last one of a smaller shop, after somebody has walked there from page to page. */
export async function deepPage(stage: Stage, engine: Engine): Promise<Lane["measure"]> {
  const server = serverOn(stage, engine);
  let next: string | undefined = `${server.url}${ownersPath}`;
  let reached = 0;
  while (next !== undefined && reached < wanted) {
    const { pagination, listings }: Page = await call<Page>(next, headers);
    if (listings.length < 50) break;
    reached = pagination.page;
    next = pagination.urls.next;
  }
  return hitPage(stage, server, `${ownersPath}&page=${reached}`, { ...headers, ...uncached });
}
