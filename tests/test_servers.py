"""Where the packages of the golden cases send their requests."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx
import pytest

Load = Callable[[str], ModuleType]
Clients = Callable[..., Any]


class Net:
    """An HTTP client that notes where requests go."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.client = httpx.Client(transport=httpx.MockTransport(self.answer))

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.urls.append(str(request.url))
        return httpx.Response(200, json={})


@pytest.fixture
def net() -> Net:
    return Net()


@pytest.fixture
def elsewhere(generated: Load, net: Net) -> Clients:
    package = generated("sends_some_operations_elsewhere")

    def make(**settings: Any) -> Any:
        return package.Elsewhere(http_client=net.client, **settings)

    return make


def call_all(client: Any) -> None:
    client.notes.list_notes()
    client.notes.add_note()
    client.photos.put_photo()
    client.photos.delete_photo()
    client.notes.get_later()
    client.notes.get_health()
    client.notes.get_beta()


def test_each_operation_goes_to_its_server(elsewhere: Clients, net: Net) -> None:
    call_all(elsewhere())
    assert net.urls == [
        "https://eu.api.example.com/v1/notes",
        "https://eu.api.example.com/v1/notes",
        "https://eu.upload.example.com/up/photos",
        "https://photos.example.com/photos",
        "https://eu.api.example.com/v2/later",
        "https://eu.api.example.com/health",
        "https://eu.api.example.com/v1/beta/beta",
    ]


def test_variables_are_arguments_of_all_servers_that_have_them(
    elsewhere: Clients, net: Net
) -> None:
    client = elsewhere(region="us", port="8443")
    call_all(client)
    assert net.urls == [
        "https://us.api.example.com:8443/v1/notes",
        "https://us.api.example.com:8443/v1/notes",
        "https://us.upload.example.com/up/photos",
        "https://photos.example.com/photos",
        "https://us.api.example.com:8443/v2/later",
        "https://us.api.example.com:8443/health",
        "https://us.api.example.com:8443/v1/beta/beta",
    ]


TESTED = [
    "https://test.local/x/notes",
    "https://test.local/x/notes",
    "https://test.local/x/photos",
    "https://test.local/x/photos",
    "https://test.local/v2/later",
    "https://test.local/health",
    "https://test.local/x/beta/beta",
]


def test_a_base_url_that_is_given_is_that_of_all_operations(elsewhere: Clients, net: Net) -> None:
    call_all(elsewhere(base_url="https://test.local/x", region="us"))
    assert net.urls == TESTED


def test_so_is_one_of_the_environment(
    elsewhere: Clients, net: Net, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ELSEWHERE_BASE_URL", "https://test.local/x/")
    call_all(elsewhere())
    assert net.urls == TESTED


def test_so_is_one_that_is_set_later(elsewhere: Clients, net: Net) -> None:
    client = elsewhere()
    client.base_url = httpx.URL("https://test.local/x")
    call_all(client)
    call_all(elsewhere().with_options(base_url="https://test.local/x", region="us"))
    assert net.urls == TESTED * 2


def test_with_options_changes_variables(elsewhere: Clients, net: Net) -> None:
    client = elsewhere(port="8443")
    client.with_options(region="us").photos.put_photo()
    client.with_options(region="us").notes.list_notes()
    client.with_options(max_retries=0).notes.list_notes()
    tested = elsewhere(base_url="https://test.local/x")
    tested.with_options(region="us").photos.put_photo()
    assert net.urls == [
        "https://us.upload.example.com/up/photos",
        "https://us.api.example.com:8443/v1/notes",
        "https://eu.api.example.com:8443/v1/notes",
        "https://test.local/x/photos",
    ]


def test_an_endpoint_by_its_whole_url_stays_there(elsewhere: Clients, net: Net) -> None:
    elsewhere(base_url="https://test.local/x").get("https://other.local/y{z}", cast_to=object)
    elsewhere().get("/y", cast_to=object)
    assert net.urls == ["https://other.local/y%7Bz%7D", "https://eu.api.example.com/v1/y"]


def test_a_server_that_is_no_url_is_refused(elsewhere: Clients) -> None:
    with pytest.raises(ValueError, match="base_url"):
        elsewhere(region="x/#")


def test_servers_of_operations_hold_where_a_base_url_has_to_be_given(
    generated: Load, net: Net
) -> None:
    package = generated("names_servers_of_some_operations_only")
    client = package.Somewhere(base_url="https://x.test", http_client=net.client)
    client.books.get_book()
    client.books.get_cover()
    assert net.urls == ["https://x.test/book", "https://cdn.example.com/cover"]


def test_a_document_may_name_its_server_at_each_operation(generated: Load, net: Net) -> None:
    client = generated("takes_the_server_that_operations_share").Shared(http_client=net.client)
    assert str(client.base_url) == "https://api.example.com/v3"
    client.files.list_files()
    client.users.list_users()
    client.teams.list_teams()
    assert net.urls == [
        "https://files.example.com/files",
        "https://api.example.com/v3/users",
        "https://api.example.com/v3/teams",
    ]


# ---------------------------------------------------------------------------- pages


@pytest.mark.parametrize(
    ("base_url", "calls", "recordings"),
    [
        (None, "https://api.example.com/v1/calls", "https://recordings.example.com/v1/recordings"),
        (
            "https://test.local/v1",
            "https://test.local/v1/calls",
            "https://test.local/v1/recordings",
        ),
    ],
)
@pytest.mark.parametrize("whole", [True, False])
def test_a_link_is_followed_where_the_page_before_was(
    base_url: str | None, calls: str, recordings: str, whole: bool, generated: Load
) -> None:
    """With the same credentials, and not moved by the base URL a second time."""
    asked: list[tuple[str, str | None]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((str(request.url), request.headers.get("authorization")))
        link = request.url.copy_with(query=b"page=2")
        uri = str(link) if whole else link.raw_path.decode()
        last = "page=2" in str(request.url)
        return httpx.Response(200, json={"items": ["x"], "next_page_uri": None if last else uri})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = generated("follows_links_at_every_server").Linked(
            api_key="KEY0", base_url=base_url, http_client=http
        )
        assert [*client.calls.list_calls(), *client.calls.list_recordings()] == ["x"] * 4
    places = [calls, f"{calls}?page=2", recordings, f"{recordings}?page=2"]
    assert asked == [(place, "Bearer KEY0") for place in places]
