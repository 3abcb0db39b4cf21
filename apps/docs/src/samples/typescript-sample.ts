import { type ExampleCall, SAMPLE_USER_AGENT } from "./example-call.ts";

/** The longest line of a sample that holds a literal. */
const LINE_WIDTH = 76;

/** Writes an example call of the marketplace with `@runout/client`. */
export function typescriptSample(call: ExampleCall): string {
  const options = [
    `  baseUrl: ${JSON.stringify(call.baseUrl)},`,
    ...authOption(call),
    `  userAgent: ${JSON.stringify(SAMPLE_USER_AGENT)},`,
  ];
  return [
    'import { createClient, unwrap } from "@runout/client";',
    "",
    "const client = createClient({",
    ...options,
    "});",
    "",
    `${call.answer === undefined ? "" : `const ${variable(call.answer)} = `}await unwrap(`,
    `  client.${call.method}(${callArguments(call, "  ")}),`,
    ");",
  ].join("\n");
}

/** Writes an example call of the sandbox's control API with openapi-fetch and the contract's types. */
export function sandboxTypescriptSample(call: ExampleCall): string {
  const answer = call.answer === undefined ? "error" : `data: ${variable(call.answer)}, error`;
  return [
    'import createClient from "openapi-fetch";',
    'import type { sandboxPaths } from "@runout/spec/sandbox";',
    "",
    "const sandbox = createClient<sandboxPaths>({",
    `  baseUrl: ${JSON.stringify(call.baseUrl)},`,
    "});",
    "",
    `const { ${answer} } = await sandbox.${call.method}(${callArguments(call, "")});`,
  ].join("\n");
}

function authOption({ auth }: ExampleCall): string[] {
  if (auth === undefined) return [];
  const { kind, ...credentials } = auth;
  return [`  auth: ${onOneLine({ type: kind, ...credentials })},`];
}

function callArguments({ path, pathParameters, query, headers, body }: ExampleCall, indent: string): string {
  const params = {
    ...(Object.keys(pathParameters).length > 0 && { path: pathParameters }),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(headers).length > 0 && { header: headers }),
  };
  const init = { ...(Object.keys(params).length > 0 && { params }), ...(body !== undefined && { body }) };
  if (Object.keys(init).length === 0) return JSON.stringify(path);
  const inner = `${indent}  `;
  const lines = Object.entries(init).map(([key, value]) => `${inner}${key}: ${literal(value, inner)},\n`);
  return `${JSON.stringify(path)}, {\n${lines.join("")}${indent}}`;
}

function variable(schema: string): string {
  return schema.charAt(0).toLowerCase() + schema.slice(1);
}

/** Writes a JSON value as a TypeScript literal, on one line where it fits. `indent` is what its first line already has. */
function literal(value: unknown, indent = ""): string {
  const flat = onOneLine(value);
  if (indent.length + flat.length <= LINE_WIDTH || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  const lines = Object.entries(value).map(([key, item]) => `${inner}${propertyName(key)}: ${literal(item, inner)},\n`);
  return `{\n${lines.join("")}${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${onOneLine(item)}`);
  return pairs.length > 0 ? `{ ${pairs.join(", ")} }` : "{}";
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
