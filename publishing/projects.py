"""The two projects that are built, and what is promised of each."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project: the files and folders it is built of, and the bytes that its wheel may weigh.

    A wheel above its budget is built, and said to be; one above its limit is not.
    """

    name: str
    source: Path
    parts: tuple[str, ...]
    budget: int
    limit: int
    kind: str  # as CycloneDX calls it
    generated: bool = False

    def wheel(self, dist: Path) -> Path:
        """The wheel that was built of it."""
        (wheel,) = (dist / self.name).glob("*.whl")
        return wheel


CLIENT = Project(
    name="client",
    source=ROOT / "generated/python",
    parts=("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "src"),
    budget=100_000,
    limit=120_000,
    kind="library",
    generated=True,
)
VOICEGEN = Project(
    name="voicegen",
    source=ROOT,
    parts=("pyproject.toml", "README.md", "LICENSE", "generator", "templates"),
    budget=1_000_000,
    limit=1_000_000,
    kind="application",
)
PROJECTS = (CLIENT, VOICEGEN)
