"""Turn pages into text: templates are filled, files are copied, the mark is put on top."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import jinja2
from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.filters import do_indent

from generator import cache
from generator.page import Page
from generator.text import remark

_HASH = ("# ", "")
_ANGLE = ("<!-- ", " -->")
_SLASH = ("// ", "")
_COMMENTS = {
    **dict.fromkeys([".py", ".pyi", ".toml", ".yaml", ".yml", ".txt", ".cfg", ".sh", ".rb"], _HASH),
    **dict.fromkeys([".md", ".html", ".svg", ".xml"], _ANGLE),
    **dict.fromkeys([".go", ".java", ".js", ".ts"], _SLASH),
    ".css": ("/* ", " */"),
    ".typed": _HASH,
    "LICENSE": ("", ""),
    ".gitignore": _HASH,
}


@dataclass(frozen=True, slots=True)
class Origin:
    """What the mark tells about an output: its document, and the command that writes it again."""

    document: str
    regenerate: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """The text of each page by its path, in the order of the pages, and what made it.

    `made_of` has the names of all templates that had a part in a page, the included ones too;
    `sources` has the file in which each of these was found.
    """

    files: Mapping[str, str]
    made_of: Mapping[str, frozenset[str]]
    sources: Mapping[str, Path]


def render(pages: Sequence[Page], templates: Sequence[Path], origin: Origin) -> Rendered:
    """Fill or copy the template of each page; it is looked for in one folder after the other."""
    environment = _Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        bytecode_cache=_Compiled(),
    )
    environment.globals.clear()
    environment.filters = {"indent": do_indent}
    files: dict[str, str] = {}
    made_of: dict[str, frozenset[str]] = {}
    for page in pages:
        if page.path in files:
            raise ValueError(f"two pages are called {page.path}")
        environment.asked_for = {page.template}
        if page.template.endswith(".j2"):
            body = environment.get_template(page.template).render(page.view)
            files[page.path] = _marked(page, body, origin)
        else:
            files[page.path] = _found(page.template, templates).read_bytes().decode("utf-8")
        made_of[page.path] = frozenset(environment.asked_for)
    names = sorted({name for used in made_of.values() for name in used})
    return Rendered(files, made_of, {name: _found(name, templates) for name in names})


class _Environment(Environment):
    """One that knows by which names templates were asked for: of a page, of an include in it."""

    asked_for: set[str]

    def get_template(self, name: Any, *more: Any, **named: Any) -> Any:
        self.asked_for.add(str(name))
        return super().get_template(name, *more, **named)

    def select_template(self, names: Any, *more: Any, **named: Any) -> Any:
        found = super().select_template(names, *more, **named)
        self.asked_for.add(str(found.name))
        return found


def _found(template: str, templates: Sequence[Path]) -> Path:
    found = (folder / template for folder in templates)
    return next((path for path in found if path.is_file()), templates[-1] / template)


class _Compiled(BytecodeCache):
    """Compiled templates, kept: without them a run spends more on Jinja than on the document."""

    def load_bytecode(self, bucket: Bucket) -> None:
        kept = cache.get(_compiled(bucket))
        if kept is not None:
            bucket.bytecode_from_string(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        cache.put({_compiled(bucket): bucket.bytecode_to_string()})


def _compiled(bucket: Bucket) -> str:
    return cache.key(jinja2.__version__, sys.version, bucket.key, bucket.checksum)


def _marked(page: Page, body: str, origin: Origin) -> str:
    mark = remark(
        f"@generated from {origin.document} and templates/{page.template}; "
        f"to change it, edit those and run: {origin.regenerate}"
    )
    path = PurePosixPath(page.path)
    kind = path.suffix or path.name
    if kind == ".json" and body.startswith("{\n"):
        # JSON has no comments: the mark is its first entry, in its first line.
        return f'{{"@generated": {json.dumps(mark)},\n{body[2:]}'
    if kind not in _COMMENTS:
        raise ValueError(f"{page.path}: no comment is known for a file of this kind")
    if kind == ".md" and body.startswith("---\n"):
        return f"---\n# {mark}\n{body[4:]}"
    if kind == ".txt" and body.startswith("# "):
        # By the convention of llms.txt, the title and a summary come before all else.
        title, summary, rest = body.split("\n", 2)
        return f"{title}\n{summary}\n<!-- {mark} -->\n{rest}"
    opening, closing = _COMMENTS[kind]
    return f"{opening}{mark}{closing}\n{body}"
