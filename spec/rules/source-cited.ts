import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "./cursor.ts";

const ORIGINS = ["documented", "recorded", "reported", "chosen"];
const FIELDS = ["behavior", "from", "where"];

const isText = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";

function problemsOf(entry: unknown): string[] {
  if (!isObject(entry)) return [`A source must be { ${FIELDS.join(", ")} }.`];
  const unknown = Object.keys(entry).filter((key) => !FIELDS.includes(key));
  return [
    ...unknown.map((key) => `A source has no field "${key}".`),
    ...["behavior", "where"].filter((key) => !isText(entry[key])).map((key) => `A source must fill in "${key}".`),
    ...(ORIGINS.includes(String(entry.from)) ? [] : [`"from" must be one of ${ORIGINS.join(", ")}.`]),
  ];
}

/** Every operation says where its behavior is known from, and every `x-source` is well-formed. */
export const sourceCited: Oas3Rule = () => ({
  Operation(operation: object, { location, report }) {
    if ("x-source" in operation) return;
    report({ message: "An operation must cite its sources in x-source.", location: location.key() });
  },
  any(node: unknown, { location, report }: UserContext) {
    if (!isObject(node) || !("x-source" in node)) return;
    const sources = node["x-source"];
    const sourceLocation = location.child("x-source");
    if (!Array.isArray(sources) || sources.length === 0) {
      report({ message: "x-source must be a list with at least one source.", location: sourceLocation });
      return;
    }
    sources.forEach((source, index) => {
      for (const message of problemsOf(source)) report({ message, location: sourceLocation.child(index) });
    });
  },
});
