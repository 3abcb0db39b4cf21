"""What answers become: errors, models, the last response, copies that were kept."""

import copy
import gzip
import pickle

import anyio
import httpx2
import pytest
from conftest import OpenCalls
from fake_api import BASE, Chunks, Recorder, always, client_of

import runout
from runout import (
    AsyncClient,
    CallError,
    CallTimeoutError,
    ETagStore,
    MalformedResponseError,
    NotFoundError,
    NotModifiedError,
)


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


def test_every_class_of_errors_is_a_call_error() -> None:
    errors = [value for name, value in vars(runout).items() if name.endswith("Error")]
    assert len(errors) > 15
    assert all(issubclass(error, CallError) for error in errors)
