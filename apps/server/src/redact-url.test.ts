import { expect, it } from "vitest";
import { redactUrl } from "./redact-url.ts";

it.each([
  ["/a?token=t", "/a?token=[redacted]"],
  ["/a?page=1&token=t&sort=price", "/a?page=1&token=[redacted]&sort=price"],
  ["/a?key=k&secret=s", "/a?key=[redacted]&secret=[redacted]"],
  ["/a?oauth_token=t&oauth_signature=s%26x", "/a?oauth_token=[redacted]&oauth_signature=[redacted]"],
  ["/a?%74oken=t", "/a?%74oken=[redacted]"],
  ["GET http://h/a?TOKEN=t failed", "GET http://h/a?TOKEN=[redacted] failed"],
  ["/tokens?page=1&monkey=2", "/tokens?page=1&monkey=2"],
])("%s is written as %s", (url, redacted) => {
  expect(redactUrl(url)).toBe(redacted);
});
