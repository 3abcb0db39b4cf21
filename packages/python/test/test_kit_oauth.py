"""Signatures are those of RFC 5849."""

import pytest
from kit import Case, case_name, read

from runout._auth import base_string, hmac_signature
from runout._serialize import encode

KIT = read("oauth.json")


@pytest.mark.parametrize("case", [*KIT["rfc5849"], *KIT["random"]], ids=case_name)
def test_signature(case: Case) -> None:
    key = f"{encode(case['consumer_secret'])}&{encode(case['token_secret'])}"
    if "base_string" not in case:
        assert key == case["signature"]
        return
    parameters = [*case["parameters"].items(), *map(tuple, case.get("form", []))]
    text = base_string(case["method"], case["url"], parameters)
    assert text == case["base_string"]
    assert hmac_signature(key, text) == case["signature"]
