import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Marketplace, openMarketplace, type SignedRequest } from "../src/index.ts";
import { baseString } from "../src/oauth/base-string.ts";

let directory: string;
let sent = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "runout-nonces-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const open = () =>
  openMarketplace({
    dataDirectory: join(directory, "data"),
    seed: "demo",
    demoCredentials: true,
    secretsKey: Buffer.alloc(32, 5),
  });

/** A request of the seller, by a client whose clock is so many seconds ahead. */
function signed(ahead: number): SignedRequest {
  sent += 1;
  const pairs: [string, string][] = Object.entries({
    oauth_consumer_key: "demo-key",
    oauth_token: "seller-access-token",
    oauth_nonce: `nonce-${sent}`,
    oauth_signature_method: "HMAC-SHA1",
    oauth_timestamp: String(Math.floor(Date.now() / 1000) + ahead),
  });
  const request = { method: "GET", url: "http://127.0.0.1:8080/orders", form: [], authorization: pairs };
  const text = baseString({ ...request, oauth: new Map() });
  const signature = createHmac("sha1", "demo-secret&seller-access-secret").update(text).digest("base64");
  return { ...request, oauth: new Map([...pairs, ["oauth_signature", signature]]) };
}

const isTaken = (marketplace: Marketplace, request: SignedRequest) =>
  marketplace.authenticate({ kind: "oauth", request }).then(
    ({ level }) => level === "user",
    () => false,
  );

it("a request that was taken is refused after a restart, wherever its timestamp lay", async () => {
  const before = await open();
  const requests = [0, 1, 60, 299].map(signed);
  for (const request of requests) expect(await isTaken(before, request)).toBe(true);
  const unsent = signed(200);
  await before.close();

  const after = await open();
  for (const request of requests) expect(await isTaken(after, request)).toBe(false);
  // What was not sent yet is taken, once, and a client whose clock is right at once.
  for (const request of [unsent, signed(0), signed(120)]) {
    expect(await isTaken(after, request)).toBe(true);
    expect(await isTaken(after, request)).toBe(false);
  }
  await after.close();

  const last = await open();
  for (const request of [...requests, unsent]) expect(await isTaken(last, request)).toBe(false);
  await last.close();
});
