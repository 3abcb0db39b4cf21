/** An order's id names its seller and the seller's running number. */
export type OrderKey = { sellerId: number; number: number };

/** Reads `845236-9`; undefined when the text is no order id. */
export function parseOrderId(id: string): OrderKey | undefined {
  const match = /^(\d{1,15})-(\d{1,9})$/.exec(id);
  return match ? { sellerId: Number(match[1]), number: Number(match[2]) } : undefined;
}

/** Writes the id of an order. */
export const orderId = ({ sellerId, number }: OrderKey): string => `${sellerId}-${number}`;
