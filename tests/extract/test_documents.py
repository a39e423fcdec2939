"""The laws of a cut, held against documents that were not made for it."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from generator import cli
from generator.config_file import load_config
from generator.diagnostics import Report
from generator.extraction.catalog import catalog
from generator.load import load
from generator.resolve import resolve
from tests.cases import CASES, GOLDEN
from tests.extract import laws

ROOT = Path(__file__).parents[2]
SETTINGS = ROOT / "specs/voicegen.yaml"
HOME = ROOT / "specs/voice-advanced.yaml"
REFERENCE = Path(
    os.environ.get("VOICEGEN_REFERENCE", ROOT.parent / "shared" / "reference")
).absolute()

needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="no real documents; VOICEGEN_REFERENCE names their folder"
)


@pytest.mark.heavy
@pytest.mark.parametrize("case", CASES)
def test_golden_documents(case: str, tmp_path: Path) -> None:
    """Each document of the golden cases, cut down to its first and to its last operation."""
    full = tmp_path / "case" / next((GOLDEN / case).glob("spec.*")).name
    shutil.copytree(GOLDEN / case, full.parent, ignore=shutil.ignore_patterns("expected"))
    root = load(full, Report(lenient=True))
    if root is None:
        return
    operations = catalog(resolve(root, Report(lenient=True))).operations
    for operation in {operations[0], operations[-1]} if operations else ():
        select = laws.selecting(operation.label)
        out = full.with_name(f"cut{full.suffix}")
        laws.cut(full, select, out)
        laws.check_same_again(select, out)
        laws.check_no_findings(full, out)
        laws.check_same_meaning(full, out)


def test_our_document_is_what_its_settings_select(tmp_path: Path) -> None:
    """All of it is selected, so the settings name everything that the package is about."""
    full, out = tmp_path / "full.yaml", tmp_path / "cut.yaml"
    shutil.copy(HOME, full)
    select = load_config(SETTINGS, Report()).select
    assert select is not None
    laws.cut(full, select, out)
    assert laws.meaning(full) == laws.meaning(out)
    assert not select.ignore or (len(select.operations) == 9 and len(select.webhooks) == 13)


@needs_reference
@pytest.mark.heavy
@pytest.mark.parametrize(
    ("date", "missing"),
    [
        ("2026-07", []),
        (
            "2025-03",
            ["ai_assistant_join", "switch_supervisor_role"]
            + ["call.conversation.ended", "call.conversation_insights.generated"],
        ),
    ],
)
def test_real_documents(date: str, missing: list[str], tmp_path: Path) -> None:
    """What is cut out of the full document is the published fragment, but for unused schemes."""
    full, out = tmp_path / "full.yml", tmp_path / "cut.yml"
    shutil.copy(REFERENCE / f"telnyx-full-{date}.yml", full)
    arguments = ["extract", str(full), "--select", str(SETTINGS), "-o", str(out)]
    result = CliRunner().invoke(cli.voicegen, arguments)
    assert result.exit_code == (1 if missing else 0)
    told = result.stdout.partition("expected, but not there: ")[2].partition("\n")[0]
    assert [each.rpartition("/")[2].removeprefix("event:") for each in told.split(", ")] == (
        missing or [""]
    )
    fragment = _plain(REFERENCE / f"voice-advanced-{date}.yml")
    del fragment["components"]["securitySchemes"]
    made = _plain(out)
    assert list(made["components"].pop("securitySchemes")) == ["bearerAuth"]
    assert made == fragment

    select = load_config(SETTINGS, Report()).select
    assert select is not None
    laws.check_same_again(select, out)
    laws.check_no_findings(full, out)
    laws.check_same_meaning(full, out)


def _plain(path: Path) -> dict[str, Any]:
    root = load(path, Report(lenient=True))
    assert root is not None
    found = root.plain()
    assert isinstance(found, dict)
    return found
