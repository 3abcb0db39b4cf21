"""The conformance kit, which the tests of all client libraries read."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import httpx2

from runout import Application, AsyncClient, Auth, Client, Token

FIXTURES = Path(__file__).parents[3] / "tools" / "contract" / "fixtures"

Case = dict[str, Any]


def read(name: str) -> dict[str, Any]:
    """Read a file of the kit."""
    found: dict[str, Any] = json.loads((FIXTURES / name).read_text())
    return found


def case_name(case: Case) -> str:
    """Give the name of a case to pytest, in ASCII."""
    return ascii(case["name"])[1:-1]


def method_name(operation: str) -> str:
    """Give the method of an operation."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", operation).lower()


def iteration_name(operation: str) -> str:
    """Give the method that iterates over a list."""
    return "iter_" + method_name(operation).partition("_")[2]


def auth_of(auth: dict[str, str] | None) -> Auth | None:
    """Make the credentials that the kit describes."""
    if auth is None:
        return None
    return Token(auth["token"]) if auth["type"] == "token" else Application(auth["key"], auth["secret"])


Handler = Callable[[httpx2.Request], httpx2.Response]


class SyncCalls:
    """Makes calls by the synchronous client."""

    def __init__(self, base_url: str, handler: Handler | None = None, **options: Any) -> None:
        http = httpx2.Client(transport=httpx2.MockTransport(handler)) if handler else None
        self._client = Client(base_url, http=http, pacing=False, **options)

    def call(self, operation: str, arguments: dict[str, Any], **options: Any) -> Any:
        """Call an operation."""
        return getattr(self._client, method_name(operation))(**arguments, **options)

    def items(self, operation: str, arguments: dict[str, Any], into: list[Any]) -> None:
        """Collect the items of a list."""
        for item in getattr(self._client, iteration_name(operation))(**arguments):
            into.append(item)  # noqa: PERF402 - what came before an error counts

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncCalls:
    """Makes calls by the asynchronous client, each in an event loop of its own."""

    def __init__(self, base_url: str, handler: Handler | None = None, **options: Any) -> None:
        self._handler = handler
        self._base_url = base_url
        self._options = options

    def call(self, operation: str, arguments: dict[str, Any], **options: Any) -> Any:
        """Call an operation."""

        async def run() -> Any:
            async with self._client() as client:
                return await getattr(client, method_name(operation))(**arguments, **options)

        return anyio.run(run)

    def items(self, operation: str, arguments: dict[str, Any], into: list[Any]) -> None:
        """Collect the items of a list."""

        async def run() -> None:
            async with self._client() as client:
                async for item in getattr(client, iteration_name(operation))(**arguments):
                    into.append(item)  # noqa: PERF401 - what came before an error counts

        anyio.run(run)

    def _client(self) -> AsyncClient:
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(self._handler)) if self._handler else None
        return AsyncClient(self._base_url, http=http, pacing=False, **self._options)

    def close(self) -> None:
        """Close nothing: each call has closed its own."""


Calls = SyncCalls | AsyncCalls
