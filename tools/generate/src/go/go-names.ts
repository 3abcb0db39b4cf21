import { splitName } from "../model/api-model.ts";

/** Words that Go writes in capitals. */
const INITIALISMS = new Set(["api", "html", "http", "id", "json", "ms", "uid", "uri", "url"]);

/** Words of Go that no variable can be called. */
const KEYWORDS = new Set(["func", "import", "interface", "map", "package", "range", "type", "var"]);

/** A word as a part of an exported name: `listing`, `id`, `ids`, `uri150` and `oauth` are `Listing`, `ID`, `IDs`, `URI150` and `OAuth`. */
function capitalized(word: string): string {
  if (word === "oauth") return "OAuth";
  const [, stem = word, rest = ""] = /^([a-z]+?)(s|\d+)$/.exec(word) ?? [];
  if (INITIALISMS.has(word)) return word.toUpperCase();
  if (INITIALISMS.has(stem)) return stem.toUpperCase() + rest;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name of the documents as Go exports it: `OAuth` stays one word. */
export const exportedName = (name: string): string =>
  splitName(name.replaceAll("OAuth", "Oauth")).map(capitalized).join("");

/** A name of the documents as a variable. */
export function variableName(name: string): string {
  const [first = "", ...others] = splitName(name);
  const variable = first + others.map(capitalized).join("");
  return KEYWORDS.has(variable) ? `${variable}Value` : variable;
}

/** The name of an enum's constant. What `x-enum-varnames` names stays as it is written there. */
export const constantName = (type: string, name: string): string =>
  exportedName(type) + (/^[A-Z]/.test(name) ? name : exportedName(name));

/** What an operation is about: `getInventory` is about the inventory. */
export const nounOf = (operationId: string): string => exportedName(operationId.replace(/^[a-z]+/, ""));
