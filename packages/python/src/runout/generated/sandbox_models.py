# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the API answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar

from .._answers import TIME, Answer, ListOf

__all__ = [
    "Clock",
    "Fault",
    "FaultList",
    "ListingActionKind",
    "MarketplaceOperation",
    "ScenarioOperation",
    "ScenarioResult",
    "ScenarioStepResult",
    "Snapshot",
    "SnapshotList",
    "UserActionKind",
]


class ListingActionKind(StrEnum):
    """The kind of action on a listing."""

    VIOLATE = "violate"
    SUSPEND = "suspend"
    EXPIRE = "expire"
    REINSTATE = "reinstate"
    STOCK = "stock"


class MarketplaceOperation(StrEnum):
    """An operation of the marketplace document, by its id."""

    GET_API_INFO = "getApiInfo"
    GET_IDENTITY = "getIdentity"
    GET_REQUEST_TOKEN = "getRequestToken"
    CREATE_REQUEST_TOKEN = "createRequestToken"
    GET_ACCESS_TOKEN = "getAccessToken"
    CREATE_ACCESS_TOKEN = "createAccessToken"
    GET_USER = "getUser"
    GET_INVENTORY = "getInventory"
    GET_RELEASE = "getRelease"
    CREATE_LISTING = "createListing"
    GET_LISTING = "getListing"
    EDIT_LISTING = "editListing"
    DELETE_LISTING = "deleteListing"
    LIST_ORDERS = "listOrders"
    GET_ORDER = "getOrder"
    EDIT_ORDER = "editOrder"
    LIST_ORDER_MESSAGES = "listOrderMessages"
    ADD_ORDER_MESSAGE = "addOrderMessage"
    GET_FEE = "getFee"
    GET_FEE_IN_CURRENCY = "getFeeInCurrency"
    GET_PRICE_SUGGESTIONS = "getPriceSuggestions"
    GET_RELEASE_STATISTICS = "getReleaseStatistics"


class ScenarioOperation(StrEnum):
    """The operation, by its id in the marketplace document or in this one."""

    CREATE_LISTING = "createListing"
    EDIT_LISTING = "editListing"
    DELETE_LISTING = "deleteListing"
    EDIT_ORDER = "editOrder"
    ADD_ORDER_MESSAGE = "addOrderMessage"
    CREATE_SANDBOX_ORDER = "createSandboxOrder"
    ACT_ON_ORDER = "actOnOrder"
    ACT_ON_LISTING = "actOnListing"
    ACT_ON_USER = "actOnUser"
    SET_CLOCK = "setClock"
    CREATE_FAULT = "createFault"


class UserActionKind(StrEnum):
    """The kind of action on a user."""

    SUSPEND = "suspend"
    REINSTATE = "reinstate"


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Clock(Answer):
    """The sandbox's time."""

    now: datetime
    """The time in the sandbox, in UTC."""
    offset_seconds: float
    """How many seconds the sandbox is ahead of the machine's time."""

    _conversions: ClassVar[Mapping[str, Any]] = {"now": TIME}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Fault(Answer):
    """A fault in force."""

    id: int
    """The fault's number."""
    operation_id: str
    """The operation that fails; `*` for all."""
    status: int | None
    """The status of the response; null when the operation runs."""
    latency_ms: int
    """How long the response is delayed, in milliseconds."""
    cut: bool
    """Whether the connection is closed without a response."""
    every: int
    """Only every n-th call is affected."""
    remaining: int | None
    """How many more calls are affected; null for no limit."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class FaultList(Answer):
    """The faults in force."""

    faults: tuple[Fault, ...]
    """The faults, oldest first."""

    _conversions: ClassVar[Mapping[str, Any]] = {"faults": ListOf(Fault)}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ScenarioStepResult(Answer):
    """The response of a step."""

    step_id: str | None
    """The step's name; null when it has none."""
    operation_id: str
    """The operation that was called."""
    answer: Mapping[str, Any] | None
    """The response body; null when there is none."""


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class ScenarioResult(Answer):
    """The responses of a scenario's steps."""

    steps: tuple[ScenarioStepResult, ...]
    """One for each step, in the same order."""

    _conversions: ClassVar[Mapping[str, Any]] = {"steps": ListOf(ScenarioStepResult)}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Snapshot(Answer):
    """A saved state of the marketplace."""

    name: str
    """The name that it was saved under."""
    created: datetime
    """The sandbox's time when it was saved, in UTC."""
    listings: int
    """Number of listings in it, in any status."""
    orders: int
    """Number of orders in it."""

    _conversions: ClassVar[Mapping[str, Any]] = {"created": TIME}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class SnapshotList(Answer):
    """The snapshots."""

    snapshots: tuple[Snapshot, ...]
    """The snapshots, oldest first."""

    _conversions: ClassVar[Mapping[str, Any]] = {"snapshots": ListOf(Snapshot)}
