"""The three steps in which a user gives an application the permission to act for them."""

from typing import Final, NamedTuple
from urllib.parse import parse_qs, quote

from ._auth import Application, OAuth, SignatureMethod
from ._base_client import BaseClient
from ._errors import MalformedResponseError
from ._exchange import Call, Reply
from ._reading import refusal

_DISCOGS_API: Final = "https://api.discogs.com"
_DISCOGS_PAGE: Final = "https://www.discogs.com/oauth/authorize"
"""The real API's page is on another host."""


class RequestToken(NamedTuple):
    """A request token: keep it until the user is back, and then complete the flow with it."""

    token: str
    token_secret: str
    authorize_url: str
    """Where to send the user."""


def application_of(client: BaseClient) -> Application:
    """Give the application that a client calls as.

    Raises:
        TypeError: When it calls as anyone else.
    """
    auth = client._settings.auth
    if isinstance(auth, Application):
        return auth
    raise TypeError("This needs a client whose auth is an Application.")


def request_token_call(client: BaseClient, callback: str, method: SignatureMethod) -> Call:
    """Prepare the first step."""
    call = client._request_of("GET", "/oauth/request_token", {"oauth_callback": callback}, None, {})
    call.auth = application_of(client).signing(signature_method=method)
    return call


def access_token_call(client: BaseClient, token: RequestToken, verifier: str, method: SignatureMethod) -> Call:
    """Prepare the last step."""
    call = client._request_of("GET", "/oauth/access_token", {"oauth_verifier": verifier}, None, {})
    call.auth = application_of(client).signing(token.token, token.token_secret, method)
    return call


def read_request_token(client: BaseClient, call: Call, reply: Reply, page: str | None) -> RequestToken:
    """Read what the first step has answered."""
    token, secret = _tokens(client, call, reply)
    default = _DISCOGS_PAGE if client.base_url == _DISCOGS_API else f"{client.base_url}/oauth/authorize"
    return RequestToken(token, secret, f"{page or default}?oauth_token={quote(token, safe='')}")


def read_access_token(client: BaseClient, call: Call, reply: Reply, method: SignatureMethod) -> OAuth:
    """Read what the last step has answered."""
    token, secret = _tokens(client, call, reply)
    return application_of(client).signing(token, secret, method)


def _tokens(client: BaseClient, call: Call, reply: Reply) -> tuple[str, str]:
    client._note(call, reply)
    if not 200 <= reply.status < 300:
        raise refusal(call, reply)
    fields = parse_qs(reply.body.decode(errors="replace"))
    token, secret = fields.get("oauth_token"), fields.get("oauth_token_secret")
    if not token or not secret:
        raise MalformedResponseError("has no token", call, reply.status, reply.headers)
    return token[0], secret[0]
