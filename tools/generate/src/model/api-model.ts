/**
 * What a client library is generated from: a reduced form of both bundles, without references, alternative notations and limits.
 * It is the same for every language; names are those of the documents, for each emitter to write as its language does.
 */
export interface ApiModel {
  /** Every named type that an operation takes or answers, in alphabetical order. */
  readonly types: readonly NamedType[];
  /** In the order of the documents. */
  readonly operations: readonly ApiOperation[];
}

/** Which of the documents something comes from; what both have is of the first. */
export type DocumentName = "marketplace" | "sandbox";

export type NamedType = ObjectType | EnumType | UnionType | MapType | TextType;

interface Named {
  /** The component's name. */
  readonly name: string;
  /** Markdown. */
  readonly description: string;
  readonly document: DocumentName;
  /** Whether it is a part of something that is sent. */
  readonly sent: boolean;
  /** Whether it is a part of an answer. An answer is open: it may have keys and values that no document knows. */
  readonly received: boolean;
  readonly sources: readonly Source[];
}

/** An object. Those that are sent are never received. */
export interface ObjectType extends Named {
  readonly kind: "object";
  readonly fields: readonly Field[];
  /** The value of its discriminator in a union, and the field that has it as a constant. */
  readonly tag: { readonly field: string; readonly value: string } | undefined;
}

/** Texts that have names. */
export interface EnumType extends Named {
  readonly kind: "enum";
  readonly values: readonly EnumValue[];
  /** Whether other texts may be sent too. */
  readonly open: boolean;
}

export interface EnumValue {
  readonly name: string;
  readonly value: string;
}

/** One of several objects; the value of a field decides which. */
export interface UnionType extends Named {
  readonly kind: "union";
  readonly field: string;
  readonly members: readonly { readonly tag: string; readonly type: string }[];
}

/** An object whose keys are the values of an enum. */
export interface MapType extends Named {
  readonly kind: "map";
  readonly keys: string;
  readonly values: TypeReference;
}

/** Text of a form that no type can express. */
export interface TextType extends Named {
  readonly kind: "text";
  /** Whether it is a point in time, as people write one. */
  readonly time: boolean;
}

export interface Field {
  readonly name: string;
  readonly type: TypeReference;
  readonly required: boolean;
  /** Whether it may be null. In a request null counts as absent, so clients leave such a key out. */
  readonly nullable: boolean;
  readonly description: string;
}

export type TypeReference =
  | { readonly kind: "text" }
  /** A point in time with its offset, as ISO 8601 writes it. */
  | { readonly kind: "time" }
  | { readonly kind: "boolean" }
  /** `int64`: can be above 2^31, but stays below 2^53. */
  | { readonly kind: "integer"; readonly int64: boolean }
  /** `decimalText`: may be sent as text, which keeps all decimals. */
  | { readonly kind: "number"; readonly decimalText: boolean }
  /** Text or an integer. */
  | { readonly kind: "scalar" }
  | { readonly kind: "constant"; readonly value: string }
  /** Any object of JSON. */
  | { readonly kind: "json" }
  | { readonly kind: "list"; readonly of: TypeReference }
  | { readonly kind: "dictionary"; readonly of: TypeReference }
  /** `constants`: texts that are allowed beside the values of the named enum. */
  | { readonly kind: "named"; readonly name: string; readonly constants: readonly string[] };

export interface ApiOperation {
  readonly id: string;
  readonly document: DocumentName;
  /** Upper case. */
  readonly method: string;
  /** With parameters in braces. */
  readonly path: string;
  readonly tag: string;
  /** A few words, without a period. */
  readonly summary: string;
  /** Markdown. */
  readonly description: string;
  readonly sources: readonly Source[];
  /** Those of the path, then those of the query. */
  readonly parameters: readonly ApiParameter[];
  /** The body of a request: an object, whose fields have other names than the parameters, or a union of such. */
  readonly body: { readonly type: string; readonly required: boolean } | undefined;
  /** The status of its one success. */
  readonly success: number;
  /** What its success answers: nothing, JSON of this type, or text that is form-encoded. */
  readonly answer: { readonly kind: "nothing" } | { readonly kind: "json"; readonly type: TypeReference } | FormAnswer;
  /** Of a list: the field of its items, and their type. */
  readonly page: { readonly field: string; readonly items: TypeReference } | undefined;
  /** Whether it answers `If-None-Match` with 304. */
  readonly conditional: boolean;
  /** Whether a call may be repeated whose answer was lost. */
  readonly retry: "safe" | "never";
  /** Who may call it: `public` all callers, `user` only with credentials; `none` does not look at credentials. */
  readonly access: "public" | "user" | "none";
  /** The documented statuses of 400 and more. */
  readonly refusals: readonly Refusal[];
  /** Parameters and fields of an example call, which the demo data can answer. */
  readonly example: Readonly<Record<string, unknown>>;
}

interface FormAnswer {
  readonly kind: "form";
}

export interface ApiParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly type: TypeReference;
  readonly required: boolean;
  /** What is used when it is absent; undefined where the document says no more than its description does. */
  readonly default: string | number | undefined;
  readonly description: string;
  readonly sources: readonly Source[];
}

/** A documented refusal. */
export interface Refusal {
  readonly status: number;
  /** A sentence without its period: "When the caller may not see it". */
  readonly when: string;
  /** What to do about it, in sentences. */
  readonly remedy: string;
}

/** Where a behavior is known from. */
export interface Source {
  readonly behavior: string;
  readonly from: "documented" | "recorded" | "reported" | "chosen";
}

/**
 * The words of a name as the documents write it, in lower case: `getFeeInCurrency`, `last_activity`, `DHLGermany` and `PostNL` are each
 * two or more. Emitters join them as their languages do.
 */
export function splitName(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[ _-]+/)
    .map((word) => word.toLowerCase());
}
