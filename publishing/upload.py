"""Upload the client by twine: REPOSITORY_URL=… python -m publishing.upload [FOLDER].

Name and password come from TWINE_USERNAME and TWINE_PASSWORD, or from keyring, and from nowhere
else; they stand in no message, whatever the server answers.
"""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from publishing.projects import CLIENT, ROOT

EXAMPLE = "make publish REPOSITORY_URL=https://index.example.com/"


def main() -> None:
    """Upload what lies in a folder, or say why not."""
    url = os.environ.get("REPOSITORY_URL", "")
    refused = refusal(url)
    if refused:
        sys.exit(f"{refused}; as in: {EXAMPLE}")
    if "--check" in sys.argv:
        return
    folder = ROOT / "dist" / CLIENT.name
    if sys.argv[1:]:
        folder = Path(sys.argv[1])
    sys.exit(upload(url, sorted(folder.iterdir())))


def refusal(url: str) -> str:
    """Why nothing is uploaded to a URL, without repeating it: it may hold a password."""
    if not url:
        return "REPOSITORY_URL is not set: it is where to upload to"
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        return "REPOSITORY_URL is no URL that begins with https:// or http://"
    if "@" in parts.netloc:
        return (
            "REPOSITORY_URL holds credentials, which would be shown and remembered in many places;"
            " set TWINE_USERNAME and TWINE_PASSWORD instead"
        )
    if parts.query or parts.fragment:
        return "REPOSITORY_URL goes on after its path, where nothing is expected"
    return ""


def upload(url: str, files: list[Path]) -> int:
    """Have twine upload files, and show what it says; the result is its exit code."""
    options = ["--non-interactive", "--disable-progress-bar", "--repository-url", url]
    done = subprocess.run(
        [sys.executable, "-m", "twine", "--no-color", "upload", *options, *map(str, files)],
        # so wide that a password is in one line, where it can be found
        env={**os.environ, "COLUMNS": "10000"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    for line in without_secrets(done.stdout, os.environ).splitlines():
        print(line.rstrip())
    if done.returncode:
        print(advice(done.stdout))
    return done.returncode


def advice(said: str) -> str:
    """What to do about the status that an index answered with."""
    match re.findall(r"HTTPError: (\d{3})", said):
        case ["400" | "409"]:
            return (
                "The index refuses this package. If it has the version already, that is never"
                " overwritten: make a new release."
            )
        case ["401" | "403"]:
            return "The index does not let you in: look at TWINE_USERNAME and TWINE_PASSWORD."
        case _:
            return "Not everything was uploaded; what was stays, and cannot be overwritten."


def without_secrets(text: str, environment: Mapping[str, str]) -> str:
    """A text without the password, also as a server may have repeated it."""
    password = environment.get("TWINE_PASSWORD", "")
    if password:
        login = f"{environment.get('TWINE_USERNAME', '')}:{password}"
        for secret in (base64.b64encode(login.encode()).decode(), password):
            text = text.replace(secret, "***")
    return text


if __name__ == "__main__":
    main()
