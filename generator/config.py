"""Read `voicegen.yaml`: names, package and wording that the document itself does not decide."""

from __future__ import annotations

import difflib
import keyword
import math
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, cast

from generator.diagnostics import Pos, Report
from generator.load import load_file
from generator.source import Node, Source

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_PRIVATE = re.compile(r"__.*__")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
# A package of such a name would stand before what its own code imports.
_TAKEN = {"package": sys.stdlib_module_names | {"msgspec", "httpx", "nacl"}}


class Pin(NamedTuple):
    """A name that somebody chose, and where."""

    name: str
    pos: Pos


class Skip(NamedTuple):
    """Why an operation is left out, and where that is said."""

    reason: str
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """How the user of a client gives one security scheme its secret, or the parts of it."""

    argument: str = ""
    environment: str = ""
    parts: Mapping[str, Credential] = field(default_factory=dict)
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksConfig:
    """What the document does not say of the webhooks."""

    timestamp_header: str = ""
    signature_header: str = ""
    other_signatures: Mapping[str, str] = field(default_factory=dict)
    state_fields: Mapping[str, Pos] = field(default_factory=dict)
    event_id: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyConfig:
    """The body property by which the server knows a repeated request, and for how long."""

    field: str = ""
    seconds: float = 60
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationRule:
    """How some operations, or all that it fits, are asked for their next page.

    `places` says where each of its entries stands.
    """

    kind: str = ""
    operations: tuple[Pin, ...] = ()
    parameter: str = ""
    items: str = ""
    next: str = ""
    more: str = ""
    total: str = ""
    start: int = 1
    places: Mapping[str, Pos] = field(default_factory=dict)
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationConfig:
    """What the document does not show of its pages; `is_on` is False where none are wanted."""

    is_on: bool = True
    rules: tuple[PaginationRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonConfig:
    """The published Python package; an empty entry is derived from the document's title."""

    distribution: str = ""
    package: str = ""
    client: str = ""
    version: str = "0.1.0"
    description: str = ""
    authors: tuple[str, ...] = ()
    homepage: str = ""
    copyright: str = ""
    base_url_environment: str = ""
    public_key_environment: str = ""
    log_environment: str = ""
    credentials: Mapping[str, Credential] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All of `voicegen.yaml`; without one, every rule has its default."""

    document: str = ""
    regenerate: str = ""
    lenient: bool = False
    skip: Mapping[str, Skip] = field(default_factory=dict)
    names: Mapping[str, Pin] = field(default_factory=dict)
    webhooks: WebhooksConfig = WebhooksConfig()
    idempotency: IdempotencyConfig = IdempotencyConfig()
    pagination: PaginationConfig = PaginationConfig()
    python: PythonConfig = PythonConfig()


TOP = (
    "document",
    "regenerate",
    "lenient",
    "skip",
    "names",
    "webhooks",
    "idempotency",
    "pagination",
    "python",
)
IDEMPOTENCY = ("field", "seconds")
# What each kind of pagination must say beside itself.
PAGINATION_KINDS = {
    "none": (),
    "page": ("parameter",),
    "offset": ("parameter",),
    "cursor": ("parameter", "next"),
    "last_item": ("parameter",),
    "link": ("next",),
    "link_header": (),
}
PAGINATION = ("kind", "operations", "parameter", "items", "next", "more", "total", "start")
WEBHOOKS = ("timestamp_header", "signature_header", "other_signatures", "state_fields", "event_id")
PYTHON = (
    "distribution",
    "package",
    "client",
    "version",
    "description",
    "authors",
    "homepage",
    "copyright",
    "base_url_environment",
    "public_key_environment",
    "log_environment",
    "credentials",
)
CREDENTIAL = ("argument", "environment")
# what a client is given for a scheme that one secret is not enough for
PARTS = ("username", "password", "client_id", "client_secret", "scope", "token_url")
SHAPES = {
    "distribution": (re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"), "telnyx-voice"),
    "package": (re.compile(r"[a-z_][a-z0-9_]*"), "telnyx_voice"),
    "client": (re.compile(r"[A-Z][A-Za-z0-9]*"), "Telnyx"),
    "version": (re.compile(r"[0-9]+(\.[0-9]+)*([a-z0-9.+-]*)"), "1.2.0"),
    "base_url_environment": (re.compile(r"[A-Z_][A-Z0-9_]*"), "TELNYX_BASE_URL"),
    "public_key_environment": (re.compile(r"[A-Z_][A-Z0-9_]*"), "TELNYX_PUBLIC_KEY"),
    "log_environment": (re.compile(r"[A-Z_][A-Z0-9_]*"), "TELNYX_LOG"),
    "timestamp_header": (_HEADER, "telnyx-timestamp"),
    "signature_header": (_HEADER, "telnyx-signature-ed25519"),
    "argument": (re.compile(r"[a-z_][a-z0-9_]*"), "api_key"),
    "environment": (re.compile(r"[A-Z_][A-Z0-9_]*"), "TELNYX_API_KEY"),
}


def load_config(path: Path | None, report: Report) -> Config:
    """The configuration in a file, or the default one for None."""
    root = load_file(path, Source(str(path)), report) if path is not None else None
    if root is None:
        return Config()
    if root.value is None:
        return Config()
    _check_keys(root, TOP, report)
    return Config(
        document=_text(root, "document", report),
        regenerate=_line(root, "regenerate", report),
        lenient=_flag(root, "lenient", report),
        skip=_skip(root.get("skip"), report),
        names=_names(root.get("names"), report),
        webhooks=_webhooks(root.get("webhooks"), report),
        idempotency=_idempotency(root.get("idempotency"), report),
        pagination=_pagination(root.get("pagination"), report),
        python=_python(root.get("python"), report),
    )


def config_beside(spec: Path) -> Path | None:
    """`voicegen.yaml` in the document's folder, where its `document` entry names this document."""
    path = spec.parent / "voicegen.yaml"
    if not path.is_file():
        return None
    named = load_config(path, Report()).document
    return path if named == spec.name else None


def _python(node: Node | None, report: Report) -> PythonConfig:
    if node is None:
        return PythonConfig()
    _check_keys(node, PYTHON, report)
    texts = {
        key: _shaped(node, key, report) if key in SHAPES else _line(node, key, report)
        for key in PYTHON
        if key not in ("authors", "credentials") and key in node
    }
    credentials = node.get("credentials")
    if credentials is not None:
        _check_mapping(credentials, report)
    return PythonConfig(
        **texts,
        authors=_lines(node, "authors", report),
        credentials=MappingProxyType(
            {
                scheme: _credential(entry, report)
                for scheme, entry in (credentials.items() if credentials is not None else ())
            }
        ),
    )


def _webhooks(node: Node | None, report: Report) -> WebhooksConfig:
    if node is None:
        return WebhooksConfig()
    _check_keys(node, WEBHOOKS, report)
    headers = [
        _shaped(node, f"{part}_header", report).lower() for part in ("timestamp", "signature")
    ]
    if headers.count("") == 1:
        message = "timestamp_header and signature_header belong together"
        report.error("config", node.pos, message, hint="set both, or neither")
    if headers[0] and headers[0] == headers[1]:
        message = f"{headers[0]} cannot hold both the time and the signature"
        report.error("config", node.pos, message, hint="name two headers")
    others: dict[str, str] = {}
    said = node.get("other_signatures")
    if said is not None:
        _check_mapping(said, report)
        others = {name.lower(): _line(said, name, report) for name, _ in said.items()}
    fields = _lines(node, "state_fields", report)
    places = [entry.pos for entry in node.get("state_fields") or ()]
    return WebhooksConfig(
        timestamp_header=headers[0],
        signature_header=headers[1],
        other_signatures=MappingProxyType(others),
        state_fields=MappingProxyType(dict(zip(fields, places, strict=False))),
        event_id=_path(node, "event_id", report),
    )


def _idempotency(node: Node | None, report: Report) -> IdempotencyConfig:
    if node is None:
        return IdempotencyConfig()
    _check_keys(node, IDEMPOTENCY, report)
    entry, limit = node.get("field"), node.get("seconds")
    seconds: object = limit.value if limit is not None else IdempotencyConfig().seconds
    if entry is None:
        report.error("config", node.pos, "field is missing", hint="field: command_id")
        return IdempotencyConfig()
    if type(seconds) not in (int, float) or not 0 < cast("float", seconds) < math.inf:
        pos = limit.pos if limit is not None else node.pos
        report.error("config", pos, "seconds must be a number above 0", hint="seconds: 60")
        return IdempotencyConfig()
    return IdempotencyConfig(
        field=_text(node, "field", report), seconds=cast("float", seconds), pos=entry.pos
    )


def _pagination(node: Node | None, report: Report) -> PaginationConfig:
    if node is None:
        return PaginationConfig()
    if node.value == "none":
        return PaginationConfig(is_on=False)
    if not isinstance(node.value, list):
        hint = "write a list of rules, or none to have no pages at all"
        report.error("config", node.pos, "pagination is not a list", hint=hint)
        return PaginationConfig()
    rules = (_pagination_rule(each, report) for each in node)
    return PaginationConfig(rules=tuple(rule for rule in rules if rule is not None))


def _pagination_rule(node: Node, report: Report) -> PaginationRule | None:
    _check_keys(node, PAGINATION, report)
    kind = _line(node, "kind", report)
    entry = node.get("kind")
    if kind not in PAGINATION_KINDS:
        message = f"{kind!r} is no kind of pagination" if kind else "kind is missing"
        hint = f"known are: {', '.join(PAGINATION_KINDS)}"
        report.error("config", entry.pos if entry is not None else node.pos, message, hint=hint)
        return None
    for key in PAGINATION_KINDS[kind]:
        if key not in node:
            message = f"pagination of the kind {kind} needs {key}"
            hint = f"{key}: {'page_token' if key == 'parameter' else 'meta.next_page_token'}"
            report.error("config", node.pos, message, hint=hint)
            return None
    named, start = node.get("operations"), node.get("start")
    if kind == "none" and named is None:
        hint = "name them, or write `pagination: none` to have no pages at all"
        report.error("config", node.pos, "kind: none needs operations", hint=hint)
        return None
    if start is not None and start.value not in (0, 1):
        report.error("config", start.pos, "start must be 0 or 1", hint="start: 0")
    texts = {key: _line(node, key, report) for key in PAGINATION[2:-1] if key in node}
    return PaginationRule(
        kind=kind,
        operations=tuple(
            Pin(name, entry.pos)
            for name, entry in zip(_lines(node, "operations", report), named or (), strict=False)
        ),
        **texts,
        start=0 if start is not None and start.value == 0 else 1,
        places=MappingProxyType({key: entry.pos for key, entry in node.items()}),
        pos=node.pos,
    )


def _path(node: Node, key: str, report: Report) -> tuple[str, ...] | None:
    """Property names set apart by dots; none of them for an empty text, None without an entry."""
    if key not in node:
        return None
    return tuple(step for step in _line(node, key, report).split(".") if step)


def _credential(node: Node, report: Report, *, is_whole: bool = True) -> Credential:
    parts = PARTS if is_whole else ()
    _check_keys(node, (*CREDENTIAL, *parts), report)
    return Credential(
        argument=_shaped(node, "argument", report),
        environment=_shaped(node, "environment", report),
        parts=MappingProxyType(
            {
                part: _credential(entry, report, is_whole=False)
                for part in parts
                if (entry := node.get(part)) is not None
            }
        ),
        pos=node.pos,
    )


def _names(node: Node | None, report: Report) -> Mapping[str, Pin]:
    pins: dict[str, Pin] = {}
    if node is not None:
        _check_mapping(node, report)
    for pointer, entry in node.items() if node is not None else ():
        if not isinstance(entry.value, str) or not _NAME.fullmatch(entry.value):
            message = f"the name of {pointer[:200]!r} is not an identifier"
            hint = "write letters, digits and _; a dot puts a method into a resource: a.b.method"
            report.error("config", entry.pos, message, hint=hint)
        elif wrong := next(filter(_is_taken, entry.value.split(".")), None):
            message = (
                f"the name of {pointer[:200]!r} cannot be {wrong!r}: Python keeps it for itself"
            )
            hint = f"choose another name, such as {wrong.strip('_').lower()}_"
            report.error("config", entry.pos, message, hint=hint)
        else:
            pins[pointer] = Pin(entry.value, entry.pos)
    return MappingProxyType(pins)


def _skip(node: Node | None, report: Report) -> Mapping[str, Skip]:
    if node is not None:
        _check_mapping(node, report)
    entries = dict(node.items()) if node is not None else {}
    for id_, entry in entries.items():
        if not isinstance(entry.value, str) or not entry.value.strip():
            message = f"nothing says why {id_[:200]!r} is skipped"
            report.error("config", entry.pos, message, hint=f"{id_[:200]!r}: the reason")
    return {id_: Skip(" ".join(str(each.value).split()), each.pos) for id_, each in entries.items()}


def _is_taken(name: str) -> bool:
    return keyword.iskeyword(name) or _PRIVATE.fullmatch(name) is not None


def _check_keys(node: Node, known: Iterable[str], report: Report) -> None:
    _check_mapping(node, report)
    for key, entry in node.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are: {', '.join(known)}"
            report.error("config", entry.pos, f"{key!r} is not a setting", hint=hint)


def _check_mapping(node: Node, report: Report) -> None:
    if not isinstance(node.value, dict):
        report.error(
            "config", node.pos, "entries are expected here", hint="write `key: value` lines"
        )


def _lines(node: Node, key: str, report: Report) -> tuple[str, ...]:
    """A list of single lines."""
    entry = node.get(key)
    if entry is None:
        return ()
    items = list(entry)
    if not isinstance(entry.value, list) or any(not isinstance(each.value, str) for each in items):
        report.error("config", entry.pos, f"{key} must be a list of texts", hint=f"{key}: [one]")
        return ()
    return tuple(" ".join(str(each.value).split()) for each in items)


def _shaped(node: Node, key: str, report: Report) -> str:
    text = _line(node, key, report)
    shape, example = SHAPES[key]
    entry = node.get(key)
    if text and entry is not None and not shape.fullmatch(text):
        hint = f"for example: {example}"
        report.error("config", entry.pos, f"{key} cannot be {text!r}", hint=hint)
        return ""
    if entry is not None and (_is_taken(text) or text in _TAKEN.get(key, ())):
        message = f"{key} cannot be {text!r}: Python or the generated code needs that name"
        report.error("config", entry.pos, message, hint=f"for example: {example}")
        return ""
    return text


def _flag(node: Node, key: str, report: Report) -> bool:
    entry = node.get(key)
    if entry is not None and not isinstance(entry.value, bool):
        report.error("config", entry.pos, f"{key} must be true or false", hint=f"{key}: true")
    return node.flag(key)


def _line(node: Node, key: str, report: Report) -> str:
    """One line of text: these entries stand in headers and metadata."""
    return " ".join(_text(node, key, report).split())


def _text(node: Node, key: str, report: Report) -> str:
    entry = node.get(key)
    if entry is None or isinstance(entry.value, str):
        return node.text(key)
    report.error("config", entry.pos, f"{key} must be text", hint="put it in quotes")
    return ""
