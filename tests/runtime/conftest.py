"""Makes templates/python/_runtime importable as the package `client_runtime`; what tests share."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.runtime.both import Both

ROOT = Path(__file__).parents[2] / "templates/python/_runtime"

if "client_runtime" not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        "client_runtime", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["client_runtime"] = package
    spec.loader.exec_module(package)


@pytest.fixture(params=["sync", "async"])
def both(request: pytest.FixtureRequest) -> Both:
    """A client of each kind in turn."""
    from tests.runtime.both import Both  # it imports the package that is made above

    return Both(request.param)
