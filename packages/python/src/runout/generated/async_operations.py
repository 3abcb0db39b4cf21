# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""A method for each operation, to be awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._callers import AsyncCaller
from . import facts

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal
    from typing import Unpack

    from .._operation import CallOptions
    from .._pages import AsyncPages
    from . import inputs, models


class AsyncOperations(AsyncCaller):
    """A method for each operation of the API."""

    async def get_api_info(self, **options: Unpack[CallOptions]) -> models.ApiInfo:
        """Get API information: ``GET /``.

        Returns a greeting, the version of the wire format and the size of the catalog. It requires no credentials and
        no parameters, so use it to check a base URL, a proxy or a set of credentials.

        Args:
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.

        Known from:
            reported: The keys of the answer.
            chosen: The greeting's words, and that `documentation_url` points to the documentation of this server.
            chosen: Wrong credentials are refused with 401 although none are needed.
        """
        return await self._call(facts.GET_API_INFO, {}, options)

    async def get_identity(self, **options: Unpack[CallOptions]) -> models.Identity:
        """Get the caller's identity: ``GET /oauth/identity``.

        Returns the user that a personal token or an OAuth signature belongs to. Call it first: the username is part of
        the inventory's URL. A consumer key and secret belong to an application and to no user, so they get a 401 here.

        Args:
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.

        Known from:
            recorded: The four keys, and that `consumer_name` repeats the username for a personal token.
            reported: A signature with a timestamp in milliseconds (`Date.now()`) or a nonce of more than 64 characters
                is answered here. Every other operation takes such a call for the application's and not for the user's:
                what is open to all is answered, and everything else is a 401.
            documented: Key and secret alone are not enough.
        """
        return await self._call(facts.GET_IDENTITY, {}, options)

    async def get_user(self, username: str, **options: Unpack[CallOptions]) -> models.User:
        """Get a user's profile: ``GET /users/{username}``.

        Shows who a user is and how others rated them as a buyer and as a seller. Every `*_url` is a URL on the server
        that was called. The user's own view adds `email`, `num_collection`, `num_wantlist` and `num_unread` and fills
        in `curr_abbr`, which is an empty text for every other caller: the currency of the buyer settings, in which
        prices are shown to the user. The currency that a user sells in is another setting and appears only in their
        listings.

        Args:
            username: The user's name. Not case-sensitive.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when no user has this name. What to do: check the spelling; a user may have been
                renamed.

        Known from:
            recorded: Names match without regard to case.
            recorded: Four keys and the currency are for the user themself.
            recorded: The text of the 404.
            chosen: Of a user's two currencies `curr_abbr` is the one they buy in.
            chosen: The collection and want list addresses are there although this API does not serve them, and the
                counts that belong to them are 0.
            recorded: `username`: Names match without regard to case; objects show the name as it was registered, page
                addresses as it was asked for.
            chosen: `username`: A name of more than 100 characters, or with a null character in it, is a 404, like one
                that does not exist.
        """
        return await self._call(facts.GET_USER, {"username": username}, options)

    async def get_inventory(
        self,
        username: str,
        *,
        status: inputs.InventoryStatusLike | None = None,
        sort: inputs.InventorySortLike | None = None,
        sort_order: inputs.SortOrderLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.InventoryPage:
        """Get a seller's inventory: ``GET /users/{username}/inventory``.

        One page of a seller's listings, oldest first unless sorted otherwise.

        **Who sees what.** The owner sees listings in every status together (deleted ones only with `status=Deleted`)
        and, on each listing, `weight`, `estimated_weight`, `format_quantity`, `external_id`, `location` and `quantity`.
        Every other caller sees what is for sale; their `status` filter is checked and then ignored, not refused. A
        caller with a user also gets `in_cart`. Without any credentials there are no pictures: `thumbnail` is empty and
        `images` is an empty list.

        **Prices stay in the seller's currency** here, unlike those of a single listing. Shipping prices are empty
        objects where none is known. For a user who buys in another currency, each amount also comes with `converted`.

        **Two limits.** Page 101 and beyond of another user's inventory is a 403 at any page size, although `pages`
        counts them; split such an inventory by sorting it in both directions. A page past the end is a 404.

        Args:
            username: The user's name. Not case-sensitive.
            status: Show only listings of this status. With `All`, or without the parameter, the owner sees every
                status. For other callers the value is checked and then ignored: they see only what is for sale. Not
                case-sensitive.
            sort: What the listings are sorted by: `listed` (when they were created, the default), `price`, `item` (the
                release's title), `artist`, `label`, `catno`, `audio`, `status`, `location`. The last two are for the
                owner: other callers get an empty list for `status` and a 422 for `location`.
            sort_order: Whether the smallest value comes first (`asc`) or the largest (`desc`). Without `sort`, it
                applies to the default order of the list.
            page: The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty
                list. Default: 1.
            per_page: The number of items on a page. A value above 100 is not refused but lowered to 100;
                `pagination.per_page` shows the value that was used. Default: 50.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when a page after page 100 of another user's inventory is requested. What to do:
                request larger pages, or read the list from its other end with `sort_order`.
            NotFoundError: 404, when no user has this name, or when the page is past the last one. What to do: check the
                spelling of the name; stop paging at `pagination.pages`.
            ValidationError: 422, when a parameter has an unknown value, or a value that only the owner can use. What to
                do: use one of the values that the message lists.

        Known from:
            documented: Anyone but the owner sees only what is for sale; the owner's listings have more keys.
            recorded: The owner's list without a filter mixes all statuses, oldest first.
            recorded: The default order is by creation, oldest first, for every caller; one client's author notes the
                opposite for an inventory of their own.
            recorded: Prices stay in the seller's currency.
            recorded: Without credentials `thumbnail` is empty and `images` an empty list.
            recorded: An empty list has one page and no addresses.
            recorded: Page addresses keep the request's own query in its order, replace `page`, and append `page` or
                `per_page` where it was left out; a token in the query is repeated in them.
            reported: Another user's inventory ends at page 100 with a 403, at any page size, while `pages` still counts
                all pages.
            reported: `curr_abbr` has no effect here and is ignored like any unknown parameter; so is `q`.
            chosen: The wall at page 100 is met before a page past the end is looked for.
            chosen: A user who sells nothing has an empty inventory and not a 404.
            recorded: Shapes of 2014, with three keys of the seller and no `original_price`, are not kept.
            recorded: `username`: Names match without regard to case; objects show the name as it was registered, page
                addresses as it was asked for.
            chosen: `username`: A name of more than 100 characters, or with a null character in it, is a 404, like one
                that does not exist.
            documented: `status`: The values, and that any other one is a 422 that names them.
            recorded: `status`: For anyone but the owner a valid status is ignored and not refused; only what is for
                sale is shown.
            recorded: `status`: Without a status the owner sees all of them mixed.
            chosen: `status`: Values match without regard to case, because the documentation page itself writes one in
                lower case.
            chosen: `status`: Deleted listings show up only where `Deleted` is asked for, not under `All`.
            documented: `sort`: The nine fields, `status` and `location` being meant for the owner.
            recorded: `sort`: Sorted by `status`, an inventory read by anyone but the owner answers 200 with nothing in
                it.
            reported: `sort`: Sorted by `location`, an inventory read by anyone but the owner is a 422.
            chosen: `sort`: Texts are compared without regard to case, by code point; equal listings come in the order
                of their ids, and of one status in the order they were created. The real order of texts follows no
                simple rule.
            documented: `sort_order`: The order is `asc` or `desc`.
            chosen: `sort_order`: Any other value is a 422 that names the two.
            documented: `page`: Pages count from 1, which is also what is answered without the parameter.
            chosen: `page`: A page past the last one is a 404; clients in use take a 404 for the end of the list.
            chosen: `page`: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
            documented: `per_page`: A page has 50 items by default, and never more than 100.
            reported: `per_page`: A larger number is lowered to 100 without a word.
            chosen: `per_page`: A number below 1, and one that is no whole number, is a 422.
        """
        return await self._call(
            facts.GET_INVENTORY,
            {
                "username": username,
                "status": status,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def iter_inventory(
        self,
        username: str,
        *,
        status: inputs.InventoryStatusLike | None = None,
        sort: inputs.InventorySortLike | None = None,
        sort_order: inputs.SortOrderLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Listing, models.InventoryPage]:
        """Iterate over all items of ``GET /users/{username}/inventory``.

        Pages are asked for as they are needed. The parameters and errors are those of ``get_inventory``; ``pages()``
        iterates over the pages.
        """
        return self._pages(
            facts.GET_INVENTORY,
            {
                "username": username,
                "status": status,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get_release(
        self,
        release_id: int,
        *,
        curr_abbr: inputs.CurrencyLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Release:
        """Get a release: ``GET /releases/{release_id}``.

        Returns what a listing sells: artists, labels, formats, and the release's state in the marketplace. Every
        `release.resource_url` is the URL of this operation. The response contains the part of a catalog entry that a
        seller's program reads. `estimated_weight` is the weight of a listing whose seller gives no weight.
        `lowest_price` is a number without its currency, in `curr_abbr`; the release statistics have it with its
        currency. Without credentials, `thumb` is empty and there are no `images`.

        Args:
            release_id: The release's id, as `release.id` in a listing.
            curr_abbr: The currency that amounts are converted to. Without it, the currency of the caller's buyer
                settings is used, or US dollars for a caller without a user.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when no release has this id. What to do: take the id from a listing or from the catalog.
            ValidationError: 422, when the marketplace does not support the currency. What to do: use one that the
                message lists.

        Known from:
            chosen: Only the keys that marketplace clients read are kept; the real object has many more.
            documented: Pictures are shown to callers with credentials only, a key and secret being enough.
            chosen: A release that must not be sold has neither a count nor a lowest price, as in its statistics.
            chosen: The text of the 404 is that of any address that leads nowhere.
            documented: `curr_abbr`: The twelve currencies, and the caller's own, the one of the buyer settings, as the
                default.
            recorded: `curr_abbr`: Without credentials the default is US dollars.
            chosen: `curr_abbr`: A currency that is not one of the twelve is a 422 that names them.
        """
        return await self._call(facts.GET_RELEASE, {"release_id": release_id, "curr_abbr": curr_abbr}, options)

    async def create_listing(
        self,
        *,
        release_id: int,
        condition: inputs.MediaConditionLike,
        price: float | Decimal,
        sleeve_condition: inputs.SleeveConditionLike | None = None,
        comments: str | None = None,
        allow_offers: bool | None = None,
        status: inputs.EditableListingStatusLike | None = None,
        external_id: str | None = None,
        location: str | None = None,
        weight: float | Decimal | None = None,
        format_quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ListingCreated:
        """Create a listing: ``POST /marketplace/listings``.

        Adds a listing to the caller's own inventory. `release_id`, `condition` and `price` are required; the rest has
        defaults: `status` `For Sale`, `sleeve_condition` `Not Graded`, empty texts, no offers, the weight and the count
        of the release. Null counts as absent. The price is in the caller's selling currency, and no other currency can
        be given.

        **Values that are corrected and not refused:** the sign of a negative price is dropped, a weight of 0 or less
        becomes the estimate, a `format_quantity` of 0 becomes the release's count. Numbers may be sent as text. A
        misspelled key is ignored like any unknown key. So read the listing back when it matters.

        **Do not send it twice.** There is no key that makes a repeated request harmless: after a timeout, look through
        the inventory before you try again, or the copy is listed twice. The new listing's URL is in the body; there is
        no `Location` header.

        Args:
            release_id: The release to sell. An id that does not exist is refused.
            condition: The condition of the medium, best first, in the wording of the Goldmine grading scale.
            price: The price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most
                99,999,999.9999; rounded to four decimals.
            sleeve_condition: The condition of the sleeve; `Not Graded` when absent or null.
            comments: Comments for buyers; empty when absent or null.
            allow_offers: Whether buyers may make an offer; false when absent or null.
            status: `For Sale` (the default), `Draft`, or `Expired`.
            external_id: A private note that only the seller sees; empty when absent or null. The website calls it
                Private Comments.
            location: Where the item is kept; only the seller sees it. On the website it is on the inventory management
                page and in the inventory exports. Empty when absent or null.
            weight: Grams; `auto`, absent, null, 0 and negative values take the estimate.
            format_quantity: How many items this counts as for shipping, which the website calls Counts As; `auto`,
                absent, null and 0 take the release's own count. Negative values are refused.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or when `format_quantity` is negative. What to
                do: send one JSON object, with 0, `auto` or a positive number for `format_quantity`.
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the caller has not filled out the seller settings, or is suspended from the
                marketplace. What to do: complete the settings on the website first; the credentials are valid.
            ValidationError: 422, when a value is invalid or a required one is missing. What to do: correct the field
                that the message names.

        Known from:
            documented: The request's keys, and an answer of 201 with the id and the address.
            recorded: No `Location` header comes with the answer.
            recorded: The defaults of what is absent or null.
            reported: Without a status the listing is for sale, although the documentation marks it as required.
            reported: `Expired` is accepted as a status in addition to the two that are documented.
            recorded: A price of 0 is a 422, a negative one loses its sign.
            chosen: A price keeps more than two decimals; here up to four, and finer ones are rounded.
            recorded: A weight of 0 and a negative one become the estimate.
            documented: A weight and a `format_quantity` of `auto` are estimated.
            recorded: A `format_quantity` of 0 becomes 1 for a single record, a negative one is a 400.
            recorded: A release that does not exist is a 422 that says so, also for 0 and negative ids.
            chosen: The answer to a wrong condition, sleeve condition or status is a 422 that names the values, and to a
                missing key one that names it.
            chosen: A release that is blocked from sale is a 422 that says so.
            chosen: A user without seller settings, or one who is suspended from the marketplace, gets a 403 with the
                documented sentence.
            chosen: Fields are read from the JSON body only, although the documentation page's address names them as
                query keys.
        """
        return await self._call(
            facts.CREATE_LISTING,
            {
                "release_id": release_id,
                "condition": condition,
                "price": price,
                "sleeve_condition": sleeve_condition,
                "comments": comments,
                "allow_offers": allow_offers,
                "status": status,
                "external_id": external_id,
                "location": location,
                "weight": weight,
                "format_quantity": format_quantity,
            },
            options,
        )

    async def get_listing(
        self,
        listing_id: int,
        *,
        curr_abbr: inputs.CurrencyLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Listing:
        """Get a listing: ``GET /marketplace/listings/{listing_id}``.

        Shows a listing that is for sale to any caller, and a listing in any other status to its owner only. Another
        seller's draft is a 401 without a user and a 403 with one; a deleted listing is a 404 for every caller.

        **Which price is which.** `price` is converted to `curr_abbr`, or to the currency the caller buys in, and is not
        rounded: expect `17.885`, and round it before you show it. `original_price` is what the seller entered.
        `shipping_price` and `original_shipping_price` are empty objects, not null and not absent, where shipping to the
        caller is not known. For a caller with a user whose currency is another one, both originals come with
        `converted`: the same amount, rounded.

        **Which keys are present.** A caller with a user gets `in_cart` and `release.stats.user`. The owner gets
        `weight`, `estimated_weight`, `format_quantity`, `external_id`, `location` and `quantity`. The cover is
        `thumbnail`; there is no `thumb`.

        Args:
            listing_id: The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is
                created. Needs more than 32 bits.
            curr_abbr: The currency that amounts are converted to. Without it, the currency of the caller's buyer
                settings is used, or US dollars for a caller without a user.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the credentials are valid, but the resource belongs to another user, or the
                caller may not change it. What to do: use the credentials of the owner.
            NotFoundError: 404, when no listing has this id, or it was deleted. What to do: remove it from your own
                records; an id is never reused.
            ValidationError: 422, when the marketplace does not support the currency. What to do: use one that the
                message lists.

        Known from:
            documented: The owner's additional keys, and `in_cart` for a caller with a user.
            recorded: `price` is converted and not rounded; `original_price` stays as the seller wrote it.
            recorded: The currency is the asked one, and without credentials US dollars.
            documented: The currency is else the caller's, that of the buyer settings.
            recorded: Shipping prices are empty objects where none is known, and filled for the owner.
            reported: They are filled for a user the seller ships to.
            recorded: Another user's draft is a 401 without credentials.
            chosen: Another user's listing that is not for sale is a 403 for a user, and a 401 for a key and secret.
            recorded: A deleted listing is a 404 for its owner too; in 2019 the owner still got it with the status
                `Deleted`.
            recorded: Without credentials a single listing has its pictures, unlike a listing within an inventory.
            recorded: `shipping_is_blocked` is true without credentials.
            recorded: `listing_id`: Ids exceed 32 bits.
            chosen: `listing_id`: An id that is no whole number is a 404, like one that does not exist.
            documented: `curr_abbr`: The twelve currencies, and the caller's own, the one of the buyer settings, as the
                default.
            recorded: `curr_abbr`: Without credentials the default is US dollars.
            chosen: `curr_abbr`: A currency that is not one of the twelve is a 422 that names them.
        """
        return await self._call(facts.GET_LISTING, {"listing_id": listing_id, "curr_abbr": curr_abbr}, options)

    async def edit_listing(
        self,
        listing_id: int,
        *,
        release_id: int | None = None,
        condition: inputs.MediaConditionLike | None = None,
        sleeve_condition: inputs.SleeveConditionLike | None = None,
        price: float | Decimal | None = None,
        comments: str | None = None,
        allow_offers: bool | None = None,
        status: inputs.EditableListingStatusLike | None = None,
        external_id: str | None = None,
        location: str | None = None,
        weight: float | Decimal | None = None,
        format_quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Edit a listing: ``POST /marketplace/listings/{listing_id}``.

        Changes the keys that are sent and keeps the others; an edit is a POST to the listing's own URL. Null keeps a
        value, an empty text clears it. `release_id` is ignored: a listing cannot move to another release. Values are
        corrected and refused as when a listing is created, except for a weight of 0, which keeps the weight.

        Only a listing that is `For Sale`, `Draft` or `Expired` can be edited. To take one off the market for a while,
        set it to `Draft`. A sold listing cannot be changed; create a new listing for the next copy.

        The response has no body. Sending the same edit twice does no more than sending it once.

        Args:
            listing_id: The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is
                created. Needs more than 32 bits.
            release_id: Ignored; a listing's release never changes.
            condition: The condition of the medium.
            sleeve_condition: The condition of the sleeve.
            price: The price in the seller's currency. 0 is refused; the sign of a negative price is dropped. At most
                99,999,999.9999; rounded to four decimals.
            comments: Comments for buyers.
            allow_offers: Whether buyers may make an offer.
            status: `For Sale`, `Draft` or `Expired`.
            external_id: A private note that only the seller sees. The website calls it Private Comments.
            location: Where the item is kept; only the seller sees it. On the website it is on the inventory management
                page and in the inventory exports.
            weight: Grams; `auto` and negative values take the estimate, 0 keeps the weight.
            format_quantity: How many items this counts as for shipping, which the website calls Counts As; `auto` and 0
                take the release's own count. Negative values are refused.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or when `format_quantity` is negative. What to
                do: send one JSON object, with 0, `auto` or a positive number for `format_quantity`.
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the credentials are valid, but the resource belongs to another user, or the
                caller may not change it. What to do: use the credentials of the owner.
            NotFoundError: 404, when no listing has this id, or it was deleted. What to do: remove it from your own
                records; an id is never reused.
            ValidationError: 422, when a value is invalid, or when the listing is in a status that cannot be edited.
                What to do: correct the field that the message names; create a new listing for a sold copy.

        Known from:
            recorded: An edit is a POST to the listing and answers 204 without a body; the documentation page lost its
                verb.
            documented: Only listings that are for sale, drafts or expired can be edited.
            chosen: The refusal of any other status is a 422 that names it.
            reported: Every key may be left out although the documentation page marks four as required.
            recorded: Null keeps, an empty text clears, a `release_id` of 0 or -1 is ignored.
            chosen: A `release_id` of another release is ignored too.
            recorded: A weight of 0 keeps the weight, a negative one becomes the estimate.
            recorded: An edit without credentials is a 401.
            chosen: The 401 comes before the id and the body are looked at.
            chosen: An edit of another user's listing is a 403 with the documented sentence, for any body.
            chosen: A PATCH, which the real server names among its methods, is not served.
            chosen: `curr_abbr`, which the documentation page's address names, has no effect.
            recorded: `listing_id`: Ids exceed 32 bits.
            chosen: `listing_id`: An id that is no whole number is a 404, like one that does not exist.
        """
        return await self._call(
            facts.EDIT_LISTING,
            {
                "listing_id": listing_id,
                "release_id": release_id,
                "condition": condition,
                "sleeve_condition": sleeve_condition,
                "price": price,
                "comments": comments,
                "allow_offers": allow_offers,
                "status": status,
                "external_id": external_id,
                "location": location,
                "weight": weight,
                "format_quantity": format_quantity,
            },
            options,
        )

    async def delete_listing(self, listing_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete a listing: ``DELETE /marketplace/listings/{listing_id}``.

        Removes a listing from the inventory. It cannot be restored. From then on its URL is a 404, also for a second
        deletion; after a timeout, such a 404 means that the first deletion worked. A listing in any status can be
        deleted. To hide it for a while, edit its status to `Draft` instead. A body that is sent is ignored.

        Args:
            listing_id: The listing's id, as in `id` of a listing, or in `listing_id` of the response when it is
                created. Needs more than 32 bits.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the credentials are valid, but the resource belongs to another user, or the
                caller may not change it. What to do: use the credentials of the owner.
            NotFoundError: 404, when no listing has this id, or it was deleted. What to do: remove it from your own
                records; an id is never reused.

        Known from:
            documented: A deletion answers 204 without a body.
            recorded: Reading, editing and deleting it again are a 404 afterwards.
            documented: A listing that can no longer be edited can still be deleted.
            chosen: A deletion of another user's listing is a 403 with the documented sentence.
            chosen: Orders that hold the listing keep it as it was.
            recorded: `listing_id`: Ids exceed 32 bits.
            chosen: `listing_id`: An id that is no whole number is a 404, like one that does not exist.
        """
        return await self._call(facts.DELETE_LISTING, {"listing_id": listing_id}, options)

    async def list_orders(
        self,
        *,
        status: inputs.OrderStatusFilterLike | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        archived: bool | None = None,
        sort: inputs.OrderSortLike | None = None,
        sort_order: inputs.SortOrderLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderPage:
        """List orders: ``GET /marketplace/orders``.

        One page of the orders in which the caller is the seller, newest first unless sorted otherwise. Each order is as
        complete as when it is read alone, so there is no need to get the orders one by one.

        **Orders that the caller placed as a buyer are not included.** A buyer who has never sold gets an empty list and
        a 200, however much they ordered. Buyers read their orders by id.

        **To follow new activity,** ask for `sort=last_activity` and read until an order is older than your last
        request. A status, a message, a payment, a tracking number and a refund all count as activity. A program that
        only waits for new orders asks for `created_after` instead.

        **Filters** are combined: an order is listed when it matches all of them. Archived orders are included unless
        `archived=false` leaves them out. A page past the end is a 404.

        Args:
            status: Show only orders with this status. With `All`, or without the parameter, every status is shown.
                `Cancelled` shows only orders with exactly that status, not the four statuses that give a reason.
            created_after: Show only orders created after this time, not at it. Any offset is accepted; write a plus
                sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
            created_before: Show only orders created before this time, not at it. Any offset is accepted; write a plus
                sign as `%2B`, or use `Z`. Without an offset it is read as US Pacific time, the marketplace's time zone.
            archived: Show only archived orders (`true`), or only orders that are not archived (`false`). Without it,
                both are shown.
            sort: What the orders are sorted by: `id` (the order's number), `buyer` (the username), `created` (the
                default), `status` (its name), `last_activity`. For every field, the largest value comes first, unless
                `sort_order` is `asc`.
            sort_order: Whether the smallest value comes first (`asc`) or the largest (`desc`). Without `sort`, it
                applies to the default order of the list.
            page: The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty
                list. Default: 1.
            per_page: The number of items on a page. A value above 100 is not refused but lowered to 100;
                `pagination.per_page` shows the value that was used. Default: 50.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when the page is past the last one. What to do: stop paging; `pagination.pages` on any
                page is the number of pages.
            ValidationError: 422, when a filter, the sort order or the page has an invalid value. What to do: use one of
                the values, or the format, that the message names.

        Known from:
            documented: The filters by status, time of creation and archive, the five sort keys, and pagination.
            reported: Only orders in which the caller is the seller are listed; a buyer's list is empty although orders
                exist.
            chosen: Without `sort` and `sort_order` the newest order comes first.
            chosen: A listed order has all the keys of a single one; the documentation page's sample of 2011 has fewer.
            recorded: An empty list has one page and no addresses.
            chosen: A page past the last one is a 404 with a text of its own.
            chosen: A key and secret without a user is a 401.
            documented: `status`: The sixteen values.
            chosen: `status`: Any other value is a 422 that names them; upper and lower case matter.
            chosen: `status`: `Cancelled` does not stand for the statuses that begin with it.
            documented: `created_after`: The filter, and that it takes an ISO 8601 timestamp.
            chosen: `created_after`: It may be written without seconds, with a space instead of the `T`, in the basic
                format or as a day alone. A time without an offset is one of the marketplace's own zone, US Pacific,
                which answers are written in.
            chosen: `created_after`: An order of exactly this time is not listed. What is no time of the calendar is a
                422.
            documented: `created_before`: The filter, and that it takes an ISO 8601 timestamp.
            chosen: `created_before`: It may be written without seconds, with a space instead of the `T`, in the basic
                format or as a day alone. A time without an offset is one of the marketplace's own zone, US Pacific,
                which answers are written in.
            chosen: `created_before`: An order of exactly this time is not listed. What is no time of the calendar is a
                422.
            documented: `archived`: Both kinds are listed unless the parameter says otherwise.
            chosen: `archived`: Any value but true and false is a 422.
            documented: `sort`: The five fields.
            chosen: `sort`: Orders are sorted by `created`, and descending by every field, by default.
            chosen: `sort`: `id` counts by the running number and not as text; names are compared without regard to
                case; equal orders come in the order of their numbers, in the same direction.
            chosen: `sort`: Any other field is a 422 that names the five.
            documented: `sort_order`: The order is `asc` or `desc`.
            chosen: `sort_order`: Any other value is a 422 that names the two.
            documented: `page`: Pages count from 1, which is also what is answered without the parameter.
            chosen: `page`: A page past the last one is a 404; clients in use take a 404 for the end of the list.
            chosen: `page`: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
            documented: `per_page`: A page has 50 items by default, and never more than 100.
            reported: `per_page`: A larger number is lowered to 100 without a word.
            chosen: `per_page`: A number below 1, and one that is no whole number, is a 422.
        """
        return await self._call(
            facts.LIST_ORDERS,
            {
                "status": status,
                "created_after": created_after,
                "created_before": created_before,
                "archived": archived,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    def iter_orders(
        self,
        *,
        status: inputs.OrderStatusFilterLike | None = None,
        created_after: datetime | date | str | None = None,
        created_before: datetime | date | str | None = None,
        archived: bool | None = None,
        sort: inputs.OrderSortLike | None = None,
        sort_order: inputs.SortOrderLike | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.Order, models.OrderPage]:
        """Iterate over all items of ``GET /marketplace/orders``.

        Pages are asked for as they are needed. The parameters and errors are those of ``list_orders``; ``pages()``
        iterates over the pages.
        """
        return self._pages(
            facts.LIST_ORDERS,
            {
                "status": status,
                "created_after": created_after,
                "created_before": created_before,
                "archived": archived,
                "sort": sort,
                "sort_order": sort_order,
                "page": page,
                "per_page": per_page,
            },
            options,
        )

    async def get_order(self, order_id: str, **options: Unpack[CallOptions]) -> models.Order:
        """Get an order: ``GET /marketplace/orders/{order_id}``.

        The whole order: buyer and seller, items, amounts, address, tracking, and the statuses that can follow. Its
        seller and its buyer can read it; any other user gets a 403.

        **Who sees what.** The seller gets `feedback` and, on each item, `item_location` and `private_comments`, which a
        packing list needs. The buyer gets everything else.

        **Amounts.** `total` is the sum of the items only. The buyer pays `total` plus `shipping.value` plus everything
        in `tax`. `fee` is what the marketplace charges: 9 % of items and shipping, rounded up to the cent, so it
        changes when the shipping price changes.

        **The statuses that can follow** are in `next_status` and nowhere else: offer the seller those statuses, which
        include the current one, and do not build a table of your own. `tracking` is an empty object, not null, until a
        tracking number is set.

        Args:
            order_id: The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and
                the number of the order at this seller.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the credentials are valid, but the resource belongs to another user, or the
                caller may not change it. What to do: use the credentials of the owner.
            NotFoundError: 404, when no order has this id. What to do: take the id from a list of orders; it is text,
                such as `845236-9`.

        Known from:
            documented: The seller can read the order.
            reported: The buyer can read it too, without the keys that are for the seller.
            chosen: Any other user gets a 403 with the sentence that is documented for messages.
            recorded: `tracking` is an empty object while none is set.
            recorded: The id is text, a number of the seller and a running number; the documentation page calls it a
                number.
            chosen: An order that does not exist is a 404 with the text of an unknown address.
            chosen: A missing user is a 401 before the id is looked at.
            chosen: `next_status` is the same for the buyer, who can set none of it.
            recorded: `order_id`: The id is text of two numbers and a hyphen; the documentation page calls it a number.
            chosen: `order_id`: A text of any other form is a 404, like an order that does not exist. So is a number
                with zeros before it: an order has one id.
        """
        return await self._call(facts.GET_ORDER, {"order_id": order_id}, options)

    async def edit_order(
        self,
        order_id: str,
        *,
        status: inputs.OrderStatusLike | None = None,
        shipping: float | Decimal | None = None,
        tracking: inputs.TrackingInput | None = None,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Edit an order: ``POST /marketplace/orders/{order_id}``.

        Sets the status, the shipping price or the tracking of an order. An edit is a POST to the order's own URL, and
        only the order's seller can make it. The response is the whole order after the edit. Null and absent keys change
        nothing.

        **Status or shipping, never both.** A shipping price sends the buyer an invoice and automatically sets the
        status to `Invoice Sent`, so a request with both keys is refused. Shipping can be set as long as `Invoice Sent`
        is in `next_status`: not once the order is paid, in progress, shipped, refunded, merged or cancelled. Tracking
        can be sent with either, and does not change the status.

        **A new status** must be in the order's `next_status`; read that list again before each change, because the
        buyer may have paid in the meantime. The buyer gets a message that reads `Seller changed status from Old Status
        to New Status`, with the names of the two. An edit has no text of its own: to say more, add an order message
        with a status instead. The current status is accepted and does nothing. Cancelling puts the items on sale again,
        except for `Cancelled (Item Unavailable)`, which takes them off sale permanently. It does not refund any money.

        **Do not send it twice.** A repeated shipping price is a second invoice. After a timeout, read the order, then
        decide.

        Args:
            order_id: The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and
                the number of the order at this seller.
            status: The new status; must be in the order's `next_status`. The buyer is notified.
            shipping: What shipping costs, at most 999,999.99. Sends an invoice and sets the status `Invoice Sent`.
            tracking: Tracking for the parcel.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or when `tracking` has no number. What to do:
                send one JSON object with the tracking number in `tracking.number`.
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the caller is not the order's seller; the message is a different one when
                the buyer tries to set tracking. What to do: use the credentials of the seller.
            NotFoundError: 404, when no order has this id. What to do: take the id from a list of orders; it is text,
                such as `845236-9`.
            ValidationError: 422, when the order's status does not allow the change, or a value is invalid. What to do:
                read the order again and choose from its `next_status`; otherwise correct the field that the message
                names.

        Known from:
            documented: An edit is a POST to the order and answers with the whole order; the documentation page lost its
                verb.
            documented: A shipping price sends an invoice and sets `Invoice Sent`; it cannot come with a status, nor
                after payment, shipping or cancellation.
            chosen: The documentation page allows a shipping price in any status but cancelled, Payment Received and
                Shipped. Here it is refused in In Progress, Refund Sent and Merged too: a new invoice would ask for
                money that was paid, or paid back, or that another order asks for, and when it is not paid in time the
                items would be on sale again.
            documented: A new status must be in `next_status`, and the buyer gets a message that reads `Seller changed
                status from Old Status to New Status`.
            chosen: The log gets an entry of the kind `status` and, above it, one of the kind `message`.
            chosen: The current status is accepted, changes nothing and writes nothing.
            documented: Only the seller can set tracking; the buyer gets a 403 with a text of its own, for any body.
            chosen: A buyer who sends no tracking, and any other user, gets the general 403, for any body.
            documented: Tracking without a number is a 400 with a text of its own.
            chosen: A number that is null, empty or of blanks alone counts as none, and a JSON number is refused as no
                text, because long ones would lose digits.
            documented: The address for following a parcel is made from carrier and number; that of UPS.
            chosen: The addresses of the other carriers, and null for `Other` and where no carrier is named.
            chosen: Tracking leaves the status alone and may come with a status or a shipping price.
            chosen: The texts and the status 422 of all other refusals.
            chosen: An edit without any of the three keys, or with null in them, answers 200 and changes nothing.
            chosen: An edit whose one part is refused changes nothing of the others.
            documented: Cancelling for a missing item takes the items off for good, and no cancellation pays money back.
            chosen: Every other cancellation puts the items on sale again.
            chosen: The seller may cancel for non-payment at once; the website asks for four days since the invoice.
            recorded: `order_id`: The id is text of two numbers and a hyphen; the documentation page calls it a number.
            chosen: `order_id`: A text of any other form is a 404, like an order that does not exist. So is a number
                with zeros before it: an order has one id.
        """
        return await self._call(
            facts.EDIT_ORDER,
            {"order_id": order_id, "status": status, "shipping": shipping, "tracking": tracking},
            options,
        )

    async def list_order_messages(
        self,
        order_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderMessagePage:
        """List order messages: ``GET /marketplace/orders/{order_id}/messages``.

        One page of everything that happened to an order, newest entry first; there is no other sort order. Its seller
        and its buyer can read it.

        **Every entry** has `timestamp`, `message`, `type`, `order` and `subject`; `subject` is empty except on written
        messages. `type` says which other keys are present:
        * `message`: one party wrote to the other, or a new status was announced; `from` is who.
        * `status`: the status changed; `status_id` is its number and `actor` is who changed it. The first entry of each
          log has this type.
        * `shipping`: the shipping price changed from `original` to `new`.
        * `payment`: the buyer paid; `actor` is the buyer.
        * `tracking`: the seller set tracking; `actor` is the seller. The number and the carrier are in the order
          itself.
        * `refund_sent` and `refund_received`: money was refunded, as `refund.amount` for `refund.order`.

        The real API may add types: show the `message` of an entry whose `type` you do not know, and continue. Entries
        have no ids, so identify them by `timestamp`, `type` and `message` together; several can have the same second.

        Args:
            order_id: The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and
                the number of the order at this seller.
            page: The page of the list, counted from 1. A page past the last one is a 404, except page 1 of an empty
                list. Default: 1.
            per_page: The number of items on a page. A value above 100 is not refused but lowered to 100;
                `pagination.per_page` shows the value that was used. Default: 50.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the credentials are valid, but the resource belongs to another user, or the
                caller may not change it. What to do: use the credentials of the owner.
            NotFoundError: 404, when no order has this id, or when the page is past the last one. What to do: take the
                id from a list of orders; stop paging at `pagination.pages`.
            ValidationError: 422, when `page` or `per_page` is not a whole number, or is below 1. What to do: count
                pages from 1.

        Known from:
            documented: The newest entry comes first, and the list is paginated.
            documented: The kinds `message`, `status`, `shipping`, `refund_sent` and `refund_received`, their keys and
                their sentences.
            reported: The kinds `payment` and `tracking`, both with an `actor`.
            chosen: The sentences of `payment` and `tracking` entries.
            chosen: The sentence of a status entry names who changed it; the documentation page's sample names the buyer
                where the seller acts.
            documented: A merged order begins with an entry of status 1 that names the orders it was made of.
            chosen: Any other order begins with an entry of status 1 by the buyer.
            chosen: The buyer can read the log as well as the seller.
            chosen: Entries of the same second keep the order in which they were written; that a later one stands above
                an earlier one.
            documented: Any other user gets a 403 with the documented sentence.
            chosen: A page past the last one is a 404 with a text of its own.
            recorded: `order_id`: The id is text of two numbers and a hyphen; the documentation page calls it a number.
            chosen: `order_id`: A text of any other form is a 404, like an order that does not exist. So is a number
                with zeros before it: an order has one id.
            documented: `page`: Pages count from 1, which is also what is answered without the parameter.
            chosen: `page`: A page past the last one is a 404; clients in use take a 404 for the end of the list.
            chosen: `page`: A page below 1 or above 2^53 - 1, and one that is no whole number, is a 422.
            documented: `per_page`: A page has 50 items by default, and never more than 100.
            reported: `per_page`: A larger number is lowered to 100 without a word.
            chosen: `per_page`: A number below 1, and one that is no whole number, is a 422.
        """
        return await self._call(
            facts.LIST_ORDER_MESSAGES,
            {"order_id": order_id, "page": page, "per_page": per_page},
            options,
        )

    def iter_order_messages(
        self,
        order_id: str,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[models.OrderMessage, models.OrderMessagePage]:
        """Iterate over all items of ``GET /marketplace/orders/{order_id}/messages``.

        Pages are asked for as they are needed. The parameters and errors are those of ``list_order_messages``;
        ``pages()`` iterates over the pages.
        """
        return self._pages(
            facts.LIST_ORDER_MESSAGES,
            {"order_id": order_id, "page": page, "per_page": per_page},
            options,
        )

    async def add_order_message(
        self,
        order_id: str,
        *,
        message: str | None = None,
        status: inputs.OrderStatusLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.OrderMessageCreated:
        """Add an order message: ``POST /marketplace/orders/{order_id}/messages``.

        Sends a message to the other party, a new status, or both at once; one of them is required. The seller can send
        both, the buyer only a message.

        **With a status,** the text begins with the sentence `Seller changed status from Old Status to New Status`, with
        the names of the two, and an empty line; without a text, the message is that sentence alone. The status must be
        in the order's `next_status`, exactly as for an edit. This is the way to ship an order and notify the buyer in
        one call. To set tracking, edit the order first.

        **Without a status,** a seller's message on a `New Order` automatically sets `Buyer Contacted`. No other message
        changes an order's status; send the status `New Order` to keep a new order new.

        **The response is not an entry of the log:** it has no `type`, `from` is shorter, and its `subject` is worded
        differently. List the order's messages to show the entry.

        **Do not send it twice.** The other party would get the message again. After a timeout, check the newest entries
        of the log.

        Args:
            order_id: The order's id, as in `id` of an order. It is text, not a number: the seller's id, a hyphen, and
                the number of the order at this seller.
            message: The text. A text of spaces only counts as absent.
            status: A new status for the order, from its `next_status`. Seller only.
            **options: What can be set for each call.

        Raises:
            BadRequestError: 400, when the body cannot be read as JSON, or is nested deeper than 100 levels. What to do:
                send one complete JSON object, not a form.
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            PermissionDeniedError: 403, when the caller is neither the order's seller nor its buyer, or when the buyer
                sends a status. What to do: use the credentials of the seller or the buyer; as the buyer, leave out
                `status`.
            NotFoundError: 404, when no order has this id. What to do: take the id from a list of orders; it is text,
                such as `845236-9`.
            ValidationError: 422, when there is neither a message nor a status, when the status cannot follow the
                current one, or when the text is too long. What to do: send at least one of the two, take the status
                from the order's `next_status`, and send a long text in parts.

        Known from:
            documented: A message, a status, or both; a status puts a sentence with the old and the new one before the
                text.
            documented: The answer is a 201 with `from`, `message`, `order`, `timestamp` and `subject`, and no `type`.
            documented: A user who is not a party of the order gets a 403 with the documented sentence.
            chosen: The buyer can write but not send a status, which is a 403 with the same sentence, for any body.
            documented: A seller's first message on a new order sets `Buyer Contacted`.
            chosen: It does not when the same request names a status, also the current one; the order then has that
                status.
            chosen: The log gets an entry of the kind `status` and, above it, the message with the sentence at its head.
            chosen: The current status is accepted and moves nothing. A text beside it is posted as it is; alone, its
                sentence is posted.
            chosen: An empty text, or one of blanks alone, counts as absent.
            chosen: Neither a message nor a status is a 422, as is a status that may not follow; their texts.
            chosen: The bare `Cancelled`, which an old client sends, is refused because no `next_status` offers it to
                the seller; the three with a reason are accepted.
            chosen: `email_buyer` and `email_seller`, which a widely used client sends, are ignored.
            chosen: A text may have 10,000 characters.
            recorded: `order_id`: The id is text of two numbers and a hyphen; the documentation page calls it a number.
            chosen: `order_id`: A text of any other form is a 404, like an order that does not exist. So is a number
                with zeros before it: an order has one id.
        """
        return await self._call(
            facts.ADD_ORDER_MESSAGE,
            {"order_id": order_id, "message": message, "status": status},
            options,
        )

    async def get_fee(self, price: str, **options: Unpack[CallOptions]) -> models.Price:
        """Calculate the fee: ``GET /marketplace/fee/{price}``.

        Returns the fee that the marketplace charges for an amount in US dollars, also for a caller with another
        currency: 9 %, rounded up to the cent. Requires a user, although the fee is the same for all users. The price
        must have a decimal point: `/marketplace/fee/20` is a 404, `/marketplace/fee/20.00` is 1.80. On an order, the
        fee is charged on items and shipping together.

        Args:
            price: The amount to calculate the fee for, with a decimal point and one to four decimals. Write `20.00`: a
                bare `20` is a 404.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when the price has no decimal point, more than four decimals, or is not a number. What
                to do: write it like `20.00`.

        Known from:
            recorded: The fee is 9 %; the documentation page's sample shows the 4.2 % of its day.
            recorded: It needs a user; without credentials it is a 401.
            recorded: The answer is in US dollars also for a user with another currency.
            reported: A bare whole number is a 404.
            chosen: The fee is rounded up to the cent, as on an order of 2023 (22.05 cost 1.99), in every currency.
            chosen: There is no smallest and no largest fee; earlier rates had both.
            chosen: Any user may ask, also one without seller settings.
            reported: `price`: A whole number without a decimal point is a 404.
            reported: `price`: One to four decimals are taken.
        """
        return await self._call(facts.GET_FEE, {"price": price}, options)

    async def get_fee_in_currency(
        self,
        price: str,
        currency: inputs.CurrencyLike,
        **options: Unpack[CallOptions],
    ) -> models.Price:
        """Calculate the fee in a currency: ``GET /marketplace/fee/{price}/{currency}``.

        Returns the fee that the marketplace charges for an amount in the given currency: 9 %, rounded up to the
        hundredth. Nothing is converted: the amount and the fee are in the same currency. Requires a user and a price
        with a decimal point, like the fee in US dollars.

        Args:
            price: The amount to calculate the fee for, with a decimal point and one to four decimals. Write `20.00`: a
                bare `20` is a 404.
            currency: The currency of the amount and of the fee.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when the price has no decimal point, more than four decimals, or is not a number. What
                to do: write it like `20.00`.
            ValidationError: 422, when the marketplace does not support the currency. What to do: use one that the
                message lists.

        Known from:
            recorded: The fee is in the currency of the amount, at the same rate.
            chosen: A currency that is not one of the twelve is a 422 that names them, although it is a part of the
                address.
            chosen: The fee is rounded up to the hundredth also in yen, which have none.
            reported: A bare whole number as the price is a 404.
            reported: `price`: A whole number without a decimal point is a 404.
            reported: `price`: One to four decimals are taken.
            documented: `currency`: The twelve currencies.
            chosen: `currency`: A currency that is not one of the twelve is a 422 that names them.
        """
        return await self._call(facts.GET_FEE_IN_CURRENCY, {"price": price, "currency": currency}, options)

    async def get_price_suggestions(self, release_id: int, **options: Unpack[CallOptions]) -> models.PriceSuggestions:
        """Get price suggestions: ``GET /marketplace/price_suggestions/{release_id}``.

        Suggests a price for a copy of a release in each of the eight media conditions, in the caller's selling
        currency. The prices are shares of one base price and are not rounded: round before you use one. If nothing is
        known about the release, the response is an empty object, so check for the condition that you need. The caller
        must have filled out the seller settings; there is no parameter for the currency.

        Args:
            release_id: The release's id, as `release.id` in a listing.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when the caller has not filled out the seller settings, or when no release has this id.
                What to do: fill out the settings on the website; check the id.

        Known from:
            documented: It needs a user with seller settings, answers in the selling currency, and gives an empty object
                where nothing is known.
            recorded: All eight conditions come, Mint first, each not rounded.
            reported: A user without seller settings gets a 404 that says so.
            chosen: A release that does not exist is a 404; the seller settings are looked at first.
        """
        return await self._call(facts.GET_PRICE_SUGGESTIONS, {"release_id": release_id}, options)

    async def get_release_statistics(
        self,
        release_id: int,
        *,
        curr_abbr: inputs.CurrencyLike | None = None,
        **options: Unpack[CallOptions],
    ) -> models.ReleaseStatistics:
        """Get release statistics: ``GET /marketplace/stats/{release_id}``.

        Returns the number of copies that are for sale now and the lowest price among them, converted to `curr_abbr`, or
        to the currency of the caller's buyer settings, and rounded to two decimals. If nothing is for sale, the count
        is 0 and the price is null. A release that must not be sold has null for both, so check `blocked_from_sale`
        before you read them.

        Args:
            release_id: The release's id, as `release.id` in a listing.
            curr_abbr: The currency that amounts are converted to. Without it, the currency of the caller's buyer
                settings is used, or US dollars for a caller without a user.
            **options: What can be set for each call.

        Raises:
            AuthenticationError: 401, when the resource requires a user and no credentials were sent, or when the
                credentials are not valid. What to do: send a personal token or an OAuth signature of a user, and check
                it for typing errors.
            NotFoundError: 404, when no release has this id. What to do: take the id from a listing or from the catalog.
            ValidationError: 422, when the marketplace does not support the currency. What to do: use one that the
                message lists.

        Known from:
            documented: Credentials are optional; the currency of a user's buyer settings is the default, and US dollars
                without one.
            recorded: The lowest price is converted and rounded to two decimals.
            recorded: With nothing for sale the count is 0 and not null as the documentation page has it.
            documented: A blocked release has null for both.
            chosen: Prices are compared after conversion, without shipping.
            chosen: A release that does not exist is a 404.
            documented: `curr_abbr`: The twelve currencies, and the caller's own, the one of the buyer settings, as the
                default.
            recorded: `curr_abbr`: Without credentials the default is US dollars.
            chosen: `curr_abbr`: A currency that is not one of the twelve is a 422 that names them.
        """
        return await self._call(
            facts.GET_RELEASE_STATISTICS,
            {"release_id": release_id, "curr_abbr": curr_abbr},
            options,
        )
