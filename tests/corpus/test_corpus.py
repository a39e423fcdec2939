"""A few documents from all over the corpus; `make corpus` takes all, and type checkers too."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.corpus.checkers import ROOT, Faults, mypy, pyright
from tests.corpus.run import corpus


@pytest.mark.skipif(corpus() is None, reason="no corpus; VOICEGEN_CORPUS names its folder")
@pytest.mark.heavy
def test_the_rules_hold_for_some_documents() -> None:
    command = [sys.executable, "-m", "tests.corpus.run", "--sample", "6", "--no-types"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "generate           6       0        0" in done.stdout


@pytest.mark.heavy
@pytest.mark.parametrize("check", [mypy, pyright])
def test_type_errors_are_found_in_packages_that_share_a_runtime(
    check: Callable[[dict[str, Path], Path], Faults], tmp_path: Path
) -> None:
    packages = {}
    for name, said in (("good", "int"), ("bad", "str")):
        packages[name] = tmp_path / name / "package"
        (packages[name] / "_runtime").mkdir(parents=True)
        (packages[name] / "__init__.py").write_text("")
        (packages[name] / "_runtime/__init__.py").write_text("")
        (packages[name] / "_runtime/numbers.py").write_text("ONE: int = 1\n")
        (packages[name] / "resource.py").write_text(
            f"from ._runtime.numbers import ONE\n\nheld: {said} = ONE\n"
        )
    found = check(packages, tmp_path)
    assert found["good"] == []
    (fault,) = found["bad"]
    assert "resource.py:3" in fault
