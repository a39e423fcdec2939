"""A body that breaks off gives its connection back, whoever reads it."""

# mypy: disable-error-code="import-not-found, misc, valid-type, unused-ignore"

from __future__ import annotations

from typing import Any

import httpx
import pytest
from client_runtime.errors import APIConnectionError

from tests.runtime.both import POST, Both


@pytest.mark.parametrize("deadline", [None, 60])
@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("stream", [False, True])
def test_it_is_closed(stream: bool, status: int, deadline: float | None, both: Both) -> None:
    closed: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        body: Any = both.body(b"{", httpx.ReadError("reset"), closed=closed)
        return httpx.Response(status, stream=body)

    async def use(client: Any) -> None:
        if not stream:
            found = client.send(POST, body={})
            _ = found if both.kind == "sync" else await found
        elif both.kind == "sync":
            with both.stream(client, POST, body={}) as response:
                response.read()
        else:
            async with both.stream(client, POST, body={}) as response:
                await response.read()

    with pytest.raises(APIConnectionError, match="reset"):
        both.run(use, answer, deadline=deadline)
    assert closed
