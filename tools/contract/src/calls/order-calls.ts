import type { OperationId } from "@runout/spec";
import { atTime, type CallsByStatus, step } from "./documented-call.ts";

type OrderId = "listOrders" | "getOrder" | "editOrder" | "listOrderMessages" | "addOrderMessage";

const NEW = { order_id: "845236-17" };
const PAID = { order_id: "845236-13" };
const UNKNOWN = { order_id: "845236-9999" };

/** Brings the newest order to Payment Received. */
const PAY = [
  atTime("2026-11-20T09:30:00-08:00"),
  step("editOrder", { path: NEW, request: "setShipping" }),
  atTime("2026-11-20T18:44:00-08:00"),
  step("actOnOrder", { path: NEW, body: { action: "pay" } }),
  atTime("2026-11-21T08:00:00-08:00"),
];

/** The calls about sales and their messages. The order of the document's own parameter example is shipped. */
export const ORDER_CALLS = {
  listOrders: {
    200: [
      { example: "firstOfMany", query: "per_page=1" },
      { example: "newest", query: "per_page=5" },
      { example: "filtered", query: "status=Shipped&archived=false" },
      { example: "nothingSold", as: "buyer" },
    ],
    404: [{ example: "pageNotFound", query: "page=999" }],
    422: [
      { example: "invalidStatus", query: "status=Lost" },
      { example: "invalidCreatedAfter", query: "created_after=yesterday" },
      { example: "invalidCreatedBefore", query: "created_before=2026-02-30T00:00:00Z" },
      { example: "invalidArchived", query: "archived=maybe" },
      { example: "invalidSort", query: "sort=color" },
      { example: "invalidSortOrder", query: "sort_order=up" },
      { example: "invalidPage", query: "page=0" },
    ],
  },
  getOrder: {
    200: [{ example: "newOrder", path: NEW }, { example: "shippedOrder" }, { example: "asBuyer", as: "buyer" }],
    403: [{ example: "permissionDenied", as: "store" }],
    404: [{ example: "orderNotFound", path: UNKNOWN }],
  },
  editOrder: {
    200: [
      {
        example: "invoiceSent",
        path: NEW,
        request: "setShipping",
        before: [atTime("2026-11-20T09:30:00-08:00")],
      },
      { example: "statusChanged", path: NEW, request: "setStatus", before: PAY },
      {
        example: "trackingSet",
        path: NEW,
        request: "setTracking",
        before: [...PAY, step("editOrder", { path: NEW, request: "setStatus" }), atTime("2026-11-21T15:20:00-08:00")],
      },
      { path: PAID, request: "setTrackingWithoutCarrier" },
      { path: PAID, request: "shipWithTracking" },
    ],
    400: [
      { example: "malformedJson", rawBody: "{" },
      { example: "trackingNumberMissing", body: { tracking: { carrier: "UPS" } } },
    ],
    403: [
      { example: "permissionDenied", as: "store", body: { status: "Shipped" } },
      { example: "trackingByBuyer", as: "buyer", request: "setTracking" },
    ],
    404: [{ example: "orderNotFound", path: UNKNOWN, body: { status: "Shipped" } }],
    422: [
      { example: "statusAndShipping", body: { status: "Shipped", shipping: 5 } },
      { example: "statusNotNext", body: { status: "In Progress" } },
      { example: "unknownStatus", body: { status: "Lost" } },
      { example: "shippingTooLate", body: { shipping: 5 } },
      { example: "invalidShipping", body: { shipping: -1 } },
      { example: "invalidCarrier", body: { tracking: { number: "1", carrier: "Pigeon" } } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  listOrderMessages: {
    200: [
      { example: "secondPage", query: "page=3&per_page=4" },
      { example: "everyKind" },
      { example: "newOrder", path: NEW },
    ],
    403: [{ example: "permissionDenied", as: "store" }],
    404: [
      { example: "orderNotFound", path: UNKNOWN },
      { example: "pageNotFound", query: "page=99" },
    ],
    422: [{ example: "invalidPage", query: "page=0" }],
  },
  addOrderMessage: {
    201: [
      { example: "messageOnly", path: NEW, request: "messageOnly", before: [atTime("2026-11-20T08:40:00-08:00")] },
      {
        example: "messageWithStatus",
        // The example is of an order that has been shipped since.
        varying: ["order", "subject"],
        path: NEW,
        request: "messageWithStatus",
        before: PAY,
      },
      { example: "statusOnly", path: NEW, request: "statusOnly", before: PAY },
      { example: "fromBuyer", as: "buyer", path: NEW, body: { message: "When will it ship?" } },
    ],
    403: [{ example: "permissionDenied", as: "store", body: { message: "Hello" } }],
    404: [{ example: "orderNotFound", path: UNKNOWN, body: { message: "Hello" } }],
    422: [
      { example: "nothingToSay", body: {} },
      { example: "statusNotNext", body: { status: "In Progress" } },
      { example: "unknownStatus", body: { status: "Lost" } },
      { example: "messageTooLong", body: { message: "a".repeat(10_001) } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
} as const satisfies Record<Extract<OperationId, OrderId>, CallsByStatus>;
