// Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
// Each text is the example of its name below spec/components/examples.

/** The values that stand in a text. */
type Values<Name extends string> = Readonly<Record<Name, string | number>>;

/** A URL with a character outside of ASCII. */
export const AddressNotEncoded = "The address holds a character that must be percent-encoded: anything but visible ASCII, as UTF-8 (%C3%BC).";

/** More than 100 levels of lists or objects. */
export const BodyNestedTooDeeply = ({ limit }: Values<"limit">): string => `The request body is nested too deeply; at most ${limit} levels are taken.`;

/** A body in another encoding. */
export const BodyNotUtf8 = "The request body is not UTF-8 text.";

/** A body above the limit. */
export const BodyTooLarge = ({ limit }: Values<"limit">): string => `The request body is too large; at most ${limit} bytes are taken.`;

/** A chunk without its size. */
export const ChunkInvalid = "A chunk of the body does not begin with its size.";

/** A step beyond the last possible year. */
export const ClockAdvanceOutOfRange = ({ year }: Values<"year">): string => `Invalid advance_seconds: expected a time from 1970 to ${year}.`;

/** Both keys, or none. */
export const ClockBothKeys = "Set now or advance_seconds, exactly one of them.";

/** A step that is not forward. */
export const ClockInvalidAdvance = "Invalid advance_seconds: expected float above 0.";

/** A date without a time. */
export const ClockInvalidNow = "Invalid now: expected ISO 8601 timestamp with offset.";

/** A time before 1970. */
export const ClockNowOutOfRange = "Invalid now: expected a time from 1970 to 9997.";

/** A Content-Length that is not a number. */
export const ContentLengthInvalid = "The Content-Length is not a number.";

/** Two Content-Length headers. */
export const ContentLengthRepeated = "The Content-Length comes more than once or beside Transfer-Encoding.";

/** No space left; nothing was changed. */
export const DatabaseDiskFull = "The disk of the database is full. Nothing was changed; try again when there is space.";

/** A change that may have been made or not; there is no `X-Runout-Unchanged`. */
export const DatabaseOutcomeUnknown = "The database was lost while a change was being saved: it may have been made or not. Look before you send it again.";

/** A database that only reads; nothing was changed. */
export const DatabaseReadOnly = "The database takes no changes at the moment. Nothing was changed; try again later.";

/** No connection to the database; nothing was changed. */
export const DatabaseUnreachable = "The database cannot be reached at the moment. Nothing was changed; try again in a few seconds.";

/** No body at all. */
export const EmptyBody = "Invalid body: expected object.";

/** A success status. */
export const FaultInvalidStatus = "Invalid status: expected int of at least 400.";

/** An operation that does not exist. */
export const FaultUnknownOperation = "Invalid operation_id: expected * or an operation of the marketplace document.";

/** A fault that would do nothing. */
export const FaultWithoutEffect = "A status, latency_ms or cut is required.";

/** The maximum number of faults exists already. */
export const FaultsTooMany = ({ limit }: Values<"limit">): string => `There are ${limit} faults in force already; delete them first.`;

/** A form where JSON is expected. */
export const FormInsteadOfJson = "Expected mimetype of \"application/json\".";

/** A form above its own limits. */
export const FormTooLarge = ({ bytes, pairs }: Values<"bytes" | "pairs">): string => `The form-encoded body is too large; at most ${bytes} bytes and ${pairs} pairs are taken.`;

/** A header with a control character. */
export const HeaderInvalid = "A header holds a character that headers cannot hold.";

/** Headers above the limit. */
export const HeadersTooLarge = ({ limit }: Values<"limit">): string => `The address and the headers are too large; at most ${limit} bytes are taken.`;

/** A Host header with a path. */
export const HostInvalid = "The Host header is not a host name with an optional port.";

/** No Host header. */
export const HostMissing = "The Host header is missing.";

/** Two Host headers. */
export const HostRepeated = "The Host header comes more than once.";

/** A failure with its code. */
export const InternalError = ({ code }: Values<"code">): string => `An internal error occurred. If it persists, report error code ${code}.`;

/** A currency that is not traded in. */
export const InvalidCurrAbbr = "Invalid curr_abbr: expected one of USD, GBP, EUR, CAD, AUD, JPY, CHF, MXN, BRL, NZD, SEK, ZAR.";

/** A currency that is not traded in. */
export const InvalidCurrency = "Invalid currency: expected one of USD, GBP, EUR, CAD, AUD, JPY, CHF, MXN, BRL, NZD, SEK, ZAR.";

/** A page before the first. */
export const InvalidPage = "Invalid page: expected int of at least 1.";

/** Neither `asc` nor `desc`. */
export const InvalidSortOrder = "Invalid sort_order: expected one of asc, desc.";

/** A field that cannot be sorted by. */
export const InventoryInvalidSort = "Invalid sort: expected one of listed, price, item, artist, label, catno, audio, status, location.";

/** A status that does not exist. */
export const InventoryInvalidStatus = "Invalid status: expected one of All, Deleted, Draft, Expired, For Sale, Sold, Suspended, Violation.";

/** Page 101 of another user's inventory. */
export const InventoryPageBeyondLimit = "Pagination above 100 disabled for inventories besides your own";

/** Another user sorts by location. */
export const InventorySortByLocation = "Invalid sort: expected one of listed, price, item, artist, label, catno, audio.";

/** A release that is blocked from sale. */
export const ListingBlockedRelease = "Invalid release_id: release is blocked from sale.";

/** A condition that does not exist. */
export const ListingInvalidCondition = "Invalid condition: expected one of Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P).";

/** A sleeve condition that does not exist. */
export const ListingInvalidSleeveCondition = "Invalid sleeve_condition: expected one of Mint (M), Near Mint (NM or M-), Very Good Plus (VG+), Very Good (VG), Good Plus (G+), Good (G), Fair (F), Poor (P), Generic, Not Graded, No Cover.";

/** A status that cannot be set. */
export const ListingInvalidStatus = "Invalid status: expected one of For Sale, Draft, Expired.";

/** No price. */
export const ListingMissingField = "price is required.";

/** No such listing. */
export const ListingNotFound = "Item not found. It may have been deleted.";

/** A listing that is sold. */
export const ListingSoldNotEditable = ({ status }: Values<"status">): string => `This listing is ${status} and cannot be edited; only For Sale, Draft and Expired listings can.`;

/** A release that does not exist. */
export const ListingUnknownRelease = "Invalid release_id: release not found.";

/** A price of 0. */
export const ListingZeroPrice = "Invalid price: expected float.";

/** A body that is cut off. */
export const MalformedJson = ({ reason }: Values<"reason">): string => `The request body is not valid JSON: ${reason}`;

/** Data that is not HTTP. */
export const MalformedRequest = "Bad Request.";

/** A method that the path does not have. */
export const MethodNotAllowed = ({ method, allowed }: Values<"method" | "allowed">): string => `The method ${method} is not allowed here; allowed: ${allowed}.`;

/** A negative count. */
export const NegativeFormatQuantity = "Format quantity cannot be negative";

/** A request token that is older than 15 minutes. */
export const OAuthExpiredToken = "Invalid or expired token or verifier. Start again with a new request token.";

/** A callback of another site. */
export const OAuthInvalidCallback = "Invalid oauth_callback: expected oob or an absolute URL that the application may use.";

/** A signature that does not match. */
export const OAuthInvalidSignature = "Invalid signature.";

/** A clock that is an hour late. */
export const OAuthInvalidTimestamp = "Invalid timestamp: expected seconds since 1970, within five minutes of the server's time.";

/** Not OAuth 1.0a. */
export const OAuthMalformed = "The request does not conform to OAuth 1.0a.";

/** A parameter of OAuth is missing. */
export const OAuthParameterMissing = ({ name }: Values<"name">): string => `Parameter not found: ${name}`;

/** An unknown consumer. */
export const OAuthRefused = "Invalid consumer.";

/** The same request again. */
export const OAuthUsedNonce = "Invalid nonce: it was used before.";

/** Neither true nor false. */
export const OrderFilterInvalidArchived = "Invalid archived: expected one of true, false.";

/** Text that is not a time. */
export const OrderFilterInvalidCreatedAfter = "Invalid created_after: expected ISO 8601 timestamp.";

/** A date that does not exist. */
export const OrderFilterInvalidCreatedBefore = "Invalid created_before: expected ISO 8601 timestamp.";

/** A status that does not exist. */
export const OrderFilterInvalidStatus = "Invalid status: expected one of All, New Order, Buyer Contacted, Invoice Sent, Payment Pending, Payment Received, In Progress, Shipped, Merged, Order Changed, Refund Sent, Cancelled, Cancelled (Non-Paying Buyer), Cancelled (Item Unavailable), Cancelled (Per Buyer's Request), Cancelled (Refund Received).";

/** A carrier that is not in the list. */
export const OrderInvalidCarrier = "Invalid carrier: expected one of UPS, USPS, DHL, Deutsche Post, La Poste, Royal Mail, PostNL, DHL Germany, Other.";

/** A negative shipping price. */
export const OrderInvalidShipping = "Invalid shipping: expected float of at least 0.";

/** A field that orders are not sorted by. */
export const OrderInvalidSort = "Invalid sort: expected one of id, buyer, created, status, last_activity.";

/** Neither a message nor a status. */
export const OrderMessageMissing = "A message or a status is required.";

/** More than 10,000 characters. */
export const OrderMessageTooLong = "Invalid message: expected string of at most 10000 characters.";

/** No such order. */
export const OrderNotFound = "The requested resource was not found.";

/** The shipping price of a shipped order. */
export const OrderShippingTooLate = ({ status }: Values<"status">): string => `Shipping cannot be changed while the order is ${status}.`;

/** Both in one request. */
export const OrderStatusAndShipping = "Set the status or the shipping, not both in one request.";

/** A status that cannot follow the current one. */
export const OrderStatusNotNext = ({ order, status, expected }: Values<"order" | "status" | "expected">): string => `Invalid status: order ${order} is ${status}; expected one of ${expected}.`;

/** The buyer tries to set tracking. */
export const OrderTrackingByBuyer = "Only the seller can set tracking information.";

/** A carrier without a number. */
export const OrderTrackingNumberMissing = "Tracking number is required.";

/** A status that does not exist. */
export const OrderUnknownStatus = "Invalid status: expected one of New Order, Buyer Contacted, Invoice Sent, Payment Pending, Payment Received, In Progress, Shipped, Merged, Order Changed, Refund Sent, Cancelled, Cancelled (Non-Paying Buyer), Cancelled (Item Unavailable), Cancelled (Per Buyer's Request), Cancelled (Refund Received).";

/** Past the last page. */
export const PageNotFound = "That page does not exist.";

/** Another user's resource. */
export const PermissionDenied = "You don't have permission to access this resource.";

/** No such release. */
export const ReleaseNotFound = "The requested resource was not found.";

/** A space in the URL. */
export const RequestLineInvalid = "The request's first line is wrong; in the address a blank is written %20.";

/** A request that came too slowly. */
export const RequestTimeout = "The request took too long to arrive. Send it again.";

/** No such path. */
export const ResourceNotFound = "The requested resource was not found.";

/** A shipped order. */
export const SandboxCannotBeCancelled = ({ order, status }: Values<"order" | "status">): string => `Invalid action: order ${order} is ${status} and cannot be cancelled.`;

/** A paid order among them. */
export const SandboxCannotBeMerged = ({ order, status }: Values<"order" | "status">): string => `Invalid action: order ${order} is ${status} and cannot be merged.`;

/** No invoice was sent. */
export const SandboxCannotBePaid = ({ order, status }: Values<"order" | "status">): string => `Invalid action: order ${order} is ${status} and cannot be paid.`;

/** Nothing was paid. */
export const SandboxCannotBeRefunded = ({ order, status }: Values<"order" | "status">): string => `Invalid action: order ${order} is ${status} and cannot be refunded.`;

/** A seller of single copies. */
export const SandboxHoldsNoQuantity = ({ username }: Values<"username">): string => `Invalid action: ${username} does not hold several copies; example_store does.`;

/** A draft has no term. */
export const SandboxListingCannotBeExpired = ({ listing, status }: Values<"listing" | "status">): string => `Invalid action: listing ${listing} is ${status} and cannot be expired.`;

/** A draft was not taken down. */
export const SandboxListingCannotBeReinstated = ({ listing, status }: Values<"listing" | "status">): string => `Invalid action: listing ${listing} is ${status} and cannot be reinstated.`;

/** A listing that is found in violation. */
export const SandboxListingCannotBeStocked = ({ listing, status }: Values<"listing" | "status">): string => `Invalid action: listing ${listing} is ${status} and cannot be stocked.`;

/** A draft is not on the market. */
export const SandboxListingCannotBeSuspended = ({ listing, status }: Values<"listing" | "status">): string => `Invalid action: listing ${listing} is ${status} and cannot be suspended.`;

/** A listing that is found in violation already. */
export const SandboxListingCannotBeViolated = ({ listing, status }: Values<"listing" | "status">): string => `Invalid action: listing ${listing} is ${status} and cannot be found in violation.`;

/** A draft. */
export const SandboxListingNotForSale = ({ listing }: Values<"listing">): string => `Invalid listing_ids: listing ${listing} is not for sale.`;

/** A listing that does not exist. */
export const SandboxListingNotFound = ({ listing }: Values<"listing">): string => `Invalid listing_ids: listing ${listing} not found.`;

/** An action that does not exist. */
export const SandboxListingUnknownAction = "Invalid action: expected one of violate, suspend, expire, reinstate, stock.";

/** An order with itself. */
export const SandboxMergeOfSameOrder = "Invalid order_ids: expected other orders, each once.";

/** Orders of two buyers. */
export const SandboxMergeOfTwoBuyers = "Invalid order_ids: expected orders of the same buyer and seller.";

/** An order that does not exist. */
export const SandboxMergeOfUnknownOrder = ({ order }: Values<"order">): string => `Invalid order_ids: order ${order} not found.`;

/** No buyer. */
export const SandboxMissingBuyer = "buyer is required.";

/** The number of copies is missing. */
export const SandboxMissingQuantity = "Invalid quantity: stock needs the number of copies.";

/** The user is not suspended. */
export const SandboxNotSuspended = ({ username }: Values<"username">): string => `Invalid action: ${username} is not suspended.`;

/** A server that runs without the sandbox. */
export const SandboxOff = "The requested resource was not found.";

/** The seller is also the buyer. */
export const SandboxOwnListing = ({ username }: Values<"username">): string => `Invalid buyer: ${username} cannot order their own listings.`;

/** More than was paid. */
export const SandboxRefundTooHigh = ({ amount }: Values<"amount">): string => `Invalid amount: expected at most ${amount}.`;

/** Its seller is suspended. */
export const SandboxSellerSuspended = ({ username }: Values<"username">): string => `Invalid action: ${username} is suspended; reinstate the user first.`;

/** Listings of two sellers. */
export const SandboxSeveralSellers = "Invalid listing_ids: expected listings of one seller.";

/** Suspended twice. */
export const SandboxSuspendedAlready = ({ username }: Values<"username">): string => `Invalid action: ${username} is suspended already.`;

/** An action that does not exist. */
export const SandboxUnknownAction = "Invalid action: expected one of pay, message, request_cancel, refund, merge.";

/** An action that does not exist. */
export const SandboxUserUnknownAction = "Invalid action: expected one of suspend, reinstate.";

/** Two steps with the same name. */
export const ScenarioRepeatedStepId = ({ step, id }: Values<"step" | "id">): string => `Invalid steps: ${step} has the step_id ${id} of an earlier one.`;

/** A step breaks a rule. */
export const ScenarioStepRefused = ({ step, message }: Values<"step" | "message">): string => `Invalid steps: ${step} was refused, nothing was changed: ${message}`;

/** A step that reads. */
export const ScenarioUnknownOperation = "Invalid operation_id: expected one of createListing, editListing, deleteListing, editOrder, addOrderMessage, createSandboxOrder, actOnOrder, actOnListing, actOnUser, setClock, createFault.";

/** A reference to a step that does not exist. */
export const ScenarioUnknownStep = ({ step, reference }: Values<"step" | "reference">): string => `Invalid steps: ${step} refers to ${reference}, which no earlier step answered.`;

/** A user who does not exist. */
export const ScenarioUnknownUser = ({ step, username }: Values<"step" | "username">): string => `Invalid steps: ${step} is made as ${username}, who does not exist.`;

/** A user who cannot sell yet. */
export const SellerSettingsMissing = "You must fill out your seller settings first.";

/** A name with a space. */
export const SnapshotInvalidName = "Invalid name: expected 1 to 64 letters, digits, dots, hyphens and underscores, and neither \".\" nor \"..\".";

/** The name is taken. */
export const SnapshotNameTaken = ({ name }: Values<"name">): string => `Invalid name: there is a snapshot ${name} already; delete it first.`;

/** No such snapshot. */
export const SnapshotNotFound = "There is no snapshot of this name.";

/** Saved before an upgrade of the server. */
export const SnapshotOlderVersion = ({ name }: Values<"name">): string => `Snapshot ${name} was kept by another version of the server; delete it and keep the state anew.`;

/** The maximum number of snapshots exists already. */
export const SnapshotsTooMany = ({ limit }: Values<"limit">): string => `There are ${limit} snapshots already; delete one first.`;

/** Over the rate limit. */
export const TooManyRequests = "You are making requests too quickly.";

/** Transfer-Encoding beside Content-Length. */
export const TransferEncodingInvalid = "The Transfer-Encoding is wrong or comes beside Content-Length.";

/** No credentials, or wrong ones. */
export const Unauthenticated = "You must authenticate to access this resource.";

/** No such user. */
export const UserNotFound = "User does not exist or may have been deleted.";
