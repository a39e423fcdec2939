"""What a document offers to be selected: its operations, its deliveries, schemas of events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.extraction.event_types import event_types
from generator.grammar import METHODS
from generator.resolve import Document
from generator.source import Node

# Where documents of OpenAPI 3.0 keep what 3.1 calls webhooks.
WEBHOOKS = ("webhooks", "x-webhooks")


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of a path: `entry` is that of the path, which may refer to where `node` stands."""

    path: str
    method: str
    node: Node
    entry: Node

    @property
    def name(self) -> str:
        return self.node.text("operationId")

    @property
    def tags(self) -> tuple[str, ...]:
        return tags_of(self.node)

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Something that arrives: a webhook, a callback, or an event of which only the schema is known.

    `node` is the entry that stands or falls as a whole; `names` are what it may be called by, the
    first of them is shown. `owner` is the operation that a callback belongs to.
    """

    names: tuple[str, ...]
    events: tuple[str, ...]
    tags: tuple[str, ...]
    node: Node
    owner: Node | None = None

    @property
    def name(self) -> str:
        return self.names[0]


@dataclass(frozen=True, slots=True)
class Catalog:
    operations: tuple[Operation, ...]
    webhooks: tuple[Delivery, ...]
    callbacks: tuple[Delivery, ...]
    schemas: tuple[Delivery, ...]


def catalog(document: Document) -> Catalog:
    """Everything of a document that can be selected, in its order."""
    operations = tuple(_operations(document))
    webhooks = tuple(_webhooks(document))
    callbacks = tuple(each for one in operations for each in _callbacks(document, one))
    return Catalog(operations, webhooks, callbacks, tuple(_schemas(document)))


def methods_of(document: Document, entry: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path item, wherever it stands."""
    for method, node in document.deref(entry).items():
        if method in METHODS and isinstance(node.value, dict):
            yield method, node


def tags_of(operation: Node) -> tuple[str, ...]:
    return tuple(tag.value for tag in operation.get("tags") or () if isinstance(tag.value, str))


def _operations(document: Document) -> Iterator[Operation]:
    for path, entry in _entries(document.root, "paths"):
        if not path.startswith("x-"):
            for method, node in methods_of(document, entry):
                yield Operation(path, method, node, entry)


def _webhooks(document: Document) -> Iterator[Delivery]:
    for section in WEBHOOKS:
        for name, entry in _entries(document.root, section):
            operations = [node for _, node in methods_of(document, entry)]
            yield _delivery(document, name, operations, entry)


def _callbacks(document: Document, operation: Operation) -> Iterator[Delivery]:
    for name, entry in _entries(operation.node, "callbacks"):
        items = [item for _, item in document.deref(entry).items()]
        operations = [node for item in items for _, node in methods_of(document, item)]
        yield _delivery(document, name, operations, entry, operation.node)


def _delivery(
    document: Document, name: str, operations: list[Node], entry: Node, owner: Node | None = None
) -> Delivery:
    ids = [node.text("operationId") for node in operations]
    events = (type_ for node in operations for type_ in _delivered(document, node))
    tags = (tag for node in operations for tag in tags_of(node))
    names = dict.fromkeys((name, *filter(None, ids)))
    return Delivery(tuple(names), _once(events), _once(tags), entry, owner)


def _delivered(document: Document, operation: Node) -> Iterator[str]:
    body = operation.get("requestBody")
    content = document.deref(body).get("content") if body is not None else None
    for _, media in content.items() if content is not None else ():
        if (schema := media.get("schema")) is not None:
            yield from event_types(document, schema)


def _schemas(document: Document) -> Iterator[Delivery]:
    """Schemas of events that no other schema builds on: a callback elsewhere, or nothing, has them.

    The client is given an event for each, so they are worth keeping without what delivers them.
    """
    section = document.root.get("components")
    schemas = dict(_entries(section, "schemas")) if section is not None else {}
    inner = _built_on(document)
    for name, node in schemas.items():
        if node not in inner and (events := event_types(document, node)):
            yield Delivery(_called(name), events, (), node)


def _built_on(document: Document) -> set[Node]:
    """Schemas that another one refers to, and those that operations themselves send or return."""
    found: set[Node] = set()
    for node, kind in document.objects:
        target = document.target(node) if kind == "schema" else None
        if target is not None and not _is_delivered(node):
            found.add(target)
    return found


def _is_delivered(node: Node) -> bool:
    """Whether a reference is the body of a delivery."""
    step: Node | None = node
    while step is not None and step.parent is not None:
        if step.key == "requestBody" and step.parent.key in METHODS:
            names = {above.key for above in _above(step)}
            return not names.isdisjoint(("callbacks", *WEBHOOKS))
        step = step.parent
    return False


def _above(node: Node) -> Iterator[Node]:
    while node.parent is not None:
        yield node
        node = node.parent


def _called(schema: str) -> tuple[str, ...]:
    """What an event may be called by: `callHangup` too where the schema is `CallHangupEvent`."""
    names = (schema, schema.removesuffix("Event") or schema)
    return tuple(dict.fromkeys((*names, *(name[:1].lower() + name[1:] for name in names))))


def _entries(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    found = node.get(key)
    if found is not None:
        yield from found.items()


def _once(texts: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))
