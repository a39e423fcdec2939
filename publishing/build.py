"""Build, check, install and try the packages: python -m publishing.build [--dist FOLDER]."""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path

from publishing import contents, environment
from publishing.archives import PublishError, build
from publishing.projects import PROJECTS, ROOT, Project


def main() -> None:
    """Build all projects into a folder each, or say what is wrong."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    dist = parser.parse_args().dist
    for project in PROJECTS:
        try:
            _make(project, dist)
        except PublishError as error:
            sys.exit(f"{project.name}: {error}")


def _make(project: Project, dist: Path) -> None:
    archives = build(project, dist / project.name)
    contents.check(project, archives)
    python = environment.install(project.wheel(dist), environment.folder_of(project))
    with tempfile.TemporaryDirectory() as folder:
        script = Path(__file__).parent / "smoke" / f"{project.name}.py"
        tried = environment.run(python, str(script), folder=Path(folder))
    for archive in archives:
        content = archive.read_bytes()
        is_wheel, size = archive.suffix == ".whl", len(content)
        weight = contents.weight(project, size) if is_wheel else f"{size / 1000:.1f} kB"
        print(f"{archive.name}: {weight}")
        print(f"  sha256 {hashlib.sha256(content).hexdigest()}")
    print(f"  built twice with the same bytes; installed by itself, it {tried.strip()}")


if __name__ == "__main__":
    main()
