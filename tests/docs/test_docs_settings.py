"""Each setting of the docs, wrong once: a finding with its place and a hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config_file import load_config
from generator.diagnostics import Diagnostic, Report
from generator.pipeline import run

SPEC = Path(__file__).parents[2] / "specs/voice-advanced.yaml"
LANGUAGE = "{python: {}}"


def found(folder: Path, docs: str) -> list[Diagnostic]:
    path = folder / "voicegen.yaml"
    path.write_text(f"docs:\n{docs}\n", "utf-8")
    report = Report()
    load_config(path, report)
    return [*report.diagnostics]


def test_what_is_right_is_no_finding(tmp_path: Path) -> None:
    docs = """\
  name: toy-docs
  title: Toy
  product: toy
  author: us
  url: https://docs.example
  operation: send
  event: sent
  languages:
    go: {package: example.com/toy/v4, version: 1.2.3-rc.1, names: {a: B.C}, types: {a: toy.T}}
  locales:
    en: {texts: en.yaml}
    zh-CN: {overlay: overlays/zh-CN.yaml}"""
    assert found(tmp_path, docs) == []


@pytest.mark.parametrize(
    ("docs", "line", "said"),
    [
        (f"  nam: toy\n  languages: {LANGUAGE}", 2, "'nam' is not a setting"),
        (f"  name: Toy Docs\n  languages: {LANGUAGE}", 2, "name cannot be 'Toy Docs'"),
        (f"  title: [a]\n  languages: {LANGUAGE}", 2, "title must be text"),
        (f"  operation: 1\n  languages: {LANGUAGE}", 2, "operation must be text"),
        ("  name: toy", 1, "docs need at least one language"),
        ("  languages: [python]", 2, "entries are expected here"),
        ("  languages: {Go: {}}", 2, "'Go' cannot be one of languages"),
        ("  languages: {../x: {}}", 2, "'../x' cannot be one of languages"),
        ("  languages: {go: {pakage: a}}", 2, "'pakage' is not a setting"),
        ("  languages: {go: {package: '$(a)'}}", 2, "package cannot be '$(a)'"),
        ("  languages: {go: {version: '1\"'}}", 2, "version cannot be '1\"'"),
        ("  languages: {go: {names: {a: b c}}}", 2, "the name of 'a' is not made of letters"),
        ("  languages: {go: {types: {a: 'T;'}}}", 2, "the name of 'a' is not made of letters"),
        (f"  languages: {LANGUAGE}\n  locales: {{e: {{}}}}", 3, "'e' cannot be one of locales"),
        (
            f"  languages: {LANGUAGE}\n  locales: {{en: {{overlay: a.yaml}}}}",
            3,
            "en is the locale of the document, and needs no overlay",
        ),
        (
            f"  languages: {LANGUAGE}\n  locales: {{en: {{}}, de: {{}}}}",
            3,
            "de has no overlay that translates the document",
        ),
        (
            f"  languages: {LANGUAGE}\n  locales: {{en: {{texts: ../en.yaml}}}}",
            3,
            "texts leads out of the folder of the settings",
        ),
        (
            f"  languages: {LANGUAGE}\n  locales: {{en: {{}}, de: {{overlay: /etc/passwd}}}}",
            3,
            "overlay leads out of the folder of the settings",
        ),
    ],
)
def test_mistakes_are_findings(tmp_path: Path, docs: str, line: int, said: str) -> None:
    wrong = [each for each in found(tmp_path, docs) if each.message.startswith(said)]
    assert [each.pos.line for each in wrong] == [line]
    assert wrong[0].code == "config" and wrong[0].severity == "error" and wrong[0].hint


@pytest.mark.parametrize(
    ("docs", "code", "said"),
    [
        ("languages: {pyton: {}}", "language", "there are no templates for pyton"),
        ("languages: {curl: {version: 0.9}}", "config", "version must be text"),
        ("operation: SendDTFM\n  languages: {python: {}}", "config", "no operation 'SendDTFM'"),
        ("event: call.dtmf\n  languages: {python: {}}", "config", "no event 'call.dtmf'"),
        ("languages: {curl: {names: {SendDTFM: a}}}", "unused-pin", "has the id 'SendDTFM'"),
        ("languages: {curl: {types: {Nobody: a}}}", "unused-pin", "has the id 'Nobody'"),
        ("languages: {curl: {}}\n  locales: {en: {texts: no.yaml}}", "", "no.yaml"),
    ],
)
def test_settings_that_fit_nothing_are_findings(
    tmp_path: Path, docs: str, code: str, said: str
) -> None:
    (tmp_path / "voicegen.yaml").write_text(f"docs:\n  {docs}\n", "utf-8")
    report = run(SPEC, tmp_path / "voicegen.yaml", ["skills"]).report
    wrong = [each for each in report.diagnostics if each.severity == "error"]
    assert len(wrong) == 1 and said in f"{wrong[0].message} {wrong[0].pos.file}"
    assert wrong[0].hint
    assert code in ("", wrong[0].code)
