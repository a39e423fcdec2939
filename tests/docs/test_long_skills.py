"""However much a document has, SKILL.md stays short and leaves nothing out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.pipeline import run

TEXT = {"type": "string"}


def skills(folder: Path, document: Mapping[str, Any]) -> Mapping[str, str]:
    """What is made of a document that has no settings."""
    said = {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": {}, **document}
    (folder / "spec.json").write_text(json.dumps(said), "utf-8")
    result = run(folder / "spec.json", None, ["skills"])
    assert result.report.ok
    return result.files


def operation(number: int, tag: str, **more: Any) -> dict[str, Any]:
    responses = {"204": {"description": "Done."}}
    return {"operationId": f"do{number}", "tags": [tag], "responses": responses, **more}


def test_many_commands_have_a_file_for_each_resource(tmp_path: Path) -> None:
    paths = {f"/{n % 9}/{n}": {"post": operation(n, f"Tag {n % 9}")} for n in range(90)}
    files = skills(tmp_path, {"paths": paths})
    for language in ("python", "curl"):
        start = f"skills/many-{language}/"
        main = files[f"{start}SKILL.md"]
        assert len(main.splitlines()) < 500
        linked = re.findall(r"\]\((references/commands/[^)]+)\)", main)
        assert len(linked) == 9 and all(f"{start}{path}" in files for path in linked)
        index = files[f"{start}references/commands.md"]
        assert all(f"`POST {path}`" in index for path in paths)
        said = "".join(files[f"{start}{path}"] for path in linked)
        assert all(f"`POST {path}`" in said for path in paths)
        assert said.count("```") == 2 * 90


def test_more_resources_than_a_table_holds_are_in_the_index(tmp_path: Path) -> None:
    paths = {f"/{n}": {"get": operation(n, f"Tag {n}")} for n in range(120)}
    files = skills(tmp_path, {"paths": paths})
    main = files["skills/many-curl/SKILL.md"]
    assert len(main.splitlines()) < 200 and "[references/commands.md]" in main
    assert files["skills/many-curl/references/commands.md"].count("](commands/") == 120


def test_all_values_of_a_long_enum_are_in_the_references(tmp_path: Path) -> None:
    values = [f"value{n}" for n in range(300)]
    query = {"name": "q", "in": "query", "required": True, "schema": {**TEXT, "enum": values}}
    paths = {"/a": {"get": operation(1, "a", parameters=[query])}}
    files = skills(tmp_path, {"paths": paths})
    assert "and 276 more" in files["skills/many-curl/SKILL.md"]
    assert all(f"`{each}`" in files["skills/many-curl/references/commands.md"] for each in values)


def test_commands_of_one_name_have_files_of_their_own(tmp_path: Path) -> None:
    paths = {
        f"/{tag}": {"get": {**operation(0, tag), "operationId": f"{tag}_list"}}
        for tag in ("dogs", "cats")
    }
    files = skills(tmp_path, {"paths": paths})
    titles = re.findall(r'title="([^"]+)"', files["skills/many-curl/SKILL.md"])
    assert len(titles) == len(set(titles))


def test_a_command_without_a_program_says_so(tmp_path: Path) -> None:
    body = {"content": {"application/octet-stream": {"schema": {**TEXT, "format": "binary"}}}}
    paths = {"/a": {"post": operation(1, "a", requestBody={**body, "required": True})}}
    for path, text in skills(tmp_path, {"paths": paths}).items():
        if path.endswith(("SKILL.md", "commands.md")):
            assert "There is no program for this command here" in text, path


def test_a_document_without_operations_has_a_skill(tmp_path: Path) -> None:
    files = skills(tmp_path, {})
    assert set(files) == {"skills/many-python/SKILL.md", "skills/many-curl/SKILL.md"}


def test_names_and_descriptions_are_as_long_as_they_may_be(tmp_path: Path) -> None:
    files = skills(tmp_path, {"info": {"title": "Very long words " * 200, "version": "1"}})
    for path, text in files.items():
        name = path.split("/")[1]
        assert len(name) <= 64 and re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)
        (description,) = re.findall(r"^description: (.*)$", text, re.MULTILINE)
        assert len(json.loads(description)) <= 1024


@pytest.mark.heavy
def test_objects_that_multiply_are_shown_as_deep_as_there_is_room(tmp_path: Path) -> None:
    wide = {
        f"L{level}": {
            "type": "object",
            "properties": {
                f"p{n}": {"$ref": f"#/components/schemas/L{level + 1}"} if level < 4 else TEXT
                for n in range(12)
            },
        }
        for level in range(5)
    }
    schema = {"schema": {"$ref": "#/components/schemas/L0"}}
    body = {"requestBody": {"content": {"application/json": schema}}}
    document = {"paths": {"/a": {"post": operation(1, "a", **body)}}}
    files = skills(tmp_path, {**document, "components": {"schemas": wide}})
    page = files["skills/many-curl/references/commands.md"]
    assert "`p11.p11`" in page and "`p0.p0.p0`" not in page
    assert page.count("\n| `p") == 12 + 12 * 12
