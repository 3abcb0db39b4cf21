import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "./cursor.ts";

const ACTORS = ["seller", "buyer", "site"];

/** A table of `x-transitions` and the enum beside it name the same statuses, and no two statuses share an id. */
export const orderStatusInTransitions: Oas3Rule = () => ({
  Schema(schema: object, { location, report }) {
    if (!("x-transitions" in schema)) return;
    const table = schema["x-transitions"];
    const transitionsLocation = location.child("x-transitions");
    if (!isObject(table)) {
      report({ message: "x-transitions must be a map from status to its transitions.", location: transitionsLocation });
      return;
    }
    const statuses: unknown[] = "enum" in schema && Array.isArray(schema.enum) ? schema.enum : [];
    for (const status of statuses) {
      if (Object.hasOwn(table, String(status))) continue;
      report({ message: `Status "${status}" has no entry in x-transitions.`, location: transitionsLocation.key() });
    }
    const owners = new Map<unknown, string>();
    for (const [status, row] of Object.entries(table)) {
      const at = transitionsLocation.child(status);
      if (!statuses.includes(status)) {
        report({ message: `x-transitions names "${status}", which the enum does not.`, location: at.key() });
      }
      if (!isObject(row)) {
        report({ message: `The transitions of "${status}" must be { id, seller, buyer, site }.`, location: at });
        continue;
      }
      for (const key of Object.keys(row)) {
        if (key === "id" || ACTORS.includes(key)) continue;
        report({ message: `"${status}" has the unknown key "${key}".`, location: at.child(key).key() });
      }
      const { id } = row;
      if (!Number.isInteger(id)) {
        report({ message: `"${status}" must have an id that is an integer.`, location: at.child("id") });
      } else if (owners.has(id)) {
        report({ message: `"${status}" and "${owners.get(id)}" share the id ${id}.`, location: at.child("id") });
      } else {
        owners.set(id, status);
      }
      for (const actor of ACTORS) {
        const next = row[actor];
        if (!Array.isArray(next)) {
          report({ message: `"${status}" must have a list "${actor}".`, location: at.child(actor) });
          continue;
        }
        next.forEach((name, index) => {
          const location = at.child([actor, index]);
          if (!statuses.includes(name)) {
            report({ message: `"${status}" leads the ${actor} to "${name}", which the enum does not name.`, location });
          } else if (next.indexOf(name) !== index) {
            report({ message: `"${status}" leads the ${actor} to "${name}" twice.`, location });
          }
        });
      }
    }
  },
});
