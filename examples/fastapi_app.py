"""Receives Telnyx webhooks with FastAPI: `uvicorn examples.fastapi_app:app`."""

import logging

from fastapi import FastAPI, HTTPException, Request, Response
from starlette.requests import ClientDisconnect

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
app = FastAPI(openapi_url=None)  # nobody needs a public page about this
router = WebhookRouter(store=MemoryStore())  # of this process alone, see README.md


@router.on(CallDtmfReceivedEvent)
async def key_pressed(event: CallDtmfReceivedEvent) -> None:
    if event.data is None or event.data.payload is None:
        return
    state = event.data.payload.decode_client_state().json()
    # the digit itself stays out of the log: it may be part of a PIN
    log.info("%s %s: a key was pressed, our state is %r", event.event_type, event.data.id, state)


@router.fallback
async def anything_else(event: WebhookEvent) -> None:
    log.info("%r: nothing to do", event.event_type)


@app.post("/webhooks/telnyx")
async def receive(request: Request) -> Response:
    body = await read(request)
    try:
        event = unwrap(body, request.headers)
    except WebhookPublicKeyError:
        raise  # the fault is ours: a 500, so that Telnyx delivers again
    except WebhookError as error:
        # why it is refused is for the log; the sender may be an attacker
        log.warning("refused: %s", error.reason)
        raise HTTPException(400) from None
    # if the handler raises, the answer is 500, and the next delivery is handled
    await router.adispatch(event)
    return Response()  # 200, for a duplicate as well


async def read(request: Request) -> bytes:
    """Return the body as it arrived, which is what was signed."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_BYTES:  # reading stops here, whoever sends more
                raise HTTPException(413)
    except ClientDisconnect:
        raise HTTPException(400) from None  # the sender hung up: nobody is left to read this
    return bytes(body)
