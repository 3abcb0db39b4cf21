# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the API is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .sandbox_models import ListingActionKind, MarketplaceOperation, ScenarioOperation, UserActionKind

__all__ = [
    "ListingActionKindLike",
    "ListingActionKindText",
    "MarketplaceOperationLike",
    "MarketplaceOperationText",
    "ScenarioOperationLike",
    "ScenarioOperationText",
    "ScenarioStep",
    "UserActionKindLike",
    "UserActionKindText",
]


ListingActionKindText: TypeAlias = Literal["violate", "suspend", "expire", "reinstate", "stock"]
ListingActionKindLike: TypeAlias = "ListingActionKind | ListingActionKindText"
"""The kind of action on a listing."""


MarketplaceOperationText: TypeAlias = Literal[
    "getApiInfo",
    "getIdentity",
    "getRequestToken",
    "createRequestToken",
    "getAccessToken",
    "createAccessToken",
    "getUser",
    "getInventory",
    "getRelease",
    "createListing",
    "getListing",
    "editListing",
    "deleteListing",
    "listOrders",
    "getOrder",
    "editOrder",
    "listOrderMessages",
    "addOrderMessage",
    "getFee",
    "getFeeInCurrency",
    "getPriceSuggestions",
    "getReleaseStatistics",
]
MarketplaceOperationLike: TypeAlias = "MarketplaceOperation | MarketplaceOperationText"
"""An operation of the marketplace document, by its id."""


ScenarioOperationText: TypeAlias = Literal[
    "createListing",
    "editListing",
    "deleteListing",
    "editOrder",
    "addOrderMessage",
    "createSandboxOrder",
    "actOnOrder",
    "actOnListing",
    "actOnUser",
    "setClock",
    "createFault",
]
ScenarioOperationLike: TypeAlias = "ScenarioOperation | ScenarioOperationText"
"""The operation, by its id in the marketplace document or in this one."""


UserActionKindText: TypeAlias = Literal["suspend", "reinstate"]
UserActionKindLike: TypeAlias = "UserActionKind | UserActionKindText"
"""The kind of action on a user."""


ScenarioStep = TypedDict(
    "ScenarioStep",
    {
        "step_id": "NotRequired[str]",
        "operation_id": "ScenarioOperationLike",
        "as": "NotRequired[str]",
        "path": "NotRequired[Mapping[str, str | int]]",
        "body": "NotRequired[Mapping[str, object]]",
    },
)
"""One call of an operation that changes something.

- ``step_id``: A name that later steps can refer to, unique in the scenario.
- ``operation_id``: The operation, by its id in the marketplace document or in this one.
- ``as``: The name of the user who makes the call. Without it, the call has no user, which is enough for the sandbox's
  own operations.
- ``path``: The parameters in the operation's path.
- ``body``: The operation's body.
"""
