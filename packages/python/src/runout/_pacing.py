"""Waiting, so that the API has no reason to refuse a call."""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

COUNTED_SECONDS: Final = 60.25
"""The API counts the calls of the last minute. One exactly a minute after another is sometimes refused."""


class Budget(NamedTuple):
    """What is known of the rate limit."""

    limit: float
    """Calls a minute, as the API said last; before its first answer what it promises. ``inf`` where none is said."""
    remaining: float
    """Calls that can be made at once."""
    waiting: int
    """Calls that wait for their turn."""
    delay: float
    """Seconds until a call can be made; 0 when that is now."""


class Turn:
    """The position of a call among those that wait."""

    __slots__ = ()


class Pacing:
    """The calls of one address, which the API counts together. One can be given to several clients, in any threads.

    Args:
        clock: Seconds on a clock that never goes back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._ends: deque[float] = deque()
        """When each answered call stops counting, in order. It counts from its answer on: when it arrived is not
        known."""
        self._open = 0
        self._paused_until = -math.inf
        self._waiting: list[Turn] = []

    def join(self) -> Turn:
        """Join the end of the queue."""
        turn = Turn()
        with self._lock:
            self._waiting.append(turn)
        return turn

    def ask(self, turn: Turn, limit: float) -> float:
        """Ask whether it is a call's turn.

        Returns:
            0 when the call may be made, which is then counted as open; otherwise after how many seconds to ask again.
        """
        with self._lock:
            position = self._waiting.index(turn)
            delay = self._delay(limit, position)
            if delay == 0:
                del self._waiting[position]
                self._open += 1
            return delay

    def leave(self, turn: Turn) -> None:
        """Leave the queue."""
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)

    def ended(self, used: int = 0, pause: float = 0) -> None:
        """Record that a call has ended.

        Args:
            used: How many calls the API has counted, those of other programs among them.
            pause: Seconds in which none is made.
        """
        now = self._clock()
        with self._lock:
            self._open -= 1
            missing = max(1, used - self._open - len(self._ends))
            self._ends.extend([now + COUNTED_SECONDS] * missing)
            if pause:
                self._paused_until = now + pause

    def budget(self, limit: float) -> Budget:
        """Return what is left of a limit."""
        with self._lock:
            delay = self._delay(limit, len(self._waiting))
            counted = self._open + len(self._ends)
            return Budget(limit, max(0, limit - counted), len(self._waiting), delay)

    def _delay(self, limit: float, position: int) -> float:
        """Return the seconds until a call is allowed; a guess while the calls that fill the limit are open."""
        now = self._clock()
        ends = self._ends
        while ends and ends[0] <= now:
            ends.popleft()
        surplus = self._open + len(ends) + position - limit
        until = self._paused_until
        if surplus >= 0:
            index = int(surplus)
            until = max(until, ends[index] if index < len(ends) else now + COUNTED_SECONDS)
        return max(0.0, until - now)
