import { type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

/** Headers of one connection, which a proxy does not forward (RFC 9110, 7.6.1). */
const HOP_BY_HOP_HEADERS = new Set(["connection", "keep-alive", "transfer-encoding"]);
const DECODERS = { gzip: promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) };

/** A response, as bytes and as text. */
export interface Answer {
  status: number;
  /** Names and values in turn. */
  rawHeaders: string[];
  /** By name, in lower case. */
  headers: Record<string, string>;
  bytes: Buffer;
  /** Without its compression. */
  text: string;
}

/**
 * Sends a request on as it is: its host, which signatures depend on, its path with every escape, and its body byte for byte.
 *
 * @throws Error when the server closes the connection without an answer
 */
export async function forward(incoming: IncomingMessage, body: Buffer, upstream: URL): Promise<Answer> {
  const { hostname, port } = upstream;
  const headers = withoutHopByHop(incoming.rawHeaders);
  const outgoing = request({ hostname, port, method: incoming.method, path: incoming.url, headers, agent: false });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once("response", resolve).once("error", reject);
  });
  outgoing.end(body);
  const response = await answered;
  const bytes = await buffer(response);
  const coding = response.headers["content-encoding"];
  const decode = Object.entries(DECODERS).find(([name]) => name === coding)?.[1];
  return {
    status: response.statusCode ?? 0, // a response of a client has one
    rawHeaders: withoutHopByHop(response.rawHeaders),
    headers: joinHeaders(response.headers),
    bytes,
    text: (bytes.length > 0 && decode !== undefined ? await decode(bytes) : bytes).toString(),
  };
}

/** Headers with one text each, as Prism reads them. */
export function joinHeaders(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(", ")]));
}

function withoutHopByHop(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => !HOP_BY_HOP_HEADERS.has(rawHeaders[index - (index % 2)]?.toLowerCase() ?? ""));
}
