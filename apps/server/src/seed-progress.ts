import type { Writable } from "node:stream";

/** Characters of the bar. */
const WIDTH = 30;

/**
 * Shows how far seeding is: a bar that fills in place on a terminal, a line for every tenth elsewhere. A seed that is done at
 * once shows nothing.
 *
 * @returns takes how much is done, from 0 to 1
 */
export function showSeedProgress(output: Writable & { isTTY?: boolean }): (done: number) => void {
  let shown = 0;
  return (done) => {
    const tenths = Math.floor(done * (output.isTTY ? 100 : 10) + 1e-9);
    if (tenths <= shown) return;
    shown = tenths;
    const percent = `${Math.round(done * 100)} %`.padStart(5);
    const filled = Math.round(done * WIDTH);
    const bar = `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}]`;
    output.write(output.isTTY ? `\rseeding ${bar} ${percent}${done >= 1 ? "\n" : ""}` : `seeding ${bar} ${percent}\n`);
  };
}
