"""Python comes out as black prints it, whatever the cache and the helpers do."""

import sys
from collections.abc import Callable
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion

from generator import blacken as black_stage, cache, format as stage
from generator.format import FormatError, format
from generator.page import Page

UGLY = "x = {  'a':1 }\n\n\n\n\n"
PRETTY = 'x = {"a": 1}\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("VOICEGEN_NO_CACHE", raising=False)
    return tmp_path / "voicegen"


def formatted(text: str, path: str = "a.py", template: str = "a.py.j2") -> str:
    return format({path: text}, [Page(path, template)])[path]


@pytest.mark.parametrize(
    ("path", "template", "text", "final"),
    [
        ("a.py", "a.py.j2", UGLY, PRETTY),
        ("a.py", "a.py", UGLY, UGLY),
        ("a.md", "a.md.j2", "a  \n\n\tb\t\n\n\n", "a\n\n\tb\n"),
        ("a.md", "a.md.j2", "a", "a\n"),
        ("a.md", "a.md", "a  \n\n", "a  \n\n"),
    ],
)
def test_final_form(path: str, template: str, text: str, final: str) -> None:
    assert formatted(text, path, template) == final


def test_python_is_what_black_prints() -> None:
    source = Path(stage.__file__).read_text("utf-8").replace('"', "'")
    mode = Mode(line_length=100, target_versions={TargetVersion.PY311})
    assert formatted(source) == black.format_str(source, mode=mode)


def test_broken_python_names_page_and_template() -> None:
    with pytest.raises(FormatError, match=r"a\.py of templates/a\.py\.j2"):
        formatted("def")


def test_second_run_does_not_need_black(monkeypatch: pytest.MonkeyPatch) -> None:
    assert formatted(UGLY) == PRETTY
    monkeypatch.setattr(black_stage, "blacken", None)
    assert formatted(UGLY) == PRETTY


def test_no_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICEGEN_NO_CACHE", "1")
    assert formatted(UGLY) == PRETTY
    assert not folder.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data.replace(b"1", b"2"),
        lambda data: b"\xff" * 90,
    ],
)
def test_damaged_entry_is_not_used(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    formatted(UGLY)
    (entry,) = folder.iterdir()
    good = entry.read_bytes()
    entry.write_bytes(damage(good))
    assert formatted(UGLY) == PRETTY
    assert entry.read_bytes() == good


def test_entry_under_another_name_is_not_used(folder: Path) -> None:
    cache.put({"one": b"1"})
    (folder / "one").rename(folder / "two")
    assert cache.get("two") is None


def test_cache_that_cannot_be_written_is_no_error(folder: Path) -> None:
    folder.write_text("a file")
    assert formatted(UGLY) == PRETTY


def test_cache_is_bounded(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MAX_BYTES", 1000)
    for number in range(20):
        cache.put({f"{number}": b"x" * 100})
    assert 0 < sum(path.stat().st_size for path in folder.iterdir()) <= 1000
    assert cache.get("19") == b"x" * 100


@pytest.mark.parametrize("program", ["", "/bin/false"])
def test_helpers_change_nothing(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {f"{number}.py": f"x  =  {number};\n" for number in range(9)}  # a `;` is beyond us
    pages = [Page(path, "x.py.j2") for path in files]
    monkeypatch.setattr(black_stage, "WORTH_A_PROCESS", 20)
    monkeypatch.setattr(black_stage, "_processors", lambda: 3)
    if program:
        monkeypatch.setattr(sys, "executable", program)
    assert list(format(files, pages).items()) == [
        (f"{number}.py", f"x = {number}\n") for number in range(9)
    ]
