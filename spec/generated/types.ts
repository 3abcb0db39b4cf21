// Generated from spec/openapi.yaml by `pnpm generate`. Do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get API information
         * @description Returns a greeting, the version of the wire format and the size of the catalog. It requires no credentials and no parameters, so use it to check a base URL, a proxy or a set of credentials.
         */
        get: operations["getApiInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller's identity
         * @description Returns the user that a personal token or an OAuth signature belongs to. Call it first: the username is part of the inventory's URL. A consumer key and secret belong to an application and to no user, so they get a 401 here.
         */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/request_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a request token
         * @description The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user.
         */
        get: operations["getRequestToken"];
        put?: never;
        /**
         * Create a request token
         * @description The first step of OAuth 1.0a, signed with the consumer key and secret alone (PLAINTEXT or HMAC-SHA1). With a callback, the user is sent back to it with a verifier; without one, the verifier is shown to the user. The GET operation does the same.
         */
        post: operations["createRequestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/access_token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an access token
         * @description The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and the verifier may be sent in the `Authorization` header instead of the query. The access token stays valid until the user revokes the permission.
         */
        get: operations["getAccessToken"];
        put?: never;
        /**
         * Create an access token
         * @description The last step of OAuth 1.0a, signed with the consumer secret and the request token's secret. The request token and the verifier may be sent in the `Authorization` header instead of the query. The access token stays valid until the user revokes the permission. The GET operation does the same.
         */
        post: operations["createAccessToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user's profile
         * @description Shows who a user is and how others rated them as a buyer and as a seller. Every `*_url` is a URL on the server that was called. The user's own view adds `email`, `num_collection`, `num_wantlist` and `num_unread` and fills in `curr_abbr`, which is an empty text for every other caller: the currency of the buyer settings, in which prices are shown to the user. The currency that a user sells in is another setting and appears only in their listings.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{username}/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a seller's inventory
         * @description One page of a seller's listings, oldest first unless sorted otherwise.
         *
         *     **Who sees what.** The owner sees listings in every status together (deleted ones only with `status=Deleted`) and, on each listing, `weight`, `estimated_weight`, `format_quantity`, `external_id`, `location` and `quantity`. Every other caller sees what is for sale; their `status` filter is checked and then ignored, not refused. A caller with a user also gets `in_cart`. Without any credentials there are no pictures: `thumbnail` is empty and `images` is an empty list.
         *
         *     **Prices stay in the seller's currency** here, unlike those of a single listing. Shipping prices are empty objects where none is known. For a user who buys in another currency, each amount also comes with `converted`.
         *
         *     **Two limits.** Page 101 and beyond of another user's inventory is a 403 at any page size, although `pages` counts them; split such an inventory by sorting it in both directions. A page past the end is a 404.
         */
        get: operations["getInventory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a release
         * @description Returns what a listing sells: artists, labels, formats, and the release's state in the marketplace. Every `release.resource_url` is the URL of this operation. The response contains the part of a catalog entry that a seller's program reads. `estimated_weight` is the weight of a listing whose seller gives no weight. `lowest_price` is a number without its currency, in `curr_abbr`; the release statistics have it with its currency. Without credentials, `thumb` is empty and there are no `images`.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a listing
         * @description Adds a listing to the caller's own inventory. `release_id`, `condition` and `price` are required; the rest has defaults: `status` `For Sale`, `sleeve_condition` `Not Graded`, empty texts, no offers, the weight and the count of the release. Null counts as absent. The price is in the caller's selling currency, and no other currency can be given.
         *
         *     **Values that are corrected and not refused:** the sign of a negative price is dropped, a weight of 0 or less becomes the estimate, a `format_quantity` of 0 becomes the release's count. Numbers may be sent as text. A misspelled key is ignored like any unknown key. So read the listing back when it matters.
         *
         *     **Do not send it twice.** There is no key that makes a repeated request harmless: after a timeout, look through the inventory before you try again, or the copy is listed twice. The new listing's URL is in the body; there is no `Location` header.
         */
        post: operations["createListing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/listings/{listing_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a listing
         * @description Shows a listing that is for sale to any caller, and a listing in any other status to its owner only. Another seller's draft is a 401 without a user and a 403 with one; a deleted listing is a 404 for every caller.
         *
         *     **Which price is which.** `price` is converted to `curr_abbr`, or to the currency the caller buys in, and is not rounded: expect `17.885`, and round it before you show it. `original_price` is what the seller entered. `shipping_price` and `original_shipping_price` are empty objects, not null and not absent, where shipping to the caller is not known. For a caller with a user whose currency is another one, both originals come with `converted`: the same amount, rounded.
         *
         *     **Which keys are present.** A caller with a user gets `in_cart` and `release.stats.user`. The owner gets `weight`, `estimated_weight`, `format_quantity`, `external_id`, `location` and `quantity`. The cover is `thumbnail`; there is no `thumb`.
         */
        get: operations["getListing"];
        put?: never;
        /**
         * Edit a listing
         * @description Changes the keys that are sent and keeps the others; an edit is a POST to the listing's own URL. Null keeps a value, an empty text clears it. `release_id` is ignored: a listing cannot move to another release. Values are corrected and refused as when a listing is created, except for a weight of 0, which keeps the weight.
         *
         *     Only a listing that is `For Sale`, `Draft` or `Expired` can be edited. To take one off the market for a while, set it to `Draft`. A sold listing cannot be changed; create a new listing for the next copy.
         *
         *     The response has no body. Sending the same edit twice does no more than sending it once.
         */
        post: operations["editListing"];
        /**
         * Delete a listing
         * @description Removes a listing from the inventory. It cannot be restored. From then on its URL is a 404, also for a second deletion; after a timeout, such a 404 means that the first deletion worked. A listing in any status can be deleted. To hide it for a while, edit its status to `Draft` instead. A body that is sent is ignored.
         */
        delete: operations["deleteListing"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description One page of the orders in which the caller is the seller, newest first unless sorted otherwise. Each order is as complete as when it is read alone, so there is no need to get the orders one by one.
         *
         *     **Orders that the caller placed as a buyer are not included.** A buyer who has never sold gets an empty list and a 200, however much they ordered. Buyers read their orders by id.
         *
         *     **To follow new activity,** ask for `sort=last_activity` and read until an order is older than your last request. A status, a message, a payment, a tracking number and a refund all count as activity. A program that only waits for new orders asks for `created_after` instead.
         *
         *     **Filters** are combined: an order is listed when it matches all of them. Archived orders are included unless `archived=false` leaves them out. A page past the end is a 404.
         */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an order
         * @description The whole order: buyer and seller, items, amounts, address, tracking, and the statuses that can follow. Its seller and its buyer can read it; any other user gets a 403.
         *
         *     **Who sees what.** The seller gets `feedback` and, on each item, `item_location` and `private_comments`, which a packing list needs. The buyer gets everything else.
         *
         *     **Amounts.** `total` is the sum of the items only. The buyer pays `total` plus `shipping.value` plus everything in `tax`. `fee` is what the marketplace charges: 9 % of items and shipping, rounded up to the cent, so it changes when the shipping price changes.
         *
         *     **The statuses that can follow** are in `next_status` and nowhere else: offer the seller those statuses, which include the current one, and do not build a table of your own. `tracking` is an empty object, not null, until a tracking number is set.
         */
        get: operations["getOrder"];
        put?: never;
        /**
         * Edit an order
         * @description Sets the status, the shipping price or the tracking of an order. An edit is a POST to the order's own URL, and only the order's seller can make it. The response is the whole order after the edit. Null and absent keys change nothing.
         *
         *     **Status or shipping, never both.** A shipping price sends the buyer an invoice and automatically sets the status to `Invoice Sent`, so a request with both keys is refused. Shipping can be set as long as `Invoice Sent` is in `next_status`: not once the order is paid, in progress, shipped, refunded, merged or cancelled. Tracking can be sent with either, and does not change the status.
         *
         *     **A new status** must be in the order's `next_status`; read that list again before each change, because the buyer may have paid in the meantime. The buyer gets a message that reads `Seller changed status from Old Status to New Status`, with the names of the two. An edit has no text of its own: to say more, add an order message with a status instead. The current status is accepted and does nothing. Cancelling puts the items on sale again, except for `Cancelled (Item Unavailable)`, which takes them off sale permanently. It does not refund any money.
         *
         *     **Do not send it twice.** A repeated shipping price is a second invoice. After a timeout, read the order, then decide.
         */
        post: operations["editOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/orders/{order_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List order messages
         * @description One page of everything that happened to an order, newest entry first; there is no other sort order. Its seller and its buyer can read it.
         *
         *     **Every entry** has `timestamp`, `message`, `type`, `order` and `subject`; `subject` is empty except on written messages. `type` says which other keys are present:
         *     * `message`: one party wrote to the other, or a new status was announced; `from` is who.
         *     * `status`: the status changed; `status_id` is its number and `actor` is who changed it. The first entry of each log has this type.
         *     * `shipping`: the shipping price changed from `original` to `new`.
         *     * `payment`: the buyer paid; `actor` is the buyer.
         *     * `tracking`: the seller set tracking; `actor` is the seller. The number and the carrier are in the order itself.
         *     * `refund_sent` and `refund_received`: money was refunded, as `refund.amount` for `refund.order`.
         *
         *     The real API may add types: show the `message` of an entry whose `type` you do not know, and continue. Entries have no ids, so identify them by `timestamp`, `type` and `message` together; several can have the same second.
         */
        get: operations["listOrderMessages"];
        put?: never;
        /**
         * Add an order message
         * @description Sends a message to the other party, a new status, or both at once; one of them is required. The seller can send both, the buyer only a message.
         *
         *     **With a status,** the text begins with the sentence `Seller changed status from Old Status to New Status`, with the names of the two, and an empty line; without a text, the message is that sentence alone. The status must be in the order's `next_status`, exactly as for an edit. This is the way to ship an order and notify the buyer in one call. To set tracking, edit the order first.
         *
         *     **Without a status,** a seller's message on a `New Order` automatically sets `Buyer Contacted`. No other message changes an order's status; send the status `New Order` to keep a new order new.
         *
         *     **The response is not an entry of the log:** it has no `type`, `from` is shorter, and its `subject` is worded differently. List the order's messages to show the entry.
         *
         *     **Do not send it twice.** The other party would get the message again. After a timeout, check the newest entries of the log.
         */
        post: operations["addOrderMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/fee/{price}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calculate the fee
         * @description Returns the fee that the marketplace charges for an amount in US dollars, also for a caller with another currency: 9 %, rounded up to the cent. Requires a user, although the fee is the same for all users. The price must have a decimal point: `/marketplace/fee/20` is a 404, `/marketplace/fee/20.00` is 1.80. On an order, the fee is charged on items and shipping together.
         */
        get: operations["getFee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/fee/{price}/{currency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calculate the fee in a currency
         * @description Returns the fee that the marketplace charges for an amount in the given currency: 9 %, rounded up to the hundredth. Nothing is converted: the amount and the fee are in the same currency. Requires a user and a price with a decimal point, like the fee in US dollars.
         */
        get: operations["getFeeInCurrency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/price_suggestions/{release_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get price suggestions
         * @description Suggests a price for a copy of a release in each of the eight media conditions, in the caller's selling currency. The prices are shares of one base price and are not rounded: round before you use one. If nothing is known about the release, the response is an empty object, so check for the condition that you need. The caller must have filled out the seller settings; there is no parameter for the currency.
         */
        get: operations["getPriceSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/stats/{release_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get release statistics
         * @description Returns the number of copies that are for sale now and the lowest price among them, converted to `curr_abbr`, or to the currency of the caller's buyer settings, and rounded to two decimals. If nothing is for sale, the count is 0 and the price is null. A release that must not be sold has null for both, so check `blocked_from_sale` before you read them.
         */
        get: operations["getReleaseStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The greeting at the root of the API. */
        ApiInfo: {
            /**
             * @description A greeting.
             * @example Welcome to the Runout marketplace API.
             */
            hello: string;
            /**
             * @description The version of the API's data format.
             * @example v2
             */
            api_version: string;
            /**
             * Format: uri
             * @description Where this document can be read.
             * @example http://127.0.0.1:8080/docs
             */
            documentation_url: string;
            statistics: components["schemas"]["CatalogStatistics"];
        };
        /**
         * @description A shipping carrier. For all but `Other`, the URL of the tracking page is made from the tracking number.
         * @example USPS
         * @enum {string}
         */
        Carrier: "UPS" | "USPS" | "DHL" | "Deutsche Post" | "La Poste" | "Royal Mail" | "PostNL" | "DHL Germany" | "Other";
        /** @description How many objects the catalog has. */
        CatalogStatistics: {
            /**
             * @description Number of releases.
             * @example 24
             */
            releases: number;
            /**
             * @description Number of distinct artists.
             * @example 23
             */
            artists: number;
            /**
             * @description Number of distinct labels.
             * @example 19
             */
            labels: number;
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
        /** @description The user that the credentials of the request belong to. */
        Identity: {
            /**
             * Format: int64
             * @description The user's id.
             * @example 845236
             */
            id: number;
            /**
             * @description The user's name, in the upper and lower case that it was registered with.
             * @example example_seller
             */
            username: string;
            /**
             * Format: uri
             * @description The user's profile in this API.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            resource_url: string;
            /**
             * @description The application's name; with a personal token, the username again.
             * @example example_seller
             */
            consumer_name: string;
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
        /** @description One page of an inventory. */
        InventoryPage: {
            pagination: components["schemas"]["Pagination"];
            /** @description The listings of this page. */
            listings: components["schemas"]["Listing"][];
        };
        /**
         * @description The fields that an inventory can be sorted by.
         * @default listed
         * @enum {string}
         */
        InventorySort: "listed" | "price" | "item" | "artist" | "label" | "catno" | "audio" | "status" | "location";
        /**
         * @description The statuses that an inventory can be filtered by, and `All`.
         * @enum {string}
         */
        InventoryStatus: "All" | "Deleted" | "Draft" | "Expired" | "For Sale" | "Sold" | "Suspended" | "Violation";
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
        /** @description The id and the URL of the new listing. */
        ListingCreated: {
            /**
             * Format: int64
             * @description The new listing's id.
             * @example 4300801460
             */
            listing_id: number;
            /**
             * Format: uri
             * @description The new listing in this API.
             * @example http://127.0.0.1:8080/marketplace/listings/4300801460
             */
            resource_url: string;
        };
        /** @description Changes to a listing. Every key is optional: absent and null keep a value, an empty text clears it. Unknown keys are ignored. */
        ListingEdit: {
            /**
             * Format: int64
             * @description Ignored; a listing's release never changes.
             * @example 1
             */
            release_id?: number | string | null;
            /**
             * @description The condition of the medium.
             * @example Very Good Plus (VG+)
             */
            condition?: components["schemas"]["MediaCondition"] | null;
            /**
             * @description The condition of the sleeve.
             * @example Very Good (VG)
             */
            sleeve_condition?: components["schemas"]["SleeveCondition"] | null;
            /**
             * @description The price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most 99,999,999.9999; rounded to four decimals.
             * @example 22
             */
            price?: number | string | null;
            /**
             * @description Comments for buyers.
             * @example Plays through without a skip. Corner bump on the sleeve.
             */
            comments?: string | null;
            /**
             * @description Whether buyers may make an offer.
             * @example false
             */
            allow_offers?: boolean | null;
            /**
             * @description `For Sale`, `Draft` or `Expired`.
             * @example Draft
             */
            status?: components["schemas"]["EditableListingStatus"] | null;
            /**
             * @description A private note that only the seller sees. The website calls it Private Comments.
             * @example shelf-b-014
             */
            external_id?: string | null;
            /**
             * @description Where the item is kept; only the seller sees it. On the website it is on the inventory management page and in the inventory exports.
             * @example Shelf B
             */
            location?: string | null;
            /**
             * @description Grams; `auto` and negative values take the estimate, 0 keeps the weight.
             * @example 240
             */
            weight?: number | string | null;
            /**
             * @description How many items this counts as for shipping, which the website calls Counts As; `auto` and 0 take the release's own count. Negative values are refused.
             * @example 2
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
         * @description The condition of the medium, best first, in the wording of the Goldmine grading scale.
         * @example Near Mint (NM or M-)
         * @enum {string}
         */
        MediaCondition: "Mint (M)" | "Near Mint (NM or M-)" | "Very Good Plus (VG+)" | "Very Good (VG)" | "Good Plus (G+)" | "Good (G)" | "Fair (F)" | "Poor (P)";
        /** @description The user who did it. */
        MessageActor: {
            /**
             * @description The user's name.
             * @example example_seller
             */
            username: string;
            /**
             * Format: uri
             * @description The user's profile in this API.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            resource_url: string;
        };
        /** @description A message that one party wrote to the other. */
        MessageEntry: {
            from: components["schemas"]["MessageSender"];
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example Thank you for your order!
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "message";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example New Message - Order #845236-9 - Night Ferry + 1 more item
             */
            subject: string;
        };
        /** @description The user who wrote it. */
        MessageSender: {
            /**
             * Format: int64
             * @description The user's id.
             * @example 845236
             */
            id: number;
            /**
             * @description The user's name.
             * @example example_seller
             */
            username: string;
            /**
             * @description The user's picture.
             * @example http://127.0.0.1:8080/static/avatars/845236.jpeg
             */
            avatar_url: string;
            /**
             * Format: uri
             * @description The user's profile in this API.
             * @example http://127.0.0.1:8080/users/example_seller
             */
            resource_url: string;
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
        /** @description Changes to an order. `status` and `shipping` exclude each other. Null counts as absent. Unknown keys are ignored. */
        OrderEdit: {
            /**
             * @description The new status; must be in the order's `next_status`. The buyer is notified.
             * @example Shipped
             */
            status?: components["schemas"]["OrderStatus"] | null;
            /**
             * @description What shipping costs, at most 999,999.99. Sends an invoice and sets the status `Invoice Sent`.
             * @example 6.5
             */
            shipping?: number | string | null;
            /**
             * @description Tracking for the parcel.
             * @example {
             *       "number": "9400111899560001234567",
             *       "carrier": "USPS"
             *     }
             */
            tracking?: components["schemas"]["TrackingInput"] | null;
        };
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
        /** @description One entry of an order's log. An open set of kinds; the real API may add more. */
        OrderMessage: components["schemas"]["MessageEntry"] | components["schemas"]["StatusEntry"] | components["schemas"]["ShippingEntry"] | components["schemas"]["RefundSentEntry"] | components["schemas"]["RefundReceivedEntry"] | components["schemas"]["PaymentEntry"] | components["schemas"]["TrackingEntry"];
        /** @description A message to the other party, a new status, or both; one of them is required. Null counts as absent. Unknown keys are ignored. */
        OrderMessageCreate: {
            /**
             * @description The text. A text of spaces only counts as absent.
             * @example Your order is on its way.
             */
            message?: string | null;
            /**
             * @description A new status for the order, from its `next_status`. Seller only.
             * @example Shipped
             */
            status?: components["schemas"]["OrderStatus"] | null;
        };
        /** @description The message that was added. */
        OrderMessageCreated: {
            from: components["schemas"]["MessageActor"];
            /**
             * @description The text; with a new status, it begins with a sentence about the status and an empty line.
             * @example Seller changed status from Payment Received to Shipped
             *
             *     Your order is on its way.
             */
            message: string;
            order: components["schemas"]["OrderReference"];
            /**
             * Format: date-time
             * @description When it was added, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description The subject.
             * @example Discogs Order #845236-9, Night Ferry
             */
            subject: string;
        };
        /** @description One page of an order's log, newest first. */
        OrderMessagePage: {
            pagination: components["schemas"]["Pagination"];
            /** @description The entries of this page, newest first. */
            messages: components["schemas"]["OrderMessage"][];
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
        /** @description The order that an entry belongs to. */
        OrderReference: {
            /**
             * @description The order's id.
             * @example 845236-9
             */
            id: string;
            /**
             * Format: uri
             * @description The order in this API.
             * @example http://127.0.0.1:8080/marketplace/orders/845236-9
             */
            resource_url: string;
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
         * @description The fields that orders can be sorted by.
         * @default created
         * @enum {string}
         */
        OrderSort: "id" | "buyer" | "created" | "status" | "last_activity";
        /**
         * @description The status of an order. `x-transitions` lists which status can follow which: `seller` is what the API offers as `next_status` and accepts; `buyer` and `site` are changes made on the website. An open enum: the real API may add values.
         * @example Invoice Sent
         * @enum {string}
         */
        OrderStatus: "New Order" | "Buyer Contacted" | "Invoice Sent" | "Payment Pending" | "Payment Received" | "In Progress" | "Shipped" | "Merged" | "Order Changed" | "Refund Sent" | "Cancelled" | "Cancelled (Non-Paying Buyer)" | "Cancelled (Item Unavailable)" | "Cancelled (Per Buyer's Request)" | "Cancelled (Refund Received)";
        /**
         * @description The statuses that a list of orders can be filtered by, and `All`.
         * @default All
         * @enum {string}
         */
        OrderStatusFilter: "All" | "New Order" | "Buyer Contacted" | "Invoice Sent" | "Payment Pending" | "Payment Received" | "In Progress" | "Shipped" | "Merged" | "Order Changed" | "Refund Sent" | "Cancelled" | "Cancelled (Non-Paying Buyer)" | "Cancelled (Item Unavailable)" | "Cancelled (Per Buyer's Request)" | "Cancelled (Refund Received)";
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
        /** @description The buyer paid. */
        PaymentEntry: {
            actor: components["schemas"]["MessageActor"];
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_buyer paid $37.50.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "payment";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
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
        /** @description A suggested price for each condition, best first, in the caller's selling currency; an empty object when nothing is known. */
        PriceSuggestions: {
            "Mint (M)"?: components["schemas"]["Price"];
            "Near Mint (NM or M-)"?: components["schemas"]["Price"];
            "Very Good Plus (VG+)"?: components["schemas"]["Price"];
            "Very Good (VG)"?: components["schemas"]["Price"];
            "Good Plus (G+)"?: components["schemas"]["Price"];
            "Good (G)"?: components["schemas"]["Price"];
            "Fair (F)"?: components["schemas"]["Price"];
            "Poor (P)"?: components["schemas"]["Price"];
        };
        /** @description What was refunded, and for which order. */
        Refund: {
            /**
             * @description The amount in the order's currency.
             * @example 5
             */
            amount: number;
            order: components["schemas"]["OrderReference"];
        };
        /** @description The buyer received a refund. */
        RefundReceivedEntry: {
            refund: components["schemas"]["Refund"];
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_buyer received refund of $5.00.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "refund_received";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
        };
        /** @description The seller sent a refund. */
        RefundSentEntry: {
            refund: components["schemas"]["Refund"];
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_seller sent refund of $5.00.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "refund_sent";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
        };
        /** @description A release of the catalog, with the keys that marketplace clients read. */
        Release: {
            /**
             * Format: int64
             * @description The release's id.
             * @example 1
             */
            id: number;
            /**
             * Format: uri
             * @description The release in this API.
             * @example http://127.0.0.1:8080/releases/1
             */
            resource_url: string;
            /**
             * @description The release's web page.
             * @example http://127.0.0.1:8080/release/1
             */
            uri: string;
            /**
             * @description The title.
             * @example Night Ferry
             */
            title: string;
            /** @description The artists in the order of the cover. */
            artists: components["schemas"]["ReleaseArtist"][];
            /**
             * @description The artists as one text.
             * @example Mara Lindqvist
             */
            artists_sort: string;
            /** @description The labels with their catalog numbers. */
            labels: components["schemas"]["ReleaseLabel"][];
            /** @description What the release consists of. */
            formats: components["schemas"]["ReleaseFormat"][];
            /**
             * @description Year of release; 0 when unknown.
             * @example 2011
             */
            year: number;
            /**
             * @description Where it was released.
             * @example Sweden
             */
            country: string;
            /** @description Its genres. */
            genres: string[];
            /** @description Its styles. */
            styles: string[];
            /** @description Codes and texts that identify a copy, such as a barcode; empty if none are known. */
            identifiers: components["schemas"]["ReleaseIdentifier"][];
            /**
             * @description The cover at 150 pixels; empty without credentials.
             * @example http://127.0.0.1:8080/static/releases/1-150.jpeg
             */
            thumb: string;
            /** @description Pictures; empty without credentials. */
            images: components["schemas"]["Image"][];
            /**
             * @description Weight in grams, estimated from the format.
             * @example 230
             */
            estimated_weight: number;
            /**
             * @description Number of listings for sale; null for a release that is blocked from sale.
             * @example 7
             */
            num_for_sale: number | null;
            /**
             * @description The cheapest of them in `curr_abbr`, rounded to two decimals; null when there is none.
             * @example 18.5
             */
            lowest_price: number | null;
            /**
             * @description Whether the release is blocked from sale.
             * @example false
             */
            blocked_from_sale: boolean;
            community: components["schemas"]["ReleaseCommunity"];
        };
        /** @description An artist credit. */
        ReleaseArtist: {
            /**
             * @description The artist's name.
             * @example Mara Lindqvist
             */
            name: string;
            /**
             * @description The name as written on the cover, if it is different; otherwise empty.
             * @example
             */
            anv: string;
            /**
             * @description The text between this artist and the next one; empty for the last artist.
             * @example
             */
            join: string;
            /**
             * @description What the artist did; empty for the main artists.
             * @example
             */
            role: string;
            /**
             * @description The tracks that the credit is for; empty for all.
             * @example
             */
            tracks: string;
            /**
             * Format: int64
             * @description The artist's id.
             * @example 235050248
             */
            id: number;
            /**
             * Format: uri
             * @description The URL that the real API gives; artists are not part of this API.
             * @example http://127.0.0.1:8080/artists/235050248
             */
            resource_url: string;
        };
        /** @description How many users have and want it. */
        ReleaseCommunity: {
            /**
             * @description Number of collections with it.
             * @example 140
             */
            have: number;
            /**
             * @description Number of want lists with it.
             * @example 28
             */
            want: number;
        };
        /** @description A medium, its number, and its attributes. */
        ReleaseFormat: {
            /**
             * @description The medium.
             * @example LP
             */
            name: string;
            /**
             * @description How many, as text.
             * @example 1
             */
            qty: string;
            /** @description Its attributes. */
            descriptions: string[];
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
        /** @description A label and its number for the release. */
        ReleaseLabel: {
            /**
             * @description The label's name.
             * @example Harbour Tapes
             */
            name: string;
            /**
             * @description The catalog number.
             * @example HT 012
             */
            catno: string;
            /**
             * @description The number of the kind of company, as text; 1 is a label.
             * @example 1
             */
            entity_type: string;
            /**
             * @description What it is.
             * @example Label
             */
            entity_type_name: string;
            /**
             * Format: int64
             * @description The label's id.
             * @example 515530900
             */
            id: number;
            /**
             * Format: uri
             * @description The URL that the real API gives; labels are not part of this API.
             * @example http://127.0.0.1:8080/labels/515530900
             */
            resource_url: string;
        };
        /** @description The listings of a release in the marketplace now. */
        ReleaseStatistics: {
            /**
             * @description Number of listings for sale; null for a release that is blocked from sale.
             * @example 7
             */
            num_for_sale: number | null;
            /**
             * @description The cheapest of them, converted and rounded to two decimals; null when there is none.
             * @example {
             *       "value": 18.5,
             *       "currency": "USD"
             *     }
             */
            lowest_price: components["schemas"]["Price"] | null;
            /**
             * @description Whether the release is blocked from sale.
             * @example false
             */
            blocked_from_sale: boolean;
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
        /** @description The shipping price changed. */
        ShippingEntry: {
            /**
             * @description The amount before.
             * @example 0
             */
            original: number;
            /**
             * @description The amount after.
             * @example 6.5
             */
            new: number;
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_seller set the shipping price to $6.50.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "shipping";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
        };
        /**
         * @description The condition of the sleeve. The media grades, and three values for sleeves that have no grade.
         * @example Very Good Plus (VG+)
         * @enum {string}
         */
        SleeveCondition: "Mint (M)" | "Near Mint (NM or M-)" | "Very Good Plus (VG+)" | "Very Good (VG)" | "Good Plus (G+)" | "Good (G)" | "Fair (F)" | "Poor (P)" | "Generic" | "Not Graded" | "No Cover";
        /**
         * @description The smallest value first (`asc`), or the largest (`desc`).
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /** @description The order's status changed. */
        StatusEntry: {
            actor: components["schemas"]["MessageActor"];
            /**
             * @description The number of the new status.
             * @example 6
             */
            status_id: number;
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_seller changed the order status to Shipped.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "status";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
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
        /**
         * @description An ISO 8601 date or time as people write it: `2026-09-01T00:00:00Z`, `2026-09-01T00:00+02:00`, `2026-09-01 00:00`, `2026-09-01`, `20260901T000000Z`. Without an offset it is read in the marketplace's time zone, US Pacific (`America/Los_Angeles`); a date alone is the start of that day there.
         * @example 2026-09-01T00:00:00Z
         */
        TimestampFilter: string;
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
        /** @description The seller set tracking. */
        TrackingEntry: {
            actor: components["schemas"]["MessageActor"];
            /**
             * Format: date-time
             * @description When it happened, in the site's own time zone.
             * @example 2026-09-19T08:05:00-07:00
             */
            timestamp: string;
            /**
             * @description What happened, as a sentence; for a written message, its text.
             * @example example_seller set tracking to USPS 9400111899560001234567.
             */
            message: string;
            /**
             * @description The kind of entry. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "tracking";
            order: components["schemas"]["OrderReference"];
            /**
             * @description The subject of a written message; empty for every other kind of entry.
             * @example
             */
            subject: string;
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
    };
    responses: {
        /** @description When the user has agreed and the verifier is right. What to do: store both values; sign every later call with them. */
        AccessTokenIssued: {
            headers: {
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                "Cache-Control": components["headers"]["CacheControlNoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/x-www-form-urlencoded": string;
            };
        };
        /** @description When the body is larger than 1 MiB, or a form larger than 64 KiB or of more than 1,000 pairs. It was not read, and the connection may be closed. What to do: send less; no request in this document is nearly that large. */
        BodyTooLarge: {
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
        /** @description When the marketplace does not support the currency. What to do: use one that the message lists. */
        CurrencyNotSupported: {
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
        /** @description When the URL and the headers together are larger than 16 KiB. The connection is closed. What to do: look for a header that grows, such as a cookie; no request in this document is nearly that large. */
        HeadersTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When something failed inside the API. What to do: try again if the operation is safe to repeat; if it keeps failing, report the code in the message. */
        InternalError: {
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
        /** @description When the body cannot be read as JSON, or when `format_quantity` is negative. What to do: send one JSON object, with 0, `auto` or a positive number for `format_quantity`. */
        ListingMalformed: {
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
        /** @description When no listing has this id, or it was deleted. What to do: remove it from your own records; an id is never reused. */
        ListingNotFound: {
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
        /** @description When the body cannot be read as JSON, or is nested deeper than 100 levels. What to do: send one complete JSON object, not a form. */
        MalformedJson: {
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
        /** @description When the request does not conform to OAuth 1.0a, when a parameter is too long or contains a null character, or when its token or verifier is older than 15 minutes. What to do: compare the parameters with the standard; start again with a new request token. */
        OAuthMalformed: {
            headers: {
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description When the consumer key is unknown or the signature does not match. What to do: check the key, the secret and how the signature is made. */
        OAuthRefused: {
            headers: {
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description When no order has this id. What to do: take the id from a list of orders; it is text, such as `845236-9`. */
        OrderNotFound: {
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
        /** @description When the page is past the last one. What to do: stop paging; `pagination.pages` on any page is the number of pages. */
        PageNotFound: {
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
        /** @description When the credentials are valid, but the resource belongs to another user, or the caller may not change it. What to do: use the credentials of the owner. */
        PermissionDenied: {
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
        /** @description When the price has no decimal point, more than four decimals, or is not a number. What to do: write it like `20.00`. */
        PriceMalformed: {
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
        /** @description When no release has this id. What to do: take the id from a listing or from the catalog. */
        ReleaseNotFound: {
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
        /** @description When the request does not arrive in time: its headers within 15 seconds and all of it within a minute. Nothing was changed, and the connection is closed. What to do: send it again over a new connection. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When the signature is right. What to do: send the user to the authorize page with `oauth_token`, and keep the secret for the last step. */
        RequestTokenIssued: {
            headers: {
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                "Cache-Control": components["headers"]["CacheControlNoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/x-www-form-urlencoded": string;
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
        /** @description When the database cannot be reached, is full or accepts no changes. What to do: wait as many seconds as `Retry-After` says. With `X-Runout-Unchanged`, nothing was changed, and the same call can be sent again, also a write; without it, check first whether the change was made. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Runout-Unchanged": components["headers"]["XRunoutUnchanged"];
                "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description When more calls came from this address in the last 60 seconds than the limit allows. What to do: wait and try again, each time longer; there is no `Retry-After`. After a minute without calls the counter is at zero. */
        TooManyRequests: {
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
        /** @description When the resource requires a user and no credentials were sent, or when the credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check it for typing errors. */
        Unauthenticated: {
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
        /** @description When no user has this name. What to do: check the spelling; a user may have been renamed. */
        UserNotFound: {
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
    };
    parameters: {
        /**
         * @description Show only archived orders (`true`), or only orders that are not archived (`false`). Without it, both are shown.
         * @example false
         */
        Archived: boolean;
        /**
         * @description Show only orders created after this time, not at it. Any offset is accepted; write a plus sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
         * @example 2026-09-01T00:00:00Z
         */
        CreatedAfter: components["schemas"]["TimestampFilter"];
        /**
         * @description Show only orders created before this time, not at it. Any offset is accepted; write a plus sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
         * @example 2026-12-01T00:00:00Z
         */
        CreatedBefore: components["schemas"]["TimestampFilter"];
        /**
         * @description The currency that amounts are converted to. Without it, the currency of the caller's buyer settings is used, or US dollars for a caller without a user.
         * @example USD
         */
        CurrAbbr: components["schemas"]["Currency"];
        /**
         * @description The currency of the amount and of the fee.
         * @example EUR
         */
        FeeCurrency: components["schemas"]["Currency"];
        /**
         * @description The amount to calculate the fee for, with a decimal point and one to four decimals. Write `20.00`: a bare `20` is a 404.
         * @example 10.00
         */
        FeePrice: string;
        /**
         * @description Entity tags of pages that the caller has, as received in `ETag`, or `*` for any. If the page has one of these tags, the response is a 304 without a body.
         * @example "2f1c7e0a-0c53-4f5e-9a35-6f8d1c1a9b11-845236"
         */
        IfNoneMatch: string;
        /**
         * @description What the listings are sorted by: `listed` (when they were created, the default), `price`, `item` (the release's title), `artist`, `label`, `catno`, `audio`, `status`, `location`. The last two are for the owner: other callers get an empty list for `status` and a 422 for `location`.
         * @example price
         */
        InventorySort: components["schemas"]["InventorySort"];
        /**
         * @description Show only listings of this status. With `All`, or without the parameter, the owner sees every status. For other callers the value is checked and then ignored: they see only what is for sale. Not case-sensitive.
         * @example For Sale
         */
        InventoryStatus: components["schemas"]["InventoryStatus"];
        /**
         * @description The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is created. Needs more than 32 bits.
         * @example 4300801460
         */
        ListingId: number;
        /**
         * @description The URL that the user is sent back to with the verifier; with `oob`, or without the parameter, the verifier is shown to the user. It can be sent in the `Authorization` header or in a form instead, with the same limits.
         * @example oob
         */
        OAuthCallback: string;
        /**
         * @description The request token of the first step. It can be sent in the `Authorization` header or in a form instead, with the same limits.
         * @example request-token-1
         */
        OAuthToken: string;
        /**
         * @description The verifier that the user came back with. It can be sent in the `Authorization` header or in a form instead, with the same limits.
         * @example verifier-1
         */
        OAuthVerifier: string;
        /**
         * @description The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and the number of the order at this seller.
         * @example 845236-9
         */
        OrderId: string;
        /**
         * @description What the orders are sorted by: `id` (the order's number), `buyer` (the username), `created` (the default), `status` (its name), `last_activity`. For every field, the largest value comes first, unless `sort_order` is `asc`.
         * @example created
         */
        OrderSort: components["schemas"]["OrderSort"];
        /**
         * @description Show only orders with this status. With `All`, or without the parameter, every status is shown. `Cancelled` shows only orders with exactly that status, not the four statuses that give a reason.
         * @example Shipped
         */
        OrderStatusFilter: components["schemas"]["OrderStatusFilter"];
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
         * @description The release's id, as `release.id` in a listing.
         * @example 1
         */
        ReleaseId: number;
        /**
         * @description Whether the smallest value comes first (`asc`) or the largest (`desc`). Without `sort`, it applies to the default order of the list.
         * @example asc
         */
        SortOrder: components["schemas"]["SortOrder"];
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
        /** @description The response contains secrets and must not be stored. */
        CacheControlNoStore: "no-store";
        /** @description The entity tag of this page for this caller (RFC 9110, 8.8.3). It changes when anything in the inventory changes. Send it as `If-None-Match` to find out whether the page has changed. */
        ETag: string;
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
    getApiInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the API can be reached. What to do: continue; the headers show how many calls are left. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiInfo"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the credentials are those of a user. What to do: keep `username` for the URLs that contain it. If other calls are a 401 after this, check that timestamps are in seconds and that nonces have at most 64 characters. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRequestToken: {
        parameters: {
            query?: {
                /**
                 * @description The URL that the user is sent back to with the verifier; with `oob`, or without the parameter, the verifier is shown to the user. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example oob
                 */
                oauth_callback?: components["parameters"]["OAuthCallback"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RequestTokenIssued"];
            400: components["responses"]["OAuthMalformed"];
            401: components["responses"]["OAuthRefused"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createRequestToken: {
        parameters: {
            query?: {
                /**
                 * @description The URL that the user is sent back to with the verifier; with `oob`, or without the parameter, the verifier is shown to the user. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example oob
                 */
                oauth_callback?: components["parameters"]["OAuthCallback"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RequestTokenIssued"];
            400: components["responses"]["OAuthMalformed"];
            401: components["responses"]["OAuthRefused"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAccessToken: {
        parameters: {
            query?: {
                /**
                 * @description The request token of the first step. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example request-token-1
                 */
                oauth_token?: components["parameters"]["OAuthToken"];
                /**
                 * @description The verifier that the user came back with. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example verifier-1
                 */
                oauth_verifier?: components["parameters"]["OAuthVerifier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessTokenIssued"];
            400: components["responses"]["OAuthMalformed"];
            401: components["responses"]["OAuthRefused"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccessToken: {
        parameters: {
            query?: {
                /**
                 * @description The request token of the first step. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example request-token-1
                 */
                oauth_token?: components["parameters"]["OAuthToken"];
                /**
                 * @description The verifier that the user came back with. It can be sent in the `Authorization` header or in a form instead, with the same limits.
                 * @example verifier-1
                 */
                oauth_verifier?: components["parameters"]["OAuthVerifier"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AccessTokenIssued"];
            400: components["responses"]["OAuthMalformed"];
            401: components["responses"]["OAuthRefused"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
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
        requestBody?: never;
        responses: {
            /** @description When the user exists. What to do: follow `inventory_url` for what they sell. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["UserNotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getInventory: {
        parameters: {
            query?: {
                /**
                 * @description Show only listings of this status. With `All`, or without the parameter, the owner sees every status. For other callers the value is checked and then ignored: they see only what is for sale. Not case-sensitive.
                 * @example For Sale
                 */
                status?: components["parameters"]["InventoryStatus"];
                /**
                 * @description What the listings are sorted by: `listed` (when they were created, the default), `price`, `item` (the release's title), `artist`, `label`, `catno`, `audio`, `status`, `location`. The last two are for the owner: other callers get an empty list for `status` and a 422 for `location`.
                 * @example price
                 */
                sort?: components["parameters"]["InventorySort"];
                /**
                 * @description Whether the smallest value comes first (`asc`) or the largest (`desc`). Without `sort`, it applies to the default order of the list.
                 * @example asc
                 */
                sort_order?: components["parameters"]["SortOrder"];
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
            header?: {
                /**
                 * @description Entity tags of pages that the caller has, as received in `ETag`, or `*` for any. If the page has one of these tags, the response is a 304 without a body.
                 * @example "2f1c7e0a-0c53-4f5e-9a35-6f8d1c1a9b11-845236"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
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
            /** @description When the user exists and the page is there. What to do: follow `pagination.urls.next`, or the `Link` header, until it is absent. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    Link: components["headers"]["Link"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryPage"];
                };
            };
            /** @description When the page still has a tag of `If-None-Match`. What to do: use the page that you have; there is no body. */
            304: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            /** @description When a page after page 100 of another user's inventory is requested. What to do: request larger pages, or read the list from its other end with `sort_order`. */
            403: {
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
            /** @description When no user has this name, or when the page is past the last one. What to do: check the spelling of the name; stop paging at `pagination.pages`. */
            404: {
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
            408: components["responses"]["RequestTimeout"];
            /** @description When a parameter has an unknown value, or a value that only the owner can use. What to do: use one of the values that the message lists. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /**
                 * @description The currency that amounts are converted to. Without it, the currency of the caller's buyer settings is used, or US dollars for a caller without a user.
                 * @example USD
                 */
                curr_abbr?: components["parameters"]["CurrAbbr"];
            };
            header?: never;
            path: {
                /**
                 * @description The release's id, as `release.id` in a listing.
                 * @example 1
                 */
                release_id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the release exists. What to do: use `id` to list a copy of it. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["ReleaseNotFound"];
            408: components["responses"]["RequestTimeout"];
            422: components["responses"]["CurrencyNotSupported"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createListing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The copy to offer, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingCreate"];
            };
        };
        responses: {
            /** @description When the copy is listed. What to do: keep `listing_id`; it is needed to edit and delete the listing. */
            201: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListingCreated"];
                };
            };
            400: components["responses"]["ListingMalformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description When the caller has not filled out the seller settings, or is suspended from the marketplace. What to do: complete the settings on the website first; the credentials are valid. */
            403: {
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
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            /** @description When a value is invalid or a required one is missing. What to do: correct the field that the message names. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getListing: {
        parameters: {
            query?: {
                /**
                 * @description The currency that amounts are converted to. Without it, the currency of the caller's buyer settings is used, or US dollars for a caller without a user.
                 * @example USD
                 */
                curr_abbr?: components["parameters"]["CurrAbbr"];
            };
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
        requestBody?: never;
        responses: {
            /** @description When the listing exists and the caller may see it. What to do: calculate with `original_price`, show `price`. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listing"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ListingNotFound"];
            408: components["responses"]["RequestTimeout"];
            422: components["responses"]["CurrencyNotSupported"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editListing: {
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
        /** @description The keys to change, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListingEdit"];
            };
        };
        responses: {
            /** @description When the listing is changed. What to do: read it again if the program shows it; there is no body. */
            204: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ListingMalformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ListingNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            /** @description When a value is invalid, or when the listing is in a status that cannot be edited. What to do: correct the field that the message names; create a new listing for a sold copy. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteListing: {
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
        requestBody?: never;
        responses: {
            /** @description When the listing is deleted. What to do: discard its id; there is no body. */
            204: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["ListingNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description Show only orders with this status. With `All`, or without the parameter, every status is shown. `Cancelled` shows only orders with exactly that status, not the four statuses that give a reason.
                 * @example Shipped
                 */
                status?: components["parameters"]["OrderStatusFilter"];
                /**
                 * @description Show only orders created after this time, not at it. Any offset is accepted; write a plus sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
                 * @example 2026-09-01T00:00:00Z
                 */
                created_after?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Show only orders created before this time, not at it. Any offset is accepted; write a plus sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
                 * @example 2026-12-01T00:00:00Z
                 */
                created_before?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Show only archived orders (`true`), or only orders that are not archived (`false`). Without it, both are shown.
                 * @example false
                 */
                archived?: components["parameters"]["Archived"];
                /**
                 * @description What the orders are sorted by: `id` (the order's number), `buyer` (the username), `created` (the default), `status` (its name), `last_activity`. For every field, the largest value comes first, unless `sort_order` is `asc`.
                 * @example created
                 */
                sort?: components["parameters"]["OrderSort"];
                /**
                 * @description Whether the smallest value comes first (`asc`) or the largest (`desc`). Without `sort`, it applies to the default order of the list.
                 * @example asc
                 */
                sort_order?: components["parameters"]["SortOrder"];
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
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the page exists, also when nothing was sold. What to do: follow `pagination.urls.next`, or the `Link` header, until it is absent. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["PageNotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description When a filter, the sort order or the page has an invalid value. What to do: use one of the values, or the format, that the message names. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrder: {
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
        requestBody?: never;
        responses: {
            /** @description When the caller is the order's seller or buyer. What to do: offer the statuses in `next_status`, and read `messages_url` for the history of the order. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["OrderNotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    editOrder: {
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
        /** @description The changes, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderEdit"];
            };
        };
        responses: {
            /** @description When the change is made. What to do: continue with the order in the response; `next_status` and `fee` may have changed too. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description When the body cannot be read as JSON, or when `tracking` has no number. What to do: send one JSON object with the tracking number in `tracking.number`. */
            400: {
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
            401: components["responses"]["Unauthenticated"];
            /** @description When the caller is not the order's seller; the message is a different one when the buyer tries to set tracking. What to do: use the credentials of the seller. */
            403: {
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
            404: components["responses"]["OrderNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            /** @description When the order's status does not allow the change, or a value is invalid. What to do: read the order again and choose from its `next_status`; otherwise correct the field that the message names. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listOrderMessages: {
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
                 * @description The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and the number of the order at this seller.
                 * @example 845236-9
                 */
                order_id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the caller is the order's seller or buyer and the page exists. What to do: follow `pagination.urls.next`, or the `Link` header, until it is absent, or stop at the first entry you have seen before. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderMessagePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            /** @description When no order has this id, or when the page is past the last one. What to do: take the id from a list of orders; stop paging at `pagination.pages`. */
            404: {
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
            408: components["responses"]["RequestTimeout"];
            /** @description When `page` or `per_page` is not a whole number, or is below 1. What to do: count pages from 1. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addOrderMessage: {
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
        /** @description The message, the status or both, as one JSON object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderMessageCreate"];
            };
        };
        responses: {
            /** @description When the message is added. What to do: after a message with a status, read the order for its new `next_status`. */
            201: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderMessageCreated"];
                };
            };
            400: components["responses"]["MalformedJson"];
            401: components["responses"]["Unauthenticated"];
            /** @description When the caller is neither the order's seller nor its buyer, or when the buyer sends a status. What to do: use the credentials of the seller or the buyer; as the buyer, leave out `status`. */
            403: {
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
            404: components["responses"]["OrderNotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            /** @description When there is neither a message nor a status, when the status cannot follow the current one, or when the text is too long. What to do: send at least one of the two, take the status from the order's `next_status`, and send a long text in parts. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The amount to calculate the fee for, with a decimal point and one to four decimals. Write `20.00`: a bare `20` is a 404.
                 * @example 10.00
                 */
                price: components["parameters"]["FeePrice"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the price can be read. What to do: subtract `value` from the price; it is in US dollars. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["PriceMalformed"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeeInCurrency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The amount to calculate the fee for, with a decimal point and one to four decimals. Write `20.00`: a bare `20` is a 404.
                 * @example 10.00
                 */
                price: components["parameters"]["FeePrice"];
                /**
                 * @description The currency of the amount and of the fee.
                 * @example EUR
                 */
                currency: components["parameters"]["FeeCurrency"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When price and currency can be read. What to do: subtract `value` from the price. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Price"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["PriceMalformed"];
            408: components["responses"]["RequestTimeout"];
            /** @description When the marketplace does not support the currency. What to do: use one that the message lists. */
            422: {
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
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getPriceSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The release's id, as `release.id` in a listing.
                 * @example 1
                 */
                release_id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the caller is a seller and the release exists. What to do: look up the condition of the copy; the object can be empty. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceSuggestions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description When the caller has not filled out the seller settings, or when no release has this id. What to do: fill out the settings on the website; check the id. */
            404: {
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
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReleaseStatistics: {
        parameters: {
            query?: {
                /**
                 * @description The currency that amounts are converted to. Without it, the currency of the caller's buyer settings is used, or US dollars for a caller without a user.
                 * @example USD
                 */
                curr_abbr?: components["parameters"]["CurrAbbr"];
            };
            header?: never;
            path: {
                /**
                 * @description The release's id, as `release.id` in a listing.
                 * @example 1
                 */
                release_id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When the release exists. What to do: check `lowest_price` for null before you read it. */
            200: {
                headers: {
                    "X-Discogs-Ratelimit": components["headers"]["XDiscogsRatelimit"];
                    "X-Discogs-Ratelimit-Used": components["headers"]["XDiscogsRatelimitUsed"];
                    "X-Discogs-Ratelimit-Remaining": components["headers"]["XDiscogsRatelimitRemaining"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseStatistics"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["ReleaseNotFound"];
            408: components["responses"]["RequestTimeout"];
            422: components["responses"]["CurrencyNotSupported"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
