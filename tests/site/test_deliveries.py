"""Every delivery that the pages show is one that our package takes for genuine."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from telnyx_voice_advanced.webhooks import WebhookVerificationError, unwrap
from tests.client import document
from tests.site.pages import PAGES, snippets, source

EVENTS = [page for page in PAGES if "/webhooks/" in page and "telnyx-timestamp:" in source(page)]
_KEY = re.compile(r"^- [^`]+`([^`]+)`\n- [^`]+`[^`]+`\n- [^`]+`(\d+)`$", re.MULTILINE)


def key_of(page: str) -> tuple[str, float]:
    """The public key and the time that the page about verification shows."""
    found = _KEY.search(source(f"{Path(page).parent}/verify"))
    assert found is not None
    return found[1], float(found[2])


def delivery(page: str) -> tuple[str, dict[str, str]]:
    head, body = snippets(page)
    return body, dict(line.split(": ", 1) for line in head.splitlines()[1:])


def test_every_event_has_a_page_in_each_locale() -> None:
    for locale in ("en", "zh-cn"):
        mine = [page for page in EVENTS if page.startswith(f"/{locale}/")]
        shown = [json.loads(delivery(page)[0])["data"]["event_type"] for page in mine]
        assert sorted(shown) == sorted(document.events())


@pytest.mark.parametrize("page", EVENTS)
def test_the_delivery_on_a_page_verifies(page: str) -> None:
    body, headers = delivery(page)
    key, now = key_of(page)
    event = unwrap(body, headers, key=key, now=lambda: now)
    assert event.event_type == json.loads(body)["data"]["event_type"]
    with pytest.raises(WebhookVerificationError):
        unwrap(f"{body}\n", headers, key=key, now=lambda: now)
    with pytest.raises(WebhookVerificationError):
        unwrap(body, headers, key=key, now=lambda: now + 301)
