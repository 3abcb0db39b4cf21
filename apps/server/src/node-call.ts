import type { IncomingMessage } from "node:http";
import { all, compile } from "@fastify/proxy-addr";
import type { Call } from "@runout/http";
import { addressOf, bodyOf } from "@runout/http/node";
import { hasSeveralHosts } from "@runout/http/request";

/** Makes a call of a request as Node gives it. */
export type ToCall = (request: IncomingMessage) => Call;

/**
 * Compiles what makes calls of Node's requests.
 *
 * @param trustedProxies addresses and networks whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed
 */
export function compileToCall(trustedProxies: readonly string[]): ToCall {
  const isTrusted = trustedProxies.length > 0 ? compile([...trustedProxies]) : undefined;
  return (request) => {
    const { method = "GET", url = "/", headers, rawHeaders, httpVersion, socket } = request;
    const { remoteAddress = "" } = socket;
    const isFromProxy = isTrusted?.(remoteAddress, 0) ?? false;
    return {
      method,
      target: url,
      headers,
      clientAddress: isTrusted && isFromProxy ? (all(request, isTrusted).at(-1) ?? remoteAddress) : remoteAddress,
      scheme: schemeOf(request, isFromProxy),
      hasSeveralHosts: hasSeveralHosts(rawHeaders),
      addressedHost: httpVersion === "1.0" ? addressOf(request) : undefined,
      body: bodyOf(request),
    };
  };
}

/** What a trusted proxy says, or else how the connection came; a proxy that says anything but http or https is not believed. */
function schemeOf({ headers, socket }: IncomingMessage, isFromProxy: boolean): "http" | "https" {
  const forwarded = isFromProxy ? headers["x-forwarded-proto"] : undefined;
  const forwardedScheme = String(forwarded ?? "")
    .split(",")
    .at(-1)
    ?.trim()
    .toLowerCase();
  if (forwardedScheme === "http" || forwardedScheme === "https") return forwardedScheme;
  return "encrypted" in socket ? "https" : "http";
}
