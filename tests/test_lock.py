"""The lock by itself: each line is a fact, whatever has become of the others."""

import pytest

from generator.inputs import Input
from generator.lock import is_lock, read_lock, renewed

OURS = [
    Input("python", "document", "my api.yaml", "0123456789ab", "specs/my api.yaml"),
    Input("python", "tool", "black", "26.10.1", "black"),
]
FILES = {"python/src/a b.py": "a\n", "python/c.md": "c\n"}
HEAD = renewed("", ["python"], [], {})


def test_a_lock_says_what_was_written() -> None:
    text = renewed("", ["python"], OURS, FILES)
    assert text.removeprefix(HEAD) == (
        "python document my api.yaml 0123456789ab\n"
        "python output c.md a3a5e715f0cc\n"
        "python output src/a b.py 87428fc52280\n"
        "python tool black 26.10.1\n"
    )
    lock = read_lock(text)
    assert (lock.conflict, lock.unclear, lock.is_converted) == (0, 0, False)
    assert lock.values("python", "document", "my api.yaml") == {"0123456789ab"}
    assert lock.outputs("python/src/a b.py") == {"87428fc52280"}
    assert lock.outputs("python/none.py") == frozenset()


def test_lines_of_other_outputs_stay() -> None:
    old = f"{HEAD}python output gone.md 111111111111\nsite output a.md 222222222222\n"
    text = renewed(old, ["python"], OURS[:1], {})
    assert text.removeprefix(HEAD) == (
        "python document my api.yaml 0123456789ab\nsite output a.md 222222222222\n"
    )


def test_what_both_sides_of_a_merge_have_written_was_written() -> None:
    sides = [renewed("", ["python"], [], {"python/a.md": text}) for text in ("a", "b")]
    mine, theirs = (side.removeprefix(HEAD) for side in sides)
    union = read_lock(HEAD + mine + theirs)
    assert len(union.outputs("python/a.md")) == 2
    marked = read_lock(f"{HEAD}<<<<<<< HEAD\n{mine}=======\n{theirs}>>>>>>> other\n")
    assert (marked.facts, marked.conflict) == (union.facts, 2)


@pytest.mark.parametrize(
    "line",
    ["nonsense", "python output", "python output a.md", "python kind a.md 12", "a b c d", "x\0y"],
)
def test_what_is_no_fact_is_told_by_its_line(line: str) -> None:
    lock = read_lock(f"{HEAD}python output a.md 222222222222\n{line}\n")
    assert (len(lock.facts), lock.unclear) == (1, 3)


@pytest.mark.parametrize(
    ("text", "ours"),
    [("", True), ("\n", True), ("python output a.md 12\n", True), ("my own notes\n", False)],
)
def test_a_file_without_any_fact_is_not_ours(text: str, ours: bool) -> None:
    assert is_lock(text) == ours


def test_names_cannot_break_a_line() -> None:
    name = "a\nsite output b.md 12\u2028\ud800.yaml"
    each = Input("python", "document", "a?site output b.md 12??.yaml", "12", "")
    lock = read_lock(renewed("", ["python"], [each], {f"python/{name}": ""}))
    assert lock.targets == {"python"} and not lock.unclear
    assert lock.outputs(f"python/{name}") and lock.values("python", "document", name) == {"12"}
