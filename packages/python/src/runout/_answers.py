"""Answers as frozen dataclasses. What is received is open: unknown keys and values never fail."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, Self, TypeAlias

__all__ = ["Answer", "OpenEnum"]

Convert: TypeAlias = Callable[[Any], Any]


class OpenEnum(StrEnum):
    """An enum to which the API may add: a text that the contract does not name is kept, and is not ``known``."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def known(self) -> bool:
        """Whether the contract names this value."""
        return self._value_ in type(self)._value2member_map_


class ListOf(NamedTuple):
    """A list in an answer."""

    item: Any


class MapOf(NamedTuple):
    """An object in an answer whose keys are data."""

    key: Any
    value: Any


class OneOf(NamedTuple):
    """One of several objects in an answer; a field says which."""

    field: str
    members: Mapping[str, type["Answer"]]
    unknown: type["Answer"]


class TimeText:
    """A point in time in an answer, as ISO 8601 writes it."""


TIME: Final = TimeText()


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Answer:
    """Something that was received.

    A field that the answer does not have is an ``AttributeError``, raised when it is read; one that the contract calls
    optional is
    ``None``.
    """

    raw: Mapping[str, Any] = field(default_factory=dict)
    """All that was received, also what the contract does not know."""

    _conversions: ClassVar[Mapping[str, Any]] = {}
    """By field, what it is decoded to; the others stay as JSON has them."""

    @classmethod
    def from_raw(cls, raw: Mapping[str, Any]) -> Self:
        """Decode an object as the API sends it."""
        answer: Self = converter(cls)(dict(raw))
        return answer

    if not TYPE_CHECKING:  # With it, a misspelled field would pass type checkers.

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            kind = type(self).__name__
            if name not in {one.name for one in fields(self)}:
                raise AttributeError(f"{kind} has no field {name!r}; keys that the contract does not know are in raw.")
            missing = wire_name(name) not in self.raw
            fault = "is not in the answer" if missing else "is not a time"
            raise AttributeError(f"{kind}.{name} {fault}; all that was received is in raw.")

    def _fields(self) -> Iterator[tuple[str, Any]]:
        values = vars(self)
        return ((one.name, values[one.name]) for one in fields(self) if one.name in values and one.name != "raw")

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Answer):
            return NotImplemented
        return tuple(self._fields()) == tuple(other._fields())

    def __hash__(self) -> int:
        return hash((type(self), *self._fields()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._fields())
        return f"{type(self).__name__}({shown})"


def wire_name(name: str) -> str:
    """Give the key of a field: a keyword of Python has an underscore at its end."""
    return name.removesuffix("_")


_decoders: Final[dict[type, Convert]] = {}


def object_decoder(kind: type[Answer]) -> Convert:
    """Give what decodes an object. It is made once, with all that it leads to."""
    known = _decoders.get(kind)
    if known is None:
        known = _decoders[kind] = _make_decoder(kind)
    return known


def _make_decoder(kind: type[Answer]) -> Convert:
    conversions = kind._conversions
    names = [(wire_name(one.name), one.name) for one in fields(kind) if one.name != "raw"]
    plain = [(key, name) for key, name in names if name not in conversions]
    times = [(key, name) for key, name in names if isinstance(conversions.get(name), TimeText)]
    others = [
        (key, name, converter(conversions[name]))
        for key, name in names
        if name in conversions and (key, name) not in times
    ]
    new = object.__new__

    def decode(raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        answer = new(kind)
        values = answer.__dict__
        values["raw"] = raw
        for key, name in plain:
            if key in raw:
                values[name] = raw[key]
        for key, name, convert in others:
            if key in raw:
                values[name] = convert(raw[key])
        for key, name in times:
            if key in raw:
                text = raw[key]
                # What is no time is left out, so that reading the field says so; what was received is in raw.
                with suppress(TypeError, ValueError):
                    values[name] = None if text is None else datetime.fromisoformat(text)
        return answer

    return decode


def converter(kind: Any) -> Convert:
    """Make what decodes a value; a value of another shape than expected is kept as it is."""
    if kind is None:
        return lambda value: value
    if isinstance(kind, ListOf):
        return _list_decoder(kind.item)
    if isinstance(kind, MapOf):
        key, each = converter(kind.key), converter(kind.value)
        return lambda value: {key(name): each(one) for name, one in value.items()} if type(value) is dict else value
    if isinstance(kind, OneOf):
        return _member_decoder(kind)
    if issubclass(kind, Answer):
        return object_decoder(kind)
    known: Mapping[str, OpenEnum] = kind._value2member_map_
    return lambda value: (known.get(value) or kind(value)) if type(value) is str else value


def _list_decoder(item: Any) -> Convert:
    if item is None:
        return lambda value: tuple(value) if type(value) is list else value
    convert = converter(item)
    return lambda value: tuple([convert(one) for one in value]) if type(value) is list else value


def _member_decoder(kind: OneOf) -> Convert:
    tag = kind.field
    members = {value: object_decoder(member) for value, member in kind.members.items()}
    unknown = object_decoder(kind.unknown)

    def decode(raw: Any) -> Any:
        found = raw.get(tag) if type(raw) is dict else None
        return members.get(found, unknown)(raw) if type(found) is str else unknown(raw)

    return decode
