import { allowHeader, crossOriginHeaders } from "@runout/http/response";
import { type BundledDocument, operationsOf } from "../documents.ts";
import { escapeHtml } from "./html.ts";

/** What the real service was recorded to send. */
const RECORDED: Record<string, string> = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "Content-Type, authorization, User-Agent, Private-Auth-Secret, Discogs-UID",
  "access-control-expose-headers": "Location",
};

/** Makes the table of the headers that let a page of any origin call the server, by the function that the server makes them with. */
export function crossOriginTable(documents: readonly BundledDocument[]): string {
  const shared = Object.entries(crossOriginHeaders(documents)).map(([name, value]) =>
    row(titleCase(name), value, RECORDED[name] ?? ""),
  );
  return table(["header", "sandbox and server", "real API (recorded)"], shared);
}

/** Makes the table of the methods that a page may use, for each path of the marketplace. */
export function methodTable(document: BundledDocument): string {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of operationsOf(document)) byPath.set(path, [...(byPath.get(path) ?? []), method]);
  const rows = [...byPath].map(([path, used]) => row(path, allowHeader(used)));
  return table(["path", "Access-Control-Allow-Methods"], rows);
}

const titleCase = (name: string): string => name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

const row = (...cells: string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell === "" ? "" : `<code>${escapeHtml(cell)}</code>`}</td>`).join("")}</tr>`;

const table = (heads: string[], rows: string[]): string =>
  `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
