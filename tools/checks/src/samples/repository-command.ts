import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readText, root, type WorkspacePackage, workspacePackages } from "../repository.ts";

const packages = workspacePackages();

/** A line that starts, builds or installs something, with the variables before it. */
const COMMAND = /^(?<variables>(?:[A-Z_]+=\S+ +)*)(?<words>(?:npm|npx|pnpm|pip|go|bash|git) .*)$/;

/** Whether a line of a shell sample works on the repository, and calls no server. */
export const isRepositoryCommand = (line: string): boolean => COMMAND.test(line);

/**
 * Checks that what such a line names is there: a script, a command or a package, and the variables and files it is given.
 * It is not run here, for each of these has tests of its own.
 *
 * @param file where the line stands
 * @returns what is wrong; undefined where nothing is
 */
export function problemOf(line: string, file: string): string | undefined {
  const { variables = "", words = "" } = COMMAND.exec(line)?.groups ?? {};
  for (const [, name = "", value = ""] of variables.matchAll(/([A-Z_]+)=(\S+)/g)) {
    if (!variableNames().has(name)) return `no README says what ${name} means`;
    const path = join(root, dirname(file), value);
    if (/^[\w.-]+\/[\w./-]+$/.test(value) && !existsSync(path)) return `there is no file ${value}`;
  }
  const problems = words.split(" && ").map((part) => {
    const plain = part.replace(/^npx (?:--yes )?(?=pnpm)/, "").replace(/^pnpm@[\d.]+/, "pnpm");
    return problemOfCommand(plain.replace(/^npm --prefix \S+ /, "npm "));
  });
  return problems.find((problem) => problem !== undefined);
}

function problemOfCommand(words: string): string | undefined {
  if (words.startsWith("git ")) return undefined;
  const [, filtered, filteredScript = ""] = /^pnpm --filter (\S+) (\S+)/.exec(words) ?? [];
  if (filtered !== undefined) return missing(packageNamed(filtered)?.scripts, filteredScript, `in ${filtered}`);
  const [, script] = /^(?:npm(?: run)?|pnpm) (?!install\b)(\S+)/.exec(words) ?? [];
  if (script !== undefined) return missing(JSON.parse(readText("package.json")).scripts, script, "in the repository");
  const [, installed] = /^npm install (\S+)/.exec(words) ?? [];
  if (installed !== undefined) return packageNamed(installed)?.private === false ? undefined : `no ${installed}`;
  if (words === "pip install runout") return undefined;
  if (words.startsWith("go get "))
    return readText("packages/go/go.mod").startsWith(`module ${words.slice(7)}\n`) ? undefined : "no such module";
  const [, program = ""] = /^npx (\S+)/.exec(words) ?? [];
  return packages.some(({ programs }) => programs.includes(program)) ? undefined : `nothing installs ${program}`;
}

const packageNamed = (name: string): WorkspacePackage | undefined => packages.find((one) => one.name === name);

const missing = (scripts: Record<string, string> = {}, script: string, where: string) =>
  script in scripts ? undefined : `no script ${script} ${where}`;

/** The variables that a table of a README explains, or that `npm start` takes. */
function variableNames(): Set<string> {
  const tables = packages.map(({ folder }) => readText(`${folder}/README.md`)).join("\n");
  return new Set([...tables.matchAll(/`([A-Z][A-Z_]+)`/g)].map((match) => match[1] ?? ""));
}
