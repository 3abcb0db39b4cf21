import { describe, expect, it } from "vitest";
import { FEATURES, LANGUAGES } from "../src/features/features.ts";
import { FEATURES_PAGE, withTable } from "../src/features/render-features.ts";
import { readText } from "../src/repository.ts";

describe("the table of features", () => {
  it("is what the features say; if not: pnpm --filter @runout/checks features", () => {
    const page = readText(FEATURES_PAGE);
    expect(page).toBe(withTable(page));
  });

  const cells = FEATURES.flatMap(({ name, tests }) =>
    LANGUAGES.flatMap((language) => {
      const [file, test] = tests[language] ?? [];
      return file === undefined || test === undefined ? [] : [{ name, language, file, test }];
    }),
  );

  it.each(cells)("has a test for $name in $language", ({ file, test }) => {
    expect(testNamed(file, test).test(readText(file)), `${file} has no test "${test}"`).toBe(true);
  });

  it("names each feature and each test once", () => {
    expect(new Set(FEATURES.map(({ name }) => name)).size).toBe(FEATURES.length);
    expect(new Set(cells.map(({ file, test }) => `${file} ${test}`)).size).toBe(cells.length);
  });
});

/** What a test of that name begins with, in the language of its file. */
function testNamed(file: string, name: string): RegExp {
  const text = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (file.endsWith(".py")) return new RegExp(`^ *(?:async )?def ${text}\\(`, "m");
  if (file.endsWith(".go")) return new RegExp(`^func ${text}\\(`, "m");
  return new RegExp(`\\(\\s*(["\`])${text}\\1,`);
}
