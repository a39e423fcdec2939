"""No key comes from the environment of whoever runs these tests."""

import pytest


@pytest.fixture(autouse=True)
def no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELNYX_PUBLIC_KEY", "TELNYX_API_KEY"):
        monkeypatch.delenv(name, raising=False)
