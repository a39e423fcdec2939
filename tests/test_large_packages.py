"""What is different in a package of more operations than are loaded with the client."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.pipeline import run
from generator.targets.python.resources import EAGER

ANSWER = {"200": {"description": "Yes.", "content": {"application/json": {"schema": {}}}}}


def operation(path: str) -> Mapping[str, object]:
    return {"get": {"operationId": f"get_{path}", "summary": "Look.", "responses": ANSWER}}


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package `large`, of a document that is just large enough."""
    folder = tmp_path_factory.mktemp("large")
    paths = {f"/boxes{n}/lids": operation(f"box{n}") for n in range(EAGER + 1)}
    document = {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "paths": paths}
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document), "utf-8")
    pins = "\n".join(
        f'  "#/paths/~1boxes{n}~1lids/get": boxes{n % 3}.lids.get_{n}' for n in range(EAGER + 1)
    )
    (folder / "voicegen.yaml").write_text(
        f"document: spec.json\npython: {{package: large, client: Large}}\nnames:\n{pins}\n", "utf-8"
    )
    result = run(spec, targets=["python"])
    assert result.report.ok, result.report
    for path, text in result.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return folder / "python/src"


def python(source: Path, *lines: str) -> list[str]:
    head = ["import sys", f"sys.path.insert(0, {str(source)!r})", "import httpx, large"]
    setup = """
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json=[1])))
client = large.Large(base_url="http://x.test", http_client=http)
def told():
    print(*sorted(n[6:] for n in sys.modules if n.startswith(("large._client", "large.res"))))
"""
    code = "\n".join([*head, setup, *lines])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_resources_are_loaded_when_they_are_touched(source: Path) -> None:
    assert python(source, "told(); client.boxes1.lids; told()") == [
        "_client",
        "_client resources resources.boxes1 resources.boxes1_lids",
    ]


@pytest.mark.parametrize(
    "path",
    [
        "client.with_raw_response.boxes1.lids",
        "client.boxes1.with_raw_response.lids",
        "client.boxes1.lids.with_raw_response",
    ],
)
def test_all_ways_to_a_raw_response(source: Path, path: str) -> None:
    shown = python(source, f"answer = {path}.get_1()", "print(answer.status_code, answer.parse())")
    assert shown == ["200 [1]"]


def test_a_streamed_response(source: Path) -> None:
    call = "client.with_streaming_response.boxes2.lids.get_2()"
    assert python(source, f"with {call} as answer:", "    print(answer.read())", "told()") == [
        "b'[1]'",
        "_client _client_views resources resources.boxes2 resources.boxes2_lids",
    ]


@pytest.mark.heavy
def test_types(source: Path, tmp_path: Path) -> None:
    user = tmp_path / "user.py"
    user.write_text(
        "from typing import Any, assert_type\n"
        "from large import APIResponse, AsyncAPIResponse, AsyncLarge, Large\n"
        "async def main(one: Large, two: AsyncLarge) -> None:\n"
        "    assert_type(one.boxes1.lids.get_1(), Any)\n"
        "    assert_type(one.with_raw_response.boxes1.lids.get_1(), APIResponse[Any])\n"
        "    assert_type(await two.with_raw_response.boxes1.lids.get_1(), AsyncAPIResponse[Any])\n"
        "    assert_type(await two.boxes1.with_raw_response.lids.get_1(), AsyncAPIResponse[Any])\n",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", "--strict", "-p", "user", "-p", "large"],
        cwd=tmp_path,
        env={"MYPYPATH": f"{source}:{tmp_path}", "PATH": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
