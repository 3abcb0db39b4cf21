// Generated from spec/sandbox.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the sandbox
         * @description Restores the seed data: users, listings, orders and their logs. Faults are deleted, and the clock follows the machine's clock again. The rate limit starts again for every caller. Credentials stay valid, ids start where they started before, snapshots are kept. A server that was started with a scenario (`SCENARIO`) runs it again.
         *
         *     Call it before each test that needs a known state. Calls that are in progress may still write into the new data; wait for their responses first. The reset affects everyone who uses the same sandbox.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots
         * @description All snapshots, oldest first, in one response.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Create a snapshot
         * @description Saves a copy of the marketplace under a name: users' states, listings, orders with their logs, and the clock. It is stored in the same database, so it survives a restart. Each call that is in progress is in the snapshot completely or not at all.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/snapshots/{name}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a snapshot
         * @description Restores the marketplace to the state in a snapshot: listings, orders, logs, which users are suspended, the next ids, and the clock, which continues with the same distance to the machine's clock. Faults are deleted. Credentials do not change. The snapshot is kept and can be restored again.
         *
         *     Calls that are in progress may still write into the restored data; wait for their responses first.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/snapshots/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a snapshot
         * @description Frees the space that a snapshot takes. The current state of the marketplace does not change.
         */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a scenario
         * @description Brings the marketplace into a state with a list of steps. Each step is a call of an operation that changes something, made by the user in `as`, with the path and body that it would have over HTTP, and under the same rules. All steps happen, or none: when one is refused, nothing of the scenario is kept.
         *
         *     A later step can use the response of an earlier one: `$steps.record.listing_id` is the `listing_id` in the response of the step whose `step_id` is `record`; `$steps.sale.items.0.id` reaches into lists. The text must be the whole value.
         *
         *     The same file can be given to the server when it starts (`SCENARIO=shop.json`); it then runs once, after the seed data is loaded.
         */
        post: operations["loadScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an order as a buyer
         * @description Does what a buyer does on the website: orders listings of one seller. The listings become `Sold`, and the seller gets a `New Order`. Shipping costs nothing until the seller sets it. The response is the order as its seller sees it.
         *
         *     If two calls order the same listing, one succeeds; the other is a 422. The seller's minimum order, and whether they ship to the buyer, are not checked, so that a test can order any listing.
         */
        post: operations["createSandboxOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/orders/{order_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an action to an order
         * @description Does to an order what otherwise happens on the website, and responds with the order as its seller sees it afterwards. `action` is one of:
         *     * `pay`: the buyer pays items and shipping. Possible when an invoice has been sent: `Invoice Sent` becomes `Payment Received`, or `Payment Pending` with `pending: true`; a pending payment becomes `Payment Received`. The log gets a payment and a status.
         *     * `message`: the buyer writes a message. Always possible; the status does not change.
         *     * `request_cancel`: the buyer asks for a cancellation, which is only a message. Only the seller can cancel. Possible while the seller can cancel.
         *     * `refund`: the seller refunds money, once the order is paid. Less than items and shipping does not change the status; the full amount sets `Refund Sent`, and once received `Cancelled (Refund Received)`.
         *     * `merge`: orders of the same buyer and seller that are not paid yet become one new order, which is the response. The source orders become `Merged`, which cannot be undone.
         *
         *     These actions can lead to the statuses that `x-transitions` lists under `buyer` and `site`.
         */
        post: operations["actOnOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/users/{username}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a buyer's orders
         * @description One page of the orders in which the user is the buyer, from all sellers, newest first, each as the buyer sees it. The marketplace's own API lists only sales, so a buyer's program must know the ids of its orders; a test can find them here.
         */
        get: operations["listBuyerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/listings/{listing_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an action to a listing
         * @description Does to a listing what the site's moderators do, or what happens as time passes, and responds with the listing as its owner sees it afterwards. `action` is one of:
         *     * `violate`: the site finds that the listing breaks the rules. A listing that is for sale, a draft or expired becomes `Violation`.
         *     * `suspend`: the site takes the listing off the market. A listing that is for sale becomes `Suspended`.
         *     * `expire`: the listing's time on sale is over. A listing that is for sale becomes `Expired`, and can be put on sale again by an edit.
         *     * `reinstate`: the site reverses a `Violation` or a suspension, and the listing is for sale for a new term.
         *     * `stock`: the owner has `quantity` copies from now on. Only for sellers who can have several; `example_store` can. The listing's own `quantity` is still 1, as it is for NearMint sellers: the listing is sold once the last copy is ordered.
         *
         *     Listings in `Violation` and `Suspended` are visible to their owner only, and can be deleted but not edited.
         */
        post: operations["actOnListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/users/{username}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an action to a user
         * @description Does to a user what the site's moderators do, and responds with the user's own profile, where `marketplace_suspended` shows the result. `action` is one of:
         *     * `suspend`: everything the user has for sale becomes `Suspended`, and new listings of the user are refused with a 403. Orders that are in progress continue.
         *     * `reinstate`: what the suspension took off the market is for sale again, for a new term. Listings that were suspended individually stay suspended.
         */
        post: operations["actOnUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the clock
         * @description The time that the sandbox uses for everything, in UTC, and how far it is ahead of the machine's time. The marketplace itself writes times in the site's own time zone, US Pacific.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Set the clock
         * @description Sets the clock to a time (`now`) or moves it forward (`advance_seconds`); send one of the two, not both. The clock runs on from there. `now` may be in the past, from 1970 on; times that are already stored do not change.
         *
         *     Everything that is due by the new time has happened when the response comes: orders whose invoice is older than 4 days and not paid are `Cancelled (Non-Paying Buyer)` and their items are for sale again; listings that were for sale for 365 days are `Expired`. Listings of the seed data stay for sale. The rate limit's window moves with this clock: 60 seconds forward empty it.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List faults
         * @description All faults that can still affect calls, oldest first, in one response. A fault that has affected as many calls as it should is no longer listed.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Create a fault
         * @description Makes calls of one operation, or of all operations (`*`), fail on purpose, so that you can test how a program handles it: with a `status`, after a delay (`latency_ms`), or with a closed connection (`cut`). With `every`, only every n-th call fails; `times` ends the fault after that many calls.
         *
         *     **What a failed call does.** With a `status`, the operation does not run, and the response is the one that is documented for that status, or a general one. With a delay alone, the operation runs and its response comes late. With `cut`, the operation runs and its response is lost: the case in which a program must not simply repeat a POST. A delay can be combined with either.
         *
         *     If several faults apply to the same call, the oldest one is used. Calls of the sandbox's own operations never fail.
         */
        post: operations["createFault"];
        /**
         * Delete all faults
         * @description Deletes all faults at once, so that calls are answered as usual again. Calls that a fault is already delaying are still answered at the end of their delay.
         */
        delete: operations["deleteFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The buyer writes to the seller. */
        BuyerMessageAction: {
            /**
             * @description The kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "message";
            /**
             * @description The text.
             * @example When will it ship?
             */
            message: string;
        };
        /**
         * @description A shipping carrier. For all but `Other`, the URL of the tracking page is made from the tracking number.
         * @example USPS
         * @enum {string}
         */
        Carrier: "UPS" | "USPS" | "DHL" | "Deutsche Post" | "La Poste" | "Royal Mail" | "PostNL" | "DHL Germany" | "Other";
        /** @description The sandbox's time. */
        Clock: {
            /**
             * Format: date-time
             * @description The time in the sandbox, in UTC.
             * @example 2026-11-23T12:00:00.000Z
             */
            now: string;
            /**
             * @description How many seconds the sandbox is ahead of the machine's time.
             * @example 0
             */
            offset_seconds: number;
        };
        /** @description A new time. Exactly one of the two keys. */
        ClockSet: {
            /**
             * Format: date-time
             * @description The new time, from 1970 to 9997; the clock continues from there.
             * @example 2026-12-24T18:00:00Z
             */
            now?: string;
            /**
             * @description How many seconds the clock is moved forward.
             * @example 86400
             */
            advance_seconds?: number;
        };
        /** @description An amount with its text for display. */
        ConvertedPrice: {
            curr_abbr: components["schemas"]["Currency"];
            /**
             * @description The marketplace's number of the currency (USD 1, GBP 2, EUR 3).
             * @example 3
             */
            curr_id: number;
            /**
             * @description The amount as the website shows it.
             * @example €21.07
             */
            formatted: string;
            /**
             * @description The amount in units of the currency, rounded to its smallest coin.
             * @example 21.07
             */
            value: number;
        };
        /**
         * @description A currency of the marketplace, by its ISO 4217 code.
         * @example USD
         * @enum {string}
         */
        Currency: "USD" | "GBP" | "EUR" | "CAD" | "AUD" | "JPY" | "CHF" | "MXN" | "BRL" | "NZD" | "SEK" | "ZAR";
        /**
         * @description The statuses that a seller may give a listing. `For Sale` is ready to be shown on the marketplace, `Draft` is not ready for the public, and `Expired` was for sale until its time was over.
         * @example For Sale
         * @enum {string}
         */
        EditableListingStatus: "For Sale" | "Draft" | "Expired";
        /** @description The body of every error response. */
        ErrorBody: {
            /**
             * @description One sentence for people that says what was wrong. Programs decide by the HTTP status, not by this text.
             * @example You must authenticate to access this resource.
             */
            message: string;
        };
        /** @description A fault in force. */
        Fault: {
            /**
             * @description The fault's number.
             * @example 1
             */
            id: number;
            /**
             * @description The operation that fails; `*` for all.
             * @example getInventory
             */
            operation_id: string;
            /**
             * @description The status of the response; null when the operation runs.
             * @example 500
             */
            status: number | null;
            /**
             * @description How long the response is delayed, in milliseconds.
             * @example 0
             */
            latency_ms: number;
            /**
             * @description Whether the connection is closed without a response.
             * @example false
             */
            cut: boolean;
            /**
             * @description Only every n-th call is affected.
             * @example 1
             */
            every: number;
            /**
             * @description How many more calls are affected; null for no limit.
             * @example 1
             */
            remaining: number | null;
        };
        /** @description A fault that affects the next calls of an operation. At least one of `status`, `latency_ms` and `cut`. */
        FaultCreate: {
            /**
             * @description The operation, by its id in the marketplace document; `*` for all.
             * @example getInventory
             */
            operation_id: components["schemas"]["MarketplaceOperation"] | "*";
            /**
             * @description The status of the response; the operation does not run.
             * @example 500
             */
            status?: number;
            /**
             * @description How long the response is delayed, in milliseconds.
             * @example 2000
             */
            latency_ms?: number;
            /**
             * @description Whether the connection is closed without a response.
             * @example false
             */
            cut?: boolean;
            /**
             * @description Only every n-th call is affected. 1 when absent.
             * @example 1
             */
            every?: number;
            /**
             * @description How many calls are affected before the fault ends; no limit when absent.
             * @example 1
             */
            times?: number;
        };
        /** @description The faults in force. */
        FaultList: {
            /** @description The faults, oldest first. */
            faults: components["schemas"]["Fault"][];
        };
        /** @description Whether the seller may rate the buyer, and where. */
        FeedbackEligibility: {
            /**
             * @description Whether a rating can be left now.
             * @example true
             */
            eligible: boolean;
            /**
             * @description The page where people leave it.
             * @example http://127.0.0.1:8080/sell/order_feedback?order=845236-9
             */
            url: string;
            /**
             * @description The URL that the real API gives; it is not documented and not served here.
             * @example http://127.0.0.1:8080/marketplace/orders/845236-9/feedback
             */
            resource_url: string;
        };
        /** @description How many users want a release, and how many have it. */
        HolderCounts: {
            /**
             * @description Number of want lists with the release.
             * @example 28
             */
            in_wantlist: number;
            /**
             * @description Number of collections with the release.
             * @example 140
             */
            in_collection: number;
        };
        /** @description A picture of a release. */
        Image: {
            type: components["schemas"]["ImageType"];
            /**
             * @description The picture, at most 600 pixels wide or high.
             * @example http://127.0.0.1:8080/static/releases/1-600.jpeg
             */
            uri: string;
            /**
             * @description The same URL as `uri`.
             * @example http://127.0.0.1:8080/static/releases/1-600.jpeg
             */
            resource_url: string;
            /**
             * @description The picture at 150 pixels.
             * @example http://127.0.0.1:8080/static/releases/1-150.jpeg
             */
            uri150: string;
            /**
             * @description Width of `uri` in pixels.
             * @example 600
             */
            width: number;
            /**
             * @description Height of `uri` in pixels.
             * @example 600
             */
            height: number;
        };
        /**
         * @description Whether this is the picture shown first.
         * @enum {string}
         */
        ImageType: "primary" | "secondary";
        /** @description An item in a seller's inventory. `in_cart` is present for a caller with a user; `weight`, `estimated_weight`, `format_quantity`, `external_id`, `location` and `quantity` are present for the owner only. */
        Listing: {
            /**
             * Format: int64
             * @description The listing's id. It needs more than 32 bits and stays below 2^53.
             * @example 4300801460
             */
            id: number;
            /**
             * Format: uri
             * @description The listing in this API.
             * @example http://127.0.0.1:8080/marketplace/listings/4300801460
             */
            resource_url: string;
            /**
             * Format: uri
             * @description The listing's web page.
             * @example http://127.0.0.1:8080/sell/item/4300801460
             */
            uri: string;
            status: components["schemas"]["ListingStatus"];
            condition: components["schemas"]["MediaCondition"];
            sleeve_condition: components["schemas"]["SleeveCondition"];
            /**
             * @description The seller's comments for buyers; empty if there are none.
             * @example Plays through without a skip. Light ring wear on the sleeve.
             */
            comments: string;
            /**
             * @description English name of the seller's country.
             * @example United States
             */
            ships_from: string;
            /**
             * Format: date-time
             * @description When the listing was created, in the site's own time zone (US Pacific), without fractions of a second.
             * @example 2026-03-02T09:15:00-08:00
             */
            posted: string;
            /**
             * @description Whether buyers may make an offer.
             * @example true
             */
            allow_offers: boolean;
            /**
             * @description Whether the caller has made an offer.
             * @example false
             */
            offer_submitted?: boolean;
            /**
             * @description Whether the seller offers an audio sample.
             * @example false
             */
            audio: boolean;
            price: components["schemas"]["Price"];
            original_price: components["schemas"]["OriginalPrice"];
            shipping_price: components["schemas"]["OptionalPrice"];
            original_shipping_price: components["schemas"]["OptionalOriginalPrice"];
            seller: components["schemas"]["ListingSeller"];
            release: components["schemas"]["ListingRelease"];
            /**
             * @description Whether the listing is in the caller's cart. Present for a caller with a user.
             * @example false
             */
            in_cart?: boolean;
            /**
             * @description True without credentials, or when the seller does not ship to the caller.
             * @example false
             */
            shipping_is_blocked?: boolean | null;
            /**
             * @description Weight in grams that shipping is calculated with. Owner only.
             * @example 230
             */
            weight?: number;
            /**
             * @description Weight in grams estimated from the format. Owner only.
             * @example 230
             */
            estimated_weight?: number;
            /**
             * @description How many items this listing counts as for shipping, which the website calls Counts As. Owner only.
             * @example 1
             */
            format_quantity?: number;
            /**
             * @description The seller's private note, which the website calls Private Comments. Owner only.
             * @example shelf-a-001
             */
            external_id?: string;
            /**
             * @description Where the seller keeps the item. Only the seller sees it; on the website it is on the inventory management page and in the inventory exports. Owner only.
             * @example Shelf A
             */
            location?: string;
            /**
             * @description The number of copies. Always 1: sellers outside of the NearMint program have one copy, and sellers in it are shown 1 for any number of copies. Read-only. Owner only.
             * @example 1
             */
            quantity?: number;
        };
        /** @description A change of a listing by the site, by time, or by the owner's stock. */
        ListingAction: {
            action: components["schemas"]["ListingActionKind"];
            /**
             * @description With `stock`, the number of copies; otherwise ignored.
             * @example 3
             */
            quantity?: number;
        };
        /**
         * @description The kind of action on a listing.
         * @example violate
         * @enum {string}
         */
        ListingActionKind: "violate" | "suspend" | "expire" | "reinstate" | "stock";
        /** @description A new listing. Unknown keys are ignored. */
        ListingCreate: {
            /**
             * Format: int64
             * @description The release to sell. An id that does not exist is refused.
             * @example 1
             */
            release_id: number | string;
            condition: components["schemas"]["MediaCondition"];
            /**
             * @description The condition of the sleeve; `Not Graded` when absent or null.
             * @example Very Good Plus (VG+)
             */
            sleeve_condition?: components["schemas"]["SleeveCondition"] | null;
            /**
             * @description The price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most 99,999,999.9999; rounded to four decimals.
             * @example 24.5
             */
            price: number | string;
            /**
             * @description Comments for buyers; empty when absent or null.
             * @example Plays through without a skip. Light ring wear on the sleeve.
             */
            comments?: string | null;
            /**
             * @description Whether buyers may make an offer; false when absent or null.
             * @example true
             */
            allow_offers?: boolean | null;
            /**
             * @description `For Sale` (the default), `Draft`, or `Expired`.
             * @example For Sale
             */
            status?: components["schemas"]["EditableListingStatus"] | null;
            /**
             * @description A private note that only the seller sees; empty when absent or null. The website calls it Private Comments.
             * @example shelf-a-001
             */
            external_id?: string | null;
            /**
             * @description Where the item is kept; only the seller sees it. On the website it is on the inventory management page and in the inventory exports. Empty when absent or null.
             * @example Shelf A
             */
            location?: string | null;
            /**
             * @description Grams; `auto`, absent, null, 0 and negative values take the estimate.
             * @example 230
             */
            weight?: number | string | null;
            /**
             * @description How many items this counts as for shipping, which the website calls Counts As; `auto`, absent, null and 0 take the release's own count. Negative values are refused.
             * @example 1
             */
            format_quantity?: number | string | null;
        };
        /** @description The release of a listing, with the keys that a list needs. */
        ListingRelease: {
            /**
             * @description The cover at 150 pixels; empty in an inventory read without credentials.
             * @example http://127.0.0.1:8080/static/releases/1-150.jpeg
             */
            thumbnail: string;
            /**
             * @description Artist, title and format in one line.
             * @example Mara Lindqvist - Night Ferry (LP, Album)
             */
            description: string;
            /** @description Pictures of the release; empty in an inventory read without credentials. */
            images: components["schemas"]["Image"][];
            /**
             * @description The artist or artists.
             * @example Mara Lindqvist
             */
            artist: string;
            /**
             * @description The format, without parentheses.
             * @example LP, Album
             */
            format: string;
            /**
             * @description The release in this API.
             * @example http://127.0.0.1:8080/releases/1
             */
            resource_url: string;
            /**
             * @description The title.
             * @example Night Ferry
             */
            title: string;
            /**
             * @description Year of release; 0 when unknown.
             * @example 2011
             */
            year: number;
            /**
             * Format: int64
             * @description The release's id.
             * @example 1
             */
            id: number;
            /**
             * @description The label; several are joined by comma and space.
             * @example Harbour Tapes
             */
            label: string;
            /**
             * @description The catalog number; several are joined by comma and space.
             * @example HT 012
             */
            catalog_number: string;
            stats: components["schemas"]["ListingReleaseStats"];
        };
        /** @description How many users want and have the release, and whether the caller does. */
        ListingReleaseStats: {
            community: components["schemas"]["HolderCounts"];
            user?: components["schemas"]["HolderCounts"];
        };
        /** @description The seller, as shown with a listing. */
        ListingSeller: {
            /**
             * Format: int64
             * @description The seller's id.
             * @example 845236
             */
            id: number;
            /**
             * @description The seller's name.
             * @example example_seller
             */
            username: string;
            /**
             * @description The seller's picture.
             * @example http://127.0.0.1:8080/static/avatars/845236.jpeg
             */
            avatar_url: string;
            stats: components["schemas"]["SellerStats"];
            /**
             * @description The seller's minimum order, in the seller's currency; 0 for none.
             * @example 10
             */
            min_order_total: number;
            /**
             * @description The seller's web page.
             * @example http://127.0.0.1:8080/user/example_seller
             */
            html_url: string;
            /**
             * Format: int64
             * @description The seller's id again.
             * @example 845236
             */
            uid: number;
            /**
             * @description The same URL as `resource_url`.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            url: string;
            /**
             * @description How the seller is paid.
             * @example PayPal Commerce
             */
            payment: string;
            /**
             * @description The seller's shipping policy; lines end in CR LF and may contain forum markup.
             * @example [b]Shipping[/b]
             *     USPS Media Mail 6.50 for the first record, 1.00 for each further one.
             */
            shipping: string;
            /**
             * @description The seller's profile in this API.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            resource_url: string;
        };
        /**
         * @description The status of a listing. Only `For Sale` listings are visible to other callers than the owner. An open enum: the real API may add values.
         * @example For Sale
         * @enum {string}
         */
        ListingStatus: "For Sale" | "Draft" | "Expired" | "Sold" | "Violation" | "Suspended" | "Deleted";
        /**
         * @description An operation of the marketplace document, by its id.
         * @example getInventory
         * @enum {string}
         */
        MarketplaceOperation: "getApiInfo" | "getIdentity" | "getRequestToken" | "createRequestToken" | "getAccessToken" | "createAccessToken" | "getUser" | "getInventory" | "getRelease" | "createListing" | "getListing" | "editListing" | "deleteListing" | "listOrders" | "getOrder" | "editOrder" | "listOrderMessages" | "addOrderMessage" | "getFee" | "getFeeInCurrency" | "getPriceSuggestions" | "getReleaseStatistics";
        /**
         * @description The condition of the medium, best first, in the wording of the Goldmine grading scale.
         * @example Near Mint (NM or M-)
         * @enum {string}
         */
        MediaCondition: "Mint (M)" | "Near Mint (NM or M-)" | "Very Good Plus (VG+)" | "Very Good (VG)" | "Good Plus (G+)" | "Good (G)" | "Fair (F)" | "Poor (P)";
        /** @description Orders of the same buyer and seller become one new order; the sources become `Merged`. */
        MergeAction: {
            /**
             * @description The kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "merge";
            /** @description The other orders to merge with the order in the URL. */
            order_ids: string[];
        };
        /** @description An amount in the seller's own currency, or an empty object where none is known. */
        OptionalOriginalPrice: {
            curr_abbr?: components["schemas"]["Currency"];
            /**
             * @description The marketplace's number of the currency (USD 1, GBP 2, EUR 3).
             * @example 1
             */
            curr_id?: number;
            /**
             * @description The amount as the website shows it.
             * @example $6.50
             */
            formatted?: string;
            /**
             * @description The amount in units of the currency.
             * @example 6.5
             */
            value?: number;
            converted?: components["schemas"]["ConvertedPrice"];
        };
        /** @description An amount of money, or an empty object where none is known. */
        OptionalPrice: {
            /**
             * @description The amount in units of the currency.
             * @example 6.5
             */
            value?: number;
            currency?: components["schemas"]["Currency"];
        };
        /** @description A sale between one buyer and one seller. */
        Order: {
            /**
             * @description The seller's id, a hyphen, and the number of the order at this seller.
             * @example 845236-9
             */
            id: string;
            /**
             * Format: uri
             * @description The order in this API.
             * @example http://127.0.0.1:8080/marketplace/orders/845236-9
             */
            resource_url: string;
            /**
             * Format: uri
             * @description The order's web page.
             * @example http://127.0.0.1:8080/sell/order/845236-9
             */
            uri: string;
            /**
             * Format: uri
             * @description The order's messages in this API.
             * @example http://127.0.0.1:8080/marketplace/orders/845236-9/messages
             */
            messages_url: string;
            buyer: components["schemas"]["OrderParty"];
            seller: components["schemas"]["OrderParty"];
            feedback?: components["schemas"]["OrderFeedback"];
            /**
             * Format: date-time
             * @description When the buyer ordered, in the site's own time zone (US Pacific).
             * @example 2026-09-14T10:20:00-07:00
             */
            created: string;
            /**
             * Format: date-time
             * @description When anything last happened to the order, in the site's own time zone.
             * @example 2026-09-24T14:10:20-07:00
             */
            last_activity: string;
            status: components["schemas"]["OrderStatus"];
            /** @description The statuses that the seller can set now, including the current one. */
            next_status: components["schemas"]["OrderStatus"][];
            /** @description Taxes the marketplace collected; empty if none. */
            tax: components["schemas"]["Tax"][];
            total: components["schemas"]["Price"];
            shipping: components["schemas"]["OrderShipping"];
            /**
             * @description The shipping address; its lines are joined by line feeds.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             *
             *     Phone: 030 5550 1000
             */
            shipping_address: string;
            /**
             * @description Whether the seller has archived the order.
             * @example false
             */
            archived: boolean;
            /**
             * @description The buyer's instructions; empty if there are none.
             * @example Please use sturdy packaging.
             */
            additional_instructions: string;
            fee: components["schemas"]["Price"];
            /** @description What was ordered. */
            items: components["schemas"]["OrderItem"][];
            tracking: components["schemas"]["Tracking"];
            /**
             * @description What the marketplace charges the buyer; null for nothing.
             * @example null
             */
            buyer_fee: components["schemas"]["Price"] | null;
            /**
             * @description The tax on `buyer_fee`; null for nothing.
             * @example null
             */
            tax_on_buyer_fee: components["schemas"]["Price"] | null;
        };
        /** @description An action on an order that otherwise happens on the website. */
        OrderAction: components["schemas"]["PayAction"] | components["schemas"]["BuyerMessageAction"] | components["schemas"]["RequestCancelAction"] | components["schemas"]["RefundAction"] | components["schemas"]["MergeAction"];
        /** @description Whether the caller may rate the other party, and where. Seller only. */
        OrderFeedback: {
            for_buyer: components["schemas"]["FeedbackEligibility"];
        };
        /** @description One item of an order, as it was when it was ordered. `item_location` and `private_comments` are for the seller only. */
        OrderItem: {
            /**
             * Format: int64
             * @description The listing's id.
             * @example 4300845492
             */
            id: number;
            price: components["schemas"]["Price"];
            media_condition: components["schemas"]["MediaCondition"];
            sleeve_condition: components["schemas"]["SleeveCondition"];
            /**
             * @description The listing's comments.
             * @example Light hairlines
             * @example plays well.
             */
            condition_comments: string;
            /**
             * @description Where the seller keeps the item. Seller only.
             * @example Shelf A
             */
            item_location?: string;
            /**
             * @description The seller's private note. Seller only.
             * @example shelf-a-044
             */
            private_comments?: string;
            release: components["schemas"]["OrderItemRelease"];
        };
        /** @description The release that was ordered. */
        OrderItemRelease: {
            /**
             * Format: int64
             * @description The release's id.
             * @example 1
             */
            id: number;
            /**
             * @description The release in this API.
             * @example http://127.0.0.1:8080/releases/1
             */
            resource_url: string;
            /**
             * @description Artist, title and format in one line.
             * @example Mara Lindqvist - Night Ferry (LP, Album)
             */
            description: string;
            /**
             * @description The cover at 150 pixels.
             * @example http://127.0.0.1:8080/static/releases/1-150.jpeg
             */
            thumbnail: string;
            /**
             * @description The title.
             * @example Night Ferry
             */
            title: string;
            /**
             * @description The artist or artists.
             * @example Mara Lindqvist
             */
            artist: string;
            /**
             * @description The format, without parentheses.
             * @example LP, Album
             */
            format: string;
        };
        /** @description One page of the caller's orders as a seller. */
        OrderPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description The orders of this page. */
            orders: components["schemas"]["Order"][];
        };
        /** @description The buyer or the seller of an order. */
        OrderParty: {
            /**
             * Format: int64
             * @description The user's id.
             * @example 2001001
             */
            id: number;
            /**
             * @description The user's name.
             * @example example_buyer
             */
            username: string;
            /**
             * Format: uri
             * @description The user's profile in this API.
             * @example http://127.0.0.1:8080/users/example_buyer
             */
            resource_url: string;
            /**
             * @description The user's e-mail address; only the two parties of the order see it.
             * @example buyer@example.com
             */
            email?: string;
        };
        /** @description What shipping costs the buyer. */
        OrderShipping: {
            currency: components["schemas"]["Currency"];
            /**
             * @description The shipping method.
             * @example Standard
             */
            method: string;
            /**
             * @description The amount in units of the currency.
             * @example 6.5
             */
            value: number;
        };
        /**
         * @description The status of an order. `x-transitions` lists which status can follow which: `seller` is what the API offers as `next_status` and accepts; `buyer` and `site` are changes made on the website. An open enum: the real API may add values.
         * @example Invoice Sent
         * @enum {string}
         */
        OrderStatus: "New Order" | "Buyer Contacted" | "Invoice Sent" | "Payment Pending" | "Payment Received" | "In Progress" | "Shipped" | "Merged" | "Order Changed" | "Refund Sent" | "Cancelled" | "Cancelled (Non-Paying Buyer)" | "Cancelled (Item Unavailable)" | "Cancelled (Per Buyer's Request)" | "Cancelled (Refund Received)";
        /** @description An amount in the seller's own currency, with its text for display. */
        OriginalPrice: {
            curr_abbr: components["schemas"]["Currency"];
            /**
             * @description The marketplace's number of the currency (USD 1, GBP 2, EUR 3).
             * @example 1
             */
            curr_id: number;
            /**
             * @description The amount as the website shows it.
             * @example $24.50
             */
            formatted: string;
            /**
             * @description The amount in units of the currency.
             * @example 24.5
             */
            value: number;
            converted?: components["schemas"]["ConvertedPrice"];
        };
        /** @description The page and the size of the list. */
        Pagination: {
            /**
             * @description The number of this page, counted from 1.
             * @example 1
             */
            page: number;
            /**
             * @description Number of pages; 1 for an empty list.
             * @example 3
             */
            pages: number;
            /**
             * @description Number of items on a full page.
             * @example 50
             */
            per_page: number;
            /**
             * @description Number of items in the whole list.
             * @example 120
             */
            items: number;
            urls: components["schemas"]["PaginationUrls"];
        };
        /** @description The neighboring pages; only those that exist are present. */
        PaginationUrls: {
            /**
             * Format: uri
             * @description The first page; absent on the first page.
             * @example http://127.0.0.1:8080/users/example_seller/inventory?page=1&per_page=50
             */
            first?: string;
            /**
             * Format: uri
             * @description The last page; absent on the last page.
             * @example http://127.0.0.1:8080/users/example_seller/inventory?page=3&per_page=50
             */
            last?: string;
            /**
             * Format: uri
             * @description The page before this one.
             * @example http://127.0.0.1:8080/users/example_seller/inventory?page=1&per_page=50
             */
            prev?: string;
            /**
             * Format: uri
             * @description The page after this one.
             * @example http://127.0.0.1:8080/users/example_seller/inventory?page=2&per_page=50
             */
            next?: string;
        };
        /** @description The buyer pays an invoiced order. */
        PayAction: {
            /**
             * @description The kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "pay";
            /**
             * @description Whether the payment is only announced; the order becomes `Payment Pending`. False when absent.
             * @example false
             */
            pending?: boolean;
        };
        /** @description An amount of money. */
        Price: {
            /**
             * @description The amount in units of the currency. Not rounded where it was converted.
             * @example 24.5
             */
            value: number;
            currency: components["schemas"]["Currency"];
        };
        /** @description The seller sends a refund. An amount of items and shipping or more sets the status `Refund Sent`, and once received `Cancelled (Refund Received)`; a smaller amount does not change the status. */
        RefundAction: {
            /**
             * @description The kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "refund";
            /**
             * @description The amount in the order's currency, rounded to two decimals.
             * @example 5
             */
            amount: number;
            /**
             * @description Whether the buyer receives it at once. True when absent.
             * @example true
             */
            received?: boolean;
        };
        /** @description A code or text that identifies a copy of the release, such as a barcode. */
        ReleaseIdentifier: {
            /**
             * @description What it is.
             * @example Barcode
             */
            type: string;
            /**
             * @description What it reads.
             * @example 2000000012018
             */
            value: string;
            /**
             * @description Where it is on the release; absent if this is not known.
             * @example Side A
             */
            description?: string;
        };
        /** @description The buyer asks the seller to cancel. */
        RequestCancelAction: {
            /**
             * @description The kind of action. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            action: "request_cancel";
            /**
             * @description The buyer's reason.
             * @example I ordered the wrong pressing.
             */
            message?: string;
        };
        /** @description An order that a buyer places on the website. */
        SandboxOrderCreate: {
            /**
             * @description The buyer's username.
             * @example example_buyer
             */
            buyer: string;
            /** @description The listings to order; all for sale by one seller. */
            listing_ids: number[];
            /**
             * @description The buyer's instructions.
             * @example Please use sturdy packaging.
             */
            additional_instructions?: string;
            /**
             * @description The shipping address; the buyer's own address when absent.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             */
            shipping_address?: string;
        };
        /** @description Steps that bring the marketplace into a state. */
        Scenario: {
            /**
             * @description What the scenario is for. Only for people.
             * @example A paid order that waits to be shipped.
             */
            description?: string;
            /**
             * @description Whether to restore the seed data first. False when absent.
             * @example true
             */
            reset?: boolean;
            /** @description The steps, in the order in which they run. */
            steps: components["schemas"]["ScenarioStep"][];
        };
        /**
         * @description The operation, by its id in the marketplace document or in this one.
         * @example createListing
         * @enum {string}
         */
        ScenarioOperation: "createListing" | "editListing" | "deleteListing" | "editOrder" | "addOrderMessage" | "createSandboxOrder" | "actOnOrder" | "actOnListing" | "actOnUser" | "setClock" | "createFault";
        /** @description The responses of a scenario's steps. */
        ScenarioResult: {
            /** @description One for each step, in the same order. */
            steps: components["schemas"]["ScenarioStepResult"][];
        };
        /** @description One call of an operation that changes something. */
        ScenarioStep: {
            /**
             * @description A name that later steps can refer to, unique in the scenario.
             * @example record
             */
            step_id?: string;
            operation_id: components["schemas"]["ScenarioOperation"];
            /**
             * @description The name of the user who makes the call. Without it, the call has no user, which is enough for the sandbox's own operations.
             * @example example_seller
             */
            as?: string;
            /**
             * @description The parameters in the operation's path.
             * @example {
             *       "order_id": "$steps.sale.id"
             *     }
             */
            path?: {
                [key: string]: string | number;
            };
            /**
             * @description The operation's body.
             * @example {
             *       "release_id": 1,
             *       "condition": "Mint (M)",
             *       "price": 30
             *     }
             */
            body?: {
                [key: string]: unknown;
            };
        };
        /** @description The response of a step. */
        ScenarioStepResult: {
            /**
             * @description The step's name; null when it has none.
             * @example record
             */
            step_id: string | null;
            /**
             * @description The operation that was called.
             * @example createListing
             */
            operation_id: string;
            /**
             * @description The response body; null when there is none.
             * @example {
             *       "listing_id": 4300953012,
             *       "resource_url": "http://127.0.0.1:8080/marketplace/listings/4300953012"
             *     }
             */
            answer: {
                [key: string]: unknown;
            } | null;
        };
        /** @description What a sandbox of one's own begins with, and goes back to on a reset. Conversion rates are there in any case. */
        Seed: {
            /** @description Sellers and buyers. */
            users?: components["schemas"]["SeedUser"][];
            /** @description Programs that ask users for permissions by OAuth. */
            applications?: components["schemas"]["SeedApplication"][];
            /** @description The catalog. */
            releases?: components["schemas"]["SeedRelease"][];
            /** @description What sellers offer. */
            listings?: components["schemas"]["SeedListing"][];
            /** @description Orders, oldest first. A seller's orders are numbered from 1 in this order. */
            orders?: components["schemas"]["SeedOrder"][];
        };
        /** @description A permission that a user gave to an application. */
        SeedAccessToken: {
            /**
             * @description The token, unique.
             * @example my-access-token
             */
            token: string;
            /**
             * @description Its secret.
             * @example my-access-secret
             */
            secret: string;
            /**
             * @description The user who gave it.
             * @example my_shop
             */
            username: string;
        };
        /** @description A program that asks users for permissions by OAuth. */
        SeedApplication: {
            /**
             * @description Its key, unique.
             * @example my-key
             */
            consumer_key: string;
            /**
             * @description Its secret.
             * @example my-secret
             */
            consumer_secret: string;
            /**
             * @description What it is called; the key when absent.
             * @example My app
             */
            name?: string;
            /** @description Permissions that it has already. */
            access_tokens?: components["schemas"]["SeedAccessToken"][];
        };
        /** @description A listing, as its seller would create it with the API, under the same rules. An order of the seed that takes it makes it `Sold`. */
        SeedListing: {
            /**
             * @description The name of the user who sells it.
             * @example my_shop
             */
            seller: string;
            /**
             * Format: int64
             * @description The listing's id. It is 1024 times a number plus the rest of the seller's id divided by 1024, so those of seller 1 are 1025, 2049, 3073 and so on; the next of them when absent.
             * @example 1025
             */
            id?: number;
            /**
             * @description How many copies there are; more than 1 only if the seller `holds_quantity`. 1 when absent.
             * @example 1
             */
            quantity?: number;
            /**
             * Format: date-time
             * @description When it was created; the time of the seed when absent.
             * @example 2026-01-15T12:00:00Z
             */
            posted?: string;
        } & components["schemas"]["ListingCreate"];
        /** @description A message of the seller or the buyer about an order. */
        SeedMessage: {
            from: components["schemas"]["SeedMessageSender"];
            /**
             * @description The text.
             * @example When will it ship?
             */
            message: string;
        };
        /**
         * @description Who wrote a message about an order.
         * @example buyer
         * @enum {string}
         */
        SeedMessageSender: "seller" | "buyer";
        /** @description An order. It gets its status as if buyer and seller had done what leads there, so that its log, payments and the listings fit to it. */
        SeedOrder: {
            /**
             * @description The name of the user who ordered.
             * @example ann
             */
            buyer: string;
            /** @description The listings that were ordered, all of one seller, by their `id` or their `external_id`. */
            listings: (number | string)[];
            /** @description The order's status, any but `Merged`; `New Order` when absent. */
            status?: components["schemas"]["OrderStatus"];
            /**
             * @description What shipping costs, as the invoice says; 0 when absent. Only of an order that was invoiced.
             * @example 6.5
             */
            shipping?: number | string;
            /** @description Tracking for the parcel; none when absent. */
            tracking?: components["schemas"]["TrackingInput"];
            /**
             * @description Where it is sent to; the buyer's own address when absent.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             */
            shipping_address?: string;
            /**
             * @description The buyer's instructions; none when absent.
             * @example Please use sturdy packaging.
             */
            additional_instructions?: string;
            /**
             * @description Whether the seller has archived it; false when absent.
             * @example false
             */
            archived?: boolean;
            /**
             * Format: date-time
             * @description When it was placed; the time of the seed when absent.
             * @example 2026-02-01T12:00:00Z
             */
            created?: string;
            /**
             * Format: date-time
             * @description When everything else happened, such as invoice, payment and messages; when it was placed, if absent.
             * @example 2026-02-02T09:30:00Z
             */
            last_activity?: string;
            /** @description What both wrote, once the order had its status; nothing when absent. */
            messages?: components["schemas"]["SeedMessage"][];
        };
        /** @description A release of the catalog. */
        SeedRelease: {
            /**
             * Format: int64
             * @description The release's id, unique.
             * @example 1
             */
            id: number;
            /**
             * @description The artist.
             * @example Mara Lindqvist
             */
            artist: string;
            /**
             * @description The title.
             * @example Night Ferry
             */
            title: string;
            /**
             * @description The label; `Not On Label` when absent.
             * @example Harbour Tapes
             */
            label?: string;
            /**
             * @description The label's number for it; `none` when absent.
             * @example HT 012
             */
            catalog_number?: string;
            /**
             * @description The medium; `Vinyl` when absent.
             * @example LP
             */
            format_name?: string;
            /**
             * @description How many of the medium; 1 when absent.
             * @example 1
             */
            format_quantity?: number;
            /** @description Attributes of the medium; none when absent. */
            format_descriptions?: string[];
            /**
             * @description The year it came out; unknown (0) when absent.
             * @example 2011
             */
            year?: number;
            /**
             * @description Where it came out; empty when absent.
             * @example Sweden
             */
            country?: string;
            /** @description Genres; none when absent. */
            genres?: string[];
            /** @description Styles; none when absent. */
            styles?: string[];
            /**
             * @description What it weighs, in grams; 230 for each of the medium when absent.
             * @example 230
             */
            estimated_weight?: number;
            /**
             * @description How many pictures it has; 1 when absent.
             * @example 1
             */
            image_count?: number;
            /**
             * @description How many users want it; 0 when absent.
             * @example 28
             */
            in_wantlist?: number;
            /**
             * @description How many users have it; 0 when absent.
             * @example 140
             */
            in_collection?: number;
            /**
             * @description Whether the site keeps it from being sold; false when absent.
             * @example false
             */
            blocked_from_sale?: boolean;
            /** @description Codes and texts that identify a copy; none when absent. */
            identifiers?: components["schemas"]["ReleaseIdentifier"][];
        };
        /** @description A user, who may sell and buy. */
        SeedUser: {
            /**
             * @description The user's name, unique without regard to case.
             * @example my_shop
             */
            username: string;
            /**
             * Format: int64
             * @description The user's id; the first free one from 1 on when absent.
             * @example 1
             */
            id?: number;
            /** @description Personal tokens of the user. */
            tokens?: string[];
            /**
             * @description The user's address; made of the name when absent.
             * @example my_shop@example.com
             */
            email?: string;
            /**
             * @description The user's real name; empty when absent.
             * @example My Shop
             */
            name?: string;
            /**
             * @description The user's own site; empty when absent.
             * @example https://shop.example.com
             */
            home_page?: string;
            /**
             * @description The user's location; empty when absent.
             * @example Berlin
             */
            location?: string;
            /**
             * @description What the user wrote about themselves; empty when absent.
             * @example Records
             * @example one at a time.
             */
            profile?: string;
            /**
             * Format: date-time
             * @description When the user joined; the time of the seed when absent.
             * @example 2020-01-01T00:00:00Z
             */
            registered?: string;
            /** @description The currency that the user sells in; US dollars when absent. */
            currency?: components["schemas"]["Currency"];
            /** @description The currency that prices are shown to the user in; the one the user sells in when absent. */
            buyer_currency?: components["schemas"]["Currency"];
            /**
             * @description The user's country, in English; the United States when absent.
             * @example Germany
             */
            country?: string;
            /**
             * @description Where orders of the user are sent to; name and country when absent.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             */
            address?: string;
            /**
             * @description Whether the user may sell; true when absent.
             * @example true
             */
            is_seller?: boolean;
            /**
             * @description Whether a listing of the user may hold several copies, as those of NearMint sellers may; false when absent.
             * @example false
             */
            holds_quantity?: boolean;
            /**
             * @description What the seller says about shipping; empty when absent.
             * @example Orders leave on Tuesdays.
             */
            shipping_policy?: string;
            /**
             * @description What shipping the first item costs; unknown when absent.
             * @example 4.5
             */
            shipping_first?: number | string;
            /** @description English names of the countries that the seller ships to; all when absent. */
            ships_to?: string[];
            /**
             * @description The least that an order must come to; 0 when absent.
             * @example 10
             */
            min_order_total?: number | string;
            /**
             * @description How many percent of the ratings as a seller are good; 0 when absent.
             * @example 99.5
             */
            seller_rating?: number;
            /**
             * @description How many ratings as a seller there are; 0 when absent.
             * @example 682
             */
            seller_ratings?: number;
            /**
             * @description How many percent of the ratings as a buyer are good; 0 when absent.
             * @example 100
             */
            buyer_rating?: number;
            /**
             * @description How many ratings as a buyer there are; 0 when absent.
             * @example 14
             */
            buyer_ratings?: number;
        };
        /** @description The ratings that buyers gave the seller. */
        SellerStats: {
            /**
             * @description Share of positive ratings in percent, one decimal, as text.
             * @example 99.5
             */
            rating: string;
            /**
             * @description Stars, in steps of one half.
             * @example 4.5
             */
            stars: number;
            /**
             * @description Number of ratings.
             * @example 682
             */
            total: number;
        };
        /**
         * @description The condition of the sleeve. The media grades, and three values for sleeves that have no grade.
         * @example Very Good Plus (VG+)
         * @enum {string}
         */
        SleeveCondition: "Mint (M)" | "Near Mint (NM or M-)" | "Very Good Plus (VG+)" | "Very Good (VG)" | "Good Plus (G+)" | "Good (G)" | "Fair (F)" | "Poor (P)" | "Generic" | "Not Graded" | "No Cover";
        /** @description A saved state of the marketplace. */
        Snapshot: {
            /**
             * @description The name that it was saved under.
             * @example before-the-sale
             */
            name: string;
            /**
             * Format: date-time
             * @description The sandbox's time when it was saved, in UTC.
             * @example 2026-11-23T12:00:00.000Z
             */
            created: string;
            /**
             * @description Number of listings in it, in any status.
             * @example 148
             */
            listings: number;
            /**
             * @description Number of orders in it.
             * @example 20
             */
            orders: number;
        };
        /** @description A name for the current state. */
        SnapshotCreate: {
            /**
             * @description The name of the snapshot.
             * @example before-the-sale
             */
            name: string;
        };
        /** @description The snapshots. */
        SnapshotList: {
            /** @description The snapshots, oldest first. */
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @description A tax the marketplace collected on an order. */
        Tax: {
            /**
             * @description Whether the tax was charged.
             * @example assessed
             */
            status: string;
            /**
             * @description The rate in percent.
             * @example 8
             */
            rate: number;
            /**
             * @description The tax's name.
             * @example Sales Tax (GA)
             */
            name: string;
            /**
             * @description The tax's name for display.
             * @example Sales Tax (GA)
             */
            display_name: string;
            /**
             * @description The rate in percent as text.
             * @example 8.0
             */
            display_rate: string;
            price: components["schemas"]["OriginalPrice"];
            taxable_amount: components["schemas"]["OriginalPrice"];
            /**
             * @description Who pays the tax to the authority.
             * @example Discogs
             */
            remitter: string;
            /**
             * @description The place where the tax is due.
             * @example US-GA
             */
            jurisdiction: string;
        };
        /** @description The tracking of the parcel; an empty object until the seller sets it. */
        Tracking: {
            /**
             * @description The carrier's tracking number.
             * @example 9400111899560001234567
             */
            number?: string;
            /**
             * @description The carrier; null when none was named.
             * @example USPS
             */
            carrier?: components["schemas"]["Carrier"] | null;
            /**
             * @description The carrier's tracking page; null when none is known for the carrier.
             * @example https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560001234567
             */
            url?: string | null;
        };
        /** @description The tracking of the parcel. */
        TrackingInput: {
            /**
             * @description The carrier's tracking number, as text.
             * @example 9400111899560001234567
             */
            number: string;
            /**
             * @description The carrier; absent or null for none.
             * @example USPS
             */
            carrier?: components["schemas"]["Carrier"] | null;
        };
        /** @description A user's profile. `email` and the private counts are present only for the user's own view. */
        User: {
            /**
             * Format: int64
             * @description The user's id.
             * @example 845236
             */
            id: number;
            /**
             * @description The profile in this API.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            resource_url: string;
            /**
             * @description The profile's web page.
             * @example http://127.0.0.1:8080/user/example_seller
             */
            uri: string;
            /**
             * @description The user's name.
             * @example example_seller
             */
            username: string;
            /**
             * @description The user's real name; may be empty.
             * @example Example Seller
             */
            name: string;
            /**
             * @description The user's own site; may be empty.
             * @example
             */
            home_page: string;
            /**
             * @description The user's location; may be empty.
             * @example Portland, Oregon
             */
            location: string;
            /**
             * @description What the user wrote about themselves; may be empty.
             * @example Records, one at a time.
             */
            profile: string;
            /**
             * Format: date-time
             * @description When the user joined, in the site's own time zone.
             * @example 2009-04-12T08:30:00-07:00
             */
            registered: string;
            /**
             * @description The user's rank as a contributor.
             * @example 12
             */
            rank: number;
            /**
             * @description Number of contributions awaiting a vote.
             * @example 0
             */
            num_pending: number;
            /**
             * @description Number of listings for sale.
             * @example 74
             */
            num_for_sale: number;
            /**
             * @description Number of public lists.
             * @example 0
             */
            num_lists: number;
            /**
             * @description Number of releases the user added to the catalog.
             * @example 12
             */
            releases_contributed: number;
            /**
             * @description Number of releases the user rated.
             * @example 40
             */
            releases_rated: number;
            /**
             * @description The user's mean rating of releases.
             * @example 4.1
             */
            rating_avg: number;
            /**
             * @description The user's inventory in this API.
             * @example http://127.0.0.1:8080/users/example_seller/inventory
             */
            inventory_url: string;
            /**
             * @description The URL that the real API gives; collections are not part of this API.
             * @example http://127.0.0.1:8080/users/example_seller/collection/folders
             */
            collection_folders_url: string;
            /**
             * @description The URL that the real API gives; collections are not part of this API.
             * @example http://127.0.0.1:8080/users/example_seller/collection/fields
             */
            collection_fields_url: string;
            /**
             * @description The URL that the real API gives; want lists are not part of this API.
             * @example http://127.0.0.1:8080/users/example_seller/wants
             */
            wantlist_url: string;
            /**
             * @description The user's picture.
             * @example http://127.0.0.1:8080/static/avatars/845236.jpeg
             */
            avatar_url: string;
            /**
             * @description The currency that prices are shown to the user in, as set in the buyer settings; empty for every other caller.
             * @example USD
             */
            curr_abbr: string;
            /**
             * @description Whether the account is active.
             * @example true
             */
            activated: boolean;
            /**
             * @description Whether the user is suspended from the marketplace.
             * @example false
             */
            marketplace_suspended: boolean;
            /**
             * @description The profile's banner; may be empty.
             * @example
             */
            banner_url: string;
            /**
             * @description Share of positive ratings as a buyer, in percent.
             * @example 100
             */
            buyer_rating: number;
            /**
             * @description Stars as a buyer.
             * @example 5
             */
            buyer_rating_stars: number;
            /**
             * @description Number of ratings as a buyer.
             * @example 14
             */
            buyer_num_ratings: number;
            /**
             * @description Share of positive ratings as a seller, in percent.
             * @example 99.5
             */
            seller_rating: number;
            /**
             * @description Stars as a seller.
             * @example 4.5
             */
            seller_rating_stars: number;
            /**
             * @description Number of ratings as a seller.
             * @example 682
             */
            seller_num_ratings: number;
            /**
             * @description Whether the user works for the marketplace.
             * @example false
             */
            is_staff: boolean;
            /**
             * @description Number of releases in the collection. Only in the user's own view.
             * @example 0
             */
            num_collection?: number;
            /**
             * @description Number of releases in the want list. Only in the user's own view.
             * @example 0
             */
            num_wantlist?: number;
            /**
             * @description The user's e-mail address. Only in the user's own view.
             * @example seller@example.com
             */
            email?: string;
            /**
             * @description Number of unread messages. Only in the user's own view.
             * @example 0
             */
            num_unread?: number;
        };
        /** @description An action of the site on a user. */
        UserAction: {
            action: components["schemas"]["UserActionKind"];
        };
        /**
         * @description The kind of action on a user.
         * @example suspend
         * @enum {string}
         */
        UserActionKind: "suspend" | "reinstate";
    };
    responses: {
        /** @description When the URL and the headers together are larger than 16 KiB. The connection is closed. What to do: look for a header that grows, such as a cookie; no request in this document is nearly that large. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the data cannot be read as an HTTP request. The connection is closed. What to do: check what the program, or a proxy in front of it, sends. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the path exists, but not with this method. What to do: use one of those in `Allow`; edits are a `POST`. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the request does not arrive in time: its headers within 15 seconds and all of it within a minute. Nothing was changed, and the connection is closed. What to do: send it again over a new connection. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When there is no resource at this URL. What to do: compare it with the paths in this document. */
        ResourceNotFound: {
            headers: {
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the body is larger than 1 MiB. It was not read, and the connection may be closed. What to do: send less; a large scenario can be sent in parts. */
        SandboxBodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When something failed inside the sandbox. What to do: look in the server's log for the code in the message. */
        SandboxInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the body cannot be read as JSON, or is nested deeper than 100 levels. What to do: send one complete JSON object, not a form. */
        SandboxMalformedJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or with `npm start`. */
        SandboxOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the database cannot be reached, is full or accepts no changes. What to do: wait as many seconds as `Retry-After` says. With `X-Runout-Unchanged`, nothing was changed, and the same call can be sent again, also a write; without it, check first whether the change was made. */
        SandboxServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Runout-Unchanged": components["headers"]["XRunoutUnchanged"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When no snapshot has this name, or when the server runs without the sandbox. What to do: take a name from the list; start the server with `SANDBOX=on`. */
        SnapshotNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is created. Needs more than 32 bits.
         * @example 4300801460
         */
        ListingId: number;
        /**
         * @description The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and the number of the order at this seller.
         * @example 845236-9
         */
        OrderId: string;
        /**
         * @description The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty list.
         * @example 1
         */
        Page: number;
        /**
         * @description The number of items on a page. A value above 100 is not refused but lowered to 100; `pagination.per_page` shows the value that was used.
         * @example 50
         */
        PerPage: number;
        /**
         * @description The snapshot's name.
         * @example before-the-sale
         */
        SnapshotName: string;
        /**
         * @description The user's name. Not case-sensitive.
         * @example example_seller
         */
        Username: string;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path has. */
        Allow: string;
        /** @description Whether the response may be cached. A cache must revalidate it before each use. A response to a user's credentials may be kept only in a private cache. Responses that contain secrets must not be stored. */
        CacheControl: string;
        /** @description The same URLs as `pagination.urls`, in the order first, last, prev, next, each with a quoted `rel`. Absent when the list has a single page. */
        Link: string;
        /** @description How many seconds to wait before the next attempt. */
        RetryAfter: number;
        /** @description How many calls this caller may make in any 60 seconds: 60 with credentials, 25 without. Calls are counted by source address, in one counter for both. */
        XDiscogsRatelimit: number;
        /** @description How many calls are left before the next 429. Slow down when it approaches 0, because a 429 does not say how long to wait. */
        XDiscogsRatelimitRemaining: number;
        /** @description How many calls from this address were counted in the last 60 seconds. */
        XDiscogsRatelimitUsed: number;
        /** @description This call changed nothing, so it can be sent again after `Retry-After` seconds, even if the operation has `x-retry: never`. Absent when the response to a change was lost: check what was changed before you send the call again. */
        XRunoutUnchanged: true;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the seed data is restored. What to do: start the test; there is no body. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the sandbox runs, also when there is no snapshot. What to do: restore one by its `name`. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotList"];
                };
            };
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The snapshot's name, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotCreate"];
            };
        };
        responses: {
            /** @description When the snapshot is saved. What to do: change anything, then restore it by its `name`. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When a snapshot has the name already, the name is invalid, or there are 1000 snapshots. What to do: delete a snapshot first, or choose another name of letters, digits, dots, hyphens and underscores. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The snapshot's name.
                 * @example before-the-sale
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the snapshot is restored. What to do: continue; there is no body. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SnapshotNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When another version of the server saved the snapshot. What to do: delete it, bring the marketplace into that state again and save it under the same name. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The snapshot's name.
                 * @example before-the-sale
                 */
                name: components["parameters"]["SnapshotName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the snapshot is deleted. What to do: the name can be used again; there is no body. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SnapshotNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    loadScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The scenario, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            /** @description When every step has run. What to do: take the ids that you need from the responses of the steps. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioResult"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When a step is refused, or a scenario cannot contain it. What to do: correct the step that the message names; nothing was changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    createSandboxOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who orders what, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxOrderCreate"];
            };
        };
        responses: {
            /** @description When the order is placed. What to do: take its `id` and continue as the seller, with the seller's credentials. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            /** @description When no user has the buyer's name, or when the server runs without the sandbox. What to do: check the spelling of the name; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When a listing cannot be ordered by this buyer, or a key is missing. What to do: order listings that are for sale, all of one seller who is not the buyer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    actOnOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and the number of the order at this seller.
                 * @example 845236-9
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description What happens, as one JSON object; `action` decides which other keys it takes. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAction"];
            };
        };
        responses: {
            /** @description When the action is done. What to do: continue as the seller; after a merge, use the new `id` in the response. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            /** @description When no order has this id, or when the server runs without the sandbox. What to do: take the id from a list of orders; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When the order's status does not allow the action, or a value is invalid. What to do: bring the order into a status that allows it, such as `Invoice Sent` for a payment; otherwise correct the key that the message names. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    listBuyerOrders: {
        parameters: {
            query?: {
                /**
                 * @description The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty list.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The number of items on a page. A value above 100 is not refused but lowered to 100; `pagination.per_page` shows the value that was used.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path: {
                /**
                 * @description The user's name. Not case-sensitive.
                 * @example example_seller
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the page exists, also when nothing was bought. What to do: follow `pagination.urls.next` until it is absent. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            /** @description When no user has this name, when the page is past the last one, or when the server runs without the sandbox. What to do: check the spelling; stop paging; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            /** @description When the page is not a whole number of at least 1. What to do: count pages from 1. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    actOnListing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is created. Needs more than 32 bits.
                 * @example 4300801460
                 */
                listing_id: components["parameters"]["ListingId"];
            };
            cookie?: never;
        };
        /** @description What happens, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingAction"];
            };
        };
        responses: {
            /** @description When the action is done. What to do: check how your program handles the new status. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            /** @description When no listing has this id, also when it was deleted, or when the server runs without the sandbox. What to do: take the id from an inventory; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When the listing's status does not allow the action, or a value is invalid. What to do: bring the listing into the status that the action starts from; otherwise correct the key that the message names. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    actOnUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The user's name. Not case-sensitive.
                 * @example example_seller
                 */
                username: components["parameters"]["Username"];
            };
            cookie?: never;
        };
        /** @description What happens, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserAction"];
            };
        };
        responses: {
            /** @description When the action is done. What to do: check how your program handles a shop without listings for sale. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            /** @description When no user has this name, or when the server runs without the sandbox. What to do: check the spelling; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When the user is in that state already, or a value is invalid. What to do: omit the call, or correct the key that the message names. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the sandbox runs. What to do: compare with what you expect. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The new time, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSet"];
            };
        };
        responses: {
            /** @description When the clock is set. What to do: continue; new entries have the new time. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When neither or both of the two keys are sent, or a value is not a valid time. What to do: send `now` with an offset, or `advance_seconds` above 0. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
            503: components["responses"]["SandboxServiceUnavailable"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the sandbox runs, also when there is no fault. What to do: read in `remaining` how many calls each fault still affects. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
        };
    };
    createFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fault, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultCreate"];
            };
        };
        responses: {
            /** @description When the fault is in force. What to do: make the calls that it is for. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            /** @description When no operation has this id, when the fault would do nothing, when a value is out of bounds, or when 1000 faults are in force. What to do: take the id from the marketplace document; give a `status`, a `latency_ms` or `cut`; delete the faults that are no longer needed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
        };
    };
    deleteFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When all faults are deleted, also when there were none. What to do: continue; there is no body. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SandboxOff"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["SandboxBodyTooLarge"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["SandboxInternalError"];
        };
    };
}
