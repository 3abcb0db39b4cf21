import type { LogEntry, Order } from "../live/shop.ts";
import { walkLog } from "../live/walk.ts";
import type { Race } from "./field.ts";
import { actCall, editCall, placeOrder, shop } from "./goods.ts";

const rounds = 3;
/** In hundredths: an item for 10.00 and this for shipping. */
const shipping = 600;
const due = 1000 + shipping;
const part = 150;
const parts = Math.floor(due / part);

/** Every runner pays; then some pay parts back while others write; then every runner pays the rest back. */
export const racingMoney: Race = {
  name: "payments, refunds and messages",
  async run(field) {
    const problems: string[] = [];
    let written = 0;
    for (let round = 0; round < rounds; round += 1) {
      const { id } = await placeOrder(field);
      await field.prepare(editCall(id, { shipping: shipping / 100 }));
      const check = (what: string, got: number, expected: number) => {
        if (got !== expected) problems.push(`${what} of order ${id}: ${got} instead of ${expected}`);
      };
      const paid = await field.all(() => actCall(id, { action: "pay" }));
      check("payments", paid.filter(({ status }) => status === 200).length, 1);

      const refund = (amount: number) => actCall(id, { action: "refund", amount: amount / 100 });
      const text = (runner: number) => `Message ${round}.${runner}`;
      const pays = (runner: number) => runner % 4 !== 0;
      const mixed = await field.all((runner) =>
        pays(runner) ? refund(part) : actCall(id, { action: "message", message: text(runner) }),
      );
      check("parts paid back", mixed.filter(({ status }, runner) => pays(runner) && status === 200).length, parts);
      const writers = mixed.flatMap((answer, runner) => (pays(runner) ? [] : [{ runner, ...answer }]));
      check("messages", writers.filter(({ status }) => status === 200).length, writers.length);
      written += writers.length;

      const rest = await field.all<Order>(() => refund(due - parts * part));
      check("rests paid back", rest.filter(({ status }) => status === 200).length, 1);
      const strange = [...paid, ...mixed, ...rest].filter(({ status }) => status !== 200 && status !== 422).length;
      check("answers that are neither yes nor no", strange, 0);

      const log = await walkLog(field.steward, shop, id);
      check("sum paid back", sumOf(log), due);
      const lines = log.map(({ message }) => message);
      for (const { runner } of writers) check(`copies of ${text(runner)}`, count(lines, text(runner)), 1);
    }
    return {
      counts: `${rounds} orders paid once, ${(due / 100).toFixed(2)} paid back of each, ${written} messages`,
      problems,
    };
  },
};

const count = (lines: readonly string[], line: string) => lines.filter((one) => one === line).length;

const sumOf = (log: readonly LogEntry[]) =>
  log.reduce((sum, entry) => sum + (entry.type === "refund_sent" ? Math.round(entry.refund.amount * 100) : 0), 0);
