import { describe, expect, it } from "vitest";
import { FEATURES_PAGE, insertFeatureTable, LIBRARIES } from "../src/features/render-features.ts";
import { readText } from "../src/repository.ts";

describe("the table of features", () => {
  it("is what the features say; if not: pnpm --filter @runout/checks features", () => {
    const page = readText(FEATURES_PAGE);
    expect(page).toBe(insertFeatureTable(page));
  });

  const cells = Object.entries(LIBRARIES).flatMap(([language, evidences]) =>
    Object.entries(evidences).map(([feature, [file, test]]) => ({ language, feature, file, test })),
  );

  it.each(cells)("has a test for $feature in $language", ({ file, test }) => {
    const [, name = test, part] = (!file.endsWith(".ts") && /^(\w+)\/(.*)$/.exec(test)) || [];
    const text = readText(file);
    expect(testNamed(file, name).test(text), `${file} has no test "${name}"`).toBe(true);
    if (part !== undefined)
      expect(
        [text, ...kit].some((one) => one.includes(JSON.stringify(part))),
        part,
      ).toBe(true);
  });

  it("names each test once in a library", () => {
    expect(cells.length).toBeGreaterThan(30);
    expect(new Set(cells.map(({ file, test }) => `${file} ${test}`)).size).toBe(cells.length);
  });
});

/** The cases of the kit are parts of tests. */
const kit = ["evolution", "pacing"].map((name) => readText(`tools/contract/fixtures/${name}.json`));

/** What a test of that name begins with, in the language of its file. */
function testNamed(file: string, name: string): RegExp {
  const text = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (file.endsWith(".py")) return new RegExp(`^ *(?:async )?def ${text}\\(`, "m");
  if (file.endsWith(".go")) return new RegExp(`^func ${text}\\(`, "m");
  return new RegExp(`\\(\\s*(["\`])${text}\\1,`);
}
