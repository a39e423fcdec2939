"""A template is the output with holes: it shows what its view holds and decides nothing."""

from pathlib import Path

import pytest
from jinja2 import Environment, nodes

TEMPLATES = Path(__file__).parent.parent / "templates"
RENDERED = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.j2"))
# What is neither rendered nor copied is data that the tool reads.
COPIED = sorted(
    path.relative_to(TEMPLATES).as_posix()
    for path in TEMPLATES.rglob("*")
    if path.is_file() and path.suffix not in (".j2", ".yaml") and "cache" not in path.as_posix()
)
SHOWN = (nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Tuple)
ALLOWED = (
    nodes.For, nodes.If, nodes.Include, nodes.Filter, nodes.FilterBlock, nodes.Const, *SHOWN
)  # fmt: skip


@pytest.mark.parametrize("template", RENDERED)
def test_template_holds_no_logic(template: str) -> None:
    tree = Environment().parse((TEMPLATES / template).read_text("utf-8"))
    for node in tree.find_all(nodes.Node):
        what = f"line {node.lineno}: {type(node).__name__}"
        assert isinstance(node, ALLOWED), what
        if isinstance(node, nodes.Filter):
            assert node.name == "indent", what
        if isinstance(node, nodes.If):
            assert isinstance(node.test, (nodes.Name, nodes.Getattr)), what


@pytest.mark.parametrize("template", [*RENDERED, *COPIED])
def test_template_is_short_enough_to_be_read(template: str) -> None:
    lines = (TEMPLATES / template).read_text("utf-8").count("\n")
    # A copied file is a module like any other, and those of the runtime do one thing each.
    assert lines <= (130 if template.endswith(".j2") else 400)


@pytest.mark.parametrize("template", COPIED)
def test_copied_file_says_that_it_is_a_copy(template: str) -> None:
    first = (TEMPLATES / template).read_text("utf-8").partition("\n")[0]
    assert "@generated" in first
    assert f"templates/{template}" in first
