"""Agent skills: a folder for each language and locale, which tells an agent all about the API."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.docs.book import Book, books, docs_name, environment, project
from generator.docs.chapters import Command, Sample
from generator.docs.plan import DocsPlan, plan_docs
from generator.docs.programs import Program
from generator.docs.rows import Row
from generator.page import Page
from generator.text import markdown
from generator.texts import Texts


def plan(api: ir.Api, config: Config, report: Report) -> DocsPlan:
    """Every name that the skills mention."""
    return plan_docs(api, config, report)


def pages(api: ir.Api, plan: DocsPlan, config: Config) -> list[Page]:
    """The files of all skills."""
    return [page for book in books(api, plan, config) for page in _skills(book)]


def _skills(book: Book) -> Iterator[Page]:
    suffix = "" if book.is_original else f"-{book.locale.lower()}"
    for language in book.programs:
        name = f"{docs_name(book.plan, book.config)}-{language}{suffix}"
        view = _view(book, language, name)
        for file in ("SKILL.md", "references/commands.md", "references/events.md"):
            if file != "references/events.md" or book.chapters.events:
                yield Page(f"{name}/{file}", f"skills/{file}.j2", _of_file(book, view, file))


def _of_file(book: Book, view: dict[str, Any], file: str) -> dict[str, Any]:
    return view | {"commands": view["whole"]} if file == "references/commands.md" else view


def _view(book: Book, language: str, name: str) -> dict[str, Any]:
    programs = book.programs[language]
    texts, own = book.texts_in(language), book.own_texts(language)
    docs = book.config.docs
    return {
        "skill": {
            "name": _quoted(name),
            "description": _quoted(_text(texts, "skill", "description")),
            "author": _quoted(docs.author or book.plan.python.distribution),
            "product": _quoted(docs.product or docs_name(book.plan, book.config)),
            "language": _quoted(language),
            "locale": _quoted(book.locale),
        },
        "texts": texts,
        "own": own,
        "about": markdown(book.api.doc or book.api.summary or book.api.title),
        "language": {
            "title": programs.language.title,
            "fence": programs.language.fence,
            "installation": f"{programs.folder}/installation.md.j2",
        },
        "sdk": book.sdk(language),
        "project": project(book.plan, book.config),
        "delivery": programs.delivery(),
        "environment": environment(book.api, book.plan),
        "errors": _one(programs.handle_errors()),
        "webhooks": _one(programs.receive_webhooks()),
        "commands": [
            _command(each, texts, _in(each.samples, language)) for each in book.chapters.commands
        ],
        "whole": [
            _whole(each, texts, _in(each.whole, language)) for each in book.chapters.commands
        ],
        "events": book.chapters.events,
        "mistakes": [*_lines(texts, "mistakes"), *_lines(own, "mistakes")],
    }


def _command(command: Command, texts: Texts, programs: Sequence[Program]) -> dict[str, Any]:
    """A command in few lines: what it takes and gives, without what each value means."""
    path = [f"`{row.name}` ({row.type}, {_text(texts, 'path')})" for row in command.path]
    needed = f", {_text(texts, 'needed')}"
    events = ", ".join(f"`{each.value}`" for each in command.events)
    return {
        "title": command.title,
        "about": command.about,
        "request": command.request,
        "required": _listed([*path, *(_typed(row, "") for row in command.required)], texts),
        "optional": (
            _listed([_typed(row, needed) for row in command.optional], texts)
            if command.optional
            else ""
        ),
        "returns": _listed([_typed(row, "") for row in command.returns], texts),
        "events": events or _text(texts, "none"),
        "retry": _text(texts, "retry", command.retry),
        "programs": programs,
    }


def _whole(command: Command, texts: Texts, programs: Sequence[Program]) -> dict[str, Any]:
    """A command with all of its parameters, and what each of them means."""
    required, needed = _text(texts, "required"), _text(texts, "needed")
    listed = [*command.path, *command.required, *command.optional]
    return {
        "title": command.title,
        "doc": command.doc,
        "request": command.request,
        "rows": [
            {
                "name": row.name,
                "type": (
                    f"{row.type}, {required if row.required else needed}"
                    if row.needed
                    else row.type
                ),
                "doc": row.doc,
            }
            for row in listed
        ],
        "programs": programs,
        "answer": command.answer,
    }


def _typed(row: Row, needed: str) -> str:
    return f"`{row.name}` ({row.type}{needed if row.needed else ''})"


def _listed(parts: Sequence[str], texts: Texts) -> str:
    return "; ".join(parts) or _text(texts, "none")


def _in(samples: Sequence[Sample], language: str) -> list[Program]:
    return [each.program for each in samples if each.language == language]


def _one(program: Program | None) -> list[Program]:
    return [program] if program is not None else []


def _text(texts: Texts, *keys: str) -> str:
    held: Any = texts
    for key in keys:
        held = held[key]
    return str(held)


def _lines(texts: Texts, key: str) -> list[str]:
    found = texts.get(key, [])
    return found if isinstance(found, list) else []


def _quoted(text: str) -> str:
    """A YAML string that no reader takes for anything else."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
