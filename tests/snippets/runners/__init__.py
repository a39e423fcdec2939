"""One module for each language: what it needs, how its programs are checked, and how one is run."""

from __future__ import annotations

from tests.snippets.runners.curl import Curl
from tests.snippets.runners.python import Python
from tests.snippets.runners.runner import Runner

RUNNERS: dict[str, type[Runner]] = {each.language: each for each in (Curl, Python)}
