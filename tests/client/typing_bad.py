"""Code that is wrong: the type checkers must refuse each marked line, and no other.

A mark that is not needed is itself an error in both of them, so this file passes only while each
mistake is found.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

from typing import assert_never

import httpx
import httpx2

from telnyx_voice_advanced import AsyncTelnyx, Telnyx, types, webhooks


def commands(client: Telnyx) -> None:
    do = client.calls.actions
    do.send_dtmf("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    do.send_dtmf("1", "2")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    do.send_dtmf(1, digits="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.send_dtmf("1", digits=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.send_dtmf("1", digits=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.stop_siprec("1", digits="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    do.switch_supervisor_role("1", role="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.start_siprec("1", secure="yes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.start_siprec("1", sip_transport="sctp")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.refer("1", sip_address="s", sip_headers=[{"name": "X", "value": ""}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    do.refer("1", sip_address="s", custom_headers=[{"name": "X"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    do.stop_siprec("1", timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    do.no_such_method("1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def answers(client: Telnyx) -> None:
    answer = client.calls.actions.stop_siprec("1")
    print(answer.data.result)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    if answer.data:
        print(answer.data.conversation_id)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    answer.data = None  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


async def clients(client: AsyncTelnyx) -> None:
    Telnyx("key")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Telnyx(api_key="k").with_options(retries=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Telnyx(api_key="k").copy(deadline="1")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Telnyx(api_key=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Telnyx(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Telnyx(http_client=httpx2.AsyncClient())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Telnyx(http_client=httpx2.Timeout(1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncTelnyx(http_client=httpx.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncTelnyx(http_client=httpx2.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.with_options(http_client=httpx2.Client())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Telnyx(timeout=httpx2.Limits())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.calls.actions.stop_siprec("1").data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    types.NoSuchType  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018


def dtmf(event: webhooks.CallDtmfReceivedEvent) -> None:
    pass


def events(event: webhooks.WebhookEvent) -> None:
    event.data  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # noqa: B018
    webhooks.unwrap(b"")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    webhooks.unwrap(b"", {"a": 1})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    webhooks.unwrap(b"", {}, key=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    webhooks.unsafe_unwrap({"data": {}})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    router = webhooks.WebhookRouter()
    router.on(webhooks.CallReferFailedEvent)(dtmf)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    router.on("call.dtmf.received")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    match event:
        case webhooks.CallDtmfReceivedEvent():
            pass
        case _:
            assert_never(event)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
