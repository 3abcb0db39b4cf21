"""Retries, the rate limit, threads and cancellation."""

from concurrent.futures import ThreadPoolExecutor

import anyio
import httpx2
import pytest
from fake_api import BASE, Recorder, always, client_of, retry_at_once

import runout
from runout import (
    AsyncClient,
    Pacing,
    ServiceUnavailableError,
    Token,
)


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
