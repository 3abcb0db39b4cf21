/** Where the OAuth parameters of a request stand (RFC 5849, 3.5). */
export type Place = "header" | "query" | "form";

/** A call as it is made, before it is signed. */
export type Call = {
  method: string;
  /** Absolute, with its query. */
  url: string;
  /** Sent as JSON. @default no body */
  body?: unknown;
};

/** Makes the request of a call and its OAuth parameters. A form takes the place of the call's own body. */
export function placeParameters(place: Place, call: Call, parameters: readonly [string, string][]): Request {
  const { method, url, body } = call;
  const encoded = parameters.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
  if (place === "form") return new Request(url, { method, body: new URLSearchParams([...parameters]) });
  const json =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  if (place === "query") return new Request(`${url}${url.includes("?") ? "&" : "?"}${encoded}`, { method, ...json });
  const request = new Request(url, { method, ...json });
  const quoted = parameters.map(([name, value]) => `${name}="${encodeURIComponent(value)}"`);
  request.headers.set("authorization", `OAuth ${quoted.join(", ")}`);
  return request;
}
