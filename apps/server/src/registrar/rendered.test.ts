import { expect, it } from "vitest";
import { isRendered } from "./rendered.ts";

it("tells a rendered answer from one that is still to be written", () => {
  expect(isRendered({ bytes: new Uint8Array(), etag: '"a"' })).toBe(true);
  expect(isRendered({ etag: '"a"' })).toBe(false);
  expect(isRendered(undefined)).toBe(false);
});
