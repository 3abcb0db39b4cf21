import { execFileSync } from "node:child_process";

/** Parses a command by a shell, with a function instead of curl that prints its arguments. */
export function parseCurlCommand(command: string): { url: URL; options: Map<string, string> } {
  const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${command}`;
  const [url = "", ...words] = execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
  const pairs = words.flatMap((word, index): [string, string][] =>
    index % 2 === 0 ? [[word, words[index + 1] ?? ""]] : [],
  );
  return { url: new URL(url), options: new Map(pairs) };
}
