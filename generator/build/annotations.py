"""The small facts that many parts of a document share: examples, extensions, defaults, docs."""

from __future__ import annotations

from generator import ir
from generator.resolve import Document
from generator.source import Json, Node


def extensions(node: Node) -> tuple[tuple[str, Json], ...]:
    return tuple((key, entry.plain()) for key, entry in node.items() if key.startswith("x-"))


def external_docs(node: Node) -> ir.ExternalDocs | None:
    docs = node.get("externalDocs")
    if docs is None or not docs.text("url"):
        return None
    return ir.ExternalDocs(url=docs.text("url"), doc=docs.text("description").strip())


def examples(node: Node) -> tuple[Json, ...]:
    """The examples of a schema: `example` of 3.0, `examples` of 3.1."""
    one, many = node.get("example"), node.get("examples")
    found = [one.plain()] if one is not None else []
    if many is not None and isinstance(many.value, list):
        found += [item.plain() for item in many]
    return tuple(found)


def named_examples(document: Document, node: Node) -> tuple[ir.Example, ...]:
    """The examples of a parameter or a body."""
    one = node.get("example")
    found = [ir.Example(name="", value=one.plain())] if one is not None else []
    named = node.get("examples")
    for name, entry in named.items() if named is not None else ():
        target = document.deref(entry)
        value = target.get("value")
        found.append(
            ir.Example(
                name=name,
                value=value.plain() if value is not None else None,
                summary=target.text("summary").strip(),
                doc=target.text("description").strip(),
                url=target.text("externalValue"),
            )
        )
    return tuple(found)


def json_default(*nodes: Node) -> tuple[bool, Json]:
    """Whether one of the nodes, asked in turn, gives a default, and which."""
    for node in nodes:
        entry = node.get("default")
        if entry is not None:
            return True, entry.plain()
    return False, None


def described(nodes: list[Node], target: Node) -> str:
    """The description of what several nodes speak about: the last one that has any."""
    found = (node.text("description").strip() for node in (*reversed(nodes), target))
    return next(filter(None, found), "")
