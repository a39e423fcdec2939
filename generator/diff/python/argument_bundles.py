"""Arguments that are keys of one argument now: `filter_status` of `filter={"status": …}`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from generator.diff.python.annotation import Annotation
from generator.diff.python.surface import Argument, Definition
from generator.diff.python.type_pairs import expanded


def bundles(
    singles: Iterable[Argument], wholes: Iterable[Argument], types: Mapping[str, Definition]
) -> dict[str, list[Argument]]:
    """The single arguments that each whole one takes as its keys, by the name of the whole."""
    parts = [each for each in singles if each.sent[0] == "query"]
    found: dict[str, list[Argument]] = {}
    for whole in wholes:
        taken = [each for each in parts if whole.sent[0] == "query" and _takes(whole, each, types)]
        if taken:
            found[whole.name] = taken
    return found


def as_value(parts: Iterable[Argument], most: int = 6) -> str:
    """What stands for single arguments now, with `…` for each value."""
    tree: dict[str, dict[str, Any]] = {}
    for number, part in enumerate(parts):
        keys, here = _steps(part)[1:], tree
        for key in keys if number < most else ["…"]:
            here = here.setdefault(key, {})
    return _written(tree)


def _written(tree: Mapping[str, Any]) -> str:
    if not tree:
        return "…"
    return "{" + ", ".join(_entry(key, tree[key]) for key in tree) + "}"


def _entry(key: str, inner: Mapping[str, Any]) -> str:
    return key if key == "…" else f"{json.dumps(key, ensure_ascii=False)}: {_written(inner)}"


def _steps(argument: Argument) -> list[str]:
    """The name and the keys of `filter[status][in][]`, whose brackets at the end are a list's."""
    return argument.sent[1].removesuffix("[]").replace("]", "").split("[")


def _takes(whole: Argument, part: Argument, types: Mapping[str, Definition]) -> bool:
    name, *keys = _steps(part)
    return bool(keys) and name == whole.sent[1] and _has(whole.annotation, keys, types)


def _has(found: Annotation, keys: list[str], types: Mapping[str, Definition]) -> bool:
    """Whether a value of these types may have what the keys lead to, one within the other."""
    if not keys:
        return True
    for part in expanded(found, types):
        if part.name in ("Any", "Mapping", "dict"):
            return True
        definition = types.get(part.name)
        field = definition.fields.get(keys[0]) if definition is not None else None
        if field is not None and _has(field.annotation, keys[1:], types):
            return True
    return False
