import { stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

/** A file of the site that a request asks for. */
export type SiteFile = { path: string; size: number; type: string };

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml; charset=utf-8",
};

/** Finds the file that a request's target names. Undefined for what is not there, and for whatever lies outside the folder. */
export async function findFile(folder: string, target: string): Promise<SiteFile | undefined> {
  const name = decoded(target.replace(/[?#].*$/s, ""));
  if (name === undefined || name.includes("\0")) return undefined;
  const path = resolve(join(folder, name.endsWith("/") ? `${name}index.html` : name));
  const type = types[extname(path)];
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
