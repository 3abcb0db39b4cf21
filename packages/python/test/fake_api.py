"""An API that a test answers for, without a network."""

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx2

from runout import Client

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


def retry_at_once(recorder: Recorder) -> Callable[[httpx2.Request], httpx2.Response]:
    def answer(request: httpx2.Request) -> httpx2.Response:
        response = recorder(request)
        response.headers["retry-after"] = "0"
        return response

    return answer
