import fc, { type Arbitrary } from "fast-check";
import { type Caller, ORDER_STATUSES } from "./state.ts";

/** One thing that somebody does. Places count from the newest listing or order of the run. */
export type Command =
  | { do: "create"; as: Caller; cents: number; status: string }
  | { do: "edit"; as: Caller; place: number; cents?: number | undefined; status?: string | undefined }
  | { do: "delete"; as: Caller; place: number }
  | { do: "read listing"; as: Caller; place: number }
  | { do: "read inventory"; as: Caller; perPage: number; page: "first" | "last" | "beyond" }
  | { do: "read again"; as: Caller; from: Caller }
  | { do: "read statistics" }
  | { do: "order"; as: "buyer" | "stranger"; place: number }
  | { do: "give status"; as: Caller; place: number; status: string }
  | { do: "invoice"; as: Caller; place: number; cents: number }
  | { do: "pay"; place: number }
  | { do: "write"; as: Caller; place: number }
  | { do: "read order"; as: Caller; place: number }
  | { do: "read messages"; as: Caller; place: number }
  | { do: "read orders"; as: Caller; perPage: number }
  | { do: "read fee"; as: Caller; cents: number }
  | { do: "wait"; seconds: number };

const anyone = fc.constantFrom<Caller>("seller", "seller", "seller", "buyer", "stranger", "anonymous");
const place = fc.nat({ max: 3 });
const cents = fc.integer({ min: 1, max: 99_999 });
const offered = fc.constantFrom("For Sale", "For Sale", "Draft", "Expired");
const perPage = fc.constantFrom(1, 7, 50, 100);
const maybe = <Value>(values: Arbitrary<Value>) => fc.option(values, { nil: undefined });
const HOUR_SECONDS = 3600;
const waits = fc.constantFrom(1, 50, 97, 366 * 24).map((hours) => hours * HOUR_SECONDS);
/** What is asked to happen to an order: mostly what leads on. */
const statuses = fc.oneof(
  fc.constantFrom("In Progress", "Shipped", "Cancelled (Item Unavailable)", "Cancelled (Per Buyer's Request)"),
  fc.constantFrom(...ORDER_STATUSES),
);

const doing = <Do extends Command["do"]>(name: Do) => fc.constant(name);

/** One command. Those that make something are the most frequent, so that the others find what they are about. */
export const command: Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: doing("create"), as: anyone, cents, status: offered }) },
  { weight: 4, arbitrary: fc.record({ do: doing("order"), as: fc.constantFrom("buyer", "buyer", "stranger"), place }) },
  fc.record({ do: doing("edit"), as: anyone, place, cents: maybe(cents), status: maybe(offered) }),
  fc.record({ do: doing("delete"), as: anyone, place }),
  fc.record({ do: doing("read listing"), as: anyone, place }),
  fc.record({ do: doing("read inventory"), as: anyone, perPage, page: fc.constantFrom("first", "last", "beyond") }),
  { weight: 2, arbitrary: fc.record({ do: doing("read again"), as: anyone, from: anyone }) },
  fc.record({ do: doing("read statistics") }),
  { weight: 3, arbitrary: fc.record({ do: doing("give status"), as: anyone, place, status: statuses }) },
  { weight: 2, arbitrary: fc.record({ do: doing("invoice"), as: anyone, place, cents }) },
  { weight: 2, arbitrary: fc.record({ do: doing("pay"), place }) },
  fc.record({ do: doing("write"), as: anyone, place }),
  { weight: 2, arbitrary: fc.record({ do: doing("read order"), as: anyone, place }) },
  fc.record({ do: doing("read messages"), as: anyone, place }),
  fc.record({ do: doing("read orders"), as: anyone, perPage }),
  fc.record({ do: doing("read fee"), as: anyone, cents }),
  fc.record({ do: doing("wait"), seconds: waits }),
);

/** The command of a name. */
export type Of<Do extends Command["do"]> = Extract<Command, { do: Do }>;
