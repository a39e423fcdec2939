"""Say whether a tag is the version of the client: TAG=v1.2.3 python -m publishing.tag."""

from __future__ import annotations

import os
import re
import runpy
import sys

import yaml

from publishing.projects import CLIENT, ROOT

CHANGELOG = ROOT / "specs/changelog.yaml"


def main() -> None:
    """Fail unless the tag, the package and the changelog speak of the same version."""
    (file,) = CLIENT.source.glob("src/*/_version.py")
    version: str = runpy.run_path(str(file))["__version__"]
    listed = CLIENT.source / "CHANGELOG.md"
    fault = difference(
        os.environ.get("TAG", ""),
        version,
        str(yaml.safe_load(CHANGELOG.read_text("utf-8"))["releases"][0]["version"]),
        listed.read_text("utf-8") if listed.exists() else f"## [{version}]",
    )
    if fault:
        sys.exit(fault)
    print(f"v{version} is the version of the package and the newest one of the changelog")


def difference(tag: str, version: str, newest: str, changelog: str) -> str:
    """What does not fit together, or nothing."""
    if not tag:
        return "TAG is not set, as in: make check-tag TAG=v1.2.3"
    if tag != f"v{version}":
        return f"the tag is {tag}, but the package has the version {version}: v{version}"
    if newest != version:
        return f"the package is {version}, but the newest of specs/changelog.yaml is {newest}"
    if not re.search(rf"^## \[?{re.escape(version)}(?![\w.])", changelog, re.MULTILINE):
        return f"CHANGELOG.md has no entry for {version}"
    return ""


if __name__ == "__main__":
    main()
