"""Receives Telnyx webhooks with Django: `gunicorn examples.django_app:application`."""

import logging

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse, UnreadablePostError
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

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


@csrf_exempt  # Telnyx has no token; the signature does more than a token would
@require_POST
def receive(request: HttpRequest) -> HttpResponse:
    try:
        body = request.body  # as it arrived, which is what was signed
    except RequestDataTooBig:
        return HttpResponse(status=413)
    except UnreadablePostError:
        return HttpResponse(status=400)  # the sender hung up: nobody is left to read this
    try:
        event = unwrap(body, request.headers)
    except WebhookPublicKeyError:
        raise  # the fault is ours: a 500, so that Telnyx delivers again
    except WebhookError as error:
        # why it is refused is for the log; the sender may be an attacker
        log.warning("refused: %s", error.reason)
        return HttpResponse(status=400)
    # if the handler raises, the answer is 500, and the next delivery is handled
    router.dispatch(event)
    return HttpResponse()  # 200, for a duplicate as well


# the rest is a whole project in one file; in yours it is in settings.py, urls.py and wsgi.py
urlpatterns = [path("webhooks/telnyx", receive)]
settings.configure(
    ROOT_URLCONF=__name__,
    DATA_UPLOAD_MAX_MEMORY_SIZE=MAX_BYTES,  # an event has a few thousand bytes
    MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
)
application = get_wsgi_application()
