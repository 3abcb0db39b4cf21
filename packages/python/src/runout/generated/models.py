# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the API answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal, TypeAlias

from .._answers import TIME, Answer, ListOf, MapOf, OneOf, OpenEnum

__all__ = [
    "ApiInfo",
    "Carrier",
    "CatalogStatistics",
    "ConvertedPrice",
    "Currency",
    "EditableListingStatus",
    "FeedbackEligibility",
    "HolderCounts",
    "Identity",
    "Image",
    "ImageType",
    "InventoryPage",
    "InventorySort",
    "InventoryStatus",
    "Listing",
    "ListingCreated",
    "ListingRelease",
    "ListingReleaseStats",
    "ListingSeller",
    "ListingStatus",
    "MediaCondition",
    "MessageActor",
    "MessageEntry",
    "MessageSender",
    "OptionalOriginalPrice",
    "OptionalPrice",
    "Order",
    "OrderFeedback",
    "OrderItem",
    "OrderItemRelease",
    "OrderMessage",
    "OrderMessageCreated",
    "OrderMessagePage",
    "OrderPage",
    "OrderParty",
    "OrderReference",
    "OrderShipping",
    "OrderSort",
    "OrderStatus",
    "OrderStatusFilter",
    "OriginalPrice",
    "Pagination",
    "PaginationUrls",
    "PaymentEntry",
    "Price",
    "PriceSuggestions",
    "Refund",
    "RefundReceivedEntry",
    "RefundSentEntry",
    "Release",
    "ReleaseArtist",
    "ReleaseCommunity",
    "ReleaseFormat",
    "ReleaseIdentifier",
    "ReleaseLabel",
    "ReleaseStatistics",
    "SellerStats",
    "ShippingEntry",
    "SleeveCondition",
    "SortOrder",
    "StatusEntry",
    "Tax",
    "Tracking",
    "TrackingEntry",
    "UnknownOrderMessage",
    "User",
]


class Carrier(OpenEnum):
    """A shipping carrier.

    For all but `Other`, the URL of the tracking page is made from the tracking number.
    """

    UPS = "UPS"
    USPS = "USPS"
    DHL = "DHL"
    DEUTSCHE_POST = "Deutsche Post"
    LA_POSTE = "La Poste"
    ROYAL_MAIL = "Royal Mail"
    POST_NL = "PostNL"
    DHL_GERMANY = "DHL Germany"
    OTHER = "Other"


class Currency(OpenEnum):
    """A currency of the marketplace, by its ISO 4217 code."""

    USD = "USD"
    GBP = "GBP"
    EUR = "EUR"
    CAD = "CAD"
    AUD = "AUD"
    JPY = "JPY"
    CHF = "CHF"
    MXN = "MXN"
    BRL = "BRL"
    NZD = "NZD"
    SEK = "SEK"
    ZAR = "ZAR"


class EditableListingStatus(StrEnum):
    """The statuses that a seller may give a listing.

    `For Sale` is ready to be shown on the marketplace, `Draft` is not ready for the public, and `Expired` was for sale
    until its time was over.
    """

    FOR_SALE = "For Sale"
    DRAFT = "Draft"
    EXPIRED = "Expired"


class ImageType(OpenEnum):
    """Whether this is the picture shown first."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class InventorySort(StrEnum):
    """The fields that an inventory can be sorted by."""

    LISTED = "listed"
    PRICE = "price"
    ITEM = "item"
    ARTIST = "artist"
    LABEL = "label"
    CATNO = "catno"
    AUDIO = "audio"
    STATUS = "status"
    LOCATION = "location"


class InventoryStatus(StrEnum):
    """The statuses that an inventory can be filtered by, and `All`."""

    ALL = "All"
    DELETED = "Deleted"
    DRAFT = "Draft"
    EXPIRED = "Expired"
    FOR_SALE = "For Sale"
    SOLD = "Sold"
    SUSPENDED = "Suspended"
    VIOLATION = "Violation"


class ListingStatus(OpenEnum):
    """The status of a listing.

    Only `For Sale` listings are visible to other callers than the owner. An open enum: the real API may add values.
    """

    FOR_SALE = "For Sale"
    DRAFT = "Draft"
    EXPIRED = "Expired"
    SOLD = "Sold"
    VIOLATION = "Violation"
    SUSPENDED = "Suspended"
    DELETED = "Deleted"


class MediaCondition(OpenEnum):
    """The condition of the medium, best first, in the wording of the Goldmine grading scale."""

    MINT = "Mint (M)"
    NEAR_MINT = "Near Mint (NM or M-)"
    VERY_GOOD_PLUS = "Very Good Plus (VG+)"
    VERY_GOOD = "Very Good (VG)"
    GOOD_PLUS = "Good Plus (G+)"
    GOOD = "Good (G)"
    FAIR = "Fair (F)"
    POOR = "Poor (P)"


class OrderSort(StrEnum):
    """The fields that orders can be sorted by."""

    ID = "id"
    BUYER = "buyer"
    CREATED = "created"
    STATUS = "status"
    LAST_ACTIVITY = "last_activity"


class OrderStatus(OpenEnum):
    """The status of an order.

    `x-transitions` lists which status can follow which: `seller` is what the API offers as `next_status` and accepts;
    `buyer` and `site` are changes made on the website. An open enum: the real API may add values.

    Known from:
        documented: Which statuses exist, and that `next_status` lists what may follow.
        recorded: `next_status` holds the current status too, and a shipped order has nothing else left.
        chosen: What follows each other status.
        documented: The numbers 1, 3, 5 and 6 of statuses in the message log.
        chosen: The numbers of all other statuses.
    """

    NEW_ORDER = "New Order"
    BUYER_CONTACTED = "Buyer Contacted"
    INVOICE_SENT = "Invoice Sent"
    PAYMENT_PENDING = "Payment Pending"
    PAYMENT_RECEIVED = "Payment Received"
    IN_PROGRESS = "In Progress"
    SHIPPED = "Shipped"
    MERGED = "Merged"
    ORDER_CHANGED = "Order Changed"
    REFUND_SENT = "Refund Sent"
    CANCELLED = "Cancelled"
    CANCELLED_NON_PAYING_BUYER = "Cancelled (Non-Paying Buyer)"
    CANCELLED_ITEM_UNAVAILABLE = "Cancelled (Item Unavailable)"
    CANCELLED_PER_BUYERS_REQUEST = "Cancelled (Per Buyer's Request)"
    CANCELLED_REFUND_RECEIVED = "Cancelled (Refund Received)"


class OrderStatusFilter(StrEnum):
    """The statuses that a list of orders can be filtered by, and `All`."""

    ALL = "All"
    NEW_ORDER = "New Order"
    BUYER_CONTACTED = "Buyer Contacted"
    INVOICE_SENT = "Invoice Sent"
    PAYMENT_PENDING = "Payment Pending"
    PAYMENT_RECEIVED = "Payment Received"
    IN_PROGRESS = "In Progress"
    SHIPPED = "Shipped"
    MERGED = "Merged"
    ORDER_CHANGED = "Order Changed"
    REFUND_SENT = "Refund Sent"
    CANCELLED = "Cancelled"
    CANCELLED_NON_PAYING_BUYER = "Cancelled (Non-Paying Buyer)"
    CANCELLED_ITEM_UNAVAILABLE = "Cancelled (Item Unavailable)"
    CANCELLED_PER_BUYERS_REQUEST = "Cancelled (Per Buyer's Request)"
    CANCELLED_REFUND_RECEIVED = "Cancelled (Refund Received)"


class SleeveCondition(OpenEnum):
    """The condition of the sleeve.

    The media grades, and three values for sleeves that have no grade.
    """

    MINT = "Mint (M)"
    NEAR_MINT = "Near Mint (NM or M-)"
    VERY_GOOD_PLUS = "Very Good Plus (VG+)"
    VERY_GOOD = "Very Good (VG)"
    GOOD_PLUS = "Good Plus (G+)"
    GOOD = "Good (G)"
    FAIR = "Fair (F)"
    POOR = "Poor (P)"
    GENERIC = "Generic"
    NOT_GRADED = "Not Graded"
    NO_COVER = "No Cover"


class SortOrder(StrEnum):
    """The smallest value first (`asc`), or the largest (`desc`)."""

    ASC = "asc"
    DESC = "desc"


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class CatalogStatistics(Answer):
    """How many objects the catalog has."""

    releases: int
    """Number of releases."""
    artists: int
    """Number of distinct artists."""
    labels: int
    """Number of distinct labels."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ApiInfo(Answer):
    """The greeting at the root of the API."""

    hello: str
    """A greeting."""
    api_version: str
    """The version of the API's data format."""
    documentation_url: str
    """Where this document can be read."""
    statistics: CatalogStatistics
    """How many objects the catalog has."""

    _conversions: ClassVar[Mapping[str, Any]] = {"statistics": CatalogStatistics}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ConvertedPrice(Answer):
    """An amount with its text for display."""

    curr_abbr: Currency
    """A currency of the marketplace, by its ISO 4217 code."""
    curr_id: int
    """The marketplace's number of the currency (USD 1, GBP 2, EUR 3)."""
    formatted: str
    """The amount as the website shows it."""
    value: float
    """The amount in units of the currency, rounded to its smallest coin."""

    _conversions: ClassVar[Mapping[str, Any]] = {"curr_abbr": Currency}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class FeedbackEligibility(Answer):
    """Whether the seller may rate the buyer, and where."""

    eligible: bool
    """Whether a rating can be left now."""
    url: str
    """The page where people leave it."""
    resource_url: str
    """The URL that the real API gives; it is not documented and not served here."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class HolderCounts(Answer):
    """How many users want a release, and how many have it."""

    in_wantlist: int
    """Number of want lists with the release."""
    in_collection: int
    """Number of collections with the release."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Identity(Answer):
    """The user that the credentials of the request belong to."""

    id: int
    """The user's id."""
    username: str
    """The user's name, in the upper and lower case that it was registered with."""
    resource_url: str
    """The user's profile in this API."""
    consumer_name: str
    """The application's name; with a personal token, the username again."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Image(Answer):
    """A picture of a release."""

    type: ImageType
    """Whether this is the picture shown first."""
    uri: str
    """The picture, at most 600 pixels wide or high."""
    resource_url: str
    """The same URL as `uri`."""
    uri150: str
    """The picture at 150 pixels."""
    width: int
    """Width of `uri` in pixels."""
    height: int
    """Height of `uri` in pixels."""

    _conversions: ClassVar[Mapping[str, Any]] = {"type": ImageType}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class PaginationUrls(Answer):
    """The neighboring pages; only those that exist are present."""

    first: str | None = None
    """The first page; absent on the first page."""
    last: str | None = None
    """The last page; absent on the last page."""
    prev: str | None = None
    """The page before this one."""
    next: str | None = None
    """The page after this one."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Pagination(Answer):
    """The page and the size of the list."""

    page: int
    """The number of this page, counted from 1."""
    pages: int
    """Number of pages; 1 for an empty list."""
    per_page: int
    """Number of items on a full page."""
    items: int
    """Number of items in the whole list."""
    urls: PaginationUrls
    """The neighboring pages; only those that exist are present."""

    _conversions: ClassVar[Mapping[str, Any]] = {"urls": PaginationUrls}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Price(Answer):
    """An amount of money."""

    value: float
    """The amount in units of the currency. Not rounded where it was converted."""
    currency: Currency
    """A currency of the marketplace, by its ISO 4217 code."""

    _conversions: ClassVar[Mapping[str, Any]] = {"currency": Currency}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OriginalPrice(Answer):
    """An amount in the seller's own currency, with its text for display.

    Known from:
        reported: A caller with a user gets `converted`, the same amount in the currency that `price` of a single
            listing is in for them, rounded. It is absent without a user, and where the seller's currency is that
            currency already.
        recorded: Without a user there is no `converted`, though `price` is in another currency.
        chosen: Within an inventory the currency is the caller's buyer currency, and shipping prices have `converted` as
            well.
    """

    curr_abbr: Currency
    """A currency of the marketplace, by its ISO 4217 code."""
    curr_id: int
    """The marketplace's number of the currency (USD 1, GBP 2, EUR 3)."""
    formatted: str
    """The amount as the website shows it."""
    value: float
    """The amount in units of the currency."""
    converted: ConvertedPrice | None = None
    """An amount with its text for display."""

    _conversions: ClassVar[Mapping[str, Any]] = {"curr_abbr": Currency, "converted": ConvertedPrice}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OptionalPrice(Answer):
    """An amount of money, or an empty object where none is known."""

    value: float | None = None
    """The amount in units of the currency."""
    currency: Currency | None = None
    """A currency of the marketplace, by its ISO 4217 code."""

    _conversions: ClassVar[Mapping[str, Any]] = {"currency": Currency}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OptionalOriginalPrice(Answer):
    """An amount in the seller's own currency, or an empty object where none is known."""

    curr_abbr: Currency | None = None
    """A currency of the marketplace, by its ISO 4217 code."""
    curr_id: int | None = None
    """The marketplace's number of the currency (USD 1, GBP 2, EUR 3)."""
    formatted: str | None = None
    """The amount as the website shows it."""
    value: float | None = None
    """The amount in units of the currency."""
    converted: ConvertedPrice | None = None
    """An amount with its text for display."""

    _conversions: ClassVar[Mapping[str, Any]] = {"curr_abbr": Currency, "converted": ConvertedPrice}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class SellerStats(Answer):
    """The ratings that buyers gave the seller."""

    rating: str
    """Share of positive ratings in percent, one decimal, as text."""
    stars: float
    """Stars, in steps of one half."""
    total: int
    """Number of ratings."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ListingSeller(Answer):
    """The seller, as shown with a listing."""

    id: int
    """The seller's id."""
    username: str
    """The seller's name."""
    avatar_url: str
    """The seller's picture."""
    stats: SellerStats
    """The ratings that buyers gave the seller."""
    min_order_total: float
    """The seller's minimum order, in the seller's currency; 0 for none."""
    html_url: str
    """The seller's web page."""
    uid: int
    """The seller's id again."""
    url: str
    """The same URL as `resource_url`."""
    payment: str
    """How the seller is paid."""
    shipping: str
    """The seller's shipping policy; lines end in CR LF and may contain forum markup."""
    resource_url: str
    """The seller's profile in this API."""

    _conversions: ClassVar[Mapping[str, Any]] = {"stats": SellerStats}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ListingReleaseStats(Answer):
    """How many users want and have the release, and whether the caller does."""

    community: HolderCounts
    """How many users want a release, and how many have it."""
    user: HolderCounts | None = None
    """How many users want a release, and how many have it."""

    _conversions: ClassVar[Mapping[str, Any]] = {"community": HolderCounts, "user": HolderCounts}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ListingRelease(Answer):
    """The release of a listing, with the keys that a list needs."""

    thumbnail: str
    """The cover at 150 pixels; empty in an inventory read without credentials."""
    description: str
    """Artist, title and format in one line."""
    images: tuple[Image, ...]
    """Pictures of the release; empty in an inventory read without credentials."""
    artist: str
    """The artist or artists."""
    format: str
    """The format, without parentheses."""
    resource_url: str
    """The release in this API."""
    title: str
    """The title."""
    year: int
    """Year of release; 0 when unknown."""
    id: int
    """The release's id."""
    label: str
    """The label; several are joined by comma and space."""
    catalog_number: str
    """The catalog number; several are joined by comma and space."""
    stats: ListingReleaseStats
    """How many users want and have the release, and whether the caller does."""

    _conversions: ClassVar[Mapping[str, Any]] = {"images": ListOf(Image), "stats": ListingReleaseStats}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Listing(Answer):
    """An item in a seller's inventory.

    `in_cart` is present for a caller with a user; `weight`, `estimated_weight`, `format_quantity`, `external_id`,
    `location` and `quantity` are present for the owner only.

    Known from:
        recorded: The keys of a listing, their order, and which of them only the owner sees.
        recorded: Shapes from before 2023 are not kept, since every recording since has the keys required here. In 2014,
            the time of the documentation page's samples, a listing had no `original_price`, `shipping_price` and
            `original_shipping_price` in an inventory, and in recordings `posted` had no offset, which it has in the
            page's samples; a seller had no `min_order_total`, `html_url` and `uid`, in an inventory nothing but id,
            name and address; a release had no `images`, `label` and `stats`, and mostly no `artist`, `title` and
            `format`. In 2019 a release had no `label` and a seller no `min_order_total`.
        documented: A NearMint seller, who alone can hold several copies of a listing, is shown a `quantity` of 1 for
            any number of copies, and cannot set it.
        recorded: A price of one listing is converted to the asked or the caller's currency and not rounded; in an
            inventory it stays in the seller's currency.
        recorded: Where no shipping price is known, both shipping keys are empty objects, not null and not absent.
    """

    id: int
    """The listing's id. It needs more than 32 bits and stays below 2^53."""
    resource_url: str
    """The listing in this API."""
    uri: str
    """The listing's web page."""
    status: ListingStatus
    """The status of a listing."""
    condition: MediaCondition
    """The condition of the medium, best first, in the wording of the Goldmine grading scale."""
    sleeve_condition: SleeveCondition
    """The condition of the sleeve."""
    comments: str
    """The seller's comments for buyers; empty if there are none."""
    ships_from: str
    """English name of the seller's country."""
    posted: datetime
    """When the listing was created, in the site's own time zone (US Pacific), without fractions of a second."""
    allow_offers: bool
    """Whether buyers may make an offer."""
    offer_submitted: bool | None = None
    """Whether the caller has made an offer."""
    audio: bool
    """Whether the seller offers an audio sample."""
    price: Price
    """An amount of money."""
    original_price: OriginalPrice
    """An amount in the seller's own currency, with its text for display."""
    shipping_price: OptionalPrice
    """An amount of money, or an empty object where none is known."""
    original_shipping_price: OptionalOriginalPrice
    """An amount in the seller's own currency, or an empty object where none is known."""
    seller: ListingSeller
    """The seller, as shown with a listing."""
    release: ListingRelease
    """The release of a listing, with the keys that a list needs."""
    in_cart: bool | None = None
    """Whether the listing is in the caller's cart. Present for a caller with a user."""
    shipping_is_blocked: bool | None = None
    """True without credentials, or when the seller does not ship to the caller."""
    weight: float | None = None
    """Weight in grams that shipping is calculated with. Owner only."""
    estimated_weight: int | None = None
    """Weight in grams estimated from the format. Owner only."""
    format_quantity: int | None = None
    """How many items this listing counts as for shipping, which the website calls Counts As. Owner only."""
    external_id: str | None = None
    """The seller's private note, which the website calls Private Comments. Owner only."""
    location: str | None = None
    """Where the seller keeps the item. Only the seller sees it; on the website it is on the inventory management page
    and in the inventory exports. Owner only.
    """
    quantity: int | None = None
    """The number of copies. Always 1: sellers outside of the NearMint program have one copy, and sellers in it are
    shown 1 for any number of copies. Read-only. Owner only.
    """

    _conversions: ClassVar[Mapping[str, Any]] = {
        "status": ListingStatus,
        "condition": MediaCondition,
        "sleeve_condition": SleeveCondition,
        "posted": TIME,
        "price": Price,
        "original_price": OriginalPrice,
        "shipping_price": OptionalPrice,
        "original_shipping_price": OptionalOriginalPrice,
        "seller": ListingSeller,
        "release": ListingRelease,
    }


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class InventoryPage(Answer):
    """One page of an inventory."""

    pagination: Pagination
    """The page and the size of the list."""
    listings: tuple[Listing, ...]
    """The listings of this page."""

    _conversions: ClassVar[Mapping[str, Any]] = {"pagination": Pagination, "listings": ListOf(Listing)}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ListingCreated(Answer):
    """The id and the URL of the new listing."""

    listing_id: int
    """The new listing's id."""
    resource_url: str
    """The new listing in this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class MessageActor(Answer):
    """The user who did it."""

    username: str
    """The user's name."""
    resource_url: str
    """The user's profile in this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class MessageSender(Answer):
    """The user who wrote it."""

    id: int
    """The user's id."""
    username: str
    """The user's name."""
    avatar_url: str
    """The user's picture."""
    resource_url: str
    """The user's profile in this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderReference(Answer):
    """The order that an entry belongs to."""

    id: str
    """The order's id."""
    resource_url: str
    """The order in this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class MessageEntry(Answer):
    """A message that one party wrote to the other."""

    from_: MessageSender
    """The user who wrote it."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["message"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"from_": MessageSender, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderParty(Answer):
    """The buyer or the seller of an order."""

    id: int
    """The user's id."""
    username: str
    """The user's name."""
    resource_url: str
    """The user's profile in this API."""
    email: str | None = None
    """The user's e-mail address; only the two parties of the order see it."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderFeedback(Answer):
    """Whether the caller may rate the other party, and where.

    Seller only.
    """

    for_buyer: FeedbackEligibility
    """Whether the seller may rate the buyer, and where."""

    _conversions: ClassVar[Mapping[str, Any]] = {"for_buyer": FeedbackEligibility}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Tax(Answer):
    """A tax the marketplace collected on an order."""

    status: str
    """Whether the tax was charged."""
    rate: float
    """The rate in percent."""
    name: str
    """The tax's name."""
    display_name: str
    """The tax's name for display."""
    display_rate: str
    """The rate in percent as text."""
    price: OriginalPrice
    """An amount in the seller's own currency, with its text for display."""
    taxable_amount: OriginalPrice
    """An amount in the seller's own currency, with its text for display."""
    remitter: str
    """Who pays the tax to the authority."""
    jurisdiction: str
    """The place where the tax is due."""

    _conversions: ClassVar[Mapping[str, Any]] = {"price": OriginalPrice, "taxable_amount": OriginalPrice}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderShipping(Answer):
    """What shipping costs the buyer."""

    currency: Currency
    """A currency of the marketplace, by its ISO 4217 code."""
    method: str
    """The shipping method."""
    value: float
    """The amount in units of the currency."""

    _conversions: ClassVar[Mapping[str, Any]] = {"currency": Currency}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderItemRelease(Answer):
    """The release that was ordered."""

    id: int
    """The release's id."""
    resource_url: str
    """The release in this API."""
    description: str
    """Artist, title and format in one line."""
    thumbnail: str
    """The cover at 150 pixels."""
    title: str
    """The title."""
    artist: str
    """The artist or artists."""
    format: str
    """The format, without parentheses."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderItem(Answer):
    """One item of an order, as it was when it was ordered.

    `item_location` and `private_comments` are for the seller only.
    """

    id: int
    """The listing's id."""
    price: Price
    """An amount of money."""
    media_condition: MediaCondition
    """The condition of the medium, best first, in the wording of the Goldmine grading scale."""
    sleeve_condition: SleeveCondition
    """The condition of the sleeve."""
    condition_comments: str
    """The listing's comments."""
    item_location: str | None = None
    """Where the seller keeps the item. Seller only."""
    private_comments: str | None = None
    """The seller's private note. Seller only."""
    release: OrderItemRelease
    """The release that was ordered."""

    _conversions: ClassVar[Mapping[str, Any]] = {
        "price": Price,
        "media_condition": MediaCondition,
        "sleeve_condition": SleeveCondition,
        "release": OrderItemRelease,
    }


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Tracking(Answer):
    """The tracking of the parcel; an empty object until the seller sets it."""

    number: str | None = None
    """The carrier's tracking number."""
    carrier: Carrier | None = None
    """The carrier; null when none was named."""
    url: str | None = None
    """The carrier's tracking page; null when none is known for the carrier."""

    _conversions: ClassVar[Mapping[str, Any]] = {"carrier": Carrier}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Order(Answer):
    """A sale between one buyer and one seller.

    Known from:
        recorded: The keys of an order and their order, with `tax`, `feedback`, `buyer_fee` and the seller-only keys of
            items.
        recorded: The documentation page's samples of 2011 lack `tax`, `buyer_fee`, `tax_on_buyer_fee`, in lists
            `tracking`, of items `condition_comments` and mostly `media_condition` and `sleeve_condition`, and of an
            item's release `title`, `artist`, `format` and mostly `resource_url` and `thumbnail`. That shape is not
            kept; the recording has them all.
        recorded: `total` is the sum of the items without shipping. The documentation page's sample of an edit adds
            shipping; the recording does not.
        recorded: The fee is 9 % of items plus shipping, rounded up to the cent.
        reported: A buyer sees the order without `item_location`, `private_comments` and `feedback`.
    """

    id: str
    """The seller's id, a hyphen, and the number of the order at this seller."""
    resource_url: str
    """The order in this API."""
    uri: str
    """The order's web page."""
    messages_url: str
    """The order's messages in this API."""
    buyer: OrderParty
    """The buyer or the seller of an order."""
    seller: OrderParty
    """The buyer or the seller of an order."""
    feedback: OrderFeedback | None = None
    """Whether the caller may rate the other party, and where."""
    created: datetime
    """When the buyer ordered, in the site's own time zone (US Pacific)."""
    last_activity: datetime
    """When anything last happened to the order, in the site's own time zone."""
    status: OrderStatus
    """The status of an order."""
    next_status: tuple[OrderStatus, ...]
    """The statuses that the seller can set now, including the current one."""
    tax: tuple[Tax, ...]
    """Taxes the marketplace collected; empty if none."""
    total: Price
    """An amount of money."""
    shipping: OrderShipping
    """What shipping costs the buyer."""
    shipping_address: str
    """The shipping address; its lines are joined by line feeds."""
    archived: bool
    """Whether the seller has archived the order."""
    additional_instructions: str
    """The buyer's instructions; empty if there are none."""
    fee: Price
    """An amount of money."""
    items: tuple[OrderItem, ...]
    """What was ordered."""
    tracking: Tracking
    """The tracking of the parcel; an empty object until the seller sets it."""
    buyer_fee: Price | None
    """What the marketplace charges the buyer; null for nothing."""
    tax_on_buyer_fee: Price | None
    """The tax on `buyer_fee`; null for nothing."""

    _conversions: ClassVar[Mapping[str, Any]] = {
        "buyer": OrderParty,
        "seller": OrderParty,
        "feedback": OrderFeedback,
        "created": TIME,
        "last_activity": TIME,
        "status": OrderStatus,
        "next_status": ListOf(OrderStatus),
        "tax": ListOf(Tax),
        "total": Price,
        "shipping": OrderShipping,
        "fee": Price,
        "items": ListOf(OrderItem),
        "tracking": Tracking,
        "buyer_fee": Price,
        "tax_on_buyer_fee": Price,
    }


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class StatusEntry(Answer):
    """The order's status changed."""

    actor: MessageActor
    """The user who did it."""
    status_id: int
    """The number of the new status."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["status"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"actor": MessageActor, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ShippingEntry(Answer):
    """The shipping price changed."""

    original: float
    """The amount before."""
    new: float
    """The amount after."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["shipping"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Refund(Answer):
    """What was refunded, and for which order."""

    amount: float
    """The amount in the order's currency."""
    order: OrderReference
    """The order that an entry belongs to."""

    _conversions: ClassVar[Mapping[str, Any]] = {"order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class RefundSentEntry(Answer):
    """The seller sent a refund."""

    refund: Refund
    """What was refunded, and for which order."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["refund_sent"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"refund": Refund, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class RefundReceivedEntry(Answer):
    """The buyer received a refund."""

    refund: Refund
    """What was refunded, and for which order."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["refund_received"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"refund": Refund, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class PaymentEntry(Answer):
    """The buyer paid."""

    actor: MessageActor
    """The user who did it."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["payment"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"actor": MessageActor, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class TrackingEntry(Answer):
    """The seller set tracking."""

    actor: MessageActor
    """The user who did it."""
    timestamp: datetime
    """When it happened, in the site's own time zone."""
    message: str
    """What happened, as a sentence; for a written message, its text."""
    type: Literal["tracking"]
    """The kind of entry."""
    order: OrderReference
    """The order that an entry belongs to."""
    subject: str
    """The subject of a written message; empty for every other kind of entry."""

    _conversions: ClassVar[Mapping[str, Any]] = {"actor": MessageActor, "timestamp": TIME, "order": OrderReference}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class UnknownOrderMessage(Answer):
    """An OrderMessage of a kind that the contract does not name; ``raw`` has all of it."""

    type: str | None = None


OrderMessage: TypeAlias = (
    MessageEntry
    | StatusEntry
    | ShippingEntry
    | RefundSentEntry
    | RefundReceivedEntry
    | PaymentEntry
    | TrackingEntry
    | UnknownOrderMessage
)
"""One entry of an order's log.

An open set of kinds; the real API may add more.

Known from:
    documented: The kinds `message`, `status`, `shipping`, `refund_sent` and `refund_received` and their keys.
    reported: The kinds `payment` and `tracking`, both with an `actor`.
"""

ORDER_MESSAGE: Final = OneOf(
    "type",
    {
        "message": MessageEntry,
        "status": StatusEntry,
        "shipping": ShippingEntry,
        "refund_sent": RefundSentEntry,
        "refund_received": RefundReceivedEntry,
        "payment": PaymentEntry,
        "tracking": TrackingEntry,
    },
    UnknownOrderMessage,
)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderMessageCreated(Answer):
    """The message that was added."""

    from_: MessageActor
    """The user who did it."""
    message: str
    """The text; with a new status, it begins with a sentence about the status and an empty line."""
    order: OrderReference
    """The order that an entry belongs to."""
    timestamp: datetime
    """When it was added, in the site's own time zone."""
    subject: str
    """The subject."""

    _conversions: ClassVar[Mapping[str, Any]] = {"from_": MessageActor, "order": OrderReference, "timestamp": TIME}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderMessagePage(Answer):
    """One page of an order's log, newest first."""

    pagination: Pagination
    """The page and the size of the list."""
    messages: tuple[OrderMessage, ...]
    """The entries of this page, newest first."""

    _conversions: ClassVar[Mapping[str, Any]] = {"pagination": Pagination, "messages": ListOf(ORDER_MESSAGE)}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class OrderPage(Answer):
    """One page of the caller's orders as a seller."""

    pagination: Pagination
    """The page and the size of the list."""
    orders: tuple[Order, ...]
    """The orders of this page."""

    _conversions: ClassVar[Mapping[str, Any]] = {"pagination": Pagination, "orders": ListOf(Order)}


PriceSuggestions: TypeAlias = Mapping[MediaCondition, Price]
"""A suggested price for each condition, best first, in the caller's selling currency; an empty object when nothing is
known.

Known from:
    recorded: The keys are the eight media conditions, Mint first; nothing known gives an empty object.
    recorded: From Mint to Poor the prices are 95, 85, 65, 45, 25, 15, 10 and 5 % of one base.
    chosen: The base is the median of the release's listed and sold prices, each divided by the factor of its condition.
"""

PRICE_SUGGESTIONS: Final = MapOf(MediaCondition, Price)


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseArtist(Answer):
    """An artist credit."""

    name: str
    """The artist's name."""
    anv: str
    """The name as written on the cover, if it is different; otherwise empty."""
    join: str
    """The text between this artist and the next one; empty for the last artist."""
    role: str
    """What the artist did; empty for the main artists."""
    tracks: str
    """The tracks that the credit is for; empty for all."""
    id: int
    """The artist's id."""
    resource_url: str
    """The URL that the real API gives; artists are not part of this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseLabel(Answer):
    """A label and its number for the release."""

    name: str
    """The label's name."""
    catno: str
    """The catalog number."""
    entity_type: str
    """The number of the kind of company, as text; 1 is a label."""
    entity_type_name: str
    """What it is."""
    id: int
    """The label's id."""
    resource_url: str
    """The URL that the real API gives; labels are not part of this API."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseFormat(Answer):
    """A medium, its number, and its attributes."""

    name: str
    """The medium."""
    qty: str
    """How many, as text."""
    descriptions: tuple[str, ...]
    """Its attributes."""

    _conversions: ClassVar[Mapping[str, Any]] = {"descriptions": ListOf(None)}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseIdentifier(Answer):
    """A code or text that identifies a copy of the release, such as a barcode."""

    type: str
    """What it is."""
    value: str
    """What it reads."""
    description: str | None = None
    """Where it is on the release; absent if this is not known."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseCommunity(Answer):
    """How many users have and want it."""

    have: int
    """Number of collections with it."""
    want: int
    """Number of want lists with it."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Release(Answer):
    """A release of the catalog, with the keys that marketplace clients read.

    Known from:
        reported: The keys kept here; the real object has many more that no marketplace client needs.
        reported: The keys of `artists` and `labels`, and that `identifiers` is always there.
        chosen: The ids of artists and labels, which are made of their names.
    """

    id: int
    """The release's id."""
    resource_url: str
    """The release in this API."""
    uri: str
    """The release's web page."""
    title: str
    """The title."""
    artists: tuple[ReleaseArtist, ...]
    """The artists in the order of the cover."""
    artists_sort: str
    """The artists as one text."""
    labels: tuple[ReleaseLabel, ...]
    """The labels with their catalog numbers."""
    formats: tuple[ReleaseFormat, ...]
    """What the release consists of."""
    year: int
    """Year of release; 0 when unknown."""
    country: str
    """Where it was released."""
    genres: tuple[str, ...]
    """Its genres."""
    styles: tuple[str, ...]
    """Its styles."""
    identifiers: tuple[ReleaseIdentifier, ...]
    """Codes and texts that identify a copy, such as a barcode; empty if none are known."""
    thumb: str
    """The cover at 150 pixels; empty without credentials."""
    images: tuple[Image, ...]
    """Pictures; empty without credentials."""
    estimated_weight: int
    """Weight in grams, estimated from the format."""
    num_for_sale: int | None
    """Number of listings for sale; null for a release that is blocked from sale."""
    lowest_price: float | None
    """The cheapest of them in `curr_abbr`, rounded to two decimals; null when there is none."""
    blocked_from_sale: bool
    """Whether the release is blocked from sale."""
    community: ReleaseCommunity
    """How many users have and want it."""

    _conversions: ClassVar[Mapping[str, Any]] = {
        "artists": ListOf(ReleaseArtist),
        "labels": ListOf(ReleaseLabel),
        "formats": ListOf(ReleaseFormat),
        "genres": ListOf(None),
        "styles": ListOf(None),
        "identifiers": ListOf(ReleaseIdentifier),
        "images": ListOf(Image),
        "community": ReleaseCommunity,
    }


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ReleaseStatistics(Answer):
    """The listings of a release in the marketplace now.

    Known from:
        recorded: With nothing for sale `num_for_sale` is 0 and `lowest_price` null; the documentation page says null
            for both.
        documented: For a blocked release both are null.
    """

    num_for_sale: int | None
    """Number of listings for sale; null for a release that is blocked from sale."""
    lowest_price: Price | None
    """The cheapest of them, converted and rounded to two decimals; null when there is none."""
    blocked_from_sale: bool
    """Whether the release is blocked from sale."""

    _conversions: ClassVar[Mapping[str, Any]] = {"lowest_price": Price}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class User(Answer):
    """A user's profile.

    `email` and the private counts are present only for the user's own view.

    Known from:
        recorded: The keys of a profile, which of them only the user sees, and that `curr_abbr` is empty for others.
    """

    id: int
    """The user's id."""
    resource_url: str
    """The profile in this API."""
    uri: str
    """The profile's web page."""
    username: str
    """The user's name."""
    name: str
    """The user's real name; may be empty."""
    home_page: str
    """The user's own site; may be empty."""
    location: str
    """The user's location; may be empty."""
    profile: str
    """What the user wrote about themselves; may be empty."""
    registered: datetime
    """When the user joined, in the site's own time zone."""
    rank: float
    """The user's rank as a contributor."""
    num_pending: int
    """Number of contributions awaiting a vote."""
    num_for_sale: int
    """Number of listings for sale."""
    num_lists: int
    """Number of public lists."""
    releases_contributed: int
    """Number of releases the user added to the catalog."""
    releases_rated: int
    """Number of releases the user rated."""
    rating_avg: float
    """The user's mean rating of releases."""
    inventory_url: str
    """The user's inventory in this API."""
    collection_folders_url: str
    """The URL that the real API gives; collections are not part of this API."""
    collection_fields_url: str
    """The URL that the real API gives; collections are not part of this API."""
    wantlist_url: str
    """The URL that the real API gives; want lists are not part of this API."""
    avatar_url: str
    """The user's picture."""
    curr_abbr: str
    """The currency that prices are shown to the user in, as set in the buyer settings; empty for every other caller."""
    activated: bool
    """Whether the account is active."""
    marketplace_suspended: bool
    """Whether the user is suspended from the marketplace."""
    banner_url: str
    """The profile's banner; may be empty."""
    buyer_rating: float
    """Share of positive ratings as a buyer, in percent."""
    buyer_rating_stars: float
    """Stars as a buyer."""
    buyer_num_ratings: int
    """Number of ratings as a buyer."""
    seller_rating: float
    """Share of positive ratings as a seller, in percent."""
    seller_rating_stars: float
    """Stars as a seller."""
    seller_num_ratings: int
    """Number of ratings as a seller."""
    is_staff: bool
    """Whether the user works for the marketplace."""
    num_collection: int | None = None
    """Number of releases in the collection. Only in the user's own view."""
    num_wantlist: int | None = None
    """Number of releases in the want list. Only in the user's own view."""
    email: str | None = None
    """The user's e-mail address. Only in the user's own view."""
    num_unread: int | None = None
    """Number of unread messages. Only in the user's own view."""

    _conversions: ClassVar[Mapping[str, Any]] = {"registered": TIME}
