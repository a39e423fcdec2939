"""The texts of docs pages in each locale: catalogues in YAML, merged, complete, and filled in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from string import Template
from typing import TypeAlias, cast

from generator.diagnostics import Pos, Report, closest
from generator.load import load_file
from generator.source import Node, Source

ADVICE = "errors.code_"
Texts: TypeAlias = "Mapping[str, str | list[str] | Texts]"


def read_texts(files: Sequence[Path], report: Report) -> Mapping[str, Node]:
    """The entries of catalogues by their dotted keys; a later file replaces those of an earlier."""
    found: dict[str, Node] = {}
    for file in files:
        root = load_file(file, Source(str(file)), report)
        for key, node in _entries(root, "") if root is not None else ():
            if isinstance(node.value, str) or _is_lines(node):
                found[key] = node
            else:
                report.error("texts", node.pos, f"{key} is no text", hint="put it in quotes")
    return found


def completed(
    locale: str, texts: Mapping[str, Node], original: Mapping[str, Node], report: Report
) -> Mapping[str, Node]:
    """Texts in another locale; what is not there is shown as in the original, with a warning."""
    check_kinds(texts, original, report)
    missing = [key for key in original if key not in texts]
    if missing and original:
        pos = original[missing[0]].pos
        home = next((node.pos.file for node in texts.values()), pos.file)
        count = f"{len(missing)} of {len(original)} texts are missing in {locale}"
        message = f"{count}, the first is {missing[0]}"
        hint = f"the original is at {pos}; write them into texts.{locale}.yaml beside it"
        report.warning("untranslated", Pos(home, 1, 1), message, hint=hint)
    for key, node in texts.items():
        if key not in original:
            hint = "remove it, or write it in the first locale too"
            report.error("texts", node.pos, f"no text of the first locale is {key}", hint=hint)
    return {key: texts.get(key, node) for key, node in original.items()}


def check_kinds(texts: Mapping[str, Node], original: Mapping[str, Node], report: Report) -> None:
    """Report what is a list in one place and a text in another."""
    for key, node in texts.items():
        is_list = isinstance(node.value, list)
        if key in original and isinstance(original[key].value, list) != is_list:
            kind, other = ("a list", "a text") if is_list else ("a text", "a list")
            hint = f"the original is at {original[key].pos}"
            report.error("texts", node.pos, f"{key} is {kind}, and should be {other}", hint=hint)


def check_known(texts: Mapping[str, Node], known: Iterable[str], report: Report) -> None:
    """Report texts that no page shows; advice about errors has the codes of the document."""
    for key, node in texts.items():
        if key not in known and not key.startswith(ADVICE):
            near = closest(key, known)
            hint = f"did you mean {near}?" if near else "remove it"
            report.error("texts", node.pos, f"no page shows a text {key}", hint=hint)


def filled_in(texts: Mapping[str, Node], facts: Mapping[str, str]) -> Texts:
    """The texts as a tree, their `$names` replaced by facts."""
    tree: dict[str, object] = {}
    for key, node in texts.items():
        *above, last = key.split(".")
        held = tree
        for step in above:
            held = cast("dict[str, object]", held.setdefault(step, {}))
        lines = [each.plain() for each in node] if isinstance(node.value, list) else None
        held[last] = (
            _filled(str(node.value), facts)
            if lines is None
            else [_filled(str(each), facts) for each in lines]
        )
    return cast("Texts", tree)


def _filled(text: str, facts: Mapping[str, str]) -> str:
    return Template(text).safe_substitute(facts)


def _entries(node: Node, above: str) -> list[tuple[str, Node]]:
    found: list[tuple[str, Node]] = []
    for key, entry in node.items():
        if isinstance(entry.value, dict):
            found += _entries(entry, f"{above}{key}.")
        else:
            found.append((f"{above}{key}", entry))
    return found


def _is_lines(node: Node) -> bool:
    return isinstance(node.value, list) and all(isinstance(each.value, str) for each in node)
