"""What several tests use."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import pytest
from kit import AsyncCalls, Calls, SyncCalls

pytest_plugins = ["runout.testing.plugin", "pytester"]


OpenCalls = Callable[..., Calls]


@pytest.fixture
def open_calls(calls_class: type[Calls]) -> Iterator[OpenCalls]:
    """Open a client, which is closed after the test."""
    with ExitStack() as stack:
        yield lambda base_url, *handler, **options: stack.enter_context(
            closing(calls_class(base_url, *handler, **options))
        )


@pytest.fixture(params=[SyncCalls, AsyncCalls], ids=["sync", "async"])
def calls_class(request: pytest.FixtureRequest) -> type[SyncCalls] | type[AsyncCalls]:
    """Make calls by each of the two clients."""
    kind: type[SyncCalls] | type[AsyncCalls] = request.param
    return kind
