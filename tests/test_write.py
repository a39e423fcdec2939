"""Only what is ours changes, and it changes as a whole."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator import swap as swap_stage, write as stage
from generator.write import Change, NotOurs, WriteError, Written, diff, write

ROOT = Path(__file__).parent.parent
MARK = "# @generated\n"
Files = dict[str, str]


def files(version: str, *paths: str) -> Files:
    return {path: f"{MARK}{version} {path}\n" for path in paths}


def tree(out: Path) -> Files:
    """Every file and link below a folder."""
    return {
        str(path.relative_to(out)): (
            f"-> {path.readlink()}" if path.is_symlink() else path.read_text()
        )
        for path in sorted(out.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output with two generated files and everything that can be foreign."""
    out = tmp_path / "out"
    write(files("1", "python/src/a.py", "python/src/old/b.py", "skills/s.md"), out)
    (out / "python/mine.txt").write_text("mine\n")
    (out / "python/.venv/lib").mkdir(parents=True)
    (out / "python/.venv/lib/copy.py").write_text(MARK)
    (out / "python/empty").mkdir()
    (out / "python/link").symlink_to("/nonexistent")
    (out / "python/up").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(out / "python/pipe")
    return out


FOREIGN = {"python/mine.txt", "python/.venv/lib/copy.py", "python/link", "python/up"}


@pytest.fixture(params=["exchange", "two renames", "in place", "in place, two renames"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    way: str = request.param
    if "two" in way:
        monkeypatch.setattr(swap_stage, "_exchange", lambda one, other: False)
    if "place" in way:
        monkeypatch.setattr(stage, "_place", lambda out: out)
    return way


def test_write_replaces_ours_and_keeps_the_rest(out: Path, way: str) -> None:
    before = tree(out)
    new = files("1", "python/src/a.py") | files("2", "python/src/c.py", "python/d/e.py")
    assert write(new, out) == Written(written=2, unchanged=1, removed=2)
    assert tree(out) == new | {path: before[path] for path in FOREIGN}
    assert (out / "python/empty").is_dir() and (out / "python/pipe").is_fifo()
    assert not (out / "python/src/old").exists() and not (out / "skills").exists()
    assert [path.name for path in out.parent.iterdir()] == ["out"]
    assert sorted(path.name for path in out.iterdir()) == ["python"]


def test_modes_times_and_inodes_stay(out: Path) -> None:
    mine = out / "python/mine.txt"
    mine.chmod(0o640)
    (out / "python/src/a.py").chmod(0o600)
    before = mine.stat()
    write(files("2", "python/src/a.py", "python/b.py"), out)
    after = mine.stat()
    assert (after.st_ino, after.st_mode, after.st_mtime_ns, after.st_nlink) == (
        before.st_ino,
        before.st_mode,
        before.st_mtime_ns,
        1,
    )
    assert (out / "python/src/a.py").stat().st_mode & 0o777 == 0o600


def test_nothing_changes_nothing_is_touched(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    same = files("1", "python/src/a.py", "python/src/old/b.py", "skills/s.md")
    monkeypatch.setattr(stage, "_replace", None)
    times = [path.lstat().st_ctime_ns for path in out.rglob("*")]
    assert write(same, out) == Written(written=0, unchanged=3, removed=0)
    assert diff(same, out) == []
    assert times == [path.lstat().st_ctime_ns for path in out.rglob("*")]


def test_other_folders_are_left_alone(out: Path) -> None:
    new = files("2", "python/x.py")
    assert write(new, out, ["python"]) == Written(written=1, unchanged=0, removed=2)
    assert "skills/s.md" in tree(out)
    assert [change.path for change in diff({}, out, ["skills"])] == ["skills/s.md"]
    with pytest.raises(WriteError, match="none of the folders"):
        write(new, out, ["skills"])


@pytest.mark.parametrize(
    "path",
    "python/mine.txt python/mine.txt/a python python/link python/up/a.py python/pipe "
    "python/empty".split(),
)
def test_what_is_not_ours_is_never_overwritten(out: Path, path: str) -> None:
    before = tree(out)
    with pytest.raises(NotOurs, match="python") as caught:
        write(files("2", path, "other/a.py"), out)
    assert caught.value.paths
    assert tree(out) == before


def test_files_and_folders_change_roles(out: Path) -> None:
    write(files("2", "python/src/a.py/deep.py", "python/src/old"), out)
    assert {"python/src/a.py/deep.py", "python/src/old"} < set(tree(out))


@pytest.mark.parametrize(
    "path",
    ["/etc/x", "../x", "a/../x", "a//b", "a/", "", ".", "a\\b", "C:x", "con.py", "a/NUL", "a\n"]
    + ["a.", "a ", "x" * 300],
)
def test_paths_that_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError, match="not a path"):
        write({path: MARK}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("paths", [("a.py", "A.py"), ("a/x", "A/y"), ("a", "a/b"), ("ß", "SS")])
def test_paths_that_collide_are_refused(tmp_path: Path, paths: tuple[str, ...]) -> None:
    with pytest.raises(WriteError, match=r"one path|both"):
        write(files("1", *paths), tmp_path / "out")


def test_output_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    write(files("1", "a.py"), tmp_path / "out")
    assert (tmp_path / "out").is_symlink() and (tmp_path / "real/a.py").is_file()


@pytest.mark.parametrize("file", ["above", "above/out"])
def test_output_that_is_no_folder(tmp_path: Path, file: str) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("")
    with pytest.raises(WriteError, match=f"{file} is a file"):
        write(files("1", "a.py"), tmp_path / "above/out")


def test_disk_error_is_told_and_changes_nothing(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device", str(self))

    before = tree(out)
    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WriteError, match="No space left"):
        write(files("2", "python/src/a.py"), out)
    assert tree(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["out"]


@pytest.mark.parametrize("step", ["_build", "swap"])
def test_interrupt_leaves_the_old_tree(
    out: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*args: object) -> None:
        raise KeyboardInterrupt

    before = tree(out)
    monkeypatch.setattr(stage, step, interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(files("2", "python/src/a.py"), out)
    assert tree(out) == before
    assert [path.name for path in out.parent.iterdir()] == ["out"]


def test_files_that_appear_meanwhile_stay(
    out: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(new: Path, old: Path, spare: Path) -> None:
        if old.is_dir():
            (old / "late.txt").write_text("late")
        swap_stage.swap(new, old, spare)

    monkeypatch.setattr(stage, "swap", late)
    write(files("2", "python/src/a.py", "python/b.py", "skills/s.md"), out)
    assert any(path.endswith("late.txt") for path in tree(out))


def test_kill_between_two_renames_is_mended(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(out)
    left = out.parent / f"{stage._stage_prefix(out)}x"
    left.mkdir()
    (left / "voicegen-staging").write_text("python")
    (out / "python").rename(left / "old")
    write(files("1", "python/src/a.py", "python/src/old/b.py", "skills/s.md"), out)
    assert tree(out) == before
    assert not left.exists()


def test_folders_that_only_look_like_ours_stay(out: Path) -> None:
    alike = out.parent / f"{stage._stage_prefix(out)}x"
    alike.mkdir()
    (alike / "notes").write_text("mine")
    write(files("2", "a.py"), out)
    assert (alike / "notes").read_text() == "mine"


def test_diff(out: Path) -> None:
    (out / "python/src/bin.py").write_bytes(b"@generated\0")
    new = files("1", "python/src/a.py") | {"a.py": MARK, "skills/s.md": MARK + "x"}
    changes = diff(new, out)
    assert [(change.path, change.kind) for change in changes] == [
        ("a.py", "new"),
        ("python/src/bin.py", "removed"),
        ("python/src/old/b.py", "removed"),
        ("skills/s.md", "changed"),
    ]
    assert changes[0] == Change(
        "a.py", "new", "--- /dev/null\n+++ b/a.py\n@@ -0,0 +1 @@\n+# @generated\n"
    )
    assert changes[1].diff == "Binary file python/src/bin.py differs\n"
    assert changes[3].diff.endswith("-1 skills/s.md\n+x\n\\ No newline at end of file\n")
    assert len(diff(new, out.parent / "none")) == 3


ALTERNATE = """
import sys
from pathlib import Path
from generator.write import write

def files(version):
    paths = [f"python/{version}{n % 3}/{n}.py" for n in range(12)] + ["python/x.py"]
    return {path: f"# @generated {version}\\n" * 50 for path in paths}

print("ready", flush=True)
while True:
    for version in sys.argv[2]:
        write(files(version), Path(sys.argv[1]))
"""


def alternate(out: Path, versions: str) -> "subprocess.Popen[str]":
    process = subprocess.Popen(
        [sys.executable, "-c", ALTERNATE, str(out), versions],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    return process


def whole(out: Path) -> bool:
    """Whether the output is exactly one of the versions, with the foreign file beside it."""
    found = tree(out)
    assert found.pop("python/mine.txt") == "mine\n"
    versions = {text.split()[2] for text in found.values()}
    return len(found) == 13 and len(versions) == 1


@pytest.mark.heavy
def test_killed_at_any_point_the_tree_is_whole(tmp_path: Path) -> None:
    chance = random.Random(2)
    out = tmp_path / "out"
    (out / "python").mkdir(parents=True)
    (out / "python/mine.txt").write_text("mine\n")
    write({"python/x.py": "# @generated a\n"}, out)
    seen = set()
    for _ in range(40):
        with alternate(out, "ab") as process:
            try:
                process.wait(timeout=chance.uniform(0.01, 0.06))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
        assert process.returncode == -signal.SIGKILL
        assert whole(out)
        seen.add((out / "python/x.py").read_text())
    assert len(seen) == 2
    write({}, out)
    assert tree(out) == {"python/mine.txt": "mine\n"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_runs_at_the_same_time_wait_for_each_other(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "python").mkdir(parents=True)
    (out / "python/mine.txt").write_text("mine\n")
    with alternate(out, "ab") as one, alternate(out, "ba") as other:
        for process in (one, other):
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(timeout=0.5)
            process.kill()
    assert whole(out)
