"""Read `voicegen.yaml`, section by section."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import cast

from generator.changelog import ORIGINAL, read_changelog
from generator.config import (
    Config,
    Credential,
    DocsConfig,
    IdempotencyConfig,
    PaginationConfig,
    PaginationRule,
    Pin,
    PythonConfig,
    Release,
    Skip,
    WebhooksConfig,
)
from generator.config_docs import docs_of
from generator.config_entries import (
    SHAPES,
    check_keys,
    check_mapping,
    file_of,
    files_of,
    flag_of,
    is_taken,
    line_of,
    lines_of,
    path_of,
    shaped,
    text_of,
)
from generator.config_select import select_of
from generator.diagnostics import Report
from generator.load import load_file
from generator.source import Node, Source

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
TOP = (
    "document",
    "regenerate",
    "lenient",
    "overlays",
    "select",
    "skip",
    "names",
    "webhooks",
    "idempotency",
    "pagination",
    "python",
    "docs",
    "changelog",
    "templates",
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


def load_config(path: Path | None, report: Report) -> Config:
    """The configuration in a file, or the default one for None."""
    root = load_file(path, Source(str(path)), report) if path is not None else None
    if root is None:
        return Config()
    if root.value is None:
        return Config()
    check_keys(root, TOP, report)
    folder = path.parent if path is not None else Path()
    docs = docs_of(root.get("docs"), folder, report)
    changelog = file_of(root, "changelog", folder, report)
    releases: tuple[Release, ...] = ()
    if changelog is not None:
        releases = read_changelog(changelog, docs.locales or (ORIGINAL,), report)
    return Config(
        document=text_of(root, "document", report),
        regenerate=line_of(root, "regenerate", report),
        lenient=flag_of(root, "lenient", report),
        overlays=files_of(root, "overlays", folder, report),
        select=select_of(root.get("select"), report),
        skip=_skip(root.get("skip"), report),
        names=_names(root.get("names"), report),
        webhooks=_webhooks(root.get("webhooks"), report),
        idempotency=_idempotency(root.get("idempotency"), report),
        pagination=_pagination(root.get("pagination"), report),
        python=_python(root.get("python"), docs, changelog is not None, releases, report),
        docs=docs,
        changelog=changelog,
        releases=releases,
        templates=file_of(root, "templates", folder, report),
    )


def config_beside(spec: Path) -> Path | None:
    """`voicegen.yaml` in the document's folder, where its `document` entry names this document."""
    path = spec.parent / "voicegen.yaml"
    if not path.is_file():
        return None
    named = load_config(path, Report()).document
    return path if named == spec.name else None


def overlays_beside(spec: Path, report: Report) -> tuple[Path, ...]:
    """The corrections in the settings beside a document, of which no more is looked at."""
    path = config_beside(spec)
    root = load_file(path, Source(str(path)), report) if path is not None else None
    return files_of(root, "overlays", path.parent, report) if root and path else ()


def _python(
    node: Node | None,
    docs: DocsConfig,
    has_changelog: bool,
    releases: tuple[Release, ...],
    report: Report,
) -> PythonConfig:
    page = _changelog_page(docs) if releases else ""
    documentation = docs.url if docs.languages else ""
    version = releases[0].version if releases else PythonConfig().version
    if node is None:
        return PythonConfig(version=version, documentation=documentation, changelog_page=page)
    check_keys(node, PYTHON, report)
    if has_changelog and (said := node.get("version")) is not None:
        hint = "remove it: the newest release of the changelog says the version"
        report.error("config", said.pos, "the version is said in two places", hint=hint)
    texts = {
        key: shaped(node, key, report) if key in SHAPES else line_of(node, key, report)
        for key in PYTHON
        if key not in ("authors", "credentials") and key in node
    }
    credentials = node.get("credentials")
    if credentials is not None:
        check_mapping(credentials, report)
    return PythonConfig(
        **({"version": version} | texts),
        documentation=documentation,
        changelog_page=page,
        authors=lines_of(node, "authors", report),
        credentials=MappingProxyType(
            {
                scheme: _credential(entry, report)
                for scheme, entry in (credentials.items() if credentials is not None else ())
            }
        ),
    )


def _changelog_page(docs: DocsConfig) -> str:
    """Where the docs tell of all releases, as the package's own changelog leads there."""
    folder = next(iter(docs.locales), ORIGINAL).lower()
    if docs.url:
        return f"{docs.url.rstrip('/')}/{folder}/changelog/"
    return f"../site/docs/{folder}/changelog.md" if docs.languages else ""


def _webhooks(node: Node | None, report: Report) -> WebhooksConfig:
    if node is None:
        return WebhooksConfig()
    check_keys(node, WEBHOOKS, report)
    headers = [
        shaped(node, f"{part}_header", report).lower() for part in ("timestamp", "signature")
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
        check_mapping(said, report)
        others = {name.lower(): line_of(said, name, report) for name, _ in said.items()}
    fields = lines_of(node, "state_fields", report)
    places = [entry.pos for entry in node.get("state_fields") or ()]
    return WebhooksConfig(
        timestamp_header=headers[0],
        signature_header=headers[1],
        other_signatures=MappingProxyType(others),
        state_fields=MappingProxyType(dict(zip(fields, places, strict=False))),
        event_id=path_of(node, "event_id", report),
    )


def _idempotency(node: Node | None, report: Report) -> IdempotencyConfig:
    if node is None:
        return IdempotencyConfig()
    check_keys(node, IDEMPOTENCY, report)
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
        field=text_of(node, "field", report), seconds=cast("float", seconds), pos=entry.pos
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
    check_keys(node, PAGINATION, report)
    kind = line_of(node, "kind", report)
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
    texts = {key: line_of(node, key, report) for key in PAGINATION[2:-1] if key in node}
    return PaginationRule(
        kind=kind,
        operations=tuple(
            Pin(name, entry.pos)
            for name, entry in zip(lines_of(node, "operations", report), named or (), strict=False)
        ),
        **texts,
        start=0 if start is not None and start.value == 0 else 1,
        places=MappingProxyType({key: entry.pos for key, entry in node.items()}),
        pos=node.pos,
    )


def _credential(node: Node, report: Report, *, is_whole: bool = True) -> Credential:
    parts = PARTS if is_whole else ()
    check_keys(node, (*CREDENTIAL, *parts), report)
    return Credential(
        argument=shaped(node, "argument", report),
        environment=shaped(node, "environment", report),
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
        check_mapping(node, report)
    for pointer, entry in node.items() if node is not None else ():
        if not isinstance(entry.value, str) or not _NAME.fullmatch(entry.value):
            message = f"the name of {pointer[:200]!r} is not an identifier"
            hint = "write letters, digits and _; a dot puts a method into a resource: a.b.method"
            report.error("config", entry.pos, message, hint=hint)
        elif wrong := next(filter(is_taken, entry.value.split(".")), None):
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
        check_mapping(node, report)
    entries = dict(node.items()) if node is not None else {}
    for id_, entry in entries.items():
        if not isinstance(entry.value, str) or not entry.value.strip():
            message = f"nothing says why {id_[:200]!r} is skipped"
            report.error("config", entry.pos, message, hint=f"{id_[:200]!r}: the reason")
    return {id_: Skip(" ".join(str(each.value).split()), each.pos) for id_, each in entries.items()}
