import { join } from "node:path";
import { Writable } from "node:stream";
import { mountSmallDisk } from "@runout/marketplace/fixtures/small-disk";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, start } from "../src/start.ts";

// The tests of the marketplace fill its disk at every size; here it is filled over HTTP, in CI or with TEST_SIZE=full.
const disk = isFullSize() ? await mountSmallDisk(140) : undefined;
const log = new Writable({ write: (_chunk, _encoding, done) => done() });

describe.runIf(disk)("a server whose disk is full (not tried where this user may not mount one)", () => {
  let server: RunningServer;
  beforeAll(async () => {
    const DATA_DIR = join(disk?.path ?? "", "data");
    server = await start({ PORT: "0", DATA_DIR, SANDBOX: "on", RATE_LIMIT: "off" }, log);
  });
  afterAll(async () => {
    await server.stop();
    await disk?.unmount();
  });

  async function createListing(): Promise<Response> {
    const body = { release_id: 1, condition: "Mint (M)", price: 10, comments: "Played once. ".repeat(384) };
    return fetch(`${server.url}/marketplace/listings`, {
      method: "POST",
      headers: { authorization: "Discogs token=seller-token" },
      body: JSON.stringify(body),
    });
  }

  async function createdUntilRefused(): Promise<{ ids: number[]; refusal: Response }> {
    const ids: number[] = [];
    for (;;) {
      const response = await createListing();
      if (response.status !== 201) return { ids, refusal: response };
      ids.push(Object(await response.json()).listing_id);
    }
  }

  it("refuses changes with 503, says what is wrong, and recovers by itself when there is space", async () => {
    await disk?.fill(1024 * 1024);
    const { ids, refusal } = await createdUntilRefused();
    expect(refusal.status).toBe(503);
    const again = await createListing();
    expect([again.status, again.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(again.headers.get("x-runout-unchanged")).toBe("true");
    expect(await again.json()).toEqual({
      message: "The disk of the database is full. Nothing was changed; try again when there is space.",
    });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

    await disk?.clear();
    await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status).toBe(200);
    const created = await createListing();
    expect(created.status).toBe(201);
    ids.push(Object(await created.json()).listing_id);
    for (const id of ids) {
      const shown = await fetch(`${server.url}/marketplace/listings/${id}`);
      expect([id, shown.status]).toEqual([id, 200]);
    }
  });
});
