"""Resolving: every reference is followed or reported, and none leaves the document's folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from generator.diagnostics import Diagnostic, Report
from generator.load import load
from generator.parse import parse
from generator.resolve import Document, resolve
from generator.source import Node, Source

HEAD = 'openapi: 3.1.0\ninfo: {title: t, version: "1"}\npaths: {}\n'
Found = list[Diagnostic]


def schemas(text: str, version: str = "3.1.0") -> tuple[Document, Found]:
    """Resolve a document whose component schemas are given."""
    indented = "".join(f"    {line}\n" for line in text.splitlines())
    return document(f"openapi: {version}\ncomponents:\n  schemas:\n{indented}")


def document(text: str) -> tuple[Document, Found]:
    report = Report()
    root = parse(text, Source("doc.yaml"), report)
    assert root is not None, report.diagnostics
    return resolve(root, report), report.diagnostics


def files(folder: Path, texts: dict[str, str]) -> tuple[Document, Found]:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    report = Report()
    root = load(folder / "doc.yaml", report)
    assert root is not None
    return resolve(root, report), report.diagnostics


def at(doc: Document, *steps: str) -> Node:
    node: Node | None = doc.root
    for step in ("components", "schemas", *steps):
        assert node is not None
        node = node.get(step)
    assert node is not None
    return node


def codes(found: Found) -> list[str]:
    return [each.code for each in found]


@pytest.mark.parametrize(
    ("ref", "text", "pointer"),
    [
        ("#/components/schemas/B", "B: {type: string}", "#/components/schemas/B"),
        ("#/components/schemas/B%20b", "B b: {type: string}", "#/components/schemas/B b"),
        ("#/components/schemas/a~1b~0c", "a/b~c: {}", "#/components/schemas/a~1b~0c"),
        ("#/components/schemas/B", "B: {$ref: '#/components/schemas/C'}\nC: {}", None),
        ("#/components/schemas/B/oneOf/1", "B: {oneOf: [{}, {type: string}]}", None),
        (
            "#/components/schemas/B/properties/x",
            "B: {$ref: '#/components/schemas/C'}\nC: {properties: {x: {}}}",
            "#/components/schemas/C/properties/x",
        ),
        ("#thing", "B: {$anchor: thing}", "#/components/schemas/B"),
        ("https://a.io/b.json", "B: {$id: 'https://a.io/b.json'}", "#/components/schemas/B"),
        (
            "https://a.io/b#/$defs/x",
            "B: {$id: 'https://a.io/b', $defs: {x: {}}}",
            "#/components/schemas/B/$defs/x",
        ),
    ],
)
def test_a_reference_is_followed_to_the_end(ref: str, text: str, pointer: str | None) -> None:
    doc, found = schemas(f"A: {{$ref: '{ref}'}}\n{text}")
    assert found == []
    target = doc.deref(at(doc, "A"))
    assert "$ref" not in target
    assert pointer in (None, target.pointer)
    assert doc.deref(target) is target


def test_a_dynamic_reference_is_a_reference_to_its_anchor() -> None:
    doc, found = schemas("A: {properties: {x: {$dynamicRef: '#n'}}}\nB: {$dynamicAnchor: n}")
    assert found == []
    assert doc.deref(at(doc, "A", "properties", "x")) is at(doc, "B")


@pytest.mark.parametrize(
    "text",
    [
        "A: {example: {$ref: '#/nowhere'}, default: {$ref: x.yaml}, enum: [{$ref: '#/no'}]}",
        "A: {const: {$ref: '#/no'}, examples: [{$ref: '#/no'}], x-a: {$ref: '#/no'}}",
        "A: {properties: {$ref: {type: string}, example: {type: string}}}",
        "A: {properties: {a: {items: {$ref: '#/components/schemas/A'}}}}",
    ],
)
def test_what_is_no_reference_is_left_alone(text: str) -> None:
    doc, found = schemas(text)
    assert found == []
    assert doc.deref(at(doc, "A")) is at(doc, "A")


def test_values_of_named_examples_are_data() -> None:
    _, found = document(HEAD + "components: {examples: {a: {value: {$ref: '#/no'}}}}")
    assert found == []


@pytest.mark.parametrize(
    ("ref", "code", "hint"),
    [
        ("#/components/schemas/Mesage", "unknown-ref", "#/components/schemas/Message"),
        ("#/definitions/Message", "unknown-ref", "#/components/schemas/Message"),
        ("#messag", "unknown-ref", "#message"),
        ("#/components/parameters/P", "wrong-ref", "refer to a schema"),
        ("#/openapi", "wrong-ref", "refer to a schema"),
        ("http://example.com/a.yaml#/A", "foreign-ref", "bundle"),
        ("file:///etc/passwd", "foreign-ref", "bundle"),
        ("//example.com/a.yaml", "foreign-ref", "bundle"),
        ("http://[", "foreign-ref", "bundle"),
        ("/etc/passwd", "foreign-ref", "folder"),
        ("../doc.yaml", "foreign-ref", "folder"),
        ("a/../../x.yaml", "foreign-ref", "folder"),
        ("%2e%2e/x.yaml", "foreign-ref", "folder"),
        ("a%00b", "foreign-ref", "folder"),
        ("gone.yaml#/A", "unknown-ref", "counts from the file"),
        (".", "foreign-ref", "folder"),
    ],
)
def test_a_bad_reference_is_one_finding_with_a_hint(
    tmp_path: Path, ref: str, code: str, hint: str
) -> None:
    text = (
        HEAD + "components:\n  parameters: {P: {name: p, in: query, schema: {}}}\n"
        f"  schemas:\n    Message: {{$anchor: message}}\n    A: {{$ref: '{ref}'}}\n"
    )
    _, found = files(tmp_path, {"doc.yaml": text})
    assert codes(found) == [code]
    assert found[0].pos[1:] == (8, 9)
    assert hint in found[0].hint


def test_a_chain_that_never_arrives_names_its_links() -> None:
    doc, found = schemas(
        "\n".join(
            f"{a}: {{$ref: '#/components/schemas/{b}'}}" for a, b in zip("ABC", "BCB", strict=True)
        )
    )
    assert codes(found) == ["circular-ref"]
    assert "#/components/schemas/B → #/components/schemas/C → #/compo" in found[0].message
    assert doc.deref(at(doc, "A")) is not None


@pytest.mark.parametrize("value", ["Cat", "#/components/schemas/Cat"])
def test_a_mapping_names_schemas(value: str) -> None:
    doc, found = schemas(
        f"A: {{discriminator: {{propertyName: k, mapping: {{c: '{value}'}}}}}}\nCat: {{}}"
    )
    assert found == []
    assert doc.mapped(at(doc, "A", "discriminator", "mapping", "c")) is at(doc, "Cat")


def test_a_mapping_to_nothing_is_a_warning() -> None:
    _, found = schemas("A: {discriminator: {propertyName: k, mapping: {c: Ca}}}\nCat: {}")
    assert [(each.severity, each.code) for each in found] == [("warning", "unknown-ref")]
    assert "Cat" in found[0].hint


def test_files_in_the_folder_are_one_document(tmp_path: Path) -> None:
    doc, found = files(
        tmp_path,
        {
            "doc.yaml": HEAD + "components: {schemas: {A: {$ref: 'sub/a.yaml#/A'}, B: {}}}",
            "sub/a.yaml": (
                "A:\n  properties:\n"
                "    b: {$ref: '../doc.yaml#/components/schemas/B'}\n    c: {$ref: c.json}\n"
            ),
            "sub/c.json": '{"type": "array", "items": {"$ref": "#/no"}}',
        },
    )
    first = doc.deref(at(doc, "A"))
    assert first.pointer == "sub/a.yaml#/A"
    _, fields = next(first.items())
    _, inner = next(fields.items())
    assert doc.deref(inner) is at(doc, "B")
    assert [(each.code, Path(each.pos.file).name) for each in found] == [("unknown-ref", "c.json")]
    assert found[0].pos.file == str(tmp_path / "sub/c.json")


def test_a_symbolic_link_does_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("A: {type: secret}\n", "utf-8")
    folder = tmp_path / "doc"
    folder.mkdir()
    (folder / "link.yaml").symlink_to(secret)
    (folder / "dir").symlink_to(tmp_path)
    text = HEAD + "components: {schemas: {A: {$ref: link.yaml#/A}, B: {$ref: dir/secret.yaml#/A}}}"
    _, found = files(folder, {"doc.yaml": text})
    assert codes(found) == ["foreign-ref", "foreign-ref"]
    assert all("type" not in each.message for each in found)


def test_a_broken_file_is_reported_once(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {A: {$ref: b.yaml#/A}, B: {$ref: b.yaml#/B}}}"
    _, found = files(tmp_path, {"doc.yaml": text, "b.yaml": "a: [1"})
    assert codes(found) == ["syntax"]


def test_beside_a_reference_a_schema_counts_since_3_1() -> None:
    text = "A: {$ref: '#/components/schemas/B', properties: {x: {$ref: '#/no'}}}\nB: {}"
    assert codes(schemas(text)[1]) == ["unknown-ref"]
    assert schemas(text, "3.0.3")[1] == []


@pytest.mark.parametrize("order", [("B", "C"), ("C", "B")])
def test_an_anchor_counts_within_the_id_around_it(order: tuple[str, str]) -> None:
    """Both say `#own`, and each means its own."""
    texts = {
        name: f"{name}: {{$id: 'https://x/{name}', $defs: {{T: {{$anchor: own}}}}, "
        "properties: {p: {$ref: '#own'}, q: {$ref: 'https://x/B#own'}}}"
        for name in order
    }
    doc, found = schemas("\n".join(texts.values()))
    assert found == []
    for name in order:
        for field, owner in (("p", name), ("q", "B")):
            target = doc.deref(at(doc, name, "properties", field))
            assert target.pointer == f"#/components/schemas/{owner}/$defs/T"


@given(st.dictionaries(st.sampled_from("ABCDE"), st.sampled_from("ABCDEF"), min_size=1))
def test_deref_is_total(links: dict[str, str]) -> None:
    text = "\n".join(f"{a}: {{$ref: '#/components/schemas/{b}'}}" for a, b in links.items())
    doc, found = schemas(text)
    reached = [doc.deref(at(doc, name)) for name in links]
    assert bool(found) == any("$ref" in node for node in reached)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_no_reference_raises(ref: str) -> None:
    escaped = ref.replace("'", "''")
    schemas(f"A: {{$ref: '{escaped}'}}\nB: {{discriminator: {{mapping: {{a: '{escaped}'}}}}}}")
