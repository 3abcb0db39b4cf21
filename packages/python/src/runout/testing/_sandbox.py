"""The control API of a sandbox."""

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import httpx2

from .._client import Client
from .._operation import CallOptions, Operation
from ..generated.sandbox_operations import SandboxOperations

Result = TypeVar("Result")


class Sandbox(SandboxOperations):
    """Drives a sandbox: orders of buyers, their actions, the clock, faults, snapshots and the reset.

    Example:
        >>> from runout import Client, Token
        >>> from runout.testing import Sandbox
        >>> with Sandbox("http://127.0.0.1:8080") as sandbox:
        ...     sandbox.reset_sandbox()
        ...     order = sandbox.create_sandbox_order(buyer="example_buyer", listing_ids=[4300801460])

    Args:
        base_url: Where the sandbox is. The marketplace that it belongs to is at the same address.
        http: What sends the requests. It stays open when the sandbox is closed.
    """

    def __init__(self, base_url: str, *, http: httpx2.Client | None = None) -> None:
        # The control API counts no calls.
        self._client = Client(base_url, user_agent="runout.testing", pacing=False, http=http)

    @property
    def base_url(self) -> str:
        """Where the marketplace is, for the clients under test."""
        return self._client.base_url

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Sandbox({self.base_url!r})"

    def _call(self, operation: Operation[Result], values: Mapping[str, object], options: CallOptions) -> Result:
        return self._client._call(operation, values, options)
