import { describe, expect, it } from "vitest";
import { readText, repositoryFiles } from "../src/repository.ts";

/** TypeScript that is run or published: no tests and no generated code. */
const sources = repositoryFiles().filter(
  (file) => /\.c?ts$/.test(file) && !/\.d\.ts$|\.test\.ts$|\.fixture\.ts$|(^|\/)(test|generated)\//.test(file),
);

/** The names of the constants of a module, with how each value begins. */
const constantsOf = (file: string) =>
  [...readText(file).matchAll(/^(?:export )?const (\w+)(?:: [^=\n]+)? =\s+((?:.|\n)*?);$/gm)].map(
    ([, name = "", value = ""]) => ({ file, name, value }),
  );

/** A number, a text, a regular expression, a list, a set or a map that is written there. Empty ones are filled later. */
const WRITTEN_VALUE = /^(-?\d|["'`]|true\b|false\b|\/(?![/*])|\[(?!\])|new (Set|Map|RegExp)\b(?!(<[^(]*>)?\(\)))/;
/** A list that is made of others. */
const COMPUTED_LIST = /^\[\.\.\.|^\[[^\]]*\]\s*\.\w+\(/;
const TIME_WORD =
  /(^|_)(TIMEOUT|DELAY|GRACE|LINGER|PATIENCE|PAUSE|INTERVAL|WINDOW|EVERY|DURATION|AGE|TTL|BACKOFF)(_|$)/;
const UNIT = /_(MS|SECONDS|MINUTES|HOURS|DAYS|ROWS|REQUESTS|COUNT|PX|BYTES)$/;

describe("module constants", () => {
  const constants = sources.flatMap(constantsOf);

  it("are in upper case where their value is written there; what is computed, functions and tables are in camel case", () => {
    expect(constants.length).toBeGreaterThan(500);
    const wrong = constants.filter(({ name, value }) => isWritten(value) && !/^[A-Z][A-Z0-9_]*$/.test(name));
    expect(wrong.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });

  it("end with their unit where they are lengths of time", () => {
    const numbers = constants.filter(({ value }) => /^-?\d/.test(value));
    const wrong = numbers.filter(
      ({ name }) => /MILLISECONDS$/.test(name) || (TIME_WORD.test(name) && !UNIT.test(name)),
    );
    expect(wrong.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
  });
});

describe("files", () => {
  /** A file of these folders is one operation, one rule or one entry point, however short. */
  const ALLOWED =
    /\/(operations|rules)\/|(^|\/)(index|([a-z-]+-)?main)\.ts$|^spec\/[^/]+\.ts$|(vitest|content)\.(config|shared)\.ts$/;
  /** Lower this number when files are joined. Do not raise it: put the code where its concept is. */
  const MAX_SHORT_FILES = 25;

  it("of fewer than 20 lines do not become more", () => {
    const lengths = sources.filter((file) => !ALLOWED.test(file)).map((file) => [file, countLines(file)] as const);
    const short = lengths.filter(([, lines]) => lines < 20).map(([file, lines]) => `${file}: ${lines}`);
    expect(short.length, short.join("\n")).toBeLessThanOrEqual(MAX_SHORT_FILES);
  });

  it("have names in kebab case", () => {
    const wrong = sources.filter(
      (file) => !/^[a-z0-9-]+(\.config|\.shared|\.build)?\.c?ts$/.test(file.split("/").at(-1) ?? ""),
    );
    expect(wrong).toEqual([]);
  });
});

const isWritten = (value: string): boolean => WRITTEN_VALUE.test(value) && !COMPUTED_LIST.test(value);

const countLines = (file: string): number => readText(file).split("\n").length - 1;
