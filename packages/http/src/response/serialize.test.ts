import { expect, it } from "vitest";
import { isKnown, isRendered } from "./serialize.ts";

it("tells a rendered answer from one that is still to be written", () => {
  expect(isRendered({ bytes: new Uint8Array(), etag: '"a"' })).toBe(true);
  expect(isRendered({ etag: '"a"' })).toBe(false);
  expect(isRendered(undefined)).toBe(false);
});

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  [undefined, false],
])("the tag is known to a caller who sends %s: %s", (header, known) => expect(isKnown('"a"', header)).toBe(known));
