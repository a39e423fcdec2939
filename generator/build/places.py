"""Where a schema stands: what holds it and which part of that it is, for names to be made from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.build.parts import is_reference
from generator.resolve import Document
from generator.source import Node

METHODS = frozenset("get put post delete options head patch trace".split())
# Steps of a pointer that name no part of their own.
SILENT = frozenset("properties allOf schema content patternProperties $defs definitions".split())
WORDS = {"items": "item", "additionalProperties": "value", "propertyNames": "key"}
# Sections whose entries are named by their key; the word is added where the key lacks it.
SECTIONS = {
    "schemas": "",
    "$defs": "",
    "definitions": "",
    "responses": "response",
    "requestBodies": "body",
    "parameters": "parameter",
    "headers": "header",
}


@dataclass(frozen=True, slots=True)
class Place:
    id: str
    wire: str
    parent: str
    role: str

    def part(self, name: str) -> Place:
        """The place of something that a schema says beside other things, and gives no name."""
        return replace(self, id=f"{self.id}/~{name}", wire="", parent=self.id, role=name)

    def variant(self, chosen: Node, number: int, document: Document) -> Place:
        """The place of one choice of a union whose variants are merged with its own properties."""
        if is_reference(chosen):
            name = document.deref(chosen).key
        else:
            name = chosen.text("title") or f"variant {number}"
        return replace(self, id=f"{self.id}/~variant~{number}", wire="", parent=self.id, role=name)


def place_of(node: Node) -> Place:
    """The lexical place of a schema: the nearest thing above it that has a name of its own."""
    words: list[str] = []
    here = node
    while True:
        holder = here.parent
        if holder is None:
            return Place(node.pointer, "", "", " ".join(reversed(words)) or "document")
        section = _section(here)
        if section is not None:
            if here is node and not section:
                return Place(node.pointer, here.key, "", "")
            if not section:
                return Place(node.pointer, "", here.pointer, " ".join(reversed(words)))
            words += [section, here.key] if not here.key.lower().endswith(section) else [here.key]
            return Place(node.pointer, "", "", " ".join(reversed(words)))
        if here.key in METHODS and here is not node and _is_path_item(holder):
            return Place(node.pointer, "", here.pointer, " ".join(reversed(words)) or "value")
        if here is not node and _is_object_schema(here):
            return Place(node.pointer, "", here.pointer, " ".join(reversed(words)))
        words += _words(here, holder)
        here = holder


def _words(here: Node, holder: Node) -> list[str]:
    key = here.key
    if holder.key in ("properties", "patternProperties"):
        return [key]
    if holder.key in ("oneOf", "anyOf"):
        alone = _is_alone(holder)
        return [] if alone else [here.text("title") or f"variant {int(key) + 1}"]
    if holder.key == "prefixItems":
        return [f"item {int(key) + 1}"]
    if holder.key == "responses":
        return [f"response {key}"]
    if holder.key == "parameters":
        return [f"{here.text('name')} parameter"]
    if (
        holder.key in ("allOf", "content")
        or key in SILENT
        or key in ("oneOf", "anyOf", "prefixItems")
    ):
        return []
    if key == "requestBody":
        return ["body"]
    if key in ("responses", "parameters"):
        return []
    return [WORDS.get(key, key)]


def _section(here: Node) -> str | None:
    """The word of the section of named things that this is an entry of, None outside of one."""
    holder = here.parent
    if holder is None or holder.parent is None:
        return None
    if holder.key in ("$defs", "definitions"):
        return ""
    above = holder.parent
    if above.key == "components" and above.parent is not None and above.parent.parent is None:
        return SECTIONS.get(holder.key)
    return None


def _is_path_item(node: Node) -> bool:
    parent = node.parent
    return parent is not None and (
        parent.key in ("paths", "webhooks", "pathItems") or parent.parent is not None
    )


def _is_object_schema(node: Node) -> bool:
    """Whether this is a schema that gets a declaration of its own."""
    holder = node.parent
    is_schema = node.key in ("schema", "items", "additionalProperties") or (
        holder is not None and holder.key in ("properties", "oneOf", "anyOf", "prefixItems")
    )
    if not is_schema:
        return False
    unions = (node.get("oneOf"), node.get("anyOf"))
    return "properties" in node or any(each is not None and not _is_alone(each) for each in unions)


def _is_alone(members: Node) -> bool:
    """Whether only one member of a union is left when null goes: it then is all of the union."""
    return sum(member.text("type") != "null" for member in members) == 1
