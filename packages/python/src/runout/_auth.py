"""Who makes the calls."""

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Iterable
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ._serialize import check_credential, encode

SignatureMethod: TypeAlias = Literal["HMAC-SHA1", "PLAINTEXT"]


class Token:
    """A user, by a personal token."""

    __slots__ = ("_header",)

    def __init__(self, token: str) -> None:
        self._header = f"Discogs token={check_credential(token, 'token')}"

    def authorize(self, method: str, url: str) -> str:
        """Make the ``Authorization`` header of one attempt."""
        return self._header

    def __repr__(self) -> str:
        return "Token(...)"


class Application:
    """An application without a user, by its consumer key and secret: raises the rate limit and shows pictures."""

    __slots__ = ("_header", "_keys")

    def __init__(self, key: str, secret: str) -> None:
        self._keys = (check_credential(key, "key"), check_credential(secret, "secret"))
        self._header = f"Discogs key={key}, secret={secret}"

    def authorize(self, method: str, url: str) -> str:
        """Make the ``Authorization`` header of one attempt."""
        return self._header

    def signing(
        self, token: str | None = None, token_secret: str = "", signature_method: SignatureMethod = "HMAC-SHA1"
    ) -> "OAuth":
        """Make credentials that sign with the keys of this application."""
        key, secret = self._keys
        return OAuth(key, secret, token, token_secret, signature_method=signature_method)

    def __repr__(self) -> str:
        return "Application(...)"


class OAuth:
    """A user who gave an application the permission. Each attempt is signed by OAuth 1.0a (RFC 5849).

    Args:
        key: The application's consumer key.
        secret: The application's consumer secret.
        token: The user's access token. Without one only the first step of giving the permission works.
        token_secret: The secret of the access token.
        signature_method: ``PLAINTEXT`` sends the secrets themselves, so it belongs on TLS only.
    """

    __slots__ = ("_key", "_method", "_signing_key", "_token", "_user_secret")

    def __init__(
        self,
        key: str,
        secret: str,
        token: str | None = None,
        token_secret: str = "",
        *,
        signature_method: SignatureMethod = "HMAC-SHA1",
    ) -> None:
        if signature_method not in ("HMAC-SHA1", "PLAINTEXT"):
            raise ValueError('signature_method must be "HMAC-SHA1" or "PLAINTEXT".')
        self._key = check_credential(key, "key")
        self._token = None if token is None else check_credential(token, "token")
        self._user_secret = (
            "" if token is None and token_secret == "" else check_credential(token_secret, "token_secret")
        )
        self._signing_key = f"{encode(check_credential(secret, 'secret'))}&{encode(self._user_secret)}"
        self._method = signature_method

    @property
    def token(self) -> str | None:
        """The user's access token, to be kept for the next start of the program."""
        return self._token

    @property
    def token_secret(self) -> str:
        """The secret of the access token, to be kept with it."""
        return self._user_secret

    def authorize(self, method: str, url: str) -> str:
        """Sign one attempt, with a timestamp and a nonce of its own."""
        return self.sign(method, url, str(int(time.time())), secrets.token_hex(16))

    def sign(self, method: str, url: str, timestamp: str, nonce: str) -> str:
        """Make the ``Authorization`` header of a request that has no form-encoded body."""
        parameters = [
            ("oauth_consumer_key", self._key),
            ("oauth_nonce", nonce),
            ("oauth_signature_method", self._method),
            ("oauth_timestamp", timestamp),
            ("oauth_version", "1.0"),
        ]
        if self._token is not None:
            parameters.append(("oauth_token", self._token))
        if self._method == "PLAINTEXT":
            signature = self._signing_key
        else:
            signature = hmac_signature(self._signing_key, base_string(method, url, parameters))
        parameters.append(("oauth_signature", signature))
        return "OAuth " + ", ".join(f'{name}="{encode(value)}"' for name, value in parameters)

    def __repr__(self) -> str:
        return "OAuth(...)"


Auth: TypeAlias = Token | Application | OAuth


def base_string(method: str, url: str, parameters: Iterable[tuple[str, str]]) -> str:
    """Write what is signed (RFC 5849, 3.4.1): method, address without its query, all parameters in order, each encoded.

    Args:
        method: The method of the request.
        url: Its address; parameters of the query are read from it.
        parameters: Those of the protocol, and those of a form-encoded body.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    if ":" in host:
        host = f"[{host}]"
    default = {"http": 80, "https": 443}.get(parts.scheme)
    port = "" if parts.port in (None, default) else f":{parts.port}"
    address = f"{parts.scheme}://{host}{port}{parts.path or '/'}"
    pairs = [*parse_qsl(parts.query, keep_blank_values=True), *parameters]
    encoded = sorted((encode(name), encode(value)) for name, value in pairs)
    text = "&".join(f"{name}={value}" for name, value in encoded)
    return "&".join((encode(method.upper()), encode(address), encode(text)))


def hmac_signature(key: str, text: str) -> str:
    """Sign a text by HMAC-SHA1 (RFC 5849, 3.4.2)."""
    return base64.b64encode(hmac.digest(key.encode(), text.encode(), hashlib.sha1)).decode()
