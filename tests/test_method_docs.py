"""What docstrings of methods say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.pipeline import run

A_OR_B: Any = {"enum": ["a", "b[*].c", "d'[\"]e"]}


def resource(tmp_path: Path, **operation: Any) -> str:
    """The module of a resource with one operation."""
    operation |= {"tags": ["x"], "responses": {"200": {"description": "Fine."}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {"/x": {"get": operation}},
    }
    spec = tmp_path / "shop.yaml"
    spec.write_text(yaml.safe_dump(document), "utf-8")
    return run(spec).files["python/src/shop/resources/x.py"]


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        (A_OR_B, "str"),
        ({"type": "array", "items": A_OR_B}, "Iterable[str]"),
        ({"anyOf": [{"type": "string"}, A_OR_B]}, "str"),
        ({"enum": [True]}, "bool"),
    ],
)
def test_the_type_of_an_argument_leaves_its_values_out(
    schema: Any, shown: str, tmp_path: Path
) -> None:
    parameter = {"name": "part", "in": "query", "schema": schema}
    assert f"part ({shown}, optional)" in resource(tmp_path, parameters=[parameter])


@pytest.mark.parametrize(
    ("description", "shown"),
    [
        ("Lists all", "Lists all.|"),
        ("<p>Lists all.</p>", "<p>Lists all.</p>|"),
        ("Lists all\n\nThe newest first.", "Lists all.||The newest first.|"),
        ("Lists\nall.", "Lists.||Lists|all.|"),
    ],
)
def test_a_description_is_not_said_twice(description: str, shown: str, tmp_path: Path) -> None:
    found = resource(tmp_path, description=description)
    lines = found.partition("def get_x")[2].partition('"""')[2].splitlines()
    assert "|".join(line.strip() for line in lines).startswith(f"{shown}|`GET /x`")
