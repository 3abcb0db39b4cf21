import { expect, it } from "vitest";
import { problemsOf } from "../test/problems-of.ts";

const lint = (source: string) => problemsOf("retry-declared", source);

it("safe and never pass", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /things: { get: { x-retry: safe }, post: { x-retry: never } } }
    `),
  ).toEqual([]);
});

it("an operation that leaves it open, or says something else, is refused", async () => {
  expect(
    await lint(`
      openapi: 3.1.0
      paths: { /things: { get: { operationId: listThings }, post: { x-retry: once }, delete: { x-retry: true } } }
    `),
  ).toEqual([
    "#/paths/~1things/get x-retry must be safe or never.",
    "#/paths/~1things/post/x-retry x-retry must be safe or never.",
    "#/paths/~1things/delete/x-retry x-retry must be safe or never.",
  ]);
});
