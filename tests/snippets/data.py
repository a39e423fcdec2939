"""Checks blocks that are no programs: what claims to be JSON, YAML, TOML or XML has to be that."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import yaml

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
        reader(program.code)
    except (ValueError, SyntaxError, yaml.YAMLError) as error:
        return f"this is no {program.fence}: {error}"
    return None
