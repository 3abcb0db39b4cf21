import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".pagefind": "application/octet-stream",
  ".pf_fragment": "application/octet-stream",
  ".pf_index": "application/octet-stream",
  ".pf_meta": "application/octet-stream",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Types of which a compressed copy is much smaller. */
const COMPRESSIBLE = /^text\/|json|javascript|xml|yaml|svg/;

/** Files whose names change with their content. */
const HASHED = /^\/_astro\//;

/** A file of the site that a request asks for. */
interface SiteFile {
  path: string;
  size: number;
  /** Its `Content-Type`. */
  type: string;
}

/** Makes an HTTP server for a folder of static files. It does not listen yet. */
export function serveSite(folder: string): Server {
  return createServer((request, response) => {
    // What fails here failed on the connection, or between finding a file and reading it: no answer can be sent any more.
    respond(folder, request, response).catch(() => response.destroy());
  });
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Only GET and HEAD are answered here.");
  }
  const file = await findFile(folder, request.url ?? "/");
  response.setHeader(
    "Cache-Control",
    file && HASHED.test(request.url ?? "") ? "max-age=31536000, immutable" : "no-cache",
  );
  if (file === undefined) return answerNotFound(folder, request, response);
  await send(file, 200, request, response);
}

/** Sends a file, compressed where the client takes that. */
async function send(file: SiteFile, status: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const compresses = COMPRESSIBLE.test(file.type) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (COMPRESSIBLE.test(file.type)) response.setHeader("Vary", "Accept-Encoding");
  if (compresses) response.writeHead(status, { "Content-Type": file.type, "Content-Encoding": "gzip" });
  else response.writeHead(status, { "Content-Type": file.type, "Content-Length": file.size });
  if (request.method === "HEAD") response.end();
  else if (compresses) await pipeline(createReadStream(file.path), createGzip(), response);
  else await pipeline(createReadStream(file.path), response);
}

/** A browser gets the site's page for unknown addresses, a program one line. */
async function answerNotFound(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = String(request.headers.accept ?? "").includes("text/html")
    ? await findFile(folder, "/404.html")
    : undefined;
  if (page === undefined) return refuse(response, 404, "There is no such page. The site starts at /.");
  await send(page, 404, request, response);
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}

/** Finds the file that a request's target names. Undefined where there is none, and for paths outside of the folder. */
async function findFile(folder: string, target: string): Promise<SiteFile | undefined> {
  const name = decoded(target.replace(/[?#].*$/s, ""));
  if (name === undefined || name.includes("\0")) return undefined;
  const path = resolve(join(folder, name.endsWith("/") ? `${name}index.html` : name));
  const type = TYPES[extname(path)];
  if (!path.startsWith(resolve(folder) + sep) || type === undefined) return undefined;
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? { path, size: found.size, type } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
