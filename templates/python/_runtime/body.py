# @generated from templates/python/_runtime/body.py; edit that file, then run: make generate
"""Writes the body of a request: JSON, forms, files or raw bytes, kept whole in memory."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec

from .models import Model, is_list, is_object
from .omit import Omit
from .operation import Body, ExtraBody, Style
from .request import FORM, pairs
from .values import BYTES, ITERABLE, MAPPING, encode_json, given, is_json, plain, text

_JSON = "application/json"
_PATH: Any = os.PathLike
_RAW: Any = (str, BYTES, os.PathLike, Iterator)
_SINGLE: Any = (str, BYTES, tuple, Mapping, msgspec.Struct, os.PathLike)


def body(spec: Body | None, value: object, extra: ExtraBody | None) -> tuple[bytes | None, str]:
    """Return the bytes of a body and its content type; (None, "") when there is none."""
    if is_object(value) and not extra and spec is not None and spec.media == _JSON:
        return _json(value), _JSON  # by far the most
    spec = spec or (Body(_JSON) if extra else None)
    if spec is None or (isinstance(value, Omit) and not extra):
        return None, ""
    if extra:
        value = {} if isinstance(value, Omit) else value
        value = value.to_dict() if isinstance(value, Model) else value
        if not isinstance(value, Mapping):
            raise TypeError(f"extra_body needs an object to merge with, not {type(value).__name__}")
        value = {**cast("Mapping[str, object]", value), **extra}
    media = spec.media.lower()
    raw = isinstance(value, _RAW) or hasattr(value, "read")
    anything = media in ("*/*", "application/*") and not raw
    if anything or is_json(media):
        return _json(value), _JSON if anything else spec.media
    if media.startswith(("multipart/", "application/x-www-form-urlencoded")):
        value = value.to_dict() if isinstance(value, Model) else value
        if not isinstance(value, Mapping):
            raise TypeError(f"a form is made of named fields, not of {type(value).__name__}")
        fields = cast("Mapping[str, object]", value)
        fields = {name: item for name, item in fields.items() if given(item)}
        if media.startswith("multipart/"):
            return _multipart(spec, fields)
        return "&".join(_form(spec, fields)).encode(), spec.media
    return _raw(value), "application/octet-stream" if "*" in media else spec.media


def _json(value: object) -> bytes:
    try:
        return encode_json(plain(value))
    except UnicodeEncodeError:
        # without the cause, which holds the whole text
        raise ValueError("the body holds half of a surrogate pair, which is no text") from None


def _form(spec: Body, fields: Mapping[str, object]) -> Iterator[str]:
    for name, value in fields.items():
        style = spec.encoding.get(name)
        if not isinstance(style, Style):
            style = Style("json") if is_object(plain(value)) else FORM
        yield from pairs(name, value, style)


def _multipart(spec: Body, fields: Mapping[str, Any]) -> tuple[bytes, str]:
    boundary, out = os.urandom(16).hex(), bytearray()
    for name, value in fields.items():
        media = spec.encoding.get(name)
        many = isinstance(value, ITERABLE) and not isinstance(value, _SINGLE)
        for item in value if many and not hasattr(value, "read") else (value,):
            filename, content, kind = _part(item, media if isinstance(media, str) else None)
            out += f"--{boundary}\r\nContent-Disposition: form-data".encode()
            out += f'; name="{_quoted(name)}"'.encode()
            out += f'; filename="{_quoted(filename)}"'.encode() if filename else b""
            out += f"\r\nContent-Type: {kind}".encode() if kind else b""
            out += b"\r\n\r\n" + content + b"\r\n"
    return bytes(out + f"--{boundary}--\r\n".encode()), f"{spec.media}; boundary={boundary}"


def _part(item: Any, media: str | None) -> tuple[str | None, bytes, str | None]:
    if isinstance(item, tuple):
        filename, content, *rest = cast("Sequence[Any]", item)
        explicit = rest[0] if rest else None
    elif isinstance(item, (BYTES, _PATH)) or hasattr(item, "read"):
        origin: Any = item if isinstance(item, _PATH) else getattr(item, "name", None)
        named = isinstance(origin, (str, _PATH))
        filename, content, explicit = Path(origin).name if named else "upload", item, None
    else:
        data = plain(item)
        nested = is_object(data) or is_list(data)
        kind = _choose(media, "application/json" if nested else None)
        nested = nested or is_json(kind or "")
        return None, encode_json(data) if nested else text(data).encode(), kind
    own = explicit
    if filename and not own:
        import mimetypes

        own = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return filename, _raw(content), explicit or _choose(media, own)


def _choose(offered: str | None, own: str | None) -> str | None:
    """Return the media type of a part: its `own` where that is offered, else the first offer."""
    listed = [media.strip() for media in (offered or "").split(",")]
    fixed = [media for media in listed if media and "*" not in media]
    fits = {own, "*/*", f"{own}".partition("/")[0] + "/*"} & {*listed}
    return own if fits or not fixed else fixed[0]


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _raw(value: Any) -> bytes:
    if isinstance(value, _PATH):
        return Path(value).read_bytes()
    value = value.read() if hasattr(value, "read") else value
    if isinstance(value, BYTES):
        return bytes(value)
    if isinstance(value, ITERABLE) and not isinstance(value, (str, MAPPING)):
        return b"".join(value)
    return text(value).encode()
