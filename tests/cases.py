"""The golden cases: their documents, what those become, and how the packages are imported."""

import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import chdir
from functools import cache
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import NamedTuple

from generator import ir
from generator.findings import format_text
from generator.pipeline import run

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(spec.parent.name for spec in GOLDEN.glob("*/spec.*"))
# those that become a package
GOOD = [case for case in CASES if (GOLDEN / case / "expected/python").is_dir()]

# What is the same whatever the document says would only be pinned again and again.
_SAME_EVERYWHERE = ("LICENSE", "_version.py", "py.typed")
_COPIED = ("/_runtime/", "site/theme/", "site/hooks.py")


class Outcome(NamedTuple):
    files: Mapping[str, str]
    findings: str
    api: ir.Api | None

    @property
    def pinned(self) -> dict[str, str]:
        """The files that a case pins: those that say something of its document."""
        return {
            path: text
            for path, text in self.files.items()
            if not any(each in path for each in _COPIED)
            and PurePosixPath(path).name not in _SAME_EVERYWHERE
        }


@cache
def outcome(case: str) -> Outcome:
    """What a run on the document makes; its folder is the current one, so that no path shows it."""
    with chdir(GOLDEN / case):
        (spec,) = Path().glob("spec.*")
        config = Path("voicegen.yaml")
        targets = sorted(path.name for path in Path("expected").glob("*")) or ["python"]
        result = run(spec, config if config.exists() else None, targets)
    return Outcome(result.files, format_text(result.report), result.api)


def package_of(case: str) -> str:
    """The name of the package that a case becomes."""
    (package,) = {path.split("/")[2] for path in outcome(case).files if "/src/" in path}
    return package


def modules_of(case: str) -> Iterator[str]:
    """The dotted names of all modules of a case's package, the copied runtime left out."""
    for path in outcome(case).files:
        if path.endswith(".py") and "/src/" in path and "/_runtime/" not in path:
            steps = PurePosixPath(path).with_suffix("").parts[2:]
            yield ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


def install(case: str, shelf: Path) -> None:
    """Write the package of a case into a folder that holds those of others too."""
    for path, text in outcome(case).files.items():
        if "/src/" in path:
            target = shelf / path.partition("/src/")[2]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")


def fresh(module: str, shelf: Path) -> ModuleType:
    """A module imported as if it were the first one that is asked for of its package."""
    package = module.partition(".")[0]
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    if str(shelf) not in sys.path:
        sys.path.insert(0, str(shelf))
    importlib.invalidate_caches()
    return importlib.import_module(module)
