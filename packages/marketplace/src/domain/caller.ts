import type { UserRow } from "./entities.ts";
import type { Rates } from "./money.ts";
import type { RequestLocation } from "./page.ts";

/** What makes a request: an unknown caller, an application without a user, or a user. */
export type Caller =
  | { level: "anonymous"; user: undefined; application: undefined }
  | {
      level: "application";
      user: undefined;
      application: string;
      /** Why a call that a user's token has signed is not taken for the user's, for the log. */
      whyNoUser?: string;
    }
  | { level: "user"; user: UserRow; application: string | undefined };

/** A request without credentials. */
export const anonymous: Caller = { level: "anonymous", user: undefined, application: undefined };

/** The credentials of a request. */
export type Credentials =
  | { kind: "none" }
  | { kind: "token"; token: string }
  | { kind: "keySecret"; key: string; secret: string }
  | { kind: "oauth"; request: SignedRequest };

/** A request signed by OAuth 1.0a, as it came. */
export interface SignedRequest {
  method: string;
  /** What the client called, absolute, with its query. */
  url: string;
  /** Further ways in which a client may have written the same address when it signed. @default none */
  otherUrls?: readonly string[];
  /** Decoded pairs of a form-encoded body; empty otherwise. */
  form: readonly (readonly [string, string])[];
  /** Decoded `oauth_*` parameters, wherever they came from. */
  oauth: ReadonlyMap<string, string>;
  /** Pairs that came in the header, without `realm`, for the base string. */
  authorization: readonly (readonly [string, string])[];
}

/** What an answer depends on besides the data: who reads it, by which address they came, and the conversion rates of the day. */
export interface Viewer {
  readonly caller: Caller;
  readonly location: RequestLocation;
  readonly rates: Rates;
}
