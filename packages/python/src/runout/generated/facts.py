# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the runtime knows of each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._operation import Operation

if TYPE_CHECKING:
    from . import models

GET_API_INFO: Final[Operation[models.ApiInfo]] = Operation(
    "getApiInfo",
    "GET",
    "/",
    retry="safe",
    answer="models.ApiInfo",
)
GET_IDENTITY: Final[Operation[models.Identity]] = Operation(
    "getIdentity",
    "GET",
    "/oauth/identity",
    retry="safe",
    answer="models.Identity",
)
GET_USER: Final[Operation[models.User]] = Operation(
    "getUser",
    "GET",
    "/users/{username}",
    retry="safe",
    answer="models.User",
)
GET_INVENTORY: Final[Operation[models.InventoryPage]] = Operation(
    "getInventory",
    "GET",
    "/users/{username}/inventory",
    query=("status", "sort", "sort_order", "page", "per_page"),
    retry="safe",
    conditional=True,
    answer="models.InventoryPage",
    items="listings",
)
GET_RELEASE: Final[Operation[models.Release]] = Operation(
    "getRelease",
    "GET",
    "/releases/{release_id}",
    query=("curr_abbr",),
    retry="safe",
    answer="models.Release",
)
CREATE_LISTING: Final[Operation[models.ListingCreated]] = Operation(
    "createListing",
    "POST",
    "/marketplace/listings",
    has_body=True,
    retry="never",
    answer="models.ListingCreated",
)
GET_LISTING: Final[Operation[models.Listing]] = Operation(
    "getListing",
    "GET",
    "/marketplace/listings/{listing_id}",
    query=("curr_abbr",),
    retry="safe",
    answer="models.Listing",
)
EDIT_LISTING: Final[Operation[None]] = Operation(
    "editListing",
    "POST",
    "/marketplace/listings/{listing_id}",
    has_body=True,
    retry="safe",
)
DELETE_LISTING: Final[Operation[None]] = Operation(
    "deleteListing",
    "DELETE",
    "/marketplace/listings/{listing_id}",
    retry="safe",
)
LIST_ORDERS: Final[Operation[models.OrderPage]] = Operation(
    "listOrders",
    "GET",
    "/marketplace/orders",
    query=("status", "created_after", "created_before", "archived", "sort", "sort_order", "page", "per_page"),
    retry="safe",
    answer="models.OrderPage",
    items="orders",
)
GET_ORDER: Final[Operation[models.Order]] = Operation(
    "getOrder",
    "GET",
    "/marketplace/orders/{order_id}",
    retry="safe",
    answer="models.Order",
)
EDIT_ORDER: Final[Operation[models.Order]] = Operation(
    "editOrder",
    "POST",
    "/marketplace/orders/{order_id}",
    has_body=True,
    retry="never",
    answer="models.Order",
)
LIST_ORDER_MESSAGES: Final[Operation[models.OrderMessagePage]] = Operation(
    "listOrderMessages",
    "GET",
    "/marketplace/orders/{order_id}/messages",
    query=("page", "per_page"),
    retry="safe",
    answer="models.OrderMessagePage",
    items="messages",
)
ADD_ORDER_MESSAGE: Final[Operation[models.OrderMessageCreated]] = Operation(
    "addOrderMessage",
    "POST",
    "/marketplace/orders/{order_id}/messages",
    has_body=True,
    retry="never",
    answer="models.OrderMessageCreated",
)
GET_FEE: Final[Operation[models.Price]] = Operation(
    "getFee",
    "GET",
    "/marketplace/fee/{price}",
    retry="safe",
    answer="models.Price",
)
GET_FEE_IN_CURRENCY: Final[Operation[models.Price]] = Operation(
    "getFeeInCurrency",
    "GET",
    "/marketplace/fee/{price}/{currency}",
    retry="safe",
    answer="models.Price",
)
GET_PRICE_SUGGESTIONS: Final[Operation[models.PriceSuggestions]] = Operation(
    "getPriceSuggestions",
    "GET",
    "/marketplace/price_suggestions/{release_id}",
    retry="safe",
    answer="models.PRICE_SUGGESTIONS",
)
GET_RELEASE_STATISTICS: Final[Operation[models.ReleaseStatistics]] = Operation(
    "getReleaseStatistics",
    "GET",
    "/marketplace/stats/{release_id}",
    query=("curr_abbr",),
    retry="safe",
    answer="models.ReleaseStatistics",
)
