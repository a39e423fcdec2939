"""Translations: texts and nothing else, and only where they say what the document says now."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator.build import build
from generator.cli import voicegen
from generator.diagnostics import Diagnostic, Report
from generator.document_texts import texts_of
from generator.dump import dump
from generator.load import load, load_file
from generator.resolve import resolve
from generator.source import Json, Node, Source
from generator.translation import all_texts, source_hash, translate
from generator.translation_draft import draft
from tests.overlays import HEAD, at, node, plain

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "specs/voice-advanced.yaml"
CHINESE = ROOT / "specs/overlays/zh-CN.yaml"
API = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /carts:
    get:
      summary: All carts
      responses: {"200": {description: Carts}}
  /orders:
    get:
      responses: {"200": {description: Carts}}
components:
  schemas:
    Cart:
      description: What will be bought.
      properties:
        title: {type: string, example: {title: no text}}
      x-notes: {description: no text}
"""
ALL = """
- target: $.info
  update: {title: Laden}
  x-source-hash: {title: "SHOP"}
- target: $.paths['/carts'].get
  update: {summary: Alle Körbe}
  x-source-hash: {summary: "ALL"}
- target: $.paths[*].get.responses['200']
  update: {description: Körbe}
  x-source-hash: {description: "CARTS"}
- target: $.components.schemas.Cart
  update: {description: Was gekauft wird.}
  x-source-hash: {description: "WHAT"}
"""
SOURCES = {"SHOP": "Shop", "ALL": "All carts", "CARTS": "Carts", "WHAT": "What will be bought."}


def hashed(actions: str) -> str:
    """Actions with the hashes of the texts that their place holders stand for."""
    for name, text in SOURCES.items():
        actions = actions.replace(f'"{name}"', f'"{source_hash(text)}"')
    return actions


def translated(actions: str, document: str = API) -> tuple[Node, list[Diagnostic]]:
    report = Report()
    root = node(document, "shop.yaml")
    result = translate(root, node(HEAD + hashed(actions), "de.yaml"), report)
    assert root.plain() == node(document, "").plain()
    return result, report.diagnostics


def said(found: list[Diagnostic]) -> list[tuple[str, str, int]]:
    return [(each.severity, each.code, each.pos.line) for each in found]


# ---------------------------------------------------------------------------- the rules


def test_texts_are_replaced_with_their_places() -> None:
    result, found = translated(ALL)
    assert not found
    assert plain(result, "info") == {"title": "Laden", "version": "1"}
    assert plain(result, "paths", "/orders", "get", "responses", "200", "description") == "Körbe"
    title = at(result, "info", "title")
    assert (str(title.pos), title.pointer) == ("de.yaml:6:12", "#/info/title")


def test_data_is_no_text() -> None:
    """What an example, an extension or the name of a property calls a title is none."""
    texts = {text.node.pointer for text in all_texts(node(API, "shop.yaml")).values()}
    assert texts == {
        "#/info/title",
        "#/paths/~1carts/get/summary",
        "#/paths/~1carts/get/responses/200/description",
        "#/paths/~1orders/get/responses/200/description",
        "#/components/schemas/Cart/description",
    }


def test_a_stale_text_stays_as_it_is() -> None:
    result, found = translated(ALL, API.replace("All carts", "All my carts"))
    assert plain(result, "paths", "/carts", "get", "summary") == "All my carts"
    assert plain(result, "info", "title") == "Laden"
    assert said(found) == [("warning", "stale-translation", 9)]
    assert found[0].pos.file == "de.yaml"
    assert source_hash("All my carts") in found[0].hint


def test_one_of_many_alike_that_changed_is_stale_alone() -> None:
    first, path, rest = API.partition("/orders")
    document = first + path + rest.replace("description: Carts", "description: Orders")
    result, found = translated(ALL, document)
    assert plain(result, "paths", "/carts", "get", "responses", "200", "description") == "Körbe"
    assert plain(result, "paths", "/orders", "get", "responses", "200", "description") == "Orders"
    assert said(found) == [("warning", "stale-translation", 12)]
    assert "$.paths['/orders'].get.responses['200']" in found[0].message
    # An action of its own for the other one is all that it needs.
    own = f"""
- target: $.paths['/orders'].get.responses['200']
  update: {{description: Bestellungen}}
  x-source-hash: {{description: "{source_hash('Orders')}"}}
"""
    result, found = translated(ALL + own, document)
    assert not found
    orders = plain(result, "paths", "/orders", "get", "responses", "200", "description")
    assert orders == "Bestellungen"


def test_what_is_translated_anew_beside_the_old_translation_is_told() -> None:
    new = f"""
- target: $.info
  update: {{title: Geschäft}}
  x-source-hash: {{title: "{source_hash('Store')}"}}
"""
    result, found = translated(ALL + new, API.replace("Shop", "Store"))
    assert plain(result, "info", "title") == "Geschäft"
    assert said(found) == [("warning", "stale-translation", 6)]
    assert found[0].hint == "remove this translation"


def test_what_lacks_a_translation_is_counted_once() -> None:
    _, found = translated(ALL.partition("- target: $.paths[*]")[0])
    assert said(found) == [("warning", "untranslated", 7)]
    assert found[0].pos.file == "shop.yaml"
    assert found[0].message.startswith("3 texts have no translation in de.yaml; the first is")
    assert "$.paths['/carts'].get.responses['200']" in found[0].message
    _, found = translated(ALL.partition("- target: $.components")[0])
    assert found[0].message.startswith("`description` of $.components.schemas.Cart has no")


OF_INFO = "- target: $.info\n  "


@pytest.mark.parametrize(
    ("action", "code", "line"),
    [
        (OF_INFO + "update: {title: Laden}", "no-source-hash", 5),
        (OF_INFO + "update: {title: Laden}\n  x-source-hash: {title: 7}", "no-source-hash", 6),
        (OF_INFO + "update: {title: Laden}\n  x-source-hash: text", "no-source-hash", 5),
        (OF_INFO + 'update: {version: "2"}', "not-a-text", 5),
        (OF_INFO + "update: {title: [a]}", "not-a-text", 5),
        (OF_INFO + 'update: {title: ""}\n  x-source-hash: {title: "SHOP"}', "not-a-text", 5),
        (OF_INFO + "update: {title: {title: a}}", "not-a-text", 5),
        (OF_INFO + "update: {}", "not-a-text", 5),
        (OF_INFO + "update: {description: Neu}", "not-a-text", 5),
        (OF_INFO + "remove: true", "not-a-text", 5),
        (OF_INFO + "copy: $.paths", "not-a-text", 5),
        ("- target: $.info.title\n  update: Laden", "not-a-text", 5),
        (
            "- target: $.components.schemas.Cart['x-notes']\n  update: {description: a}",
            "not-a-text",
            5,
        ),
        (
            "- target: $.components.schemas.Cart.properties.title.example\n"
            "  update: {title: a}\n  x-source-hash: {title: b}",
            "not-a-text",
            5,
        ),
        ("- target: $.infos\n  update: {title: Laden}", "no-target", 4),
        ("- target: $[\n  update: {title: Laden}", "bad-jsonpath", 4),
        ("- target: $.info", "idle-action", 4),
        ("- 1", "malformed-overlay", 4),
    ],
)
def test_anything_but_texts_is_refused(action: str, code: str, line: int) -> None:
    result, found = translated(action)
    assert result.plain() == node(API, "").plain()
    found = [each for each in found if each.code != "untranslated"]
    severity = "warning" if code == "idle-action" else "error"
    assert said(found) == [(severity, code, line)]
    assert found[0].pos.file == "de.yaml"
    assert found[0].hint


def test_an_action_without_texts_must_select_something_all_the_same() -> None:
    _, found = translated("- target: $.infos")
    assert ("error", "no-target", 4) in said(found)


def test_a_hash_of_nothing_is_refused() -> None:
    hashes = 'x-source-hash: {title: "SHOP", summary: a}'
    _, found = translated(f"- target: $.info\n  update: {{title: Laden}}\n  {hashes}")
    assert said(found)[0] == ("error", "not-a-text", 6)


# ---------------------------------------------------------------------------- drafts


def filled(text: str) -> str:
    return re.sub(r'^( +\w+): ""$', r"\1: übersetzt", text, flags=re.MULTILINE)


def test_a_draft_that_is_filled_in_translates_all() -> None:
    """Of objects that say the same the text is asked once, and stands above its place."""
    root, report = node(API, "shop.yaml"), Report()
    text = draft(root, None, report)
    assert "  - target: $.paths['/carts', '/orders'].get.responses['200']\n" in text
    assert text.count("      # Carts\n") == 1
    result = translate(root, node(filled(text), "de.yaml"), report)
    assert not report.diagnostics
    assert {str(text.node.value) for text in all_texts(result).values()} == {"übersetzt"}


def test_only_one_step_of_a_path_is_shared() -> None:
    """Brackets in two places would mean all combinations."""
    paths = [("c", "put", "202"), ("a", "get", "200, 201"), ("b", "get", "200, 201")]
    document = "openapi: 3.1.0\npaths:\n"
    for path, method, codes in paths:
        responses = ", ".join(f"{code}: {{description: Fine}}" for code in codes.split(", "))
        document += f"  /{path}: {{{method}: {{responses: {{{responses}}}}}}}\n"
    root, report = node(document, "shop.yaml"), Report()
    text = draft(root, None, report)
    assert re.findall("target: (.*)", text) == [
        "$.paths['/c'].put.responses['202']",
        "$.paths['/a'].get.responses['200', '201']",
        "$.paths['/b'].get.responses['200', '201']",
    ]
    translate(root, node(filled(text), "de.yaml"), report)
    assert not report.diagnostics


def test_a_draft_holds_what_is_stale_or_missing() -> None:
    root = node(API.replace("All carts", "All my carts"), "shop.yaml")
    most = hashed(HEAD + ALL).partition("- target: $.components")[0]
    text = draft(root, node(most, "de.yaml"), Report())
    assert text == f"""\
  - target: $.paths['/carts'].get
    update:
      # All my carts
      # was: Alle Körbe
      summary: ""
    x-source-hash:
      summary: "{source_hash('All my carts')}"

  - target: $.components.schemas.Cart
    update:
      # What will be bought.
      description: ""
    x-source-hash:
      description: "{source_hash('What will be bought.')}"
"""
    assert draft(node(API, "shop.yaml"), node(hashed(HEAD + ALL), "de.yaml"), Report()) == ""


@pytest.mark.parametrize(
    "name", ["it's", 'a "b"', "a: b", "a #b", "\u00e9\n", "\\", "{x}", "- a", "]"]
)
def test_a_draft_is_yaml_whatever_the_document_says(name: str) -> None:
    """Neither a name nor a text leaves its place in the draft."""
    text = "one\ntwo\r\nthree\u2028four: \x85 # \u0007 five"
    document = {"openapi": "3.1.0", "paths": {f"/{name}": {"get": {"summary": text}}}}
    root, report = node(json.dumps(document), "shop.yaml"), Report()
    result = translate(root, node(filled(draft(root, None, report)), "de.yaml"), report)
    assert not report.diagnostics
    assert plain(result, "paths", f"/{name}", "get") == {"summary": "übersetzt"}


def test_a_draft_that_nobody_filled_in_is_no_translation() -> None:
    root, report = node(API, "shop.yaml"), Report()
    translate(root, node(draft(root, None, report), "de.yaml"), report)
    found = [each for each in report.diagnostics if each.severity == "error"]
    assert {each.code for each in found} == {"not-a-text"}
    assert found[0].message == "the translation of `title` is empty"
    assert found[0].hint.startswith("fill it in, or take it out until then")


def test_the_command_prints_a_draft(tmp_path: Path) -> None:
    spec, overlay = tmp_path / "shop.yaml", tmp_path / "de.yaml"
    spec.write_text(API, "utf-8")
    command = ["translate", str(spec), "--overlay", str(overlay)]
    first = CliRunner().invoke(voicegen, command)
    assert first.exit_code == 1
    overlay.write_text(filled(first.stdout), "utf-8")
    second = CliRunner().invoke(voicegen, command)
    assert (second.exit_code, second.output) == (0, "")
    spec.write_text(API.replace("Shop", "Store"), "utf-8")
    third = CliRunner().invoke(voicegen, command)
    assert third.exit_code == 1
    assert "      # Store\n      # was: übersetzt\n" in third.stdout
    assert f"{overlay}:9:7: warning[stale-translation]" in third.stderr
    overlay.write_text("overlay: 3.0.0\n", "utf-8")
    broken = CliRunner().invoke(voicegen, command)
    assert (broken.exit_code, broken.stdout) == (2, "")
    assert "error[unsupported-version]" in broken.stderr


# ---------------------------------------------------------------------------- Chinese


@pytest.fixture(scope="module")
def english() -> Node:
    root = load(SPEC, Report())
    assert root is not None
    return root


@pytest.fixture(scope="module")
def chinese(english: Node) -> Node:
    report = Report()
    overlay = load_file(CHINESE, Source(str(CHINESE)), report)
    assert overlay is not None
    result = translate(english, overlay, report)
    assert report.diagnostics == [], "run: voicegen translate"
    return result


CODE = re.compile(r"`[^`]+`")
URL = re.compile(r"https?://[\w./#-]*\w")
NUMBER = re.compile(r"\d+(?:[.:-]\d+)*")
# What must not stand in Chinese text outside of code.
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff] ?[,;:!?()]|[,;:!?()] ?[\u4e00-\u9fff]|[\u4e00-\u9fff]\.")
NO_SPACE = re.compile(r"[\u4e00-\u9fff][A-Za-z0-9`]|[A-Za-z0-9`][\u4e00-\u9fff]")


def test_chinese_says_the_same_of_code_numbers_and_addresses(english: Node, chinese: Node) -> None:
    for (owner, key), text in all_texts(english).items():
        source = str(text.node.value)
        other = chinese
        for step in _path(owner):
            other = at(other, step)
        translation = other.text(key)
        for pattern in (CODE, URL, NUMBER):
            assert sorted(pattern.findall(translation)) == sorted(pattern.findall(source)), source
        for mark in ("\n\n", "\n- ", "**"):
            assert translation.count(mark) == source.count(mark), source
        assert translation.endswith("\n") == source.endswith("\n")


def test_chinese_is_set_as_chinese(chinese: Node) -> None:
    for text in all_texts(chinese).values():
        words = str(text.node.value)
        outside = URL.sub("", CODE.sub("`c`", words))
        assert re.search(r"[\u4e00-\u9fff]", words), words
        assert not HALF_WIDTH.search(outside), words
        assert not NO_SPACE.search(outside), words
        # A line break inside a paragraph would become a space, and emphasis needs one to end.
        assert not re.search(r"[^\n]\n(?![\n-])[^\n]", words.rstrip("\n")), words
        assert not re.search(r"[\u3002\uff1a]\*\*[^ ]", words), words


def test_chinese_changes_nothing_but_texts(english: Node, chinese: Node) -> None:
    assert _without_texts(english) == _without_texts(chinese)
    assert english.plain() != chinese.plain()


def test_chinese_means_the_same(english: Node, chinese: Node) -> None:
    """The neutral form differs in texts only: ids, order and types are those of the document."""
    forms = []
    for root in (english, chinese):
        report = Report()
        api = build(resolve(root, report), report)
        assert report.ok
        shown = json.loads(dump(api))
        _blank(shown)
        forms.append(shown)
    assert forms[0] == forms[1]


def _blank(value: Any) -> None:
    """Take texts out, and places, which are those of the overlay where it has the text."""
    if isinstance(value, dict):
        for key in ("title", "summary", "doc", "description", "pos"):
            value.pop(key, None)
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, (dict, list)):
            _blank(each)


def test_a_changed_source_is_named() -> None:
    report = Report()
    changed = SPEC.read_text("utf-8").replace("summary: Send DTMF\n", "summary: Play DTMF\n")
    root = node(changed, str(SPEC))
    overlay = load_file(CHINESE, Source(str(CHINESE)), report)
    assert overlay is not None
    result = translate(root, overlay, report)
    (found,) = report.diagnostics
    assert (found.severity, found.code) == ("warning", "stale-translation")
    line = CHINESE.read_text("utf-8").splitlines()[found.pos.line - 1]
    assert line == "      summary: 发送 DTMF"
    path = ("paths", "/calls/{call_control_id}/actions/send_dtmf", "post", "summary")
    assert plain(result, *path) == "Play DTMF"


def test_the_readme_shows_an_action_that_is_there() -> None:
    shown = re.findall(r'summary: "([0-9a-f]{12})"', (ROOT / "README.md").read_text("utf-8"))
    assert shown == [source_hash("Send DTMF")]


def _path(node_: Node) -> list[str]:
    steps: list[str] = []
    while node_.parent is not None:
        steps.insert(0, node_.key)
        node_ = node_.parent
    return steps


def _without_texts(root: Node) -> Json:
    """The document with a mark where its texts are."""
    texts = {id(text) for found in texts_of(root).values() for text in found.values()}

    def plain_of(each: Node) -> Json:
        if isinstance(each.value, dict):
            return {key: plain_of(entry) for key, entry in each.value.items()}
        if isinstance(each.value, list):
            return [plain_of(item) for item in each.value]
        return "text" if id(each) in texts else each.value

    return plain_of(root)
