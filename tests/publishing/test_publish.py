"""`make publish`: what it refuses, and the way of a package through a real index to a user."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from publishing.upload import refusal, without_secrets
from tests.publishing.clone import make
from tests.publishing.index import PASSWORD, PIP, USER, environment, index

ROOT = Path(__file__).parent.parent.parent
LOGIN = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()


def test_publish_needs_a_url(clone: Path) -> None:
    done = make(clone, "publish")
    assert done.returncode != 0
    assert "REPOSITORY_URL is not set" in done.stderr
    assert "make publish REPOSITORY_URL=https://" in done.stderr
    assert not (clone / "dist").exists()


@pytest.mark.parametrize("options", [[], ["--dry-run"], ["--trace"]])
def test_publish_shows_no_credentials_of_a_url(options: list[str], clone: Path) -> None:
    url = f"https://{USER}:{PASSWORD}@index.example.com/"
    done = make(clone, "publish", f"REPOSITORY_URL={url}", *options)
    assert PASSWORD not in done.stdout + done.stderr
    if "--dry-run" not in options:
        assert done.returncode != 0
        assert "TWINE_PASSWORD instead" in done.stderr


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "not set"),
        ("pypi", "no URL"),
        ("ftp://index.example.com/", "no URL"),
        ("https:///legacy/", "no URL"),
        ("https://[index/", "no URL"),
        ("https://token@index.example.com/", "credentials"),
        ("https://user:secret@index.example.com/", "credentials"),
        ("https://index.example.com/?token=secret", "after its path"),
        ("https://index.example.com/#secret", "after its path"),
    ],
)
def test_urls_that_are_refused(url: str, reason: str) -> None:
    assert reason in refusal(url)
    assert "secret" not in refusal(url) and "token@" not in refusal(url)


@pytest.mark.parametrize(
    "url", ["https://packages.example.com/", "http://127.0.0.1:8080", "http://[::1]:80/a/b"]
)
def test_urls_that_are_taken(url: str) -> None:
    assert refusal(url) == ""


def test_a_password_is_taken_out_of_any_text() -> None:
    environ = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD}
    text = f"401 for {USER}:{PASSWORD}, Authorization: Basic {LOGIN}"
    assert without_secrets(text, environ) == f"401 for {USER}:***, Authorization: Basic ***"
    assert without_secrets(text, {}) == text


# ---------------------------------------------------------------------------- a real index


def upload(url: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """What `make publish` does once the packages are built."""
    return subprocess.run(
        [sys.executable, "-m", "publishing.upload", str(folder)],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "HOME": "/nowhere", "REPOSITORY_URL": url, **variables},
        capture_output=True,
        text=True,
    )


CREDENTIALS = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": PASSWORD}
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    (tmp_path / "index").mkdir()
    with index(tmp_path / "index") as url:
        yield url


def version_of(uploads: list[Path]) -> str:
    return uploads[0].name.split("-")[1]


@pytest.mark.heavy
def test_a_package_goes_by_the_index_to_a_user(
    url: str, uploads: list[Path], tmp_path: Path
) -> None:
    done = upload(url, uploads[0].parent, **CREDENTIALS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert {path.name for path in (tmp_path / "index").iterdir()} == {path.name for path in uploads}
    for path in uploads:
        assert (tmp_path / "index" / path.name).read_bytes() == path.read_bytes()

    python = environment(tmp_path / "venv", "httpx", "msgspec", "PyNaCl")
    wanted = f"telnyx-voice-advanced=={version_of(uploads)}"
    options = ["--index-url", f"{url}simple/", "--no-cache-dir", "--isolated"]
    done = subprocess.run(
        [*PIP, "--python", str(python), "install", *options, wanted],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "PIP_CONFIG_FILE": os.devnull},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    smoke = ROOT / "publishing/smoke/client.py"
    done = subprocess.run(
        [python, "-I", "-W", "error", smoke], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "verifies a webhook" in done.stdout


@pytest.mark.heavy
def test_a_version_is_never_overwritten(url: str, uploads: list[Path], tmp_path: Path) -> None:
    assert upload(url, uploads[0].parent, **CREDENTIALS).returncode == 0
    (wheel,) = (path for path in uploads if path.suffix == ".whl")
    (tmp_path / "other").mkdir()
    other = tmp_path / "other" / wheel.name
    shutil.copy(wheel, other)
    with zipfile.ZipFile(other, "a") as archive:
        archive.writestr("telnyx_voice_advanced/other.py", "")
    done = upload(url, other.parent, **CREDENTIALS)
    assert done.returncode != 0
    assert "HTTPError: 400" in done.stdout and "never overwritten" in done.stdout
    assert "\x1b" not in done.stdout
    assert PASSWORD not in done.stdout + done.stderr
    assert (
        (tmp_path / "index" / wheel.name).read_bytes() == wheel.read_bytes() != other.read_bytes()
    )


@pytest.mark.heavy
@pytest.mark.parametrize("password", ["wrong-" + PASSWORD, ""])
def test_without_the_right_password_nothing_is_uploaded(
    password: str, url: str, uploads: list[Path], tmp_path: Path
) -> None:
    login = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": password} if password else {}
    done = upload(url, uploads[0].parent, **login, **NO_KEYRING)
    assert done.returncode != 0
    told = "does not let you in" if password else "Credential not found"
    assert told in done.stdout, done.stdout
    assert PASSWORD not in done.stdout + done.stderr
    assert list((tmp_path / "index").iterdir()) == []


KEYRING = """
from keyring.backend import KeyringBackend
from keyring.credentials import SimpleCredential

class Keyring(KeyringBackend):
    priority = 1
    def get_credential(self, service, username):
        return SimpleCredential({user!r}, {password!r})
    def get_password(self, service, username):
        return {password!r}
    def set_password(self, service, username, password):
        raise NotImplementedError
    def delete_password(self, service, username):
        raise NotImplementedError
"""


@pytest.mark.heavy
def test_keyring_knows_the_password_too(url: str, uploads: list[Path], tmp_path: Path) -> None:
    text = KEYRING.format(user=USER, password=PASSWORD)
    (tmp_path / "keyring_of_test.py").write_text(text, "utf-8")
    backend = {"PYTHONPATH": str(tmp_path), "PYTHON_KEYRING_BACKEND": "keyring_of_test.Keyring"}
    done = upload(url, uploads[0].parent, **backend)
    assert done.returncode == 0, done.stdout + done.stderr
    assert PASSWORD not in done.stdout + done.stderr
    assert len(list((tmp_path / "index").iterdir())) == len(uploads)


class _Parrot(BaseHTTPRequestHandler):
    """A server that refuses, and repeats the login in all that it says."""

    status: ClassVar[int]

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        login = base64.b64decode(self.headers["authorization"].split()[1]).decode()
        self.send_response(self.status, f"no entry for {login}, {self.headers['authorization']}")
        self.send_header("location", f"http://{login}@127.0.0.1/")
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.mark.heavy
@pytest.mark.parametrize("status", [301, 401, 500])
@pytest.mark.parametrize("password", [PASSWORD, "pypi-" + "AgEIcHlwaS5vcmcC" * 12])
def test_a_server_that_repeats_the_password_is_not_repeated(
    status: int, password: str, uploads: list[Path]
) -> None:
    login = base64.b64encode(f"{USER}:{password}".encode()).decode()
    handler = type("Handler", (_Parrot,), {"status": status})
    with HTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        url = f"http://127.0.0.1:{server.server_port}/"
        credentials = {"TWINE_USERNAME": USER, "TWINE_PASSWORD": password}
        done = upload(url, uploads[0].parent, **credentials)
        server.shutdown()
        thread.join()
    assert done.returncode != 0
    assert "***" in done.stdout  # it did repeat it
    said = "".join((done.stdout + done.stderr).split())
    assert password[:30] not in said and login[:30] not in said
