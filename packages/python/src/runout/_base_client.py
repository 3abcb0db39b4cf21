"""What the synchronous and the asynchronous client share: options, calls before they are made, and answers."""

import time
from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary

import httpx2

from ._auth import Auth
from ._etags import ETagStore
from ._events import Hook, is_watched, log_to_stderr
from ._exchange import Call, Reply, Settings
from ._operation import CallOptions, Operation
from ._pacing import Budget, Pacing
from ._reading import decode_answer, parse_json, refusal
from ._serialize import (
    body_text,
    check_base_url,
    check_headers,
    check_text,
    query_text,
    split_values,
    without_credentials,
)

_LIMIT: Final = 60
_ANONYMOUS_LIMIT: Final = 25
"""Calls a minute that the documentation promises, with credentials and without."""

_JSON: Final = {"content-type": "application/json"}


class ResponseInfo(NamedTuple):
    """What is known of a call that was answered, beside its answer."""

    operation_id: str | None
    """The operation of the contract; ``None`` for a call that is none."""
    method: str
    url: str
    """The address that was called, credentials taken out."""
    status: int
    headers: Mapping[str, str]
    attempts: int
    """How many attempts were made."""
    budget: Budget | None
    """What is left of the rate limit after the call; ``None`` without pacing."""


def check_url(url: str) -> None:
    """Check that an address can be called."""
    try:
        httpx2.URL(url)
    except httpx2.InvalidURL as error:
        raise ValueError(f"{without_credentials(url)!r} is not a URL: {error}") from error


_last: ContextVar["WeakKeyDictionary[BaseClient, ResponseInfo] | None"] = ContextVar("runout_last", default=None)


class BaseClient:
    """What both clients share."""

    def __init__(
        self,
        base_url: str,
        *,
        user_agent: str,
        auth: Auth | None,
        timeout: float,
        total_timeout: float,
        retries: int,
        pacing: Pacing | bool,
        etags: ETagStore | None,
        on_event: Hook | None,
    ) -> None:
        log_to_stderr()
        self._base_url = check_base_url(base_url)
        check_url(self._base_url)
        self._timeout = timeout
        self._total_timeout = total_timeout
        self._retries = retries
        self._etags = etags
        self._settings = Settings(
            clock=time.monotonic,
            user_agent=check_text(user_agent, "user_agent"),
            auth=auth,
            pacing=Pacing() if pacing is True else pacing or None,
            limit=_LIMIT if auth else _ANONYMOUS_LIMIT,
            hook=on_event,
        )

    @property
    def base_url(self) -> str:
        """The address of the API, without a slash at its end."""
        return self._base_url

    @property
    def budget(self) -> Budget | None:
        """What is left of the rate limit; ``None`` without pacing."""
        settings = self._settings
        return settings.pacing.budget(settings.limit) if settings.pacing else None

    @property
    def last_response(self) -> ResponseInfo | None:
        """Status, headers and attempts of the last answer or refusal in this thread or task."""
        known = _last.get()
        return known.get(self) if known else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url!r})"

    def _call_of(self, operation: Operation[Any], values: Mapping[str, object], options: CallOptions) -> Call:
        """Prepare a call of an operation."""
        path, query, body = split_values(operation, values)
        return self._prepare(operation, operation.method, path, query, body, options)

    def _prepare(
        self,
        operation: Operation[Any] | None,
        method: str,
        path: str,
        query: Mapping[str, object],
        body: object,
        options: CallOptions,
    ) -> Call:
        extra = options.get("extra_query")
        text = query_text({**query, **extra} if extra else query)
        own = path.startswith("/")
        if not own:
            check_url(path)
        url = self._base_url + path if own else path
        if text:
            url += ("&" if "?" in path else "?") + text
        headers = _JSON if body is not None else {}
        if more := options.get("extra_headers"):
            headers = {**headers, **check_headers(more)}
        return Call(
            settings=self._settings,
            operation=operation,
            method=method,
            url=url,
            headers=headers,
            body=None if body is None else body_text(body),
            auth=self._settings.auth,
            own=own or url.startswith(f"{self._base_url}/"),
            timeout=options.get("timeout", self._timeout),
            total_timeout=options.get("total_timeout", self._total_timeout),
            retries=options.get("retries", self._retries),
            watched=is_watched(self._settings.hook),
        )

    def _request_of(
        self, method: str, path: str, query: Mapping[str, object] | None, body: object, options: CallOptions
    ) -> Call:
        """Prepare a call that the contract does not describe."""
        if not path.startswith(("/", "http://", "https://")):
            raise ValueError("The path must begin with a slash, or be an http or https URL.")
        if not method.isascii() or not method.isalpha():
            raise ValueError("The method must be a word such as GET.")
        return self._prepare(None, method.upper(), path, query or {}, body, options)

    def _kept(self, call: Call) -> object:
        """Ask with the entity tag of a page that is kept, and give that page."""
        store = self._etags
        asks_itself = "if-none-match" in call.headers or "authorization" in call.headers
        if store is None or not call.operation or not call.operation.conditional or asks_itself:
            return None
        kept = store.find(call.url)
        if kept is None:
            return None
        call.headers = {**call.headers, "if-none-match": kept.tag}
        return kept.page

    def _read(self, call: Call, reply: Reply, kept: object) -> Any:
        """Decode the answer to an operation."""
        self._note(call, reply)
        status = reply.status
        if status == 304 and kept is not None:
            return kept
        if not 200 <= status < 300:
            raise refusal(call, reply)
        operation = call.operation
        if operation is None or not operation.answer:
            if reply.body:
                parse_json(call, reply)  # The page of a proxy does not say that the call was made.
            return None
        value = decode_answer(call, reply, operation.answer)
        if self._etags is not None and operation.conditional and "authorization" not in call.headers:
            self._etags.keep(call.url, reply.headers.get("etag"), value, len(reply.body))
        return value

    def _read_any(self, call: Call, reply: Reply) -> Any:
        """Decode the answer to a call that the contract does not describe."""
        self._note(call, reply)
        if not 200 <= reply.status < 300:
            raise refusal(call, reply)
        if not reply.body:
            return None
        if "json" in reply.headers.get("content-type", "json"):
            return parse_json(call, reply)
        return reply.body.decode(errors="replace")

    def _note(self, call: Call, reply: Reply) -> None:
        operation_id = call.operation.id if call.operation else None
        info = ResponseInfo(
            operation_id, call.method, call.shown_url, reply.status, reply.headers, call.attempts, call.budget()
        )
        # A new one each time: tasks that were started before keep what they know.
        known: WeakKeyDictionary[BaseClient, ResponseInfo] = WeakKeyDictionary(_last.get() or {})
        known[self] = info
        _last.set(known)
