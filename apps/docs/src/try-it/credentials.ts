import type { Operation } from "@runout/http/openapi";
import { type CallAuth, SAMPLE_APPLICATION } from "../samples/example-call.ts";
import { isTokenEndpoint } from "../samples/sample-writers.ts";

/** Credentials that a sandbox with the demo knows. */
export interface DemoCredentials {
  label: string;
  auth: CallAuth | undefined;
}

const users = ["seller", "buyer", "store", "collector"].map((name): DemoCredentials => {
  const token = `${name}-token`;
  return { label: `example_${name}, by the personal token ${token}`, auth: { kind: "token", token } };
});
const application: DemoCredentials = {
  label: `Application without a user, by the key ${SAMPLE_APPLICATION.key}`,
  auth: { kind: "application", ...SAMPLE_APPLICATION },
};
const anonymous: DemoCredentials = { label: "None", auth: undefined };
const signed: DemoCredentials = {
  label: `Application ${SAMPLE_APPLICATION.key}, signed with OAuth 1.0a (PLAINTEXT)`,
  auth: undefined,
};

/** The credentials to choose from for an operation; empty where it knows none. */
export function demoCredentials(operation: Operation, isControl: boolean): DemoCredentials[] {
  if (isControl) return [];
  return isTokenEndpoint(operation) ? [signed] : [...users, application, anonymous];
}

/**
 * The `Authorization` header of a call of a token endpoint, with all that it signs. PLAINTEXT needs no more than both secrets, and
 * neither a time nor a nonce (RFC 5849, 3.1 and 3.4.4), so that it does not matter how the marketplace's clock was moved.
 *
 * @param parameters the operation's own: `oauth_callback`, or `oauth_token` and `oauth_verifier`
 * @param tokenSecret that of the request token; the empty text without one
 */
export function signedHeader(parameters: Readonly<Record<string, unknown>>, tokenSecret: string): string {
  const signedParameters = {
    oauth_consumer_key: SAMPLE_APPLICATION.key,
    ...parameters,
    oauth_signature_method: "PLAINTEXT",
    oauth_signature: `${encodeURIComponent(SAMPLE_APPLICATION.secret)}&${encodeURIComponent(tokenSecret)}`,
  };
  const pairs = Object.entries(signedParameters).map(
    ([name, value]) => `${name}="${encodeURIComponent(String(value))}"`,
  );
  return `OAuth ${pairs.join(", ")}`;
}
