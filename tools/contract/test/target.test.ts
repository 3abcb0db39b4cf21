import { createServer, type Server } from "node:http";
import { type RunningServer, start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPacedFetch } from "../src/target/paced-fetch.ts";
import { readContractOptions } from "../src/target/read-contract-options.ts";
import { runTarget } from "../src/target/run-target.ts";

let sandbox: RunningServer;
beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", RATE_LIMIT: "off", DATA_DIR: "memory://", LOG_LEVEL: "error" };
  sandbox = await start(environment, process.stderr);
});
afterAll(() => sandbox.stop());

const authorization = "Discogs token=seller-token";
const wait = async () => {};

/** The sandbox behind a port that changes its answers, and records its requests. */
async function changed(
  change: (body: string) => string,
  methods: string[] = [],
): Promise<{ server: Server; url: string }> {
  const server = createServer(async ({ method = "", url = "", headers }, response) => {
    methods.push(method);
    const { authorization: sent } = headers;
    const answer = await fetch(`${sandbox.url}${url}`, {
      method,
      headers: sent === undefined ? {} : { authorization: sent },
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(change(await answer.text()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}` };
}

describe("the tests of any server", () => {
  it("pass on the sandbox, with every operation that reads, and only read", async () => {
    const methods: string[] = [];
    const { server, url } = await changed((body) => body, methods);
    try {
      const rows = await runTarget({ url, authorization, wait });
      expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      expect(rows.filter(({ passed }) => passed === 0)).toEqual([]);
      expect(new Set(rows.map(({ subject }) => subject)).size).toBe(13);
      expect(new Set(methods)).toEqual(new Set(["GET"]));
    } finally {
      server.close();
    }
  });

  it("ask without credentials only for what is public, and say what is left out", async () => {
    const rows = await runTarget({ url: sandbox.url, subjects: { username: "example_seller" }, wait });
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
    const untried = rows.filter(({ passed }) => passed === 0).map(({ subject, what }) => `${subject} ${what}`);
    expect(untried).toContain("listOrders 200: there is nothing to ask for");
    expect(untried.some((row) => row.startsWith("getListing 200"))).toBe(false);
  });

  it("see a value of a wrong type", async () => {
    const { server, url } = await changed((body) => body.replace(/"username":"[^"]*"/, '"username":7'));
    try {
      const rows = await runTarget({ url, authorization, subjects: { username: "example_seller" }, wait });
      const problems = rows.flatMap(({ subject, problems }) => problems.map((problem) => `${subject}: ${problem}`));
      expect(problems).toContainEqual(expect.stringMatching(/^getIdentity: .*username must be string/));
    } finally {
      server.close();
    }
  });

  it("take the address from the words, and who calls from the environment", () => {
    expect(readContractOptions([], {})).toEqual({ engines: ["PGlite", "PostgreSQL"], target: undefined });
    expect(readContractOptions(["--engine", "pglite"], {}).engines).toEqual(["PGlite"]);
    expect(readContractOptions(["--", "--target", "http://a.example"], { CONTRACT_TOKEN: "t" }).target).toMatchObject({
      url: "http://a.example",
      authorization: "Discogs token=t",
    });
    expect(() => readContractOptions(["--target", "a.example"], {})).toThrow("--target must be an http or https URL");
  });
});

it("a paced fetch spreads the calls of a minute, and waits for the next one before it is refused", async () => {
  const answers = [
    { status: 200, headers: { "x-discogs-ratelimit": "60", "x-discogs-ratelimit-remaining": "59" } },
    { status: 200, headers: { "x-discogs-ratelimit": "60", "x-discogs-ratelimit-remaining": "1" } },
    { status: 429, headers: { "retry-after": "7" } },
    { status: 200, headers: {} },
  ];
  const server = createServer((_, response) => {
    const { status = 500, headers = {} } = answers.shift() ?? {};
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const waits: number[] = [];
  const ask = createPacedFetch(async (milliseconds) => void waits.push(milliseconds));
  const statuses = [];
  for (const _call of [1, 2, 3]) statuses.push((await ask(url, {})).status);
  server.close();
  expect(statuses).toEqual([200, 200, 200]);
  expect(waits).toEqual([0, 1000, 60_000, 7000]);
});
