import type { ExampleCall } from "./example-call.ts";
import { literal } from "./literal.ts";
import { sampleToken, sampleUserAgent } from "./sample-caller.ts";

/** Writes an example call of the marketplace with `@runout/client`. */
export function typescriptSample(call: ExampleCall): string {
  const options = [
    `  baseUrl: ${JSON.stringify(call.baseUrl)},`,
    ...(call.takesToken ? [`  auth: { type: "token", token: ${JSON.stringify(sampleToken)} },`] : []),
    `  userAgent: ${JSON.stringify(sampleUserAgent)},`,
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

function callArguments({ path, pathParameters, query, body }: ExampleCall, indent: string): string {
  const params = {
    ...(Object.keys(pathParameters).length > 0 && { path: pathParameters }),
    ...(Object.keys(query).length > 0 && { query }),
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
