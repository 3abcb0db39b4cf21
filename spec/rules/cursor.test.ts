import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConfig, lint, type Plugin } from "@redocly/openapi-core";
import { expect, it, onTestFinished } from "vitest";
import { Cursor } from "./cursor.ts";

/** Lets `look` see the operation of a description that is spread over files in different folders. */
async function visit(files: Record<string, string>, look: (operation: Cursor) => unknown): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "cursor-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const seen: unknown[] = [];
  const spy: Plugin = {
    id: "spy",
    rules: {
      oas3: {
        look: () => ({
          Operation(node, context) {
            seen.push(look(Cursor.of(node, context)));
          },
        }),
      },
    },
  };
  const config = await createConfig({ plugins: [spy], rules: { "spy/look": "error" } });
  await lint({ ref: join(folder, "root.yaml"), config });
  return seen[0];
}

it("a step follows references from the file that holds them, over several files", async () => {
  const files = {
    "root.yaml": "openapi: 3.1.0\npaths: { /x: { $ref: ./path.yaml } }",
    "path.yaml": "get: { responses: { '200': { $ref: ./response.yaml } } }",
    "response.yaml": "headers: { Link: { $ref: './headers.yaml#/Link' } }",
    "headers.yaml": "Link: { $ref: '#/Other' }\nOther: { description: Found. }",
  };
  expect(await visit(files, (at) => at.at("responses", "200", "headers", "Link").get("description"))).toBe("Found.");
});

it("the siblings of a reference override what it refers to", async () => {
  const files = {
    "root.yaml":
      "openapi: 3.1.0\npaths: { /x: { get: { x-a: { $ref: '#/x-b', description: Mine. } } } }\nx-b: { description: Theirs., type: string }",
  };
  expect(await visit(files, (at) => at.at("x-a").node)).toEqual({ description: "Mine.", type: "string" });
});

it("a step to nowhere, or along a broken reference, leads to undefined", async () => {
  const files = {
    "root.yaml": "openapi: 3.1.0\npaths: { /x: { get: { x-a: { $ref: ./absent.yaml } } } }",
  };
  expect(
    await visit(files, (at) => [at.at("no", "such").node, at.at("x-a", "deep").node, at.at("x-a").keys()]),
  ).toEqual([undefined, undefined, []]);
});
