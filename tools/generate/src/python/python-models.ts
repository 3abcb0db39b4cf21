import type {
  ApiModel,
  DocumentName,
  EnumType,
  Field,
  MapType,
  NamedType,
  ObjectType,
  UnionType,
} from "../model/api-model.ts";
import { SpecificationError } from "../specification.ts";
import { knownFrom } from "./python-documentation.ts";
import { constantName, fieldName } from "./python-names.ts";
import { bracketed, docstring, firstSentence, literal } from "./python-text.ts";
import type { PythonTypes } from "./python-types.ts";

/** The module of what a document's operations answer: enums, frozen dataclasses, unions and maps. */
export function renderModels(model: ApiModel, document: DocumentName, types: PythonTypes, note: string): string {
  const own = model.types.filter((type) => type.document === document);
  const received = inOrder(
    own.filter((type) => type.received && type.kind !== "enum" && type.kind !== "text"),
    types,
  );
  const enums = own.filter((type) => type.kind === "enum");
  const body = [...enums.map(renderEnum), ...received.map((type) => renderReceived(type, types))];
  const foreign = foreignNames(received, document, types);
  return [
    `# ${note}`,
    '"""What the API answers."""',
    "",
    "from __future__ import annotations",
    "",
    ...importsFor(body.flat(), foreign),
    "",
    ...bracketed("__all__ = [", namesOf([...enums, ...received]).map(literal), "]"),
    ...body.flatMap((lines) => ["", "", ...lines]),
    "",
  ].join("\n");
}

/** The names that the package exports. */
const namesOf = (all: readonly NamedType[]): string[] =>
  all.flatMap((type) => (type.kind === "union" ? [type.name, unknownName(type)] : [type.name])).sort();

const unknownName = ({ name }: UnionType): string => `Unknown${name}`;

/** Types after those that they are made of. */
function inOrder(all: readonly NamedType[], types: PythonTypes): NamedType[] {
  const ordered: NamedType[] = [];
  const open = new Set<string>();
  const visit = (type: NamedType): void => {
    if (ordered.includes(type) || !all.includes(type)) return;
    if (open.has(type.name))
      throw new SpecificationError([`${type.name} contains itself, which the Python client cannot decode`]);
    open.add(type.name);
    for (const name of namesIn(type)) visit(types.named(name));
    ordered.push(type);
  };
  for (const type of all) visit(type);
  return ordered;
}

function namesIn(type: NamedType): string[] {
  if (type.kind === "object") return type.fields.flatMap((field) => referencedNames(field.type));
  if (type.kind === "union") return type.members.map((member) => member.type);
  return type.kind === "map" ? [type.keys, ...referencedNames(type.values)] : [];
}

function referencedNames(reference: Field["type"]): string[] {
  if (reference.kind === "list" || reference.kind === "dictionary") return referencedNames(reference.of);
  return reference.kind === "named" ? [reference.name] : [];
}

/** Names of types that another document has. */
const foreignNames = (all: readonly NamedType[], document: DocumentName, types: PythonTypes): string[] =>
  [...new Set(all.flatMap(namesIn))].filter((name) => types.named(name).document !== document).sort();

/** Imports of what the lines use. */
function importsFor(lines: readonly string[], foreign: readonly string[]): string[] {
  const text = lines.join("\n");
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const from = (module: string, names: readonly string[]) => {
    const found = used(names);
    return found.length > 0 ? [`from ${module} import ${found.join(", ")}`] : [];
  };
  const own = [...new Set([...used(["TIME", "Answer", "ListOf", "MapOf", "OneOf", "OpenEnum"])])];
  return [
    ...from("collections.abc", ["Mapping"]),
    ...from("dataclasses", ["dataclass"]),
    ...from("datetime", ["datetime"]),
    ...from("enum", ["StrEnum"]),
    ...from("typing", ["Any", "ClassVar", "Final", "Literal", "TypeAlias"]),
    "",
    ...(own.length > 0 ? [`from .._answers import ${own.join(", ")}`] : []),
    ...(foreign.length > 0 ? bracketed("from .models import ", foreign, "") : []),
  ];
}

/** Enums that are only sent are closed; `Like` types take other texts where the contract allows them. */
function renderEnum(type: EnumType): string[] {
  const [first, rest] = firstSentence(type.description);
  return [
    `class ${type.name}(${type.received ? "OpenEnum" : "StrEnum"}):`,
    ...docstring(`    ${first}`.trimStart(), [rest, knownFrom(type.sources, "    ")], "    "),
    "",
    ...type.values.map(({ name, value }) => `    ${constantName(name)} = ${literal(value)}`),
  ];
}

function renderReceived(type: NamedType, types: PythonTypes): string[] {
  switch (type.kind) {
    case "object":
      return renderObject(type, types);
    case "union":
      return renderUnion(type);
    case "map":
      return renderMap(type, types);
    default:
      throw new SpecificationError([`${type.name} is received, and cannot be a type of Python`]);
  }
}

const DATACLASS = "@dataclass(frozen=True, kw_only=True, eq=False, repr=False)";

function renderObject(type: ObjectType, types: PythonTypes): string[] {
  const location = `${type.document}: ${type.name}`;
  const [first, rest] = firstSentence(type.description);
  const fields = type.fields.map((field) => ({ ...field, name: fieldName(field.name, location) }));
  const conversions = fields.flatMap(({ name, type: reference }) => {
    const conversion = types.conversion(reference);
    return conversion === undefined ? [] : [`${literal(name)}: ${conversion}`];
  });
  return [
    DATACLASS,
    `class ${type.name}(Answer):`,
    ...docstring(first, [rest, knownFrom(type.sources, "    ")], "    "),
    "",
    ...fields.flatMap((field) => renderField(field, types)),
    ...(conversions.length > 0
      ? ["", ...bracketed("_conversions: ClassVar[Mapping[str, Any]] = {", conversions, "}", "    ")]
      : []),
  ];
}

function renderField({ name, type, required, nullable, description }: Field, types: PythonTypes): string[] {
  const annotation = types.received(type) + (nullable || !required ? " | None" : "");
  const text = description || types.describe(type);
  return [
    `    ${name}: ${annotation}${required ? "" : " = None"}`,
    ...(text === "" ? [] : docstring(text, [], "    ")),
  ];
}

/** A union, with a member for what the document does not name. */
function renderUnion(type: UnionType): string[] {
  const unknown = unknownName(type);
  const [first, rest] = firstSentence(type.description);
  const members = [...type.members.map((member) => member.type), unknown];
  return [
    DATACLASS,
    `class ${unknown}(Answer):`,
    ...docstring(`An ${type.name} of a kind that the contract does not name; ${"``raw``"} has all of it.`, [], "    "),
    "",
    `    ${fieldName(type.field, type.name)}: str | None = None`,
    "",
    "",
    ...bracketed(`${type.name}: TypeAlias = (`, [], "").slice(0, 1),
    ...members.map((member, index) => `    ${index === 0 ? "" : "| "}${member}`),
    ")",
    ...docstring(first, [rest, knownFrom(type.sources, "")], ""),
    "",
    `${constantName(type.name)}: Final = OneOf(`,
    `    ${literal(type.field)},`,
    "    {",
    ...type.members.map(({ tag, type: member }) => `        ${literal(tag)}: ${member},`),
    "    },",
    `    ${unknown},`,
    ")",
  ];
}

function renderMap(type: MapType, types: PythonTypes): string[] {
  const [first, rest] = firstSentence(type.description);
  return [
    `${type.name}: TypeAlias = Mapping[${type.keys}, ${types.received(type.values)}]`,
    ...docstring(first, [rest, knownFrom(type.sources, "")], ""),
    "",
    `${constantName(type.name)}: Final = MapOf(${type.keys}, ${types.conversion(type.values) ?? "None"})`,
  ];
}
