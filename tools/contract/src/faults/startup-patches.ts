import type { Patch } from "./planted-fault.ts";

/**
 * Planted in every server of this gate, also in those without a fault, because many start: validators are compiled by the first call
 * of their operation, and all servers of a process keep their data in one database, which is reset before each. That database prepares
 * no statements, so that a faulty text may have the name of the right one.
 */
export const STARTUP_PATCHES: readonly Patch[] = [
  {
    name: "late validators",
    file: "packages/http/src/operation-endpoint.ts",
    find: "compilesLate = false } = options",
    replace: "compilesLate = true } = options",
  },
  {
    name: "one database",
    file: "packages/marketplace/src/prepare-database.ts",
    find: "await openPrepared(seed) : undefined;",
    replace: `await (globalThis.runoutDatabase ??= openPrepared(seed).then((database) => {
    if (database) database.close = async () => {};
    return database;
  })) : undefined;`,
  },
  {
    name: "statements of two copies",
    file: "packages/marketplace/src/store/database/statements.ts",
    find: "if (known !== undefined) throw",
    replace: "if (known === statement.text) throw",
  },
];
