import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** What a rehearsal has done: a line for each step, and how many of them went well. */
export class Transcript {
  #passed = 0;
  readonly #failures: string[] = [];
  readonly #write: (line: string) => void;

  constructor(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {
    this.#write = write;
  }

  /**
   * Does a step and writes a line about it. One that fails is counted, and steps that do not need it continue.
   *
   * @param work returns the result as text
   * @returns whether it went well
   */
  async step(name: string, work: () => Promise<string>): Promise<boolean> {
    const began = performance.now();
    try {
      const result = await work();
      this.#passed += 1;
      this.#write(`ok      ${name}: ${result} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
      return true;
    } catch (error) {
      const reason = reasonOf(error);
      this.#failures.push(`${name}: ${reason.split("\n", 1)[0]}`);
      this.#write(`FAILED  ${name}: ${reason}`);
      return false;
    }
  }

  get totals(): { passed: number; failed: number } {
    return { passed: this.#passed, failed: this.#failures.length };
  }

  /** Writes the counts into a file that `print-totals.ts` reads, and as the last line. */
  end(name: string, file: string): void {
    mkdirSync(dirname(file), { recursive: true });
    const { passed, failed } = this.totals;
    writeFileSync(file, `${JSON.stringify({ passed, failed, failures: this.#failures })}\n`);
    this.#write(`${name}: ${passed} passed, ${failed} failed`);
  }
}

/** The message, and the end of what a command wrote that failed. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [stdout, stderr] = ["stdout", "stderr"].map((stream) => String(Reflect.get(error, stream) ?? "").trim());
  return [error.message, stdout, stderr]
    .filter((text) => text !== "")
    .map((text) => text?.slice(-3000))
    .join("\n");
}
