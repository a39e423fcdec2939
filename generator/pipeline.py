"""Call the stages in order, and stop at the first that found an error."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator import ir
from generator.diagnostics import Pos, Report
from generator.page import Page
from generator.targets import PLAIN, TARGETS, target

if TYPE_CHECKING:
    from generator.config import Config, Skip
    from generator.inputs import Makings
    from generator.render import Rendered
    from generator.resolve import Document
    from generator.source import Node

Progress: TypeAlias = Callable[[str, int, int], None]

_PACKAGED = Path(__file__).parent / "_templates"
TEMPLATES = _PACKAGED if _PACKAGED.is_dir() else Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a run: the files, unless the report says why there are none."""

    report: Report
    api: ir.Api | None = None
    files: Mapping[str, str] = field(default_factory=dict)
    folders: tuple[str, ...] = ()
    regenerate: str = ""
    skipped: tuple[str, ...] = ()
    makings: Makings | None = None


def quiet(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


def run(
    spec: Path,
    config: Path | None = None,
    targets: Sequence[str] | None = None,
    progress: Progress = quiet,
    lenient: bool = False,
) -> Result:
    """All files that a document and its configuration ask for; nothing is written."""
    from generator.config_file import config_beside, load_config

    path = config or config_beside(spec)
    # The settings themselves may say how their findings, and all others, are to be taken.
    report = Report(lenient or load_config(path, Report()).lenient)
    settings = load_config(path, report)
    wanted = targets or (PLAIN if not settings.docs.languages else tuple(TARGETS))
    names = tuple(name for name in TARGETS if name in wanted)
    with _within_bounds(spec, report):
        made = _run(spec, settings, names, report, progress)
        return _with_makings(made, spec, path)
    return Result(report, folders=names, regenerate=settings.regenerate)


@dataclass(frozen=True, slots=True)
class _Made:
    """A result, and what more must be known to tell what its files were made of."""

    result: Result
    settings: Config
    templates: Sequence[Path]
    rendered: Rendered | None = None


def _with_makings(made: _Made, spec: Path, config: Path | None) -> Result:
    from generator.inputs import Origins, makings_of

    if made.rendered is None:
        return made.result
    said = made.settings
    origins = Origins(spec, config, said.docs, said.changelog, made.templates, TEMPLATES)
    makings = makings_of(made.result.folders, origins, made.result.report, made.rendered)
    return replace(made.result, makings=makings)


def _run(
    spec: Path, settings: Config, names: tuple[str, ...], report: Report, progress: Progress
) -> _Made:
    folders = (TEMPLATES,) if settings.templates is None else (settings.templates, TEMPLATES)
    settings = _with_docs(settings, names, folders, report)
    api, skipped = _read(spec, report, progress, settings)
    document = settings.document or spec.name
    command = settings.regenerate or f"voicegen generate {shlex.quote(spec.name)}"
    if report.slips and not settings.regenerate and not settings.lenient:
        command += " --lenient"
    pages: list[Page] = []
    for name in names:
        if api is None or not report.ok:
            failed = Result(report, api, folders=names, regenerate=settings.regenerate)
            return _Made(failed, settings, folders)
        progress("naming", 0, 1)
        plan = target(name).plan(api, settings, report)
        if report.ok:
            progress("composing", 0, 1)
            found = target(name).pages(api, plan, settings)
            pages += [replace(page, path=f"{name}/{page.path}") for page in found]
    origin = document, command
    files, rendered = _files(pages, folders, origin, report, progress) if report.ok else ({}, None)
    result = Result(report, api, files, names, settings.regenerate, skipped)
    return _Made(result, settings, folders, rendered)


def read(
    spec: Path, report: Report, progress: Progress = quiet, settings: Config | None = None
) -> ir.Api | None:
    """What a document says, or None when the report says what is wrong with it.

    Settings correct it, take out operations, and say how others have pages.
    """
    from generator.config import Config

    with _within_bounds(spec, report):
        return _read(spec, report, progress, settings or Config())[0]
    return None


@contextmanager
def _within_bounds(spec: Path, report: Report) -> Iterator[None]:
    """Report what is too deep to be followed; nothing tells which part of a document it is."""
    try:
        yield
    except RecursionError:
        message = (
            "schemas lead through one another, by allOf, anyOf, oneOf or items, too many times"
        )
        hint = "shorten the longest chain of them; a hundred steps can be followed"
        report.error("too-deep", Pos(str(spec), 1, 1), message, hint=hint)


def _read(
    spec: Path, report: Report, progress: Progress, settings: Config
) -> tuple[ir.Api | None, tuple[str, ...]]:
    """What a document says without the operations to skip, and a line for each of those."""
    from generator.build import build
    from generator.corrections import load_corrected
    from generator.pagination import with_settings
    from generator.resolve import resolve
    from generator.validate import validate

    progress("reading", 0, 1)
    root = load_corrected(spec, settings.overlays, report)
    if root is None:
        return None, ()
    document = resolve(root, report, settings.skip)
    skipped = _skipped(document, settings.skip, report)
    progress("checking", 0, 1)
    validate(document, report)
    if not report.ok:
        return None, ()
    progress("understanding", 0, 1)
    api = build(document, report)
    if not report.ok:
        return None, skipped
    translations = _translations(root, settings, report)
    api = with_settings(replace(api, translations=translations), settings.pagination, report)
    return api, skipped


def _translations(root: Node, settings: Config, report: Report) -> dict[str, ir.Api]:
    """The API in each locale of the docs whose overlay translates it."""
    from generator.build import build
    from generator.load import load_file
    from generator.resolve import resolve
    from generator.source import Source
    from generator.translation import translate

    found: dict[str, ir.Api] = {}
    for name, locale in settings.docs.locales.items():
        if locale.overlay is None:
            continue
        overlay = load_file(locale.overlay, Source(str(locale.overlay)), report)
        if overlay is not None:
            told = translate(root, overlay, report)
            # What is wrong with the document itself has been said of the original.
            quiet_report = Report(report.lenient)
            found[name] = build(resolve(told, quiet_report, settings.skip), quiet_report)
    return found


def _skipped(document: Document, skip: Mapping[str, Skip], report: Report) -> tuple[str, ...]:
    """A line for each operation that is left out; an entry that names none is an error."""
    for id_, entry in skip.items():
        if id_ not in document.left_out:
            message = f"no operation of the document has the id {id_[:200]!r}"
            hint = "ids are JSON pointers, such as '#/paths/~1pets/get'; remove or mend the entry"
            report.error("unused-skip", entry.pos, message, hint=hint)
    return tuple(
        f"{node.key.upper()} {node.parent.key if node.parent else ''}: {skip[id_].reason}"
        for id_, node in document.left_out.items()
    )


def _with_docs(
    settings: Config, names: tuple[str, ...], templates: Sequence[Path], report: Report
) -> Config:
    """The settings with all that docs pages are made of, or without docs where none are wanted."""
    from generator.config import DocsConfig
    from generator.materials import with_materials

    if not set(names) - set(PLAIN):
        return replace(settings, docs=DocsConfig())
    return replace(settings, docs=with_materials(settings.docs, templates, report))


def _files(
    pages: Sequence[Page],
    templates: Sequence[Path],
    origin: tuple[str, str],
    report: Report,
    progress: Progress,
) -> tuple[dict[str, str], Rendered | None]:
    from generator.format import format
    from generator.render import Origin, render
    from generator.template_errors import tell

    progress("rendering", 0, 1)
    try:
        rendered = render(pages, templates, Origin(*origin))
    except Exception as error:  # whatever an expression in a template of the user may raise
        if templates[0] == TEMPLATES or not tell(error, templates[0], report):
            raise
        return {}, None
    step = partial(progress, "formatting")
    return format(rendered.files, pages, step), rendered
