import type { Operation } from "@runout/http/openapi";
import fc, { type Arbitrary } from "fast-check";

/** The credentials of a request. */
export interface Credentials {
  name: string;
  headers: Record<string, string>;
  query: Record<string, string>;
}

const byHeader = (name: string, authorization: string): Credentials => ({
  name,
  headers: { authorization },
  query: {},
});
const byQuery = (name: string, query: Record<string, string>): Credentials => ({ name, headers: {}, query });

const NONE: Credentials = { name: "none", headers: {}, query: {} };
const SELLER = byHeader("seller", "Discogs token=seller-token");
const USERS: readonly Credentials[] = [
  SELLER,
  byHeader("buyer", "Discogs token=buyer-token"),
  byHeader("store", "Discogs token=store-token"),
  byQuery("seller in the query", { token: "seller-token" }),
];
const APPLICATIONS: readonly Credentials[] = [
  byHeader("application", "Discogs key=demo-key, secret=demo-secret"),
  byQuery("application in the query", { key: "demo-key", secret: "demo-secret" }),
];
const SIGNED = byHeader(
  "signature of an application",
  'OAuth oauth_consumer_key="demo-key", oauth_signature_method="PLAINTEXT", oauth_signature="demo-secret%26"',
);
const WRONG: readonly Credentials[] = [
  byHeader("unknown token", "Discogs token=no-such-token"),
  byHeader("another scheme", "Bearer seller-token"),
  byHeader("no token", "Discogs token="),
  byHeader("unknown key", "Discogs key=no-such-key, secret=demo-secret"),
  byHeader("wrong secret", "Discogs key=demo-key, secret=wrong"),
  byQuery("unknown token in the query", { token: "no-such-token" }),
  byQuery("key without a secret", { key: "demo-key" }),
];

const isTokenEndpoint = ({ path }: Operation): boolean => /^\/oauth\/(request|access)_token$/.test(path);
const takes = ({ security }: Operation, scheme: string): boolean => security.some((one) => scheme in one);

/** Credentials that an operation's `security` allows: mostly the seller, whose data the examples show. */
export function acceptedCredentials(operation: Operation): Arbitrary<Credentials> {
  if (isTokenEndpoint(operation)) return fc.constant(SIGNED);
  if (!takes(operation, "tokenHeader")) return fc.constant(NONE);
  const others = [...USERS, ...(takes(operation, "keySecretHeader") ? [...APPLICATIONS, NONE] : [])];
  return fc.oneof({ weight: 3, arbitrary: fc.constant(SELLER) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

/** Credentials that an operation refuses with a 401; undefined where it looks at none. */
export function refusedCredentials(operation: Operation): Arbitrary<Credentials> | undefined {
  if (!takes(operation, "tokenHeader")) return undefined;
  const tooFew = takes(operation, "keySecretHeader") ? [] : [NONE, ...APPLICATIONS];
  return fc.constantFrom(...WRONG, ...tooFew);
}
