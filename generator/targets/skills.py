"""Agent skills: a folder for each language and locale, which tells an agent all about the API."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import Template
from typing import Any

from generator import ir
from generator.config import Config
from generator.diagnostics import Report
from generator.docs.book import Book, books, docs_name, environment, project
from generator.docs.chapters import Command, Sample
from generator.docs.plan import DocsPlan, plan_docs
from generator.docs.programs import Program
from generator.docs.resources import Resource, are_many, by_resource
from generator.docs.rows import Row, cell, outside, said, typed
from generator.docs.sentences import prose
from generator.page import Page
from generator.text import code, yaml
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

# The Agent Skills specification allows no more, and agents read SKILL.md whole.
MAX_NAME = 64
MAX_DESCRIPTION = 1024
MANY_ROWS = 60


def plan(api: ir.Api, config: Config, report: Report) -> DocsPlan:
    """Every name that the skills mention."""
    return plan_docs(api, config, report)


def pages(api: ir.Api, plan: DocsPlan, config: Config) -> list[Page]:
    """The files of all skills."""
    return [page for book in books(api, plan, config) for page in _skills(book)]


def _skills(book: Book) -> Iterator[Page]:
    for language in book.programs:
        name = _name(book, language)
        view = _view(book, language, name)
        contents = _contents(view, book.texts_in(language))
        yield Page(f"{name}/SKILL.md", "skills/SKILL.md.j2", {**view, "contents": contents})
        for chapter in ("commands", "errors", "events"):
            if view[f"all_{chapter}"]:
                file = f"references/{chapter}.md"
                yield Page(f"{name}/{file}", f"skills/{file}.j2", view)
        if view["resources"]:
            yield Page(f"{name}/references/commands.md", "skills/references/resources.md.j2", view)
        for each in view["resources"]:
            path = f"{name}/references/{each['file']}"
            yield Page(path, "skills/references/commands.md.j2", {**view, **each})


def _name(book: Book, language: str) -> str:
    """The name of a skill and of its folder, as long as it may be."""
    suffix = f"-{language}" + ("" if book.is_original else f"-{book.locale.lower()}")
    name, room = docs_name(book.plan, book.config), MAX_NAME - len(suffix)
    if len(name) > room:
        name = f"{name[: room - 9].rstrip('-')}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    return name + suffix


def _view(book: Book, language: str, name: str) -> dict[str, Any]:
    programs = book.programs[language]
    texts, own = book.texts_in(language), book.own_texts(language)
    docs, found = book.config.docs, book.chapters
    many = are_many(found, language)
    resources = by_resource(found.commands) if many else []
    return {
        "skill": {
            "name": yaml(name),
            "description": yaml(_shortened(book.described(language))),
            "author": yaml(docs.author or book.plan.python.distribution),
            "product": yaml(docs.product or docs_name(book.plan, book.config)),
            "language": yaml(language),
            "locale": yaml(book.locale),
        },
        "texts": texts,
        "own": own,
        "about": said(prose(book.api.doc) or book.api.summary or book.api.title),
        "language": {
            "title": programs.language.title,
            "fence": programs.language.fence,
            "installation": f"{programs.folder}/installation.md.j2",
        },
        "sdk": book.sdk(language),
        "project": project(book.plan, book.config),
        "delivery": programs.delivery,
        "environment": environment(book.api, book.plan),
        "errors": _one(programs.handle_errors()),
        "statuses": [
            {"label": label, "advice": _text(texts, "status", key)}
            for key, label in STATUSES.items()
        ],
        "retries": _retries(found.commands, texts, with_commands=not many),
        "webhooks": _one(programs.receive_webhooks()),
        "commands": [] if many else [_command(each, texts, language) for each in found.commands],
        "all_commands": [] if many else [_whole(each, texts, language) for each in found.commands],
        "resources": [_resource(each, texts, language) for each in resources],
        "shown_resources": _rows(resources) if len(resources) <= MANY_ROWS else [],
        "all_errors": [
            {
                "code": each.code,
                "meaning": each.summary or each.title,
                "advice": each.advice or each.detail,
            }
            for each in found.errors
        ],
        "all_events": found.events,
        "shown_events": found.events if len(found.events) <= MANY_ROWS else [],
        "mistakes": [*_lines(texts, "mistakes"), *_lines(own, "mistakes")],
    }


def _rows(resources: Sequence[Resource]) -> list[dict[str, str]]:
    return [
        {
            "title": f"[{code(each.name)}](references/commands/{each.file}.md)",
            "summary": str(len(each.commands)),
        }
        for each in resources
    ]


def _resource(resource: Resource, texts: Texts, language: str) -> dict[str, Any]:
    """The commands of a resource, for a file of its own that says all about them."""
    return {
        "file": f"commands/{resource.file}.md",
        "title": code(resource.name),
        "all_commands": [
            {
                **_whole(each, texts, language),
                **_command(each, texts, language),
                "is_all": True,
                "programs": _different(each, language),
            }
            for each in resource.commands
        ],
        "commands": [
            {"title": cell(each.title), "request": each.request} for each in resource.commands
        ],
    }


def _contents(view: dict[str, Any], texts: Texts) -> str:
    """Links to what a page is opened for most: the commands, and what holds for all of them."""
    before, after = ("errors", "retries"), ("webhooks", "all_events", "mistakes")
    titles = [
        *(_text(texts, "headings", key) for key in before if view[key]),
        *(each["title"] for each in view["commands"]),
        *(_text(texts, "headings", key.removeprefix("all_")) for key in after if view[key]),
    ]
    return " · ".join(f"[{title}](#{_anchor(title)})" for title in titles)


def _anchor(title: str) -> str:
    """What links to a heading end in, by the rule of most readers of Markdown."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def _retries(
    commands: Sequence[Command], texts: Texts, *, with_commands: bool
) -> list[dict[str, str]]:
    """Each way to repeat a request that there is, and perhaps the commands that it holds for."""
    found: dict[str, list[str]] = {}
    for each in commands:
        found.setdefault(each.retry, []).append(each.title)
    comma = _text(texts, "types", "value_comma")
    return [
        {
            "commands": comma.join(titles) if with_commands else _text(texts, "retry_name", retry),
            "advice": _text(texts, "retry", retry),
        }
        for retry, titles in found.items()
    ]


def _command(command: Command, texts: Texts, language: str) -> dict[str, Any]:
    """A command in few lines: what it takes and gives, without what each value means."""
    path = [_item(row, texts, "path") for row in command.path]
    required = [_item(row, texts) for row in command.required]
    optional = [_item(row, texts, "needed" if row.needed else None) for row in command.optional]
    events = [f"`{outside(each.value)}`" for each in command.events]
    programs = _in(command.samples, language)
    return {
        "title": command.title,
        "about": command.about,
        "request": outside(command.request),
        "required": _listed([*path, *required], texts),
        "optional": _listed(optional, texts) if optional else "",
        "returns": _listed([_item(row, texts) for row in command.returns], texts),
        "events": _text(texts, "types", "value_comma").join(events) or _text(texts, "none"),
        "retry": _text(texts, "retry_brief", command.retry),
        "programs": programs,
        "remark": "" if programs else _text(texts, "skill", "unwritten"),
    }


def _whole(command: Command, texts: Texts, language: str) -> dict[str, Any]:
    """A command with all of its parameters, and what each of them means."""
    programs = _in(command.whole, language)
    listed = [*command.path, *command.required, *command.optional]
    return {
        "title": command.title,
        "doc": command.doc,
        "request": outside(command.request),
        "is_all": False,
        "rows": typed(listed, texts),
        "programs": programs,
        "remark": "" if programs else _text(texts, "skill", "unwritten"),
        "answer": command.answer,
    }


def _item(row: Row, texts: Texts, remark: str | None = None) -> str:
    """A property as an item of a list in one line."""
    facts = (row.brief, _text(texts, remark)) if remark is not None else (row.brief,)
    type_ = _text(texts, "types", "comma").join(facts)
    item = Template(_text(texts, "item")).safe_substitute(name=row.name, type=type_)
    return outside(item)


def _listed(items: Sequence[str], texts: Texts) -> str:
    return _text(texts, "separator").join(items) or _text(texts, "none")


def _in(samples: Sequence[Sample], language: str) -> list[Program]:
    return [each.program for each in samples if each.language == language]


def _different(command: Command, language: str) -> list[Program]:
    """The programs of a command: that with what is required, that with all, or what is both."""
    short, whole = _in(command.samples, language), _in(command.whole, language)
    same = [_renamed(*pair) for pair in zip(whole, short, strict=False)]
    return short if same == short else [*short, *whole]


def _renamed(program: Program, like: Program) -> Program:
    return replace(program, name=like.name, title=like.title, type=like.type)


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


def _shortened(text: str) -> str:
    """A description as long as one may be, cut between words."""
    text = " ".join(text.split())
    if len(text) <= MAX_DESCRIPTION:
        return text
    return f"{text[: MAX_DESCRIPTION - 1].rpartition(' ')[0] or text[: MAX_DESCRIPTION - 1]}…"
