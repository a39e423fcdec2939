"""What tests share: the `--update` option, the packages that golden cases become, and httpx2.

With VOICEGEN_HTTP=httpx2, as `make compat` sets it, `import httpx` gives httpx2 in all tests.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import settings

from tests.cases import fresh, install, package_of
from tests.client.server import Server
from tests.speaking import Speaker

if os.environ.get("VOICEGEN_HTTP") == "httpx2":
    import httpx2

    # an error if something above has loaded httpx already: then there would be classes of both
    httpx2.alias_httpx()

# how long an example takes says more about the machine than about the code
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden cases")


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder on the path for generated packages."""
    folder = tmp_path_factory.mktemp("packages")
    yield folder
    sys.path[:] = [entry for entry in sys.path if entry != str(folder)]


@pytest.fixture
def server() -> Iterator[Server]:
    """A real server on loopback."""
    server = Server()
    yield server
    server.stop()
    assert not server.problems


@pytest.fixture(params=["sync", "async"])
def speaks(
    request: pytest.FixtureRequest, generated: Callable[[str], ModuleType], server: Server
) -> Callable[[str], Speaker]:
    """A client of each kind in turn, of the package of a case, for a real server."""
    return lambda case: Speaker(request.param, generated(case), server)


@pytest.fixture
def generated(shelf: Path) -> Callable[[str], ModuleType]:
    """The package that a golden case becomes, imported."""

    def load(case: str) -> ModuleType:
        install(case, shelf)
        return fresh(package_of(case), shelf)

    return load
