"""What the runtime knows of an operation, and what can be set for one call."""

from typing import Generic, Literal, NamedTuple, TypedDict, TypeVar

Result = TypeVar("Result")


class Operation(NamedTuple, Generic[Result]):
    """What the contract says of an operation."""

    id: str
    method: str
    path: str
    """With parameters in braces: ``/marketplace/listings/{listing_id}``."""
    query: tuple[str, ...] = ()
    """The parameters that go into the query."""
    has_body: bool = False
    """Whether parameters that are neither in the path nor in the query are the body."""
    retry: Literal["safe", "never"] = "never"
    """Whether a call may be repeated whose answer was lost."""
    conditional: bool = False
    """Whether it answers ``If-None-Match`` with 304."""
    answer: str = ""
    """Module and name of what it answers: ``models.Listing``. Empty for operations that answer nothing."""
    items: str = ""
    """The field of a page that holds its items."""


class CallOptions(TypedDict, total=False):
    """What can be set for one call beside its parameters."""

    timeout: float
    """Seconds for each attempt, instead of the client's."""
    total_timeout: float
    """Seconds for all attempts and the waits between them, instead of the client's."""
    retries: int
    """How often a failed attempt is repeated, instead of the client's number."""
    extra_query: dict[str, object]
    """More parameters of the query, such as one that the contract does not know."""
    extra_headers: dict[str, str]
    """More headers; one given here wins over the client's own."""
