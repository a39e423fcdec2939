"""axe-core, which finds what keeps people from using a page; run this module to install it."""

from __future__ import annotations

from pathlib import Path

from tests import npm

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build/axe"
SCRIPT = FOLDER / "node_modules/axe-core/axe.min.js"

if __name__ == "__main__":
    npm.install(Path(__file__).parent, FOLDER)
