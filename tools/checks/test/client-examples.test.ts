import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import * as client from "@runout/client";
import * as operations from "@runout/client/operations";
import { start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readText, repositoryFiles } from "../src/repository.ts";
import { typeErrors, writePrograms } from "../src/samples/run-sample.ts";

/** An example of a comment, and the function that it is about. */
interface Example {
  file: string;
  name: string;
  source: string;
}

const files = repositoryFiles().filter((file) => /^packages\/client\/src\/.*\.ts$/.test(file));
const examples = files.flatMap(examplesOf);

function examplesOf(file: string): Example[] {
  const comments = readText(file).matchAll(/\/\*\*\n((?: \*.*\n)+) \*\/\nexport (?:async )?function (\w+)/g);
  return [...comments].flatMap(([, comment = "", name = ""]) => {
    const [, example] = comment.split(" * @example\n");
    return example === undefined ? [] : [{ file, name, source: example.replace(/^ \* ?/gm, "") }];
  });
}

/** What an example takes for granted: that all is imported, and that there is a transport and a client. */
function programOf({ source }: Example): string {
  const used = (all: object) => Object.keys(all).filter((name) => new RegExp(`\\b${name}\\b`).test(source));
  const needs = (name: string) => new RegExp(`\\b${name}\\b`).test(source) && !source.includes(`const ${name} =`);
  const options = `{ baseUrl: "${server.url}", userAgent: "example/1.0", retries: 0, auth: AUTH }`;
  const isToken = /get(Request|Access)Token|create(Request|Access)Token/.test(source);
  const auth = isToken
    ? 'runout.oauth({ key: "demo-key", secret: "demo-secret" })'
    : '{ type: "token", token: "seller-token" } as const';
  return [
    'import * as runout from "@runout/client";',
    `import { ${used(client).join(", ")} } from "@runout/client";`,
    `import { ${used(operations).join(", ")} } from "@runout/client/operations";`,
    ...(source.includes("observer(") ? ['import { observer } from "@runout/client/observer";'] : []),
    `const AUTH = ${auth};`,
    ...(needs("transport") ? [`const transport = runout.createTransport(${options});`] : []),
    ...(needs("client") ? [`const client = runout.createClient(${options});`] : []),
    "void runout; void AUTH;",
    source.replaceAll("http://127.0.0.1:8080", server.url),
  ].join("\n");
}

/** Steps of a permission that cannot be made without a user in between. */
const NEEDS_A_USER = ["getAccessToken", "createAccessToken"];

let server: Awaited<ReturnType<typeof start>>;
let folder: string;
let programs: string[];

beforeAll(async () => {
  const environment = { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error", RATE_LIMIT: "off" };
  server = await start(environment, process.stderr);
  const reports = join(import.meta.dirname, "../reports");
  await mkdir(reports, { recursive: true });
  folder = await mkdtemp(join(reports, "examples-"));
  programs = await writePrograms(
    folder,
    examples.map((example) => ({ source: programOf(example), hasJsx: false })),
  );
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

describe("the examples in the comments of the client", () => {
  it("are there for each operation and for what users call first", () => {
    const names = examples.map(({ name }) => name);
    const first = [
      "createClient",
      "createFetch",
      "createTransport",
      "createOAuthFlow",
      "oauth",
      "paginate",
      "everyListing",
    ];
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(operations), ...first, "unwrap", "request", "observer"]),
    );
  });

  it("compile", async () => {
    expect(await typeErrors(folder)).toBe("");
  });

  it.each(examples.map(({ name }, index) => [name, index] as const))("%s", async (name, index) => {
    if (NEEDS_A_USER.includes(name)) return;
    await fetch(`${server.url}/sandbox/reset`, { method: "POST" });
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      await import(programs[index] ?? "");
    } finally {
      log.mockRestore();
    }
  });
});
