"""One module for each language: what it needs, how its programs are checked, and how one is run."""

from __future__ import annotations

from tests.snippets.runners.curl import Curl
from tests.snippets.runners.go import Go
from tests.snippets.runners.java import Java
from tests.snippets.runners.javascript import JavaScript
from tests.snippets.runners.python import Python
from tests.snippets.runners.ruby import Ruby
from tests.snippets.runners.runner import Runner

RUNNERS: dict[str, type[Runner]] = {
    each.language: each for each in (Curl, Go, Java, JavaScript, Python, Ruby)
}
