import type { ApiModel, ApiOperation, DocumentName } from "../model/api-model.ts";
import { constantName } from "./python-names.ts";
import { bracketed, literal } from "./python-text.ts";
import type { PythonTypes } from "./python-types.ts";

/** The modules of a document, without their folder. */
export const moduleNames = (document: DocumentName) => {
  const prefix = document === "marketplace" ? "" : `${document}_`;
  return {
    models: `${prefix}models`,
    inputs: `${prefix}inputs`,
    facts: `${prefix}facts`,
    operations: `${prefix}operations`,
  };
};

/** The operations of a document that have a method: those that answer form-encoded text belong to the runtime's OAuth flow. */
export const methodsOf = (model: ApiModel, document: DocumentName): ApiOperation[] =>
  model.operations.filter((one) => one.document === document && one.answer.kind !== "form");

/** The annotation of what a call of an operation returns. */
export function resultOf({ answer }: ApiOperation, types: PythonTypes): string {
  if (answer.kind !== "json") return "None";
  return qualified(types.received(answer.type), types);
}

/** A name with its module. */
export function qualified(name: string, types: PythonTypes): string {
  return `${moduleNames(types.named(name).document).models}.${name}`;
}

/** The module of what the runtime knows of each operation. */
export function renderFacts(model: ApiModel, document: DocumentName, types: PythonTypes, note: string): string {
  const operations = methodsOf(model, document);
  const lines = operations.map((operation) =>
    bracketed(
      `${constantName(operation.id)}: Final[Operation[${resultOf(operation, types)}]] = Operation(`,
      argumentsOf(operation, types),
      ")",
    ),
  );
  const used = ["models", "sandbox_models"].filter((module) =>
    new RegExp(`\\b${module}\\.`).test(lines.flat().join("\n")),
  );
  return [
    `# ${note}`,
    '"""What the runtime knows of each operation."""',
    "",
    "from __future__ import annotations",
    "",
    "from typing import TYPE_CHECKING, Final",
    "",
    "from .._operation import Operation",
    "",
    "if TYPE_CHECKING:",
    `    from . import ${used.join(", ")}`,
    "",
    ...lines.flat(),
    "",
  ].join("\n");
}

function argumentsOf(operation: ApiOperation, types: PythonTypes): string[] {
  const { answer, body, conditional, id, method, page, parameters, path, retry } = operation;
  const query = parameters.filter((one) => one.in === "query").map(({ name }) => literal(name));
  const result = resultOf(operation, types);
  return [
    ...[id, method, path].map(literal),
    ...(query.length > 0 ? [`query=(${query.join(", ")}${query.length === 1 ? "," : ""})`] : []),
    ...(body ? ["has_body=True"] : []),
    `retry=${literal(retry)}`,
    ...(conditional ? ["conditional=True"] : []),
    ...(answer.kind === "json" ? [`answer=${literal(answerName(result, types))}`] : []),
    ...(page ? [`items=${literal(page.field)}`] : []),
  ];
}

/** Where the runtime finds what decodes an answer: a class, or the constant beside an alias. */
function answerName(result: string, types: PythonTypes): string {
  const [module = "", name = ""] = result.split(".");
  const type = types.named(name);
  return type.kind === "object" ? result : `${module}.${constantName(name)}`;
}
