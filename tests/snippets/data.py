"""Checks blocks that are no programs: they are what their fence says, and as in the document."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterator
from typing import Any
from xml.etree import ElementTree

import yaml

from tests.client import document
from tests.snippets.expected import differences, operations
from tests.snippets.programs import Program


def _xml(text: str) -> Any:
    # A piece of a build file may have several elements side by side.
    return ElementTree.fromstring(f"<piece>{text}</piece>")


READERS: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "toml": tomllib.loads,
    "xml": _xml,
    "yaml": yaml.safe_load,
}


def misread(program: Program) -> str | None:
    """Why a block is not what its fence says; nothing can be said of plain text."""
    reader = READERS.get(program.fence)
    if reader is None:
        return None
    try:
        value = reader(program.code)
    except (ValueError, SyntaxError, yaml.YAMLError) as error:
        return f"this is no {program.fence}: {error}"
    wrong = _unknown(value) if program.fence == "json" else ()
    return "; ".join(wrong) or None


def _unknown(value: Any) -> Iterator[str]:
    """How an event, or the answer to a command, is not the example that the document has."""
    data = value.get("data") if isinstance(value, dict) else None
    if not isinstance(data, dict):
        return
    if "event_type" in data:
        known = document.events().get(data["event_type"])
        if known is None:
            yield f"there is no event {data['event_type']!r}"
        else:
            yield from differences(known["data"], data, "$.data")
    elif "result" in data:
        answers = [document.success(each.found)["data"] for each in operations().values()]
        if not any(data == answer for answer in answers):
            yield "no command is answered like this"
