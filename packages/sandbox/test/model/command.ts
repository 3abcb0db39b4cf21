import { type OrderStatus, orderTransitions } from "@runout/spec";
import fc from "fast-check";
import type { UserName } from "./state.ts";

/** Who asks, seen from what is asked for: its seller, its buyer, or neither. */
export type Role = "seller" | "buyer" | "stranger";

/** A request. Positions count from the newest listing or order. */
export type Command =
  | { do: "create"; as: UserName; release: number; price: string; status: Offered | undefined }
  | { do: "edit"; as: Role; position: number; price?: string; status?: Offered; comments?: string }
  | { do: "delete"; as: Role; position: number }
  | { do: "order"; buyer: string; positions: number[]; sensible: boolean }
  | { do: "edit order"; as: Role; position: number; status?: OrderStatus; shipping?: string; tracking?: Tracking }
  | { do: "write"; as: Role; position: number; message?: string; status?: OrderStatus }
  | { do: "pay"; position: number; pending: boolean }
  | { do: "refund"; position: number; share: Share; received: boolean }
  | { do: "message"; position: number; message: string }
  | { do: "request cancel"; position: number }
  | { do: "merge"; position: number; others: number[]; sensible: boolean }
  | { do: "wait"; seconds: number };

/** How much of what is owed is paid back. */
export type Share = number | "rest";
type Offered = "For Sale" | "Draft" | "Expired";
interface Tracking {
  number: string;
  carrier?: "UPS" | "USPS" | "DHL";
}

// The table's keys are the statuses.
const statuses = Object.keys(orderTransitions) as OrderStatus[];

/** The newest are asked for most: what happens to the same order one after the other leads deepest. */
const position = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat({ max: 4 }) });
/** Whether what is chosen fits together; otherwise anything is. */
const sensible = fc.constantFrom(true, true, true, false);
const status = fc.oneof(
  // Most of the time something that leads on.
  { weight: 3, arbitrary: fc.constantFrom<OrderStatus>("Invoice Sent", "Payment Received", "In Progress", "Shipped") },
  { weight: 2, arbitrary: fc.constantFrom(...statuses) },
);
const offered = fc.constantFrom<Offered>("For Sale", "For Sale", "Draft", "Expired");
const role = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Role>("seller") },
  { weight: 1, arbitrary: fc.constant<Role>("buyer") },
  { weight: 1, arbitrary: fc.constant<Role>("stranger") },
);
/** Decimal text of up to six decimals, sometimes with a sign. */
const money = fc
  .tuple(
    fc.constantFrom("", "", "", "", "-"),
    fc.nat({ max: 900 }),
    fc.nat({ max: 999_999 }),
    fc.constantFrom(0, 2, 2, 4, 6),
  )
  .map(([sign, whole, fraction, digits]) =>
    digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${String(fraction).padStart(6, "0").slice(0, digits)}`,
  );
/** The document takes no price that is nothing once it is rounded. */
const price = money.filter((one) => Math.abs(Number(one)) >= 0.00005);
/** What is waited never adds up to a term exactly, so the seconds that a run itself takes do not matter. */
const HOUR_SECONDS = 3600;
const text = fc.constantFrom("Hello.", "Still there?", " ", "");
const tracking = fc.record(
  { number: fc.constantFrom("1Z999", "94001118"), carrier: fc.constantFrom("UPS", "USPS", "DHL") },
  { requiredKeys: ["number"] },
);

/** Requests of all kinds, sensible and not. */
export const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant("create" as const),
        as: fc.constantFrom<UserName>(
          "example_seller",
          "example_seller",
          "example_seller",
          "example_seller",
          "example_store",
          "example_buyer",
        ),
        release: fc.oneof(
          { weight: 9, arbitrary: fc.integer({ min: 1, max: 23 }) },
          { weight: 1, arbitrary: fc.constantFrom(24, 25) },
        ),
        price,
        status: fc.option(offered, { nil: undefined }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        { do: fc.constant("edit" as const), as: role, position, price, status: offered, comments: text },
        { requiredKeys: ["do", "as", "position"] },
      ),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("delete" as const), as: role, position }) },
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("order" as const),
        buyer: fc.oneof(
          { weight: 8, arbitrary: fc.constant("example_buyer") },
          { weight: 3, arbitrary: fc.constantFrom("example_collector", "example_store", "unknown_user") },
        ),
        positions: fc.uniqueArray(position, { minLength: 1, maxLength: 3 }),
        sensible,
      }),
    },
    {
      weight: 4,
      arbitrary: fc.oneof(
        fc.record({ do: fc.constant("edit order" as const), as: role, position, status }),
        fc.record({
          do: fc.constant("edit order" as const),
          as: role,
          position,
          shipping: money.map((one) => one.replace("-", "")),
        }),
        fc.record(
          { do: fc.constant("edit order" as const), as: role, position, tracking, status },
          { requiredKeys: ["do", "as", "position"] },
        ),
        fc.record({
          do: fc.constant("edit order" as const),
          as: role,
          position,
          tracking,
          shipping: fc.constant("6.50"),
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc
        .record(
          { do: fc.constant("write" as const), as: role, position, message: text, status },
          { requiredKeys: ["do", "as", "position"] },
        )
        .filter((one) => (one.message ?? "").trim() !== "" || one.status !== undefined),
    },
    { weight: 3, arbitrary: fc.record({ do: fc.constant("pay" as const), position, pending: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant("refund" as const),
        position,
        share: fc.constantFrom<Share>(0.25, 0.5, 2, "rest", "rest"),
        received: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant("message" as const), position, message: fc.constant("When?") }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("request cancel" as const), position }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant("merge" as const),
        position,
        others: fc.uniqueArray(position, { minLength: 1, maxLength: 2 }),
        sensible,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant("wait" as const),
        seconds: fc.constantFrom(59, 25 * HOUR_SECONDS, 25 * HOUR_SECONDS, 50 * HOUR_SECONDS, 366 * 24 * HOUR_SECONDS),
      }),
    },
  ),
  { minLength: 10, maxLength: 45, size: "max" },
);
