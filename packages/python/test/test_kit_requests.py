"""Every operation with every parameter is sent as the contract says."""

import json
from typing import Any

import httpx2
import pytest
from kit import Calls, Case, auth_of, case_name, read

KIT = read("requests.json")
OPTIONS = KIT["client"]
CASES = [case for case in KIT["cases"] if case["operation"] not in KIT["flow_operations"]]
PREFIX = httpx2.URL(OPTIONS["base_url"]).path


class Recorder:
    """Answers every request and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(200, json={})


def target_of(request: httpx2.Request) -> tuple[str, list[str]]:
    """Give path and query as they are sent."""
    path, _, query = request.url.raw_path.decode().partition("?")
    assert path.startswith(PREFIX)
    return path.removeprefix(PREFIX), sorted(query.split("&")) if query else []


def client(calls_class: type[Calls], recorder: Recorder, auth: Any) -> Calls:
    return calls_class(OPTIONS["base_url"], recorder, user_agent=OPTIONS["user_agent"], auth=auth_of(auth))


@pytest.mark.parametrize("case", CASES, ids=case_name)
def test_request(case: Case, calls_class: type[Calls]) -> None:
    recorder = Recorder()
    calls = client(calls_class, recorder, OPTIONS["auth"])
    headers = case.get("headers", {})
    calls.call(case["operation"], case["arguments"], extra_headers=headers)

    [sent] = recorder.requests
    expected = case["request"]
    assert sent.method == expected["method"]
    assert target_of(sent) == (expected["path"], sorted(expected["query"]))
    assert sent.headers["user-agent"] == OPTIONS["user_agent"]
    assert sent.headers["authorization"] == "Discogs token=kit-token"
    assert {name: sent.headers[name] for name in headers} == headers
    if "body" in expected:
        assert sent.headers["content-type"] == "application/json"
        assert json.loads(sent.content) == expected["body"]
    else:
        assert "content-type" not in sent.headers
        assert sent.content == b""


@pytest.mark.parametrize("case", KIT["credentials"], ids=case_name)
def test_credentials(case: Case, calls_class: type[Calls]) -> None:
    recorder = Recorder()
    client(calls_class, recorder, case["auth"]).call("getApiInfo", {})
    assert recorder.requests[0].headers.get("authorization") == case["authorization"]
