"""Bodies of answers, and what they say."""

import json
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any, NoReturn

from ._answers import Convert, converter
from ._errors import ApiError, MalformedResponseError, error_class
from ._exchange import Call, Reply


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON.")


_decoder = json.JSONDecoder(parse_constant=_refuse_constant)


def parse_json(call: Call, reply: Reply) -> Any:
    """Read a body as JSON.

    Raises:
        MalformedResponseError: For a body that is empty or is not JSON, such as the page of a proxy.
    """
    if not reply.body:
        raise MalformedResponseError("is empty", call, reply.status, reply.headers)
    try:
        return _decoder.decode(reply.body.decode())
    except (ValueError, RecursionError) as error:
        fault = "is not JSON, or not all of it"
        raise MalformedResponseError(fault, call, reply.status, reply.headers) from error


def decode_answer(call: Call, reply: Reply, answer: str) -> Any:
    """Decode a body to a type of the contract.

    Raises:
        MalformedResponseError: For a body that is not an object of JSON.
    """
    value = parse_json(call, reply)
    if type(value) is not dict:
        raise MalformedResponseError("is not an object", call, reply.status, reply.headers)
    return _decoder_of(answer)(value)


@cache
def _decoder_of(answer: str) -> Convert:
    module, name = answer.split(".")
    return converter(getattr(import_module(f"runout.generated.{module}"), name))


def refusal(call: Call, reply: Reply) -> ApiError:
    """Make the error that fits an answer that is none."""
    status = reply.status
    text = reply.body.decode(errors="replace")
    body: object = text or None
    # What a proxy says, in a page of its own, is no JSON.
    with suppress(ValueError, RecursionError):
        body = json.loads(text)
    message = body.get("message") if isinstance(body, dict) else None
    if not isinstance(message, str):
        message = _message_of(status, text, reply.headers.get("content-type", ""))
    return error_class(status)(message, call, status, reply.headers, body)


def _message_of(status: int, text: str, content_type: str) -> str:
    """Say what a refusal means that has no JSON; the token endpoints answer their sentence as plain text."""
    if content_type.startswith("text/plain") and 0 < len(text) <= 200:
        return text.strip()
    if 300 <= status < 400:
        return "Redirects are not followed." if status != 304 else "It has not changed."
    return "The call was refused, and the answer does not say why."
