import { readText, repositoryFiles } from "../repository.ts";
import { type CodeBlock, codeBlocks } from "./code-blocks.ts";
import { isRepositoryCommand } from "./repository-command.ts";

/** A language that guides are written in, by the name of its blocks. */
export type GuideLanguage = "sh" | "ts" | "tsx" | "python" | "go";

/** What a reader has after all steps of a guide in one language. */
export interface GuideProgram {
  language: GuideLanguage;
  source: string;
  /** What the page says that it prints, step by step: undefined where it says nothing of a step. */
  printed: (string | undefined)[];
  /** How many blocks of the page it is made of. */
  blocks: number;
}

/** A call that a guide lets its readers make in the page. */
export interface TryIt {
  operation: string;
  fields: Record<string, unknown>;
}

/** A page whose code is one program in each language. */
export interface Guide {
  file: string;
  programs: GuideProgram[];
  /** Blocks that are files of their own, by the name in their first line. */
  files: { name: string; block: CodeBlock }[];
  /** Blocks that install, build or start something. */
  commands: CodeBlock[];
  tryIts: TryIt[];
}

const FOLDER = "apps/docs/src/content/docs/guides/";
const LANGUAGES: readonly GuideLanguage[] = ["sh", "ts", "tsx", "python", "go"];
/** Where the program of a page in Go takes its steps. */
const GO_STEPS = /^\t\/\/ The steps of this page go here\.$/m;
/** Printed between the steps of a shell. */
export const SHELL_STEP = "--- next step ---";

/** Every guide of the documentation. */
export function readGuides(): Guide[] {
  return repositoryFiles()
    .filter((file) => file.startsWith(FOLDER))
    .map(readGuide);
}

/** @throws Error when a block belongs to nothing, or the steps in Go have no program to stand in */
function readGuide(file: string): Guide {
  const text = readText(file);
  const blocks = codeBlocks(file, text);
  const named = blocks.map((block) => ({ block, name: /^(?:\/\/|#) ([\w./-]+\.\w+)\n/.exec(block.source)?.[1] }));
  const files = named.flatMap(({ block, name }) => (name === undefined ? [] : [{ name, block }]));
  const commands = blocks.filter(({ language, source }) => language === "sh" && isOnlyCommands(source));
  const steps = named.filter(({ block, name }) => name === undefined && !commands.includes(block));
  const programs = LANGUAGES.map((language) =>
    programOf(
      file,
      language,
      steps.map(({ block }) => block),
    ),
  );
  const tryIts = [...text.matchAll(/<try-it\s+operation="(\w+)"\s+fields='([^']*)'\s*>/g)];
  if (tryIts.length !== text.split("<try-it").length - 1) throw new Error(`${file} has a <try-it> that is not read.`);
  return {
    file,
    programs: programs.filter((program) => program.blocks > 0),
    files,
    commands,
    tryIts: tryIts.map(([, operation = "", fields = ""]) => ({ operation, fields: JSON.parse(fields) })),
  };
}

const isOnlyCommands = (source: string): boolean =>
  source.split("\n").every((line) => line === "" || isRepositoryCommand(line));

function programOf(file: string, language: GuideLanguage, steps: readonly CodeBlock[]): GuideProgram {
  const own = steps.filter((block) => block.language === language);
  const sources = own.map(({ source }) => source);
  // A shell shows the answer of each call; below the tabs stands what the programs print, so after the block of the last tab.
  const shown =
    language === "sh" ? own : steps.filter((block) => block.language !== "sh" && block.printed !== undefined);
  const printed = shown.map((block) => block.printed);
  return { language, source: joined(file, language, sources), printed, blocks: own.length };
}

function joined(file: string, language: GuideLanguage, sources: readonly string[]): string {
  if (language === "sh") return sources.join(`\nprintf '\\n%s\\n' '${SHELL_STEP}'\n`);
  if (language !== "go" || sources.length === 0) return sources.join("\n\n");
  const [frame = "", ...rest] = sources;
  if (!GO_STEPS.test(frame)) throw new Error(`${file}: the first block in Go has no line for the steps.`);
  const steps = rest.map((source) => source.replaceAll(/^(?=.)/gm, "\t")).join("\n\n");
  return frame.replace(GO_STEPS, () => steps);
}
