# Generated from spec/openapi.yaml and spec/sandbox.yaml by `pnpm generate`. Do not edit.
"""What the runtime knows of each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._operation import Operation

if TYPE_CHECKING:
    from . import models, sandbox_models

RESET_SANDBOX: Final[Operation[None]] = Operation("resetSandbox", "POST", "/sandbox/reset", retry="never")
LIST_SNAPSHOTS: Final[Operation[sandbox_models.SnapshotList]] = Operation(
    "listSnapshots",
    "GET",
    "/sandbox/snapshots",
    retry="safe",
    answer="sandbox_models.SnapshotList",
)
CREATE_SNAPSHOT: Final[Operation[sandbox_models.Snapshot]] = Operation(
    "createSnapshot",
    "POST",
    "/sandbox/snapshots",
    has_body=True,
    retry="never",
    answer="sandbox_models.Snapshot",
)
RESTORE_SNAPSHOT: Final[Operation[None]] = Operation(
    "restoreSnapshot",
    "POST",
    "/sandbox/snapshots/{name}/restore",
    retry="never",
)
DELETE_SNAPSHOT: Final[Operation[None]] = Operation(
    "deleteSnapshot",
    "DELETE",
    "/sandbox/snapshots/{name}",
    retry="never",
)
LOAD_SCENARIO: Final[Operation[sandbox_models.ScenarioResult]] = Operation(
    "loadScenario",
    "POST",
    "/sandbox/scenarios",
    has_body=True,
    retry="never",
    answer="sandbox_models.ScenarioResult",
)
CREATE_SANDBOX_ORDER: Final[Operation[models.Order]] = Operation(
    "createSandboxOrder",
    "POST",
    "/sandbox/orders",
    has_body=True,
    retry="never",
    answer="models.Order",
)
ACT_ON_ORDER: Final[Operation[models.Order]] = Operation(
    "actOnOrder",
    "POST",
    "/sandbox/orders/{order_id}/actions",
    has_body=True,
    retry="never",
    answer="models.Order",
)
LIST_BUYER_ORDERS: Final[Operation[models.OrderPage]] = Operation(
    "listBuyerOrders",
    "GET",
    "/sandbox/users/{username}/orders",
    query=("page", "per_page"),
    retry="safe",
    answer="models.OrderPage",
    items="orders",
)
ACT_ON_LISTING: Final[Operation[models.Listing]] = Operation(
    "actOnListing",
    "POST",
    "/sandbox/listings/{listing_id}/actions",
    has_body=True,
    retry="never",
    answer="models.Listing",
)
ACT_ON_USER: Final[Operation[models.User]] = Operation(
    "actOnUser",
    "POST",
    "/sandbox/users/{username}/actions",
    has_body=True,
    retry="never",
    answer="models.User",
)
GET_CLOCK: Final[Operation[sandbox_models.Clock]] = Operation(
    "getClock",
    "GET",
    "/sandbox/clock",
    retry="safe",
    answer="sandbox_models.Clock",
)
SET_CLOCK: Final[Operation[sandbox_models.Clock]] = Operation(
    "setClock",
    "POST",
    "/sandbox/clock",
    has_body=True,
    retry="never",
    answer="sandbox_models.Clock",
)
LIST_FAULTS: Final[Operation[sandbox_models.FaultList]] = Operation(
    "listFaults",
    "GET",
    "/sandbox/faults",
    retry="safe",
    answer="sandbox_models.FaultList",
)
CREATE_FAULT: Final[Operation[sandbox_models.Fault]] = Operation(
    "createFault",
    "POST",
    "/sandbox/faults",
    has_body=True,
    retry="never",
    answer="sandbox_models.Fault",
)
DELETE_FAULTS: Final[Operation[None]] = Operation("deleteFaults", "DELETE", "/sandbox/faults", retry="never")
