"""The rules about what clients get: responses, their headers and media types."""

from __future__ import annotations

from generator.diff.change import Rule

RESPONSE_RULES = (
    Rule(
        code="response-success-status-added",
        severity="warning",
        mirror="response-success-status-removed",
        sentence="a request may succeed in this way too now",
        advice="see that your code takes this status, and its body, for a success",
    ),
    Rule(
        code="response-success-status-removed",
        severity="breaking",
        mirror="response-success-status-added",
        sentence="a request no longer succeeds in this way",
        advice="see what a success looks like now",
    ),
    Rule(
        code="response-success-status-changed",
        severity="breaking",
        mirror="response-success-status-changed",
        sentence="a request that succeeds was answered with {old}, is answered with {new}",
        advice="take the new status, and its body, for the success",
    ),
    Rule(
        code="response-non-success-status-added",
        severity="addition",
        mirror="response-non-success-status-removed",
        sentence="this response is described now",
    ),
    Rule(
        code="response-non-success-status-removed",
        severity="warning",
        mirror="response-non-success-status-added",
        sentence="this response is no longer described",
        advice="code that waits for it may never run, or find another body",
    ),
    Rule(
        code="response-default-added",
        severity="addition",
        mirror="response-default-removed",
        sentence="all other responses are described now",
    ),
    Rule(
        code="response-default-removed",
        severity="warning",
        mirror="response-default-added",
        sentence="responses of other statuses are no longer described",
        advice="do not rely on their bodies",
    ),
    Rule(
        code="response-status-merged",
        severity="docs",
        mirror="response-status-told-apart",
        sentence="the response is described by {cover} now",
    ),
    Rule(
        code="response-status-told-apart",
        severity="docs",
        mirror="response-status-merged",
        sentence="the response, described by {cover} before, is told apart now",
    ),
    Rule(
        code="response-description-changed",
        severity="docs",
        mirror="response-description-changed",
        sentence="the description has changed",
    ),
    Rule(
        code="response-body-added",
        severity="addition",
        mirror="response-body-removed",
        sentence="the response has a body now",
    ),
    Rule(
        code="response-body-removed",
        severity="breaking",
        mirror="response-body-added",
        sentence="the response no longer has a body",
        advice="stop reading it",
    ),
    Rule(
        code="response-media-type-added",
        severity="addition",
        mirror="response-media-type-removed",
        sentence="it is available as {name} too now",
        advice="clients that accept anything should say which media type they want",
    ),
    Rule(
        code="response-media-type-removed",
        severity="breaking",
        mirror="response-media-type-added",
        sentence="it is no longer available as {name}",
        advice="accept one of the media types that are left",
    ),
    Rule(
        code="response-media-type-changed",
        severity="breaking",
        mirror="response-media-type-changed",
        sentence="it came as {old}, comes as {new}",
        advice="accept the new media type, and read the body as such",
    ),
    Rule(
        code="response-media-type-widened",
        severity="warning",
        mirror="response-media-type-narrowed",
        sentence="it came as {old}, may come as any of {new}",
        advice="look at the content type before you read the body",
    ),
    Rule(
        code="response-media-type-narrowed",
        severity="docs",
        mirror="response-media-type-widened",
        sentence="it came as any of {old}, always comes as {new}",
    ),
    Rule(
        code="response-link-added",
        severity="addition",
        mirror="response-link-removed",
        sentence="the link {name} leads on from here now",
    ),
    Rule(
        code="response-link-removed",
        severity="warning",
        mirror="response-link-added",
        sentence="the link {name} no longer leads on from here",
        advice="make the request that it led to without it",
    ),
    Rule(
        code="response-link-changed",
        severity="warning",
        mirror="response-link-changed",
        sentence="the link {name} leads elsewhere, or with other values",
        advice="see whether it still leads where you need",
    ),
)

HEADER_RULES = (
    Rule(
        code="response-required-header-added",
        severity="addition",
        mirror="response-required-header-removed",
        sentence="the header is new and always there",
    ),
    Rule(
        code="response-required-header-removed",
        severity="breaking",
        mirror="response-required-header-added",
        sentence="the header, always there before, is gone",
        advice="stop reading it",
    ),
    Rule(
        code="response-optional-header-added",
        severity="addition",
        mirror="response-optional-header-removed",
        sentence="the header is new and may be there",
    ),
    Rule(
        code="response-optional-header-removed",
        severity="warning",
        mirror="response-optional-header-added",
        sentence="the header, which was there at times, is gone",
        advice="stop reading it",
    ),
    Rule(
        code="response-header-became-required",
        severity="addition",
        mirror="response-header-became-optional",
        sentence="the header is always there now",
    ),
    Rule(
        code="response-header-became-optional",
        severity="breaking",
        mirror="response-header-became-required",
        sentence="the header may be missing now",
        advice="do without it where it is missing",
    ),
    Rule(
        code="response-header-deprecated",
        severity="warning",
        mirror="response-header-reactivated",
        sentence="the header is deprecated now",
        advice="see in the documentation what to use instead, before it is removed",
    ),
    Rule(
        code="response-header-reactivated",
        severity="addition",
        mirror="response-header-deprecated",
        sentence="the header is no longer deprecated",
    ),
    Rule(
        code="response-header-style-changed",
        severity="breaking",
        mirror="response-header-style-changed",
        sentence="the style of the header was {old}, is {new}",
        advice="read its values in the new style",
    ),
    Rule(
        code="response-header-description-changed",
        severity="docs",
        mirror="response-header-description-changed",
        sentence="the description has changed",
    ),
)
