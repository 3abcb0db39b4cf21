import { expect, it } from "vitest";
import { createSandbox } from "../src/index.ts";
import { listen } from "../src/listen-browser.ts";

it("answers on a port of its own as its fetch does, until it is closed", async () => {
  const [sandbox, other, unheard] = await Promise.all([
    createSandbox({ listen: true }),
    createSandbox({ listen: true }),
    createSandbox(),
  ]);
  expect(unheard.url).toBeUndefined();
  expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(other.url).not.toBe(sandbox.url);

  const body = JSON.stringify({ release_id: 1, condition: "Mint (M)", price: 12 });
  const headers = { authorization: "Discogs token=seller-token" };
  const created = await fetch(`${sandbox.url}/marketplace/listings`, { method: "POST", headers, body });
  expect(created.status).toBe(201);
  const { listing_id, resource_url } = Object(await created.json());
  expect(resource_url).toBe(`${sandbox.url}/marketplace/listings/${listing_id}`);
  expect((await sandbox.fetch(`/marketplace/listings/${listing_id}`)).status).toBe(200);
  expect((await other.fetch(`/marketplace/listings/${listing_id}`)).status).toBe(404);
  expect(sandbox.requests.map(({ operationId }) => operationId)).toEqual(["createListing", "getListing"]);

  await sandbox.control.createFault({ operation_id: "getRelease", cut: true, times: 1 });
  await expect(fetch(`${sandbox.url}/releases/1`)).rejects.toThrow("fetch failed");
  expect((await fetch(`${sandbox.url}/sandbox/reset`, { method: "POST" })).status).toBe(204);
  expect((await fetch(`${sandbox.url}/marketplace/listings/${listing_id}`)).status).toBe(404);

  await Promise.all([sandbox.close(), other.close(), unheard.close()]);
  await expect(fetch(`${sandbox.url}/releases/1`)).rejects.toThrow("fetch failed");
});

it("is refused where there are no ports", async () => {
  await expect(listen(() => Promise.reject(new Error("never called")))).rejects.toThrow("listen needs Node");
});
