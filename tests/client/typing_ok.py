"""Code as a user writes it: mypy --strict and pyright strict must accept every line."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import datetime as dt
from typing import Literal, assert_never, assert_type
from uuid import UUID

import httpx
import httpx2

from telnyx_voice_advanced import (
    APIStatusError,
    AsyncTelnyx,
    NotGiven,
    Omit,
    RetryPolicy,
    Telnyx,
    TelnyxError,
    not_given,
    omit,
    types,
    webhooks,
)
from telnyx_voice_advanced.types import CustomSipHeaderParam, NoiseSuppressionEngineConfigParam
from telnyx_voice_advanced.webhooks import UnknownWebhookEvent, WebhookEvent, unsafe_unwrap


def commands(client: Telnyx, state: str | Omit = omit) -> None:
    actions = client.calls.actions
    joined = actions.join_ai_assistant(
        "v3:1", conversation_id="c", participant={"id": "1", "role": "user"}, client_state=state
    )
    assert_type(joined, types.JoinAiAssistantResponse)
    if joined.data is not None:
        assert_type(joined.data.conversation_id, UUID | None)
        assert_type(joined.data.result, str | None)
    headers: list[CustomSipHeaderParam] = [{"name": "X-A", "value": "1"}]
    actions.refer("v3:1", sip_address="sip:a@b", custom_headers=headers, sip_headers=())
    actions.refer("v3:1", sip_address="sip:a@b", custom_headers=(one for one in headers))
    config: NoiseSuppressionEngineConfigParam = {"voice_gain": 1, "size": "vf_1_1_l"}
    actions.start_noise_suppression(
        "v3:1",
        direction="both",
        noise_suppression_engine="Krisp",
        noise_suppression_engine_config=config,
    )
    actions.start_siprec("v3:1", secure=True, sip_transport="tls", session_timeout_secs=0)
    actions.switch_supervisor_role("v3:1", role="whisper", timeout=httpx.Timeout(5))
    actions.stop_siprec(
        "v3:1",
        extra_headers={"x-a": "1", "accept": omit},
        extra_query={"a": 1},
        extra_body={"b": [None]},
        timeout=None,
    )


def clients(timeout: float | NotGiven = not_given) -> None:
    with Telnyx(api_key="k", timeout=timeout, http_client=httpx.Client()) as client:
        assert_type(client, Telnyx)
        assert_type(client.calls.actions.stop_siprec("1").to_dict(), "dict[str, object]")  # type: ignore[assert-type]  # pyright: ignore[reportAssertTypeFailure]
    Telnyx(base_url=httpx.URL("https://h.example"), default_headers={"a": "b"}).close()
    Telnyx(max_retries=0, deadline=30, auto_command_id=False, retry_policy=RetryPolicy()).close()
    assert_type(client.with_options(timeout=None, api_key="k", public_key=["a", "b"]), Telnyx)
    assert_type(client.copy(http_client=httpx.Client(), set_default_headers={}), Telnyx)
    client.with_options(max_retries=5).calls.actions.stop_siprec("1", max_retries=1)


class MyClient(httpx2.Client):
    pass


def of_both_libraries(chosen: httpx.Client | httpx2.Client) -> None:
    with Telnyx(http_client=httpx2.Client(), timeout=httpx2.Timeout(5, read=60)) as client:
        client.calls.actions.stop_siprec("1", timeout=httpx2.Timeout(5))
        client.with_options(timeout=httpx2.Timeout(None), http_client=MyClient())
        client.copy(http_client=chosen, timeout=httpx.Timeout(5))
    Telnyx(http_client=chosen, timeout=httpx.Timeout(5)).close()


async def of_both_libraries_async(chosen: httpx.AsyncClient | httpx2.AsyncClient) -> None:
    async with AsyncTelnyx(http_client=httpx2.AsyncClient(), timeout=httpx2.Timeout(5)) as client:
        await client.calls.actions.stop_siprec("1", timeout=httpx2.Timeout(5))
        client.with_options(timeout=httpx2.Timeout(None), http_client=httpx.AsyncClient())
        client.copy(http_client=chosen, timeout=httpx.Timeout(5))
    await AsyncTelnyx(http_client=chosen, timeout=httpx.Timeout(5)).aclose()


async def async_commands(client: AsyncTelnyx) -> None:
    async with client as entered:
        assert_type(entered, AsyncTelnyx)
        answer = await entered.calls.actions.send_dtmf("v3:1", digits="1", duration_millis=100)
        assert_type(answer, types.SendDtmfResponse)


def errors(client: Telnyx) -> tuple[int, list[str | None]]:
    try:
        client.calls.actions.update_client_state("v3:1", client_state="")
    except APIStatusError as error:
        assert_type(error.headers, httpx.Headers)
        return error.status_code, [one.pointer for one in error.errors]
    except TelnyxError as error:
        print(error)
    return 0, []


def unwrapped(body: bytes) -> dt.datetime | None:
    event = unsafe_unwrap(body)
    assert_type(event, WebhookEvent)
    if isinstance(event, webhooks.CallDtmfReceivedEvent) and event.data and event.data.payload:
        assert_type(event.data.payload.digit, str | None)
        assert_type(event.data.payload.from_, str | None)
        return event.data.occurred_at
    return None


def verified(client: AsyncTelnyx, body: bytes, pairs: list[tuple[bytes, bytes]]) -> str | None:
    event = client.webhooks.unwrap(body, pairs, key=["one", b"two"], tolerance=60.5)
    assert_type(event, WebhookEvent)
    assert_type(webhooks.unwrap(memoryview(body), httpx.Headers()), WebhookEvent)
    assert_type(webhooks.diagnose(bytearray(body), {b"a": b"b"}), str)
    webhooks.verify("text", {"a": "b"}, now=lambda: 0)
    if isinstance(event, webhooks.CallDtmfReceivedEvent):
        assert_type(event.event_type, Literal["call.dtmf.received"])
        if event.meta:
            assert_type(event.meta.attempt, int | None)
        if event.data and event.data.payload:
            assert_type(event.data.payload.decode_client_state(), webhooks.EchoedState)
    if isinstance(event, UnknownWebhookEvent):
        return event.event_type
    match event.event_type:
        case "siprec.started" | "siprec.stopped" | "siprec.failed":
            print(event.data)
        case "call.dtmf.received":
            assert_type(event, webhooks.CallDtmfReceivedEvent)
        case "call.refer.started" | "call.refer.completed" | "call.refer.failed":
            print(event.data)
        case "call.conversation.ended" | "call.conversation_insights.generated":
            print(event.data)
        case "call.machine.detection.ended" | "call.machine.greeting.ended":
            print(event.data)
        case "call.machine.premium.detection.ended" | "call.machine.premium.greeting.ended":
            print(event.data)
        case _:
            assert_never(event)
    return event.event_type


def handlers(event: WebhookEvent, store: webhooks.DedupeStore) -> None:
    router = webhooks.WebhookRouter(store=store)

    @router.on(webhooks.CallReferFailedEvent)
    @router.on(webhooks.CallReferCompletedEvent)
    def referred(event: webhooks.CallReferCompletedEvent | webhooks.CallReferFailedEvent) -> int:
        return len(event.event_type)

    @router.on(webhooks.CallDtmfReceivedEvent)
    async def pressed(event: webhooks.CallDtmfReceivedEvent) -> None:
        if event.data:
            assert_type(event.data.id, UUID | None)

    @router.fallback
    def others(event: WebhookEvent) -> None:
        print(event.event_type)

    assert_type(router.dispatch(event), Literal["handled", "duplicate", "ignored"])
    print(referred, pressed, others)


def every(event: WebhookEvent) -> str:
    match event:
        case webhooks.CallConversationEndedEvent(data=data):
            return data.payload.reason or "" if data and data.payload else ""
        case webhooks.CallConversationInsightsGeneratedEvent():
            return "insights"
        case webhooks.CallDtmfReceivedEvent():
            return "dtmf"
        case (
            webhooks.CallMachineDetectionEndedEvent()
            | webhooks.CallMachineGreetingEndedEvent()
            | webhooks.CallMachinePremiumDetectionEndedEvent()
            | webhooks.CallMachinePremiumGreetingEndedEvent()
        ):
            return "machine"
        case (
            webhooks.CallReferCompletedEvent()
            | webhooks.CallReferFailedEvent()
            | webhooks.CallReferStartedEvent()
        ):
            return "refer"
        case (
            webhooks.CallSiprecFailedEvent()
            | webhooks.CallSiprecStartedEvent()
            | webhooks.CallSiprecStoppedEvent()
        ):
            return "siprec"
        case UnknownWebhookEvent():
            return event.event_type or "unknown"
        case _:
            assert_never(event)
