# @generated from templates/python/_runtime/body.py; edit that file, then run: make generate
"""Writes the body of a request: JSON itself, anything else as the operation's `Body` says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from .models import Model, is_object
from .omit import Omit
from .operation import Body, ExtraBody
from .values import encode_json, plain

if TYPE_CHECKING:
    from .operation import Content

_JSON = "application/json"


def body(spec: Body | None, value: object, extra: ExtraBody | None) -> tuple[Content | None, str]:
    """Return the content of a body and its media type; (None, "") when there is none."""
    if is_object(value) and not extra and spec is not None and spec.media == _JSON:
        return json(value), _JSON  # by far the most
    spec = spec or (Body(_JSON) if extra else None)
    if spec is None or (isinstance(value, Omit) and not extra):
        return None, ""
    if extra:
        value = {} if isinstance(value, Omit) else value
        value = value.to_dict() if isinstance(value, Model) else value
        if not isinstance(value, Mapping):
            raise TypeError(f"extra_body needs an object to merge with, not {type(value).__name__}")
        value = {**cast("Mapping[str, object]", value), **extra}
    return spec.write(spec, value) if spec.write is not None else (json(value), spec.media)


def json(value: object) -> bytes:
    """Return a value as JSON."""
    try:
        return encode_json(plain(value))
    except UnicodeEncodeError:
        # without the cause, which holds the whole text
        raise ValueError("the body holds half of a surrogate pair, which is no text") from None
