/** A request of the kit: sent byte for byte as it stands here. */
export interface KitRequest {
  /** The operation whose request was spoiled. */
  operationId: string;
  /** What is odd about it: `page=1.0`, `price: null`, `PUT`. */
  what: string;
  method: string;
  /** Path and query, encoded. */
  target: string;
  headers: Readonly<Record<string, string>>;
  body: string | Buffer | undefined;
}

/** A good request of an operation, made of the document's examples, to be spoiled. */
export interface GoodRequest extends KitRequest {
  /** The values of the path and their names, in the template's order; not encoded. */
  pathValues: readonly (readonly [name: string, value: string])[];
  template: string;
  /** The request examples. */
  bodies: readonly unknown[];
}

/** Replaces one value of the path. */
export function withPathValue(good: GoodRequest, name: string, encoded: string): string {
  return good.template.replaceAll(/\{([^}]+)\}/g, (_, each: string) => {
    if (each === name) return encoded;
    return encodeURIComponent(good.pathValues.find(([known]) => known === each)?.[1] ?? "");
  });
}
