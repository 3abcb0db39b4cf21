"""What a client does besides its operations."""

import copy
import gzip
import json
import logging
import pickle
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from conftest import OpenCalls

import runout
from runout import (
    ApiError,
    Application,
    AsyncClient,
    Auth,
    CallError,
    CallEvent,
    CallTimeoutError,
    Client,
    ETagStore,
    MalformedResponseError,
    MediaCondition,
    NetworkError,
    NotFoundError,
    NotModifiedError,
    OAuth,
    Pacing,
    ServiceUnavailableError,
    Token,
)

BASE = "https://api.example"
SECRET = "very-secret"


def client_of(answer: Callable[[httpx2.Request], httpx2.Response], **options: Any) -> Client:
    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    return Client(BASE, **{"user_agent": "test/1.0", "http": http, "pacing": False, **options})


def always(status: int, body: object = None, **headers: str) -> Callable[[httpx2.Request], httpx2.Response]:
    return lambda _: (
        httpx2.Response(status, json=body, headers=headers) if body is not None else httpx2.Response(status)
    )


class Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is read only when the client reads it."""

    def __init__(self, *chunks: bytes) -> None:
        self._chunks = chunks

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._chunks)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._chunks:
            yield chunk


class Recorder:
    def __init__(self, status: int = 200, body: object = None) -> None:
        self._status, self._body = status, {} if body is None else body
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(self._status, json=self._body)

    @property
    def last(self) -> httpx2.Request:
        return self.requests[-1]


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


class TestRetries:
    def test_are_as_many_as_the_call_says(self) -> None:
        recorder = Recorder(500)
        with pytest.raises(runout.ServerError) as raised:
            client_of(retry_at_once(recorder)).get_api_info(retries=3)
        assert len(recorder.requests) == raised.value.attempts == 4

    def test_give_up_when_the_time_is_over(self) -> None:
        with pytest.raises(ServiceUnavailableError) as raised:
            client_of(always(503, {}, **{"retry-after": "30"})).get_api_info(total_timeout=5)
        assert raised.value.attempts == 1
        assert not raised.value.unchanged

    def test_a_date_says_when(self) -> None:
        recorder = Recorder(503)

        def answer(request: httpx2.Request) -> httpx2.Response:
            recorder(request)
            return httpx2.Response(503, headers={"retry-after": "Thu, 26 Nov 2020 20:00:00 GMT"})

        with pytest.raises(ServiceUnavailableError):
            client_of(answer).get_api_info()
        assert len(recorder.requests) == 3


def retry_at_once(recorder: Recorder) -> Callable[[httpx2.Request], httpx2.Response]:
    def answer(request: httpx2.Request) -> httpx2.Response:
        response = recorder(request)
        response.headers["retry-after"] = "0"
        return response

    return answer


class TestErrors:
    def test_say_what_to_do(self) -> None:
        with pytest.raises(NotFoundError) as raised:
            client_of(always(404, {"message": "Item not found."})).delete_listing(1)
        assert str(raised.value).startswith("404 deleteListing: Item not found. What to do: ")

    def test_survive_another_process(self) -> None:
        with pytest.raises(NotFoundError) as raised:
            client_of(always(404, {"message": "No."}), pacing=True).get_user("a")
        again = pickle.loads(pickle.dumps(raised.value))
        assert type(again) is NotFoundError
        assert (str(again), again.status, again.budget) == (str(raised.value), 404, raised.value.budget)

    def test_a_timeout_is_one_of_python_too(self) -> None:
        def stall(request: httpx2.Request) -> httpx2.Response:
            raise httpx2.ReadTimeout("slow", request=request)

        with pytest.raises(TimeoutError) as raised:
            client_of(stall, retries=0).get_user("a")
        assert isinstance(raised.value, CallTimeoutError)

    def test_an_unchanged_page_is_told_to_who_asked(self) -> None:
        with pytest.raises(NotModifiedError):
            client_of(always(304)).get_inventory("a", extra_headers={"If-None-Match": '"tag"'})


class TestAnswers:
    def test_cannot_be_changed_and_can_be_copied(self) -> None:
        price = runout.Price.from_raw({"value": 1, "currency": "USD", "net": 2})
        with pytest.raises(AttributeError):
            price.value = 3  # type: ignore[misc]
        assert (copy.deepcopy(price), pickle.loads(pickle.dumps(price))) == (price, price)
        assert price == runout.Price(value=1, currency=runout.Currency.USD)
        assert hash(price) == hash(runout.Price.from_raw({"value": 1, "currency": "USD"}))
        assert repr(price) == "Price(value=1, currency=<Currency.USD: 'USD'>)"
        assert price.raw["net"] == 2

    def test_misspelled_and_missing_fields_are_told_apart(self) -> None:
        listing = runout.Listing.from_raw({"posted": "yesterday"})
        with pytest.raises(AttributeError, match=r"Listing.price is not in the answer"):
            listing.price  # noqa: B018
        with pytest.raises(AttributeError, match=r"Listing.posted is not a time"):
            listing.posted  # noqa: B018
        with pytest.raises(AttributeError, match="Listing has no field 'prize'"):
            listing.prize  # type: ignore[attr-defined]  # noqa: B018
        assert listing.weight is None

    def test_an_enum_keeps_what_it_does_not_know(self) -> None:
        status = runout.ListingStatus("Reserved")
        assert (status, status.known, runout.ListingStatus.FOR_SALE.known) == ("Reserved", False, True)
        assert pickle.loads(pickle.dumps(status)) == status
        assert f"{status}" == "Reserved"


class TestLastResponse:
    def test_is_that_of_each_thread_and_task(self) -> None:
        client = client_of(lambda request: httpx2.Response(200, json={"id": 1}, headers={"x-path": request.url.path}))
        other = client_of(always(200, {}))
        assert client.last_response is None
        client.get_user("a")
        other.get_api_info()
        known = client.last_response
        assert known is not None
        assert (known.operation_id, known.status, known.attempts) == ("getUser", 200, 1)
        assert known.headers["X-Path"] == "/users/a"

    def test_of_tasks_that_run_together(self) -> None:
        found: dict[str, str] = {}

        async def get(client: AsyncClient, name: str) -> None:
            await client.get_user(name)
            await anyio.sleep(0)
            assert client.last_response is not None
            found[name] = client.last_response.url

        async def run() -> None:
            http = httpx2.AsyncClient(transport=httpx2.MockTransport(always(200, {})))
            client = AsyncClient(BASE, user_agent="test/1.0", http=http, pacing=False)
            async with anyio.create_task_group() as group:
                for name in "abc":
                    group.start_soon(get, client, name)
            await http.aclose()

        anyio.run(run)
        assert found == {name: f"{BASE}/users/{name}" for name in "abc"}


class TestBudget:
    def test_is_what_the_api_says(self) -> None:
        headers = {
            "x-discogs-ratelimit": "240",
            "x-discogs-ratelimit-used": "3",
            "x-discogs-ratelimit-remaining": "237",
        }
        client = client_of(always(200, {}, **headers), pacing=True, auth=Token("token"))
        assert client.budget is not None
        assert client.budget == (60, 60, 0, 0)
        client.get_api_info()
        assert client.budget == (240, 237, 0, 0)

    def test_is_shared(self) -> None:
        pacing = Pacing()
        headers = {"x-discogs-ratelimit": "60", "x-discogs-ratelimit-used": "1"}
        first, second = (client_of(always(200, {}, **headers), pacing=pacing) for _ in range(2))
        first.get_api_info()
        second.get_api_info()
        assert first.budget is not None
        assert first.budget.remaining == 58
        assert client_of(always(200, {})).budget is None


class TestEvents:
    def test_tell_of_a_call_its_waits_its_attempts_and_its_end(self, open_calls: OpenCalls) -> None:
        events: list[CallEvent] = []
        recorder = Recorder(500)
        calls = open_calls(BASE, retry_at_once(recorder), user_agent="test/1.0", retries=1, on_event=events.append)
        with pytest.raises(runout.ServerError):
            calls.call("getUser", {"username": "a"})
        assert [event.type for event in events] == ["call", "attempt", "wait", "attempt", "end"]
        assert len({id(event.call) for event in events}) == 1
        assert events[0].call == ("getUser", "GET", f"{BASE}/users/a")
        assert (events[2].reason, events[-1].attempts, events[-1].status) == ("retry", 2, 500)

    def test_an_error_of_the_hook_does_not_end_the_call(self, caplog: pytest.LogCaptureFixture) -> None:
        def fail(event: CallEvent) -> None:
            raise RuntimeError(f"my own fault at {event.type}")

        assert client_of(always(200, {"id": 1}), on_event=fail).get_user("a").id == 1
        assert "my own fault" in caplog.text

    def test_are_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, "runout")
        client_of(always(200, {}), auth=Token(SECRET)).get_user("a")
        [line] = caplog.messages
        assert line.startswith(f"getUser GET {BASE}/users/a: 200 after ")
        assert line.endswith(", attempts: 1")

    def test_are_written_to_standard_error_where_a_variable_asks_for_it(self) -> None:
        program = f"""
import httpx2, runout
answer = httpx2.MockTransport(lambda request: httpx2.Response(200, json={{}}))
http = httpx2.Client(transport=answer)
client = runout.Client({BASE!r}, user_agent="test/1.0", auth=runout.Token({SECRET!r}), http=http)
client.get_user("a", extra_query={{"token": {SECRET!r}}})
"""
        source = Path(runout.__file__).parents[1]
        shown = {
            level: subprocess.run(
                [sys.executable, "-c", program],
                env={"PYTHONPATH": str(source), "RUNOUT_LOG": level},
                capture_output=True,
                text=True,
                check=True,
            ).stderr
            for level in ("debug", "info", "warn")
        }
        assert [len(text.splitlines()) for text in shown.values()] == [3, 1, 0]
        assert f"INFO getUser GET {BASE}/users/a?token=redacted: 200 after " in shown["info"]
        assert SECRET not in "".join(shown.values())

    def test_a_level_that_is_none_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("RUNOUT_LOG", "loud")
        with pytest.raises(ValueError, match="RUNOUT_LOG must be one of debug, info, warn, error"):
            client_of(always(200, {}))


class TestThreads:
    def test_share_a_client_and_its_pacing(self) -> None:
        headers = {"x-discogs-ratelimit": "1000", "x-discogs-ratelimit-used": "1"}

        def answer(request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, json={"username": request.url.path.rpartition("/")[2]}, headers=headers)

        client = client_of(answer, pacing=True, auth=Token("token"))
        client.get_api_info()

        def get(number: int) -> tuple[str, str]:
            user = client.get_user(f"user{number}")
            assert client.last_response is not None
            return user.username, client.last_response.url

        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(get, range(200)))
        assert found == [(f"user{number}", f"{BASE}/users/user{number}") for number in range(200)]
        assert client.budget is not None
        assert client.budget.remaining == 1000 - 201


class TestETags:
    def test_as_many_pages_are_kept_as_the_limit_says(self) -> None:
        store = ETagStore(limit=2)

        def answer(request: httpx2.Request) -> httpx2.Response:
            asked = request.headers.get("if-none-match")
            tag = f'"{request.url.path}"'
            return httpx2.Response(304) if asked == tag else httpx2.Response(200, json={}, headers={"etag": tag})

        client = client_of(answer, etags=store)
        pages = [client.get_inventory(name) for name in ("a", "b", "a", "c", "a", "b")]
        assert pages[0] is pages[2] is pages[4]
        assert pages[1] is not pages[5]
        assert len(store) == 2

    def test_a_large_page_is_not_kept(self) -> None:
        store = ETagStore()
        large = {"pagination": {}, "listings": [], "more": "x" * 1_000_000}
        client_of(always(200, large, etag='"a"'), etags=store).get_inventory("a")
        assert len(store) == 0
        client_of(always(200, {}, etag='"a"'), etags=store).get_inventory("a")
        assert len(store) == 1


class TestCompression:
    def test_is_asked_for_and_undone(self, open_calls: OpenCalls) -> None:
        recorder = Recorder()

        def answer(request: httpx2.Request) -> httpx2.Response:
            recorder(request)
            body = gzip.compress(b'{"username": "a"}')
            return httpx2.Response(200, content=body, headers={"content-encoding": "gzip"})

        calls = open_calls(BASE, answer, user_agent="test/1.0")
        assert calls.call("getUser", {"username": "a"}).username == "a"
        assert recorder.last.headers["accept-encoding"] == "gzip, deflate"

    def test_that_is_broken_is_an_error_of_the_answer(self, open_calls: OpenCalls) -> None:
        def answer(_: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, stream=Chunks(b"no gzip"), headers={"content-encoding": "gzip"})

        with pytest.raises(MalformedResponseError):
            open_calls(BASE, answer, user_agent="test/1.0", retries=0).call("getUser", {"username": "a"})


class TestCancellation:
    def test_a_call_that_is_cancelled_gives_its_turn_back(self) -> None:
        pacing = Pacing()

        async def run() -> None:
            async def stall(_: httpx2.Request) -> httpx2.Response:
                await anyio.sleep_forever()
                raise AssertionError

            http = httpx2.AsyncClient(transport=httpx2.MockTransport(stall))
            client = AsyncClient(BASE, user_agent="test/1.0", http=http, pacing=pacing)
            with anyio.move_on_after(0.05):
                await client.get_api_info()
            assert client.budget is not None
            # It may have been counted, and no longer waits.
            assert (client.budget.remaining, client.budget.waiting) == (24, 0)
            await http.aclose()

        anyio.run(run)


def test_every_class_of_errors_is_a_call_error() -> None:
    errors = [value for name, value in vars(runout).items() if name.endswith("Error")]
    assert len(errors) > 15
    assert all(issubclass(error, CallError) for error in errors)
