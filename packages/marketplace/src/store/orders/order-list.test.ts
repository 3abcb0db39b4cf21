import { expect, it } from "vitest";
import type { Queryable } from "../database/database.ts";
import { isReadOnly, StatementNames } from "../database/statements.ts";
import { PageCursors } from "../page-cursors.ts";
import { readOrders } from "./order-list.ts";
import { countOrders, type OrderFilter } from "./seller-order-counts.ts";

it("every combination of filter, sort and page has statements of its own, under names that PostgreSQL takes", async () => {
  const names = new StatementNames();
  const used = new Set<string>();
  const database: Queryable = {
    async query(statement, values = []) {
      names.check(statement);
      // A replica can answer it.
      expect(isReadOnly(statement)).toBe(true);
      used.add(statement.name);
      // As many cursors as were asked for.
      const count = statement.name.startsWith("order_cursors")
        ? Number(values.find((value) => Number(value) >= 40))
        : 0;
      return Array.from({ length: count }, () => ({ number: 1 }) as never); // rows of any kind, which only a caller knows
    },
  };
  const either = <Value>(value: Value) => [value, undefined];
  for (const status of either("Shipped" as const)) {
    for (const createdAfter of either("2026-01-01T00:00:00Z")) {
      for (const createdBefore of either("2026-02-01T00:00:00Z")) {
        for (const archived of [true, false, undefined]) {
          const filter: OrderFilter = { sellerId: 1, status, createdAfter, createdBefore, archived };
          await countOrders(database, filter);
          for (const sort of ["id", "buyer", "created", "status", "last_activity"] as const) {
            for (const sortOrder of ["asc", "desc"] as const) {
              for (const offset of [0, 20_000, 80_000]) {
                const page = { sort, sortOrder, limit: 50, offset };
                await readOrders(database, new PageCursors(), filter, page, { items: 100_000, version: "1" });
              }
            }
          }
        }
      }
    }
  }
  expect(used.size).toBeGreaterThan(300);
});
