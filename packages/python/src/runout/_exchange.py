"""A call from its first attempt to its answer, without input and output of its own.

``exchange`` says what to send and how long to sleep; the synchronous and the asynchronous client do it. So signing,
pacing and retries
are written once, and a test can run them on a clock of its own.
"""

import math
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import httpx2

from ._auth import Auth
from ._errors import CallError, CallTimeoutError, MalformedResponseError, NetworkError
from ._events import CallDescription, CallEvent, Hook, emit
from ._operation import Operation
from ._pacing import Budget, Pacing
from ._retry import Retries, retry_after
from ._serialize import without_credentials

_MAX_SLEEP_SECONDS: Final = 5.0
"""A call that waits for the rate limit asks again after this time: the limit may be another one by then."""


class Send(NamedTuple):
    """Send a request, and give its reply or the error of the transport."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    timeout: float
    """Seconds until the answer has to be read."""


class Sleep(NamedTuple):
    """Do nothing for a while."""

    seconds: float


class Reply(NamedTuple):
    """An answer whose body has been read."""

    status: int
    headers: httpx2.Headers
    body: bytes


class Broken(NamedTuple):
    """An answer whose body could not be read to its end."""

    status: int
    headers: httpx2.Headers
    error: httpx2.HTTPError


Outcome: TypeAlias = Reply | Broken | httpx2.HTTPError | None
Exchange: TypeAlias = Generator[Send | Sleep, Outcome, Reply]


@dataclass(slots=True)
class Settings:
    """What all calls of a client go by."""

    clock: Callable[[], float]
    user_agent: str
    auth: Auth | None
    pacing: Pacing | None
    limit: float
    """Calls a minute, as the API said last."""
    hook: Hook | None


@dataclass(slots=True)
class Call:
    """A call on its way."""

    settings: Settings
    operation: Operation[Any] | None
    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None
    auth: Auth | None
    own: bool
    """Whether the address belongs to the API, and so may see credentials and counts against the rate limit."""
    timeout: float
    total_timeout: float
    retries: int
    watched: bool
    attempts: int = 0
    deadline: float = math.inf

    @property
    def shown_url(self) -> str:
        """The address without credentials."""
        return without_credentials(self.url)

    def budget(self) -> Budget | None:
        """Return what is left of the rate limit."""
        settings = self.settings
        return settings.pacing.budget(settings.limit) if settings.pacing else None


def exchange(call: Call) -> Exchange:
    """Make a call: wait for its turn, sign and send it, and repeat it where that is safe.

    Raises:
        NetworkError: When there was no answer.
        CallTimeoutError: When there was none in time.
        MalformedResponseError: When the answer broke off.
    """
    clock = call.settings.clock
    began = clock()
    call.deadline = began + call.total_timeout
    retries = Retries(call.retries)
    reporter = _EventReporter(call) if call.watched else None
    if reporter:
        reporter.report("call")
    while True:
        call.attempts += 1
        outcome = yield from _attempt(call, reporter)
        reply = outcome if isinstance(outcome, Reply) else None
        if reply is not None and reply.status < 400:
            break
        delay = retries.delay(call, reply, clock())
        if delay is None:
            break
        if reporter:
            reporter.report("wait", delay, reason="retry")
        yield Sleep(delay)
    if reporter:
        reporter.report("end", clock() - began, outcome)
    if isinstance(outcome, CallError):
        raise outcome
    return outcome


def _attempt(call: Call, reporter: "_EventReporter | None") -> Generator[Send | Sleep, Outcome, Reply | CallError]:
    """Make one attempt."""
    settings = call.settings
    clock = settings.clock
    pacing = settings.pacing if call.own else None
    if pacing:
        yield from _wait_for_turn(call, pacing, reporter)
    began = clock()
    answered = None
    try:
        outcome = yield _signed(call, began)
        answered = outcome if isinstance(outcome, Reply) else None
    finally:
        if pacing:
            _count(call, pacing, answered)
    result = outcome if isinstance(outcome, Reply) else _error_of(call, outcome, clock() - began)
    if reporter:
        reporter.report("attempt", clock() - began, result)
    return result


def _wait_for_turn(call: Call, pacing: Pacing, reporter: "_EventReporter | None") -> Generator[Sleep, Outcome, None]:
    """Wait until the rate limit allows a call. The deadline moves by that time."""
    settings = call.settings
    turn = pacing.join()
    began = settings.clock()
    reported = reporter is None
    try:
        while delay := pacing.ask(turn, settings.limit):
            if not reported and reporter:
                reporter.report("wait", delay, reason="pacing")
                reported = True
            yield Sleep(min(delay, _MAX_SLEEP_SECONDS))
    except BaseException:
        pacing.leave(turn)
        raise
    call.deadline += settings.clock() - began


def _signed(call: Call, now: float) -> Send:
    """Say with an attempt what the program is and who calls. An address that is not the API's gets neither."""
    headers = {"accept-encoding": "gzip, deflate", **call.headers}
    if call.own:
        headers = {"user-agent": call.settings.user_agent, **headers}
        if call.auth and "authorization" not in headers:
            headers["authorization"] = call.auth.authorize(call.method, call.url)
    timeout = max(0.001, min(call.timeout, call.deadline - now))
    return Send(call.method, call.url, headers, call.body, timeout)


def _count(call: Call, pacing: Pacing, reply: Reply | None) -> None:
    """Learn the rate limit from an answer. An API that counts says so in each; a proxy's error says nothing of it."""
    if reply is None:
        return pacing.ended()
    headers = reply.headers
    settings = call.settings
    if reply.status < 400:
        settings.limit = _number(headers.get("x-discogs-ratelimit")) or math.inf
    used = min(settings.limit, _number(headers.get("x-discogs-ratelimit-used")))
    pause = (retry_after(reply) or 1.0) if reply.status == 429 else 0.0
    return pacing.ended(int(used), pause)


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0


def _error_of(call: Call, outcome: Broken | httpx2.HTTPError | None, seconds: float) -> CallError:
    """Say what an error of the transport means."""
    cause = outcome.error if isinstance(outcome, Broken) else outcome
    error: CallError
    if isinstance(cause, httpx2.TimeoutException):
        error = CallTimeoutError(f"There was no answer within {seconds:.1f} seconds.", call)
    elif isinstance(outcome, Broken):
        error = MalformedResponseError("ended before it was complete", call, outcome.status, outcome.headers)
    else:
        error = NetworkError(f"There was no answer ({cause or type(cause).__name__}).", call)
    if isinstance(cause, httpx2.RequestError):
        # The request of the transport's error holds credentials.
        cause.request = httpx2.Request(call.method, call.shown_url)
    error.__cause__ = cause
    return error


class _EventReporter:
    """Reports the events of one call."""

    def __init__(self, call: Call) -> None:
        self._call = call
        operation_id = call.operation.id if call.operation else None
        self._description = CallDescription(operation_id, call.method, call.shown_url)

    def report(
        self,
        kind: Literal["call", "wait", "attempt", "end"],
        seconds: float = 0,
        result: Reply | CallError | None = None,
        *,
        reason: Literal["pacing", "retry"] | None = None,
    ) -> None:
        status = result.status if isinstance(result, Reply) else None
        error = result if isinstance(result, CallError) else None
        event = CallEvent(kind, self._description, seconds, reason, self._call.attempts, status, error)
        emit(event, self._call.settings.hook)
