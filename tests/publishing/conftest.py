"""The packages, built once for all tests of a process."""

from pathlib import Path

import pytest

from publishing.archives import build
from publishing.projects import CLIENT, PROJECTS
from tests.publishing import clone as clones


@pytest.fixture(scope="session")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    for project in PROJECTS:
        build(project, folder / project.name)
    return folder


@pytest.fixture
def uploads(dist: Path) -> list[Path]:
    return sorted((dist / CLIENT.name).iterdir())


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    (tmp_path / "clone").mkdir()
    return clones.clone(tmp_path / "clone")
