"""What a user of voicegen does first; run where only its wheel is installed."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata
from pathlib import Path

DOCUMENT = """
openapi: 3.1.0
info: {title: Pet Store, version: 1.0.0}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: A pet.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
"""
VOICEGEN = Path(sys.executable).parent / "voicegen"


def voicegen(*arguments: str) -> str:
    done = subprocess.run([VOICEGEN, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


assert metadata.version("voicegen") in voicegen("--version")
assert "generate" in voicegen("--help")
Path("pets.yaml").write_text(DOCUMENT, "utf-8")
voicegen("generate", "pets.yaml")
voicegen("check", "pets.yaml")
written = [path for path in Path("generated/python").rglob("*.py") if path.is_file()]
for path in written:
    compile(path.read_bytes(), path, "exec")
assert Path("generated/python/src/pet_store/types") in {path.parent for path in written}, written
assert list(Path("generated/skills").glob("*/SKILL.md")) == []  # asked for by settings or --target
voicegen("generate", "pets.yaml", "--target", "skills")
assert list(Path("generated/skills").glob("*/SKILL.md")), "templates of the skills are missing"
print("shows its help, generates a client and skills, and finds them unchanged")
