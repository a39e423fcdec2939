"""Laws of the comparison that hold for all documents."""

import random
from collections import Counter

import pytest
from hypothesis import Phase, given, settings, strategies as st

from generator.diff.change import Change
from generator.diff.compare import compare
from tests.diff.documents import (
    DOCUMENTS,
    ORDERLESS_IN_PYTHON,
    PAIRS,
    Document,
    factored,
    retold,
    shuffled,
    version_of,
)

SEEDS = st.integers(0, 2**16)
# To make a document smaller that breaks a law takes minutes, and they are small.
_PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
FEW, SOME = (settings(max_examples=number, phases=_PHASES) for number in (10, 40))

pytestmark = pytest.mark.heavy


def changes(old: Document, new: Document, *, python: bool = False) -> list[Change]:
    return compare(version_of(old, python=python), version_of(new, python=python))


def told(found: list[Change]) -> list[tuple[str, str, str]]:
    return [(each.rule.code, each.where.subject, each.where.place) for each in found]


def but_docs(found: list[Change]) -> list[tuple[str, str, str]]:
    return told([each for each in found if each.rule.severity != "docs"])


@SOME
@given(DOCUMENTS)
def test_a_document_does_not_differ_from_itself(document: Document) -> None:
    assert told(changes(document, document)) == []


@FEW
@given(DOCUMENTS)
def test_nor_does_its_package(document: Document) -> None:
    assert told(changes(document, document, python=True)) == []


@SOME
@given(PAIRS)
def test_backwards_all_is_its_mirror_image(pair: tuple[Document, Document]) -> None:
    _mirror(pair, python=False)


@FEW
@given(PAIRS)
def test_packages_mirror_each_other_too(pair: tuple[Document, Document]) -> None:
    _mirror(pair, python=True)


def _mirror(pair: tuple[Document, Document], *, python: bool) -> None:
    old, new = (version_of(each, python=python) for each in pair)
    there = Counter(
        (each.rule.mirror, each.where.new.id, each.where.old.id) for each in compare(old, new)
    )
    back = Counter(
        (each.rule.code, each.where.old.id, each.where.new.id) for each in compare(new, old)
    )
    assert (there - back, back - there) == (Counter(), Counter())


@SOME
@given(DOCUMENTS, SEEDS)
def test_order_says_nothing(document: Document, seed: int) -> None:
    assert but_docs(changes(document, shuffled(document, random.Random(seed)))) == []


@FEW
@given(DOCUMENTS, SEEDS)
def test_order_says_nothing_to_the_package(document: Document, seed: int) -> None:
    new = shuffled(document, random.Random(seed), ORDERLESS_IN_PYTHON)
    assert but_docs(changes(document, new, python=True)) == []


@SOME
@given(DOCUMENTS)
def test_other_words_are_docs(document: Document) -> None:
    assert but_docs(changes(document, retold(document))) == []


@FEW
@given(DOCUMENTS)
def test_other_words_are_docs_of_the_package(document: Document) -> None:
    assert but_docs(changes(document, retold(document), python=True)) == []


@SOME
@given(DOCUMENTS)
def test_a_reference_is_what_it_refers_to(document: Document) -> None:
    assert but_docs(changes(document, factored(document))) == []
    assert but_docs(changes(factored(document), document)) == []


@SOME
@given(PAIRS, SEEDS)
def test_changes_do_not_depend_on_order(pair: tuple[Document, Document], seed: int) -> None:
    by = random.Random(seed)
    straight = Counter(but_docs(changes(*pair)))
    mixed = Counter(but_docs(changes(*(shuffled(each, by) for each in pair))))
    assert straight == mixed


@SOME
@given(PAIRS)
def test_every_change_has_its_words(pair: tuple[Document, Document]) -> None:
    for each in changes(*pair):
        assert each.where.subject
        for text in (each.message, each.advice):
            assert "\n" not in text
            assert not text.endswith(".")
        assert each.where.old.pos.line > 0 and each.where.new.pos.line > 0


def test_the_documents_are_worth_a_law() -> None:
    """Pairs of them differ in many ways, else nothing was tested above."""
    seen: Counter[str] = Counter()

    @settings(max_examples=60, database=None, derandomize=True)
    @given(PAIRS)
    def count(pair: tuple[Document, Document]) -> None:
        seen.update(each.rule.code for each in changes(*pair))

    count()
    assert len(seen) > 40, f"only {sorted(seen)} were seen"
