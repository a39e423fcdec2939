"""What verify-docs must report: each test breaks one thing in documentation that is right."""

from __future__ import annotations

import shutil
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.client.document import ROOT
from tests.snippets import run
from tests.snippets.blocks import blocks
from tests.snippets.expected import CHANGELOG
from tests.snippets.programs import Program
from tests.snippets.runners import RUNNERS
from tests.snippets.runners.python import Python

DOCS = ROOT / "tests/snippets/docs"
CURL = "skills/telnyx-voice-advanced-curl/SKILL.md"
PYTHON = "skills/telnyx-voice-advanced-python/SKILL.md"
SITE, OTHER_SITE = "site/en/send_dtmf.md", "site/zh-cn/send_dtmf.md"
RECEIVER = "receive_webhooks.py"
VERSION = CHANGELOG["releases"][0]["version"]

# Each of them runs the proofs, and the linters of several languages.
pytestmark = pytest.mark.heavy


class PythonHere(Python):
    """With the package where it lies: installing, and to check types, is for `make verify-docs`."""

    checks_types = False

    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        venv.create(self.home / "venv", symlinks=True)
        (places,) = (self.home / "venv/lib").glob("python*/site-packages")
        # By a file that type checkers read too, which a variable of the environment is not.
        found = (ROOT / "generated/python/src", sysconfig.get_path("purelib"))
        (places / "here.pth").write_text("".join(f"{each}\n" for each in found), "utf-8")
        return {}


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RUNNERS, "python", PythonHere)


class Docs:
    """A copy of the small documentation, in which a test changes something."""

    def __init__(self, folder: Path) -> None:
        self.root, self.build = folder / "docs", folder / "build"
        shutil.copytree(DOCS, self.root)

    def change(self, page: str, old: str, new: str) -> None:
        """Change a text wherever it stands in a page."""
        path = self.root / page
        before = path.read_text("utf-8")
        assert old in before
        path.write_text(before.replace(old, new), "utf-8")

    def keep(self, page: str, *titles: str) -> None:
        """Only these programs of one page, so that nothing else takes time."""
        found = blocks(self.root, [])
        kept = [each for each in found if each.path.as_posix() == page and each.title in titles]
        shutil.rmtree(self.root)
        (self.root / page).parent.mkdir(parents=True)
        text = "".join(
            f'```{each.language} title="{each.title}"\n{each.code}```\n\n' for each in kept
        )
        (self.root / page).write_text(text, "utf-8")

    def verify(self, *arguments: str) -> int:
        return run.main(["--docs", str(self.root), "--build", str(self.build), *arguments])


@pytest.fixture
def docs(tmp_path: Path) -> Docs:
    return Docs(tmp_path)


def test_what_is_right_passes(docs: Docs, capsys: pytest.CaptureFixture[str]) -> None:
    assert docs.verify() == 0
    printed = capsys.readouterr().out
    assert "FAILED" not in printed
    assert [line for line in printed.splitlines() if line.startswith("| ")][2:] == [
        "| curl | en | 7 | 6 | 7 | 5 | 0 | curl and bash, unchanged |",
        "| curl | zh-CN | 1 | 1 | 1 | 1 | 0 | curl and bash, unchanged |",
        f"| python | en | 8 | 7 | 8 | 8 | 0 | version {VERSION}, generated here |",
        f"| python | zh-CN | 8 | 7 | 8 | 8 | 0 | version {VERSION}, generated here |",
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("curl --fail", "curl --request PUT --fail", "PUT /v2/calls/"),
        ("/actions/send_dtmf", "/actions/send_tones", "is not in the document"),
        ("/v2/calls", "/v1/calls", "is not below /v2"),
        ("v3:AU7s", "v3:BU7s", "and should be 'v3:AU7s"),
        ('"digits"', '"digit"', "$.digit: not in the document"),
        ("1w2057W#", "12", "$.digits is '12', and should be '1w2057W#'"),
        ('W#"}', 'W#", "duration_millis": 200}', "$.duration_millis is 200, and should not be"),
        ('W#"}', 'W#", "duration_millis": true}', "True is not of type 'integer'"),
        ('\'{"digits"', "'{digits", "the body is not JSON"),
        ("Bearer $TELNYX_API_KEY", "Bearer KEY", "Authorization is 'Bearer KEY'"),
        ("application/json", "text/plain", "Content-Type is 'text/plain'"),
        ("curl --fail", "curl --user-agent '' --fail", "there is no User-Agent"),
        ("--silent", "--silent --output /dev/null", "it does not print the result"),
        ("set -euo pipefail", "exit", "it sent 0 requests"),
        ("\n```", "\nfalse\n```", "it ended with status 1"),
        ("set -euo pipefail", "if", "syntax error"),
        ("curl --fail", "for _ in 1 2; do curl --fail", "syntax error"),
    ],
)
def test_a_wrong_command(
    docs: Docs, capsys: pytest.CaptureFixture[str], old: str, new: str, told: str
) -> None:
    docs.keep(CURL, "send_dtmf.sh")
    docs.change(CURL, old, new)
    assert docs.verify() == 1
    printed = capsys.readouterr().out
    assert f"FAILED {CURL}:1 send_dtmf.sh: " in printed
    assert told in printed


def test_two_requests_where_one_is_right(docs: Docs, capsys: pytest.CaptureFixture[str]) -> None:
    docs.keep(PYTHON, "send_dtmf.py")
    docs.change(PYTHON, "print(", "client.calls.actions.send_dtmf('call', digits='1')\nprint(")
    docs.change(PYTHON, "'", '"')
    assert docs.verify() == 1
    assert "it sent 2 requests, and should send one" in capsys.readouterr().out


def test_a_program_that_shows_all_arguments_but_one(
    docs: Docs, capsys: pytest.CaptureFixture[str]
) -> None:
    docs.keep(PYTHON, "refer_all.py")
    docs.change(PYTHON, '    sip_auth_username="agent-7",\n', "")
    assert docs.verify() == 1
    assert "$.sip_auth_username is missing" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("each.code, ", "", "it does not print the code '10009' of the error"),
        ("each.title, ", "", "it does not print the title 'Resource not found'"),
        ('f"no connection: {error}"', "bool(error)", "with a refused connection: it prints"),
        ("sys.exit(1)", "sys.exit(3)", "with status 401: it ended with status 3"),
        ("in error.errors", "in [error.errors[9]]", "it crashed: 'Traceback"),
        ("import sys\n", "import os\nimport sys\n", "`os` imported but unused"),
        ("client = ", "client=", "-client=Telnyx()"),
    ],
)
def test_errors_that_are_not_handled(
    docs: Docs, capsys: pytest.CaptureFixture[str], old: str, new: str, told: str
) -> None:
    docs.keep(PYTHON, "handle_errors.py")
    docs.change(PYTHON, old, new)
    assert docs.verify() == 1
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('return "", 403', 'return "", 200', "a forged body is answered with 200"),
        ('return "", 403', 'return "", 500', "an old delivery is answered with 500"),
        ('return "", 200', 'return "", 204', "a genuine call.dtmf.received is answered with 204"),
        ("print(event.event_type)", "pass", "'call.refer.started' is not printed"),
        ("app.run(", "dict(", "it does not listen: ended with status 0"),
        ("request.headers)", "request.headers, tolerance=10**6)", "an old delivery is answered"),
    ],
)
def test_a_receiver_that_is_wrong(
    docs: Docs, capsys: pytest.CaptureFixture[str], old: str, new: str, told: str
) -> None:
    docs.keep(PYTHON, RECEIVER)
    docs.change(PYTHON, old, new)
    assert docs.verify() == 1
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("age > 300", "age > 3000", "with an old delivery it ended with status 0"),
        ("if ! openssl pkeyutl", "if false openssl pkeyutl", "with a forged body it ended with"),
        ("grep -e event_type", "grep -e nothing", "with a genuine"),
    ],
)
def test_a_verifier_that_is_wrong(
    docs: Docs, capsys: pytest.CaptureFixture[str], old: str, new: str, told: str
) -> None:
    docs.keep(CURL, "verify_webhook.sh")
    docs.change(CURL, old, new)
    assert docs.verify() == 1
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("page", "old", "new", "told"),
    [
        (CURL, "send_dtmf.sh", "send_tones.sh", "what a program called 'send_tones.sh' does"),
        (PYTHON, ' title="refer_all.py"', "", "a python block needs a title"),
        (PYTHON, "```python title", "```perl title", "which language this perl block belongs to"),
        (PYTHON, 'title="setup.py"', "title=setup.py", "where a language and a title belong"),
        (CURL, "```json\n", "```\n", "a fence says ''"),
        (CURL, "The answer:", "    curl https://example.com", "an indented code block"),
        (CURL, '"ok"}}', '"ok"}', "this is no json"),
        (CURL, "The answer:", '=== "A"\n    ```json\n    {}\n    ```\n', "lines open or close"),
        (SITE, 'Python"\n\n    ```bash\n    pip', 'A"\n\n    ```bash\n    zip', "which language"),
        (OTHER_SITE, "/// tab | Python\n\n```bash\npip", "```bash\nzip", "which language"),
        (OTHER_SITE, "///\n\n/// tab | Python", "///\n\n    text\n", "an indented code block"),
    ],
)
def test_a_block_that_nobody_knows(
    docs: Docs, capsys: pytest.CaptureFixture[str], page: str, old: str, new: str, told: str
) -> None:
    docs.change(page, old, new)
    assert docs.verify("--language=" + ("curl" if "no json" in told else "none")) == 1
    printed = capsys.readouterr().out
    assert f"FAILED {page}:" in printed
    assert told in printed
