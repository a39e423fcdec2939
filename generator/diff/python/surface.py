"""What users of a generated Python package see of it: the model that two packages are compared by.

Synchronous and asynchronous methods have the same surface, and so have those that return raw
responses: each method is here once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.diff.python.annotation import Annotation

# A class of what is received, a typed dict of what is sent, or another name of a type.
Kind: TypeAlias = Literal["model", "params", "alias"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """What a method takes; `sent` is where its value goes, such as `("query", "limit")`."""

    name: str
    annotation: Annotation
    default: str = ""
    positional: bool = False
    sent: tuple[str, str] = ("", "")

    @property
    def required(self) -> bool:
        return not self.default


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method by its path (`client.calls.dial`); `request` is what it sends, `POST /calls`.

    `key` says which argument makes repeats safe, and for how long.
    """

    path: str
    request: str
    arguments: Mapping[str, Argument]
    returns: Annotation
    streams: bool = False
    paged: bool = False
    deprecated: bool = False
    key: str = ""
    doc: str = ""

    @property
    def positional(self) -> list[str]:
        return [each.name for each in self.arguments.values() if each.positional]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a model, or a key of a typed dict."""

    name: str
    wire: str
    annotation: Annotation
    required: bool
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A public type; `annotation` is what an alias stands for."""

    name: str
    home: str
    kind: Kind
    fields: Mapping[str, Field] = field(default_factory=dict)
    annotation: Annotation = frozenset()
    methods: frozenset[str] = frozenset()
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The class that programs start with.

    `environment` tells which variable is read for an argument, `credentials` which argument holds
    what a security scheme needs. An empty `base_url` has to be given.
    """

    name: str
    arguments: Mapping[str, Argument]
    environment: Mapping[str, str]
    credentials: Mapping[str, str]
    base_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """All of a package.

    `modules` holds the public names of `""` (the package itself), `webhooks` and `testing`;
    `events` the class for each type of event; `headers` those that prove who sent one.
    """

    package: str
    distribution: str
    client: Client
    methods: Mapping[str, Method]
    types: Mapping[str, Definition]
    modules: Mapping[str, frozenset[str]]
    events: Mapping[str, str]
    headers: tuple[str, ...]
    event_id: str
    dependencies: frozenset[str]
    extras: frozenset[str]
