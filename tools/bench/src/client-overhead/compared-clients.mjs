// Runs in a folder of its own, where install-compared-clients.ts has installed and generated what it imports.
import https from "node:https";
import { DiscogsClient } from "@lionralfs/discogs-client/browser/index.js";
import { Client as Disconnect } from "disconnect";
import createClient from "openapi-fetch";
import { client as heyClient } from "./hey/client.gen.ts";
import * as hey from "./hey/sdk.gen.ts";
import * as orval from "./orval/index.ts";
import { client as redoclyClient } from "./redocly/client.ts";

/**
 * One page of an inventory by each client, with a token, as an object.
 *
 * @param baseUrl what all of them call
 * @param token the caller's
 */
export function comparedClients(baseUrl, token) {
  const username = "example_seller";
  const headers = { Authorization: `Discogs token=${token}`, "User-Agent": "bench/1.0" };
  const openapiFetch = createClient({ baseUrl, headers });
  heyClient.setConfig({ baseUrl, headers });
  redoclyClient.configure?.({ serverUrl: baseUrl });
  const lionralfs = new DiscogsClient({ auth: { userToken: token }, userAgent: "bench/1.0" });
  const disconnect = new Disconnect("bench/1.0", { userToken: token });
  disconnect.setConfig({ requestLimit: 1e9, requestLimitAuth: 1e9 });
  return {
    "openapi-fetch": async () => {
      const params = { path: { username }, query: { page: 1 } };
      return (await openapiFetch.GET("/users/{username}/inventory", { params })).data;
    },
    "hey-api": async () => (await hey.getInventory({ path: { username }, query: { page: 1 } })).data,
    orval: async () => (await orval.getInventory(username, { page: 1 }, { headers })).data,
    Redocly: async () => {
      const answer = await redoclyClient.getInventory({ path: { username }, query: { page: 1 } }, { headers });
      return answer.data ?? answer;
    },
    "@lionralfs/discogs-client": async () =>
      (await lionralfs.marketplace().getInventory(username, "For Sale", { page: 1 })).data,
    disconnect: () => disconnect.marketplace().getInventory(username, { page: 1 }),
  };
}

/** The same module that disconnect sends its requests with. */
export { https };
