import { readFileSync } from "node:fs";
import { createAjv, violationError } from "@runout/http/request";
import type { SandboxSchemas } from "@runout/sandbox";
import sandboxDocument from "@runout/spec/sandbox.json" with { type: "json" };
import type { Env } from "./env.ts";

/** What `SCENARIO` names; a problem is reported when it is no file with a scenario, or when there is no sandbox to perform it. */
export function readScenario(env: Env, sandbox: boolean): SandboxSchemas["Scenario"] | undefined {
  const path = env.text("SCENARIO");
  if (path === undefined) return undefined;
  if (!sandbox) {
    env.report("SCENARIO needs SANDBOX=on");
    return undefined;
  }
  try {
    return parseScenario(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    env.report(`SCENARIO must name a file with a scenario as JSON (${path}: ${reason})`);
    return undefined;
  }
}

function parseScenario(text: string): SandboxSchemas["Scenario"] {
  const ajv = createAjv();
  const { components } = sandboxDocument;
  const validate = ajv.compile<SandboxSchemas["Scenario"]>({ ...components.schemas.Scenario, components });
  const scenario: unknown = JSON.parse(text);
  if (!validate(scenario)) throw violationError(validate.errors ?? []);
  return scenario;
}
