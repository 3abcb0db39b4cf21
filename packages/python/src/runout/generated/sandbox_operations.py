# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""A method for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from .._callers import Caller
from . import sandbox_facts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from .._operation import CallOptions
    from .._pages import Pages
    from . import models, sandbox_inputs, sandbox_models


class SandboxOperations(Caller):
    """A method for each operation of the sandbox's control API."""

    def reset_sandbox(self, **options: Unpack[CallOptions]) -> None:
        """Reset the sandbox: ``POST /sandbox/reset``.

        Restores the seed data: users, listings, orders and their logs. Faults are deleted, and the clock follows the
        machine's clock again. The rate limit starts again for every caller. Credentials stay valid, ids start where
        they started before, snapshots are kept. A server that was started with a scenario (`SCENARIO`) runs it again.

        Call it before each test that needs a known state. Calls that are in progress may still write into the new data;
        wait for their responses first. The reset affects everyone who uses the same sandbox.

        Args:
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.

        Known from:
            chosen: Data, ids, clock and faults go back to the seed's, and the calls that were counted are forgotten.
            chosen: Snapshots are kept, and the scenario that the server was started with is carried out again.
        """
        return self._call(sandbox_facts.RESET_SANDBOX, {}, options)

    def list_snapshots(self, **options: Unpack[CallOptions]) -> sandbox_models.SnapshotList:
        """List snapshots: ``GET /sandbox/snapshots``.

        All snapshots, oldest first, in one response.

        Args:
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.

        Known from:
            chosen: The list is whole, without pages.
        """
        return self._call(sandbox_facts.LIST_SNAPSHOTS, {}, options)

    def create_snapshot(self, *, name: str, **options: Unpack[CallOptions]) -> sandbox_models.Snapshot:
        """Create a snapshot: ``POST /sandbox/snapshots``.

        Saves a copy of the marketplace under a name: users' states, listings, orders with their logs, and the clock. It
        is stored in the same database, so it survives a restart. Each call that is in progress is in the snapshot
        completely or not at all.

        Args:
            name: The name of the snapshot.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.
            ValidationError: 422, when a snapshot has the name already, the name is invalid, or there are 1000
                snapshots. What to do: delete a snapshot first, or choose another name of letters, digits, dots, hyphens
                and underscores.

        Known from:
            chosen: A snapshot holds the data and the clock, and neither faults nor credentials.
            chosen: At most 1000 snapshots are kept.
            chosen: A name is taken once; a snapshot is not overwritten.
        """
        return self._call(sandbox_facts.CREATE_SNAPSHOT, {"name": name}, options)

    def restore_snapshot(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Restore a snapshot: ``POST /sandbox/snapshots/{name}/restore``.

        Restores the marketplace to the state in a snapshot: listings, orders, logs, which users are suspended, the next
        ids, and the clock, which continues with the same distance to the machine's clock. Faults are deleted.
        Credentials do not change. The snapshot is kept and can be restored again.

        Calls that are in progress may still write into the restored data; wait for their responses first.

        Args:
            name: The snapshot's name.
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when no snapshot has this name, or when the server runs without the sandbox. What to do:
                take a name from the list; start the server with `SANDBOX=on`.
            ValidationError: 422, when another version of the server saved the snapshot. What to do: delete it, bring
                the marketplace into that state again and save it under the same name.

        Known from:
            chosen: Everything that the snapshot holds comes back, all of it or nothing; faults are taken away.
            chosen: A snapshot of an older version of the tables is refused with a 422 rather than restored in part.
            chosen: `name`: A name that no snapshot can have is a 404, like one that none has.
        """
        return self._call(sandbox_facts.RESTORE_SNAPSHOT, {"name": name}, options)

    def delete_snapshot(self, name: str, **options: Unpack[CallOptions]) -> None:
        """Delete a snapshot: ``DELETE /sandbox/snapshots/{name}``.

        Frees the space that a snapshot takes. The current state of the marketplace does not change.

        Args:
            name: The snapshot's name.
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when no snapshot has this name, or when the server runs without the sandbox. What to do:
                take a name from the list; start the server with `SANDBOX=on`.

        Known from:
            chosen: A snapshot lies there until it is deleted; a reset keeps it.
            chosen: `name`: A name that no snapshot can have is a 404, like one that none has.
        """
        return self._call(sandbox_facts.DELETE_SNAPSHOT, {"name": name}, options)

    def load_scenario(
        self,
        *,
        steps: Sequence[sandbox_inputs.ScenarioStep],
        description: str | None = None,
        reset: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> sandbox_models.ScenarioResult:
        """Run a scenario: ``POST /sandbox/scenarios``.

        Brings the marketplace into a state with a list of steps. Each step is a call of an operation that changes
        something, made by the user in `as`, with the path and body that it would have over HTTP, and under the same
        rules. All steps happen, or none: when one is refused, nothing of the scenario is kept.

        A later step can use the response of an earlier one: `$steps.record.listing_id` is the `listing_id` in the
        response of the step whose `step_id` is `record`; `$steps.sale.items.0.id` reaches into lists. The text must be
        the whole value.

        The same file can be given to the server when it starts (`SCENARIO=shop.json`); it then runs once, after the
        seed data is loaded.

        Args:
            steps: The steps, in the order in which they run.
            description: What the scenario is for. Only for people.
            reset: Whether to restore the seed data first. False when absent.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.
            ValidationError: 422, when a step is refused, or a scenario cannot contain it. What to do: correct the step
                that the message names; nothing was changed.

        Known from:
            chosen: Steps are carried out in one transaction; the first refusal undoes all, the clock and faults too.
            chosen: The expressions follow Arazzo's `$steps.` of a workflow, without `outputs`.
            chosen: With `reset` it begins from the seed, without the scenario that the server was started with.
            chosen: Faults do not meet steps, and steps do not count against the rate limit.
        """
        return self._call(
            sandbox_facts.LOAD_SCENARIO,
            {"steps": steps, "description": description, "reset": reset},
            options,
        )

    def create_sandbox_order(
        self,
        *,
        buyer: str,
        listing_ids: Sequence[int],
        additional_instructions: str | None = None,
        shipping_address: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Create an order as a buyer: ``POST /sandbox/orders``.

        Does what a buyer does on the website: orders listings of one seller. The listings become `Sold`, and the seller
        gets a `New Order`. Shipping costs nothing until the seller sets it. The response is the order as its seller
        sees it.

        If two calls order the same listing, one succeeds; the other is a 422. The seller's minimum order, and whether
        they ship to the buyer, are not checked, so that a test can order any listing.

        Args:
            buyer: The buyer's username.
            listing_ids: The listings to order; all for sale by one seller.
            additional_instructions: The buyer's instructions.
            shipping_address: The shipping address; the buyer's own address when absent.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when no user has the buyer's name, or when the server runs without the sandbox. What to
                do: check the spelling of the name; start the server with `SANDBOX=on`.
            ValidationError: 422, when a listing cannot be ordered by this buyer, or a key is missing. What to do: order
                listings that are for sale, all of one seller who is not the buyer.

        Known from:
            chosen: An order begins as a `New Order`, its items become `Sold`, and the log begins with an entry by the
                buyer.
            documented: Shipping is 0 until the seller sets it.
            chosen: Only listings that are for sale can be ordered, all of one seller, and not by the seller.
            chosen: The seller's smallest order and the countries they ship to are not checked.
            chosen: No tax is added.
        """
        return self._call(
            sandbox_facts.CREATE_SANDBOX_ORDER,
            {
                "buyer": buyer,
                "listing_ids": listing_ids,
                "additional_instructions": additional_instructions,
                "shipping_address": shipping_address,
            },
            options,
        )

    @overload
    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["pay"],
        pending: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order: ...

    @overload
    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["message"],
        message: str,
        **options: Unpack[CallOptions],
    ) -> models.Order: ...

    @overload
    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["request_cancel"],
        message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order: ...

    @overload
    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["refund"],
        amount: float,
        received: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order: ...

    @overload
    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["merge"],
        order_ids: Sequence[str],
        **options: Unpack[CallOptions],
    ) -> models.Order: ...

    def act_on_order(
        self,
        order_id: str,
        *,
        action: Literal["pay", "message", "request_cancel", "refund", "merge"],
        pending: bool | None = None,
        message: str | None = None,
        amount: float | None = None,
        received: bool | None = None,
        order_ids: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Apply an action to an order: ``POST /sandbox/orders/{order_id}/actions``.

        Does to an order what otherwise happens on the website, and responds with the order as its seller sees it
        afterwards. `action` is one of:
        * `pay`: the buyer pays items and shipping. Possible when an invoice has been sent: `Invoice Sent` becomes
          `Payment Received`, or `Payment Pending` with `pending: true`; a pending payment becomes `Payment Received`.
          The log gets a payment and a status.
        * `message`: the buyer writes a message. Always possible; the status does not change.
        * `request_cancel`: the buyer asks for a cancellation, which is only a message. Only the seller can cancel.
          Possible while the seller can cancel.
        * `refund`: the seller refunds money, once the order is paid. Less than items and shipping does not change the
          status; the full amount sets `Refund Sent`, and once received `Cancelled (Refund Received)`.
        * `merge`: orders of the same buyer and seller that are not paid yet become one new order, which is the
          response. The source orders become `Merged`, which cannot be undone.

        These actions can lead to the statuses that `x-transitions` lists under `buyer` and `site`.

        Args:
            order_id: The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and
                the number of the order at this seller.
            action: The kind of action.
            pending: Whether the payment is only announced; the order becomes `Payment Pending`. False when absent.
            message: The text.
            amount: The amount in the order's currency, rounded to two decimals.
            received: Whether the buyer receives it at once. True when absent.
            order_ids: The other orders to merge with the order in the URL.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when no order has this id, or when the server runs without the sandbox. What to do: take
                the id from a list of orders; start the server with `SANDBOX=on`.
            ValidationError: 422, when the order's status does not allow the action, or a value is invalid. What to do:
                bring the order into a status that allows it, such as `Invoice Sent` for a payment; otherwise correct
                the key that the message names.

        Known from:
            documented: A buyer pays an invoiced order.
            chosen: A pending payment can be completed.
            chosen: A payment is items and shipping together, and appears as an entry of its own before the new status.
            chosen: A request to cancel is a message by the buyer and leaves the status alone; without a text it is the
                sentence `I would like to cancel this order.`
            documented: Only the seller can cancel, and cancelling pays nothing back.
            chosen: A refund needs an order in Payment Received, In Progress or Shipped. In Refund Sent the action is
                the receipt of what was sent, writes that entry and sets Cancelled (Refund Received); with `received`
                false it is refused there.
            documented: A refund writes one entry when sent and one when received.
            chosen: A full refund sets `Refund Sent`, and `Cancelled (Refund Received)` when received; a partial one
                keeps the status.
            documented: Only orders of the same buyer and seller merge; the new order has the date of the earliest, the
                sources become `Merged` for good.
            documented: The merged order begins as a `New Order` without shipping; the help pages say `Invoice Sent`.
            chosen: Orders in New Order, Buyer Contacted and Invoice Sent can be merged.
            chosen: An action that the status does not allow is a 422 that names the status, and changes nothing.
            recorded: `order_id`: The id is text of two numbers and a hyphen; the documentation page calls it a number.
            chosen: `order_id`: A text of any other form is a 404, like an order that does not exist. So is a number
                with zeros before it: an order has one id.
        """
        return self._call(
            sandbox_facts.ACT_ON_ORDER,
            {
                "order_id": order_id,
                "action": action,
                "pending": pending,
                "message": message,
                "amount": amount,
                "received": received,
                "order_ids": order_ids,
            },
            options,
        )

    def list_buyer_orders(
        self,
        username: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderPage:
        """List a buyer's orders: ``GET /sandbox/users/{username}/orders``.

        One page of the orders in which the user is the buyer, from all sellers, newest first, each as the buyer sees
        it. The marketplace's own API lists only sales, so a buyer's program must know the ids of its orders; a test can
        find them here.

        Args:
            username: The user's name. Not case-sensitive.
            page: The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty
                list. Default: 1.
            per_page: The number of items on a page. A value above 100 is not refused but lowered to 100;
                `pagination.per_page` shows the value that was used. Default: 50.
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when no user has this name, when the page is past the last one, or when the server runs
                without the sandbox. What to do: check the spelling; stop paging; start the server with `SANDBOX=on`.
            ValidationError: 422, when the page is not a whole number of at least 1. What to do: count pages from 1.

        Known from:
            reported: The API has no list of a buyer's orders, so it is offered here.
            chosen: The newest order comes first; a user who bought nothing has an empty list.
            recorded: `username`: Names match without regard to case; objects show the name as it was registered, page
                addresses as it was asked for.
            chosen: `username`: A name of more than 100 characters, or with a null character in it, is a 404, like one
                that does not exist.
            documented: `page`: Pages count from 1, which is also what is answered without the parameter.
            chosen: `page`: A page past the last one is a 404; clients in use take a 404 for the end of the list.
            chosen: `page`: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
            documented: `per_page`: A page has 50 items by default, and never more than 100.
            reported: `per_page`: A larger number is lowered to 100 without a word.
            chosen: `per_page`: A number below 1, and one that is no whole number, is a 422.
        """
        return self._call(
            sandbox_facts.LIST_BUYER_ORDERS,
            {"username": username, "page": page, "per_page": per_page},
            options,
        )

    def iter_buyer_orders(
        self,
        username: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[models.Order, models.OrderPage]:
        """Iterate over all items of ``GET /sandbox/users/{username}/orders``.

        Pages are asked for as they are needed. The parameters and errors are those of ``list_buyer_orders``;
        ``pages()`` iterates over the pages.
        """
        return self._pages(
            sandbox_facts.LIST_BUYER_ORDERS,
            {"username": username, "page": page, "per_page": per_page},
            options,
        )

    def act_on_listing(
        self,
        listing_id: int,
        *,
        action: sandbox_inputs.ListingActionKindLike,
        quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Listing:
        """Apply an action to a listing: ``POST /sandbox/listings/{listing_id}/actions``.

        Does to a listing what the site's moderators do, or what happens as time passes, and responds with the listing
        as its owner sees it afterwards. `action` is one of:
        * `violate`: the site finds that the listing breaks the rules. A listing that is for sale, a draft or expired
          becomes `Violation`.
        * `suspend`: the site takes the listing off the market. A listing that is for sale becomes `Suspended`.
        * `expire`: the listing's time on sale is over. A listing that is for sale becomes `Expired`, and can be put on
          sale again by an edit.
        * `reinstate`: the site reverses a `Violation` or a suspension, and the listing is for sale for a new term.
        * `stock`: the owner has `quantity` copies from now on. Only for sellers who can have several; `example_store`
          can. The listing's own `quantity` is still 1, as it is for NearMint sellers: the listing is sold once the last
          copy is ordered.

        Listings in `Violation` and `Suspended` are visible to their owner only, and can be deleted but not edited.

        Args:
            listing_id: The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is
                created. Needs more than 32 bits.
            action: The kind of action on a listing.
            quantity: With `stock`, the number of copies; otherwise ignored.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when no listing has this id, also when it was deleted, or when the server runs without
                the sandbox. What to do: take the id from an inventory; start the server with `SANDBOX=on`.
            ValidationError: 422, when the listing's status does not allow the action, or a value is invalid. What to
                do: bring the listing into the status that the action starts from; otherwise correct the key that the
                message names.

        Known from:
            documented: The two statuses `Violation` and `Suspended` exist and are set by the site.
            chosen: Which status each action starts from and leads to.
            chosen: A listing of a suspended seller is not reinstated alone; it waits for its seller.
            documented: Only sellers that the site allows it hold several copies of one listing.
            chosen: An action that the status does not allow is a 422 that names the status, and changes nothing.
            recorded: `listing_id`: Ids exceed 32 bits.
            chosen: `listing_id`: An id that is no whole number is a 404, like one that does not exist.
        """
        return self._call(
            sandbox_facts.ACT_ON_LISTING,
            {"listing_id": listing_id, "action": action, "quantity": quantity},
            options,
        )

    def act_on_user(
        self,
        username: str,
        *,
        action: sandbox_inputs.UserActionKindLike,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Apply an action to a user: ``POST /sandbox/users/{username}/actions``.

        Does to a user what the site's moderators do, and responds with the user's own profile, where
        `marketplace_suspended` shows the result. `action` is one of:
        * `suspend`: everything the user has for sale becomes `Suspended`, and new listings of the user are refused with
          a 403. Orders that are in progress continue.
        * `reinstate`: what the suspension took off the market is for sale again, for a new term. Listings that were
          suspended individually stay suspended.

        Args:
            username: The user's name. Not case-sensitive.
            action: The kind of action on a user.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when no user has this name, or when the server runs without the sandbox. What to do:
                check the spelling; start the server with `SANDBOX=on`.
            ValidationError: 422, when the user is in that state already, or a value is invalid. What to do: omit the
                call, or correct the key that the message names.

        Known from:
            chosen: A suspended seller's listings are `Suspended` and come back with the seller; copies that cancelled
                orders give back wait with them.
            chosen: A suspended seller cannot create listings.
            chosen: Suspending twice, and reinstating who is not suspended, is a 422.
            recorded: `username`: Names match without regard to case; objects show the name as it was registered, page
                addresses as it was asked for.
            chosen: `username`: A name of more than 100 characters, or with a null character in it, is a 404, like one
                that does not exist.
        """
        return self._call(sandbox_facts.ACT_ON_USER, {"username": username, "action": action}, options)

    def get_clock(self, **options: Unpack[CallOptions]) -> sandbox_models.Clock:
        """Get the clock: ``GET /sandbox/clock``.

        The time that the sandbox uses for everything, in UTC, and how far it is ahead of the machine's time. The
        marketplace itself writes times in the site's own time zone, US Pacific.

        Args:
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.

        Known from:
            chosen: The sandbox has a clock of its own.
        """
        return self._call(sandbox_facts.GET_CLOCK, {}, options)

    def set_clock(
        self,
        *,
        now: datetime | str | None = None,
        advance_seconds: float | None = None,
        **options: Unpack[CallOptions],
    ) -> sandbox_models.Clock:
        """Set the clock: ``POST /sandbox/clock``.

        Sets the clock to a time (`now`) or moves it forward (`advance_seconds`); send one of the two, not both. The
        clock runs on from there. `now` may be in the past, from 1970 on; times that are already stored do not change.

        Everything that is due by the new time has happened when the response comes: orders whose invoice is older than
        4 days and not paid are `Cancelled (Non-Paying Buyer)` and their items are for sale again; listings that were
        for sale for 365 days are `Expired`. Listings of the seed data stay for sale. The rate limit's window moves with
        this clock: 60 seconds forward empty it.

        Args:
            now: The new time, from 1970 to 9997; the clock continues from there.
            advance_seconds: How many seconds the clock is moved forward.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.
            ValidationError: 422, when neither or both of the two keys are sent, or a value is not a valid time. What to
                do: send `now` with an offset, or `advance_seconds` above 0.

        Known from:
            chosen: The clock can be set in both directions and goes on running.
            chosen: A time before 1970 or after 9997 is a 422 that names these years, so that what is due a year later
                still has a date.
            documented: An order that is not paid within 4 days of its invoice is cancelled and its items are relisted.
                Sellers can choose 4 to 14 days on the website; here it is always 4.
            chosen: A listing expires after 365 days for sale; putting it on sale again begins a new term. The seed's
                listings do not expire.
            chosen: The rate limit's window follows the sandbox's clock.
        """
        return self._call(sandbox_facts.SET_CLOCK, {"now": now, "advance_seconds": advance_seconds}, options)

    def list_faults(self, **options: Unpack[CallOptions]) -> sandbox_models.FaultList:
        """List faults: ``GET /sandbox/faults``.

        All faults that can still affect calls, oldest first, in one response. A fault that has affected as many calls
        as it should is no longer listed.

        Args:
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.

        Known from:
            chosen: The list is whole, without pages.
        """
        return self._call(sandbox_facts.LIST_FAULTS, {}, options)

    def create_fault(
        self,
        *,
        operation_id: sandbox_inputs.MarketplaceOperationLike | Literal["*"],
        status: int | None = None,
        latency_ms: int | None = None,
        cut: bool | None = None,
        every: int | None = None,
        times: int | None = None,
        **options: Unpack[CallOptions],
    ) -> sandbox_models.Fault:
        """Create a fault: ``POST /sandbox/faults``.

        Makes calls of one operation, or of all operations (`*`), fail on purpose, so that you can test how a program
        handles it: with a `status`, after a delay (`latency_ms`), or with a closed connection (`cut`). With `every`,
        only every n-th call fails; `times` ends the fault after that many calls.

        **What a failed call does.** With a `status`, the operation does not run, and the response is the one that is
        documented for that status, or a general one. With a delay alone, the operation runs and its response comes
        late. With `cut`, the operation runs and its response is lost: the case in which a program must not simply
        repeat a POST. A delay can be combined with either.

        If several faults apply to the same call, the oldest one is used. Calls of the sandbox's own operations never
        fail.

        Args:
            operation_id: The operation, by its id in the marketplace document; `*` for all.
            status: The status of the response; the operation does not run.
            latency_ms: How long the response is delayed, in milliseconds.
            cut: Whether the connection is closed without a response.
            every: Only every n-th call is affected. 1 when absent.
            times: How many calls are affected before the fault ends; no limit when absent.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.
            ValidationError: 422, when no operation has this id, when the fault would do nothing, when a value is out of
                bounds, or when 1000 faults are in force. What to do: take the id from the marketplace document; give a
                `status`, a `latency_ms` or `cut`; delete the faults that are no longer needed.

        Known from:
            chosen: A status is answered without carrying the call out; a delay and a cut connection come after carrying
                it out.
            chosen: Of several faults for one call the oldest is met, and the call counts for that one alone.
            chosen: A status and a cut connection together cut the connection without carrying the call out.
            chosen: At most 1000 faults are in force at a time.
            chosen: Credentials are checked and the rate limit is counted before a fault is met.
        """
        return self._call(
            sandbox_facts.CREATE_FAULT,
            {
                "operation_id": operation_id,
                "status": status,
                "latency_ms": latency_ms,
                "cut": cut,
                "every": every,
                "times": times,
            },
            options,
        )

    def delete_faults(self, **options: Unpack[CallOptions]) -> None:
        """Delete all faults: ``DELETE /sandbox/faults``.

        Deletes all faults at once, so that calls are answered as usual again. Calls that a fault is already delaying
        are still answered at the end of their delay.

        Args:
            **options: What can be set for each call.

        Raises:
            NotFoundError: 404, when the server runs without the sandbox. What to do: start it with `SANDBOX=on`, or
                with `npm start`.

        Known from:
            chosen: All faults go at once; there is no way to take away a single one.
        """
        return self._call(sandbox_facts.DELETE_FAULTS, {}, options)
