import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageText } from "../src/document-pages.ts";
import { BASE_PLACEHOLDER as BASE, makeAddressesRelative, withRelativeAddresses } from "../src/relative-addresses.ts";

describe("withRelativeAddresses", () => {
  it.each([
    ["index.html", `<a href="${BASE}/errors.html#x">`, '<a href="./errors.html#x">'],
    ["tools/go.html", `<a href="${BASE}/errors.html">`, '<a href="../errors.html">'],
    ["tools/go.html", `<a href="${BASE}">`, '<a href="../index.html">'],
    ["tools/go.html", `<a href="${BASE}/">`, '<a href="../index.html">'],
    ["_astro/x.js", `return\`${BASE}/\`+e`, 'return(new URL("../", import.meta.url).href+``)+e'],
    ["_astro/x.js", `import("${BASE}/a.js")`, 'import((new URL("../", import.meta.url).href+"a.js"))'],
  ])("%s: %s becomes %s", (file, text, relative) => {
    expect(withRelativeAddresses(file, text)).toBe(relative);
  });
});

describe("makeAddressesRelative", () => {
  it("puts in where the site is published: in addresses that name their host, and in the page for unknown addresses", async () => {
    const folder = mkdtempSync(join(tmpdir(), "runout-docs-"));
    try {
      const published = `<link rel="canonical" href="https://example.com${BASE}/errors.html"><a href="${BASE}/go.html">`;
      for (const file of ["errors.html", "404.html"]) writeFileSync(join(folder, file), published);
      await makeAddressesRelative(folder, new URL("https://example.com/name/"));
      const canonical = '<link rel="canonical" href="https://example.com/name/errors.html">';
      expect(readFileSync(join(folder, "errors.html"), "utf8")).toBe(`${canonical}<a href="./go.html">`);
      expect(readFileSync(join(folder, "404.html"), "utf8")).toBe(`${canonical}<a href="/name/go.html">`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("pageText", () => {
  it("leaves the title out, and leads to pages of the site or to files of the repository", () => {
    const text = "# Name\n\n[a](../client/README.md#errors) [b](src/x.ts) [c](https://example.com) [d](#here)\n";
    expect(pageText("packages/go/README.md", text)).toBe(
      `\n[a](${BASE}/tools/client.html#errors) [b](https://github.com/runout/runout/blob/main/packages/go/src/x.ts) [c](https://example.com) [d](#here)\n`,
    );
  });
});
