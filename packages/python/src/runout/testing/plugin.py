"""Fixtures for pytest: ``pytest_plugins = ["runout.testing.plugin"]`` in ``conftest.py``."""

import os
from collections.abc import Iterator

import pytest

from ._sandbox import Sandbox
from ._server import DEFAULT_COMMAND, start_sandbox


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add what can be set in the configuration of pytest."""
    parser.addini(
        "runout_sandbox_command",
        "the command that starts a sandbox where RUNOUT_SANDBOX_URL names none",
        type="args",
        default=list(DEFAULT_COMMAND),
    )


@pytest.fixture(scope="session")
def runout_sandbox_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Give the address of a sandbox: that of ``RUNOUT_SANDBOX_URL``, or of one that is started for all tests."""
    url = os.environ.get("RUNOUT_SANDBOX_URL")
    if url:
        yield url
        return
    with start_sandbox(request.config.getini("runout_sandbox_command")) as server:
        yield server.url


@pytest.fixture
def runout_sandbox(runout_sandbox_url: str) -> Iterator[Sandbox]:
    """Give a fresh sandbox: with the demo data, without faults and snapshots, on the machine's time."""
    with Sandbox(runout_sandbox_url) as sandbox:
        sandbox.reset_sandbox()
        for snapshot in sandbox.list_snapshots().snapshots:
            sandbox.delete_snapshot(snapshot.name)
        yield sandbox
