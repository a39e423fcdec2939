"""Agent skills: a folder for each language and locale, which tells an agent all about the API."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from string import Template
from typing import Any

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.docs.book import Book, books, docs_name, environment, project
from generator.docs.chapters import Command, Sample
from generator.docs.plan import DocsPlan, plan_docs
from generator.docs.programs import Program
from generator.docs.rows import Row, said
from generator.docs.sentences import prose
from generator.page import Page
from generator.texts import Texts

# The statuses that SKILL.md tells of, and how it names them.
STATUSES = {
    "s400": "400",
    "s401": "401",
    "s403": "403",
    "s404": "404",
    "s422": "422",
    "s429": "429",
    "s500": "5xx",
    "none": "–",  # noqa: RUF001 - a dash where there is no status
}


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
        yield Page(f"{name}/SKILL.md", "skills/SKILL.md.j2", view)
        for chapter in ("commands", "errors", "events"):
            if view[f"all_{chapter}"]:
                file = f"references/{chapter}.md"
                yield Page(f"{name}/{file}", f"skills/{file}.j2", view)


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
        "about": said(prose(book.api.doc, texts) or book.api.summary or book.api.title),
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
        "statuses": [
            {"label": label, "advice": _text(texts, "status", key)}
            for key, label in STATUSES.items()
        ],
        "retries": _retries(book.chapters.commands, texts),
        "webhooks": _one(programs.receive_webhooks()),
        "commands": [
            _command(each, texts, _in(each.samples, language)) for each in book.chapters.commands
        ],
        "all_commands": [
            _whole(each, texts, _in(each.whole, language)) for each in book.chapters.commands
        ],
        "all_errors": [
            {
                "code": each.code,
                "meaning": each.summary or each.title,
                "advice": each.advice or each.detail,
            }
            for each in book.chapters.errors
        ],
        "all_events": book.chapters.events,
        "mistakes": [*_lines(texts, "mistakes"), *_lines(own, "mistakes")],
    }


def _retries(commands: Sequence[Command], texts: Texts) -> list[dict[str, str]]:
    """Each way to repeat a request that there is, and the commands that it holds for."""
    found: dict[str, list[str]] = {}
    for each in commands:
        found.setdefault(each.retry, []).append(each.title)
    comma = _text(texts, "types", "value_comma")
    return [
        {"commands": comma.join(titles), "advice": _text(texts, "retry", retry)}
        for retry, titles in found.items()
    ]


def _command(command: Command, texts: Texts, programs: Sequence[Program]) -> dict[str, Any]:
    """A command in few lines: what it takes and gives, without what each value means."""
    path = [_item(row, texts, "path") for row in command.path]
    required = [_item(row, texts) for row in command.required]
    optional = [_item(row, texts, "needed" if row.needed else None) for row in command.optional]
    events = _text(texts, "types", "value_comma").join(f"`{each.value}`" for each in command.events)
    return {
        "title": command.title,
        "about": command.about,
        "request": command.request,
        "required": _listed([*path, *required], texts),
        "optional": _listed(optional, texts) if optional else "",
        "returns": _listed([_item(row, texts) for row in command.returns], texts),
        "events": events or _text(texts, "none"),
        "retry": _text(texts, "retry_brief", command.retry),
        "programs": programs,
    }


def _whole(command: Command, texts: Texts, programs: Sequence[Program]) -> dict[str, Any]:
    """A command with all of its parameters, and what each of them means."""
    listed = [*command.path, *command.required, *command.optional]
    return {
        "title": command.title,
        "doc": command.doc,
        "request": command.request,
        "rows": [
            {
                "name": row.name,
                "type": (
                    _with_remark(row, texts, "required" if row.required else "needed")
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


def _item(row: Row, texts: Texts, remark: str | None = None) -> str:
    """A property as an item of a list in one line."""
    type_ = _with_remark(row, texts, remark) if remark is not None else row.type
    return Template(_text(texts, "item")).safe_substitute(name=row.name, type=type_)


def _with_remark(row: Row, texts: Texts, remark: str) -> str:
    return _text(texts, "types", "comma").join((row.type, _text(texts, remark)))


def _listed(items: Sequence[str], texts: Texts) -> str:
    return _text(texts, "separator").join(items) or _text(texts, "none")


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
