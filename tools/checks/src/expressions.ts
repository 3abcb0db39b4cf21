import { stripTypeScriptTypes } from "node:module";
import { Linter, type Rule } from "eslint";
import { readText, repositoryFiles } from "./repository.ts";

/** A regular expression and where it stands first. */
export interface Expression {
  source: string;
  flags: string;
  location: string;
}

const PROGRAMS = /^(apps\/(server|mock)|packages\/(http|marketplace|client))\/src\/.*(?<!\.test|\.fixture)\.ts$/;

/** Every expression of the programs that read what callers send, and every pattern of the documents, each once. */
export function expressionsOfCallers(): Expression[] {
  const files = repositoryFiles();
  const literals = files.filter((file) => PROGRAMS.test(file)).flatMap((file) => literalsIn(readText(file), file));
  const patterns = ["spec/generated/openapi.json", "spec/generated/sandbox.json"].flatMap((file) =>
    patternsIn(JSON.parse(readText(file))).map((source) => ({ source, flags: "u", location: file })),
  );
  const each = new Map([...literals, ...patterns].map((one) => [`/${one.source}/${one.flags}`, one]));
  return [...each.values()];
}

/** The expressions that stand in a program as literals. */
export function literalsIn(program: string, file: string): Expression[] {
  const found: Expression[] = [];
  const collect: Rule.RuleModule = {
    create: () => ({
      Literal(node) {
        if (!("regex" in node)) return;
        const { pattern: source, flags } = node.regex;
        found.push({ source, flags, location: `${file}:${node.loc?.start.line}` });
      },
    }),
  };
  const problems = new Linter().verify(
    stripTypeScriptTypes(program.replace(/^#!/, "//")),
    { plugins: { own: { rules: { collect } } }, rules: { "own/collect": "error" } },
    { filename: "program.js", allowInlineConfig: false },
  );
  const [problem] = problems;
  if (problem) throw new Error(`${file}:${problem.line} cannot be read: ${problem.message}`);
  return found;
}

/** The values of every `pattern` in a document that are texts. */
function patternsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "pattern" && typeof part === "string" ? [part] : patternsIn(part),
  );
}
