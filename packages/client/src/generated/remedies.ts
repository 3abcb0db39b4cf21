// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

/** What to do after a refusal, by status, where an operation has no advice of its own. */
const SHARED: Readonly<Record<number, string>> = {
  "401": "send a personal token or an OAuth signature of a user, and check it for typing errors.",
  "408": "send it again over a new connection.",
  "413": "send less; no request in this document is nearly that large.",
  "429": "wait and try again, each time longer; there is no `Retry-After`. After a minute without calls the counter is at zero.",
  "431": "look for a header that grows, such as a cookie; no request in this document is nearly that large.",
  "500": "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
  "503": "wait as many seconds as `Retry-After` says. With `X-Runout-Unchanged`, nothing was changed, and the same call can be sent again, also a write; without it, check first whether the change was made."
};

/** The advice of single operations, by status. */
const OWN: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  getRequestToken: {"400":"compare the parameters with the standard; start again with a new request token.","401":"check the key, the secret and how the signature is made."},
  createRequestToken: {"400":"compare the parameters with the standard; start again with a new request token.","401":"check the key, the secret and how the signature is made."},
  getAccessToken: {"400":"compare the parameters with the standard; start again with a new request token.","401":"check the key, the secret and how the signature is made."},
  createAccessToken: {"400":"compare the parameters with the standard; start again with a new request token.","401":"check the key, the secret and how the signature is made."},
  getUser: {"404":"check the spelling; a user may have been renamed."},
  getInventory: {"403":"request larger pages, or read the list from its other end with `sort_order`.","404":"check the spelling of the name; stop paging at `pagination.pages`.","422":"use one of the values that the message lists."},
  getRelease: {"404":"take the id from a listing or from the catalog.","422":"use one that the message lists."},
  createListing: {"400":"send one JSON object, with 0, `auto` or a positive number for `format_quantity`.","403":"complete the settings on the website first; the credentials are valid.","422":"correct the field that the message names."},
  getListing: {"403":"use the credentials of the owner.","404":"remove it from your own records; an id is never reused.","422":"use one that the message lists."},
  editListing: {"400":"send one JSON object, with 0, `auto` or a positive number for `format_quantity`.","403":"use the credentials of the owner.","404":"remove it from your own records; an id is never reused.","422":"correct the field that the message names; create a new listing for a sold copy."},
  deleteListing: {"403":"use the credentials of the owner.","404":"remove it from your own records; an id is never reused."},
  listOrders: {"404":"stop paging; `pagination.pages` on any page is the number of pages.","422":"use one of the values, or the format, that the message names."},
  getOrder: {"403":"use the credentials of the owner.","404":"take the id from a list of orders; it is text, such as `845236-9`."},
  editOrder: {"400":"send one JSON object with the tracking number in `tracking.number`.","403":"use the credentials of the seller.","404":"take the id from a list of orders; it is text, such as `845236-9`.","422":"read the order again and choose from its `next_status`; otherwise correct the field that the message names."},
  listOrderMessages: {"403":"use the credentials of the owner.","404":"take the id from a list of orders; stop paging at `pagination.pages`.","422":"count pages from 1."},
  addOrderMessage: {"400":"send one complete JSON object, not a form.","403":"use the credentials of the seller or the buyer; as the buyer, leave out `status`.","404":"take the id from a list of orders; it is text, such as `845236-9`.","422":"send at least one of the two, take the status from the order's `next_status`, and send a long text in parts."},
  getFee: {"404":"write it like `20.00`."},
  getFeeInCurrency: {"404":"write it like `20.00`.","422":"use one that the message lists."},
  getPriceSuggestions: {"404":"fill out the settings on the website; check the id."},
  getReleaseStatistics: {"404":"take the id from a listing or from the catalog.","422":"use one that the message lists."},
};

/** What the contract advises after a refusal; undefined for a status that is not documented. */
export const remedies = (operationId: string, status: number): string | undefined =>
  OWN[operationId]?.[status] ?? SHARED[status];
