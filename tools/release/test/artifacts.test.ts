import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { start } from "@runout/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContractDocument } from "../src/artifacts/contract-document.ts";
import { postmanCollection } from "../src/artifacts/postman-collection.ts";
import { writeArtifacts } from "../src/artifacts/write-artifacts.ts";
import { versionedPackages } from "../src/versioned-packages.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const NEWMAN = createRequire(import.meta.url).resolve("newman/bin/newman.js");
const run = promisify(execFile);

/** What Newman reports of each request, as far as it is read here. */
interface NewmanReport {
  run: { executions: { item: { name: string }; response?: { code: number } }[]; failures: unknown[] };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "artifacts-test-"));
  await writeArtifacts(REPOSITORY, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string) => readFile(join(folder, file), "utf8");

describe("the files of a release", () => {
  it("are the bundles and workflows of the repository, and what is made of them", async () => {
    const workflows = await readdir(join(REPOSITORY, "spec/workflows"));
    expect((await readdir(folder)).sort()).toEqual(
      [
        ...["openapi.json", "openapi.yaml", "sandbox.json", "sandbox.yaml", "order-status.arazzo.yaml", ...workflows],
        ...["marketplace.postman_collection.json", "sandbox.postman_collection.json", "llms.txt", "release-notes.md"],
      ].sort(),
    );
    expect(await read("openapi.yaml")).toBe(readFileSync(join(REPOSITORY, "spec/generated/openapi.yaml"), "utf8"));
  });

  it("name every operation in llms.txt, and link what is in the repository", async () => {
    const text = await read("llms.txt");
    const operations = ["openapi", "sandbox"] as const;
    for (const { method, path, object } of operations.flatMap((name) =>
      readContractDocument(name).groups.flatMap((group) => group.operations),
    )) {
      expect(text).toContain(`\n- [${method} ${path}](`);
      expect(text).toContain(`): ${object.summary}. `);
    }
    const { version } = readContractDocument("openapi");
    const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link = ""]) => link);
    const begin = `https://github.com/runout/runout/blob/v${version}/`;
    expect(links.filter((link) => !link.startsWith(begin))).toEqual([]);
    const missing = links.filter((link) => !existsSync(join(REPOSITORY, decodeURI(link.slice(begin.length)))));
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it("have notes with what changed in each package", async () => {
    const notes = await read("release-notes.md");
    const changed = versionedPackages(REPOSITORY).filter(({ folder: directory, version }) => {
      const changelog = readFileSync(join(REPOSITORY, directory, "CHANGELOG.md"), "utf8");
      return !changelog.includes(`## ${version}\n\nNo changes in this release.`);
    });
    const headings = [...notes.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(changed.map(({ name }) => name));
  });
});

describe("the Postman collections", () => {
  it.each(["openapi", "sandbox"] as const)("of %s are the same each time", (name) => {
    const document = readContractDocument(name);
    expect(postmanCollection(document)).toEqual(postmanCollection(document));
    const requests = postmanCollection(document).item.flatMap(({ item }) => item);
    expect(requests).toHaveLength(document.groups.flatMap(({ operations }) => operations).length);
    expect(JSON.stringify(requests)).not.toContain('"value":""');
  });

  it.each([
    // What a user allows in a browser between the two steps is not in a collection.
    {
      collection: "marketplace",
      document: "openapi",
      refused: { "Get an access token": 400, "Create an access token": 400 },
    },
    { collection: "sandbox", document: "sandbox", refused: {} },
  ] as const)("run on a sandbox as they are: $collection", async ({ collection, document, refused }) => {
    const server = await start(
      { PORT: "0", SANDBOX: "on", DATA_DIR: "memory://", LOG_LEVEL: "error", RATE_LIMIT: "off" },
      process.stderr,
    );
    const report = join(folder, "newman.json");
    try {
      const options = ["--env-var", `baseUrl=${server.url}`, "--reporters", "json", "--reporter-json-export", report];
      await run(process.execPath, [NEWMAN, "run", join(folder, `${collection}.postman_collection.json`), ...options]);
    } finally {
      await server.stop();
    }
    const { executions, failures } = (JSON.parse(await readFile(report, "utf8")) as NewmanReport).run; // Newman's format
    await rm(report);
    expect(failures).toEqual([]);
    const answered = executions.map(({ item, response }) => [item.name, response?.code]);
    const operations = readContractDocument(document).groups.flatMap((group) => group.operations);
    expect(answered).toEqual(
      operations.map(({ object, success }) => {
        const name = object.summary ?? "";
        return [name, Reflect.get(refused, name) ?? success];
      }),
    );
  });
});
