"""Parameters, bodies and headers as they are sent."""

import json
import math
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from urllib.parse import quote, urlsplit

from ._operation import Operation

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]*")
_PRINTABLE = re.compile(r" *[!-~][ -~]*")
_CREDENTIAL = re.compile(r"[!-+\--~]+")
_CREDENTIAL_IN_QUERY = re.compile(r"([?&](?:token|key|secret|oauth_\w*)=)[^&#]*")
_BASE_URL = re.compile(r"https?://[^/@?#\s]+(/[^@?#\s]*)?")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def encode(text: str) -> str:
    """Encode as RFC 3986 does: everything but letters, digits and four signs."""
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe="")


def check_text(value: object, option: str) -> str:
    """Check a value that goes into a header. It is not part of the message: it may be a credential."""
    if isinstance(value, str) and _PRINTABLE.fullmatch(value):
        return value
    raise ValueError(f"{option} must be text of printable ASCII characters.")


def check_credential(value: object, option: str) -> str:
    """Check a part of a header that separates such parts by commas and blanks."""
    if isinstance(value, str) and _CREDENTIAL.fullmatch(value):
        return value
    raise ValueError(f"{option} must be text of printable ASCII characters without blanks and commas.")


def check_base_url(value: object) -> str:
    """Check the address of the API and give it without a slash at its end."""
    if isinstance(value, str) and _BASE_URL.fullmatch(value) and _has_port(value):
        return value.rstrip("/")
    raise ValueError("base_url must be an http or https URL without credentials, query and fragment.")


def _has_port(url: str) -> bool:
    """Whether the port is one, or there is none."""
    try:
        return urlsplit(url).port != 0
    except ValueError:
        return False


def check_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Check the headers of one call and give them by names in lower case."""
    for name in headers:
        if not _HEADER_NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not the name of a header.")
    return {name.lower(): check_text(value, f"The header {name}") for name, value in headers.items()}


def without_credentials(url: str) -> str:
    """Take what may be a credential out of the query of an address."""
    return _CREDENTIAL_IN_QUERY.sub(r"\1redacted", url)


def split_values(
    operation: Operation[object], values: Mapping[str, object]
) -> tuple[str, dict[str, object], dict[str, object] | None]:
    """Put the parameters of an operation where they are sent: path, query and body. ``None`` counts as absent."""
    path = operation.path
    query: dict[str, object] = {}
    body: dict[str, object] = {}
    for name, value in values.items():
        placeholder = f"{{{name}}}"
        if placeholder in path:
            path = path.replace(placeholder, path_segment(name, value))
        elif value is None:
            continue
        elif name in operation.query:
            query[name] = value
        else:
            body[name] = value
    return path, query, body if operation.has_body else None


def path_segment(name: str, value: object) -> str:
    """Encode a parameter of the path.

    ``.``, ``..`` and nothing at all are refused: what reads an address removes them, so that another one would be
    called.
    """
    text = parameter_text(f"The path parameter {name}", value)
    if text in ("", ".", ".."):
        raise ValueError(f"The path parameter {name} must not be {text!r}.")
    return encode(text)


def query_text(parameters: Mapping[str, object]) -> str:
    """Write a query; ``None`` is left out."""
    return "&".join(
        f"{encode(name)}={encode(parameter_text(f'The query parameter {name}', value))}"
        for name, value in parameters.items()
        if value is not None
    )


def parameter_text(subject: str, value: object) -> str:
    """Write a parameter as the contract does.

    Raises:
        TypeError: For what is neither text, a number, a boolean nor a time.
        ValueError: For a number that is not finite, and for text that is not Unicode.
    """
    if isinstance(value, str):
        text = str(value)
    elif isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, int):
        text = str(value)
    elif isinstance(value, (float, Decimal)):
        if not math.isfinite(value):
            raise ValueError(f"{subject} must be a finite number.")
        text = format(value, "f") if isinstance(value, Decimal) else repr(value)
    elif isinstance(value, date):
        text = value.isoformat()
    else:
        raise TypeError(f"{subject} must be text, a number, a boolean or a time, not {type(value).__name__}.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{subject} must be text in Unicode.") from None
    return text


def body_text(body: object) -> bytes:
    """Write a body as JSON. A ``Decimal`` is sent as text, which keeps all its decimals, and a time in ISO 8601."""
    text = json.dumps(body, default=_other_value, allow_nan=False, ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError("The body must be text in Unicode.") from None


def _other_value(value: object) -> str:
    if isinstance(value, (Decimal, date)):
        return parameter_text("A value in the body", value)
    raise TypeError(f"A value in the body must not be {type(value).__name__}.")
