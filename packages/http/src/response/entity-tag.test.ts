import { expect, it } from "vitest";
import { isKnown } from "./entity-tag.ts";

it.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ["*", true],
  ['"b"', false],
  ["a", false],
  [undefined, false],
])("the tag is known to a caller who sends %s: %s", (header, known) => expect(isKnown('"a"', header)).toBe(known));
