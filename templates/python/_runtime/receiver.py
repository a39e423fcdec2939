# @generated from templates/python/_runtime/receiver.py; edit that file, then run: make generate
"""From what arrives at a webhook to the model of its event, proven to be genuine."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .diagnosis import diagnose
from .errors import WebhookDecodeError
from .payload import MAX_BYTES, Payload
from .signature import TOLERANCE, Headers, Key, WebhookScheme, check, public_keys
from .webhooks import UnknownWebhookEvent, WebhookDecoder, WebhookEvents

E = TypeVar("E")


class WebhookReceiver(WebhookDecoder[E]):
    """Checks who sent a delivery, and decodes it.

    Nothing here blocks or imports, so async code may call it as it is.
    """

    def __init__(
        self, events: WebhookEvents[E], scheme: WebhookScheme, key: Key | None = None
    ) -> None:
        super().__init__(events)
        self._scheme = scheme
        self._key = key
        if key:
            public_keys(scheme, key)  # a bad one is told now, not at the first delivery

    def unwrap(
        self,
        payload: Payload,
        headers: Headers,
        *,
        key: Key | None = None,
        tolerance: float = TOLERANCE,
        now: Callable[[], float] | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> E | UnknownWebhookEvent:
        """Check the signature of a webhook and decode its body.

        Args:
            payload: The body as it arrived. Parsing it and writing it again changes the bytes.
            headers: The request's headers: a mapping or pairs, in any case, str or bytes.
            key: The public key in base64, or several while keys are changed; without it, the
                client's own or that of the environment variable is used.
            tolerance: How old the timestamp may be, in seconds; it may be ahead by as much.
            now: What gives the time, in Unix seconds; `time.time` without it.
            max_bytes: A longer body is refused before any other work.

        Returns:
            The model of its event; `UnknownWebhookEvent` for one that this version does not know.

        Raises:
            WebhookVerificationError: Nothing proves that it is genuine; `reason` says why.
            WebhookPublicKeyError: There is no key to check with, or it is not one.
            WebhookDecodeError: It is genuine, and still not a JSON object.
        """
        body = check(
            self._scheme,
            payload,
            headers,
            self._key if key is None else key,
            tolerance=tolerance,
            now=now,
            max_bytes=max_bytes,
        )
        return self._events.decode(body)

    def verify(
        self,
        payload: Payload,
        headers: Headers,
        *,
        key: Key | None = None,
        tolerance: float = TOLERANCE,
        now: Callable[[], float] | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> None:
        """Check the signature of a webhook; it is genuine when this returns.

        The arguments and errors are those of `unwrap`, without WebhookDecodeError.
        """
        check(
            self._scheme,
            payload,
            headers,
            self._key if key is None else key,
            tolerance=tolerance,
            now=now,
            max_bytes=max_bytes,
        )

    def diagnose(
        self,
        payload: Payload,
        headers: Headers,
        *,
        key: Key | None = None,
        tolerance: float = TOLERANCE,
        now: Callable[[], float] | None = None,
        max_bytes: int = MAX_BYTES,
    ) -> str:
        """Say in one sentence why a webhook is refused, and which mistake is likely behind it.

        The arguments are those of `unwrap`. The sentence holds no key, signature or body, so it
        may be logged; it is not for the sender. It costs many times what `unwrap` does: call it
        while you look for a mistake, not for each delivery that is refused.
        """
        text = diagnose(
            self._scheme,
            payload,
            headers,
            self._key if key is None else key,
            tolerance=tolerance,
            now=now,
            max_bytes=max_bytes,
        )
        if text:
            return text
        try:
            self.unsafe_unwrap(payload, max_bytes=max_bytes)
        except WebhookDecodeError:
            return "The signature fits, but the body is not a JSON object, so it is no event."
        return "The delivery is genuine: the signature fits, and the timestamp is recent."
