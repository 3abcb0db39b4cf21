import { type CallAuth, type ExampleCall, SAMPLE_USER_AGENT } from "./example-call.ts";

/** The longest line of a sample that holds a literal. */
const LINE_WIDTH = 76;

/** Writes an example call of the marketplace with the Python client. */
export function pythonSample(call: ExampleCall): string {
  const { auth } = call;
  const name = auth && AUTH_NAMES[auth.kind];
  const option = auth === undefined ? [] : [`auth=${name}(${credentialsOf(auth).map(onOneLine).join(", ")})`];
  const options = [literal(call.baseUrl), `user_agent=${literal(SAMPLE_USER_AGENT)}`, ...option];
  return [
    `from runout import ${["Client", name ?? []].flat().sort().join(", ")}`,
    "",
    `with ${invocation("Client", options, "")} as client:`,
    `    ${assigned(call)}${invocation(`client.${functionName(call.operationId)}`, argumentsOf(call), "    ")}`,
  ].join("\n");
}

/** Writes an example call of the sandbox's control API. */
export function sandboxPythonSample(call: ExampleCall): string {
  return [
    "from runout.testing import Sandbox",
    "",
    `with Sandbox(${literal(call.baseUrl)}) as sandbox:`,
    `    ${assigned(call)}${invocation(`sandbox.${functionName(call.operationId)}`, argumentsOf(call), "    ")}`,
  ].join("\n");
}

/** What the package calls the kinds of credentials. */
const AUTH_NAMES = { token: "Token", application: "Application" } as const;

const credentialsOf = (auth: CallAuth): string[] => (auth.kind === "token" ? [auth.token] : [auth.key, auth.secret]);

/** Parameters of the path by position, everything else by its name. */
function argumentsOf({ pathParameters, query, headers, body }: ExampleCall): string[] {
  const named = Object.entries({
    ...query,
    ...Object(body),
    ...(Object.keys(headers).length > 0 && { extra_headers: headers }),
  });
  return [
    ...Object.values(pathParameters).map((value) => literal(value)),
    ...named.map(([name, value]) => `${name}=${literal(value, "        ")}`),
  ];
}

const assigned = ({ answer }: ExampleCall): string => (answer === undefined ? "" : `${functionName(answer)} = `);

/** `getListing` and `ListingCreated` as `get_listing` and `listing_created`. */
const functionName = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();

/** A call on one line where it fits, and else with a line for each argument. */
function invocation(name: string, given: readonly string[], indent: string): string {
  const line = `${name}(${given.join(", ")})`;
  if (indent.length + line.length <= LINE_WIDTH && !line.includes("\n")) return line;
  return `${name}(\n${given.map((one) => `${indent}    ${one},\n`).join("")}${indent})`;
}

/** Writes a JSON value as Python does, on one line where it fits. `indent` is what its first line already has. */
function literal(value: unknown, indent = ""): string {
  const flat = onOneLine(value);
  if (indent.length + flat.length <= LINE_WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}    `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  const lines = Object.entries(value).map(([key, item]) => `${inner}${onOneLine(key)}: ${literal(item, inner)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function onOneLine(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${onOneLine(key)}: ${onOneLine(item)}`)
    .join(", ")}}`;
}
