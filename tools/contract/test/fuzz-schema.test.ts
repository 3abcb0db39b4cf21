import { execFileSync } from "node:child_process";
import type { ServerProcess } from "@runout/harness/server-process";
import type { OpenApiDocument } from "@runout/http/openapi";
import { isFullSize } from "@runout/marketplace/fixtures/test-size";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chosenOperations, DOCUMENTS } from "../src/documents.ts";
import { startSandbox } from "../src/engine.ts";
import { curlLines } from "../src/fuzz/describe-failure.ts";
import { violations } from "../src/fuzz/schema/invalid-values.ts";
import { runSchemaCases } from "../src/fuzz/schema/run-schema-cases.ts";
import { createSchemaContext, resolveReferences } from "../src/fuzz/schema/schema-context.ts";
import { validValues } from "../src/fuzz/schema/valid-values.ts";
import { ORIGIN } from "../src/fuzz/target.ts";

const SEED = 1;
/** Of each operation. */
const CASES = isFullSize() ? 12 : 3;

it("right requests are taken and wrong ones refused for what is wrong", async () => {
  const { passed, problems } = await runSchemaCases({ seed: SEED, cases: CASES });
  process.stdout.write(`fuzz: ${passed} requests with seed ${SEED}; 1,000 of each operation by \`pnpm fuzz\`\n`);
  expect(problems).toEqual([]);
  expect(passed).toBeGreaterThan(33 * CASES);
}, 600_000);

describe("values made of a schema", () => {
  const context = createSchemaContext({}, { listing_ids: [1] });

  it.each([
    [{ type: "string", pattern: "^[a-c]{2,4}$" }, ["pattern", "type (null)"]],
    [{ type: "string", maxLength: 5, pattern: "^[^\\u0000]*$" }, ["maxLength", "pattern"]],
    [{ type: ["integer", "null"], minimum: 2, maximum: 9 }, ["minimum", "maximum", "type (string)", "type (number)"]],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, ["exclusiveMinimum", "exclusiveMaximum"]],
    [{ enum: ["Mint (M)", "Fair (F)"], type: "string" }, ["enum"]],
    [
      { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 3, uniqueItems: true },
      ["minItems", "maxItems", "uniqueItems", "type (string)"],
    ],
    [
      { type: "object", required: ["a"], properties: { a: { type: "boolean" } }, additionalProperties: false },
      ["required", "additionalProperties"],
    ],
    [
      { type: "object", minProperties: 1, maxProperties: 1, properties: { a: {}, b: {} } },
      ["minProperties", "maxProperties"],
    ],
    [{ type: "string", format: "date-time" }, ["format"]],
    [{ type: "string", not: { type: "string", pattern: "\\p{Cs}" } }, ["not"]],
  ])("are right or broken in one keyword: %j", (schema, keywords) => {
    const right = fc.sample(validValues(context, schema), { numRuns: 100, seed: SEED });
    expect(right.filter((value) => !context.isValid(schema, value))).toEqual([]);
    const broken = violations(context, schema);
    expect(broken.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(keywords));
    for (const { keyword, values } of broken) {
      const wrong = fc.sample(values, { numRuns: 20, seed: SEED });
      expect(
        wrong.filter((value) => context.isValid(schema, value)),
        keyword,
      ).toEqual([]);
    }
  });

  it("break every keyword of every body that can be broken alone", () => {
    const broken = chosenOperations().flatMap(({ document, operation: { operationId, body } }) =>
      body === undefined
        ? []
        : violations(
            createSchemaContext(document, { listing_ids: [1] }),
            resolveReferences(document, body.media.schema ?? true),
          ).map(({ at, keyword }) => `${operationId} ${at} ${keyword}`),
    );
    expect(broken).toEqual(
      expect.arrayContaining([
        "createListing /price not",
        "createFault  not",
        "editOrder  not",
        "addOrderMessage  not",
        "actOnListing  not",
        "setClock /now not",
        "setClock /now format",
        "setClock  maxProperties",
        "createSandboxOrder /listing_ids uniqueItems",
        "loadScenario /steps/0/path/x_other pattern",
      ]),
    );
  });
});

describe("a counter-example", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startSandbox({ DATA_DIR: "memory://" });
  }, 120_000);
  afterAll(() => server.stop());

  /** Runs the curl lines of a problem against the sandbox. @returns the status of each answer */
  function run(problem: string): string[] {
    const lines = problem.split("\n").filter((line) => line.startsWith("  curl "));
    return lines.map((line) => {
      const output = execFileSync("bash", ["-c", line.replaceAll(ORIGIN, server.url)], { encoding: "utf8" });
      return output.trim().split("\n").at(-1) ?? "";
    });
  }

  /** The documents with a planted mistake: what they say is not what the sandbox does. */
  function planted(component: string, change: (part: Record<string, unknown>) => void): readonly OpenApiDocument[] {
    const documents = structuredClone(DOCUMENTS.map(({ document }) => document));
    const parts = documents.flatMap(({ components }) => Object.values(components ?? {}));
    for (const part of parts) {
      const found: unknown = Reflect.get(Object(part), component);
      if (found !== undefined) change(Object(found));
    }
    return documents;
  }

  it("is shrunk and comes as curl lines that do the same on a server", async () => {
    const documents = planted("FeePrice", (parameter) => Object.assign(Object(parameter.schema), { maxLength: 5 }));
    const { problems } = await runSchemaCases({ seed: SEED, cases: 200, operation: "getFee" }, documents);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("getFee: a wrong request is taken: path price (maxLength): 200");
    expect(problems[0]).toMatch(/again: pnpm fuzz -- --operation getFee --seed 1 --path [\d:]+/);
    expect(run(problems[0] ?? "")).toEqual(["204", "200"]);
  }, 600_000);

  it("has those requests before it that it needs", async () => {
    const documents = planted("SnapshotNameTaken", (example) => Reflect.deleteProperty(example, "x-by-state"));
    const { problems } = await runSchemaCases({ seed: SEED, cases: 200, operation: "createSnapshot" }, documents);
    expect(problems[0]).toContain("createSnapshot: a right request is refused: 422");
    expect(run(problems[0] ?? "").slice(-2)).toEqual(["201", "422"]);
  }, 600_000);

  it("quotes for the shell", () => {
    const [line] = curlLines([{ method: "POST", target: "/a?b='", headers: {}, body: `{"a":"it's $HOME"}` }]);
    expect(line).toContain(String.raw`'${ORIGIN}/a?b='\'''`);
    expect(line).toContain(String.raw`--data-raw '{"a":"it'\''s $HOME"}'`);
  });
});
