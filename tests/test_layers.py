"""Data goes forward: which module of the generator may import which, read from its syntax tree."""

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "generator"

# A package may import all of itself. Stages stand in their order, each below what it helps itself
# with; none of them imports a later one.
MAY_IMPORT = {
    # what everything stands on
    "diagnostics": "",
    "source": "diagnostics",
    "cache": "",
    "version": "",
    # load
    "builder": "diagnostics source",
    "parse": "builder diagnostics source",
    "load": "parse diagnostics source",
    # overlays
    "grammar": "source",
    "graft": "builder source",
    "node_paths": "source",
    "jsonpath": "builder node_paths pointers diagnostics source",
    "selection": "jsonpath node_paths pointers source",
    "corrections": "overlay load diagnostics source",
    "overlay": "graft selection node_paths diagnostics source",
    # a changed tree as text
    "emitting": "parse source",
    "spans": "parse",
    "layout": "emitting spans",
    "comparing": "source",
    "edits": "comparing layout spans source",
    "line_edits": "edits emitting spans source",
    "bracket_edits": "edits emitting spans source",
    "tree_edits": "bracket_edits line_edits comparing edits emitting layout spans source",
    "rewriting": "comparing tree_edits emitting layout spans parse diagnostics source",
    "document_texts": "grammar source",
    "translation": "overlay graft selection node_paths document_texts diagnostics source",
    "translation_draft": "translation node_paths diagnostics source",
    # resolve
    "pointers": "source",
    "circles": "diagnostics source",
    "skips": "grammar pointers source",
    "resolve": "circles skips load grammar pointers diagnostics source",
    # validate
    "assertions": "source",
    "metaschema": "assertions source",
    "structure": "metaschema diagnostics source",
    "path_checks": "resolve grammar diagnostics source",
    "reach": "resolve grammar diagnostics source",
    "defaults": "assertions resolve source",
    "schema_checks": "defaults reach resolve diagnostics source",
    "checks": "path_checks schema_checks reach resolve grammar diagnostics source",
    "validate": "resolve reach grammar checks structure metaschema diagnostics source",
    # build
    "ir": "diagnostics source",
    "walk": "ir",
    "build": "ir walk resolve grammar pointers diagnostics source",
    "dump": "ir diagnostics",
    "json_schema": "ir walk source",
    # plan and pages
    "language": "naming text source",
    "config": "language diagnostics",
    "config_entries": "diagnostics source",
    "config_docs": "config config_entries diagnostics source",
    "config_select": "config config_entries grammar diagnostics source",
    "changelog": "config config_entries load diagnostics source",
    "config_file": "changelog config config_docs config_entries config_select load diagnostics "
    "source",
    "language_file": "config_entries language load diagnostics source",
    "texts": "load diagnostics source",
    "materials": "config language language_file texts source diagnostics",
    "naming": "",
    "plan": "config diagnostics",
    "pagination": "build ir config diagnostics",
    "page": "",
    "text": "source",
    "targets": "ir page config diagnostics",
    "targets.python": "ir walk json_schema page config plan naming text diagnostics source",
    # docs are about the Python package, and call things as it does
    "docs": "ir walk targets.python language texts config naming text diagnostics source",
    "targets.skills": "docs ir page config text texts diagnostics",
    "targets.site": "docs targets.python ir page config text diagnostics",
    # render, format, write
    "render": "page text cache",
    "template_errors": "diagnostics",
    "blacken": "",
    "quoted": "blacken",
    "statements": "quoted",
    "canonical": "blacken quoted statements",
    "bundles": "statements",
    "format": "blacken bundles canonical statements page cache",
    "tree": "",
    "swap": "",
    "write": "tree swap",
    # why output drifted
    "inputs": "config render source targets version diagnostics",
    "lock": "inputs",
    "history": "",
    "causes": "history inputs lock tree write",
    # what calls the stages
    "one_file": "tree",
    "pipeline": "load corrections resolve validate build ir config config_file materials "
    "translation pagination targets page render inputs template_errors format diagnostics source",
    "findings": "diagnostics",
    "drift_findings": "causes findings lock",
    # compare
    "diff": "pipeline targets targets.python render config config_file ir walk grammar naming "
    "text findings diagnostics source",
    "extraction": "config parse load resolve rewriting findings grammar pointers diagnostics "
    "source",
    "release": "changelog config config_file diff diagnostics source text",
    "progress": "",
    "streams": "",
    "commands": "config config_file corrections diff extraction release pipeline load parse "
    "rewriting one_file tree lock causes drift_findings translation_draft targets write dump "
    "findings progress diagnostics source",
    "cli": "commands streams version",
    "__main__": "cli",
    "": "",
}


def modules() -> dict[str, ast.Module]:
    """The modules by their dotted name within the generator, `""` for the package itself."""
    found = {}
    for file in sorted(ROOT.rglob("*.py")):
        steps = file.relative_to(ROOT).with_suffix("").parts
        name = ".".join(steps[:-1] if steps[-1] == "__init__" else steps)
        found[name] = ast.parse(file.read_text("utf-8"))
    return found


MODULES = modules()


def imports(tree: ast.Module) -> set[str]:
    """What a module imports of the generator, at its top or anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            found.add(node.module or "")
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    inner = {name.removeprefix("generator.") for name in found if name.startswith("generator.")}
    return inner & MODULES.keys()


def layer(module: str) -> str:
    """The entry of the table that rules a module: its own, or that of the package it is in."""
    while module not in MAY_IMPORT and "." in module:
        module = module.rpartition(".")[0]
    return module


def test_every_module_has_its_layer_and_every_layer_its_module() -> None:
    assert {layer(module) for module in MODULES} == MAY_IMPORT.keys()


@pytest.mark.parametrize("module", MODULES)
def test_module_imports_only_what_it_may(module: str) -> None:
    mine = layer(module)
    allowed = {mine, *MAY_IMPORT[mine].split()}
    assert {layer(each) for each in imports(MODULES[module])} - allowed == set()


def test_no_import_goes_round_in_a_circle() -> None:
    TopologicalSorter({name: imports(tree) for name, tree in MODULES.items()}).prepare()


@pytest.mark.parametrize(
    "module", [name for name in MODULES if name == "ir" or name.startswith("build")]
)
def test_the_representation_speaks_no_language_of_an_output(module: str) -> None:
    path = ROOT.joinpath(*module.split("."))
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    words = r"(?i)\b(python|pascal|snake|identifier\(|msgspec|httpx|typeddict|jinja)"
    assert re.findall(words, file.read_text("utf-8")) == []
