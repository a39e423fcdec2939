"""Compare the bodies of requests: those that clients send, and those that are delivered to them."""

from __future__ import annotations

from generator import ir
from generator.diff.change import Where
from generator.diff.http.media import compare_media
from generator.diff.http.sides import Sides, spot


def compare_request_bodies(
    sides: Sides, where: Where, old: ir.Body | None, new: ir.Body | None
) -> None:
    """Note how the bodies differ that clients send."""
    if old is not None and new is not None:
        within = sides.within(where, "request body", old, new)
        sides.became(
            within,
            old.required,
            new.required,
            "request-body-became-required",
            "request-body-became-optional",
        )
        sides.reworded("request-body-description-changed", within, old.doc, new.doc)
        compare_media(sides, within, old.contents, new.contents, "request")
    elif old is not None:
        code = f"request-{_need(old)}-body-removed"
        sides.add(code, where.within("request body", old=spot(old)))
    elif new is not None:
        code = f"request-{_need(new)}-body-added"
        sides.add(code, where.within("request body", new=spot(new)))


def compare_delivered_bodies(
    sides: Sides, where: Where, old: ir.Body | None, new: ir.Body | None
) -> None:
    """Note how the bodies differ that come with a delivery.

    Whether they are required is not said: documents of webhooks leave it out, and send them.
    """
    if old is not None and new is not None:
        within = sides.within(where, "body", old, new)
        sides.reworded("request-body-description-changed", within, old.doc, new.doc)
        compare_media(sides, within, old.contents, new.contents, "webhook")
    elif old is not None:
        sides.add("webhook-body-removed", where.within("body", old=spot(old)))
    elif new is not None:
        sides.add("webhook-body-added", where.within("body", new=spot(new)))


def _need(body: ir.Body) -> str:
    return "required" if body.required else "optional"
