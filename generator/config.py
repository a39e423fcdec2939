"""What `voicegen.yaml` says: names, package and wording that the document does not decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

from generator.diagnostics import Pos
from generator.language import Materials


class Pin(NamedTuple):
    """A name that somebody chose, and where."""

    name: str
    pos: Pos


class Skip(NamedTuple):
    """Why an operation is left out, and where that is said."""

    reason: str
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """How the user of a client gives one security scheme its secret, or the parts of it."""

    argument: str = ""
    environment: str = ""
    parts: Mapping[str, Credential] = field(default_factory=dict)
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhooksConfig:
    """What the document does not say of the webhooks."""

    timestamp_header: str = ""
    signature_header: str = ""
    other_signatures: Mapping[str, str] = field(default_factory=dict)
    state_fields: Mapping[str, Pos] = field(default_factory=dict)
    event_id: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyConfig:
    """The body property by which the server knows a repeated request, and for how long."""

    field: str = ""
    seconds: float = 60
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationRule:
    """How some operations, or all that it fits, are asked for their next page.

    `places` says where each of its entries stands.
    """

    kind: str = ""
    operations: tuple[Pin, ...] = ()
    parameter: str = ""
    items: str = ""
    next: str = ""
    more: str = ""
    total: str = ""
    start: int = 1
    places: Mapping[str, Pos] = field(default_factory=dict)
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class PaginationConfig:
    """What the document does not show of its pages; `is_on` is False where none are wanted."""

    is_on: bool = True
    rules: tuple[PaginationRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An entry of `select`: what of a full document is meant, as it was written, and where.

    `pattern` is held against what `kind` says: the `name` of an operation or a webhook, its
    `path` (with a `method`, or any), one of its tags, or the type of its event.
    """

    kind: Literal["name", "path", "tag", "event"]
    pattern: str
    method: str = ""
    text: str
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectConfig:
    """What is cut out of a full document; what is ignored is not wanted, whatever selects it."""

    operations: tuple[Choice, ...] = ()
    webhooks: tuple[Choice, ...] = ()
    ignore: tuple[Choice, ...] = ()
    pos: Pos


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonConfig:
    """The published Python package; an empty entry is derived from the document's title.

    `documentation` is where the docs are published, `changelog_page` where they tell of all
    releases; either is empty where there is none.
    """

    distribution: str = ""
    package: str = ""
    client: str = ""
    version: str = "0.1.0"
    description: str = ""
    authors: tuple[str, ...] = ()
    homepage: str = ""
    copyright: str = ""
    documentation: str = ""
    changelog_page: str = ""
    base_url_environment: str = ""
    public_key_environment: str = ""
    log_environment: str = ""
    credentials: Mapping[str, Credential] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageConfig:
    """A language of the docs: the version of its SDK, and what that calls things.

    `names` are methods and properties, `types` classes, structs and enums, both by the id of what
    they stand for.
    """

    package: str = ""
    version: str = ""
    names: Mapping[str, Pin] = field(default_factory=dict)
    types: Mapping[str, Pin] = field(default_factory=dict)
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocaleConfig:
    """A locale of the docs: the overlay that translates the document, and texts of its own."""

    overlay: Path | None = None
    texts: Path | None = None
    pos: Pos | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsConfig:
    """The docs pages; without languages there are none.

    The first locale is that of the document. `operation` and `event` are those by which the pages
    show what holds for all. `materials` are what was read for languages and locales.
    """

    name: str = ""
    title: str = ""
    product: str = ""
    author: str = ""
    url: str = ""
    operation: Pin | None = None
    event: Pin | None = None
    languages: Mapping[str, LanguageConfig] = field(default_factory=dict)
    locales: Mapping[str, LocaleConfig] = field(default_factory=dict)
    materials: Materials = field(default_factory=Materials)


class Entry(NamedTuple):
    """What a release changed, as Markdown in one line.

    `about` is the id of the operation that it is about, or the value of the event.
    """

    text: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version of the package, that of the document it was made from, and what it brought.

    `changes` are the entries of each section of Keep a Changelog, by locale.
    """

    version: str
    date: str
    document: str
    changes: Mapping[str, Mapping[str, tuple[Entry, ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All of `voicegen.yaml`; without one, every rule has its default."""

    document: str = ""
    regenerate: str = ""
    lenient: bool = False
    overlays: tuple[Path, ...] = ()
    select: SelectConfig | None = None
    skip: Mapping[str, Skip] = field(default_factory=dict)
    names: Mapping[str, Pin] = field(default_factory=dict)
    webhooks: WebhooksConfig = WebhooksConfig()
    idempotency: IdempotencyConfig = IdempotencyConfig()
    pagination: PaginationConfig = PaginationConfig()
    python: PythonConfig = PythonConfig()
    docs: DocsConfig = DocsConfig()
    changelog: Path | None = None
    releases: tuple[Release, ...] = ()
    templates: Path | None = None
