import type { ApiModel, ApiOperation, DocumentName, ObjectType } from "../model/api-model.ts";
import { SpecificationError } from "../specification.ts";
import { operationDocumentation } from "./python-documentation.ts";
import { methodsOf, moduleNames, qualified, resultOf } from "./python-facts.ts";
import { constantName, fieldName, functionName, iterationName } from "./python-names.ts";
import { bracketed, docstring, literal } from "./python-text.ts";
import type { PythonTypes } from "./python-types.ts";

/** A parameter of a method. */
export interface Argument {
  readonly key: string;
  readonly name: string;
  readonly annotation: string;
  readonly required: boolean;
  readonly positional: boolean;
  readonly description: string;
  readonly default: string | number | undefined;
}

/** Names of the classes of a document's methods. */
const CLASSES: Record<DocumentName, string> = { marketplace: "Operations", sandbox: "SandboxOperations" };

/** The module of a class with a method for each operation of a document. */
export function renderOperations(
  model: ApiModel,
  document: DocumentName,
  types: PythonTypes,
  note: string,
  isAsync: boolean,
): string {
  const { facts } = moduleNames(document);
  const operations = methodsOf(model, document);
  const methods = operations.flatMap((operation) => ["", ...renderMethod(operation, types, isAsync)]);
  const text = methods.join("\n");
  const annotations = operations.flatMap((operation) => [
    resultOf(operation, types),
    ...(operation.page ? [isAsync ? "AsyncPages" : "Pages"] : []),
    ...argumentVariants(operation, types).flatMap((variant) => variant.map(({ annotation }) => annotation)),
  ]);
  const used = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(annotations.join("\n")));
  const line = (module: string, names: readonly string[]) =>
    names.length > 0 ? [`from ${module} import ${names.join(", ")}`] : [];
  const modules = used(["inputs", "models", "sandbox_inputs", "sandbox_models"]);
  const pages = used([isAsync ? "AsyncPages" : "Pages"]);
  const caller = isAsync ? "AsyncCaller" : "Caller";
  return [
    `# ${note}`,
    `"""A method for each operation${isAsync ? ", to be awaited" : ""}."""`,
    "",
    "from __future__ import annotations",
    "",
    `from typing import TYPE_CHECKING${text.includes("Literal[") ? ", Literal" : ""}${text.includes("@overload") ? ", overload" : ""}`,
    "",
    `from .._callers import ${caller}`,
    `from . import ${facts}`,
    "",
    "if TYPE_CHECKING:",
    ...line("    collections.abc", used(["Mapping", "Sequence"])).map((one) => `    ${one.replace("    ", "")}`),
    ...line("    datetime", used(["date", "datetime"])).map((one) => `    ${one.replace("    ", "")}`),
    ...line("    decimal", used(["Decimal"])).map((one) => `    ${one.replace("    ", "")}`),
    "    from typing import Unpack",
    "",
    "    from .._operation import CallOptions",
    ...line("    .._pages", pages).map((one) => `    ${one.replace("    ", "")}`),
    `    from . import ${modules.join(", ")}`,
    "",
    "",
    `class ${isAsync ? "Async" : ""}${CLASSES[document]}(${caller}):`,
    `    """A method for each operation of the ${document === "marketplace" ? "API" : "sandbox's control API"}."""`,
    ...methods,
    "",
  ].join("\n");
}

/** A method for one page or answer, and for lists one more for all their items. */
function renderMethod(operation: ApiOperation, types: PythonTypes, isAsync: boolean): string[] {
  const result = resultOf(operation, types);
  const variants = argumentVariants(operation, types);
  const all = merged(variants, operation);
  const facts = `${moduleNames(operation.document).facts}.${constantName(operation.id)}`;
  const name = functionName(operation.id);
  const define = isAsync ? "async def" : "def";
  const call = `return ${isAsync ? "await " : ""}self._call(`;
  const documentation = operationDocumentation(operation, all, result);
  const overloads =
    variants.length < 2
      ? []
      : variants.flatMap((variant) => [
          "    @overload",
          ...signature(`${define} ${name}(`, variant, `) -> ${result}: ...`),
          "",
        ]);
  const method = [
    ...overloads,
    ...signature(`${define} ${name}(`, all, `) -> ${result}:`),
    ...docstring(documentation.summary, documentation.parts, "        "),
    ...renderCall(call, facts, all),
  ];
  if (!operation.page) return method;
  const item = qualified(types.received(operation.page.items), types);
  const pages = `${isAsync ? "AsyncPages" : "Pages"}[${item}, ${result}]`;
  const listed = operationDocumentation(operation, all, undefined);
  return [
    ...method,
    "",
    ...signature(`def ${iterationName(operation.id)}(`, all, `) -> ${pages}:`),
    ...docstring(listed.summary, listed.parts, "        "),
    ...renderCall("return self._pages(", facts, all),
  ];
}

function signature(before: string, all: readonly Argument[], after: string): string[] {
  const show = ({ name, annotation, required }: Argument) =>
    required ? `${name}: ${annotation}` : `${name}: ${annotation} | None = None`;
  const positional = all.filter((one) => one.positional);
  const keywords = all.filter((one) => !one.positional);
  const items = [
    "self",
    ...positional.map(show),
    ...(keywords.length > 0 ? ["*", ...keywords.map(show)] : []),
    "**options: Unpack[CallOptions]",
  ];
  return bracketed(before, items, after, "    ");
}

/** The call of the runtime, with all values by their keys. */
function renderCall(before: string, facts: string, all: readonly Argument[]): string[] {
  const indent = " ".repeat(8);
  const inner = " ".repeat(12);
  const values = all.map(({ key, name }) => `${literal(key)}: ${name}`);
  const [line = "", ...more] = bracketed(before, [facts, `{${values.join(", ")}}`, "options"], ")", indent);
  if (more.length === 0) return [line];
  const dictionary = bracketed("{", values, "},", inner);
  return [`${indent}${before}`, `${inner}${facts},`, ...dictionary, `${inner}options,`, `${indent})`];
}

/** The parameters of an operation; where its body is a union, those with each member of it. */
function argumentVariants(operation: ApiOperation, types: PythonTypes): Argument[][] {
  const location = `${operation.document}: ${operation.id}`;
  const parameters = operation.parameters.map((one): Argument => {
    const positional = one.in === "path";
    const name = fieldName(one.name, location);
    return { ...one, key: one.name, name, annotation: types.sent(one.type, inputs(one.type)), positional };
  });
  function inputs(reference: (typeof operation.parameters)[number]["type"]): string {
    if (reference.kind === "list" || reference.kind === "dictionary") return inputs(reference.of);
    if (reference.kind !== "named") return "";
    return `${moduleNames(types.named(reference.name).document).inputs}.`;
  }
  const fieldsOf = (type: ObjectType) =>
    type.fields.map((field): Argument => {
      const annotation = types.sent(field.type, inputs(field.type));
      const name = fieldName(field.name, location);
      const description = field.description || types.describe(field.type);
      return { ...field, key: field.name, name, annotation, positional: false, description, default: undefined };
    });
  if (!operation.body) return [parameters];
  const body = types.named(operation.body.type);
  const members = body.kind === "union" ? body.members.map((member) => types.named(member.type)) : [body];
  return members.map((member) => {
    if (member.kind !== "object") throw new SpecificationError([`${location} has a body that is not made of objects`]);
    const fields = fieldsOf(member);
    return [...parameters, ...fields.filter((one) => one.required), ...fields.filter((one) => !one.required)];
  });
}

/** The parameters of all variants: those that not all of them require are optional. */
function merged(variants: readonly Argument[][], operation: ApiOperation): Argument[] {
  const [only] = variants;
  if (variants.length === 1 && only) return only;
  const names = [...new Set(variants.flat().map(({ name }) => name))];
  const all = names.map((name): Argument => {
    const found = variants.flatMap((variant) => variant.filter((one) => one.name === name));
    const [first] = found;
    if (!first) throw new SpecificationError([`${operation.id} has no parameters`]);
    const annotations = new Set(found.map(({ annotation }) => annotation));
    const isTag = [...annotations].every((annotation) => annotation.startsWith("Literal["));
    if (annotations.size > 1 && !isTag) {
      throw new SpecificationError([`${operation.id} has bodies in which ${name} has different types`]);
    }
    const values = [...annotations].map((annotation) => annotation.slice("Literal[".length, -1));
    const annotation = isTag ? `Literal[${values.join(", ")}]` : first.annotation;
    return { ...first, annotation, required: found.length === variants.length && found.every((one) => one.required) };
  });
  return [...all.filter((one) => one.required), ...all.filter((one) => !one.required)];
}
