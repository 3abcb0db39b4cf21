import fc, { type Arbitrary } from "fast-check";
import { type Caller, ORDER_STATUSES } from "./state.ts";

/** One call of a run. `index` counts from the newest listing or order of the run. */
export type Command =
  | { do: "create"; as: Caller; cents: number; status: string }
  | { do: "edit"; as: Caller; index: number; cents?: number | undefined; status?: string | undefined }
  | { do: "delete"; as: Caller; index: number }
  | { do: "read listing"; as: Caller; index: number }
  | { do: "read inventory"; as: Caller; perPage: number; page: "first" | "last" | "beyond" }
  | { do: "read again"; as: Caller; from: Caller }
  | { do: "read statistics" }
  | { do: "order"; as: "buyer" | "stranger"; index: number }
  | { do: "set status"; as: Caller; index: number; status: string }
  | { do: "invoice"; as: Caller; index: number; cents: number }
  | { do: "pay"; index: number }
  | { do: "write"; as: Caller; index: number }
  | { do: "read order"; as: Caller; index: number }
  | { do: "read messages"; as: Caller; index: number }
  | { do: "read orders"; as: Caller; perPage: number }
  | { do: "read fee"; as: Caller; cents: number }
  | { do: "wait"; seconds: number };

const anyone = fc.constantFrom<Caller>("seller", "seller", "seller", "buyer", "stranger", "anonymous");
const index = fc.nat({ max: 3 });
const cents = fc.integer({ min: 1, max: 99_999 });
const offered = fc.constantFrom("For Sale", "For Sale", "Draft", "Expired");
const perPage = fc.constantFrom(1, 7, 50, 100);
const maybe = <Value>(values: Arbitrary<Value>) => fc.option(values, { nil: undefined });
const HOUR_SECONDS = 3600;
const waits = fc.constantFrom(1, 50, 97, 366 * 24).map((hours) => hours * HOUR_SECONDS);
/** The statuses to set: mostly those from which others can follow. */
const statuses = fc.oneof(
  fc.constantFrom("In Progress", "Shipped", "Cancelled (Item Unavailable)", "Cancelled (Per Buyer's Request)"),
  fc.constantFrom(...ORDER_STATUSES),
);

const named = <Do extends Command["do"]>(name: Do) => fc.constant(name);

/** One command. Those that create something are the most frequent, so that the others have listings and orders to act on. */
export const command: Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: named("create"), as: anyone, cents, status: offered }) },
  { weight: 4, arbitrary: fc.record({ do: named("order"), as: fc.constantFrom("buyer", "buyer", "stranger"), index }) },
  fc.record({ do: named("edit"), as: anyone, index, cents: maybe(cents), status: maybe(offered) }),
  fc.record({ do: named("delete"), as: anyone, index }),
  fc.record({ do: named("read listing"), as: anyone, index }),
  fc.record({ do: named("read inventory"), as: anyone, perPage, page: fc.constantFrom("first", "last", "beyond") }),
  { weight: 2, arbitrary: fc.record({ do: named("read again"), as: anyone, from: anyone }) },
  fc.record({ do: named("read statistics") }),
  { weight: 3, arbitrary: fc.record({ do: named("set status"), as: anyone, index, status: statuses }) },
  { weight: 2, arbitrary: fc.record({ do: named("invoice"), as: anyone, index, cents }) },
  { weight: 2, arbitrary: fc.record({ do: named("pay"), index }) },
  fc.record({ do: named("write"), as: anyone, index }),
  { weight: 2, arbitrary: fc.record({ do: named("read order"), as: anyone, index }) },
  fc.record({ do: named("read messages"), as: anyone, index }),
  fc.record({ do: named("read orders"), as: anyone, perPage }),
  fc.record({ do: named("read fee"), as: anyone, cents }),
  fc.record({ do: named("wait"), seconds: waits }),
);

/** The command of a name. */
export type CommandNamed<Do extends Command["do"]> = Extract<Command, { do: Do }>;
