import type { OperationId } from "@runout/spec";
import { type CallsByStatus, sellersListing } from "./documented-call.ts";

type ListingId = "getInventory" | "getListing" | "createListing" | "editListing" | "deleteListing";

const MINIMAL = { release_id: 2, condition: "Very Good Plus (VG+)", price: 8 };
const DRAFT = { listing_id: sellersListing(3) };
const SOLD = { listing_id: sellersListing(4) };
const UNKNOWN = { listing_id: 4_399_999_999 };
/** What a new listing is called, which differs from the example's. */
const NEW_KEYS = ["listing_id", "resource_url"];

/** The calls about what is for sale. */
export const LISTING_CALLS = {
  getInventory: {
    200: [
      { example: "firstPage", as: "collector", query: "per_page=2" },
      { example: "lastPage", as: "collector", query: "sort=listed&sort_order=desc&page=74&per_page=1" },
      { example: "asOwner", query: "per_page=3" },
      { example: "asAnonymous", as: "anonymous", query: "per_page=1" },
      { example: "emptyPage", as: "anonymous", query: "sort=status" },
    ],
    304: [{ headers: { "If-None-Match": "*" } }],
    403: [{ example: "pageBeyondLimit", as: "buyer", query: "page=101" }],
    404: [
      { example: "userNotFound", path: { username: "nobody_at_all" } },
      { example: "pageNotFound", query: "page=99" },
    ],
    422: [
      { example: "invalidStatus", query: "status=Borrowed" },
      { example: "invalidSort", query: "sort=color" },
      { example: "sortByLocation", as: "buyer", query: "sort=location" },
      { example: "invalidSortOrder", query: "sort_order=up" },
      { example: "invalidPage", query: "page=0" },
    ],
  },
  getListing: {
    200: [
      { example: "asOwner" },
      { example: "asStranger", as: "buyer" },
      { example: "asAnonymous", as: "anonymous" },
      { example: "inPounds", as: "anonymous", query: "curr_abbr=GBP" },
      { example: "draftAsOwner", path: DRAFT },
    ],
    403: [{ example: "permissionDenied", as: "buyer", path: DRAFT }],
    404: [{ example: "listingNotFound", path: UNKNOWN }],
    422: [{ example: "invalidCurrency", query: "curr_abbr=XXX" }],
  },
  createListing: {
    201: [
      { example: "created", varying: NEW_KEYS, request: "complete" },
      { example: "created", varying: NEW_KEYS, request: "minimal" },
      { example: "created", varying: NEW_KEYS, request: "draft" },
      { example: "created", varying: NEW_KEYS, request: "numbersAsText" },
    ],
    400: [
      { example: "malformedJson", rawBody: "{" },
      { example: "negativeFormatQuantity", body: { ...MINIMAL, format_quantity: -1 } },
    ],
    403: [{ example: "noSellerSettings", as: "buyer", body: MINIMAL }],
    422: [
      { example: "zeroPrice", body: { ...MINIMAL, price: 0 } },
      { example: "unknownRelease", body: { ...MINIMAL, release_id: 999 } },
      { example: "blockedRelease", body: { ...MINIMAL, release_id: 24 } },
      { example: "invalidCondition", body: { ...MINIMAL, condition: "Mint" } },
      { example: "invalidSleeveCondition", body: { ...MINIMAL, sleeve_condition: "Torn" } },
      { example: "invalidStatus", body: { ...MINIMAL, status: "Sold" } },
      { example: "missingField", body: { ...MINIMAL, price: undefined } },
    ],
  },
  editListing: {
    204: [{ request: "complete" }, { request: "priceOnly" }, { request: "takeDown" }, { request: "clearTexts" }],
    400: [
      { example: "malformedJson", rawBody: "{" },
      { example: "negativeFormatQuantity", body: { format_quantity: -1 } },
    ],
    403: [{ example: "permissionDenied", as: "buyer", body: { price: 1 } }],
    404: [{ example: "listingNotFound", path: UNKNOWN, body: { price: 1 } }],
    422: [
      { example: "zeroPrice", body: { price: 0 } },
      { example: "soldListing", path: SOLD, body: { price: 1 } },
      { example: "invalidCondition", body: { condition: "Mint" } },
      { example: "invalidSleeveCondition", body: { sleeve_condition: "Torn" } },
      { example: "invalidStatus", body: { status: "Sold" } },
      { example: "emptyBody", rawBody: "" },
    ],
  },
  deleteListing: {
    204: [{}],
    403: [{ example: "permissionDenied", as: "buyer" }],
    404: [{ example: "listingNotFound", path: UNKNOWN }],
  },
} as const satisfies Record<Extract<OperationId, ListingId>, CallsByStatus>;
