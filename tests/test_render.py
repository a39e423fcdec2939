"""Templates are filled strictly, other files are copied, and the mark comes first."""

from pathlib import Path

import pytest
from jinja2 import Environment, UndefinedError

from generator.page import Page
from generator.render import Origin, render

ORIGIN = Origin("specs/acme.yaml", "make generate")
MARK = (
    "@generated from specs/acme.yaml and templates/{}; "
    "to change it, edit those and run: make generate"
)
TEMPLATES = Path(__file__).parent.parent / "templates"


def rendered(tmp_path: Path, path: str, body: str, origin: Origin = ORIGIN, **view: object) -> str:
    (tmp_path / "page.j2").write_text(body, "utf-8")
    return render([Page(path, "page.j2", view)], [tmp_path], origin).files[path]


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("src/a.py", "# {}"),
        ("pyproject.toml", "# {}"),
        ("a.yaml", "# {}"),
        ("a.txt", "# {}"),
        ("src/py.typed", "# {}"),
        ("README.md", "<!-- {} -->"),
        ("index.html", "<!-- {} -->"),
        ("main.go", "// {}"),
        ("LICENSE", "{}"),
    ],
)
def test_mark_is_the_first_line(tmp_path: Path, path: str, first: str) -> None:
    assert rendered(tmp_path, path, "x\n") == f"{first.format(MARK.format('page.j2'))}\nx\n"


def test_mark_goes_into_front_matter(tmp_path: Path) -> None:
    text = rendered(tmp_path, "SKILL.md", "---\nname: x\n---\n")
    assert text == f"---\n# {MARK.format('page.j2')}\nname: x\n---\n"


def test_mark_comes_after_the_title_and_summary_of_llms_txt(tmp_path: Path) -> None:
    text = rendered(tmp_path, "llms.txt", "# Title\n> Summary\n\n## Pages\n")
    mark = f"<!-- {MARK.format('page.j2')} -->"
    assert text == f"# Title\n> Summary\n{mark}\n\n## Pages\n"


@pytest.mark.parametrize("path", ["a.py", "a.md", "a.css", "a.go"])
def test_no_document_name_ends_the_mark(tmp_path: Path, path: str) -> None:
    origin = Origin("a\nimport os\r\u2028 --> --!> */ -*- coding: utf-7 -*- \ud800", "make")
    first, *rest = rendered(tmp_path, path, "x", origin).splitlines()
    inside = first.removesuffix(" -->").removesuffix(" */")
    assert rest == ["x"]
    assert all(end not in inside for end in ["-->", "--!>", "*/", "coding:", "\ud800"])


def test_unknown_kind_of_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"a\.json"):
        rendered(tmp_path, "a.json", "{}")


def test_names_that_the_view_lacks_are_errors(tmp_path: Path) -> None:
    with pytest.raises(UndefinedError):
        rendered(tmp_path, "a.py", "{{ missing }}")


def test_text_of_the_view_is_not_a_template(tmp_path: Path) -> None:
    body = "{% for item in items %}\n    {{ item | indent(4) }}\n{% endfor %}\n"
    text = rendered(tmp_path, "a.md", body, items=["{{ 7 * 7 }}", "a\nb", "<&>"])
    assert text.splitlines()[1:] == ["    {{ 7 * 7 }}", "    a", "    b", "    <&>"]


@pytest.mark.parametrize("call", ["{{ range(3) }}", "{{ x | upper }}", "{{ lipsum() }}"])
def test_templates_have_no_other_tools(tmp_path: Path, call: str) -> None:
    with pytest.raises(Exception, match=r"undefined|No filter"):
        rendered(tmp_path, "a.py", call, x="x")


def test_other_files_are_copied_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"# @generated\r\n\tx  \xc3\xa9{{ x }}")
    assert render([Page("b.py", "a.py")], [tmp_path], ORIGIN).files == {
        "b.py": "# @generated\r\n\tx  é{{ x }}"
    }


def test_one_path_is_one_page(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with pytest.raises(ValueError, match="two pages"):
        render([Page("b", "a"), Page("b", "a")], [tmp_path], ORIGIN)


def test_compiled_templates_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("VOICEGEN_NO_CACHE", raising=False)
    first = rendered(tmp_path, "a.py", "{{ x }}", x=1)
    with monkeypatch.context() as patch:
        patch.setattr(Environment, "compile", None)
        assert rendered(tmp_path, "a.py", "{{ x }}", x=1) == first
    assert rendered(tmp_path, "a.py", "{{ x + 1 }}", x=1).endswith("\n2")
    for entry in (tmp_path / "cache/voicegen").iterdir():
        entry.write_bytes(b"damaged")
    assert rendered(tmp_path, "a.py", "{{ x }}", x=1) == first


def test_the_first_folder_that_has_a_template_gives_it(tmp_path: Path) -> None:
    own, built_in = tmp_path / "own", tmp_path / "built-in"
    for folder, text in ((own, "own"), (built_in, "built-in")):
        folder.mkdir()
        (folder / "a.j2").write_text(f"{text} {{% include 'b.j2' %}}", "utf-8")
        (folder / "c").write_text(text, "utf-8")
    (built_in / "b.j2").write_text("part", "utf-8")
    pages = [Page("a.txt", "a.j2"), Page("c.txt", "c")]
    found = render(pages, [own, built_in], ORIGIN)
    assert found.files["a.txt"].splitlines()[1:] == ["own part"]
    assert found.files["c.txt"] == "own"
    assert found.made_of == {"a.txt": {"a.j2", "b.j2"}, "c.txt": {"c"}}
    assert found.sources == {
        "a.j2": own / "a.j2",
        "b.j2": built_in / "b.j2",
        "c": own / "c",
    }


def test_templates_that_are_included_extended_or_imported_had_a_part(tmp_path: Path) -> None:
    texts = {
        "page.j2": "{% extends 'base.j2' %}{% block b %}{% include x %}{{ m.f() }}{% endblock %}"
        "{% import 'macros.j2' as m %}",
        "base.j2": "{% block b %}{% endblock %}{% include ['none.j2', 'some.j2'] %}",
        "macros.j2": "{% macro f() %}f{% endmacro %}",
        "some.j2": "some",
        "part.j2": "{% if false %}{% include 'other.j2' %}{% endif %}",
        "other.j2": "",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    pages = [Page("a.txt", "page.j2", {"x": "part.j2"}), Page("b.txt", "page.j2", {"x": "some.j2"})]
    made_of = render(pages, [tmp_path], ORIGIN).made_of
    always = {"page.j2", "base.j2", "macros.j2", "some.j2"}
    assert made_of == {"a.txt": always | {"part.j2"}, "b.txt": always}


def test_copied_files_bring_their_mark() -> None:
    # YAML among the templates is read, not copied
    copied = [
        path
        for path in TEMPLATES.rglob("*")
        if path.is_file()
        and path.suffix not in (".j2", ".yaml")
        and "__pycache__" not in path.parts
    ]
    assert [path for path in copied if "@generated" not in path.read_text("utf-8")[:300]] == []
