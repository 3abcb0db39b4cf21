"""What happens to calls, reported to a hook and to the log."""

import logging
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from ._errors import CallError

logger: Final = logging.getLogger("runout")
logger.addHandler(logging.NullHandler())

LEVELS: Final = {"debug": logging.DEBUG, "info": logging.INFO, "warn": logging.WARNING, "error": logging.ERROR}


class CallDescription(NamedTuple):
    """A call as events describe it: the same object in all events of one call."""

    operation_id: str | None
    method: str
    url: str
    """Without credentials."""


class CallEvent(NamedTuple):
    """What happens to a call.

    The order is ``call``, then for each attempt maybe a ``wait`` and an ``attempt``, and then ``end``.
    """

    type: Literal["call", "wait", "attempt", "end"]
    call: CallDescription
    seconds: float = 0
    """How long a wait will be, or how long an attempt or the call has taken."""
    reason: Literal["pacing", "retry"] | None = None
    """Of a wait: until the rate limit allows a call, or before an attempt that follows a failed one."""
    attempts: int = 0
    """The attempts until now."""
    status: int | None = None
    """The status of the answer, if there was one."""
    error: "CallError | None" = None
    """Why there was none."""


Hook: TypeAlias = Callable[[CallEvent], None]


def emit(event: CallEvent, hook: Hook | None) -> None:
    """Report an event. An error of the hook does not end the call; the log has it."""
    level = _level(event)
    if logger.isEnabledFor(level):
        name = event.call.operation_id or "request"
        logger.log(level, "%s %s %s: %s", name, event.call.method, event.call.url, _describe(event))
    if hook is not None:
        try:
            hook(event)
        except Exception:
            logger.exception("The hook for events failed.")


def is_watched(hook: Hook | None) -> bool:
    """Whether anything listens to events."""
    return hook is not None or logger.isEnabledFor(logging.ERROR)


def log_to_stderr() -> None:
    """Write the log to standard error where the variable ``RUNOUT_LOG`` asks for it.

    Raises:
        ValueError: For another value than ``debug``, ``info``, ``warn`` and ``error``.
    """
    wanted = os.environ.get("RUNOUT_LOG")
    if not wanted:
        return
    if wanted not in LEVELS:
        raise ValueError(f"RUNOUT_LOG must be one of {', '.join(LEVELS)}, not {wanted!r}.")
    logger.setLevel(LEVELS[wanted])
    if not any(isinstance(one, logging.StreamHandler) for one in logger.handlers):
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        logger.addHandler(handler)


def _level(event: CallEvent) -> int:
    if event.type == "wait":
        return logging.WARNING
    if event.type != "end":
        return logging.DEBUG
    if event.status is None:
        return logging.ERROR
    return logging.WARNING if event.status >= 400 else logging.INFO


def _describe(event: CallEvent) -> str:
    if event.type == "call":
        return "begins"
    time = f"{event.seconds * 1000:.0f} ms"
    if event.type == "wait":
        return f"waits {time} ({event.reason})"
    result = event.status or str(event.error)
    if event.type == "end":
        return f"{result} after {time}, attempts: {event.attempts}"
    return f"attempt {event.attempts}: {result} after {time}"
