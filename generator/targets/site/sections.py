"""The pages of one locale in the order of the navigation, as views for their templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator import ir
from generator.docs.book import Book
from generator.docs.chapters import Command, Event
from generator.docs.rows import typed
from generator.docs.signing import TIMESTAMP, key_pair, signed
from generator.targets.python.testing_data import event_names
from generator.targets.site.examples import Examples
from generator.text import paragraph, plain, quoted_code, yaml


@dataclass(frozen=True, slots=True)
class Section:
    """Pages under a title of the navigation, or without one."""

    title: str
    pages: Sequence[Mapping[str, Any]]


def sections(book: Book) -> list[Section]:
    """All pages; those about what the document does not have are left out."""
    site: Any = book.texts["site"]
    made = _Pages(book)
    chapters = book.chapters
    commands = [
        made.command(*each) for each in zip(book.api.operations, chapters.commands, strict=True)
    ]
    events = [made.event(*each) for each in zip(made.named(), chapters.events, strict=True)]
    found = [
        Section("", [made.index(), made.quick_start()]),
        Section(site["pages"]["commands"], commands),
        Section(site["pages"]["webhooks"], [*made.webhooks(), *events] if events else []),
        Section("", [made.errors(), made.retries(), made.changelog()]),
    ]
    return [each for each in found if each.pages]


class _Pages:
    """Makes the view of each page of a locale."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.texts: Any = book.texts
        self.site: Any = book.texts["site"]
        self.signature = book.plan.python.signature
        self.examples = Examples(book)

    def index(self) -> dict[str, Any]:
        chapters, start = self.book.chapters, ["quick_start"]
        if chapters.events:
            start.append("receive")
        return self._page(
            "index.md",
            "index",
            self.site["pages"]["index"],
            self.site["description"],
            heading=plain(self.book.facts["title"]),
            doc=self.book.doc(),
            start=[
                {
                    "label": self.site["pages"][name],
                    "file": FILES[name],
                    "about": self.site["descriptions"][name],
                }
                for name in [*start, "errors", "retries", "changelog"]
            ],
            commands=chapters.commands,
            events=chapters.events,
            languages=self.examples.languages(),
        )

    def quick_start(self) -> dict[str, Any]:
        return self._named(
            "quick_start",
            installations=self.examples.installations(),
            examples=self.examples.first(),
            is_signed=self.signature is not None,
            has_events=bool(self.book.chapters.events),
        )

    def command(self, operation: ir.Operation, command: Command) -> dict[str, Any]:
        return self._page(
            f"commands/{command.slug}.md",
            "command",
            operation.summary or self.book.plan.python.methods[operation.id].name,
            command.about or f"`{command.request}`",
            label=command.title,
            command=command,
            examples=self.examples.minimal(command),
            whole=self.examples.whole(command),
            parameters=typed([*command.path, *command.required, *command.optional], self.texts),
            media=_media(operation),
            retry=self.texts["retry"][command.retry],
            names=self.examples.names(operation),
        )

    def webhooks(self) -> Iterator[dict[str, Any]]:
        yield self._named(
            "receive",
            events=self.book.chapters.events,
            examples=self.examples.receiver(),
            is_signed=self.signature is not None,
        )
        if self.signature is not None:
            yield self._named("verify", key=key_pair(), timestamp=TIMESTAMP)

    def named(self) -> list[str]:
        """What each event is called."""
        names = event_names(self.book.api, self.book.plan.python)
        return [names[each.schema, str(each.value)] for each in self.book.api.events]

    def event(self, name: str, event: Event) -> dict[str, Any]:
        headers: Mapping[str, str] = {}
        if self.signature is not None:
            names = self.signature.timestamp, self.signature.signature
            headers = signed(event.example, *names)
        return self._page(
            f"webhooks/{event.slug}.md",
            "event",
            name,
            event.about,
            label=f"`{event.value}`",
            event=event,
            headers=list(headers.items()),
            key_anchor="#key",
        )

    def errors(self) -> dict[str, Any]:
        statuses = self.site["statuses"]
        return self._named(
            "errors",
            statuses=[
                (statuses.get(name) or f"`{name[1:]}`", advice)
                for name, advice in self.texts["status"].items()
            ],
            errors=self.book.chapters.errors,
            examples=self.examples.errors(),
        )

    def retries(self) -> dict[str, Any]:
        commands = self.book.chapters.commands
        groups = [
            {
                "heading": self.site["retries"][kind],
                "anchor": f" {{#{kind}}}",
                "meaning": self.texts["retry"][kind],
                "commands": held,
            }
            for kind in ("keyed", "repeatable", "once")
            if (held := [each for each in commands if each.retry == kind])
        ]
        return self._named("retries", groups=groups)

    def changelog(self) -> dict[str, Any]:
        titles = self.site["sections"]
        pages = self._pages_about()
        releases = [
            {
                "version": each.version,
                "date": each.date,
                "anchor": f" {{#v{each.version.replace('.', '-')}}}",
                "document": each.document,
                "sections": [
                    {
                        "title": titles[section.lower()],
                        "entries": [
                            {"text": paragraph(entry.text), "links": pages.get(entry.about, [])}
                            for entry in entries
                        ],
                    }
                    for section, entries in each.changes.get(self.book.locale, {}).items()
                    if entries
                ],
            }
            for each in self.book.config.releases
        ]
        return self._named("changelog", releases=releases, document=plain(self.book.api.version))

    def _pages_about(self) -> dict[str, list[Mapping[str, str]]]:
        """The page of each operation, by its id, and of each event, by its value."""
        chapters = self.book.chapters
        commands = zip(self.book.api.operations, chapters.commands, strict=True)
        found: dict[str, list[Mapping[str, str]]] = {
            operation.id: [{"label": each.title, "file": f"commands/{each.slug}.md"}]
            for operation, each in commands
        }
        for each in chapters.events:
            found[each.value] = [{"label": f"`{each.value}`", "file": f"webhooks/{each.slug}.md"}]
        return found

    def _named(self, name: str, **view: Any) -> dict[str, Any]:
        title, about = self.site["pages"][name], self.site["descriptions"][name]
        return self._page(FILES[name], name, title, about, **view)

    def _page(self, file: str, body: str, title: str, about: str, **view: Any) -> dict[str, Any]:
        return {
            "file": file,
            "body": f"site/pages/{body}.md.j2",
            "title": yaml(title),
            "description": yaml(about),
            "heading": plain(title),
            "label": plain(title),
            "about": about,
            "home": "../" * file.count("/"),
            **view,
        }


def _media(operation: ir.Operation) -> str:
    """The media types of a body."""
    contents = operation.body.contents if operation.body is not None else ()
    return " / ".join(f"`{quoted_code(each.media_type)}`" for each in contents)


FILES = {
    "quick_start": "quick-start.md",
    "receive": "webhooks/index.md",
    "verify": "webhooks/verify.md",
    "errors": "errors.md",
    "retries": "retries.md",
    "changelog": "changelog.md",
}
