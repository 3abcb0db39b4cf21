import type { ApiModel, DocumentName, EnumType, NamedType, ObjectType, UnionType } from "../model/api-model.ts";
import { isKeyword } from "./python-names.ts";
import { bracketed, docstring, firstSentence, literal, wrap } from "./python-text.ts";
import type { PythonTypes } from "./python-types.ts";

/** The module of what is sent: the texts of enums, and objects inside of bodies. A body itself is keyword arguments. */
export function renderInputs(model: ApiModel, document: DocumentName, types: PythonTypes, note: string): string {
  const own = model.types.filter((type) => type.document === document && type.sent);
  const bodies = new Set(bodyTypes(model, types));
  const enums = own.filter((type) => type.kind === "enum");
  const objects = own.filter((type) => type.kind === "object").filter(({ name }) => !bodies.has(name));
  const unions = own.filter((type) => type.kind === "union").filter(({ name }) => !bodies.has(name));
  const parts = [
    ...enums.map(renderTexts),
    ...objects.map((type) => renderTypedDict(type, types)),
    ...unions.map(renderUnion),
  ];
  const names = enums.map(({ name }) => name);
  const exported = [
    ...names.flatMap((name) => [`${name}Like`, `${name}Text`]),
    ...[...objects, ...unions].map(({ name }) => name),
  ].sort();
  return [
    `# ${note}`,
    '"""What the API is sent."""',
    "",
    "from __future__ import annotations",
    "",
    ...importsFor(parts.flat().join("\n"), document, names),
    "",
    ...bracketed("__all__ = [", exported.map(literal), "]"),
    ...parts.flatMap((lines) => ["", "", ...lines]),
    "",
  ].join("\n");
}

/** Types that are never written as such: bodies, and the members of a body that is a union. */
function bodyTypes(model: ApiModel, types: PythonTypes): string[] {
  return model.operations.flatMap(({ body }) => {
    if (!body) return [];
    const type: NamedType = types.named(body.type);
    return [type.name, ...(type.kind === "union" ? type.members.map((member) => member.type) : [])];
  });
}

function importsFor(text: string, document: DocumentName, enums: readonly string[]): string[] {
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const line = (module: string, names: readonly string[]) =>
    names.length > 0 ? [`from ${module} import ${names.join(", ")}`] : [];
  const models = document === "marketplace" ? "models" : `${document}_models`;
  return [
    ...line("collections.abc", used(["Mapping", "Sequence"])),
    ...line("datetime", used(["date", "datetime"])),
    ...line("decimal", used(["Decimal"])),
    `from typing import ${["TYPE_CHECKING", ...used(["Literal", "NotRequired", "TypeAlias", "TypedDict"])].join(", ")}`,
    "",
    "if TYPE_CHECKING:",
    ...bracketed(`from .${models} import `, enums, "", "    ").flatMap((one, index, all) => {
      if (all.length === 1) return [one];
      if (index === 0) return [`${one.trimEnd()} (`];
      return [index === all.length - 1 ? "    )" : one];
    }),
  ];
}

function renderTexts(type: EnumType): string[] {
  const [first] = firstSentence(type.description);
  return [
    ...bracketed(
      `${type.name}Text: TypeAlias = Literal[`,
      type.values.map(({ value }) => literal(value)),
      "]",
    ),
    `${type.name}Like: TypeAlias = "${type.name} | ${type.name}Text"`,
    ...docstring(first, [], ""),
  ];
}

function renderTypedDict(type: ObjectType, types: PythonTypes): string[] {
  const [first, rest] = firstSentence(type.description);
  const annotated = type.fields.map(({ name, type: reference, required, nullable, description }) => {
    const annotation = types.sent(reference) + (nullable ? " | None" : "");
    const text = description || types.describe(reference);
    return { name, annotation: required ? annotation : `NotRequired[${annotation}]`, description: text };
  });
  if (!annotated.some(({ name }) => isKeyword(name))) {
    return [
      `class ${type.name}(TypedDict):`,
      ...docstring(first, [rest], "    "),
      "",
      ...annotated.flatMap(({ name, annotation, description }) => [
        `    ${name}: ${annotation}`,
        ...(description === "" ? [] : docstring(description, [], "    ")),
      ]),
    ];
  }
  // A class cannot have a keyword as the name of a field.
  return [
    `${type.name} = TypedDict(`,
    `    ${literal(type.name)},`,
    "    {",
    ...annotated.map(({ name, annotation }) => `        ${literal(name)}: ${literal(annotation)},`),
    "    },",
    ")",
    ...docstring(
      first,
      [rest, annotated.flatMap(({ name, description }) => wrap(`- \`\`${name}\`\`: ${description}`, ""))],
      "",
    ),
  ];
}

function renderUnion(type: UnionType): string[] {
  const [first, rest] = firstSentence(type.description);
  return [
    `${type.name}: TypeAlias = ${type.members.map((member) => member.type).join(" | ")}`,
    ...docstring(first, [rest], ""),
  ];
}
