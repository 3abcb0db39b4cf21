import { describe, expect, it } from "vitest";
import { redactText, redactUrl } from "./redact-url.ts";

describe("the URL of a request", () => {
  it.each([
    ["/a?token=t", "/a?token=[redacted]"],
    ["/a?page=1&token=t&sort=price", "/a?page=1&token=[redacted]&sort=price"],
    ["/a?key=k&secret=s", "/a?key=[redacted]&secret=[redacted]"],
    ["/a?oauth_token=t&oauth_signature=s%26x", "/a?oauth_token=[redacted]&oauth_signature=[redacted]"],
    ["/a?%74oken=t&oauth%5Fverifier=v", "/a?%74oken=[redacted]&oauth%5Fverifier=[redacted]"],
    ["/a?TOKEN=t", "/a?TOKEN=[redacted]"],
    ["/a?access_token=t&api_key=k&password=p", "/a?access_token=[redacted]&api_key=[redacted]&password=[redacted]"],
    ["/a?token=a;b'c\"d?e=f&page=1", "/a?token=[redacted]&page=1"],
    ["/a?page=1;token=t;x&b=2", "/a?page=1;token=[redacted]&b=2"],
    ["/a?page=1?token=t", "/a?page=1?token=[redacted]"],
    ["/tokens?page=1&monkey=2", "/tokens?page=1&monkey=2"],
    ["/a", "/a"],
    ["/a?", "/a?"],
  ])("%s is written as %s", (url, redacted) => {
    expect(redactUrl(url)).toBe(redacted);
  });
});

it.each([
  ["GET http://h/a?TOKEN=t failed", "GET http://h/a?TOKEN=[redacted] failed"],
  ["'/a?page=1&token=t' is not a URL", "'/a?page=1&token=[redacted]' is not a URL"],
])("the text %s is written as %s", (text, redacted) => {
  expect(redactText(text)).toBe(redacted);
});
