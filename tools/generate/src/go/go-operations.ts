import type { ApiOperation, ApiParameter, Refusal, TypeReference } from "../model/api-model.ts";
import { problem } from "../model/schema-reader.ts";
import { comment, describedAs, lowerFirst, sourceList, thirdPerson } from "./go-comments.ts";
import { exportedName, nounOf, variableName } from "./go-names.ts";
import type { GoTypes } from "./go-types.ts";

/** How operations are methods in one package of Go. */
export interface MethodStyle {
  /** The type that has the methods. */
  readonly receiver: string;
  /** The qualifier of names of the package `runout`: nothing, or `runout.`. */
  readonly prefix: string;
  /** Descriptions of refusals that most operations share; they are not repeated with each. */
  readonly shared: ReadonlySet<string>;
}

/** The parameters and methods of an operation, each after an empty line. */
export function renderOperation(operation: ApiOperation, types: GoTypes, style: MethodStyle): string[] {
  const query = operation.parameters.filter((one) => one.in === "query");
  return [
    ...(query.length > 0 ? renderParameters(operation, query, types, style) : []),
    ...renderMethod(operation, types, style),
    ...(operation.page ? renderLists(operation, operation.page, types, style) : []),
  ];
}

const paramsOf = ({ id }: ApiOperation): string => `${exportedName(id)}Params`;

function renderParameters(
  operation: ApiOperation,
  query: readonly ApiParameter[],
  types: GoTypes,
  { prefix }: MethodStyle,
): string[] {
  const name = paramsOf(operation);
  const needed = query.find(({ required }) => required);
  if (needed) throw problem(operation.id, `requires ${needed.name} in the query, which Go's parameters leave out`);
  return [
    "",
    ...comment(
      `${name} are the parameters of ${exportedName(operation.id)} that can be left out: what is zero is not sent.`,
    ),
    `type ${name} struct {`,
    ...query.flatMap((one) => [
      ...comment(`${describeParameter(one)}${sourceList(one.sources)}`, "\t"),
      `\t${exportedName(one.name)} ${one.type.kind === "boolean" ? "*" : ""}${types.typeOf(one.type)}`,
    ]),
    "}",
    "",
    "// query has what is set, in the order of the contract.",
    `func (p *${name}) query() []${prefix}Parameter {`,
    "\tif p == nil {",
    "\t\treturn nil",
    "\t}",
    `\tvar query []${prefix}Parameter`,
    ...query.flatMap((one) => {
      const field = `p.${exportedName(one.name)}`;
      const { isSet, text } = encodeParameter(one.type, field, types, one.name);
      return [
        `\tif ${isSet} {`,
        `\t\tquery = append(query, ${prefix}Parameter{Name: ${JSON.stringify(one.name)}, Value: ${text}})`,
        "\t}",
      ];
    }),
    "\treturn query",
    "}",
  ];
}

function describeParameter(one: ApiParameter): string {
  const field = exportedName(one.name);
  const text = /^(A|An|The) /.test(one.description)
    ? describedAs(field, "is", one.description)
    : `${field}: ${one.description}`;
  return one.default === undefined ? text : `${text} The default is ${one.default}.`;
}

/** The condition under which a parameter is set, and the expression of its text. */
function encodeParameter(type: TypeReference, value: string, types: GoTypes, name: string) {
  const named = types.namedOf(type);
  const kind = named?.kind === "text" && named.time ? "time" : (named?.kind ?? type.kind);
  if (kind === "enum") return { isSet: `${value} != ""`, text: `string(${value})` };
  if (kind === "text") return { isSet: `${value} != ""`, text: value };
  if (kind === "time") return { isSet: `!${value}.IsZero()`, text: `${value}.Format(time.RFC3339Nano)` };
  if (kind === "boolean") return { isSet: `${value} != nil`, text: `strconv.FormatBool(*${value})` };
  if (type.kind === "integer") {
    return { isSet: `${value} != 0`, text: type.int64 ? `strconv.FormatInt(${value}, 10)` : `strconv.Itoa(${value})` };
  }
  throw problem(name, `is a parameter of a kind that Go has no text for: ${kind}`);
}

/** What a method takes after its context: each with its type. */
function argumentsOf(operation: ApiOperation, types: GoTypes) {
  const path = operation.parameters.filter((one) => one.in === "path");
  const hasQuery = operation.parameters.some((one) => one.in === "query");
  return [
    ...path.map((one) => ({ name: variableName(one.name), type: types.typeOf(one.type) })),
    ...(hasQuery ? [{ name: "params", type: `*${paramsOf(operation)}` }] : []),
    ...(operation.body
      ? [{ name: "body", type: types.typeOf({ kind: "named", name: operation.body.type, constants: [] }) }]
      : []),
  ];
}

/** `ctx context.Context, listingID int64, options ...CallOption`. */
const signature = (operation: ApiOperation, types: GoTypes, prefix: string): string =>
  [
    "ctx context.Context",
    ...argumentsOf(operation, types).map(({ name, type }) => `${name} ${type}`),
    `options ...${prefix}CallOption`,
  ].join(", ");

function renderMethod(operation: ApiOperation, types: GoTypes, style: MethodStyle): string[] {
  const { receiver, prefix, shared } = style;
  const name = exportedName(operation.id);
  const path = operation.parameters.filter((one) => one.in === "path");
  const values = path.map((one) => encodeParameter(one.type, variableName(one.name), types, one.name).text);
  const fields = [
    ["Method", JSON.stringify(operation.method)],
    ["Path", JSON.stringify(operation.path)],
    ...(values.length > 0 ? [["PathValues", `[]string{${values.join(", ")}}`]] : []),
    ...(operation.parameters.length > path.length ? [["Query", "params.query()"]] : []),
    ...(operation.body ? [["Body", "body"]] : []),
    ["OperationID", JSON.stringify(operation.id)],
    ["Retry", `${prefix}${operation.retry === "safe" ? "RetrySafe" : "RetryNever"}`],
    ...(operation.conditional ? [["Conditional", "true"]] : []),
  ] as const;
  const width = Math.max(...fields.map(([field = ""]) => field.length)) + 1;
  const request = [
    `${prefix}Request{`,
    ...fields.map(([field, value]) => `\t\t${`${field}:`.padEnd(width)} ${value},`),
    "\t}",
  ];
  const start = `func (c *${receiver}) ${name}(${signature(operation, types, prefix)})`;
  const client = prefix === "" ? "c" : "c.client";
  const { type, isPointer } = answerOf(operation, types);
  const call =
    type === undefined ? `${client}.Do(ctx, ` : `${isPointer ? "fetch" : "fetchValue"}[${type}](ctx, ${client}, `;
  const end = type === undefined ? ", options...)" : ", options)";
  return [
    "",
    ...comment(documentation(operation, name, shared)),
    `${start} ${type === undefined ? "error" : `(${isPointer ? "*" : ""}${type}, error)`} {`,
    `\treturn ${call}${request.join("\n")}${end}`,
    "}",
  ];
}

/** What a method answers: a pointer to an object, or a map. */
function answerOf({ answer, id }: ApiOperation, types: GoTypes) {
  if (answer.kind === "nothing") return { type: undefined, isPointer: false };
  if (answer.kind === "form") return { type: "url.Values", isPointer: false };
  const kind = types.namedOf(answer.type)?.kind;
  if (kind !== "object" && kind !== "map") throw problem(id, "answers neither an object nor a map");
  return { type: types.typeOf(answer.type), isPointer: kind === "object" };
}

function documentation(operation: ApiOperation, name: string, shared: ReadonlySet<string>): string {
  const { method, path, summary, description, parameters, refusals, sources } = operation;
  const inPath = parameters.filter((one) => one.in === "path");
  const described = inPath.map((one) => `- ${variableName(one.name)}: ${lowerFirst(one.description)}`);
  const own = refusals.filter(({ when }) => !shared.has(when)).map(describeRefusal);
  return [
    `${name} ${thirdPerson(summary)}: ${method} ${path}.`,
    description,
    ...(described.length > 0 ? [`Parameters:\n\n${described.join("\n")}`] : []),
    ...(own.length > 0 ? [`Refusals beside those of every call:\n\n${own.join("\n")}`] : []),
  ]
    .join("\n\n")
    .concat(sourceList(sources));
}

/** Descriptions of refusals that at least half of the operations have. */
export function sharedRefusals(operations: readonly ApiOperation[]): Set<string> {
  const all = operations.flatMap(({ refusals }) => refusals.map(({ when }) => when));
  return new Set(all.filter((when) => all.filter((other) => other === when).length * 2 >= operations.length));
}

const describeRefusal = ({ status, when }: Refusal): string => `- ${status} ${lowerFirst(when)}.`;

/** Iterators over the pages and the items of a list. */
function renderLists(
  operation: ApiOperation,
  page: NonNullable<ApiOperation["page"]>,
  types: GoTypes,
  { receiver, prefix }: MethodStyle,
): string[] {
  const name = exportedName(operation.id);
  const { type: answer } = answerOf(operation, types);
  const pages = `${name}Pages`;
  const all = `All${nounOf(operation.id)}`;
  const names = argumentsOf(operation, types).map((one) => one.name);
  const given = ["ctx", ...names, "options..."].join(", ");
  const own = given.replace("params", "&own");
  const item = types.typeOf(page.items);
  const isPointer = types.namedOf(page.items)?.kind === "object";
  const field = exportedName(page.field);
  const items = isPointer ? `paging.Pointers(page.${field})` : `slices.Values(page.${field})`;
  return [
    "",
    ...comment(
      `${pages} reads the pages of ${name} one after the other, from the one that params names. It can be read again, and ends after an error.`,
    ),
    `func (c *${receiver}) ${pages}(${signature(operation, types, prefix)}) iter.Seq2[*${answer}, error] {`,
    `\tvar given ${paramsOf(operation)}`,
    "\tif params != nil {",
    "\t\tgiven = *params",
    "\t}",
    `\treturn paging.Pages(given.Page, func(number int) (*${answer}, error) {`,
    "\t\town := given",
    "\t\town.Page = number",
    `\t\treturn c.${name}(${own})`,
    `\t}, func(page *${answer}) paging.Position {`,
    "\t\treturn paging.Position{Page: page.Pagination.Page, Pages: page.Pagination.Pages}",
    "\t})",
    "}",
    "",
    ...comment(`${all} reads the items of all pages of ${name}. It can be read again, and ends after an error.`),
    `func (c *${receiver}) ${all}(${signature(operation, types, prefix)}) iter.Seq2[${isPointer ? "*" : ""}${item}, error] {`,
    `\treturn paging.Items(c.${pages}(${given}), func(page *${answer}) iter.Seq[${isPointer ? "*" : ""}${item}] {`,
    `\t\treturn ${items}`,
    "\t})",
    "}",
  ];
}
