import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
};

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
  response.setHeader("Cache-Control", "no-cache");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Only GET and HEAD are answered here.");
  }
  const file = await findFile(folder, request.url ?? "/");
  if (file === undefined) return refuse(response, 404, "There is no such page. The site starts at /.");
  response.writeHead(200, { "Content-Type": file.type, "Content-Length": file.size });
  if (request.method === "HEAD") response.end();
  else await pipeline(createReadStream(file.path), response);
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
