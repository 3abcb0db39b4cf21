import { type MethodStyle, renderOperation, sharedRefusals } from "../go/go-operations.ts";
import { type GoTypes, goTypes, renderType } from "../go/go-types.ts";
import type { ApiModel, ApiOperation, DocumentName, NamedType } from "../model/api-model.ts";

const FOLDER = "packages/go";

/** The path that Go imports the package by. */
const MODULE = "github.com/runout/runout/packages/go";

/** The documents that a package of Go is generated from. */
interface GoPackage extends Omit<MethodStyle, "shared"> {
  readonly document: DocumentName;
  readonly name: string;
  readonly folder: string;
  readonly sources: string;
}

const PACKAGES: readonly GoPackage[] = [
  {
    document: "marketplace",
    name: "runout",
    folder: FOLDER,
    receiver: "Client",
    prefix: "",
    sources: "spec/openapi.yaml",
  },
  {
    document: "sandbox",
    name: "runouttest",
    folder: `${FOLDER}/runouttest`,
    receiver: "Control",
    prefix: "runout.",
    sources: "spec/sandbox.yaml",
  },
];

/**
 * The generated files of the Go package: types and methods of both documents, and advice for refusals. They are formatted as gofmt
 * does.
 *
 * @throws SpecificationError for what the package cannot express
 */
export function goFiles({ types, operations }: ApiModel): [string, string][] {
  const files = PACKAGES.flatMap((one): [string, string][] => {
    const own = types.filter((type) => type.document === one.document);
    const typeNames = goTypes(types, (type) => type.document === one.document);
    const methods = operations.filter(({ document }) => document === one.document);
    return [
      [`${one.folder}/models_generated.go`, renderModels(one, own, typeNames)],
      [`${one.folder}/operations_generated.go`, renderMethods(one, methods, typeNames)],
    ];
  });
  const [marketplace] = PACKAGES;
  if (!marketplace) return files;
  const refused = operations.filter(({ document }) => document === marketplace.document);
  return [...files, [`${FOLDER}/remedies_generated.go`, file(marketplace, renderRemedies(refused))]];
}

const renderModels = (one: GoPackage, types: readonly NamedType[], typeNames: GoTypes): string =>
  file(
    one,
    types.flatMap((type) => {
      const lines = renderType(type, typeNames);
      return lines.length > 0 ? ["", ...lines] : [];
    }),
  );

function renderMethods(one: GoPackage, operations: readonly ApiOperation[], typeNames: GoTypes): string {
  const style = { ...one, shared: sharedRefusals(operations) };
  return file(
    one,
    operations.flatMap((operation) => renderOperation(operation, typeNames, style)),
  );
}

/** What to do after each documented refusal, by operation and status. */
function renderRemedies(operations: readonly ApiOperation[]): string[] {
  return [
    "",
    "// remedies has what to do after a refusal, by operation and status.",
    "var remedies = map[string]map[int]string{",
    ...operations.flatMap(({ id, refusals }) => [
      `\t${JSON.stringify(id)}: {`,
      ...refusals.map(({ status, remedy }) => `\t\t${status}: ${JSON.stringify(remedy.replaceAll("`", ""))},`),
      "\t},",
    ]),
    "}",
  ];
}

/** What a file imports, by what it then uses. */
const IMPORTS: readonly (readonly [use: RegExp, path: string])[] = [
  [/\bbytes\./, "bytes"],
  [/\bcontext\./, "context"],
  [/\bjson\./, "encoding/json"],
  [/\biter\./, "iter"],
  [/\burl\./, "net/url"],
  [/\bslices\./, "slices"],
  [/\bstrconv\./, "strconv"],
  [/\btime\./, "time"],
];
const OWN_IMPORTS: readonly (readonly [use: RegExp, line: string])[] = [
  [/\brunout\./, `runout "${MODULE}"`],
  [/\bpaging\./, `"${MODULE}/internal/paging"`],
];

function file({ name, sources }: GoPackage, lines: readonly string[]): string {
  const code = lines.filter((line) => !/^\s*\/\//.test(line)).join("\n");
  const used = (list: typeof IMPORTS) => list.flatMap(([use, path]) => (use.test(code) ? [path] : []));
  const standard = used(IMPORTS).map((path) => `\t${JSON.stringify(path)}`);
  const own = used(OWN_IMPORTS).map((line) => `\t${line}`);
  const imports = [...standard, ...(standard.length > 0 && own.length > 0 ? [""] : []), ...own];
  return [
    `// Code generated from ${sources} by \`pnpm generate\`. DO NOT EDIT.`,
    "",
    `package ${name}`,
    ...(imports.length > 1 ? ["", "import (", ...imports, ")"] : imports.map((line) => `\nimport ${line.trim()}`)),
    ...lines,
    "",
  ].join("\n");
}
