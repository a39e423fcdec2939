"""The rules of the corpus, held against our own documents: complete, alive and stable in names."""

from pathlib import Path

import pytest

from tests.cases import GOLDEN, GOOD, fresh, install
from tests.corpus.deliveries import undelivered
from tests.corpus.naming import Names, names_of
from tests.corpus.notes import faults
from tests.corpus.reading import Reading
from tests.corpus.rules import missing
from tests.corpus.smoke import smoke
from tests.corpus.stability import unstable


def document(case: str) -> Path:
    (file,) = (GOLDEN / case).glob("spec.*")
    return file


def installed(case: str, shelf: Path) -> Names:
    install(case, shelf)
    settings = GOLDEN / case / "voicegen.yaml"
    names = names_of(document(case), settings if settings.exists() else None)
    assert names is not None
    fresh(names.package, shelf)
    return names


@pytest.mark.parametrize("case", GOOD)
def test_every_operation_can_be_called_and_every_answer_read(case: str, shelf: Path) -> None:
    outcome = smoke(document(case), installed(case, shelf))
    assert outcome.faults == []
    assert outcome.calls or not list(Reading(document(case)).operations())


@pytest.mark.parametrize("case", GOOD)
def test_every_event_is_decoded(case: str, shelf: Path) -> None:
    assert faults(undelivered(document(case), installed(case, shelf))) == []


@pytest.mark.parametrize("case", GOOD)
def test_nothing_of_a_document_is_missing(case: str, shelf: Path) -> None:
    assert faults(missing(document(case), installed(case, shelf))) == []


@pytest.mark.parametrize("case", GOOD)
def test_names_outlast_another_order_and_one_more_operation(case: str) -> None:
    assert list(unstable(document(case))) == []
