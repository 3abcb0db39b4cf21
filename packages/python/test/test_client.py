"""Options, credentials and requests of the client."""

import json
import logging
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from fake_api import BASE, SECRET, Recorder, always, client_of

from runout import (
    ApiError,
    Application,
    Auth,
    Client,
    MediaCondition,
    NetworkError,
    NotFoundError,
    OAuth,
    Token,
)


class TestOptions:
    @pytest.mark.parametrize(
        "base_url",
        [
            "",
            "api.example",
            "ftp://api.example",
            "https://user:pass@api.example",
            "https://a/?b=1",
            "https://a:99999",
            7,
        ],
    )
    def test_a_base_url_that_cannot_be_used_is_refused(self, base_url: Any) -> None:
        with pytest.raises(ValueError, match="base_url"):
            Client(base_url, user_agent="test/1.0")

    @pytest.mark.parametrize("user_agent", ["", " ", "a\nb", "é", None])
    def test_a_user_agent_that_cannot_be_sent_is_refused(self, user_agent: Any) -> None:
        with pytest.raises(ValueError, match="user_agent"):
            Client(BASE, user_agent=user_agent)

    @pytest.mark.parametrize(
        "make",
        [
            lambda: Token(f"{SECRET}\n"),
            lambda: Application("key", f"{SECRET},"),
            lambda: OAuth("key", f"{SECRET} "),
            lambda: OAuth("key", "secret", "token", f"{SECRET} "),
            lambda: OAuth("key", SECRET, signature_method="RSA-SHA1"),  # type: ignore[arg-type]
        ],
    )
    def test_a_credential_that_cannot_be_sent_is_refused_and_not_told(self, make: Callable[[], Auth]) -> None:
        with pytest.raises(ValueError, match=r"token|secret|signature_method") as raised:
            make()
        assert SECRET not in str(raised.value)


class TestCredentials:
    @pytest.mark.parametrize(
        "auth", [Token(SECRET), Application("key", SECRET), OAuth("key", SECRET, "token", SECRET)], ids=repr
    )
    def test_are_in_no_repr_no_error_and_no_log(self, auth: Auth, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.DEBUG, "runout")

        def fail(request: httpx2.Request) -> httpx2.Response:
            raise httpx2.ConnectError("refused", request=request)

        client = client_of(fail, auth=auth, retries=0)
        with pytest.raises(NetworkError) as raised:
            client.get_user("someone", extra_query={"token": SECRET})
        error = raised.value
        cause = error.__cause__
        assert isinstance(cause, httpx2.ConnectError)
        shown = [repr(auth), repr(client), repr(error), str(error), error.url, caplog.text, str(cause.request.url)]
        shown += [str(cause.request.headers.raw), repr(vars(error))]
        assert not [text for text in shown if SECRET in text]

    def test_go_to_no_other_origin(self) -> None:
        recorder = Recorder()
        client = client_of(recorder, auth=Token(SECRET))
        client.request("GET", "https://elsewhere.example/users/1")
        assert "authorization" not in recorder.last.headers
        client.request("GET", f"{BASE}.elsewhere.example/")
        assert "authorization" not in recorder.last.headers
        client.request("GET", f"{BASE}/users/1")
        assert recorder.last.headers["authorization"] == f"Discogs token={SECRET}"

    def test_do_not_follow_a_redirect(self) -> None:
        recorder = Recorder()

        def redirect(request: httpx2.Request) -> httpx2.Response:
            recorder(request)
            return httpx2.Response(302, headers={"location": "https://elsewhere.example/"})

        with pytest.raises(ApiError, match="Redirects are not followed"):
            client_of(redirect, auth=Token(SECRET)).get_user("someone")
        assert [request.url.host for request in recorder.requests] == ["api.example"]

    def test_of_one_call_win(self) -> None:
        recorder = Recorder()
        client_of(recorder, auth=Token(SECRET)).get_user("a", extra_headers={"Authorization": "Discogs token=other"})
        assert recorder.last.headers.get_list("authorization") == ["Discogs token=other"]


class TestParameters:
    def test_none_counts_as_absent(self) -> None:
        recorder = Recorder(204)
        client_of(recorder).edit_listing(7, price=Decimal("24.9900"), comments=None)
        assert json.loads(recorder.last.content) == {"price": "24.9900"}

    def test_times_and_enums_are_written_as_the_contract_does(self) -> None:
        recorder = Recorder()
        client = client_of(recorder)
        client.list_orders(
            created_after=datetime(2026, 9, 1, tzinfo=UTC), created_before=date(2026, 10, 1), archived=True
        )
        assert recorder.last.url.params["created_after"] == "2026-09-01T00:00:00+00:00"
        assert recorder.last.url.params["created_before"] == "2026-10-01"
        assert recorder.last.url.params["archived"] == "true"
        client.create_listing(release_id=1, condition=MediaCondition.NEAR_MINT, price=1)
        assert json.loads(recorder.last.content)["condition"] == "Near Mint (NM or M-)"

    @pytest.mark.parametrize("price", [float("nan"), float("inf"), object(), "\ud800"])
    def test_what_json_has_no_word_for_is_refused(self, price: Any) -> None:
        recorder = Recorder()
        with pytest.raises((TypeError, ValueError)):
            client_of(recorder).create_listing(release_id=1, condition="Mint (M)", price=price)
        assert recorder.requests == []

    def test_undocumented_ones_are_sent_too(self) -> None:
        recorder = Recorder()
        client_of(recorder).get_user("a b", extra_query={"new": "ä", "none": None}, extra_headers={"X-New": "1"})
        assert recorder.last.url.raw_path == b"/users/a%20b?new=%C3%A4"
        assert recorder.last.headers["x-new"] == "1"

    @pytest.mark.parametrize("headers", [{"X-New": "a\r\nb"}, {"X New": "a"}])
    def test_headers_that_cannot_be_sent_are_refused(self, headers: dict[str, str]) -> None:
        with pytest.raises(ValueError, match="header"):
            client_of(Recorder()).get_api_info(extra_headers=headers)


class TestRequest:
    def test_gives_json_text_or_nothing(self) -> None:
        assert client_of(always(200, [1])).request("GET", "/new") == [1]
        assert client_of(lambda _: httpx2.Response(200, text="hello")).request("GET", "/new") == "hello"
        assert client_of(always(204)).request("DELETE", "/new") is None

    def test_sends_query_and_body(self) -> None:
        recorder = Recorder()
        client_of(recorder).request("put", "/new", query={"a": 1}, body={"b": [1]})
        assert (recorder.last.method, str(recorder.last.url)) == ("PUT", f"{BASE}/new?a=1")
        assert json.loads(recorder.last.content) == {"b": [1]}

    @pytest.mark.parametrize(
        ("method", "path"), [("GET", "new"), ("GET", "file:///a"), ("GE T", "/new"), ("GET", "http://a\nb/")]
    )
    def test_refuses_what_is_no_request(self, method: str, path: str) -> None:
        with pytest.raises(ValueError, match=r"path|method|not a URL"):
            client_of(Recorder()).request(method, path)

    def test_an_error_has_all_that_is_known(self) -> None:
        with pytest.raises(NotFoundError) as raised:
            client_of(always(404, {"message": "No."})).request("GET", "/new")
        error = raised.value
        assert (error.status, error.message, error.body, error.operation_id) == (404, "No.", {"message": "No."}, None)
        assert str(error) == f"404 GET {BASE}/new: No."
