import { createConfig, lintFromString } from "@redocly/openapi-core";
import plugin from "../rules/plugin.ts";

/**
 * What one of our rules, alone, says about a description.
 *
 * @param rule the rule's name without the plugin's prefix
 * @param source the description as YAML; only what the rule looks at has to be there
 * @param options the rule's options, as redocly.yaml would give them
 * @returns one line for each problem: the JSON pointer it is reported at, and its message
 */
export async function problemsOf(rule: string, source: string, options: object = {}): Promise<string[]> {
  const config = await createConfig({
    plugins: [plugin()],
    rules: { [`runout/${rule}`]: { severity: "error", ...options } },
  });
  const problems = await lintFromString({ source, config });
  return problems.map((problem) => {
    if (problem.ruleId !== `runout/${rule}`) throw new Error(`${problem.ruleId}: ${problem.message}`);
    const [location] = problem.location;
    return `${location?.pointer} ${problem.message}`;
  });
}
