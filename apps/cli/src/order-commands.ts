import { editOrder, listOrders } from "@runout/client/operations";
import type { SandboxSchemas } from "@runout/sandbox";
import type { Arguments, Command, Output } from "./command.ts";
import { CONNECTION_OPTIONS, controlOf, TOKEN_OPTION, transportOf } from "./connection.ts";
import { EXIT_CODES, usageFailure } from "./failure.ts";

/** The parts of an order that are shown. */
type ShownOrder = Pick<SandboxSchemas["Order"], "id" | "status" | "total"> & { buyer: { username: string } };

const lineOf = ({ id, status, total, buyer }: ShownOrder): string =>
  [
    id.padEnd(14),
    status.padEnd(30),
    `${total.value.toFixed(2)} ${total.currency}`.padStart(12),
    ` ${buyer.username}`,
  ].join(" ");

function show(args: Arguments, output: Output, order: ShownOrder): number {
  output.print(args.isGiven("json") ? JSON.stringify(order) : lineOf(order));
  return EXIT_CODES.done;
}

/** Makes the command of an action that happens on the website. */
function actionCommand(
  command: Omit<Command, "run" | "operands"> & { max: number },
  action: (args: Arguments, words: readonly string[]) => SandboxSchemas["OrderAction"],
): Command {
  const { max, options, ...described } = command;
  return {
    ...described,
    operands: { min: max, max },
    options: { ...options, ...CONNECTION_OPTIONS },
    async run(args, output) {
      const [order_id = "", ...others] = args.operands;
      return show(args, output, await controlOf(args).actOnOrder({ order_id, ...action(args, others) }));
    },
  };
}

/** What happens to orders: as their seller over the API, and as their buyer, which a website does elsewhere. */
export const ORDER_COMMANDS: readonly Command[] = [
  {
    name: "orders",
    description: "lists a seller's orders, those with the latest activity first",
    options: {
      status: { value: "status", description: "only those with this status" },
      token: TOKEN_OPTION,
      ...CONNECTION_OPTIONS,
    },
    async run(args, output) {
      // A status that does not exist is refused by the API, in its own words.
      const status = args.text("status") as SandboxSchemas["OrderStatus"] | undefined;
      const page = await listOrders(transportOf(args), {
        per_page: 100,
        sort: "last_activity",
        sort_order: "desc",
        ...(status && { status }),
      });
      if (args.isGiven("json")) output.print(JSON.stringify(page.orders));
      else for (const order of page.orders) output.print(lineOf(order));
      if (page.pagination.items > page.orders.length)
        output.report(`${page.orders.length} of ${page.pagination.items} orders.`);
      return EXIT_CODES.done;
    },
  },
  {
    name: "order",
    usage: "<listing-id>...",
    operands: { min: 1, max: 100 },
    description: "orders listings as a buyer",
    options: {
      buyer: { value: "username", description: "who buys (default example_buyer)" },
      ...CONNECTION_OPTIONS,
    },
    async run(args, output) {
      const listing_ids = args.operands.map((word) => parseWholeNumber(word, "A listing id"));
      const buyer = args.text("buyer") ?? "example_buyer";
      return show(args, output, await controlOf(args).createSandboxOrder({ buyer, listing_ids }));
    },
  },
  actionCommand(
    {
      name: "pay",
      usage: "<order-id>",
      max: 1,
      description: "pays an order as its buyer",
      options: { pending: { description: "only announce the payment" } },
    },
    (args) => ({ action: "pay", pending: args.isGiven("pending") }),
  ),
  {
    name: "ship",
    usage: "<order-id>",
    operands: { min: 1, max: 1 },
    description: "marks an order as shipped, as its seller",
    options: {
      tracking: { value: "number", description: "the parcel's tracking number" },
      carrier: { value: "name", description: "who carries it (default Other)" },
      token: TOKEN_OPTION,
      ...CONNECTION_OPTIONS,
    },
    async run(args, output) {
      const number = args.text("tracking");
      // A carrier that does not exist is refused by the API, in its own words.
      const carrier = (args.text("carrier") ?? "Other") as SandboxSchemas["Carrier"];
      const tracking = number === undefined ? {} : { tracking: { number, carrier } };
      const [order_id = ""] = args.operands;
      return show(args, output, await editOrder(transportOf(args), { order_id, status: "Shipped", ...tracking }));
    },
  },
  actionCommand(
    {
      name: "message",
      usage: "<order-id> <text>",
      max: 2,
      description: "writes to the seller as the buyer of an order",
    },
    (_, [message = ""]) => ({ action: "message", message }),
  ),
  actionCommand(
    {
      name: "cancel",
      usage: "<order-id>",
      max: 1,
      description: "asks the seller to cancel an order, as its buyer",
      options: { reason: { value: "text", description: "the buyer's reason" } },
    },
    (args) => ({ action: "request_cancel", message: args.text("reason") ?? "" }),
  ),
  actionCommand(
    { name: "refund", usage: "<order-id> <amount>", max: 2, description: "refunds an amount to an order's buyer" },
    (_, [amount = ""]) => ({ action: "refund", amount: positiveNumber(amount, "An amount") }),
  ),
];

function positiveNumber(word: string, what: string): number {
  const number = Number(word);
  if (/^\d+(\.\d+)?$/.test(word) && number > 0) return number;
  throw usageFailure(`${what} is a number such as 4.50, not ${JSON.stringify(word)}.`);
}

/** Reads a whole number above 0. */
export function parseWholeNumber(word: string, what: string): number {
  if (/^[1-9]\d{0,15}$/.test(word)) return Number(word);
  throw usageFailure(`${what} is a whole number above 0, not ${JSON.stringify(word)}.`);
}
