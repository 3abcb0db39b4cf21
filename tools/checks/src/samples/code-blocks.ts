import { readText } from "../repository.ts";

/** A fenced block of a Markdown file. */
export interface CodeBlock {
  /** `README.md:12`. */
  location: string;
  language: string;
  source: string;
  /** What the block after it says that it prints; undefined where none does. */
  printed: string | undefined;
}

/** Blocks that are no samples themselves but show what the one before them prints. */
const OUTPUT_LANGUAGES = ["text", "json"];

/**
 * Every sample of a Markdown file, in order.
 *
 * @param text what is in it, where it is no file of the repository
 * @throws Error when a block of output follows no sample, or when code is set off by spaces instead of a fence
 */
export function codeBlocks(file: string, text: string = readText(file)): CodeBlock[] {
  const lines = text.split("\n");
  const found: CodeBlock[] = [];
  let last: CodeBlock | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (/^ {4}\S/.test(line) && lines[index - 1] === "") throw new Error(`${file}:${index + 1}: fence this code.`);
    const language = /^```(\S*)$/.exec(line)?.[1];
    if (language === undefined) continue;
    const end = lines.indexOf("```", index + 1);
    const text = lines.slice(index + 1, end).join("\n");
    if (OUTPUT_LANGUAGES.includes(language)) {
      if (last === undefined) throw new Error(`${file}:${index + 1} shows the output of no sample.`);
      last.printed = text;
      last = undefined;
    } else {
      last = { location: `${file}:${index + 1}`, language, source: text, printed: undefined };
      found.push(last);
    }
    index = end;
  }
  return found;
}

/** What a page says that a sample prints: in comments behind its calls of `console.log`, or in the block after it. */
export function promisedOutput({ source, printed }: Pick<CodeBlock, "source" | "printed">): string | undefined {
  const comments = [...source.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
  return comments.length > 0 ? comments.join("\n") : printed;
}
