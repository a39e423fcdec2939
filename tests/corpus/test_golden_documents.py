"""The rules of the corpus, held against our own documents: complete, alive and stable in names."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.cli import voicegen
from tests.cases import GOLDEN, GOOD, fresh, install
from tests.corpus.deliveries import undelivered
from tests.corpus.naming import names_of
from tests.corpus.notes import faults
from tests.corpus.reading import Reading
from tests.corpus.rules import missing
from tests.corpus.smoke import smoke
from tests.corpus.stability import unstable

_BROKEN = "no other reader understands what is broken in it; tests/test_lenient.py calls it"
# Of these only the names are held against the rules.
NOT_JUDGED = {
    "lenient_lets_slips_of_3_1_pass": _BROKEN,
    "lenient_lets_slips_pass": _BROKEN,
    "unions_within_themselves": "the independent validator follows such a union for ever",
}


@pytest.mark.heavy
@pytest.mark.parametrize("case", GOOD)
def test_the_rules_hold_for_our_own_documents(case: str, shelf: Path, tmp_path: Path) -> None:
    (document,) = (GOLDEN / case).glob("spec.*")
    beside = document.parent / "voicegen.yaml"
    settings = beside if beside.exists() else None
    if (document.parent / "overlays").exists():
        document, settings = _corrected(document, beside, tmp_path)
    assert list(unstable(document, settings)) == []
    if case in NOT_JUDGED:
        pytest.skip(NOT_JUDGED[case])
    names = names_of(document, settings)
    assert names is not None
    install(case, shelf)
    fresh(names.package, shelf)
    assert faults(missing(document, names)) == []
    outcome = smoke(document, names)
    assert outcome.faults == []
    assert outcome.calls or not list(Reading(document, names.skipped).operations())
    assert faults(undelivered(document, names)) == []


def _corrected(document: Path, settings: Path, folder: Path) -> tuple[Path, Path]:
    """The document as overlays correct it, and the settings without them, for who knows neither."""
    said = yaml.safe_load(settings.read_text("utf-8"))
    overlays = [str(settings.parent / name) for name in said.pop("overlays")]
    written = folder / document.name
    done = CliRunner().invoke(voicegen, ["overlay", str(document), *overlays, "-o", str(written)])
    assert done.exit_code == 0, done.output
    (folder / settings.name).write_text(yaml.safe_dump(said), "utf-8")
    return written, folder / settings.name
