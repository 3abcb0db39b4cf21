import type { Random } from "@runout/harness/random";
import { type OrderStatus, orderTransitions } from "@runout/spec";
import type { ClockState, ExpectedState, ListingState, OrderState } from "./expected-state.ts";
import { createListing, deleteListing, editListing, placeOrder } from "./listing-writes.ts";
import { act, invoice, merge, setStatus, setTracking, statusLine, writeAsSeller } from "./order-writes.ts";
import { CLOCK } from "./read-marketplace.ts";
import type { Worker } from "./worker.ts";
import type { Write } from "./write-log.ts";

/** Only orders with fewer entries in their logs are changed further, so that the logs stay short. */
const MAX_LOG_ENTRIES = 24;
/** How many listings a worker keeps on offer, at the least. */
const MIN_OFFERED = 6;

/** Chooses what a worker does next: something of each kind, whatever is possible now. */
export function chooseWrite(worker: Worker, expected: ExpectedState): Write {
  const { random } = worker;
  // The clock is one for all, so one worker moves it.
  if (worker.index === 0 && random.chance(0.03)) return moveClock(expected, random);
  const listings = known(worker.listings, expected).filter((state): state is ListingState => state.is === "listing");
  const offered = listings.filter(({ status }) => status === "For Sale");
  const withdrawn = listings.filter(({ status }) => status === "Draft" || status === "Expired");
  if (offered.length < MIN_OFFERED && withdrawn.length > MIN_OFFERED) {
    return editListing(worker, random.pick(withdrawn) ?? raise("nothing is withdrawn"), "For Sale");
  }
  if (offered.length < MIN_OFFERED || random.chance(0.05)) return createListing(worker);
  const orders = known(worker.orders, expected).filter((state): state is OrderState => state.is === "order");
  const open = orders.filter((order) => (order.log?.length ?? 0) < MAX_LOG_ENTRIES && isOpen(order));
  if (open.length < 3 || random.chance(0.1)) {
    const chosen = [random.pick(offered), ...(random.chance(0.3) ? [random.pick(offered)] : [])];
    return placeOrder(worker, [...new Set(chosen.flatMap((listing) => (listing ? [listing] : [])))]);
  }
  if (random.chance(0.25)) {
    const listing = random.pick(listings.filter((one) => EDITABLE_STATUSES.has(one.status) && one.quantity === 1));
    if (listing) return random.chance(0.2) ? deleteListing(worker, listing) : editListing(worker, listing);
  }
  return changeOrder(worker, random.pick(open) ?? raise("no order is open"), open, expected);
}

const EDITABLE_STATUSES: ReadonlySet<string> = new Set(["For Sale", "Draft", "Expired"]);

function changeOrder(worker: Worker, order: OrderState, open: readonly OrderState[], expected: ExpectedState): Write {
  const { random } = worker;
  const status = order.status as OrderStatus; // a state has it from the contract's table
  const paid = ["Payment Received", "In Progress", "Shipped"].includes(status);
  const { seller, buyer, site } = orderTransitions[status];
  const next = (seller as readonly OrderStatus[]).filter((one) => one !== status && !one.startsWith("Cancelled"));
  const other = open.find(
    (one) =>
      one !== order && (orderTransitions[one.status as OrderStatus].site as readonly string[]).includes("Merged"),
  );
  const possible: (Write | undefined)[] = [
    setTracking(worker, order),
    writeAsSeller(worker, order),
    writeAsBuyer(random, order),
    ...(next.length > 0
      ? [
          setStatus(worker, order, random.pick(next) ?? status, expected),
          writeAsSeller(worker, order, random.pick(next)),
        ]
      : []),
    ...((seller as readonly string[]).includes("Invoice Sent") ? [invoice(worker, order), invoice(worker, order)] : []),
    ...((buyer as readonly string[]).includes("Payment Pending") ? [announce(order)] : []),
    ...((buyer as readonly string[]).includes("Payment Received") ? [pay(order), pay(order)] : []),
    ...(mayCancel(status) ? [askToCancel(order)] : []),
    ...(mayCancel(status) && random.chance(0.3) ? [cancel(worker, order, expected)] : []),
    ...(paid ? [refund(worker, order)] : []),
    ...(other && (site as readonly string[]).includes("Merged") ? [mergeInOrder(order, other)] : []),
  ];
  return random.pick(possible.filter((write) => write !== undefined)) ?? raise("nothing can be done");
}

const mayCancel = (status: OrderStatus) =>
  (orderTransitions[status].seller as readonly string[]).includes("Cancelled (Per Buyer's Request)");

/** Merged and cancelled orders rest, and so do those whose refund is on its way. */
const isOpen = ({ key, status }: OrderState) =>
  !key.endsWith(" merged") && status !== "Merged" && status !== "Refund Sent" && !status.startsWith("Cancelled");

function cancel(worker: Worker, order: OrderState, expected: ExpectedState): Write {
  const reasons = [
    "Cancelled (Non-Paying Buyer)",
    "Cancelled (Item Unavailable)",
    "Cancelled (Per Buyer's Request)",
  ] as const;
  return setStatus(worker, order, worker.random.pick(reasons) ?? reasons[0], expected);
}

function writeAsBuyer(random: Random, order: OrderState): Write {
  const message = `Is it there yet? ${random.between(0, 1e9)}`;
  return act(order, "buyer's message", { action: "message", message }, [`message ${message}`]);
}

const askToCancel = (order: OrderState): Write =>
  act(order, "request cancel", { action: "request_cancel", message: "Not mine." }, ["message Not mine."]);

const announce = (order: OrderState): Write =>
  act(order, "announce payment", { action: "pay", pending: true }, [statusLine("Payment Pending")], "Payment Pending");

function pay(order: OrderState): Write {
  const lines = [`payment ${order.total + order.shipping}`, statusLine("Payment Received")];
  return act(order, "pay", { action: "pay" }, lines, "Payment Received");
}

/** Refunds a part, or sometimes the rest, which makes the status Refund Sent. */
function refund(worker: Worker, order: OrderState): Write | undefined {
  const before = (order.log ?? []).filter((line) => line.startsWith("refund_sent "));
  const left = before.reduce((sum, line) => sum - Number(line.split(" ")[1]), order.total + order.shipping);
  const whole = worker.random.chance(0.2);
  const amount = whole ? left : Math.floor(left / 4);
  if (amount < 1) return undefined;
  const body = { action: "refund", amount: amount / 100, received: !whole };
  return whole
    ? act(order, "refund", body, [`refund_sent ${amount}`, statusLine("Refund Sent")], "Refund Sent")
    : act(order, "refund", body, [`refund_sent ${amount}`, `refund_received ${amount}`]);
}

const numberOf = (order: OrderState) => Number(order.id?.split("-")[1]);
const mergeInOrder = (a: OrderState, b: OrderState): Write => (numberOf(a) < numberOf(b) ? merge(a, b) : merge(b, a));

/** Moves the clock by a few seconds: enough to see, too little for anything to expire. */
function moveClock(expected: ExpectedState, random: Random): Write {
  const clock = expected.get(CLOCK);
  const seconds = random.between(1, 20);
  const before = clock?.is === "clock" ? clock.offset : 0;
  const after: ClockState = { is: "clock", offset: before + seconds };
  return {
    kind: "set clock",
    call: { method: "POST", path: "/sandbox/clock", body: { advance_seconds: seconds } },
    after: [[CLOCK, after]],
    stateAfter: (answer) => {
      const { offset_seconds } = answer as { offset_seconds: number }; // the contract's Clock
      return [[CLOCK, { is: "clock", offset: offset_seconds }]];
    },
  };
}

const known = (keys: ReadonlySet<string>, expected: ExpectedState) =>
  [...keys].flatMap((key) => expected.get(key) ?? []);

function raise(message: string): never {
  throw new Error(message);
}
