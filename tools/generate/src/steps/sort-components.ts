import { isObject, type JsonObject } from "../json.ts";

/**
 * Puts the components of a bundle in alphabetical order. A bundler lists them as it meets them, so one new reference
 * would move half the file; paths and everything inside a component keep the order their authors gave them.
 */
export function sortComponents(document: JsonObject): JsonObject {
  const components = document.components;
  if (!isObject(components)) return document;
  const sections = sortedEntries(components).map(([section, members]) => [
    section,
    isObject(members) ? Object.fromEntries(sortedEntries(members)) : members,
  ]);
  return { ...document, components: Object.fromEntries(sections) };
}

function sortedEntries(value: JsonObject): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
