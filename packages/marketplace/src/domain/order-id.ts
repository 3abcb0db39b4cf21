import { resourceNotFound } from "./errors.ts";

/** An order's id names its seller and the seller's running number. */
export type OrderKey = { sellerId: number; number: number };

/** Reads `845236-9`; undefined when the text is no order id. An order has one id, so zeros before a number make none. */
export function parseOrderId(id: string): OrderKey | undefined {
  const match = /^(0|[1-9]\d{0,14})-(0|[1-9]\d{0,8})$/.exec(id);
  return match ? { sellerId: Number(match[1]), number: Number(match[2]) } : undefined;
}

/**
 * Reads the id of an order that is asked for.
 *
 * @throws NotFound for text that is no order id
 */
export function readOrderId(id: string): OrderKey {
  const key = parseOrderId(id);
  if (!key) throw resourceNotFound();
  return key;
}

/** Writes the id of an order. */
export const orderId = ({ sellerId, number }: OrderKey): string => `${sellerId}-${number}`;
