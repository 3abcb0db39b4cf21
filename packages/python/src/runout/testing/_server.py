"""A sandbox of one's own, in a process of Node."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Final, Self

DEFAULT_COMMAND: Final = ("npx", "--yes", "@runout/server")

_SETTINGS: Final = {
    "PORT": "0",
    "SANDBOX": "on",
    "DATA_DIR": "memory://",
    "LOG_LEVEL": "error",
    "RATE_LIMIT": "off",
}
_GRACE_SECONDS: Final = 30


class SandboxServer:
    """A sandbox that was started, with its data in memory. It ends with ``close`` or with its ``with`` block."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self._process = process
        self.url: Final = url
        """Where it listens."""

    def close(self) -> None:
        """End it, and wait until it has ended."""
        _end(self._process)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def start_sandbox(
    command: Sequence[str] = DEFAULT_COMMAND, *, environment: Mapping[str, str] | None = None
) -> SandboxServer:
    """Start a sandbox on a free port and wait until it listens.

    Args:
        command: The program. The default takes it from npm.
        environment: More variables, such as ``{"RATE_LIMIT": "on"}``.

    Raises:
        RuntimeError: When there is no such program, or when it ends before it listens.
    """
    program = shutil.which(command[0])
    if program is None:
        raise RuntimeError(f"There is no {command[0]} to start a sandbox with. It comes with Node 20 or newer.")
    process = subprocess.Popen(
        [program, *command[1:]],
        env={**os.environ, **_SETTINGS, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        # The program may be started by another one, such as npx, and ends with it as one group.
        start_new_session=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"https?://[^\s/]+", line):
            return SandboxServer(process, found.group())
    _end(process)
    raise RuntimeError(f"The sandbox ended with code {process.returncode} before it listened.")


def _end(process: subprocess.Popen[str]) -> None:
    _signal(process, signal.SIGTERM)
    try:
        process.wait(_GRACE_SECONDS)
    except subprocess.TimeoutExpired:
        _signal(process, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _signal(process: subprocess.Popen[str], number: int) -> None:
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.terminate()
    else:
        os.killpg(process.pid, number)
