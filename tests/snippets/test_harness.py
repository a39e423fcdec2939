"""What surrounds the proofs: toolchains that are missing, what is pinned, the table, the server."""

from __future__ import annotations

import os
import shutil
import ssl
import sys
from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest

from tests.faults.certificate import write_certificate
from tests.snippets import expected, run, table
from tests.snippets.api import HOST, KEY, Api
from tests.snippets.blocks import blocks
from tests.snippets.expected import CALL, differences, expected_body, operations
from tests.snippets.processes import Command, Done, free_port, run as run_command, serving
from tests.snippets.programs import LANGUAGES, Program, programs, snake
from tests.snippets.runners import RUNNERS
from tests.snippets.runners.curl import Curl
from tests.snippets.runners.ruby import Ruby

# They belong to what `make verify-docs` runs, and start tools of many languages.
pytestmark = pytest.mark.heavy

DTMF = operations()["send_dtmf"]


def page(root: Path, text: str, folder: str = "skills/telnyx-voice-advanced-curl") -> Path:
    (root / folder).mkdir(parents=True)
    (root / folder / "SKILL.md").write_text(text, "utf-8")
    return root


def verify(tmp_path: Path, *arguments: str) -> int:
    return run.main(
        ["--docs", str(tmp_path / "docs"), "--build", str(tmp_path / "build"), *arguments]
    )


# ---------------------------------------------------------------------------- toolchains


class Missing(Curl):
    def available(self) -> str | None:
        return "no-such-compiler is not installed"


class Other(Curl):
    def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
        self.must_be_pinned("0.0.1")
        return {}


def test_a_missing_toolchain_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(RUNNERS, "curl", Missing)
    page(tmp_path / "docs", '```bash title="send_dtmf.sh"\nfalse\n```\n')
    assert verify(tmp_path) == 0
    printed = capsys.readouterr().out
    reason = "no-such-compiler is not installed"
    assert f"SKIPPED curl: {reason}" in printed
    assert f"| curl | en | 1 | 1 | 0 | 0 | 0 | skipped: {reason} |" in printed


def test_another_version_than_the_pinned_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pins = {"docs": {"languages": {"curl": {"version": "0.0.2"}}}}
    monkeypatch.setattr(expected, "SETTINGS", expected.SETTINGS | pins)
    monkeypatch.setitem(RUNNERS, "curl", Other)
    page(tmp_path / "docs", '```bash title="send_dtmf.sh"\ntrue\n```\n')
    assert verify(tmp_path) == 1
    told = "version 0.0.1 is installed, and specs/voicegen.yaml pins 0.0.2"
    assert f"FAILED curl: {told}" in capsys.readouterr().out


def test_what_cannot_be_installed_is_not_compiled_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Refused(Curl):
        def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
            return {each: "there is no such version" for each in programs if self.is_install(each)}

        def check(self, programs: Sequence[Program]) -> dict[Program, str]:
            raise AssertionError("nothing is there to check with")

    monkeypatch.setitem(RUNNERS, "curl", Refused)
    shown = '```bash\nsudo apt-get install curl\n```\n\n```bash title="send_dtmf.sh"\ntrue\n```\n'
    page(tmp_path / "docs", shown)
    assert verify(tmp_path) == 1
    printed = capsys.readouterr().out
    assert printed.count("FAILED") == 1
    assert "| curl | en | 2 | 2 | 0 | 0 | 2 |" in printed


@pytest.mark.skipif(not shutil.which("ruby"), reason="ruby is not installed")
@pytest.mark.parametrize(
    ("said", "pin", "told"),
    [
        ("Unable to download data from https://gems.example/", None, "a stand-in for version"),
        ("Unable to download data from https://gems.example/", "9.9.9", "the stand-in is for"),
        ("Could not find a valid gem 'telnyx' (= 9.9.9) in any repository", None, "FAILED skills/"),
    ],
)
def test_a_stand_in_is_taken_where_no_registry_answers(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    said: str,
    pin: str | None,
    told: str,
) -> None:
    gem = tmp_path / "bin/gem"
    gem.parent.mkdir()
    gem.write_text(f'#!/bin/sh\necho "{said}"\nexit 2\n', "utf-8")
    gem.chmod(0o755)
    monkeypatch.setenv("PATH", f"{gem.parent}:{os.environ['PATH']}")
    if pin:
        pins = {"docs": {"languages": {"ruby": {"version": pin}}}}
        monkeypatch.setattr(expected, "SETTINGS", expected.SETTINGS | pins)
    shown = "```bash\ngem install telnyx\n```\n"
    page(tmp_path / "docs", shown, "skills/telnyx-voice-advanced-ruby")
    assert verify(tmp_path) == (0 if "a stand-in" in told else 1)
    assert told in capsys.readouterr().out


def test_no_block_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(tmp_path / "docs", "Nothing to run.\n")
    assert verify(tmp_path) == 1
    assert "there is no code block" in capsys.readouterr().out


@pytest.mark.skipif(not shutil.which("ruby"), reason="ruby is not installed")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ('digits: "1w2057W#"', None),
        ('tones: "1w2057W#"', "it sent 0 requests"),
        ('digits: "1"', "$.digits is '1', and should be '1w2057W#'"),
        ('digits: "1w2057W#",, ', "ruby -wc ended with status 1"),
    ],
)
def test_the_stand_in_of_ruby_knows_the_names(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: str,
    told: str | None,
) -> None:
    class StandIn(Ruby):
        def prepare(self, programs: Sequence[Program]) -> dict[Program, str]:
            self.home.mkdir(parents=True)
            self.really_installs = False
            return {}

    monkeypatch.setitem(RUNNERS, "ruby", StandIn)
    call = f'Telnyx::Client.new(max_retries: 0).calls.actions.send_dtmf("{CALL}", {arguments})'
    code = f'require "telnyx"\n\nputs {call}.data.result\n'
    page(tmp_path / "docs", f'```ruby title="send_dtmf.rb"\n{code}```\n')
    assert verify(tmp_path) == (1 if told else 0)
    printed = capsys.readouterr().out
    assert "a stand-in for version" in printed
    assert (told or "") in printed


# ---------------------------------------------------------------------------- data


@pytest.mark.parametrize(
    ("fence", "text", "told"),
    [
        ("json", '{"step": "menu"}', None),
        ("json", '{"data": {"result": "ok"}}', None),
        ("json", '{"data": {"result": "fine"}}', "no command is answered like this"),
        ("json", '{"data": {"event_type": "call.siprec.started"}}', "there is no event 'call."),
        ("json", '{"data": {"event_type": "siprec.started"}}', "$.data.id is missing"),
        ("json", "{'step': 1}", "this is no json"),
        ("yaml", "a: [", "this is no yaml"),
        ("toml", "a = ", "this is no toml"),
        ("xml", "<a></b>", "this is no xml"),
        ("text", "anything", None),
    ],
)
def test_what_is_no_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fence: str, text: str, told: str | None
) -> None:
    page(tmp_path / "docs", f"```{fence}\n{text}\n```\n")
    assert verify(tmp_path) == (1 if told else 0)
    assert (told or "0 failed") in capsys.readouterr().out


# ---------------------------------------------------------------------------- commands of a shell


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("bash send_dtmf.sh", None),
        ("bash send_tones.sh", "it ended with status 127"),
        (f"curl -d '{{}}' https://{HOST}/v2/calls", "POST /v2/calls is not in the document"),
    ],
)
def test_a_command_beside_the_files_of_its_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, told: str | None
) -> None:
    script = (Path(__file__).parent / "docs/skills/telnyx-voice-advanced-curl/SKILL.md").read_text()
    start = script.index('```bash title="send_dtmf.sh"')
    program = script[start : script.index("```\n", start + 3)]
    page(tmp_path / "docs", f"{program}```\n\n```bash\n{command}\n```\n")
    assert verify(tmp_path) == (1 if told else 0)
    assert (told or "| curl | en | 2 | 2 | 2 | 2 | 0 |") in capsys.readouterr().out


def test_what_takes_too_long_ends_with_all_that_it_started(tmp_path: Path) -> None:
    take = "import fcntl, time; lock = open('lock', 'w'); fcntl.flock(lock, fcntl.LOCK_EX)"
    hold = f'{sys.executable} -c "{take}; time.sleep(999)" & wait'
    assert run_command(Command(argv=["sh", "-c", hold], cwd=tmp_path), 1).ending == "took too long"
    assert run_command(Command(argv=[sys.executable, "-c", take], cwd=tmp_path)).status == 0


def test_a_server_that_ends_at_once(tmp_path: Path) -> None:
    with free_port() as port:
        pass
    command = Command(argv=[sys.executable, "-c", "print('never')"], cwd=tmp_path)
    with serving(command, port) as server:
        assert server == Done(0, "never\n")


def test_variables_are_set_for_the_programs_of_all_languages(tmp_path: Path) -> None:
    tab = "/// tab | Ruby\n\n```bash\nexport A=1\n```\n\n///\n"
    text = f"```bash\nexport A=1\nexport B=2\n```\n\n```bash\nexport A=1\nruby a.rb\n```\n\n{tab}"
    page(tmp_path, text, "site/en")
    problems: list[str] = []
    found = programs(blocks(tmp_path, problems), {}, problems)
    languages: dict[str, list[str]] = {}
    for each in found:
        languages.setdefault(each.code, []).append(each.language)
    assert languages == {
        "export A=1\nexport B=2\n": list(LANGUAGES),
        "export A=1\nruby a.rb\n": ["ruby"],
        "export A=1\n": ["ruby"],
    }
    assert not problems


def test_what_has_no_key_is_sent_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = (Path(__file__).parent / "docs/skills/telnyx-voice-advanced-curl/SKILL.md").read_text()
    start = script.index('```bash title="send_dtmf.sh"')
    sent = script[start : script.index("```\n", start + 3)] + "```\n"
    program = sent.replace("send_dtmf.sh", "start_siprec.sh").replace("send_dtmf", "siprec_start")
    program = program.replace('{"digits": "1w2057W#"}', "{}")
    page(tmp_path / "docs", program)
    assert verify(tmp_path) == 0
    page(tmp_path / "again/docs", program.replace("curl --fail", "curl --retry 1 --fail"))
    assert verify(tmp_path / "again") == 1
    assert "with status 500 it sent 2 requests" in capsys.readouterr().out


# ---------------------------------------------------------------------------- what is expected


def test_bodies_are_made_of_the_examples() -> None:
    assert expected_body(DTMF, False) == {"digits": "1w2057W#"}
    assert list(expected_body(DTMF, True)) == [
        "client_state",
        "command_id",
        "digits",
        "duration_millis",
    ]
    join = expected_body(operations()["join_ai_assistant"], False)
    assert set(join["participant"]) == {"id", "role"}


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (75, 75.0, []),
        (True, 1, ["$ is 1, and should be True"]),
        ({"a": [1]}, {"a": [2]}, ["$.a[0] is 2, and should be 1"]),
        ({"a": [1]}, {"a": [1, 1]}, ["$.a is [1, 1], and should be [1]"]),
        ({"a": expected.ANYTHING}, {}, ["$.a is missing"]),
        ({"a": expected.ANYTHING}, {"a": "x"}, []),
        ({}, {"a": 1}, ["$.a is 1, and should not be there"]),
    ],
)
def test_differences(one: object, other: object, told: list[str]) -> None:
    assert list(differences(one, other)) == told


@pytest.mark.parametrize("name", ["SendDtmf", "sendDtmf", "send-dtmf", "send_dtmf"])
def test_titles_in_any_case(name: str) -> None:
    assert snake(name) == "send_dtmf"


# ---------------------------------------------------------------------------- the server


def send(api: Api, certificate: Path, **changed: str) -> httpx.Response:
    """A right request through the proxy, or one that differs."""
    trust = ssl.create_default_context(cafile=str(certificate))
    with httpx.Client(proxy=f"http://127.0.0.1:{api.server_port}", verify=trust) as client:
        return client.post(
            f"https://{changed.get('host', HOST)}/v2/calls/{CALL}/actions/send_dtmf",
            headers={"authorization": f"Bearer {KEY}"},
            json={"digits": "1w2057W#"},
        )


def test_the_server_as_a_proxy(tmp_path: Path) -> None:
    certificate = tmp_path / "loopback.pem"
    write_certificate(certificate, HOST)
    with Api(certificate, "proxy") as api:
        assert send(api, certificate).json() == {"data": {"result": "ok"}}
        with pytest.raises(httpx.ProxyError):
            send(api, certificate, host="example.com")
    assert [request.problems for request in api.requests] == [
        [],
        ["it wants to talk to example.com:443"],
    ]


def test_the_server_fails_as_telnyx_does(tmp_path: Path) -> None:
    certificate = tmp_path / "loopback.pem"
    write_certificate(certificate, HOST)
    with Api(certificate, "proxy", 429) as api:
        response = send(api, certificate)
    assert response.status_code == 429
    assert response.json()["errors"][0]["code"] == "10011"
    assert response.headers["x-ratelimit-remaining"] == "0"


# ---------------------------------------------------------------------------- the table


def test_the_table_is_replaced_and_nothing_else() -> None:
    text = f"# Page\n\nBefore.\n\n{table.HEAD}\n"
    first = table.put(text, "| a |\n| --- |\n")
    assert first == f"{text}\n| a |\n| --- |\n"
    after = f"{first}\nAfter.\n"
    assert table.put(after, "| b |\n") == f"{text}\n| b |\n\nAfter.\n"
    with pytest.raises(ValueError, match="has no line"):
        table.put("# Page\n", "| a |\n")


def test_only_a_whole_run_is_written_down(tmp_path: Path) -> None:
    page(tmp_path / "docs", "```json\n{}\n```\n")
    written = tmp_path / "page.md"
    written.write_text(f"{table.HEAD}\n", "utf-8")
    assert verify(tmp_path, "--write", str(written), "--language", "curl") == 0
    assert "| curl |" not in written.read_text("utf-8")
    assert verify(tmp_path, "--write", str(written)) == 0
    assert "| curl | en | 1 | 1 | 1 | 0 | 0 |  |" in written.read_text("utf-8")
