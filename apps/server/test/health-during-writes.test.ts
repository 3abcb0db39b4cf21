import { get } from "node:http";
import { handlers } from "@runout/marketplace";
import { expect, it } from "vitest";
import { useServer } from "./server.ts";

const server = useServer();

/** Asks over a connection that is opened for this. */
const ask = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
    }).once("error", reject);
  });

it("answers a health check on a new connection before the changes that wait in line are done", async () => {
  const url = await server.app.listen({ host: "127.0.0.1", port: 0 });
  const caller = await server.marketplace.authenticate({ kind: "token", token: "seller-token" });
  const seller = server.marketplace.context(caller, { baseUrl: url, path: "/", query: "" });
  const body = { release_id: 1, condition: "Mint (M)", price: 10 } as const;
  let done = 0;
  const changes = Array.from({ length: 200 }, async () => {
    await handlers.createListing(seller, { path: {}, query: {}, body });
    done += 1;
  });
  expect(await ask(`${url}/healthz`)).toBe(200);
  expect(done).toBeLessThan(changes.length);
  await Promise.all(changes);
});
