/** Reads environment variables and takes note of what is wrong with them. */
export interface Variables {
  /** An empty variable counts as absent. */
  text(name: string): string | undefined;
  /** What `parse` makes of a variable; `fallback` where it is absent, or wrong, which is noted. */
  read<T>(name: string, fallback: T, parse: (text: string) => T | undefined, expected: string): T;
  /** Notes a problem, in a sentence without its full stop. */
  note(problem: string): void;
  readonly problems: readonly string[];
}

/** The variables of an environment. */
export function readVariables(environment: Record<string, string | undefined>): Variables {
  const problems: string[] = [];
  const text = (name: string) => environment[name] || undefined;
  return {
    problems,
    text,
    note: (problem) => void problems.push(problem),
    read(name, fallback, parse, expected) {
      const found = text(name);
      if (found === undefined) return fallback;
      const parsed = parse(found);
      if (parsed === undefined) problems.push(`${name} must be ${expected}, not ${JSON.stringify(found)}`);
      return parsed ?? fallback;
    },
  };
}

/** `on` or `off`. */
export function parseSwitch(text: string): boolean | undefined {
  if (text !== "on" && text !== "off") return undefined;
  return text === "on";
}

/** A whole number in a range, both ends included. */
export function parseWhole(text: string, minimum: number, maximum: number): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= minimum && number <= maximum ? number : undefined;
}
