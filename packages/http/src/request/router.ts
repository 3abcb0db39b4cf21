/** What a path leads to. */
export interface Found<Route> {
  route: Route;
  /** The decoded values of the template's parameters. */
  values: Readonly<Record<string, string>>;
}

interface Branch<Route> {
  readonly literals: Map<string, Branch<Route>>;
  parameter: Branch<Route> | undefined;
  end: { template: string; route: Route; names: readonly string[] } | undefined;
}

const newBranch = <Route>(): Branch<Route> => ({ literals: new Map(), parameter: undefined, end: undefined });

/**
 * Finds routes by path templates as an OpenAPI document writes them (`/listings/{listing_id}`). A literal goes before a
 * parameter, and a parameter takes one whole segment that is not empty.
 */
export class Router<Route> {
  readonly #root: Branch<Route> = newBranch();
  /** Templates without parameters, which most requests of a site are about, by their paths. */
  readonly #literal = new Map<string, Found<Route>>();

  /** @throws Error for a template that leads to the same paths as an earlier one */
  add(template: string, route: Route): void {
    const names: string[] = [];
    let branch = this.#root;
    for (const segment of template.slice(1).split("/")) {
      const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
      const next = name === undefined ? branch.literals.get(segment) : branch.parameter;
      const taken = next ?? newBranch<Route>();
      if (name === undefined) branch.literals.set(segment, taken);
      else {
        branch.parameter = taken;
        names.push(name);
      }
      branch = taken;
    }
    if (branch.end) throw new Error(`Two templates lead to the same paths: ${branch.end.template} and ${template}.`);
    branch.end = { template, route, names };
    if (names.length === 0) this.#literal.set(template, { route, values: {} });
  }

  /**
   * @param path percent-encoded as it came, with single slashes
   * @returns undefined where no route has the path, or where it cannot be decoded
   */
  find(path: string): Found<Route> | undefined {
    const literal = this.#literal.get(path);
    if (literal) return literal;
    if (!path.startsWith("/")) return undefined;
    const segments = path.slice(1).split("/");
    if (path.includes("%") && !decodeAll(segments)) return undefined;
    const values: string[] = [];
    const end = walk(this.#root, segments, 0, values);
    if (end === undefined) return undefined;
    const named: Record<string, string> = {};
    for (let index = 0; index < values.length; index += 1) named[end.names[index] ?? ""] = values[index] ?? "";
    return { route: end.route, values: named };
  }
}

/** Decodes segments in place; false where one cannot be. */
function decodeAll(segments: string[]): boolean {
  try {
    for (const [index, segment] of segments.entries()) segments[index] = decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}

function walk<Route>(
  branch: Branch<Route>,
  segments: readonly string[],
  index: number,
  values: string[],
): Branch<Route>["end"] {
  const segment = segments[index];
  if (segment === undefined) return branch.end;
  const literal = branch.literals.get(segment);
  const found = literal && walk(literal, segments, index + 1, values);
  if (found || segment === "" || branch.parameter === undefined) return found;
  values.push(segment);
  const deeper = walk(branch.parameter, segments, index + 1, values);
  if (deeper === undefined) values.pop();
  return deeper;
}
