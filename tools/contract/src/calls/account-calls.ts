import type { OperationId } from "@runout/spec";
import type { CallsByStatus } from "./documented-call.ts";

type AccountId =
  | "getApiInfo"
  | "getIdentity"
  | "getUser"
  | "getRelease"
  | "getFee"
  | "getFeeInCurrency"
  | "getPriceSuggestions"
  | "getReleaseStatistics";

/** The calls about users, releases, fees and prices. */
export const ACCOUNT_CALLS = {
  getApiInfo: { 200: [{ example: "greeting", as: "anonymous" }] },
  getIdentity: {
    200: [
      { example: "personalToken" },
      {
        example: "oauth",
        as: "anonymous",
        oauth: { oauth_token: "seller-access-token", oauth_signature: "demo-secret&seller-access-secret" },
      },
    ],
  },
  getUser: {
    200: [{ example: "asSelf" }, { example: "asOther", as: "buyer" }],
    404: [{ example: "userNotFound", path: { username: "nobody_at_all" } }],
  },
  getRelease: {
    200: [
      { example: "withCredentials", as: "application" },
      { example: "withoutCredentials", as: "anonymous" },
    ],
    404: [{ example: "releaseNotFound", path: { release_id: 999_999 } }],
    422: [{ example: "invalidCurrency", query: "curr_abbr=XXX" }],
  },
  getFee: {
    200: [{ example: "tenDollars" }, { example: "oneCent", path: { price: "0.01" } }],
    404: [{ example: "withoutDecimalPoint", path: { price: 20 } }],
  },
  getFeeInCurrency: {
    200: [{ example: "tenEuros" }],
    404: [{ example: "withoutDecimalPoint", path: { price: 20 } }],
    422: [{ example: "invalidCurrency", path: { currency: "XXX" } }],
  },
  getPriceSuggestions: {
    200: [{ example: "suggestions" }, { example: "nothingKnown", path: { release_id: 23 } }],
    404: [
      { example: "noSellerSettings", as: "buyer" },
      { example: "releaseNotFound", path: { release_id: 999_999 } },
    ],
  },
  getReleaseStatistics: {
    200: [
      { example: "forSale", as: "anonymous" },
      { example: "inEuros", as: "anonymous", query: "curr_abbr=EUR" },
      { example: "nothingForSale", as: "anonymous", path: { release_id: 23 } },
      { example: "blocked", as: "anonymous", path: { release_id: 24 } },
    ],
    404: [{ example: "releaseNotFound", path: { release_id: 999_999 } }],
    422: [{ example: "invalidCurrency", query: "curr_abbr=XXX" }],
  },
} as const satisfies Record<Extract<OperationId, AccountId>, CallsByStatus>;
