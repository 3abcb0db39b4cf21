import type { Oas3Rule } from "@redocly/openapi-core";

/** The statuses that a call of any operation can get: its headers come too slowly or are too large. */
const ALWAYS_DECLARED = ["408", "431"];

/** No operation with this method reads a body. */
const WITHOUT_BODY = "get";

/**
 * Every operation declares the responses that do not depend on what it does: 408 and 431, 413 where a body is read, and 503 where the
 * database is asked.
 *
 * The option `withoutDatabase` names the operations that answer from memory.
 */
export const sharedResponsesDeclared: Oas3Rule = ({ withoutDatabase = [] }) => ({
  Operation(operation, { key, location, report }) {
    const id = operation.operationId ?? "";
    const declared = Object.keys(Object(operation.responses));
    const hasDatabase = !withoutDatabase.includes(id);
    const required = [...ALWAYS_DECLARED, ...(key === WITHOUT_BODY ? [] : ["413"]), ...(hasDatabase ? ["503"] : [])];
    for (const status of required.filter((each) => !declared.includes(each))) {
      report({ message: `"${id}" does not declare ${status}.`, location: location.child("responses").key() });
    }
    for (const status of ["413", "503"].filter((each) => declared.includes(each) && !required.includes(each))) {
      report({ message: `"${id}" cannot answer ${status}.`, location: location.child(["responses", status]).key() });
    }
  },
});
