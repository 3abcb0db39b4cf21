"""Retries, one step after another, on a clock that does not move by itself."""

import random
from typing import Any

import httpx2
import pytest

from runout import NetworkError, Token
from runout._exchange import Call, Exchange, Outcome, Reply, Send, Settings, Sleep, exchange
from runout.generated import facts


def call_of(operation: Any = facts.GET_RELEASE, **options: Any) -> Call:
    settings = Settings(clock=lambda: 0.0, user_agent="test/1.0", auth=Token("token"), pacing=None, limit=60, hook=None)
    return Call(
        settings=settings,
        operation=operation,
        method=operation.method,
        url="https://api.example/",
        headers={},
        body=None,
        auth=settings.auth,
        own=True,
        watched=False,
        **{"timeout": 30, "total_timeout": 120, "retries": 2, **options},
    )


def reply(status: int, **headers: str) -> Reply:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, httpx2.Headers(names), b"{}")


def waits_of(flow: Exchange, outcome: Outcome) -> tuple[list[float], int]:
    """Give the waits of a call whose every attempt ends in the same way, and the number of attempts."""
    waits: list[float] = []
    attempts = 0
    step = next(flow)
    while True:
        try:
            if isinstance(step, Sleep):
                waits.append(step.seconds)
                step = flow.send(None)
            else:
                attempts += 1
                step = flow.send(outcome)
        except StopIteration:
            return waits, attempts


@pytest.mark.parametrize("part", [0.0, 0.5, 0.999])
def test_delays_are_random_up_to_a_bound_that_doubles(monkeypatch: pytest.MonkeyPatch, part: float) -> None:
    monkeypatch.setattr(random, "random", lambda: part)
    waits, attempts = waits_of(exchange(call_of(retries=6)), reply(500))
    assert waits == pytest.approx([part * bound for bound in (0.5, 1, 2, 4, 8, 8)])
    assert attempts == 7


@pytest.mark.parametrize("part", [0.0, 0.999])
def test_refusals_are_waited_out_for_half_a_bound_at_least(monkeypatch: pytest.MonkeyPatch, part: float) -> None:
    monkeypatch.setattr(random, "random", lambda: part)
    waits, attempts = waits_of(exchange(call_of(facts.CREATE_LISTING, retries=1)), reply(429))
    assert waits == pytest.approx([(0.5 + part / 2) * bound for bound in (4, 8, 16, 32, 60)])
    assert attempts == 6


@pytest.mark.parametrize(
    ("operation", "outcome", "attempts"),
    [
        (facts.EDIT_LISTING, reply(503), 3),
        (facts.CREATE_LISTING, reply(503), 1),
        (facts.CREATE_LISTING, reply(503, x_runout_unchanged="true"), 3),
        (facts.GET_RELEASE, reply(404), 1),
        (facts.GET_RELEASE, reply(501), 1),
        (facts.GET_RELEASE, reply(503, retry_after="61"), 1),
        (facts.GET_RELEASE, reply(503, retry_after="60"), 3),
        (facts.GET_RELEASE, reply(503, retry_after="soon"), 3),
    ],
)
def test_calls_are_repeated_where_the_contract_allows_it(operation: Any, outcome: Reply, attempts: int) -> None:
    assert waits_of(exchange(call_of(operation, total_timeout=1_000)), outcome)[1] == attempts


def test_a_lost_answer_is_repeated_only_where_that_is_safe() -> None:
    for operation, attempts in ((facts.GET_RELEASE, 3), (facts.CREATE_LISTING, 1)):
        call = call_of(operation)
        flow = exchange(call)
        with pytest.raises(NetworkError):
            waits_of(flow, httpx2.ReadError("gone"))
        assert call.attempts == attempts


def test_each_attempt_gets_the_time_that_is_left() -> None:
    now = 0.0
    call = call_of(timeout=30, total_timeout=40)
    call.settings.clock = lambda: now
    flow = exchange(call)
    first = next(flow)
    assert isinstance(first, Send)
    assert first.timeout == 30
    now = 25.0
    assert isinstance(flow.send(reply(500, retry_after="0")), Sleep)
    second = flow.send(None)
    assert isinstance(second, Send)
    assert second.timeout == 15
