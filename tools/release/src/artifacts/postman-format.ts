/** A Postman collection in format 2.1, as far as it is written here: https://schema.postman.com */
export interface Collection {
  readonly info: {
    readonly name: string;
    readonly description: string;
    readonly version: string;
    readonly schema: string;
  };
  readonly auth: CollectionAuth;
  readonly variable: readonly { readonly key: string; readonly value: string }[];
  readonly item: readonly CollectionFolder[];
}

export interface CollectionFolder {
  readonly name: string;
  readonly description: string;
  readonly item: readonly CollectionItem[];
}

/** A request with the responses that are saved with it. */
export interface CollectionItem {
  readonly name: string;
  readonly request: CollectionRequest;
  readonly response: readonly {
    readonly name: string;
    readonly originalRequest: CollectionRequest;
    readonly status: string;
    readonly code: number;
    readonly header: readonly KeyValue[];
    readonly body: string;
  }[];
}

export interface CollectionRequest {
  readonly method: string;
  readonly description: string;
  /** Where it is not that of the collection. */
  readonly auth?: CollectionAuth;
  readonly header: readonly KeyValue[];
  readonly url: {
    readonly raw: string;
    readonly host: readonly string[];
    /** A parameter is a segment that begins with a colon. */
    readonly path: readonly string[];
    readonly variable: readonly KeyValue[];
    readonly query: readonly (KeyValue & { readonly disabled: boolean })[];
  };
  readonly body?: {
    readonly mode: "raw";
    readonly raw: string;
    readonly options: { readonly raw: { readonly language: "json" } };
  };
}

interface KeyValue {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
}

/** Credentials, with their parameters under the name of their type. */
export type CollectionAuth =
  | { readonly type: "noauth" }
  | { readonly type: "apikey" | "oauth1"; readonly [type: string]: unknown };
