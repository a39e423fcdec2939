"""Single entries of `voicegen.yaml`: each of the kind that it must be, or a finding."""

from __future__ import annotations

import difflib
import keyword
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics import Report
from generator.source import Node

_PRIVATE = re.compile(r"__.*__")
_HEADER = re.compile(r"[A-Za-z0-9-]+")
# A package of such a name would stand before what its own code imports.
_TAKEN = {"package": sys.stdlib_module_names | {"msgspec", "httpx", "nacl"}}
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


def is_taken(name: str) -> bool:
    return keyword.iskeyword(name) or _PRIVATE.fullmatch(name) is not None


def check_keys(node: Node, known: Iterable[str], report: Report) -> None:
    check_mapping(node, report)
    for key, entry in node.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, 1)
            hint = f"did you mean {near[0]}?" if near else f"known are: {', '.join(known)}"
            report.error("config", entry.pos, f"{key!r} is not a setting", hint=hint)


def check_mapping(node: Node, report: Report) -> None:
    if not isinstance(node.value, dict):
        report.error(
            "config", node.pos, "entries are expected here", hint="write `key: value` lines"
        )


def lines_of(node: Node, key: str, report: Report) -> tuple[str, ...]:
    """A list of single lines."""
    entry = node.get(key)
    if entry is None:
        return ()
    items = list(entry)
    if not isinstance(entry.value, list) or any(not isinstance(each.value, str) for each in items):
        report.error("config", entry.pos, f"{key} must be a list of texts", hint=f"{key}: [one]")
        return ()
    return tuple(" ".join(str(each.value).split()) for each in items)


def shaped(node: Node, key: str, report: Report) -> str:
    text = line_of(node, key, report)
    shape, example = SHAPES[key]
    entry = node.get(key)
    if text and entry is not None and not shape.fullmatch(text):
        hint = f"for example: {example}"
        report.error("config", entry.pos, f"{key} cannot be {text!r}", hint=hint)
        return ""
    if entry is not None and (is_taken(text) or text in _TAKEN.get(key, ())):
        message = f"{key} cannot be {text!r}: Python or the generated code needs that name"
        report.error("config", entry.pos, message, hint=f"for example: {example}")
        return ""
    return text


def flag_of(node: Node, key: str, report: Report) -> bool:
    entry = node.get(key)
    if entry is not None and not isinstance(entry.value, bool):
        report.error("config", entry.pos, f"{key} must be true or false", hint=f"{key}: true")
    return node.flag(key)


def line_of(node: Node, key: str, report: Report) -> str:
    """One line of text: these entries stand in headers and metadata."""
    return " ".join(text_of(node, key, report).split())


def text_of(node: Node, key: str, report: Report) -> str:
    entry = node.get(key)
    if entry is None or isinstance(entry.value, str):
        return node.text(key)
    report.error("config", entry.pos, f"{key} must be text", hint="put it in quotes")
    return ""


def path_of(node: Node, key: str, report: Report) -> tuple[str, ...] | None:
    """Property names set apart by dots; none of them for an empty text, None without an entry."""
    if key not in node:
        return None
    return tuple(step for step in line_of(node, key, report).split(".") if step)


def file_of(node: Node, key: str, folder: Path, report: Report) -> Path | None:
    """A file or folder that is named from the folder of the settings, and lies within it."""
    text = text_of(node, key, report)
    entry = node.get(key)
    return _below(text, key, entry, folder, report) if text and entry is not None else None


def files_of(node: Node, key: str, folder: Path, report: Report) -> tuple[Path, ...]:
    """A list of such files, each once."""
    entry = node.get(key)
    names = lines_of(node, key, report)
    found: dict[Path, None] = {}
    for name, item in zip(names, entry or (), strict=True) if names else ():
        path = _below(name, key, item, folder, report)
        if path in found:
            report.error("config", item.pos, f"{name} stands here twice", hint="remove one of them")
        elif path is not None:
            found[path] = None
    return tuple(found)


def _below(text: str, key: str, entry: Node, folder: Path, report: Report) -> Path | None:
    path = Path(text)
    if path.is_absolute() or ".." in path.parts:
        message = f"{key} leads out of the folder of the settings"
        report.error("config", entry.pos, message, hint=f"{key}: a path below that folder")
        return None
    return folder / path
