# @generated from templates/python/_runtime/request.py; edit that file, then run: make generate
"""Writes the parameters of a call into its path, query, headers and cookies: pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

from .models import is_list, is_object
from .omit import Omit
from .operation import Operation, Style
from .values import encode_json, given, plain, text

# compiled when they are first used: few calls need them, and it takes longer than many imports
_SENDABLE = r"(?:[!-~\x80-\xff](?:[\t -~\x80-\xff]*[!-~\x80-\xff])?)?"  # in a header
_DOTS = r"/\.\.?(?:/|$)"
_PCHAR = "!$&'()*+,;=:@"  # what RFC 3986 allows in a path segment beside letters, digits and -._~
_PATH_STYLES = {"simple": ("", ","), "label": (".", "."), "matrix": (";", ";")}
_JOINERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C", "extra": "%2C"}
_SIMPLE, FORM, _EXTRA = Style("simple"), Style("form"), Style("extra")


def path(operation: Operation[Any], values: Mapping[str, object]) -> str:
    """Fill the path template; each value stays within its own segment."""
    parts = operation.parts.copy()
    for index in range(1, len(parts), 2):
        name = parts[index]
        value = values[name]
        if value is None or value == "" or isinstance(value, Omit):
            raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
        if type(value) is str and name not in operation.path_params:
            parts[index] = quote(value, safe=_PCHAR)
        else:
            parts[index] = _segment(name, value, operation.path_params.get(name, _SIMPLE))
    filled = "".join(parts)
    if "/." in filled and re.search(_DOTS, filled):
        raise ValueError(f"a path value must not be '.' or '..': {filled!r}")
    return filled


def _segment(name: str, value: object, style: Style) -> str:
    if style.name == "json":
        return quote(encode_json(plain(value)), safe=_PCHAR)
    lead, joiner = _PATH_STYLES[style.name]
    items = _items(value, bool(style.explode), lambda part: quote(part, safe=""))
    if items is None:
        items = [quote(text(value), safe=_PCHAR)]
    if not items:
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    if not style.explode:
        items = [",".join(items)]
    if style.name == "matrix" and not (style.explode and isinstance(value, Mapping)):
        items = [f"{quote(name, safe='')}={item}" for item in items]
    return lead + joiner.join(items)


def _items(value: object, explode: bool, encode: Callable[[str], str]) -> list[str] | None:
    """Return the encoded parts of a list or object ("k=v" or k, v), None for a scalar."""
    data = plain(value)
    if is_object(data):
        both = [(encode(k), encode(text(v))) for k, v in data.items() if v is not None]
        return [f"{k}={v}" for k, v in both] if explode else [part for kv in both for part in kv]
    if is_list(data):
        return [encode(text(item)) for item in data if item is not None]
    return None


def pairs(name: str, value: object, style: Style) -> Iterator[str]:
    """Write one query parameter or form field as encoded `name=value` pairs; None writes none."""
    safe = "/?:@!$'()*,;=[]" if style.allow_reserved else ""
    delimited = style.name in ("spaceDelimited", "pipeDelimited")

    def encode(item: str) -> str:
        return (quote if delimited or style.allow_reserved else quote_plus)(item, safe=safe)

    explode = style.name in ("form", "deepObject") if style.explode is None else style.explode
    data, key = plain(value), quote_plus(name)
    if data is None:
        return
    if style.name == "json":
        yield f"{key}={encode(encode_json(data).decode())}"
    elif is_object(data) and style.name in ("deepObject", "extra"):
        for inner, item in data.items():
            yield from pairs(f"{name}[{inner}]", item, style)
    elif is_list(data) and style.name == "deepObject":
        # what the specification leaves open is written as servers read it: `a[]=1`, `a[0][b]=1`
        flat = not any(is_object(item) or is_list(item) for item in data)
        for index, item in enumerate(data):
            yield from pairs(f"{name}[{'' if flat else index}]", item, style)
    elif is_object(data) or is_list(data):
        items = _items(data, explode, encode) or []
        if not explode and items:
            yield f"{key}={_JOINERS.get(style.name, ',').join(items)}"
        elif explode:
            yield from (items if is_object(data) else [f"{key}={item}" for item in items])
    else:
        yield f"{key}={encode(text(data))}"


def query(operation: Operation[Any], *layers: Mapping[str, object]) -> str:
    """Write the query: client defaults, the operation's own values, the caller's extras.

    A later layer replaces the same name of an earlier one; `omit` in it removes that name.
    """
    defaults, own, extra = layers
    if not (defaults or own or extra):
        return ""
    own = {name: value for name, value in own.items() if not isinstance(value, Omit)}
    merged = {**defaults, **own, **extra}
    styles = {**dict.fromkeys(own, FORM), **operation.query, **dict.fromkeys(extra, _EXTRA)}
    written = (
        pairs(name, value, styles.get(name, _EXTRA) if name in own else _EXTRA)
        for name, value in merged.items()
        if not isinstance(value, Omit)
    )
    return "&".join(pair for group in written for pair in group)


def header(value: object, style: Style = _SIMPLE) -> str:
    """Write one header value (style simple)."""
    if style.name == "json":
        return encode_json(plain(value)).decode()
    items = _items(value, bool(style.explode), str)
    return text(value) if items is None else ",".join(items)


def headers(*layers: Mapping[str, object]) -> dict[str, str | Omit]:
    """Merge headers, whatever their case; a later layer wins and its `omit` removes."""
    merged: dict[str, str | Omit] = {}
    for layer in layers:
        for name, value in layer.items():
            if value is None:
                raise TypeError(f"the header {name!r} is None; `omit` leaves it out")
            value = value.decode("latin-1") if isinstance(value, bytes) else value
            written = value if isinstance(value, Omit) else str(value).strip(" \t")
            if not (re.fullmatch(_SENDABLE, name) and re.fullmatch(_SENDABLE, written or "")):
                raise ValueError(f"the header {name!r} holds a line break or what is not Latin-1")
            merged[name.lower()] = written
    return merged


def declared_headers(operation: Operation[Any], values: Mapping[str, object]) -> dict[str, str]:
    """Write the header parameters of a call."""
    styles = operation.headers
    return {name: header(v, styles.get(name, _SIMPLE)) for name, v in values.items() if given(v)}


def cookies(operation: Operation[Any], values: Mapping[str, object]) -> dict[str, str]:
    """Write the cookie parameters of a call; a list is written with commas, as cookies must be."""
    written: dict[str, str] = {}
    for name, value in values.items():
        style = operation.cookies.get(name, FORM)
        flat = isinstance(plain(value), list) if given(value) else False
        style = Style("form", False) if flat and style.name == "form" else style
        if given(value):
            for pair in pairs(name, value, style):
                key, _, written[key] = pair.replace("+", "%20").partition("=")
    return written
