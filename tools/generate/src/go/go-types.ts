import type { EnumType, Field, MapType, NamedType, ObjectType, TypeReference, UnionType } from "../model/api-model.ts";
import { problem } from "../model/schema-reader.ts";
import { comment, describedAs, lowerFirst, sourceList } from "./go-comments.ts";
import { constantName, exportedName } from "./go-names.ts";

/** How one package of Go writes the types of the model. */
export interface GoTypes {
  /** The type of a value. */
  typeOf(reference: TypeReference): string;
  /** The named type that a reference leads to; undefined where it leads to none. */
  namedOf(reference: TypeReference): NamedType | undefined;
}

/**
 * @param isOwn whether a type is of this package; those of the marketplace are of the package `runout`
 */
export function goTypes(types: readonly NamedType[], isOwn: (type: NamedType) => boolean): GoTypes {
  const known = new Map(types.map((type) => [type.name, type]));
  const namedOf = (reference: TypeReference) => (reference.kind === "named" ? known.get(reference.name) : undefined);
  const typeOf = (reference: TypeReference): string => {
    switch (reference.kind) {
      case "text":
      case "constant":
        return "string";
      case "time":
        return "time.Time";
      case "boolean":
        return "bool";
      case "integer":
        return reference.int64 ? "int64" : "int";
      case "number":
        return "float64";
      case "scalar":
        return "any";
      case "json":
        return "map[string]any";
      case "list":
        return `[]${typeOf(reference.of)}`;
      case "dictionary":
        return `map[string]${typeOf(reference.of)}`;
      case "named": {
        const type = namedOf(reference);
        if (!type) throw problem(reference.name, "is no type of the model");
        if (type.kind === "text") return type.time ? "time.Time" : "string";
        return `${isOwn(type) ? "" : "runout."}${exportedName(type.name)}`;
      }
    }
  };
  return { typeOf, namedOf };
}

/** The declaration of a type, without the line before it. A text has none. */
export function renderType(type: NamedType, types: GoTypes): string[] {
  switch (type.kind) {
    case "object":
      return renderObject(type, types);
    case "enum":
      return renderEnum(type);
    case "union":
      return type.received ? [...renderUnion(type), ...renderReceivedUnion(type)] : renderUnion(type);
    case "map":
      return renderMap(type, types);
    case "text":
      return [];
  }
}

const head = (type: NamedType): string[] =>
  comment(describedAs(exportedName(type.name), verbOf(type), type.description) + sourceList(type.sources));

/** What joins a type with its description, which begins with one thing, with several, or with an event. */
function verbOf(type: NamedType): string {
  if (type.kind === "object" && type.tag) return "means:";
  if (/^The [a-z]+(?<![us])s\b/.test(type.description)) return type.kind === "enum" ? "is one of" : "has";
  return /^[A-Z][a-z]+(?<![us])s /.test(type.description) ? "stands for" : "is";
}

function renderObject(type: ObjectType, types: GoTypes): string[] {
  const name = exportedName(type.name);
  // The discriminator of a member of a union is not a field: it is written by MarshalJSON.
  const fields = type.fields.filter(({ name: field }) => !(type.sent && type.tag?.field === field));
  if (fields.some(({ type: one }) => one.kind === "constant" && type.sent)) {
    throw problem(type.name, "has a constant that is not the tag of a union");
  }
  const lines = fields.flatMap((field) => [
    ...comment(textOf(field, types), "\t"),
    `\t${exportedName(field.name)} ${fieldType(field, types)} \`json:"${field.name}${field.required ? "" : ",omitempty"}"\``,
  ]);
  return [
    ...head(type),
    ...(lines.length === 0 ? [`type ${name} struct{}`] : [`type ${name} struct {`, ...lines, "}"]),
    ...(type.sent && type.tag ? renderTag(name, type.tag) : []),
    ...renderUnionReader(type, types),
  ];
}

/** A field without a description of its own has that of its type. */
const textOf = (field: Field, types: GoTypes): string => {
  const text = field.description || firstSentence(types.namedOf(field.type)?.description ?? "");
  const given = text === "" ? "" : ` is ${lowerFirst(text)}`;
  if (given === "") throw problem(field.name, "has no description");
  return /^(A|An|The) /.test(text) ? exportedName(field.name) + given : `${exportedName(field.name)}: ${text}`;
};

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;

/** What may be absent or null is a pointer, but for slices, maps and interfaces, which have a nil. */
function fieldType(field: Field, types: GoTypes): string {
  const type = types.typeOf(field.type);
  const named = types.namedOf(field.type)?.kind;
  const hasNil = /^(\[\]|map\[)|^any$/.test(type) || named === "union" || named === "map";
  return (field.required && !field.nullable) || hasNil ? type : `*${type}`;
}

function renderTag(name: string, { field, value }: { field: string; value: string }): string[] {
  return [
    "",
    `// MarshalJSON writes the ${field} with it.`,
    `func (o ${name}) MarshalJSON() ([]byte, error) {`,
    `\ttype plain ${name}`,
    "\treturn json.Marshal(struct {",
    `\t\tTag string \`json:"${field}"\``,
    "\t\tplain",
    `\t}{${JSON.stringify(value)}, plain(o)})`,
    "}",
  ];
}

/** Where an object has a list of a union, it is read item by item. */
function renderUnionReader(type: ObjectType, types: GoTypes): string[] {
  const unionOf = (field: Field) => {
    if (types.namedOf(field.type)?.kind === "union" && type.received)
      throw problem(type.name, "has a union outside of a list");
    const item = field.type.kind === "list" ? types.namedOf(field.type.of) : undefined;
    return item?.kind === "union" ? item : undefined;
  };
  if (!type.received || !type.fields.some(unionOf)) return [];
  const name = exportedName(type.name);
  const fields = type.fields.map((field) => ({ field, name: exportedName(field.name), union: unionOf(field) }));
  const width = Math.max(...fields.map((one) => one.name.length));
  const kinds = fields.map(({ field, union }) => (union ? `[]${readerOf(union)}` : fieldType(field, types)));
  const kindWidth = Math.max(...kinds.map((kind) => kind.length));
  return [
    "",
    `// UnmarshalJSON reads each item as what it is.`,
    `func (o *${name}) UnmarshalJSON(text []byte) error {`,
    "\tvar received struct {",
    ...fields.map(
      (one, index) =>
        `\t\t${one.name.padEnd(width)} ${(kinds[index] ?? "").padEnd(kindWidth)} \`json:"${one.field.name}"\``,
    ),
    "\t}",
    "\tif err := json.Unmarshal(text, &received); err != nil {",
    "\t\treturn err",
    "\t}",
    `\t*o = ${name}{${fields.flatMap((one) => (one.union ? [] : [`${one.name}: received.${one.name}`])).join(", ")}}`,
    ...fields.flatMap((one) =>
      one.union
        ? [
            `\tfor _, item := range received.${one.name} {`,
            `\t\to.${one.name} = append(o.${one.name}, item.value)`,
            "\t}",
          ]
        : [],
    ),
    "\treturn nil",
    "}",
  ];
}

function renderEnum(type: EnumType): string[] {
  const name = exportedName(type.name);
  const constants = type.values.map((one) => ({ ...one, constant: constantName(type.name, one.name) }));
  const width = Math.max(...constants.map(({ constant }) => constant.length));
  return [
    ...head(type),
    `type ${name} string`,
    "",
    `// The values of ${name} that the contract names.`,
    "const (",
    ...constants.map(({ constant, value }) => `\t${constant.padEnd(width)} ${name} = ${JSON.stringify(value)}`),
    ")",
    "",
    `// Values gives those that the contract names.`,
    `func (${name}) Values() []${name} {`,
    `\treturn []${name}{`,
    ...constants.map(({ constant }) => `\t\t${constant},`),
    "\t}",
    "}",
    ...(type.received
      ? [
          "",
          "// Known says whether the contract names the value. The API may add values, and what is received is kept as it is.",
          `func (v ${name}) Known() bool { return slices.Contains(v.Values(), v) }`,
        ]
      : []),
  ];
}

function renderMap(type: MapType, types: GoTypes): string[] {
  const keys = types.typeOf({ kind: "named", name: type.keys, constants: [] });
  return [...head(type), `type ${exportedName(type.name)} map[${keys}]${types.typeOf(type.values)}`];
}

/** What an item of a list of a union is decoded into. */
const readerOf = (union: UnionType): string => `${variableOf(union)}Reader`;

const variableOf = ({ name }: UnionType): string => {
  const exported = exportedName(name);
  return exported.charAt(0).toLowerCase() + exported.slice(1);
};

function renderUnion(type: UnionType): string[] {
  const name = exportedName(type.name);
  const members = type.members.map(({ type: member }) => exportedName(member));
  const pointer = type.received ? "*" : "";
  const listed = members.map((member) => `[${member}]`).join(", ");
  const open = type.received ? ` A pointer to one of ${listed}, or to an [Unknown${name}].` : ` One of ${listed}.`;
  return [
    ...comment(`${describedAs(name, "is", type.description)}${open}${sourceList(type.sources)}`),
    `type ${name} interface {`,
    `\tis${name}()`,
    "}",
    "",
    ...members.map((member) => `func (${pointer}${member}) is${name}() {}`),
  ].flatMap((line, index, lines) =>
    /^func \(/.test(line) && /^func \(/.test(lines[index - 1] ?? "") ? ["", line] : [line],
  );
}

function renderReceivedUnion(type: UnionType): string[] {
  const name = exportedName(type.name);
  const field = exportedName(type.field);
  return [
    "",
    ...comment(`Unknown${name} is one of a kind that the contract does not know.`),
    `type Unknown${name} struct {`,
    ...comment(`${field} is the kind; it is empty where none is said.`, "\t"),
    `\t${field} string`,
    "\t// JSON is what was received.",
    "\tJSON json.RawMessage",
    "}",
    "",
    `func (*Unknown${name}) is${name}() {}`,
    "",
    `// ${readerOf(type)} reads one that may be of any kind.`,
    `type ${readerOf(type)} struct{ value ${name} }`,
    "",
    "// UnmarshalJSON reads the kind first. What has none is unknown.",
    `func (r *${readerOf(type)}) UnmarshalJSON(text []byte) error {`,
    "\tvar tag struct {",
    `\t\tKind string \`json:"${type.field}"\``,
    "\t}",
    "\tif json.Unmarshal(text, &tag) != nil {",
    '\t\ttag.Kind = ""',
    "\t}",
    "\tswitch tag.Kind {",
    ...type.members.flatMap((member) => [
      `\tcase ${JSON.stringify(member.tag)}:`,
      `\t\tr.value = new(${exportedName(member.type)})`,
    ]),
    "\tdefault:",
    `\t\tr.value = &Unknown${name}{${field}: tag.Kind, JSON: bytes.Clone(text)}`,
    "\t\treturn nil",
    "\t}",
    "\treturn json.Unmarshal(text, r.value)",
    "}",
  ];
}
