"""Hostile values of a path either reach their own route or are refused."""

import httpx2
import pytest
from kit import Calls, Case, case_name, read

KIT = read("paths.json")


def value_of(case: Case) -> str:
    """Give a value; where it is no text in Unicode, it is written in UTF-16 code units."""
    if "value" in case:
        return str(case["value"])
    return b"".join(unit.to_bytes(2, "little") for unit in case["units"]).decode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize("case", KIT["cases"], ids=case_name)
def test_path(case: Case, calls_class: type[Calls]) -> None:
    sent: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(200, json={})

    calls = calls_class(KIT["base_url"], answer, user_agent="kit/1.0")
    arguments = {**case["arguments"], case["parameter"]: value_of(case)}
    if case["outcome"].get("refused"):
        with pytest.raises(ValueError, match=case["parameter"]):
            calls.call(case["operation"], arguments)
        assert sent == []
    else:
        calls.call(case["operation"], arguments)
        path = sent[0].url.raw_path.decode()
        assert path == httpx2.URL(KIT["base_url"]).raw_path.decode().rstrip("/") + case["outcome"]["path"]
