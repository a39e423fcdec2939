"""Give each file its final form: what black makes of Python, one final newline for the rest.

Black is asked only about statements, or files, that are not in black's form for sure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from _black_version import version as black_version  # type: ignore[import-untyped]

from generator import cache
from generator.blacken import LINE_LENGTH, blacken, blacken_all
from generator.bundles import bundles, unbundle
from generator.canonical import is_canonical
from generator.page import Page
from generator.statements import Statement, Unknown, joined, statements

Progress: TypeAlias = Callable[[int, int], None]


class FormatError(Exception):
    """Python that black cannot read came out of a template: a bug of ours."""


def format(
    files: Mapping[str, str], pages: Sequence[Page], progress: Progress = lambda done, total: None
) -> dict[str, str]:
    """The files in their final form; those that were copied stay as they are."""
    templates = {page.path: page.template for page in pages}
    rendered = {path: text for path, text in files.items() if templates[path].endswith(".j2")}
    python = {path: text for path, text in rendered.items() if path.endswith((".py", ".pyi"))}
    keys = {
        path: cache.key(black_version, str(LINE_LENGTH), path[-4:], text)
        for path, text in python.items()
    }
    known = {
        path: kept.decode("utf-8") for path in python if (kept := cache.get(keys[path])) is not None
    }
    fresh = {path: text for path, text in python.items() if path not in known}
    made = _formatted(fresh, progress)
    for path in fresh:
        if path not in made:
            made[path] = _checked(path, fresh[path], templates[path])
    cache.put({keys[path]: text.encode("utf-8") for path, text in made.items()})
    tidy = {path: _tidy(text) for path, text in rendered.items() if path not in python}
    return {**files, **tidy, **known, **made}


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip(" \t") for line in text.split("\n")).rstrip("\n") + "\n"


def _formatted(files: Mapping[str, str], progress: Progress) -> dict[str, str]:
    """The files that can be formatted; those with an error in them are not there."""
    parts: dict[str, list[Statement]] = {}
    texts: dict[str, str] = {}
    for path, text in files.items():
        progress(len(parts) + len(texts), len(files))
        try:
            parts[path] = statements(text)
        except Unknown:
            texts[path] = text
    odd = [each for found in parts.values() for each in found if not is_canonical(each)]
    groups = {f"{number}": group for number, group in enumerate(bundles(odd))}
    texts |= {name: text for name, (_, text) in groups.items()}
    done = blacken_all(texts)
    for name, (held, _) in groups.items():
        unbundle(held, done.pop(name, ""))
    for path, found in parts.items():
        if all(each.lines for each in found):
            with suppress(Unknown):
                done[path] = joined(found)
    return done


def _checked(path: str, text: str, template: str) -> str:
    try:
        return blacken(text, path)
    except ValueError as error:
        raise FormatError(f"black cannot read {path} of templates/{template}: {error}") from error
