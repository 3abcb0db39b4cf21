import { SELLER } from "@runout/harness/demo-users";
import { type LogEntry, type Order, readLog } from "../consistency/sellers.ts";
import type { Race } from "./connections.ts";
import { actCall, editCall, placeOrder } from "./fixtures.ts";

const ROUNDS = 3;
/** In hundredths: an item for 10.00 and this for shipping. */
const SHIPPING = 600;
const DUE = 1000 + SHIPPING;
const PART = 150;
const PARTS = Math.floor(DUE / PART);

/** Every connection pays; then some pay parts back while others write; then every connection pays the rest back. */
export const racingMoney: Race = {
  name: "payments, refunds and messages",
  async run(connections) {
    const problems: string[] = [];
    let written = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await placeOrder(connections);
      await connections.prepare(editCall(id, { shipping: SHIPPING / 100 }));
      const check = (what: string, got: number, expected: number) => {
        if (got !== expected) problems.push(`${what} of order ${id}: ${got} instead of ${expected}`);
      };
      const paid = await connections.all(() => actCall(id, { action: "pay" }));
      check("payments", paid.filter(({ status }) => status === 200).length, 1);

      const refund = (amount: number) => actCall(id, { action: "refund", amount: amount / 100 });
      const text = (index: number) => `Message ${round}.${index}`;
      const pays = (index: number) => index % 4 !== 0;
      const mixed = await connections.all((index) =>
        pays(index) ? refund(PART) : actCall(id, { action: "message", message: text(index) }),
      );
      check("parts paid back", mixed.filter(({ status }, index) => pays(index) && status === 200).length, PARTS);
      const writers = mixed.flatMap((answer, index) => (pays(index) ? [] : [{ index, ...answer }]));
      check("messages", writers.filter(({ status }) => status === 200).length, writers.length);
      written += writers.length;

      const rest = await connections.all<Order>(() => refund(DUE - PARTS * PART));
      check("rests paid back", rest.filter(({ status }) => status === 200).length, 1);
      const strange = [...paid, ...mixed, ...rest].filter(({ status }) => status !== 200 && status !== 422).length;
      check("answers that are neither yes nor no", strange, 0);

      const log = await readLog(connections.supervisor, SELLER, id);
      check("sum paid back", sumOf(log), DUE);
      const lines = log.map(({ message }) => message);
      for (const { index } of writers) check(`copies of ${text(index)}`, count(lines, text(index)), 1);
    }
    return {
      counts: `${ROUNDS} orders paid once, ${(DUE / 100).toFixed(2)} paid back of each, ${written} messages`,
      problems,
    };
  },
};

const count = (lines: readonly string[], line: string) => lines.filter((one) => one === line).length;

const sumOf = (log: readonly LogEntry[]) =>
  log.reduce((sum, entry) => sum + (entry.type === "refund_sent" ? Math.round(entry.refund.amount * 100) : 0), 0);
