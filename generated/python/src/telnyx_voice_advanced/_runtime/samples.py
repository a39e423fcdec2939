# @generated from templates/python/_runtime/samples.py; edit that file, then run: make generate
"""What `_testing.json` knows of the API: its operations, and an example of each event."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from .models import is_object, lookup
from .values import encode_json, plain


class Answer(msgspec.Struct, frozen=True):
    """What an operation answers when all is well."""

    status: int = 200
    media: str = ""
    body: Any = None


class Known(msgspec.Struct, frozen=True):
    """One operation: how it is called, what it accepts and what comes of it."""

    name: str
    method: str
    path: str
    auth: tuple[tuple[str, ...], ...] = ()
    required: bool = False
    media: str = ""
    schema: Any = None
    key: str = ""
    remembered: float = 60
    answer: Answer = Answer()
    stream: Answer | None = None
    later: Answer | None = None
    parameter: str = ""
    first: str = ""
    events: tuple[str, ...] = ()

    def answers(self, accept: str, sent: Mapping[str, Any]) -> Answer:
        """Return the answer that was asked for: a stream, or a page after the first."""
        if self.stream is not None and accept == self.stream.media:
            return self.stream
        at = str(sent.get(self.parameter, self.first))
        return self.later if self.later is not None and at != self.first else self.answer


class Kit(msgspec.Struct, frozen=True):
    """All of the file; `type`, `id` and `time` are where events say these things of themselves."""

    distribution: str = ""
    prefixes: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    id: tuple[str, ...] = ()
    time: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    events: Mapping[str, Any] = {}
    operations: tuple[Known, ...] = ()
    definitions: Mapping[str, Any] = msgspec.field(name="$defs", default_factory=dict[str, Any])

    def event(self, name: str) -> Any:
        """Return a copy of the example of an event."""
        return deepcopy(self.events[known(name, self.events, "event type")])

    def body(self, name: str, changes: Mapping[str, object] | None = None) -> bytes:
        """Return the example of an event with some changes, as it would be delivered."""
        return encode_json(changed(self.event(name), changes))

    def fresh(
        self,
        name: str,
        said: Mapping[str, Any],
        id_: str,
        time: int,
        changes: Mapping[str, object] | None = None,
    ) -> bytes:
        """Return a new event: its own id and time (in microseconds), and what was said before."""
        example = self.event(name)
        event = _told(_without(example, [each for each in self.states if each not in said]), said)
        old_id, old_time = lookup(example, self.id), lookup(example, self.time)
        written = _time_like(old_time, time) if isinstance(old_time, str) else old_time
        _put(event, self.type, lookup(example, self.type))
        _put(event, self.id, id_ if isinstance(old_id, str) else old_id)
        _put(event, self.time, written)
        return encode_json(changed(event, changes))

    def names_in(self, body: bytes) -> dict[str, str]:
        """Return the ids in an event, under their names, but for its own."""
        held = lookup(msgspec.json.decode(body), self.type[:-1])
        found = _ids(held if is_object(held) else {})
        return {key: value for key, value in found if key != (self.id or ("",))[-1]}


@cache
def load(module: str) -> Kit:
    """Read the file that lies beside a module."""
    text = Path(module).with_name("_testing.json").read_text("utf-8")
    return msgspec.convert(json.loads(text), Kit)


def known(name: str, names: Mapping[str, Any], what: str) -> str:
    """Return the name, which must be one of `names`."""
    if name not in names:
        near = get_close_matches(name, names) or sorted(names)[:5]
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise ValueError(f"no {what} is called {name!r}{hint}")
    return name


def event_name(event: type | str, names: Mapping[type[object], str]) -> str:
    """Return what an event is called that is given by its class or by its type."""
    return event if isinstance(event, str) else names.get(event, event.__name__)


def changed(value: Any, changes: Mapping[str, object] | None) -> Any:
    """Return the value with changes put into it, object by object."""
    return _merged(value, plain(changes)) if changes else value


def _merged(value: Any, changes: Any) -> Any:
    if not (is_object(value) and is_object(changes)):
        return changes
    return value | {key: _merged(value.get(key), change) for key, change in changes.items()}


def _put(value: Any, path: tuple[str, ...], found: Any) -> None:
    """Replace what stands at a path, where anything does."""
    for name in path[:-1]:
        value = value.get(name) if is_object(value) else None
    if is_object(value) and path and path[-1] in value:
        value[path[-1]] = found


def _told(value: Any, said: Mapping[str, Any]) -> Any:
    """The value with what was said under the names of its properties, where it is of their sort."""
    if not is_object(value):
        return value
    return {
        name: said[name] if type(said.get(name)) is type(item) else _told(item, said)
        for name, item in value.items()
    }


def _without(value: Any, names: list[str]) -> Any:
    """The value without the properties of some names, at any depth."""
    if not is_object(value):
        return value
    return {key: _without(item, names) for key, item in value.items() if key not in names}


def _ids(value: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, item in value.items():
        if is_object(item):
            yield from _ids(item)
        elif isinstance(item, str) and key.endswith(("_id", "Id")):
            yield key, item


def _time_like(example: str, time: int) -> str:
    """A time in microseconds, written as the example is."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=time)
    fraction = re.search(r"[.]([0-9]+)", example)
    digits = f"{moment:%f}"[: len(fraction[1])] if fraction else ""
    zone = "Z" if example.endswith(("Z", "z")) else "+00:00"
    return f"{moment:%Y-%m-%dT%H:%M:%S}{'.' if digits else ''}{digits}{zone}"
