import { EventEmitter } from "node:events";
import { readFile } from "node:fs/promises";
import https from "node:https";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { createClient, createFetch, createTransport, oauth, unwrap } from "@runout/client";
import { getInventory } from "@runout/client/operations";
import { installComparedClients } from "./install-compared-clients.ts";
import { measureOverhead, type Subject } from "./measure-overhead.ts";

// What a client costs beside the call itself: every call is answered at once, in this process, with the same page.
const BASE_URL = "http://discogs.test";
const ADDRESS = `${BASE_URL}/users/example_seller/inventory?page=1`;
const root = resolve(import.meta.dirname, "../../../..");
const document = JSON.parse(await readFile(join(root, "spec/generated/openapi.json"), "utf8"));
const body = JSON.stringify(document.components.examples.InventoryFirstPage.value);
const headers = { "content-type": "application/json" };

// Some clients keep the `fetch` that they find when they are loaded, so it is replaced before.
globalThis.fetch = async () => new Response(body, { headers });
Object.assign(https, { request: answerAtOnce });

const bundle = await installComparedClients(join(root, ".runout/bench-clients"), BASE_URL);
const { comparedClients } = await import(bundle);

const options = { baseUrl: BASE_URL, userAgent: "bench/1.0" };
const auth = { type: "token", token: "seller-token" } as const;
const keys = { key: "key", secret: "secret", token: "token", tokenSecret: "token-secret" };
const transport = createTransport({ ...options, auth });
const signing = createTransport({ ...options, auth: oauth(keys) });
const client = createClient({ ...options, auth });
const discogs = createFetch({ ...options, auth });
const parameters = { username: "example_seller", page: 1 };
const params = { path: { username: "example_seller" }, query: { page: 1 } };

const AUTHORIZATION = `Discogs token=${auth.token}`;
const BARE = "fetch alone";
const BARE_HTTPS = "https.request alone";
const OWN: [string, Subject][] = [
  [BARE, async () => (await fetch(ADDRESS, { headers: { authorization: AUTHORIZATION } })).json()],
  ["@runout/client, a function", () => getInventory(transport, parameters)],
  ["@runout/client, a function, OAuth", () => getInventory(signing, parameters)],
  ["@runout/client, createClient", () => unwrap(client.GET("/users/{username}/inventory", { params }))],
  ["@runout/client, createFetch", async () => (await discogs("/users/example_seller/inventory?page=1")).json()],
  [BARE_HTTPS, getByHttps],
];
const others = Object.entries<Subject>(comparedClients(BASE_URL, auth.token));
const SUBJECTS = new Map(
  [...OWN, ...others].map(([name, call]) => [
    name,
    { call, baseline: name === BARE_HTTPS || name === "disconnect" ? BARE_HTTPS : BARE },
  ]),
);

for (const [name, { call }] of SUBJECTS) {
  const page = Object(await call());
  if (!Array.isArray(page.listings)) throw new Error(`${name} did not get the page.`);
}
const rows = await measureOverhead(SUBJECTS, { rounds: 30, calls: 300 });
const COLUMNS = [
  "µs, least",
  "median",
  "added, least",
  "added, median",
  "added on processors, least",
  "added on processors, median",
];
process.stdout.write(`| a page of an inventory | ${COLUMNS.join(" | ")} |\n${"| --- ".repeat(COLUMNS.length + 1)}|\n`);
for (const { name, ...times } of rows) {
  const { least, median, leastAdded, medianAdded, leastProcessorAdded, medianProcessorAdded } = times;
  const cells = [least, median, leastAdded, medianAdded, leastProcessorAdded, medianProcessorAdded];
  process.stdout.write(`| ${[name, ...cells.map((one) => one.toFixed(1))].join(" | ")} |\n`);
}
process.exit();

/** Replaces `https.request`. */
function answerAtOnce(_options: unknown, callback: (response: unknown) => void): EventEmitter {
  return Object.assign(new EventEmitter(), {
    write() {},
    setTimeout() {},
    end: () => callback(Object.assign(Readable.from([Buffer.from(body)]), { statusCode: 200, headers })),
  });
}

function getByHttps(): Promise<unknown> {
  return new Promise((done) => {
    https
      .request({ host: "discogs.test", headers: { authorization: AUTHORIZATION } }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk) => {
          text += chunk;
        });
        response.on("end", () => done(JSON.parse(text)));
      })
      .end();
  });
}
