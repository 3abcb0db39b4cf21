"""When a call is made again that failed for a reason that may pass."""

import math
import random
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from ._exchange import Call, Reply

_PASSING: Final = frozenset((408, 500, 502, 503, 504))
"""What may pass when the same call is made again."""
_MAX_REFUSALS: Final = 5
_MAX_RETRY_AFTER_SECONDS: Final = 60.0
"""Where the API asks for a longer wait than this, the call fails instead of waiting."""


class _Delays(NamedTuple):
    first_seconds: float
    """Before the first repetition; it doubles from then on."""
    max_seconds: float
    min_share: float
    """The part of it that is waited at least; the rest is random, so that clients do not come back together."""


_FAILURE: Final = _Delays(0.5, 8, 0)
_REFUSAL: Final = _Delays(4, 60, 0.5)
"""A 429 waits longer: a minute without calls certainly empties the counter."""


class Retries:
    """Counts the attempts of one call.

    It is made again where the contract's ``x-retry`` allows it; always after a 429, which did nothing; and always
    after a 503 that says that nothing was changed. Refusals by the rate limit are counted apart: five of them are
    waited out.
    """

    def __init__(self, allowed: int) -> None:
        self._allowed = allowed
        self._refusals = 0

    def delay(self, call: "Call", reply: "Reply | None", now: float) -> float | None:
        """Return how long to wait before the next attempt; ``None`` when there is none.

        Args:
            call: The call; its deadline is moved by what is waited for the rate limit.
            reply: Its last answer, if there was one.
            now: The time on the clock of the deadline.
        """
        refused = reply is not None and reply.status == 429
        if refused:
            before, most, delays = self._refusals, _MAX_REFUSALS if self._allowed else 0, _REFUSAL
            self._refusals += 1
        else:
            before, delays = call.attempts - self._refusals - 1, _FAILURE
            most = self._allowed if _may_pass(call, reply) else 0
        asked = retry_after(reply)
        delay = _backoff(delays, before) if asked is None else asked
        if refused:
            call.deadline += delay
        if before >= most or delay > _MAX_RETRY_AFTER_SECONDS or now + delay >= call.deadline:
            return None
        return delay


def _may_pass(call: "Call", reply: "Reply | None") -> bool:
    safe = call.operation.retry == "safe" if call.operation else call.method in ("GET", "HEAD")
    if reply is None:
        return safe
    unchanged = call.own and reply.status == 503 and reply.headers.get("x-runout-unchanged") == "true"
    return reply.status in _PASSING and (safe or unchanged)


def _backoff(delays: _Delays, before: int) -> float:
    longest = min(delays.max_seconds, delays.first_seconds * 2.0**before)
    return longest * (delays.min_share + random.random() * (1 - delays.min_share))


def retry_after(reply: "Reply | None") -> float | None:
    """Read what ``Retry-After`` asks for, in seconds or as a date."""
    value = reply.headers.get("retry-after") if reply else None
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return min(float(value), math.inf)
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    from datetime import UTC, datetime

    return max(0.0, (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds())
