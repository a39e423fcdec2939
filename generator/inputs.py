"""What an output was made of: document, overlays, settings, texts, templates, tools; with hashes.

Of documents, overlays, settings and texts the content counts, in its order, not comments or spaces.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from _black_version import version as black_version  # type: ignore[import-untyped]

from generator.config import DocsConfig
from generator.diagnostics import Report
from generator.render import Rendered
from generator.source import Json, Node
from generator.targets import PLAIN, TARGETS
from generator.version import version

Kind: TypeAlias = Literal[
    "changelog", "document", "overlay", "settings", "template", "texts", "tool"
]
# What is cut out of a full document is settled before any output is made.
_NOT_READ = ("select",)
_DOCS = "docs"


class Input(NamedTuple):
    """One thing that an output was made of; `shown` is how people are told of it, `line` where.

    `name` is the same in every folder and on every machine. The settings are one input for each
    entry at their top, `name` being that.
    """

    target: str
    kind: Kind
    name: str
    value: str
    shown: str
    line: int = 1


@dataclass(frozen=True, slots=True)
class Origins:
    """Where a run found what it read."""

    spec: Path
    config: Path | None
    docs: DocsConfig
    changelog: Path | None
    templates: Sequence[Path]
    built_in: Path


@dataclass(frozen=True, slots=True)
class Makings:
    """All that the files of a run were made of.

    `templates` has the names of the templates of each file, `shown` how people are told of one.
    """

    inputs: tuple[Input, ...] = ()
    templates: Mapping[str, frozenset[str]] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)


def digest(data: bytes) -> str:
    """A hash that is long enough to see a change, and short enough for a lock of many files."""
    return hashlib.sha256(data).hexdigest()[:12]


def makings_of(
    targets: Sequence[str], origins: Origins, report: Report, rendered: Rendered
) -> Makings:
    """All that the outputs of a run were made of; an output alone has the same as among others.

    A template that is only copied is no input: it and its output are the same bytes.
    """
    read = list(_read(origins, report))
    made = {name: list(_made(name, origins, rendered)) for name in targets}
    inputs = tuple(
        each._replace(target=name)
        for name in targets
        for each in [*(each for each, wanted in read if name in wanted), *made[name]]
    )
    shown = {name: _shown(file, name, origins) for name, file in rendered.sources.items()}
    return Makings(inputs, rendered.made_of, shown)


def _read(origins: Origins, report: Report) -> Iterator[tuple[Input, Collection[str]]]:
    """The files that were read as YAML or JSON; with each, the outputs that are made of it."""
    of_docs = _files_of_docs(origins.docs)
    docs = [name for name in TARGETS if name not in PLAIN]
    for file, content in report.contents.items():
        plain = content.plain()
        home = _template_folder(file, origins.templates)
        if home is not None:
            name = _relative(file, [home])
            yield _content("template", name, plain, _shown(Path(file), name, origins)), docs
        elif file == str(origins.config):
            for key, entry in content.items() if isinstance(content, Node) else ():
                value = entry.plain()
                if key == _DOCS:
                    yield _content("settings", key, value, file, entry.line), docs
                    yield _content("settings", key, _linked(value), file, entry.line), PLAIN
                elif key not in _NOT_READ:
                    yield _content("settings", key, value, file, entry.line), TARGETS
        else:
            kind = _kind(plain) if file != str(origins.changelog) else "changelog"
            kind = of_docs.get(file, kind)
            name = _relative(file, [each.parent for each in (origins.spec, origins.config) if each])
            yield _content(kind, name, plain, file), docs if file in of_docs else TARGETS
    yield Input("", "tool", "voicegen", version() or "not-installed", "voicegen"), TARGETS


def _linked(docs: Json) -> Json:
    """What an output without docs knows of them: whether there are any, and where."""
    said = docs if isinstance(docs, dict) else {}
    locales = said.get("locales")
    first = next(iter(locales), None) if isinstance(locales, dict) else None
    return [bool(said.get("languages")), said.get("url"), first]


def _made(target: str, origins: Origins, rendered: Rendered) -> Iterator[Input]:
    """The templates that were filled for an output, and black where it has given Python its form"""
    filled = {
        path: names
        for path, names in rendered.made_of.items()
        if path.startswith(f"{target}/") and any(name.endswith(".j2") for name in names)
    }
    for name in sorted({name for names in filled.values() for name in names}):
        source = rendered.sources[name]
        value = digest(source.read_bytes()) if source.is_file() else "missing"
        yield Input("", "template", fact_name(name), value, _shown(source, name, origins))
    if any(path.endswith((".py", ".pyi")) for path in filled):
        yield Input("", "tool", "black", black_version, "black")


def _files_of_docs(docs: DocsConfig) -> Mapping[str, Kind]:
    found: dict[str, Kind] = {}
    for locale in docs.locales.values():
        found[str(locale.overlay)] = "overlay"
        found[str(locale.texts)] = "texts"
    return found


def _kind(plain: object) -> Kind:
    """An overlay says itself that it is one; any other file is the document, or a part of it."""
    is_overlay = isinstance(plain, dict) and "overlay" in plain and "actions" in plain
    return "overlay" if is_overlay else "document"


def _content(kind: Kind, name: str, plain: object, shown: str, line: int = 1) -> Input:
    return Input("", kind, fact_name(name), digest(json.dumps(plain).encode()), shown, line)


def _template_folder(file: str, templates: Sequence[Path]) -> Path | None:
    return next((folder for folder in templates if Path(file).is_relative_to(folder)), None)


def _shown(source: Path, name: str, origins: Origins) -> str:
    """A template of voicegen is called as in the first line of a file, wherever it is installed."""
    return f"templates/{name}" if source.is_relative_to(origins.built_in) else str(source)


def _relative(file: str, folders: Sequence[Path]) -> str:
    """The path from the first folder that it is below; what lies elsewhere is called by its name"""
    path = Path(os.path.abspath(file))
    above = [Path(os.path.abspath(folder)) for folder in folders]
    inside = (path.relative_to(folder) for folder in above if path.is_relative_to(folder))
    return next(inside, Path(path.name)).as_posix()


def fact_name(text: str) -> str:
    """A name for a line of the lock."""
    return "".join(char if char.isprintable() else "?" for char in text)
