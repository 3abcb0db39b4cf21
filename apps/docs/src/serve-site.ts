import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { findFile } from "./find-file.ts";

/** Makes an HTTP server for a folder of static files. It does not listen yet. */
export function serveSite(folder: string): Server {
  return createServer((request, response) => {
    // What fails here failed on the connection, or between finding a file and reading it: nobody is left to be told.
    answer(folder, request, response).catch(() => response.destroy());
  });
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
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
