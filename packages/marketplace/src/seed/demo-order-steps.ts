import type { OrderStatus } from "@runout/spec";
import type { OrderRow } from "../domain/entities.ts";
import { orderId } from "../domain/ids.ts";
import {
  mergedSentence,
  paymentEntry,
  refundReceivedEntry,
  refundSentEntry,
  shippingEntry,
  statusEntry,
  statusSentence,
  textEntry,
  trackingEntry,
} from "../domain/message-entry.ts";
import type { DemoOrderStep } from "./demo-order-builder.ts";

/** The seller sets the shipping price, which sends the invoice. */
export const invoice =
  (shipping: string): DemoOrderStep =>
  ({ seller, shipping: before }) => ({
    changes: { shipping, status: "Invoice Sent" },
    entries: [shippingEntry(seller, before, shipping, seller.currency), statusEntry(seller, "Invoice Sent")],
  });

/** The buyer pays items and shipping. */
export const pay: DemoOrderStep = ({ seller, buyer, itemsTotal, shipping }) => ({
  changes: { status: "Payment Received" },
  entries: [paymentEntry(buyer, itemsTotal.plus(shipping), seller.currency), statusEntry(buyer, "Payment Received")],
});

/** The buyer announces a payment that takes a while. */
export const announcePayment: DemoOrderStep = ({ buyer }) => ({
  changes: { status: "Payment Pending" },
  entries: [statusEntry(buyer, "Payment Pending")],
});

/** One party writes to the other. */
export const write =
  (from: "seller" | "buyer", message: string): DemoOrderStep =>
  ({ [from]: author, id, titles }) => ({ entries: [textEntry(author, { id, titles }, message)] });

/** The seller sets a status, or the site does in the seller's name. */
export const setStatus =
  (status: OrderStatus): DemoOrderStep =>
  ({ seller }) => ({ changes: { status }, entries: [statusEntry(seller, status)] });

/** The seller writes and sets a status at once, as the API does. */
export const writeWithStatus =
  (status: OrderStatus, message: string): DemoOrderStep =>
  ({ seller, id, titles, status: before }) => ({
    changes: { status },
    entries: [
      statusEntry(seller, status),
      textEntry(seller, { id, titles }, `${statusSentence(before, status)}\n\n${message}`),
    ],
  });

/** The seller sets tracking. */
export const track =
  (carrier: NonNullable<OrderRow["tracking_carrier"]>, number: string): DemoOrderStep =>
  ({ seller }) => ({
    changes: { tracking_carrier: carrier, tracking_number: number },
    entries: [trackingEntry(seller, carrier, number)],
  });

/** The seller sends back some of the money; the order's status stays. */
export const sendRefund =
  (amount: string): DemoOrderStep =>
  ({ seller }) => ({ entries: [refundSentEntry(seller, amount, seller.currency)] });

/** Some of the money arrives. */
export const receiveRefund =
  (amount: string): DemoOrderStep =>
  ({ seller, buyer }) => ({ entries: [refundReceivedEntry(buyer, amount, seller.currency)] });

/** The seller sends back everything that was paid. */
export const sendFullRefund: DemoOrderStep = ({ seller, itemsTotal, shipping }) => ({
  changes: { status: "Refund Sent" },
  entries: [refundSentEntry(seller, itemsTotal.plus(shipping), seller.currency), statusEntry(seller, "Refund Sent")],
});

/** All of it arrives, which ends the order. */
export const receiveFullRefund: DemoOrderStep = ({ seller, buyer, itemsTotal, shipping }) => ({
  changes: { status: "Cancelled (Refund Received)" },
  entries: [
    refundReceivedEntry(buyer, itemsTotal.plus(shipping), seller.currency),
    statusEntry(buyer, "Cancelled (Refund Received)"),
  ],
});

/** The order begins as the sum of others. */
export const mergeOf =
  (...numbers: number[]): DemoOrderStep =>
  ({ seller }) => ({
    entries: [
      statusEntry(
        seller,
        "New Order",
        mergedSentence(
          seller,
          numbers.map((number) => ({ sellerId: seller.id, number })),
        ),
      ),
    ],
  });

/** The order ends as a part of another. */
export const mergeInto =
  (number: number): DemoOrderStep =>
  ({ seller }) => ({
    changes: { status: "Merged" },
    entries: [
      statusEntry(
        seller,
        "Merged",
        `${seller.username} merged the order into #${orderId({ sellerId: seller.id, number })}.`,
      ),
    ],
  });
