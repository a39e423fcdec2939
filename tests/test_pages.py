"""Answers that are one page of a longer list: over a real server, with both kinds of client."""

import copy
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote

import anyio
import httpx
import pytest

from tests.client.server import Answer, Deaf, Handler, Received, Server, reply

Load = Callable[[str], ModuleType]
Query = dict[str, str]


@pytest.fixture(scope="module")
def servers() -> Iterator[tuple[Server, Server]]:
    home, other = Server(), Server()
    yield home, other
    home.stop()
    other.stop()


@pytest.fixture
def server(servers: tuple[Server, Server]) -> Iterator[Server]:
    for each in servers:
        each.reset()
    yield servers[0]
    assert servers[0].problems == servers[1].problems == []


@pytest.fixture
def other(servers: tuple[Server, Server]) -> Server:
    """Another origin."""
    return servers[1]


class Use:
    """A client of either kind, driven by the same words."""

    def __init__(self, package: ModuleType, kind: str, **settings: Any) -> None:
        name = {"pages": "Pages", "settled": "Settled"}[package.__name__]
        retries = package.RetryPolicy(sleep=lambda _: None, async_sleep=_at_once)
        self.package, self.is_async = package, kind == "async"
        self.http: dict[str, Any] = {}
        self.kind = getattr(package, f"Async{name}" if self.is_async else name)
        self.settings = {"retry_policy": retries, **settings}
        if package.__name__ == "pages":
            self.settings.setdefault("api_key", "KEY0")

    def run(self, call: Callable[[Any], Any], use: Callable[[Any], Any] = lambda page: page) -> Any:
        """What a use of the page that a call returns yields; a list of what it iterates over."""

        async def main() -> Any:
            async with httpx.AsyncClient(**self.http) as http:
                found = use(await call(self.kind(http_client=http, **self.settings)))
                if hasattr(found, "__await__"):
                    return await found
                return [each async for each in found] if hasattr(found, "__anext__") else found

        if self.is_async:
            return anyio.run(main)
        with httpx.Client(**self.http) as http:
            found = use(call(self.kind(http_client=http, **self.settings)))
            return [*found] if hasattr(found, "__next__") else found

    def items(self, call: Callable[[Any], Any]) -> Any:
        return self.run(call, lambda page: page.aiter_all() if self.is_async else page.iter_all())

    def pages(self, call: Callable[[Any], Any]) -> Any:
        return self.run(call, lambda p: p.aiter_pages() if self.is_async else p.iter_pages())

    def next_page(self, page: Any) -> Any:
        return page.aget_next_page() if self.is_async else page.get_next_page()


async def _at_once(seconds: float) -> None:
    pass


@pytest.fixture(params=["sync", "async"])
def use(request: pytest.FixtureRequest, generated: Load, server: Server) -> Use:
    return Use(generated("pages_that_a_document_shows"), request.param, base_url=server.url)


def answers(by_query: Callable[[Query], object]) -> Answer:
    """An answer that is made of the query; a dict, list, or an answer itself."""

    def answer(handler: Handler, request: Received) -> None:
        assert len(handler.server.received) < 20, "there is no end to it"
        found: Any = by_query(dict(parse_qsl(request.query)))
        (found if callable(found) else reply(200, found))(handler, request)

    return answer


def queries(server: Server) -> list[Query]:
    return [dict(parse_qsl(each.query)) for each in server.received]


def brands(query: Query) -> object:
    """Three pages of two brands each."""
    number = int(query.get("page[number]", 1))
    found = [{"id": f"{number}{letter}"} for letter in "ab"]
    return {"data": found, "meta": {"page_number": number, "total_pages": 3}}


ALL_BRANDS = ["1a", "1b", "2a", "2b", "3a", "3b"]


# ---------------------------------------------------------------------------- each kind


def test_numbered_pages(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    found = use.items(lambda client: client.brands.list_brands(colour=iter(["red", "blue"])))
    assert [each.id for each in found] == ALL_BRANDS
    first, *more = [unquote(each.query) for each in server.received]
    assert first == "colour=red&colour=blue"
    assert more == [f"page[number]={n}&colour=red&colour=blue" for n in "23"]


def test_numbered_pages_from_one_in_the_middle(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    found = use.items(lambda c: c.brands.list_brands(page={"number": 2, "size": 7}))
    assert [each.id for each in found] == ALL_BRANDS[2:]
    assert queries(server) == [{"page[number]": n, "page[size]": "7"} for n in "23"]


def test_a_number_that_the_caller_added(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    extra = {"page[number]": 2, "more": "x"}
    found = use.items(lambda c: c.brands.list_brands(extra_query=extra, extra_headers={"x-a": "1"}))
    assert [each.id for each in found] == ALL_BRANDS[2:]
    assert queries(server) == [{"page[number]": n, "more": "x"} for n in "23"]
    assert [each.headers["x-a"] for each in server.received] == ["1", "1"]


def test_numbered_pages_end_on_an_empty_one(use: Use, server: Server) -> None:
    server.answer = answers(lambda q: {"data": [{"id": "x"}] if "page[number]" not in q else []})
    found = use.items(lambda client: client.brands.list_similar_brands("b"))
    assert ([each.id for each in found], len(server.received)) == (["x"], 2)
    assert [each.path for each in server.received] == ["/v2/brands/b/similar"] * 2


def test_offsets_and_a_list(use: Use, server: Server) -> None:
    held = [{"title": title} for title in "abcde"]
    server.answer = answers(lambda q: held[int(q.get("offset", 0)) :][: int(q["limit"])])
    found = use.items(lambda client: client.pages.list_pages(limit=2))
    assert [each.title for each in found] == [*"abcde"]
    assert [each.get("offset") for each in queries(server)] == [None, "2", "4", "5"]


def test_cursors(use: Use, server: Server) -> None:
    after: dict[str | None, Any] = {None: "m/1 +", "m/1 +": "m2", "m2": ""}
    server.answer = answers(
        lambda q: {"orders": [q.get("cursor", "first")], "nextCursor": after[q.get("cursor")]}
    )
    assert use.items(lambda client: client.orders.list_orders()) == ["first", "m/1 +", "m2"]


def test_the_last_item(use: Use, server: Server) -> None:
    server.answer = answers(
        lambda q: {
            "data": [{"id": q.get("starting_after", "") + each} for each in "ab"],
            "has_more": len(q.get("starting_after", "")) < 2,
        }
    )
    found = use.items(lambda client: client.customers.list_customers(limit=2))
    assert [each.id for each in found] == ["a", "b", "ba", "bb", "bba", "bbb"]
    assert [each["limit"] for each in queries(server)] == ["2", "2", "2"]


@pytest.mark.parametrize("lead", ["", "/v2/", "http://{host}/v2/"], ids=["name", "path", "url"])
def test_links_in_the_answer(lead: str, use: Use, server: Server) -> None:
    link = lead.format(host=server.url.split("/")[2]) + "calls?b=%2B+x&b=2&part=two"

    def by_query(query: Query) -> object:
        part = query.get("part", "one")
        return {"calls": [part], "next_page_uri": link if part == "one" else None}

    server.answer = answers(by_query)
    assert use.items(lambda client: client.calls.list_calls()) == ["one", "two"]
    assert server.last.target == "/v2/calls?b=%2B+x&b=2&part=two"
    assert server.last.headers["authorization"] == "Bearer KEY0"


def test_links_in_a_header(use: Use, server: Server) -> None:
    def by_query(query: Query) -> object:
        page = int(query.get("page", 1))
        links = [f'<{server.url}/issues?page=1>; rel="first"', f"<?page={page + 1}>; rel=next"]
        headers = {"Link": ", ".join(links[: 2 if page < 3 else 1])}
        return reply(200, [{"id": str(page)}], **headers)

    server.answer = answers(by_query)
    found = use.items(lambda client: client.issues.list_issues(x_tenant="T"))
    assert [each.id for each in found] == ["1", "2", "3"]
    assert [each.headers["x-tenant"] for each in server.received] == ["T"] * 3


# ---------------------------------------------------------------------------- settings


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_settings_count_from_0(kind: str, generated: Load, server: Server) -> None:
    use = Use(generated("pages_from_settings"), kind, base_url=server.url)
    server.answer = answers(lambda q: {"things": [{"id": int(q.get("p", 0))}], "last": 3})
    found = use.items(lambda client: client.things.list_old_things())
    assert ([each.id for each in found], len(server.received)) == ([0, 1, 2], 3)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_settings_let_a_search_go_on(kind: str, generated: Load, server: Server) -> None:
    use = Use(generated("pages_from_settings"), kind, base_url=server.url)
    sent: list[bytes] = []

    def answer(handler: Handler, request: Received) -> None:
        sent.append(request.body)
        found = {"dogs": [{"id": len(sent)}], "cats": []}
        reply(200, {"found": found, "go.on": "t" if len(sent) < 2 else None})(handler, request)

    server.answer = answer
    found = use.items(lambda client: client.things.search_things(text="x"))
    assert [each.id for each in found] == [1, 2]
    assert sent == [b'{"text":"x"}', b'{"text":"x","paging":{"token":"t"}}']


def test_what_is_switched_off_is_a_plain_list(generated: Load) -> None:
    for case in ("pages_from_settings", "pagination_switched_off"):
        package = generated(case)
        name = "Settled" if case == "pages_from_settings" else "SwitchedOff"
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=["a"]))
        with httpx.Client(transport=transport) as http:
            assert type(getattr(package, name)(http_client=http).names.list_names()) is list


# ---------------------------------------------------------------------------- pages by hand


def test_a_page_at_a_time(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    pages = use.pages(lambda client: client.brands.list_brands())
    assert [[each.id for each in page.data] for page in pages] == [
        ["1a", "1b"],
        ["2a", "2b"],
        ["3a", "3b"],
    ]
    assert [page.has_next_page() for page in pages] == [True, True, False]
    found = use.run(lambda client: client.brands.list_brands(), use.next_page)
    assert found.meta.page_number == 2


def test_iterating_over_a_page_itself(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    over = (lambda page: page.__aiter__()) if use.is_async else iter
    found = use.run(lambda client: client.brands.list_brands(), over)
    assert [each.id for each in found] == ALL_BRANDS


def test_a_list_stays_a_list(use: Use, server: Server, generated: Load) -> None:
    server.answer = answers(lambda q: [{"title": "a"}])
    found = use.run(lambda client: client.pages.list_pages())
    assert isinstance(found, list)
    assert (len(found), found[0].title, [*found], found == [found[0]]) == (1, "a", [found[0]], True)
    assert pickle.loads(pickle.dumps(found)) == copy.deepcopy(found) == found


def test_pages_after_the_last(use: Use, server: Server, generated: Load) -> None:
    server.answer = answers(lambda q: {"orders": []})
    errors = use.package.PaginationError
    with pytest.raises(errors, match="last page"):
        use.run(lambda client: client.orders.list_orders(), use.next_page)


def test_the_wrong_way_through(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    page = use.run(lambda client: client.brands.list_brands())

    async def wrongly() -> None:
        async for _ in page:
            pass

    if use.is_async:
        for wrong in (page.get_next_page, lambda: [*page], lambda: [*page.iter_pages()]):
            with pytest.raises(TypeError, match="asynchronous"):
                wrong()
    else:
        with pytest.raises(TypeError, match="synchronous"):
            anyio.run(wrongly)
        with pytest.raises(TypeError, match="synchronous"):
            anyio.run(page.aget_next_page)


def test_a_page_of_no_client(generated: Load) -> None:
    package = generated("pages_that_a_document_shows")
    page = package.types.BrandPage(data=[package.types.Brand(id="1")])

    async def over() -> list[Any]:
        return [each async for each in page]

    assert [*page] == anyio.run(over) == page.data
    assert not page.has_next_page()
    with pytest.raises(package.PaginationError, match="does not come from a client"):
        page.get_next_page()
    assert [*package.types.BrandPage()] == []


def test_the_call_is_no_part_of_the_page(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    found = use.run(lambda client: client.brands.list_brands())
    alike = type(found)(data=found.data, meta=found.meta)
    assert (found == alike, repr(found), found.to_dict()) == (True, repr(alike), alike.to_dict())
    for twin in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert twin == found
        assert ("_asked" in vars(twin), "_asked" in vars(found)) == (False, True)


@pytest.mark.parametrize("view", ["with_raw_response", "with_streaming_response"])
def test_raw_responses_go_on_too(view: str, use: Use, server: Server) -> None:
    server.answer = answers(brands)

    async def main() -> list[str]:
        async with use.kind(**use.settings) as client:
            call = getattr(client.brands, view).list_brands()
            if view == "with_raw_response":
                page = await (await call).parse()
            else:
                async with call as response:
                    page = await response.parse()
            return [each.id async for each in page]

    if use.is_async:
        assert anyio.run(main) == ALL_BRANDS
        return
    with use.kind(**use.settings) as client:
        call = getattr(client.brands, view).list_brands()
        if view == "with_raw_response":
            page = call.parse()
        else:
            with call as response:
                page = response.parse()
        assert [each.id for each in page] == ALL_BRANDS


# ---------------------------------------------------------------------------- what goes wrong


def test_a_failure_in_the_middle_is_tried_again(use: Use, server: Server) -> None:
    failed: list[int] = []

    def by_query(query: Query) -> object:
        if query.get("page[number]") == "2" and not failed:
            failed.append(1)
            return reply(503)
        return brands(query)

    server.answer = answers(by_query)
    found = use.items(lambda client: client.brands.list_brands())
    assert ([each.id for each in found], failed) == (ALL_BRANDS, [1])


def test_options_hold_for_each_page(use: Use, server: Server) -> None:
    server.answer = answers(lambda q: brands(q) if "page[number]" not in q else reply(503))
    errors = use.package.InternalServerError
    with pytest.raises(errors):
        use.items(lambda client: client.brands.list_brands(max_retries=0))
    assert len(server.received) == 2


def test_an_error_in_the_middle(use: Use, server: Server) -> None:
    server.answer = answers(lambda q: brands(q) if "page[number]" not in q else reply(404))
    seen: list[str] = []

    def walk(page: Any) -> Any:
        def over() -> Iterator[None]:
            for each in page:
                seen.append(each.id)
                yield

        async def async_over() -> None:
            async for each in page:
                seen.append(each.id)

        return async_over() if use.is_async else over()

    with pytest.raises(use.package.NotFoundError):
        use.run(lambda client: client.brands.list_brands(), walk)
    assert seen == ["1a", "1b"]


def test_strict_validation_holds_for_each_page(use: Use, server: Server) -> None:
    use.settings["strict_response_validation"] = True
    server.answer = answers(lambda q: brands(q) if "page[number]" not in q else {"data": [{}]})
    with pytest.raises(use.package.APIResponseValidationError):
        use.items(lambda client: client.brands.list_brands())


CIRCLES = [{None: "a", "a": "a"}, {None: "a", "a": "b", "b": "a"}]


@pytest.mark.parametrize("circle", CIRCLES, ids=["itself", "one before"])
def test_cursors_in_a_circle(circle: dict[str | None, str], use: Use, server: Server) -> None:
    server.answer = answers(
        lambda q: {"orders": [q.get("cursor", "")], "nextCursor": circle[q.get("cursor")]}
    )
    with pytest.raises(use.package.PaginationError, match="again and again: 'a'"):
        use.items(lambda client: client.orders.list_orders())
    assert len(server.received) == len(circle)


def test_a_circle_taken_by_hand(use: Use, server: Server) -> None:
    server.answer = reply(200, {"orders": [], "nextCursor": "a"})

    async def async_twice(page: Any) -> Any:
        return await (await page.aget_next_page()).aget_next_page()

    def twice(page: Any) -> Any:
        return async_twice(page) if use.is_async else page.get_next_page().get_next_page()

    with pytest.raises(use.package.PaginationError, match="again and again"):
        use.run(lambda client: client.orders.list_orders(), twice)
    assert len(server.received) == 2


def test_links_in_a_circle(use: Use, server: Server) -> None:
    server.answer = reply(200, {"calls": ["x"], "next_page_uri": "?token=SECRET"})
    with pytest.raises(use.package.PaginationError, match="the same link") as caught:
        use.items(lambda client: client.calls.list_calls())
    assert "SECRET" not in str(caught.value)
    assert len(server.received) == 2


def test_numbers_that_the_server_ignores(use: Use, server: Server) -> None:
    server.answer = reply(200, {"data": [{"id": "x"}]})
    with pytest.raises(use.package.PaginationError, match="the same items"):
        use.items(lambda client: client.brands.list_brands())
    assert len(server.received) == 2


@pytest.mark.parametrize("link", ["ftp://x/y", "http://[x", 5, {"a": 1}], ids=str)
def test_links_that_are_none(link: object, use: Use, server: Server) -> None:
    server.answer = reply(200, {"calls": ["x"], "next_page_uri": link})
    with pytest.raises(use.package.PaginationError, match="no URL"):
        use.items(lambda client: client.calls.list_calls())


def test_a_cursor_that_is_none(use: Use, server: Server) -> None:
    server.answer = reply(200, {"orders": [], "nextCursor": {"a": 1}})
    with pytest.raises(use.package.PaginationError, match="nextCursor is no mark"):
        use.items(lambda client: client.orders.list_orders())


def test_items_that_are_no_list(use: Use, server: Server) -> None:
    server.answer = reply(200, {"orders": {"a": 1}})
    with pytest.raises(use.package.PaginationError, match="orders is no list of items"):
        use.items(lambda client: client.orders.list_orders())


def test_a_last_item_without_an_id(use: Use, server: Server) -> None:
    server.answer = reply(200, {"data": [{}], "has_more": True})
    with pytest.raises(use.package.PaginationError, match="has no id"):
        use.items(lambda client: client.customers.list_customers())


def test_a_next_page_that_is_none(use: Use, server: Server) -> None:
    server.answer = answers(lambda q: {"orders": [], "nextCursor": "a"} if not q else reply(204))
    with pytest.raises(use.package.APIResponseValidationError):
        use.items(lambda client: client.orders.list_orders())


# ---------------------------------------------------------------------------- other origins


@pytest.mark.parametrize("where", ["link", "header"])
def test_another_origin_gets_no_credentials(
    where: str, use: Use, server: Server, other: Server
) -> None:
    """None of the client, of the call, of the HTTP client; and once away, none at home either."""
    use.settings["default_headers"] = {"Cookie": "a=SECRET", "x-own": "1"}
    use.http = {"auth": ("user", "SECRET"), "headers": {"authorization": "SECRET"}}
    third = f"{server.url}/back"

    def at_home(handler: Handler, request: Received) -> None:
        link = f"{other.url}/on" if request.path != "/v2/back" else None
        answer(link)(handler, request)

    def answer(link: str | None) -> Answer:
        if where == "link":
            return reply(200, {"calls": ["x"], "next_page_uri": link})
        return reply(200, [{"id": "x"}], **({"Link": f'<{link}>; rel="next"'} if link else {}))

    server.answer, other.answer = at_home, answer(third)

    def call(client: Any) -> Any:
        more = {"extra_headers": {"Authorization": "SECRET"}}
        return (
            client.calls.list_calls(**more)
            if where == "link"
            else client.issues.list_issues(**more)
        )

    assert len(use.items(call)) == 3
    first, *more = [*server.received[:1], *other.received, *server.received[1:]]
    assert first.headers["authorization"].startswith("Basic ")
    assert first.headers["cookie"] == "a=SECRET"
    assert len(more) == 2
    for each in more:
        assert "authorization" not in each.headers and "cookie" not in each.headers
        assert each.headers["x-own"] == "1"


def test_a_page_after_the_client_is_closed(use: Use, server: Server) -> None:
    server.answer = answers(brands)
    page = use.run(lambda client: client.brands.list_brands())
    error = use.package.APIConnectionError
    with pytest.raises(error, match="closed"):
        if use.is_async:
            anyio.run(page.aget_next_page)
        else:
            page.get_next_page()


def test_a_link_to_where_nobody_listens(use: Use, server: Server) -> None:
    use.settings["max_retries"] = 0
    with Deaf() as url:
        server.answer = reply(200, {"calls": ["x"], "next_page_uri": url})
        with pytest.raises(use.package.APIConnectionError):
            use.items(lambda client: client.calls.list_calls())


# ---------------------------------------------------------------------------- types

USER_CODE = """
from typing import assert_type

from pages import AsyncPages, Page, PageList, Pages
from pages.types import Brand, BrandPage, Customer, Page as SchemaPage


def sync(client: Pages) -> None:
    page = client.brands.list_brands()
    assert_type(page, BrandPage)
    for brand in page:
        assert_type(brand, Brand)
    for brand in page.iter_all():
        assert_type(brand, Brand)
    for each in page.iter_pages():
        assert_type(each, BrandPage)
    assert_type(page.get_next_page(), BrandPage)
    assert_type(list(client.orders.list_orders()), list[str | Brand])
    listed = client.issues.list_issues()
    assert_type(listed, PageList[Customer])
    plain: list[Customer] = listed
    for customer in listed.iter_all():
        assert_type(customer, Customer)
    assert_type(list(client.pages.list_pages().iter_all()), list[SchemaPage])
    assert_type(client.calls.with_raw_response.list_calls().parse().has_next_page(), bool)
    total(page, plain)


async def not_sync(client: AsyncPages) -> None:
    page = await client.brands.list_brands()
    async for brand in page:
        assert_type(brand, Brand)
    async for each in page.aiter_pages():
        assert_type(each, BrandPage)
    assert_type(await page.aget_next_page(), BrandPage)
    async for customer in (await client.issues.list_issues()).aiter_all():
        assert_type(customer, Customer)


def total(page: Page[Brand], plain: list[Customer]) -> int:
    return len([*page]) + len(plain)
"""


@pytest.fixture
def user_code(generated: Load, shelf: Path, tmp_path: Path) -> Path:
    """Code of a user, beside the package that it is for."""
    generated("pages_that_a_document_shows")
    (tmp_path / "user.py").write_text(USER_CODE)
    settings = {
        "include": ["user.py", os.path.relpath(shelf / "pages", tmp_path)],
        "extraPaths": [str(shelf)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    return tmp_path


@pytest.mark.heavy
def test_mypy_knows_the_items(user_code: Path, shelf: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "user.py"]
    found = subprocess.run(
        [*command, "--no-error-summary", f"--cache-dir={user_code / 'cache'}"],
        cwd=user_code,
        env={"MYPYPATH": str(shelf), "PATH": ""},
        capture_output=True,
        text=True,
    )
    assert found.stdout + found.stderr == ""


@pytest.mark.heavy
def test_pyright_knows_the_items(user_code: Path) -> None:
    command = [sys.executable, "-m", "pyright", "--project", str(user_code), "--outputjson"]
    found = subprocess.run(
        [*command, "--pythonpath", sys.executable], capture_output=True, text=True
    )
    report = json.loads(found.stdout)
    assert [each["message"] for each in report["generalDiagnostics"]] == []
    assert report["summary"]["filesAnalyzed"] > 20
