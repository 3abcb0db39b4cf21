import type { UserRow } from "./store/rows.ts";

/** Who makes a request: nobody known, an application without a user, or a user. */
export type Caller =
  | { level: "anonymous"; user: undefined; application: undefined }
  | { level: "application"; user: undefined; application: string }
  | { level: "user"; user: UserRow; application: string | undefined };

/** A request without credentials. */
export const anonymous: Caller = { level: "anonymous", user: undefined, application: undefined };

/** What a request presents to say who makes it. */
export type Credentials =
  | { kind: "none" }
  | { kind: "token"; token: string }
  | { kind: "keySecret"; key: string; secret: string };
