import generated from "@runout/spec/messages.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { readText, repositoryFiles } from "../src/repository.ts";

const sources = repositoryFiles().filter(
  (file) => /^(packages|apps)\/[^/]+\/src\/.+\.(ts|js)$/.test(file) && !/\.test\.|\/generated\//.test(file),
);
const texts = Object.entries<string>(generated.messages);
const patterns = texts.map(([name, text]) => [name, patternOf(text)] as const);

describe("the texts of refusals", () => {
  it("are found in code when they are written there, with and without values", () => {
    const code = `const a = "That page does not exist.";\nfail(\`Only \${limit} a minute, \${rest} left.\`); // "In a comment."`;
    const isThere = (text: string) => literalsOf(code).some((one) => patternOf(text).test(one));
    expect(isThere("That page does not exist.")).toBe(true);
    expect(isThere("Only {limit} a minute, {rest} left.")).toBe(true);
    expect(isThere("In a comment.")).toBe(false);
    expect(isThere("Only {limit} an hour.")).toBe(false);
  });

  it("are written in the examples of the contract, and nowhere in the code of packages and apps", () => {
    expect(sources.length).toBeGreaterThan(100);
    const copies = sources.flatMap((file) => {
      const literals = literalsOf(readText(file)).filter((one) => one.includes(" "));
      return patterns.filter(([, text]) => literals.some((one) => text.test(one))).map(([name]) => `${file}: ${name}`);
    });
    expect(copies).toEqual([]);
  });

  it("are all answered by code, or are what validation says of a schema", () => {
    const code = sources.map(readText).join("\n");
    const said = repositoryFiles()
      .filter((file) => /^spec\/components\/schemas\/.+\.yaml$/.test(file))
      .flatMap((file) => [...readText(file).matchAll(/x-error-message: "?(.+?)"?$/gm)].map(([, text]) => text));
    const isUsed = (name: string) => new RegExp(`\\bmessages\\.${name}\\b`).test(code);
    const used = new Set(texts.filter(([name]) => isUsed(name)).map(([, text]) => text));
    const unused = texts.filter(
      ([, text]) =>
        !used.has(text) && !said.includes(text) && !/^Invalid \w+: expected |^\w+ is required\.$/.test(text),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

/** The string literals of a file, without their quotes; those of its comments do not count. */
function literalsOf(code: string): string[] {
  const token = /\/\*[\s\S]*?\*\/|\/\/.*$|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|`((?:\\.|[^`\\])*)`/gm;
  return [...code.matchAll(token)].flatMap(([, double, single, template]) => {
    const literal = double ?? single ?? template;
    return literal === undefined ? [] : [literal.replaceAll(/\\(["'`])/g, "$1")];
  });
}

/** What a literal has to match to be a text of the contract, with any expression for each of its values. */
function patternOf(text: string): RegExp {
  const parts = text.split(/\{\w+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+?")}$`, "s");
}
