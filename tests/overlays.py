"""What the tests of overlays share: a document and an overlay, read from text, with findings."""

from generator.diagnostics import Diagnostic, Report
from generator.overlay import apply
from generator.parse import parse
from generator.source import Json, Node, Source

HEAD = "overlay: 1.1.0\ninfo: {title: Changes, version: '1'}\nactions:\n"
SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /carts:
    get:
      tags: [carts, draft]
      parameters:
        - {name: page, in: query}
        - {name: old, in: query}
      responses: {"200": {description: All carts}}
    post:
      responses: {"201": {description: A new cart}}
  /orders:
    get:
      tags: [orders]
      deprecated: false
      responses: {"200": {description: All orders}}
"""


def node(text: str, name: str) -> Node:
    """The root of a text that can be read."""
    report = Report()
    root = parse(text, Source(name), report)
    assert root is not None, report.diagnostics
    return root


def applied(actions: str, document: str = SHOP, head: str = HEAD) -> tuple[Node, list[Diagnostic]]:
    """The document after an overlay, which must not have changed what it was given."""
    report = Report()
    root, overlay = node(document, "shop.yaml"), node(head + actions, "changes.yaml")
    before = root.plain(), overlay.plain()
    result = apply(root, [overlay], report)
    assert (root.plain(), overlay.plain()) == before
    return result, report.diagnostics


def at(root: Node, *steps: str) -> Node:
    """The node below by keys and indices."""
    for step in steps:
        below = list(root)[int(step)] if isinstance(root.value, list) else root.get(step)
        assert below is not None, step
        root = below
    return root


def plain(root: Node, *steps: str) -> Json:
    return at(root, *steps).plain()
