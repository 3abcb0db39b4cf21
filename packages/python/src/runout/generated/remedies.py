# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What to do after a refusal."""

from typing import Final

_SHARED: Final[dict[int, str]] = {
    401: "send a personal token or an OAuth signature of a user, and check it for typing errors.",
    408: "send it again over a new connection.",
    429: (
        "wait and try again, each time longer; there is no `Retry-After`. After a minute without calls the counter is "
        "at zero."
    ),
    431: "look for a header that grows, such as a cookie; no request in this document is nearly that large.",
    503: (
        "wait as many seconds as `Retry-After` says. With `X-Runout-Unchanged`, nothing was changed, and the same call "
        "can be sent again, also a write; without it, check first whether the change was made."
    ),
}
"""By status, where an operation has no advice of its own."""

_OWN: Final[dict[str, dict[int, str]]] = {
    "getApiInfo": {
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getIdentity": {
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getRequestToken": {
        400: "compare the parameters with the standard; start again with a new request token.",
        401: "check the key, the secret and how the signature is made.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "createRequestToken": {
        400: "compare the parameters with the standard; start again with a new request token.",
        401: "check the key, the secret and how the signature is made.",
        413: "send less; no request in this document is nearly that large.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getAccessToken": {
        400: "compare the parameters with the standard; start again with a new request token.",
        401: "check the key, the secret and how the signature is made.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "createAccessToken": {
        400: "compare the parameters with the standard; start again with a new request token.",
        401: "check the key, the secret and how the signature is made.",
        413: "send less; no request in this document is nearly that large.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getUser": {
        404: "check the spelling; a user may have been renamed.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getInventory": {
        403: "request larger pages, or read the list from its other end with `sort_order`.",
        404: "check the spelling of the name; stop paging at `pagination.pages`.",
        422: "use one of the values that the message lists.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getRelease": {
        404: "take the id from a listing or from the catalog.",
        422: "use one that the message lists.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "createListing": {
        400: "send one JSON object, with 0, `auto` or a positive number for `format_quantity`.",
        403: "complete the settings on the website first; the credentials are valid.",
        413: "send less; no request in this document is nearly that large.",
        422: "correct the field that the message names.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getListing": {
        403: "use the credentials of the owner.",
        404: "remove it from your own records; an id is never reused.",
        422: "use one that the message lists.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "editListing": {
        400: "send one JSON object, with 0, `auto` or a positive number for `format_quantity`.",
        403: "use the credentials of the owner.",
        404: "remove it from your own records; an id is never reused.",
        413: "send less; no request in this document is nearly that large.",
        422: "correct the field that the message names; create a new listing for a sold copy.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "deleteListing": {
        403: "use the credentials of the owner.",
        404: "remove it from your own records; an id is never reused.",
        413: "send less; no request in this document is nearly that large.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "listOrders": {
        404: "stop paging; `pagination.pages` on any page is the number of pages.",
        422: "use one of the values, or the format, that the message names.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getOrder": {
        403: "use the credentials of the owner.",
        404: "take the id from a list of orders; it is text, such as `845236-9`.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "editOrder": {
        400: "send one JSON object with the tracking number in `tracking.number`.",
        403: "use the credentials of the seller.",
        404: "take the id from a list of orders; it is text, such as `845236-9`.",
        413: "send less; no request in this document is nearly that large.",
        422: (
            "read the order again and choose from its `next_status`; otherwise correct the field that the message "
            "names."
        ),
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "listOrderMessages": {
        403: "use the credentials of the owner.",
        404: "take the id from a list of orders; stop paging at `pagination.pages`.",
        422: "count pages from 1.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "addOrderMessage": {
        400: "send one complete JSON object, not a form.",
        403: "use the credentials of the seller or the buyer; as the buyer, leave out `status`.",
        404: "take the id from a list of orders; it is text, such as `845236-9`.",
        413: "send less; no request in this document is nearly that large.",
        422: (
            "send at least one of the two, take the status from the order's `next_status`, and send a long text in "
            "parts."
        ),
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getFee": {
        404: "write it like `20.00`.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getFeeInCurrency": {
        404: "write it like `20.00`.",
        422: "use one that the message lists.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getPriceSuggestions": {
        404: "fill out the settings on the website; check the id.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "getReleaseStatistics": {
        404: "take the id from a listing or from the catalog.",
        422: "use one that the message lists.",
        500: "try again if the operation is safe to repeat; if it keeps failing, report the code in the message.",
    },
    "resetSandbox": {
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        500: "look in the server's log for the code in the message.",
    },
    "listSnapshots": {
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        500: "look in the server's log for the code in the message.",
    },
    "createSnapshot": {
        400: "send one complete JSON object, not a form.",
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "delete a snapshot first, or choose another name of letters, digits, dots, hyphens and underscores.",
        500: "look in the server's log for the code in the message.",
    },
    "restoreSnapshot": {
        404: "take a name from the list; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "delete it, bring the marketplace into that state again and save it under the same name.",
        500: "look in the server's log for the code in the message.",
    },
    "deleteSnapshot": {
        404: "take a name from the list; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        500: "look in the server's log for the code in the message.",
    },
    "loadScenario": {
        400: "send one complete JSON object, not a form.",
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "correct the step that the message names; nothing was changed.",
        500: "look in the server's log for the code in the message.",
    },
    "createSandboxOrder": {
        400: "send one complete JSON object, not a form.",
        404: "check the spelling of the name; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "order listings that are for sale, all of one seller who is not the buyer.",
        500: "look in the server's log for the code in the message.",
    },
    "actOnOrder": {
        400: "send one complete JSON object, not a form.",
        404: "take the id from a list of orders; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        422: (
            "bring the order into a status that allows it, such as `Invoice Sent` for a payment; otherwise correct the "
            "key that the message names."
        ),
        500: "look in the server's log for the code in the message.",
    },
    "listBuyerOrders": {
        404: "check the spelling; stop paging; start the server with `SANDBOX=on`.",
        422: "count pages from 1.",
        500: "look in the server's log for the code in the message.",
    },
    "actOnListing": {
        400: "send one complete JSON object, not a form.",
        404: "take the id from an inventory; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        422: (
            "bring the listing into the status that the action starts from; otherwise correct the key that the message "
            "names."
        ),
        500: "look in the server's log for the code in the message.",
    },
    "actOnUser": {
        400: "send one complete JSON object, not a form.",
        404: "check the spelling; start the server with `SANDBOX=on`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "omit the call, or correct the key that the message names.",
        500: "look in the server's log for the code in the message.",
    },
    "getClock": {
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        500: "look in the server's log for the code in the message.",
    },
    "setClock": {
        400: "send one complete JSON object, not a form.",
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        422: "send `now` with an offset, or `advance_seconds` above 0.",
        500: "look in the server's log for the code in the message.",
    },
    "listFaults": {
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        500: "look in the server's log for the code in the message.",
    },
    "createFault": {
        400: "send one complete JSON object, not a form.",
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        422: (
            "take the id from the marketplace document; give a `status`, a `latency_ms` or `cut`; delete the faults "
            "that are no longer needed."
        ),
        500: "look in the server's log for the code in the message.",
    },
    "deleteFaults": {
        404: "start it with `SANDBOX=on`, or with `npm start`.",
        413: "send less; a large scenario can be sent in parts.",
        500: "look in the server's log for the code in the message.",
    },
}
"""By operation and status."""


def remedy_of(operation_id: str, status: int) -> str | None:
    """Tell what the contract advises; ``None`` for a status that it does not describe."""
    return _OWN.get(operation_id, {}).get(status) or _SHARED.get(status)
