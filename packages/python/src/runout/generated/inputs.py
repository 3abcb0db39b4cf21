# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the API is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .models import (
        Carrier,
        Currency,
        EditableListingStatus,
        InventorySort,
        InventoryStatus,
        MediaCondition,
        OrderSort,
        OrderStatus,
        OrderStatusFilter,
        SleeveCondition,
        SortOrder,
    )

__all__ = [
    "CarrierLike",
    "CarrierText",
    "CurrencyLike",
    "CurrencyText",
    "EditableListingStatusLike",
    "EditableListingStatusText",
    "InventorySortLike",
    "InventorySortText",
    "InventoryStatusLike",
    "InventoryStatusText",
    "MediaConditionLike",
    "MediaConditionText",
    "OrderSortLike",
    "OrderSortText",
    "OrderStatusFilterLike",
    "OrderStatusFilterText",
    "OrderStatusLike",
    "OrderStatusText",
    "SleeveConditionLike",
    "SleeveConditionText",
    "SortOrderLike",
    "SortOrderText",
    "TrackingInput",
]


CarrierText: TypeAlias = Literal[
    "UPS",
    "USPS",
    "DHL",
    "Deutsche Post",
    "La Poste",
    "Royal Mail",
    "PostNL",
    "DHL Germany",
    "Other",
]
CarrierLike: TypeAlias = "Carrier | CarrierText"
"""A shipping carrier."""


CurrencyText: TypeAlias = Literal["USD", "GBP", "EUR", "CAD", "AUD", "JPY", "CHF", "MXN", "BRL", "NZD", "SEK", "ZAR"]
CurrencyLike: TypeAlias = "Currency | CurrencyText"
"""A currency of the marketplace, by its ISO 4217 code."""


EditableListingStatusText: TypeAlias = Literal["For Sale", "Draft", "Expired"]
EditableListingStatusLike: TypeAlias = "EditableListingStatus | EditableListingStatusText"
"""The statuses that a seller may give a listing."""


InventorySortText: TypeAlias = Literal[
    "listed",
    "price",
    "item",
    "artist",
    "label",
    "catno",
    "audio",
    "status",
    "location",
]
InventorySortLike: TypeAlias = "InventorySort | InventorySortText"
"""The fields that an inventory can be sorted by."""


InventoryStatusText: TypeAlias = Literal[
    "All",
    "Deleted",
    "Draft",
    "Expired",
    "For Sale",
    "Sold",
    "Suspended",
    "Violation",
]
InventoryStatusLike: TypeAlias = "InventoryStatus | InventoryStatusText"
"""The statuses that an inventory can be filtered by, and `All`."""


MediaConditionText: TypeAlias = Literal[
    "Mint (M)",
    "Near Mint (NM or M-)",
    "Very Good Plus (VG+)",
    "Very Good (VG)",
    "Good Plus (G+)",
    "Good (G)",
    "Fair (F)",
    "Poor (P)",
]
MediaConditionLike: TypeAlias = "MediaCondition | MediaConditionText"
"""The condition of the medium, best first, in the wording of the Goldmine grading scale."""


OrderSortText: TypeAlias = Literal["id", "buyer", "created", "status", "last_activity"]
OrderSortLike: TypeAlias = "OrderSort | OrderSortText"
"""The fields that orders can be sorted by."""


OrderStatusText: TypeAlias = Literal[
    "New Order",
    "Buyer Contacted",
    "Invoice Sent",
    "Payment Pending",
    "Payment Received",
    "In Progress",
    "Shipped",
    "Merged",
    "Order Changed",
    "Refund Sent",
    "Cancelled",
    "Cancelled (Non-Paying Buyer)",
    "Cancelled (Item Unavailable)",
    "Cancelled (Per Buyer's Request)",
    "Cancelled (Refund Received)",
]
OrderStatusLike: TypeAlias = "OrderStatus | OrderStatusText"
"""The status of an order."""


OrderStatusFilterText: TypeAlias = Literal[
    "All",
    "New Order",
    "Buyer Contacted",
    "Invoice Sent",
    "Payment Pending",
    "Payment Received",
    "In Progress",
    "Shipped",
    "Merged",
    "Order Changed",
    "Refund Sent",
    "Cancelled",
    "Cancelled (Non-Paying Buyer)",
    "Cancelled (Item Unavailable)",
    "Cancelled (Per Buyer's Request)",
    "Cancelled (Refund Received)",
]
OrderStatusFilterLike: TypeAlias = "OrderStatusFilter | OrderStatusFilterText"
"""The statuses that a list of orders can be filtered by, and `All`."""


SleeveConditionText: TypeAlias = Literal[
    "Mint (M)",
    "Near Mint (NM or M-)",
    "Very Good Plus (VG+)",
    "Very Good (VG)",
    "Good Plus (G+)",
    "Good (G)",
    "Fair (F)",
    "Poor (P)",
    "Generic",
    "Not Graded",
    "No Cover",
]
SleeveConditionLike: TypeAlias = "SleeveCondition | SleeveConditionText"
"""The condition of the sleeve."""


SortOrderText: TypeAlias = Literal["asc", "desc"]
SortOrderLike: TypeAlias = "SortOrder | SortOrderText"
"""The smallest value first (`asc`), or the largest (`desc`)."""


class TrackingInput(TypedDict):
    """The tracking of the parcel."""

    number: str
    """The carrier's tracking number, as text."""
    carrier: NotRequired[CarrierLike | None]
    """The carrier; absent or null for none."""
