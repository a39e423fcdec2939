"""Steps of JSON pointers, and the addresses that schemas give themselves with `$id` and anchors."""

from __future__ import annotations

from urllib.parse import urljoin

from generator.source import Node


def child(node: Node, step: str) -> Node | None:
    if isinstance(node.value, list):
        known = step.isdecimal() and step.isascii() and len(step) < 9
        return node.value[int(step)] if known and int(step) < len(node.value) else None
    return node.get(step)


def top_of(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node


def base_of(node: Node) -> str:
    """The address that a relative reference counts from: the `$id`s around it, joined."""
    names = []
    step: Node | None = node
    while step is not None:
        if name := step.text("$id"):
            names.append(name)
        step = step.parent
    base = ""
    for name in reversed(names):
        base = join(base, name)
    return base


def join(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:
        return url


def escape(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def named(top: Node) -> dict[str, Node]:
    """The schemas of a file by `$id` and by anchor: as `#name`, and with the `$id` around it."""
    names: dict[str, Node] = {}
    stack = [top]
    while stack:
        node = stack.pop()
        if isinstance(node.value, dict):
            if own := node.text("$id"):
                names.setdefault(own.rstrip("#"), node)
                names.setdefault(base_of(node).rstrip("#"), node)
            for anchor in filter(None, map(node.text, ("$anchor", "$dynamicAnchor"))):
                names.setdefault(f"{base_of(node)}#{anchor}", node)
                names.setdefault(f"#{anchor}", node)
            stack.extend(reversed(node.value.values()))
        else:
            stack.extend(node)
    return names
