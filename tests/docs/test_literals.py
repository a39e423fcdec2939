"""Texts written as literals are read as the same texts by the languages themselves."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Report
from generator.language_file import read_language
from generator.pipeline import TEMPLATES

PHP = Path(__file__).parent / "php/templates"
NASTY = [
    "", "'", '"', "\\", "`", "$", "#", "%", "\n", "\r", "\t", "\x00", "\x1b", "\x7f", "\x85",
    "\u00ad", "\u202e", "\u2028", "\u2029", "\ufeff", "é", "日本", "🎉", "\U000e0041",
    "#{exit}", "#$0", "#@a", "${x}", "$x", "$(exit)", "{$x}", "%{x}", "\\u0041", "\\x41", "\\0",
    "</script>", "<?php ?>", "?>", '"""', "'''", "`exit`", "!", "\\\n", "//", "/*", "EOF\n", "*/",
]  # fmt: skip
# Every pair once, so that each is seen beside each; and some longer ones, always the same.
TEXTS = [first + second for first in NASTY for second in NASTY]
TEXTS += ["".join(random.Random(seed).choices(NASTY, k=12)) for seed in range(200)]

# How a program prints the list of some literals as JSON.
PROGRAMS: dict[str, tuple[str, str, Callable[[str], str]]] = {
    "python": (sys.executable, "py", lambda said: f"import json\nprint(json.dumps([{said}]))"),
    "javascript": ("node", "mjs", lambda said: f"console.log(JSON.stringify([{said}]));"),
    "ruby": ("ruby", "rb", lambda said: f'require "json"\nputs JSON.generate([{said}])'),
    "php": ("php", "php", lambda said: f"<?php echo json_encode([{said}]);"),
    "go": (
        "go",
        "go",
        lambda said: (
            'package main\n\nimport (\n\t"encoding/json"\n\t"os"\n)\n\nfunc main() {\n'
            f"\tjson.NewEncoder(os.Stdout).Encode([]string{{{said}}})\n}}\n"
        ),
    ),
    "java": (
        "java",
        "java",
        # Java has no JSON: code units in hexadecimal, a line for each text
        lambda said: (
            "class Literals {\n    public static void main(String[] args) {\n"
            f"        for (String text : new String[] {{{said}}}) {{\n"
            "            for (char unit : text.toCharArray()) {\n"
            '                System.out.printf("%04x", (int) unit);\n            }\n'
            "            System.out.println();\n        }\n    }\n}\n"
        ),
    ),
}


def run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")[:2000]
    return done.stdout.decode("utf-8")


@pytest.mark.parametrize("name", PROGRAMS)
def test_literals_are_the_texts(name: str, tmp_path: Path) -> None:
    folders = [each / "languages" / name for each in (TEMPLATES, PHP)]
    folder = next((each for each in folders if each.is_dir()), None)
    assert folder is not None, f"there are no templates for {name}"
    tool, suffix, program = PROGRAMS[name]
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not here to read {name}")
    language = read_language(name, folder, Report())
    assert language is not None
    said = ",\n".join(language.text.written(text) for text in TEXTS)
    file = tmp_path / f"Literals.{suffix}"
    file.write_text(program(said), "utf-8")
    printed = run([tool, "run", str(file)] if name == "go" else [tool, str(file)])
    if name == "java":
        lines = printed.splitlines()
        found = [bytes.fromhex(line).decode("utf-16-be") for line in lines]
    else:
        found = json.loads(printed)
    assert [pair for pair in zip(TEXTS, found, strict=True) if pair[0] != pair[1]] == []


@pytest.mark.parametrize("quoting", ["argument", "body"])
def test_words_of_the_shell_are_the_texts(quoting: str, tmp_path: Path) -> None:
    if shutil.which("bash") is None:
        pytest.skip("bash is not here")
    language = read_language("curl", TEMPLATES / "languages/curl", Report())
    assert language is not None
    # No argument of a program can hold NUL.
    texts = [text for text in TEXTS if "\x00" not in text]
    written = (
        [language.argument.written(text) for text in texts]
        if quoting == "argument"
        else [f"'{language.text.written(text)}'" for text in texts]
    )
    script = tmp_path / "words.sh"
    script.write_text("printf '%s\\0' \\\n" + " \\\n".join(written) + "\n", "utf-8")
    found = run(["bash", str(script)]).split("\0")[:-1]
    # in a body, the words are JSON between the quotes of the shell
    read = found if quoting == "argument" else [json.loads(each) for each in found]
    assert [pair for pair in zip(texts, read, strict=True) if pair[0] != pair[1]] == []
