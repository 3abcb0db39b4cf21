import { type Failure, withoutColors } from "./failure.ts";

/** The lines with which tools begin to say what is wrong, and whether the next line belongs to it. */
const FIRST_LINES: readonly { pattern: RegExp; withNext?: boolean }[] = [
  // TypeScript, mypy, Go's compiler.
  { pattern: /\berror TS\d+/ },
  { pattern: /^\S+:\d+(:\d+)?: / },
  // Biome names the location first.
  { pattern: /^\S+ (lint|assist|format|parse|suppressions|organizeImports)\b/, withNext: true },
  // Knip.
  { pattern: /^(Unused|Unlisted|Unresolved|Duplicate) [\w ]+ \(\d+\)/, withNext: true },
  // Redocly.
  { pattern: /^\[\d+\] \S+:\d+:\d+/, withNext: true },
  // pytest, go test.
  { pattern: /^FAILED \S+/ },
  { pattern: /^--- FAIL: / },
  // What a program throws, and what a gate of our own says.
  { pattern: /^(\w*Error|fail): / },
];

/** What the tasks of a run of turbo print, by task (`@runout/client#test`). */
export class TaskOutput {
  readonly #lines = new Map<string, string[]>();

  /** Takes one line of turbo's output, which begins with `package:task: `. */
  add(line: string): void {
    const [, name, task, text] = /^(\S+?):(\S+): (.*)$/.exec(withoutColors(line)) ?? [];
    if (text === undefined) return;
    const key = `${name}#${task}`;
    const lines = this.#lines.get(key) ?? [];
    lines.push(text.trim());
    this.#lines.set(key, lines);
  }

  /** What a failed task said, in one line. */
  failureOf(task: string, exitCode: number): Failure {
    const lines = (this.#lines.get(task) ?? []).filter((line) => line !== "" && !/ELIFECYCLE|^\$ /.test(line));
    const [suite = task, test = "task"] = task.replace("//", "the root").split("#");
    for (const { pattern, withNext } of FIRST_LINES) {
      const index = lines.findIndex((line) => pattern.test(line));
      if (index < 0) continue;
      const message = (withNext ? lines.slice(index, index + 2) : lines.slice(index, index + 1)).join(" ");
      return { suite, test, message: message.replaceAll(/[━─×✖]+\s*/g, "") };
    }
    return { suite, test, message: lines.at(-1) ?? `ended with exit code ${exitCode}` };
  }
}
