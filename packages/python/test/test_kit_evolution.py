"""Odd answers end as the kit says: with a value that can be read, or with an error of the library's own."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from fake_server import FakeServer
from kit import Calls, Case, case_name, read

import runout

KIT = read("evolution.json")

ERRORS: Mapping[str, type[runout.CallError]] = {
    "bad_request": runout.BadRequestError,
    "authentication": runout.AuthenticationError,
    "permission": runout.PermissionDeniedError,
    "not_found": runout.NotFoundError,
    "method_not_allowed": runout.MethodNotAllowedError,
    "request_timeout": runout.RequestTimeoutError,
    "body_too_large": runout.BodyTooLargeError,
    "validation": runout.ValidationError,
    "rate_limit": runout.RateLimitError,
    "headers_too_large": runout.HeadersTooLargeError,
    "service_unavailable": runout.ServiceUnavailableError,
    "server": runout.ServerError,
    "api": runout.ApiError,
    "network": runout.NetworkError,
    "timeout": runout.CallTimeoutError,
    "malformed": runout.MalformedResponseError,
}


@pytest.mark.parametrize("case", KIT["cases"], ids=case_name)
def test_answer(case: Case, calls_class: type[Calls]) -> None:
    outcome = case["outcome"]
    options = case.get("client", {})
    server = FakeServer(case["answers"])
    calls = calls_class(
        server.url,
        user_agent="kit/1.0",
        retries=options.get("retries", 0),
        timeout=options.get("attempt_timeout_ms", 60_000) / 1000,
    )
    items: list[Any] = []
    value: object = None
    error: runout.CallError | None = None
    try:
        if case.get("iterate"):
            calls.items(case["operation"], case.get("arguments", {}), items)
        else:
            value = calls.call(case["operation"], case.get("arguments", {}))
    except runout.CallError as raised:
        error = raised
    finally:
        calls.close()
        server.close()

    kinds = outcome["kind"] if isinstance(outcome["kind"], list) else [outcome["kind"]]
    if error is None:
        check_value(case, kinds, value)
    else:
        check_error(outcome, kinds, error)
    if case.get("iterate"):
        assert [item.id for item in items] == outcome["items"]
    else:
        assert server.requests == outcome.get("attempts", 1)


def check_value(case: Case, kinds: list[str], value: object) -> None:
    outcome = case["outcome"]
    if "nothing" in kinds:
        assert value is None
        return
    assert "value" in kinds
    assert value is not None or case.get("iterate")
    for pointer, expected in outcome.get("readable", {}).items():
        assert found_at(value, pointer) == expected, pointer
    for pointer, expected in outcome.get("raw", {}).items():
        assert raw_at(value, pointer) == expected, pointer
    for pointer in outcome.get("absent", []):
        assert found_or_nothing(value, pointer) is None, pointer
    assert repr(value)


def check_error(outcome: Case, kinds: list[str], error: runout.CallError) -> None:
    # A 304 has a class of its own here.
    found = runout.ApiError if isinstance(error, runout.NotModifiedError) else type(error)
    assert found in [ERRORS[kind] for kind in kinds if kind in ERRORS]
    assert error.message
    assert str(error)
    assert error.attempts == outcome.get("attempts", 1)
    if "status" in outcome:
        assert isinstance(error, runout.ApiError)
        assert error.status == outcome["status"]
    if "message" in outcome:
        assert error.message == outcome["message"]


def steps_of(pointer: str) -> list[str]:
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def found_at(value: Any, pointer: str) -> Any:
    """Reach a value as a user does: attributes, items and keys."""
    for step in steps_of(pointer):
        if isinstance(value, tuple):
            value = value[int(step)]
        elif isinstance(value, Mapping):
            value = value[step]
        else:
            value = getattr(value, step)
    return value.isoformat() if isinstance(value, datetime) else value


def found_or_nothing(value: Any, pointer: str) -> Any:
    """Reach a value that may be missing, which is an error that names the field."""
    try:
        return found_at(value, pointer)
    except AttributeError as error:
        return None if pointer.rpartition("/")[2] in str(error) else error


def raw_at(value: Any, pointer: str) -> Any:
    """Reach a value in what was received."""
    value = value.raw
    for step in steps_of(pointer):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value
