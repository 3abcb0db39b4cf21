"""Errors of calls. Credentials are in none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final

if TYPE_CHECKING:
    from ._exchange import Call
    from ._pacing import Budget


_UNCERTAIN: Final = "Whether the call had an effect is not known: read before you make a change again."


class CallError(Exception):
    """A call that did not give what it was made for. Each of its classes says why."""

    def __init__(self, message: str, call: Call, advice: str | None = _UNCERTAIN) -> None:
        super().__init__(message)
        self.message: Final = message
        """What happened, in one sentence."""
        self.operation_id: Final = call.operation.id if call.operation else None
        """The operation of the contract; ``None`` for a call that is none."""
        self.method: Final = call.method
        self.url: Final = call.shown_url
        """The address that was called, credentials taken out."""
        self.attempts: Final = call.attempts
        """How many attempts were made."""
        self.budget: Final[Budget | None] = call.budget()
        """What was left of the rate limit; ``None`` without pacing."""

        self.advice: Final = advice
        """What to do; ``None`` where the contract does not say."""

    def __str__(self) -> str:
        name = self.operation_id or f"{self.method} {self.url}"
        advice = f" What to do: {self.advice}" if self.advice else ""
        return f"{name}: {self.message}{advice}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.args, vars(self))


def _restore(kind: type[CallError], args: tuple[Any, ...], values: dict[str, Any]) -> CallError:
    """Make an error as it was in another process."""
    error = kind.__new__(kind, *args)
    vars(error).update(values)
    return error


class NetworkError(CallError):
    """There was no answer: no connection, or one that broke. Whether the call had an effect is not known."""


class CallTimeoutError(CallError, TimeoutError):
    """There was no answer in time. Whether the call had an effect is not known."""


class MalformedResponseError(CallError):
    """The answer cannot be used.

    It broke off, is not JSON (such as the page of a proxy), or is empty where a body belongs. Whether the call had an
    effect is not known.
    """

    def __init__(self, fault: str, call: Call, status: int, headers: Mapping[str, str]) -> None:
        super().__init__(f"The body of the {status} answer {fault}.", call)
        self.status: Final = status
        self.headers: Final = headers


class ApiError(CallError):
    """The API refused a call. The documented statuses have classes of their own."""

    def __init__(self, message: str, call: Call, status: int, headers: Mapping[str, str], body: object) -> None:
        super().__init__(message, call, _remedy(call, status))
        self.status: Final = status
        self.headers: Final = headers
        self.body: Final = body
        """The body as it was read: an object for JSON, text for anything else, ``None`` where there was none."""

    def __str__(self) -> str:
        return f"{self.status} {super().__str__()}"


def _remedy(call: Call, status: int) -> str | None:
    """Give the advice of the contract. The texts are loaded with the first refusal."""
    from .generated.remedies import remedy_of

    return remedy_of(call.operation.id, status) if call.operation else None


class NotModifiedError(ApiError):
    """304: what was asked for by an ``If-None-Match`` of the caller's own has not changed."""


class BadRequestError(ApiError):
    """400: the body is not JSON, or holds a value that is refused outright. Correct the request."""


class AuthenticationError(ApiError):
    """401: credentials are missing or wrong."""


class PermissionDeniedError(ApiError):
    """403: the credentials are valid, but this is not theirs to see or do."""


class NotFoundError(ApiError):
    """404: there is no such thing, or no longer."""


class MethodNotAllowedError(ApiError):
    """405: the address is not called by this method."""


class RequestTimeoutError(ApiError):
    """408: the request came too slowly."""


class BodyTooLargeError(ApiError):
    """413: the body is too large."""


class ValidationError(ApiError):
    """422: a value is not allowed here; the message says which and what was expected."""


class RateLimitError(ApiError):
    """429: too many calls within a minute. Wait until the window has moved on."""


class HeadersTooLargeError(ApiError):
    """431: address and headers are too large."""


class ServerError(ApiError):
    """5xx: the API itself failed."""


class ServiceUnavailableError(ServerError):
    """503: the API cannot answer now."""

    UNCHANGED: ClassVar = "x-runout-unchanged"

    @property
    def unchanged(self) -> bool:
        """Whether it is certain that the call changed nothing."""
        return self.headers.get(self.UNCHANGED) == "true"


_CLASSES: Final[Mapping[int, type[ApiError]]] = {
    304: NotModifiedError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    408: RequestTimeoutError,
    413: BodyTooLargeError,
    422: ValidationError,
    429: RateLimitError,
    431: HeadersTooLargeError,
    503: ServiceUnavailableError,
}


def error_class(status: int) -> type[ApiError]:
    """Give the class of errors for a status."""
    return _CLASSES.get(status, ServerError if status >= 500 else ApiError)
