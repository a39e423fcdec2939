"""Rule 5: the order of a document changes no name of its package, nor does one more operation."""

from __future__ import annotations

import json
import random
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.config_file import config_beside
from tests.corpus.naming import names_of
from tests.corpus.reading import METHODS, Reading

Identifiers = dict[tuple[str, ...], str]


def unstable(file: Path, settings: Path | None = None) -> Iterator[str]:
    """The names that change when a document is put into another order, or grows."""
    settings = settings or config_beside(file)
    before = identifiers(file, settings)
    document: dict[str, Any] = Reading(file).root.value
    # What refers to a parameter counts those before it.
    said = json.dumps(document) + (settings.read_text("utf-8") if settings is not None else "")
    counted = re.search(r"/parameters/\d", said) is not None
    for what, changed in _changes(document, parameters=not counted):
        with tempfile.TemporaryDirectory() as folder:
            after = identifiers(_written(changed, file, Path(folder)), settings)
        if after is None or before is None:
            yield f"{what}: refused"
            continue
        for key, name in before.items():
            if after.get(key) != name:
                yield f"{what}: {' '.join(key)}: {name} → {after.get(key)}"


def identifiers(file: Path, settings: Path | None) -> Identifiers | None:
    """Every public name of a package by what it stands for, whatever the order of the document."""
    names = names_of(file, settings)
    if names is None:
        return None
    plan, root = names.plan, Reading(file).root.value
    found: Identifiers = {("client",): plan.client, ("package",): plan.package}
    origins = {one.id: (one.method, one.origin) for one in names.api.operations}
    for id_, method in plan.methods.items():
        found["method", *origins[id_]] = ".".join((*method.resource, method.name))
    for id_, name in plan.streams.items():
        found["stream", id_] = name
    for (owner, id_), name in plan.arguments.items():
        found["argument", *origins[owner], ordered(id_, root)] = name
    for id_, name in plan.types.items():
        found["type", ordered(id_, root)] = name
    for (id_, wire), name in plan.fields.items():
        found["field", ordered(id_, root), wire] = name
    return found


def ordered(id_: str, root: Any) -> str:
    """A JSON pointer with the names of parameters in place of their numbers."""
    steps, here = id_.split("/"), root
    for index, step in enumerate(steps[1:], 1):
        key = step.replace("~1", "/").replace("~0", "~")
        try:
            here = here[int(key)] if isinstance(here, list) else here[key]
        except (KeyError, IndexError, ValueError, TypeError):
            break
        if steps[index - 1] == "parameters" and step.isdigit() and isinstance(here, dict):
            steps[index] = here.get("$ref") or f"{here.get('in')}:{here.get('name')}"
    return "/".join(steps)


def _changes(document: dict[str, Any], *, parameters: bool) -> Iterator[tuple[str, dict[str, Any]]]:
    for seed in (1, 2):
        order = random.Random(seed)
        yield "reordered", shuffled(document, order, (), parameters=parameters)
    tags = [
        tag
        for item in (document.get("paths") or {}).values()
        for method in METHODS
        if isinstance(item, dict) and isinstance(item.get(method), dict)
        for tag in item[method].get("tags") or ()
    ]
    for given in ([], tags[:1]) if tags else ([],):
        added = _operation(given, list((document.get("components") or {}).get("schemas") or ()))
        paths = {**(document.get("paths") or {}), "/voicegen-added/{addedKey}": {"post": added}}
        yield f"added with tags {given}", document | {"paths": paths}


def _operation(tags: list[str], schemas: list[str]) -> dict[str, Any]:
    properties: dict[str, Any] = {"id": {"type": "string"}, "kind": {"enum": ["a", "b"]}}
    for name in schemas[:2]:
        properties[name] = {
            "$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")
        }
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    parameter = {"name": "addedKey", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "operationId": "voicegenAddedOperation",
        "tags": tags,
        "parameters": [parameter],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }


def shuffled(
    value: Any, order: random.Random, path: tuple[str, ...] = (), *, parameters: bool = True
) -> Any:
    """The same document with paths, components, properties and parameters in another order."""
    if isinstance(value, dict):
        entries = [
            (key, shuffled(each, order, (*path, str(key)), parameters=parameters))
            for key, each in value.items()
        ]
        is_section = path[:1] == ("components",) and len(path) == 2
        if path[-1:] in (("properties",), ("paths",)) or is_section:
            order.shuffle(entries)
        return dict(entries)
    if isinstance(value, list):
        items = [shuffled(each, order, (*path, ""), parameters=parameters) for each in value]
        if parameters and path[-1:] == ("parameters",):
            order.shuffle(items)
        return items
    return value


def _written(document: dict[str, Any], file: Path, folder: Path) -> Path:
    """The document under its own name, beside the files that it refers to."""
    # What the reading made whole counts from the new place.
    text = json.dumps(document).replace(f"{file.resolve().as_uri()}#", "#")
    if re.search(r'"\$ref": "[^#"]', text):
        shutil.copytree(file.parent, folder, dirs_exist_ok=True)
    target = folder / file.name
    target.write_text(text, "utf-8")
    return target
