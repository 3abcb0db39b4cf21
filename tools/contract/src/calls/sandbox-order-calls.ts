import type { SandboxOperationId } from "@runout/spec/sandbox";
import { atTime, type CallsByStatus, STORE_LISTING, sellersListing, step } from "./documented-call.ts";

type Id = "createSandboxOrder" | "actOnOrder" | "listBuyerOrders" | "actOnListing" | "actOnUser";

const NEW = { order_id: "845236-17" };
const DRAFT = { listing_id: sellersListing(3) };
const FIRST = sellersListing(1);
const violate = step("actOnListing", { request: "violate" });
const suspendSeller = step("actOnUser", { request: "suspend" });

/** The calls that do what buyers and the site's moderators do. */
export const SANDBOX_ORDER_CALLS = {
  createSandboxOrder: {
    201: [
      { example: "oneItem", request: "oneItem", before: [atTime("2026-11-23T12:00:00Z")] },
      { request: "twoItems" },
      { request: "toAnotherAddress" },
    ],
    404: [
      { example: "userNotFound", body: { buyer: "nobody_at_all", listing_ids: [FIRST] } },
      { example: "sandboxOff", withoutSandbox: true, request: "oneItem" },
    ],
    422: [
      { example: "listingNotForSale", body: { buyer: "example_buyer", listing_ids: [sellersListing(3)] } },
      { example: "listingNotFound", body: { buyer: "example_buyer", listing_ids: [4_399_999_999] } },
      { example: "severalSellers", body: { buyer: "example_buyer", listing_ids: [FIRST, STORE_LISTING] } },
      { example: "ownListing", body: { buyer: "example_seller", listing_ids: [FIRST] } },
      { example: "missingBuyer", body: { listing_ids: [FIRST] } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  actOnOrder: {
    200: [
      {
        example: "paid",
        path: { order_id: "845236-15" },
        request: "pay",
        before: [atTime("2026-11-18T18:44:00-08:00")],
      },
      { example: "partlyRefunded", request: "partialRefund", before: [atTime("2026-09-24T14:10:20-07:00")] },
      { path: { order_id: "845236-15" }, request: "payLater" },
      { path: NEW, request: "message" },
      { path: NEW, request: "requestCancel" },
      {
        path: { order_id: "845236-18" },
        request: "refundOnItsWay",
        before: [
          step("createSandboxOrder", { request: "twoItems" }),
          step("editOrder", { path: { order_id: "845236-18" }, body: { shipping: 5 } }),
          step("actOnOrder", { path: { order_id: "845236-18" }, request: "pay" }),
        ],
      },
      { example: "merged", path: NEW, request: "merge", before: [atTime("2026-11-20T09:05:00-08:00")] },
    ],
    404: [
      { example: "orderNotFound", path: { order_id: "845236-999" }, request: "pay" },
      { example: "sandboxOff", withoutSandbox: true, request: "pay" },
    ],
    422: [
      { example: "cannotBePaid", path: NEW, request: "pay" },
      { example: "cannotBeCancelled", body: { action: "request_cancel" } },
      { example: "cannotBeRefunded", path: NEW, request: "partialRefund" },
      { example: "refundTooHigh", body: { action: "refund", amount: 99 } },
      {
        example: "cannotBeMerged",
        path: { order_id: "845236-13" },
        body: { action: "merge", order_ids: ["845236-17"] },
      },
      { example: "mergeOfTwoBuyers", path: NEW, body: { action: "merge", order_ids: ["845236-14"] } },
      { example: "mergeOfUnknownOrder", path: NEW, body: { action: "merge", order_ids: ["845236-999"] } },
      { example: "mergeOfSameOrder", path: NEW, body: { action: "merge", order_ids: ["845236-17"] } },
      { example: "unknownAction", path: NEW, body: { action: "steal" } },
      { example: "emptyBody", path: NEW, rawBody: "" },
    ],
  },
  listBuyerOrders: {
    200: [
      { example: "oneOfSeveral", path: { username: "example_buyer" }, query: "page=9&per_page=1" },
      { example: "nothingBought", path: { username: "example_store" } },
    ],
    404: [
      { example: "userNotFound", path: { username: "nobody_at_all" } },
      { example: "pageNotFound", path: { username: "example_buyer" }, query: "page=99" },
      { example: "sandboxOff", withoutSandbox: true },
    ],
    422: [{ example: "invalidPage", query: "page=0" }],
  },
  actOnListing: {
    200: [
      { example: "inViolation", path: { listing_id: sellersListing(11) }, request: "violate" },
      { example: "reinstated", request: "reinstate", before: [violate] },
      { request: "suspend" },
      { request: "expire" },
      { path: { listing_id: STORE_LISTING }, request: "stock" },
    ],
    404: [
      { example: "listingNotFound", path: { listing_id: 4_399_999_999 }, request: "violate" },
      { example: "sandboxOff", withoutSandbox: true, request: "violate" },
    ],
    422: [
      { example: "cannotBeSuspended", path: DRAFT, request: "suspend" },
      {
        example: "cannotBeViolated",
        path: DRAFT,
        request: "violate",
        before: [step("actOnListing", { path: DRAFT, request: "violate" })],
      },
      { example: "cannotBeExpired", path: DRAFT, request: "expire" },
      { example: "cannotBeReinstated", path: DRAFT, request: "reinstate" },
      {
        example: "cannotBeStocked",
        path: { listing_id: STORE_LISTING },
        request: "stock",
        before: [step("actOnListing", { path: { listing_id: STORE_LISTING }, request: "violate" })],
      },
      { example: "sellerSuspended", request: "reinstate", before: [violate, suspendSeller] },
      { example: "holdsNoQuantity", request: "stock" },
      { example: "missingQuantity", path: { listing_id: STORE_LISTING }, body: { action: "stock" } },
      { example: "unknownAction", body: { action: "steal" } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  actOnUser: {
    200: [
      { example: "suspended", request: "suspend" },
      { example: "reinstated", request: "reinstate", before: [suspendSeller] },
    ],
    404: [
      { example: "userNotFound", path: { username: "nobody_at_all" }, request: "suspend" },
      { example: "sandboxOff", withoutSandbox: true, request: "suspend" },
    ],
    422: [
      { example: "suspendedAlready", request: "suspend", before: [suspendSeller] },
      { example: "notSuspended", request: "reinstate" },
      { example: "unknownAction", body: { action: "ban" } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
} as const satisfies Record<Extract<SandboxOperationId, Id>, CallsByStatus>;
