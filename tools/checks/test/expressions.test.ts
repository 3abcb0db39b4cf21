import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";
import { type Expression, expressionsOfCallers, literalsIn } from "../src/expressions.ts";

/** How the steps that an expression takes grow with the length of a text; undefined where it cannot be measured. */
function growthOf({ source, flags }: Expression): string | undefined {
  const diagnostics = checkSync(source, flags, { checker: "automaton", timeout: 60_000 });
  return diagnostics.status === "unknown" ? undefined : diagnostics.complexity.type;
}

/** Expressions that are never applied to what a caller sent. */
const OWN_TEXTS: Record<string, string> = {
  "\\B(?=(\\d{3})+$)": "groups the digits of an amount of ours, at most ten",
  "\\{([^}]+)\\}": "reads paths of the documents",
  "\\{[^}]+\\}": "reads paths of the documents",
  "^(.*?)(\\d+)$": "reads ids of the documents' examples",
  "\\d+$": "reads ids of the documents' examples",
  ', (\\.\\.\\.)?".*"(\\.\\.\\.)? is not valid JSON$':
    "reads the engine's own message, which quotes at most forty characters",
};

/** Without one of these there is nothing to repeat. */
const REPEATS = /[*+]|\{\d+,\}/;

const expressions = expressionsOfCallers().filter(({ source }) => REPEATS.test(source) && !(source in OWN_TEXTS));
/** All of them take a minute; those that every call runs through are checked each time. */
const checked =
  process.env.TEST_SIZE === "full"
    ? expressions
    : expressions.filter(({ location }) => /^packages\/http\/src\/request\//.test(location));

describe("expressions over what callers send take steps in proportion to its length", () => {
  it("which the check can distinguish", () => {
    const [slow] = literalsIn(
      'const slow: RegExp = /^(\\d+\\.?\\d*|x)$/;\nexport const text = "a".match(slow);',
      "a.ts",
    );
    expect(slow).toEqual({ source: "^(\\d+\\.?\\d*|x)$", flags: "", location: "a.ts:1" });
    expect(slow && growthOf(slow)).toBe("polynomial");
    expect(growthOf({ source: "^(a|a)*$", flags: "", location: "" })).toBe("exponential");
    expect(expressions.length).toBeGreaterThan(30);
  });

  it.each(checked.map((one) => [`/${one.source}/${one.flags}`, one] as const))("%s", (_text, expression) => {
    expect([expression.location, growthOf(expression)]).toEqual([
      expression.location,
      expect.stringMatching(/^(safe|linear)$/),
    ]);
  });
});
