import { type CallAuth, type ExampleCall, SAMPLE_USER_AGENT } from "./example-call.ts";
import { aligned, exportedName, type GoTypes, goLiteral } from "./go-literal.ts";

const MODULE = "github.com/runout/runout/packages/go";
export const RUNOUT_IMPORT = `runout "${MODULE}"`;

/** Packages of the standard library that samples use. */
const STANDARD = ["context", "fmt", "io", "log", "net/http", "net/url", "regexp", "time"];

/** Writes an example call of the marketplace with the Go client. */
export function goSample(call: ExampleCall): string {
  const options = call.auth ? [`runout.WithAuth(${authLiteral(call.auth)})`] : [];
  const given = [JSON.stringify(call.baseUrl), JSON.stringify(SAMPLE_USER_AGENT), ...options];
  return goProgram(
    [RUNOUT_IMPORT],
    [
      `client, err := runout.New(\n${given.map((one) => `\t\t${one},\n`).join("")}\t)`,
      ...callStatements("client", call, { document: call.document, packageOf: () => "runout" }, "runout"),
    ],
  );
}

const authLiteral = (auth: CallAuth): string =>
  auth.kind === "token"
    ? `runout.Token(${JSON.stringify(auth.token)})`
    : `runout.Application(${JSON.stringify(auth.key)}, ${JSON.stringify(auth.secret)})`;

/**
 * Writes an example call of the sandbox's control API with the control client of Go.
 *
 * @param marketplaceTypes what both documents describe: its types are in the package of the client
 */
export function sandboxGoSample(call: ExampleCall, marketplaceTypes: ReadonlySet<string>): string {
  const types = {
    document: call.document,
    packageOf: (name: string) => (marketplaceTypes.has(name) ? "runout" : "runouttest"),
  };
  const lines = [
    `sandbox, err := runouttest.New(${JSON.stringify(call.baseUrl)})`,
    ...callStatements("sandbox", call, types, "runouttest"),
  ];
  const imports = [RUNOUT_IMPORT, `"${MODULE}/runouttest"`];
  return goProgram(
    imports.filter((_, index) => index > 0 || lines.some((line) => /\brunout\./.test(line))),
    lines,
  );
}

/** A program of these statements. It ends with the error of the first that sets one. */
export function goProgram(imports: readonly string[], statements: readonly string[]): string {
  const body = statements
    .map((statement) => {
      const check = /\berr :?= /.test(statement) ? "\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n" : "";
      return `\t${statement}\n${check}`.replace(/^\t\n/, "\n");
    })
    .join("");
  const standard = STANDARD.filter((name) => body.includes(`${name.replace(/.*\//, "")}.`));
  const lines = [standard.map((name) => `\t"${name}"\n`), imports.map((one) => `\t${one}\n`)].map((one) =>
    one.join(""),
  );
  return `package main\n\nimport (\n${lines.join("\n")})\n\nfunc main() {\n${body}}`;
}

function callStatements(receiver: string, call: ExampleCall, types: GoTypes, home: string): string[] {
  const { operationId, answer } = call;
  const options = Object.entries(call.headers).map(
    ([name, value]) => `runout.WithHeader(${JSON.stringify(name)}, ${JSON.stringify(value)})`,
  );
  const given = ["context.Background()", ...argumentsOf(call, types, home), ...options].join(", ");
  const invocation = `${receiver}.${exportedName(operationId)}(${given})`;
  if (answer === undefined) return [`err = ${invocation}`];
  const variable = variableName(answer);
  return [`${variable}, err := ${invocation}`, `fmt.Printf("%+v\\n", ${variable})`];
}

/** Parameters of the path by position, then those of the query, or nil, or the body. */
function argumentsOf(
  { operation, operationId, pathParameters, query, body }: ExampleCall,
  types: GoTypes,
  home: string,
): string[] {
  const schemaOf = (name: string) => operation.parameters.find((one) => one.name === name)?.schema ?? true;
  const path = Object.entries(pathParameters).map(([name, value]) =>
    goLiteral(types, schemaOf(name), value, false, "\t"),
  );
  if (operation.body) {
    const schema = operation.body.media.schema ?? true;
    return [...path, goLiteral(types, schema, body, false, "\t")];
  }
  if (!operation.parameters.some((one) => one.in === "query")) return path;
  const fields = Object.entries(query).map(([name, value]) => {
    const literal = goLiteral(types, schemaOf(name), value, typeof value === "boolean", "\t\t");
    return [exportedName(name), literal] as const;
  });
  if (fields.length === 0) return [...path, "nil"];
  return [...path, `&${home}.${exportedName(operationId)}Params{\n${aligned(fields, "\t\t")}\t}`];
}

const variableName = (type: string): string => {
  const name = exportedName(type);
  return name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (first) => first.toLowerCase());
};
