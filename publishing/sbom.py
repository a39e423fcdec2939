"""Write a CycloneDX SBOM for each package that was built: python -m publishing.sbom.

It lists what the environment of the build has: the package, and the versions of the lock it was
tried with. The same wheel gives the same bytes; SOURCE_DATE_EPOCH, where it is set, is its time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tempfile
import zipfile
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from publishing import environment
from publishing.archives import PublishError
from publishing.projects import PROJECTS, ROOT, VOICEGEN, Project

DOCUMENT = ROOT / "specs/voice-advanced.yaml"


def main() -> None:
    """Write the SBOMs beside the packages of a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    dist = parser.parse_args().dist
    (dist / "sbom").mkdir(parents=True, exist_ok=True)
    for project in PROJECTS:
        try:
            python = environment.folder_of(project) / "bin/python"
            text = sbom(project, project.wheel(dist), VOICEGEN.wheel(dist), python)
        except PublishError as error:
            sys.exit(f"{project.name}: {error}")
        file = dist / "sbom" / f"{project.name}.cdx.json"
        file.write_text(text, "utf-8")
        print(f"{file.name}: {len(json.loads(text)['components'])} components, valid CycloneDX 1.6")


def sbom(project: Project, wheel: Path, tool: Path, python: Path) -> str:
    """The SBOM of a wheel that is installed, held against the schema of CycloneDX at the end."""
    metadata = _metadata(wheel)
    found: dict[str, Any] = json.loads(_cyclonedx(project, metadata["Version"], python))
    root = found["metadata"]["component"]
    root["purl"] = f"pkg:pypi/{metadata['Name']}@{metadata['Version']}"
    root["hashes"] = [{"alg": "SHA-256", "content": _sha256(wheel)}]
    if project.generated:
        root["properties"] = [
            {"name": "voicegen:document:sha256", "value": _sha256(DOCUMENT)},
            {"name": "voicegen:version", "value": _metadata(tool)["Version"]},
        ]
    text = json.dumps(found, indent=2, ensure_ascii=False) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault:
        raise PublishError(f"the SBOM is not CycloneDX: {fault}")
    return text


def _cyclonedx(project: Project, version: str, python: Path) -> str:
    """The components of an environment by cyclonedx-py, with the project itself as the root."""
    with tempfile.TemporaryDirectory() as folder:
        pyproject, file = Path(folder, "pyproject.toml"), Path(folder, "sbom.json")
        source = (project.source / "pyproject.toml").read_text("utf-8")
        # cyclonedx-py knows only a version that stands there
        source = source.replace('dynamic = ["version"]', f'version = "{version}"')
        pyproject.write_text(source, "utf-8")
        options = ["--pyproject", str(pyproject), "--mc-type", project.kind, "--sv", "1.6"]
        done = subprocess.run(
            [sys.executable, "-m", "cyclonedx_py", "environment", *options]
            + ["--output-reproducible", "--no-validate", "--output-file", str(file), str(python)],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise PublishError(f"cyclonedx-py failed:\n{done.stderr}")
        return file.read_text("utf-8")


def _metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return HeaderParser().parsestr(archive.read(name).decode())


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
