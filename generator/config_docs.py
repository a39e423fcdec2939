"""Read the section `docs` of `voicegen.yaml`: its languages and locales, and their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from generator.config import DocsConfig, LanguageConfig, LocaleConfig, Pin
from generator.config_entries import check_keys, check_mapping, file_of, line_of
from generator.diagnostics import Report
from generator.source import Node

DOCS = (
    "name",
    "title",
    "product",
    "author",
    "url",
    "operation",
    "event",
    "languages",
    "locales",
)
LANGUAGE = ("package", "version", "names", "types")
LOCALE = ("overlay", "texts")
# The Agent Skills specification has the same rule for the name of a skill, which these are part of.
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# What names and versions of packages are made of, in all languages: nothing that could end a
# string, a comment or a line of a shell.
_PLAIN = re.compile(r"[A-Za-z0-9@][A-Za-z0-9@._/:+-]*")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*((\.|::)[A-Za-z_][A-Za-z0-9_]*)*")


def docs_of(node: Node | None, folder: Path, report: Report) -> DocsConfig:
    """What the settings say of the docs pages; paths in them begin in `folder`."""
    if node is None:
        return DocsConfig()
    check_keys(node, (*DOCS, "changelog"), report)
    if (moved := node.get("changelog")) is not None:
        hint = "write `changelog:` beside `docs:`, not within it"
        report.error("config", moved.pos, "the changelog is not only of the docs", hint=hint)
    languages = _entries(node, "languages", _SLUG, "javascript", report)
    locales = _entries(node, "locales", _LOCALE, "zh-CN", report)
    docs = DocsConfig(
        name=_shaped(node, "name", _SLUG, "telnyx-voice", report),
        title=line_of(node, "title", report),
        product=line_of(node, "product", report),
        author=line_of(node, "author", report),
        url=line_of(node, "url", report),
        operation=_pin(node, "operation", report),
        event=_pin(node, "event", report),
        languages=MappingProxyType(
            {name: _language(entry, report) for name, entry in languages.items()}
        ),
        locales=MappingProxyType(
            {name: _locale(entry, folder, report) for name, entry in locales.items()}
        ),
    )
    if not docs.languages:
        hint = "languages: {python: {}, curl: {}}"
        report.error("config", node.pos, "docs need at least one language", hint=hint)
    for number, (name, locale) in enumerate(docs.locales.items()):
        if (locale.overlay is None) != (number == 0):
            message = (
                f"{name} has no overlay that translates the document"
                if number
                else f"{name} is the locale of the document, and needs no overlay"
            )
            hint = "the first locale is that of the document; all others have an overlay"
            report.error("config", locale.pos or node.pos, message, hint=hint)
    return docs


def _entries(
    node: Node, key: str, shape: re.Pattern[str], example: str, report: Report
) -> dict[str, Node]:
    entry = node.get(key)
    if entry is None:
        return {}
    check_mapping(entry, report)
    found: dict[str, Node] = {}
    for name, each in entry.items():
        if shape.fullmatch(name):
            found[name] = each
        else:
            message = f"{name[:200]!r} cannot be one of {key}"
            report.error("config", each.pos, message, hint=f"for example: {example}")
    return found


def _language(node: Node, report: Report) -> LanguageConfig:
    if node.value is not None:
        check_keys(node, LANGUAGE, report)
    return LanguageConfig(
        package=_shaped(node, "package", _PLAIN, "telnyx", report),
        version=_shaped(node, "version", _PLAIN, "1.2.0", report),
        names=_pins(node.get("names"), report),
        types=_pins(node.get("types"), report),
        pos=node.pos,
    )


def _locale(node: Node, folder: Path, report: Report) -> LocaleConfig:
    if node.value is not None:
        check_keys(node, LOCALE, report)
    return LocaleConfig(
        overlay=file_of(node, "overlay", folder, report),
        texts=file_of(node, "texts", folder, report),
        pos=node.pos,
    )


def _pins(node: Node | None, report: Report) -> Mapping[str, Pin]:
    """Names in another language, by ids or by what the document calls an operation."""
    if node is not None:
        check_mapping(node, report)
    pins: dict[str, Pin] = {}
    for id_, entry in node.items() if node is not None else ():
        if isinstance(entry.value, str) and _NAME.fullmatch(entry.value):
            pins[id_] = Pin(entry.value, entry.pos)
        else:
            message = f"the name of {id_[:200]!r} is not made of letters, digits and _"
            hint = "put a dot, or two colons, between its parts: Calls.Actions.SendDtmf"
            report.error("config", entry.pos, message, hint=hint)
    return MappingProxyType(pins)


def _pin(node: Node, key: str, report: Report) -> Pin | None:
    entry = node.get(key)
    return Pin(line_of(node, key, report), entry.pos) if entry is not None else None


def _shaped(node: Node, key: str, shape: re.Pattern[str], example: str, report: Report) -> str:
    text = line_of(node, key, report)
    entry = node.get(key)
    if entry is None or not isinstance(entry.value, str) or shape.fullmatch(text):
        return text
    hint = f"for example: {example}"
    report.error("config", entry.pos, f"{key} cannot be {text!r}", hint=hint)
    return ""
