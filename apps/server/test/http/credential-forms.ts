import { type Signing, sign } from "../sign.ts";

/** Credentials that a client may present, right or wrong. */
export interface Presentable {
  token: string;
  consumer: { key: string; secret: string };
  access: { key: string; secret: string };
}

export interface Request {
  method: string;
  /** As it is written, with its query. */
  path: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

const FORM = { "content-type": "application/x-www-form-urlencoded" };

/**
 * A request with credentials in every form that the server takes: tokens, keys with secrets, and both kinds of OAuth
 * signatures, wherever they may be sent.
 *
 * @param base what the client calls the server, for the signatures
 * @returns the requests, and every credential that they hold
 */
export function credentialForms(base: string, method: string, path: string, presented: Presentable) {
  const { token, consumer, access } = presented;
  const secrets = new Set([token, consumer.key, consumer.secret, access.key, access.secret]);
  const plain = { method, path, headers: {} };
  const add = (query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;
  const header = (authorization: string): Request => ({ ...plain, headers: { authorization } });

  const requests: Request[] = [
    header(`Discogs token=${token}`),
    header(`Discogs key=${consumer.key}, secret=${consumer.secret}`),
    { ...plain, path: add(`token=${encodeURIComponent(token)}`) },
    { ...plain, path: add(`%74oken=${encodeURIComponent(token)}`) },
    { ...plain, path: add(`key=${consumer.key}&secret=${encodeURIComponent(consumer.secret)}`) },
  ];
  const signings: Signing[] = [{ consumer, token: access }, { consumer }];
  for (const signing of signings.flatMap((one): Signing[] => [one, { ...one, method: "PLAINTEXT" }])) {
    // The library returns the parameters of the query too.
    const signed = () => Object.entries(sign(method, `${base}${path}`, signing)).filter(isOfOAuth);
    const quoted = (encode: (value: string) => string) => {
      const pairs = signed();
      secrets.add(signatureOf(pairs));
      return header(`OAuth ${pairs.map(([name, value]) => `${name}="${encode(value)}"`).join(", ")}`);
    };
    const listed = () => {
      const pairs = signed();
      secrets.add(signatureOf(pairs));
      return String(new URLSearchParams(pairs));
    };
    requests.push(quoted(encodeURIComponent), quoted(String), { ...plain, path: add(listed()) });
    if (method === "POST") requests.push({ ...plain, headers: FORM, body: listed() });
  }
  return { requests, secrets };
}

const isOfOAuth = ([name]: [string, string]) => name.startsWith("oauth_");

const signatureOf = (pairs: [string, string][]) => new Map(pairs).get("oauth_signature") ?? "";

/**
 * Requests whose credentials are not in any form that the server takes.
 *
 * @param authorization right credentials, so that a body with misplaced ones is read at all
 */
export function malformedForms(method: string, path: string, secret: string, authorization: string): Request[] {
  const add = (query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;
  const headers = [
    `Discogs ${secret}`,
    `Discogs token=${secret} x`,
    `Bearer ${secret}`,
    `Basic ${Buffer.from(secret).toString("base64")}`,
    secret,
    `OAuth ${secret}`,
    `OAuth oauth_token="${secret}", oauth_token="${secret}x"`,
    `OAuth oauth_signature=${secret}`,
  ];
  const queries = [
    `token=${secret}&token=${secret}`,
    `TOKEN=${secret}`,
    `access_token=${secret}&api_key=${secret}&password=${secret}`,
    `token=a;b'${secret}"&x=1`,
    `page=1;token=${secret}`,
    `page=1?token=${secret}`,
    `oauth_token=${secret}&oauth_signature=${secret}&oauth_verifier=${secret}`,
    `secret=%zz${secret}`,
  ];
  const bodies = [
    `token=${secret}`,
    `oauth_token=${secret}`,
    `{"token": ${secret}}`,
    `{"token":"${secret}" x}`,
    secret,
  ];
  return [
    ...headers.map((authorization) => ({ method, path, headers: { authorization } })),
    ...queries.map((query) => ({ method, path: add(query), headers: {} })),
    ...(method === "POST" ? bodies : []).flatMap((body) => [
      { method, path, headers: FORM, body },
      { method, path, headers: { ...FORM, authorization }, body },
      { method, path, headers: { authorization }, body },
    ]),
  ];
}
