"""A client of the Discogs Marketplace API, typed by its contract."""

from typing import TYPE_CHECKING, Any

from ._async_client import AsyncClient as AsyncClient
from ._auth import Application as Application
from ._auth import Auth as Auth
from ._auth import OAuth as OAuth
from ._auth import SignatureMethod as SignatureMethod
from ._auth import Token as Token
from ._base_client import ResponseInfo as ResponseInfo
from ._client import Client as Client
from ._errors import ApiError as ApiError
from ._errors import AuthenticationError as AuthenticationError
from ._errors import BadRequestError as BadRequestError
from ._errors import BodyTooLargeError as BodyTooLargeError
from ._errors import CallError as CallError
from ._errors import CallTimeoutError as CallTimeoutError
from ._errors import HeadersTooLargeError as HeadersTooLargeError
from ._errors import MalformedResponseError as MalformedResponseError
from ._errors import MethodNotAllowedError as MethodNotAllowedError
from ._errors import NetworkError as NetworkError
from ._errors import NotFoundError as NotFoundError
from ._errors import NotModifiedError as NotModifiedError
from ._errors import PermissionDeniedError as PermissionDeniedError
from ._errors import RateLimitError as RateLimitError
from ._errors import RequestTimeoutError as RequestTimeoutError
from ._errors import ServerError as ServerError
from ._errors import ServiceUnavailableError as ServiceUnavailableError
from ._errors import ValidationError as ValidationError
from ._etags import ETagStore as ETagStore
from ._events import CallDescription as CallDescription
from ._events import CallEvent as CallEvent
from ._oauth_flow import RequestToken as RequestToken
from ._operation import CallOptions as CallOptions
from ._pacing import Budget as Budget
from ._pacing import Pacing as Pacing
from ._pages import AsyncPages as AsyncPages
from ._pages import Pages as Pages

if TYPE_CHECKING:
    from ._answers import Answer as Answer
    from ._answers import OpenEnum as OpenEnum
    from .generated.inputs import *
    from .generated.models import *

    __version__: str


def __getattr__(name: str) -> Any:
    """Load the types of the contract when the first of them is needed: a program that only calls starts sooner."""
    if name == "__version__":
        from importlib.metadata import version

        return version("runout")
    from . import _answers
    from .generated import inputs, models

    for module in (models, inputs, _answers):
        if name in module.__all__:
            return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from .generated import inputs, models

    return sorted([*(name for name in globals() if not name.startswith("_")), *models.__all__, *inputs.__all__])
