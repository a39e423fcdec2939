"""Golden pairs: a full document and what is wanted of it, the cut and what is told of it.

`make golden` rewrites what is expected; read the difference before committing it.
"""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import cli
from generator.config_file import load_config
from generator.diagnostics import Report
from tests.extract import laws

HERE = Path(__file__).parent / "cases"
CASES = sorted(path.name for path in HERE.iterdir())

each_case = pytest.mark.parametrize("case", CASES)


@pytest.fixture
def home(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of a case, as the folder that the command runs in."""
    shutil.copytree(HERE / case, tmp_path / "case")
    monkeypatch.chdir(tmp_path / "case")
    monkeypatch.setenv("VOICEGEN_NO_CACHE", "1")
    return tmp_path / "case"


def extract(full: Path, out: str) -> str:
    """What the command says, and how it ends."""
    arguments = ["extract", full.name, "--select", "select.yaml", "-o", out]
    result = CliRunner().invoke(cli.voicegen, arguments)
    streams = {"stderr": result.stderr, "stdout": result.stdout}
    said = "".join(f"{name}:\n{text}" for name, text in streams.items() if text)
    return f"{said}exit code: {result.exit_code}\n"


def full_of(home: Path) -> Path:
    (found,) = home.glob("full.*")
    return Path(found.name)


@each_case
def test_case(case: str, home: Path, update: bool) -> None:
    full = full_of(home)
    out = f"out{full.suffix}"
    wanted = {"said.txt": extract(full, out), f"expected{full.suffix}": (home / out).read_text()}
    for name, text in wanted.items():
        if update:
            (HERE / case / name).write_text(text)
        assert text == (HERE / case / name).read_text(), f"{name} is not as expected"


@each_case
def test_laws(case: str, home: Path) -> None:
    full = full_of(home)
    out = Path(f"cut{full.suffix}")
    select = load_config(Path("select.yaml"), Report()).select
    assert select is not None
    laws.cut(full, select, out)
    laws.check_same_again(select, out)
    laws.check_no_findings(full, out)
    laws.check_same_meaning(full, out)
