"""The same document gives the same bytes, wherever and by whichever process it is read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parent.parent
# Directory listings come in an order of their own on every file system; here each comes reversed
# or rotated, so that whoever relies on the order notices.
SHUFFLED = """\
import os, sys
real_list, real_scan = os.listdir, os.scandir

class Scan:
    def __init__(self, entries):
        self.entries = iter(entries)
    def __iter__(self):
        return self.entries
    def __next__(self):
        return next(self.entries)
    def __enter__(self):
        return self
    def __exit__(self, *_):
        pass
    def close(self):
        pass

def shuffled(found):
    found = sorted(found, key=lambda entry: getattr(entry, "name", entry), reverse=True)
    return found[len(found) // 2 :] + found[: len(found) // 2]

os.listdir = lambda *path: shuffled(real_list(*path))
os.scandir = lambda *path: Scan(shuffled(real_scan(*path)))
from generator.cli import main
main()
"""


def output(out: Path, cwd: Path, seed: str, *, shuffle: bool = False) -> dict[str, bytes]:
    """All files of a run that has nothing in its caches, by their path."""
    spec = os.path.relpath(ROOT / "specs/voice-advanced.yaml", cwd)
    start = ["-c", SHUFFLED] if shuffle else ["-m", "generator"]
    subprocess.run(
        [sys.executable, *start, "generate", spec, "--out", str(out)],
        cwd=cwd,
        env=os.environ
        | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "VOICEGEN_NO_CACHE": "1"},
        check=True,
        capture_output=True,
    )
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return output(tmp_path_factory.mktemp("first") / "out", ROOT, "1")


def test_output_is_a_whole_package(first: dict[str, bytes]) -> None:
    assert "python/pyproject.toml" in first
    assert len(first) > 20


def test_another_seed_and_folder(first: dict[str, bytes], tmp_path: Path) -> None:
    elsewhere = tmp_path / "else where"
    elsewhere.mkdir()
    assert output(tmp_path / "out", elsewhere, "4242") == first


def test_another_order_of_listings(first: dict[str, bytes], tmp_path: Path) -> None:
    assert output(tmp_path / "out", ROOT, "random", shuffle=True) == first


def test_a_second_run_changes_nothing(first: dict[str, bytes], tmp_path: Path) -> None:
    output(tmp_path / "out", ROOT, "2")
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert output(tmp_path / "out", ROOT, "3", shuffle=True) == first
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    assert after == times
