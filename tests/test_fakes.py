"""The test kits of generated packages, where an operation answers in pages or as a stream."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import anyio
import pytest

Load = Callable[[str], ModuleType]


@pytest.fixture
def pages(generated: Load) -> Any:
    from_kit: Any = generated("pages_that_a_document_shows").testing.FakePages()
    return from_kit


CALLS: dict[str, Callable[[Any], Any]] = {
    "number": lambda client: client.brands.list_brands(),
    "number in brackets": lambda client: client.brands.list_similar_brands("a"),
    "offset": lambda client: client.pages.list_pages(limit=2),
    "cursor": lambda client: client.orders.list_orders(),
    "last item": lambda client: client.customers.list_customers(),
    "link": lambda client: client.calls.list_calls(),
    "link header": lambda client: client.issues.list_issues(),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_list_comes_to_its_end(call: Callable[[Any], Any], pages: Any) -> None:
    assert len([*call(pages.client()).iter_all()]) == 1

    async def main() -> int:
        page = await call(pages.async_client())
        return len([each async for each in page.aiter_all()])

    assert anyio.run(main) == 1


def test_a_page_further_on_is_empty_where_pages_do_not_say_that_they_end(pages: Any) -> None:
    client = pages.client()
    assert len(client.pages.list_pages(offset=0)) == 1
    assert [*client.pages.list_pages(offset=7)] == []


def test_pages_from_settings_end_too(generated: Load) -> None:
    client = generated("pages_from_settings").testing.FakeSettled().client()
    assert len([*client.things.list_things().iter_all()]) == 1
    assert len([*client.things.search_things().iter_all()]) == 1


def test_one_operation_answers_with_json_and_with_a_stream(generated: Load) -> None:
    package = generated("streams_events_and_lines")
    fake = package.testing.FakeStreams()
    client = fake.client()
    assert isinstance(client.answers.create(question="?"), package.types.Answer)
    with client.answers.create_as_stream(question="?") as words:
        assert [type(each) for each in words] == [package.types.Word]
    assert [json.loads(each.content)["stream"] for each in fake.calls[1:]] == [True]
    fake.fail(503)
    with pytest.raises(package.InternalServerError):
        client.with_options(max_retries=0).answers.create_as_stream(question="?")
