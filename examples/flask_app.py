"""Receives Telnyx webhooks with Flask: `gunicorn examples.flask_app:app`."""

import logging

from flask import Flask, abort, request

from telnyx_voice_advanced.webhooks import (
    MAX_BYTES,
    CallDtmfReceivedEvent,
    MemoryStore,
    WebhookError,
    WebhookEvent,
    WebhookPublicKeyError,
    WebhookRouter,
    unwrap,
)

logging.basicConfig(level=logging.INFO)
log = logging.getLogger("telnyx_webhooks")
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = MAX_BYTES  # an event has a few thousand bytes; more is a 413
router = WebhookRouter(store=MemoryStore())  # of this process alone, see README.md


@router.on(CallDtmfReceivedEvent)
def key_pressed(event: CallDtmfReceivedEvent) -> None:
    if event.data is None or event.data.payload is None:
        return
    state = event.data.payload.decode_client_state().json()
    # the digit itself stays out of the log: it may be part of a PIN
    log.info("%s %s: a key was pressed, our state is %r", event.event_type, event.data.id, state)


@router.fallback
def anything_else(event: WebhookEvent) -> None:
    log.info("%r: nothing to do", event.event_type)


@app.post("/webhooks/telnyx")
def receive() -> str:
    body = request.get_data()  # as it arrived, which is what was signed
    try:
        event = unwrap(body, request.headers)
    except WebhookPublicKeyError:
        raise  # the fault is ours: a 500, so that Telnyx delivers again
    except WebhookError as error:
        # why it is refused is for the log; the sender may be an attacker
        log.warning("refused: %s", error.reason)
        abort(400)
    # if the handler raises, the answer is 500, and the next delivery is handled
    router.dispatch(event)
    return ""  # 200, for a duplicate as well
