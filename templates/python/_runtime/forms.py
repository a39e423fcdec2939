# @generated from templates/python/_runtime/forms.py; edit that file, then run: make generate
"""Writes bodies of named fields: URL-encoded forms, and multipart ones that can carry files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, unquote_plus

import msgspec

from .body import json
from .models import Model, is_list, is_object
from .operation import Body, Style
from .request import FORM, headers, pairs
from .upload import Source, content, joined
from .values import BYTES, ITERABLE, given, is_json, plain, text

if TYPE_CHECKING:
    from .operation import Content

_PATH: Any = os.PathLike
_SINGLE: Any = (str, BYTES, tuple, Mapping, msgspec.Struct, os.PathLike)
_OCTETS = "application/octet-stream"


def form(spec: Body, value: object) -> tuple[Content, str]:
    """Write a URL-encoded form; an object in it is JSON, unless it has a style of its own."""
    written: list[str] = []
    for name, item in _fields(value):
        style = spec.encoding.get(name)
        if not isinstance(style, Style):
            as_json = is_object(plain(item)) or is_json(style or "")
            style = Style("json") if as_json else FORM
        written += pairs(name, item, style)
    return "&".join(written).encode(), spec.media


def multipart(spec: Body, value: object) -> tuple[Content, str]:
    """Write a multipart body; its files are read while it is sent."""
    boundary = os.urandom(16).hex()
    parts: list[bytes | Source] = []
    for name, item in _fields(value):
        for head, held in _parts(name, item, spec.encoding.get(name)):
            lead = f"--{boundary}\r\nContent-Disposition: form-data{head}\r\n\r\n"
            parts += (lead.encode(), held, b"\r\n")
    parts.append(f"--{boundary}--\r\n".encode())
    return joined(parts), f"{spec.media}; boundary={boundary}"


def _fields(value: object) -> list[tuple[str, Any]]:
    value = value.to_dict() if isinstance(value, Model) else value
    if not isinstance(value, Mapping):
        raise TypeError(f"a form is made of named fields, not of {type(value).__name__}")
    fields = cast("Mapping[str, object]", value)
    return [(name, item) for name, item in fields.items() if given(item)]


def _parts(
    name: str, value: Any, encoding: str | Style | None
) -> Iterator[tuple[str, bytes | Source]]:
    """Yield the headers and the content of each part that a field becomes."""
    if isinstance(encoding, Style):
        # as in a query, but nothing is escaped: a part needs no escapes
        decode = unquote_plus if encoding.name in ("form", "deepObject") else unquote
        for pair in pairs(name, value, encoding):
            key, _, item = pair.partition("=")
            yield f'; name="{_quoted(unquote_plus(key))}"', decode(item).encode()
        return
    many = isinstance(value, ITERABLE) and not isinstance(value, _SINGLE)
    for item in value if many and not hasattr(value, "read") else (value,):
        yield _part(name, item, encoding)


def _part(name: str, item: Any, media: str | None) -> tuple[str, bytes | Source]:
    more: dict[str, Any] = {}
    if isinstance(item, tuple):
        filename, value, *rest = cast("Sequence[Any]", item)
        explicit = rest[0] if rest else None
        more = dict(rest[1]) if len(rest) > 1 else more
    elif isinstance(item, (BYTES, _PATH)) or hasattr(item, "read"):
        origin: Any = item if isinstance(item, _PATH) else getattr(item, "name", None)
        named = isinstance(origin, (str, _PATH))
        filename, value, explicit = Path(origin).name if named else "upload", item, None
    else:
        data = plain(item)
        nested = is_object(data) or is_list(data)
        kind = _choose(media, "application/json" if nested else None)
        nested = nested or is_json(kind or "")
        written = json(data) if nested else text(data).encode()
        return _head(name, None, {"Content-Type": kind}), written
    own = explicit
    if filename and not own:
        import mimetypes

        own = mimetypes.guess_type(filename)[0] or _OCTETS
    kind = explicit or _choose(media, own)
    return _head(name, filename, {"Content-Type": kind, **more}), content(value)


def _head(name: str, filename: str | None, more: Mapping[str, str | None]) -> str:
    given_ones = {key: value for key, value in more.items() if value}
    headers(given_ones)  # an error if one of them would end the line
    lines = "".join(f"\r\n{key}: {value}" for key, value in given_ones.items())
    file = f'; filename="{_quoted(filename)}"' if filename else ""
    return f'; name="{_quoted(name)}"{file}{lines}'


def _choose(offered: str | None, own: str | None) -> str | None:
    """Return the media type of a part: its `own` where that is offered, else the first offer."""
    listed = [media.strip() for media in (offered or "").split(",")]
    fixed = [media for media in listed if media and "*" not in media]
    fits = {own, "*/*", f"{own}".partition("/")[0] + "/*"} & {*listed}
    return own if fits or not fixed else fixed[0]


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
