"""Calls wait so that the API has no reason to refuse one, and no longer than they have to.

The exchange runs on a virtual clock, against an API in the same process.
"""

import heapq
import itertools
import json
import math
from collections.abc import Iterator

import httpx2
import pytest
from kit import Case, case_name, read

from runout import Pacing, Token
from runout._exchange import Call, Exchange, Outcome, Reply, Send, Settings, Sleep, exchange
from runout.generated.facts import GET_RELEASE

KIT = read("pacing.json")


class Api:
    """Counts calls as the kit says."""

    def __init__(self, schedule: Case) -> None:
        self._schedule = schedule
        self._answered: list[float] = [one["at_ms"] for one in schedule.get("others", []) for _ in range(one["calls"])]
        self.attempts = 0
        self.refusals = 0

    def latency(self) -> float:
        latencies = self._schedule.get("latencies_ms") or [0]
        latency: float = latencies[self.attempts % len(latencies)]
        return latency

    def answer(self, now: float) -> Reply:
        self.attempts += 1
        limit = next(one["limit"] for one in reversed(self._schedule["limits"]) if one["from_ms"] <= now)
        counted = [at for at in self._answered if now - KIT["window_ms"] < at <= now]
        forced = self._schedule.get("refused") or {}
        is_forced = self.attempts in forced.get("attempts", [])
        refused = is_forced or (limit is not None and len(counted) >= limit)
        headers: dict[str, str] = {}
        if refused:
            self.refusals += 1
            if is_forced and forced.get("retry_after") is not None:
                headers["retry-after"] = str(forced["retry_after"])
        else:
            self._answered.append(now)
        if limit is not None:
            used = min(limit, len(counted) + (0 if refused else 1))
            headers |= {
                "x-discogs-ratelimit": str(limit),
                "x-discogs-ratelimit-used": str(used),
                "x-discogs-ratelimit-remaining": str(limit - used),
            }
        body = {"message": "Too many."} if refused else {}
        return Reply(429 if refused else 200, httpx2.Headers(headers), json.dumps(body).encode())


class World:
    """A virtual clock in milliseconds, and the exchanges that run on it."""

    def __init__(self, api: Api) -> None:
        self.now = 0.0
        self._api = api
        self._order = itertools.count()
        self._due: list[tuple[float, int, Iterator[None]]] = []

    def seconds(self) -> float:
        return self.now / 1000

    def start(self, steps: Iterator[None]) -> None:
        self._due_at(self.now, steps)

    def run(self) -> None:
        while self._due:
            self.now, _, steps = heapq.heappop(self._due)
            next(steps, None)

    def _due_at(self, at: float, steps: Iterator[None]) -> None:
        heapq.heappush(self._due, (at, next(self._order), steps))

    def drive(self, flows: list[Exchange], statuses: list[int]) -> None:
        """Run exchanges one after another."""
        me: list[Iterator[None]] = []

        def steps() -> Iterator[None]:
            for flow in flows:
                outcome: Outcome = None
                step: Send | Sleep = next(flow)
                while True:
                    if isinstance(step, Sleep):
                        self._due_at(self.now + step.seconds * 1000, me[0])
                        yield
                        outcome = None
                    else:
                        half = self._api.latency() / 2
                        if half:
                            self._due_at(self.now + half, me[0])
                            yield
                        outcome = self._api.answer(self.now)
                        if half:
                            self._due_at(self.now + half, me[0])
                            yield
                    try:
                        step = flow.send(outcome)
                    except StopIteration as done:
                        statuses.append(done.value.status)
                        break

        me.append(steps())
        self.start(me[0])


def calls_of(schedule: Case, world: World) -> Iterator[Exchange]:
    pacing = Pacing(world.seconds)
    anonymous = schedule.get("anonymous", False)
    clients = [
        Settings(
            clock=world.seconds,
            user_agent="kit/1.0",
            auth=None if anonymous else Token("kit-token"),
            pacing=pacing,
            limit=25 if anonymous else 60,
            hook=None,
        )
        for _ in range(schedule.get("clients", 1))
    ]
    for number in range(schedule["calls"]):
        settings = clients[number % len(clients)]
        yield exchange(
            Call(
                settings=settings,
                operation=GET_RELEASE,
                method="GET",
                url="https://api.example/releases/1",
                headers={},
                body=None,
                auth=settings.auth,
                own=True,
                timeout=30,
                total_timeout=120,
                retries=2,
                watched=False,
            )
        )


@pytest.mark.parametrize("schedule", KIT["schedules"], ids=case_name)
def test_schedule(schedule: Case) -> None:
    api = Api(schedule)
    world = World(api)
    statuses: list[int] = []
    flows = list(calls_of(schedule, world))
    if schedule["order"] == "in_turn":
        world.drive(flows, statuses)
    else:
        for flow in flows:
            world.drive([flow], statuses)
    world.run()
    expected = schedule["expect"]
    assert statuses == [200] * schedule["calls"]
    assert api.refusals <= expected["refusals"]
    assert math.floor(world.now) <= expected["ends_by_ms"]
