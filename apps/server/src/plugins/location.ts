import { mergeSlashes, originForm } from "@runout/http/request";
import { HttpError } from "@runout/http/response";
import type { RequestLocation } from "@runout/marketplace";
import type { FastifyRequest } from "fastify";

/** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
const HOST = /^([a-z0-9]([a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i;

/**
 * Where a request was sent, as the client wrote it, with single slashes. Every absolute URL in an answer starts from here, so that
 * a client which reached the server under some name can follow them under the same name.
 *
 * @param publicUrl the base to use instead of the request's Host, without a slash at the end
 * @throws HttpError 400 where the Host header cannot be part of a URL
 */
export function locate(request: FastifyRequest, publicUrl: string | undefined): RequestLocation {
  const url = originForm(request.raw.url);
  const mark = url.indexOf("?");
  const path = mark === -1 ? url : url.slice(0, mark);
  const query = mark === -1 ? "" : url.slice(mark + 1);
  return { baseUrl: publicUrl ?? baseUrlOf(request), path: mergeSlashes(path), query };
}

function baseUrlOf(request: FastifyRequest): string {
  const { localAddress = "127.0.0.1", localPort = 80 } = request.raw.socket;
  if (request.headers.host === undefined && request.raw.httpVersion !== "1.0") {
    throw new HttpError(400, "The Host header is missing.");
  }
  // HTTP/1.0 has no Host header; the address that was connected to serves as well.
  const host =
    request.headers.host ?? `${localAddress.includes(":") ? `[${localAddress}]` : localAddress}:${localPort}`;
  if (!HOST.test(host) || !URL.canParse(`http://${host}`))
    throw new HttpError(400, "The Host header is not a host name with an optional port.");
  return `${schemeOf(request)}://${host}`;
}

/** What a trusted proxy says, or else how the connection came; a proxy that says anything but http or https is not believed. */
export function schemeOf({ protocol, raw }: FastifyRequest): "http" | "https" {
  const told = protocol.toLowerCase();
  if (told === "http" || told === "https") return told;
  return "encrypted" in raw.socket ? "https" : "http";
}
