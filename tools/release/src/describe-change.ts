/** A change as `redocly diff --format json` reports it, as far as it is read here. */
export interface ChangeRecord {
  /** A pointer from the top of the document, through references. */
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  /** The key that changed, of what `path` points at. */
  readonly property?: string;
  readonly base?: ChangedValue;
  readonly revision?: ChangedValue;
  readonly verdicts: readonly { readonly message: string }[];
}

/** What one of the two versions has there; without a value where it does not have the key. */
interface ChangedValue {
  readonly pointer: string;
  readonly value?: unknown;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Puts a reported change into words: where it is, and what changed there. */
export function describeChange(change: ChangeRecord): { location: string; sentence: string } {
  const through = segments(change.path);
  const direct = segments((change.revision ?? change.base)?.pointer ?? change.path);
  const { location, rest } = direct[0] === "components" ? componentLocation(direct) : documentLocation(through);
  const messages = change.verdicts.map(({ message }) => message);
  return { location, sentence: messages.length > 0 ? messages.join(" ") : composeSentence(change, rest) };
}

/** Segments of a JSON pointer, decoded. */
function segments(pointer: string): string[] {
  return pointer
    .replace(/^#?\//, "")
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function componentLocation([, , name = "components", ...rest]: readonly string[]) {
  return { location: `\`${name}\``, rest };
}

function documentLocation([section = "", path = "", method = "", ...rest]: readonly string[]) {
  if (section !== "paths") return { location: `\`${section}\``, rest: path === "" ? [] : [path, method, ...rest] };
  if (METHODS.has(method)) return { location: `${method.toUpperCase()} ${path}`, rest };
  return { location: path, rest: method === "" ? [] : [method, ...rest] };
}

function composeSentence({ kind, property, base, revision }: ChangeRecord, rest: readonly string[]): string {
  // A pointer to a value that changed ends with its key; one to a thing that holds it does not.
  const path = property === undefined || rest.at(-1) === property ? rest : [...rest, property];
  const [key, name, ...deeper] = path.filter((segment) => segment !== "");
  const verb = verbOf(kind, base?.value !== undefined, revision?.value !== undefined);
  if (key === undefined) return `It ${verb}.`;
  if (key === "properties" && name !== undefined && deeper.length === 0) return `Property \`${name}\` ${verb}.`;
  return `\`${path.join("/")}\` ${verb}.`;
}

/** A key that only one version has is reported as a modification of what holds it. */
function verbOf(kind: ChangeRecord["kind"], isInBase: boolean, isInRevision: boolean): string {
  if (kind === "added" || (isInRevision && !isInBase)) return "was added";
  if (kind === "removed" || (isInBase && !isInRevision)) return "was removed";
  return "changed";
}
