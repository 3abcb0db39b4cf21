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
         * Start over
         * @description Puts everything back to where the seed left it: users, listings, orders and their logs. Faults are gone afterwards, and the clock runs with the machine's again. Credentials stay valid, ids begin where they began.
         *
         *     Call it before each test that needs to know what it finds. Calls that are under way may still write into the new data; wait for their answers first. Everybody who uses the same sandbox is reset with you.
         */
        post: operations["resetSandbox"];
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
         * Order as a buyer
         * @description Does what a buyer does on the website: orders listings of one seller. The listings are `Sold` from then on, and the seller finds a `New Order`. Shipping costs nothing until the seller sets it. The answer is the order as its seller sees it.
         *
         *     Of two orders for the same listing one wins; the other is a 422. The seller's smallest order, and whether they ship to the buyer, are not checked, so that a test can order what it likes.
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
         * Let something happen to an order
         * @description Does to an order what otherwise happens on the website, and answers with the order as its seller sees it afterwards. `action` chooses:
         *     * `pay`: the buyer pays items and shipping. Possible when an invoice is out: `Invoice Sent` becomes `Payment Received`, or `Payment Pending` with `pending: true`; a pending payment becomes `Payment Received`. The log gets a payment and a status.
         *     * `message`: the buyer writes. Always possible; the status stays.
         *     * `request_cancel`: the buyer asks for a cancellation, which is a message and no more. Only the seller can cancel. Possible while the seller can.
         *     * `refund`: the seller pays money back, once the order is paid. Less than items and shipping leaves the status alone; all of it sets `Refund Sent`, and once received `Cancelled (Refund Received)`.
         *     * `merge`: orders of the same buyer and seller that are not paid yet become one new order, and the answer is that one. The sources become `Merged`, which cannot be undone.
         *
         *     The statuses that `x-transitions` lists under `buyer` and `site` are what these actions can lead to.
         */
        post: operations["actOnOrder"];
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
         * Read the sandbox's time
         * @description The time that everything in the sandbox is stamped with, in UTC, and how far it is ahead of the machine's. The marketplace itself writes times in the site's own zone, US Pacific.
         */
        get: operations["getClock"];
        put?: never;
        /**
         * Set the sandbox's time
         * @description Moves the clock to a time (`now`) or puts it forward (`advance_seconds`); one of the two, not both. It goes on running from there. `now` may lie in the past, from 1970 on; what is already stamped keeps its stamp.
         *
         *     What is due by the new time has happened when the answer comes: orders whose invoice is older than 4 days and not paid are `Cancelled (Non-Paying Buyer)` and their items are for sale again; listings that were for sale for 365 days are `Expired`. What the seed brought stays for sale. The rate limit's window moves with this clock: 60 seconds forward empty it.
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
         * List the faults in force
         * @description Every fault that calls can still meet, the oldest first, all at once. A fault that was met as often as it should be is gone from here.
         */
        get: operations["listFaults"];
        put?: never;
        /**
         * Make the next calls fail
         * @description Lets calls of one operation, or of all (`*`), fail on purpose, so that a program's own handling can be tested: with a `status`, after a delay (`latency_ms`), or with a connection that is cut off (`cut`). `every` spares the calls between, `times` ends it.
         *
         *     **What a failed call does.** With a `status` nothing is carried out, and the answer is the one that is documented for that status, or a general one. With a delay alone the call is carried out and its answer comes late. With `cut` the call is carried out and its answer is lost: the case in which a program must not simply repeat a POST. A delay can be joined to either.
         *
         *     Where several faults wait for the same call the oldest is met. Calls of the sandbox's own operations never fail.
         */
        post: operations["createFault"];
        /**
         * End every fault
         * @description Takes away all faults at once, so that calls are answered as usual again. Calls that a fault is holding back are answered when their time has come.
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
        /** @description What every refusal looks like on the wire. */
        ApiError: {
            /**
             * @description One sentence for a person, saying what was wrong. Match on the HTTP status, not on this text.
             * @example You must authenticate to access this resource.
             */
            message: string;
        };
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
         * @description A shipping carrier. For all but `Other` the tracking page's address is made from the number.
         * @example USPS
         * @enum {string}
         */
        Carrier: "UPS" | "USPS" | "DHL" | "Deutsche Post" | "La Poste" | "Royal Mail" | "PostNL" | "DHL Germany" | "Other";
        /** @description The sandbox's time. */
        Clock: {
            /**
             * Format: date-time
             * @description What time it is in the sandbox, in UTC.
             * @example 2026-11-23T12:00:00.000Z
             */
            now: string;
            /**
             * @description How far the sandbox is ahead of the machine's time.
             * @example 0
             */
            offset_seconds: number;
        };
        /** @description A new time. Exactly one of the two keys. */
        ClockSet: {
            /**
             * Format: date-time
             * @description The time it becomes; it goes on running from there.
             * @example 2026-12-24T18:00:00Z
             */
            now?: string;
            /**
             * @description How far the clock is put forward.
             * @example 86400
             */
            advance_seconds?: number;
        };
        /**
         * @description A currency of the marketplace, by its ISO 4217 code.
         * @example USD
         * @enum {string}
         */
        Currency: "USD" | "GBP" | "EUR" | "CAD" | "AUD" | "JPY" | "CHF" | "MXN" | "BRL" | "NZD" | "SEK" | "ZAR";
        /** @description A fault in force. */
        Fault: {
            /**
             * @description The fault's number.
             * @example 1
             */
            id: number;
            /**
             * @description The operation it is for; `*` for all.
             * @example getInventory
             */
            operation_id: string;
            /**
             * @description The status that is answered; null to carry the call out.
             * @example 500
             */
            status: number | null;
            /**
             * @description How long the answer is held back, in milliseconds.
             * @example 0
             */
            latency_ms: number;
            /**
             * @description Whether the connection is cut.
             * @example false
             */
            cut: boolean;
            /**
             * @description Every how many calls it is met.
             * @example 1
             */
            every: number;
            /**
             * @description How many more calls meet it; null for no end.
             * @example 1
             */
            remaining: number | null;
        };
        /** @description A fault that the next calls of an operation meet. At least one of `status`, `latency_ms` and `cut`. */
        FaultCreate: {
            /**
             * @description The operation, by its id in the marketplace document; `*` for all.
             * @example getInventory
             */
            operation_id: string;
            /**
             * @description The status that is answered instead of carrying the call out.
             * @example 500
             */
            status?: number;
            /**
             * @description How long the answer is held back, in milliseconds.
             * @example 2000
             */
            latency_ms?: number;
            /**
             * @description Whether the connection is cut instead of answered.
             * @example false
             */
            cut?: boolean;
            /**
             * @description Only every n-th call meets the fault. 1 when absent.
             * @example 1
             */
            every?: number;
            /**
             * @description How many calls meet it before it is gone; without end when absent.
             * @example 1
             */
            times?: number;
        };
        /** @description The faults in force. */
        FaultList: {
            /** @description The faults, oldest first. */
            faults: components["schemas"]["Fault"][];
        };
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
            /** @description The other orders to merge with the one addressed. */
            order_ids: string[];
        };
        /** @description A sale between one buyer and one seller. */
        Order: {
            /**
             * @description The seller's id, a hyphen, and the seller's running number.
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
             * @description The order's page for people.
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
            /** @description The statuses the seller may set now, the current one among them. */
            next_status: components["schemas"]["OrderStatus"][];
            /** @description Taxes the marketplace collected; empty if none. */
            tax: components["schemas"]["Tax"][];
            total: components["schemas"]["Price"];
            shipping: components["schemas"]["OrderShipping"];
            /**
             * @description Where to ship, several lines joined by a line feed.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             *
             *     Phone: 030 5550 1000
             */
            shipping_address: string;
            /**
             * @description Whether the seller has put the order away.
             * @example false
             */
            archived: boolean;
            /**
             * @description What the buyer asked for; empty if nothing.
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
        /** @description Something that happens to an order on the website. */
        OrderAction: components["schemas"]["PayAction"] | components["schemas"]["BuyerMessageAction"] | components["schemas"]["RequestCancelAction"] | components["schemas"]["RefundAction"] | components["schemas"]["MergeAction"];
        /** @description Whether the caller may rate the other party, and where. Seller only. */
        OrderFeedback: {
            /** @description The seller's rating of the buyer. */
            for_buyer: {
                /**
                 * @description Whether a rating can be left now.
                 * @example true
                 */
                eligible: boolean;
                /**
                 * @description The page where a person leaves it.
                 * @example http://127.0.0.1:8080/sell/order_feedback?order=845236-9
                 */
                url: string;
                /**
                 * @description The address the real API gives; it is not documented and not served here.
                 * @example http://127.0.0.1:8080/marketplace/orders/845236-9/feedback
                 */
                resource_url: string;
            };
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
            /** @description The release that was ordered. */
            release: {
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
             * @description Where the user can be reached; for the two parties of the order only.
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
         * @description Where an order stands. `x-transitions` is the one table of what may follow what: `seller` is what the API offers as `next_status` and accepts; `buyer` and `site` are moves made on the website. An open enum: the real API may add values.
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
        /** @description The seller pays money back. An amount of items and shipping or more sets the status `Refund Sent`, and once received `Cancelled (Refund Received)`; a smaller amount leaves the status as it is. */
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
        /** @description An order as a buyer places it on the website. */
        SandboxOrderCreate: {
            /**
             * @description The buyer's username.
             * @example example_buyer
             */
            buyer: string;
            /** @description What is ordered; all for sale by one seller. */
            listing_ids: number[];
            /**
             * @description What the buyer asks for.
             * @example Please use sturdy packaging.
             */
            additional_instructions?: string;
            /**
             * @description Where to ship; the buyer's own address when absent.
             * @example Example Buyer
             *     Musterweg 12
             *     10115 Berlin
             *     Germany
             */
            shipping_address?: string;
        };
        /**
         * @description The condition of the sleeve. The media grades, and three values for sleeves that have no grade.
         * @example Very Good Plus (VG+)
         * @enum {string}
         */
        SleeveCondition: "Mint (M)" | "Near Mint (NM or M-)" | "Very Good Plus (VG+)" | "Very Good (VG)" | "Good Plus (G+)" | "Good (G)" | "Fair (F)" | "Poor (P)" | "Generic" | "Not Graded" | "No Cover";
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
             * @description Who pays it to the authority.
             * @example Discogs
             */
            remitter: string;
            /**
             * @description Where it is due.
             * @example US-GA
             */
            jurisdiction: string;
        };
        /** @description How the parcel can be followed; an empty object until the seller sets it. */
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
             * @description The carrier's tracking page; null when the carrier has none we know.
             * @example https://tools.usps.com/go/TrackConfirmAction?tLabels=9400111899560001234567
             */
            url?: string | null;
        };
    };
    responses: {
        /** @description When something failed inside the sandbox. What to do: look at what the server logged under the code in the message. */
        SandboxInternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description When the body cannot be read as JSON. What to do: send one complete JSON object. */
        SandboxMalformedJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
        /** @description When the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or with `npm start`. */
        SandboxOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The order's id, as `id` in an order. Text, not a number. The seller's id, a hyphen, and the seller's running number.
         * @example 845236-9
         */
        OrderId: string;
    };
    requestBodies: never;
    headers: never;
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
            /** @description When everything is back. What to do: begin; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SandboxOff"];
            500: components["responses"]["SandboxInternalError"];
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
            /** @description When the order is placed. What to do: take its `id` and go on as the seller, with the seller's credentials. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            /** @description When nobody has the buyer's name, or when the server runs without the sandbox. What to do: check the spelling of the name; start the server with `SANDBOX=on`. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description When a listing cannot be ordered by this buyer, or a key is missing. What to do: order listings that are for sale, all of one seller who is not the buyer. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            500: components["responses"]["SandboxInternalError"];
        };
    };
    actOnOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as `id` in an order. Text, not a number. The seller's id, a hyphen, and the seller's running number.
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
            /** @description When it has happened. What to do: go on as the seller; after a merge with the `id` of the answer, which is a new one. */
            200: {
                headers: {
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
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            /** @description When the order's status does not allow the action, or a value cannot be taken. What to do: bring the order into a status that allows it, such as `Invoice Sent` for a payment; otherwise mend the key that the message names. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            500: components["responses"]["SandboxInternalError"];
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            404: components["responses"]["SandboxOff"];
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
            /** @description When the clock is set. What to do: go on; new entries carry the new time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            /** @description When there is neither or both of the two keys, or a value is no time. What to do: send `now` with an offset, or `advance_seconds` above 0. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
            500: components["responses"]["SandboxInternalError"];
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
            /** @description When the sandbox runs, also when there is no fault. What to do: look how many calls remain of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            404: components["responses"]["SandboxOff"];
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
            /** @description When the fault is in force. What to do: make the calls that should meet it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["SandboxMalformedJson"];
            404: components["responses"]["SandboxOff"];
            /** @description When no operation has this id, when the fault would do nothing, or when a value is out of bounds. What to do: take the id from the marketplace document; give a `status`, a `latency_ms` or `cut`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiError"];
                };
            };
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
            /** @description When no fault is left, also when there was none. What to do: go on; there is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["SandboxOff"];
            500: components["responses"]["SandboxInternalError"];
        };
    };
}
