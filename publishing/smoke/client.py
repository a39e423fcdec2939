"""What a user of the client does first; run where only its wheel is installed."""

from __future__ import annotations

import json
from importlib import metadata, resources

import httpx

import telnyx_voice_advanced
from telnyx_voice_advanced import Telnyx, testing, webhooks

sent: list[tuple[str, str, object]] = []


def api(request: httpx.Request) -> httpx.Response:
    sent.append((request.method, request.url.path, json.loads(request.content)))
    return httpx.Response(200, json={"data": {"result": "ok"}})


with Telnyx(api_key="KEY", http_client=httpx.Client(transport=httpx.MockTransport(api))) as client:
    answer = client.calls.actions.send_dtmf("v3:call", digits="1", command_id="1")
assert answer.data and answer.data.result == "ok", answer
[(method, path, body)] = sent
assert (method, body) == ("POST", {"digits": "1", "command_id": "1"}), sent
assert path.endswith("/calls/v3:call/actions/send_dtmf"), path

delivery = testing.example_body(webhooks.CallDtmfReceivedEvent)
headers = testing.sign(delivery)
event = webhooks.unwrap(delivery, headers, key=testing.PUBLIC_KEY)
assert type(event) is webhooks.CallDtmfReceivedEvent, event
try:
    webhooks.unwrap(delivery + b" ", headers, key=testing.PUBLIC_KEY)
except webhooks.WebhookVerificationError as error:
    assert error.reason == "mismatch", error
else:
    raise AssertionError("a forged delivery was taken as genuine")

version = metadata.version("telnyx-voice-advanced")
assert telnyx_voice_advanced.__version__ == version
assert resources.files(telnyx_voice_advanced).joinpath("py.typed").is_file()
print("imports, sends a command, verifies a webhook")
