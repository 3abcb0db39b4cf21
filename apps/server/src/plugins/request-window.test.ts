import { expect, it } from "vitest";
import { RequestWindow } from "./request-window.ts";

it("remembers ten thousand addresses and forgets the one that was quiet longest", () => {
  const window = new RequestWindow(() => new Date(0));
  window.take("first", 25);
  for (let n = 0; n < 9_999; n += 1) window.take(`address ${n}`, 25);
  expect(window.used("first")).toBe(1);
  window.take("first", 25);
  window.take("one more", 25);
  expect(window.used("first")).toBe(2);
  expect(window.used("address 0")).toBe(0);
  expect(window.used("address 1")).toBe(1);
});
