"""The rules about operations, and about what people read of a document."""

from __future__ import annotations

from generator.diff.change import Rule

OPERATION_RULES = (
    Rule(
        code="operation-removed",
        severity="breaking",
        mirror="operation-added",
        sentence="the operation is gone",
        advice="stop calling it before you upgrade; requests to it will fail",
    ),
    Rule(
        code="operation-added",
        severity="addition",
        mirror="operation-removed",
        sentence="the operation is new",
    ),
    Rule(
        code="deprecated-operation-removed",
        severity="breaking",
        mirror="deprecated-operation-added",
        sentence="the operation is gone, as its deprecation announced",
        advice="stop calling it before you upgrade; requests to it will fail",
    ),
    Rule(
        code="deprecated-operation-added",
        severity="addition",
        mirror="deprecated-operation-removed",
        sentence="the operation is new, and deprecated already",
        advice="do not start to use it",
    ),
    Rule(
        code="operation-path-changed",
        severity="breaking",
        mirror="operation-path-changed",
        sentence="the path was {old}, is {new}",
        advice="send the requests to the new path",
    ),
    Rule(
        code="operation-method-changed",
        severity="breaking",
        mirror="operation-method-changed",
        sentence="the method was {old}, is {new}",
        advice="send the requests with the new method",
    ),
    Rule(
        code="operation-id-changed",
        severity="docs",
        mirror="operation-id-changed",
        sentence="the operationId was {old}, is {new}; requests stay the same",
        advice="generated clients may call it by another name",
    ),
    Rule(
        code="operation-id-removed",
        severity="docs",
        mirror="operation-id-added",
        sentence="the operationId {name} is gone; requests stay the same",
        advice="generated clients may call it by another name",
    ),
    Rule(
        code="operation-id-added",
        severity="docs",
        mirror="operation-id-removed",
        sentence="it has the operationId {name} now; requests stay the same",
        advice="generated clients may call it by another name",
    ),
    Rule(
        code="operation-deprecated",
        severity="warning",
        mirror="operation-reactivated",
        sentence="it is deprecated now",
        advice="see in the documentation what to use instead, before it is removed",
    ),
    Rule(
        code="operation-reactivated",
        severity="addition",
        mirror="operation-deprecated",
        sentence="it is no longer deprecated",
    ),
    Rule(
        code="operation-sunset-added",
        severity="warning",
        mirror="operation-sunset-removed",
        sentence="it is going to be removed: its sunset is {date}",
        advice="stop using it before that date",
    ),
    Rule(
        code="operation-sunset-removed",
        severity="addition",
        mirror="operation-sunset-added",
        sentence="its sunset, {date}, is called off",
    ),
    Rule(
        code="operation-sunset-sooner",
        severity="warning",
        mirror="operation-sunset-later",
        sentence="its sunset is {new}, before the {old} that was announced",
        advice="stop using it before that date",
    ),
    Rule(
        code="operation-sunset-later",
        severity="addition",
        mirror="operation-sunset-sooner",
        sentence="its sunset is put off from {old} to {new}",
    ),
    Rule(
        code="operation-summary-changed",
        severity="docs",
        mirror="operation-summary-changed",
        sentence="the summary has changed",
    ),
    Rule(
        code="operation-description-changed",
        severity="docs",
        mirror="operation-description-changed",
        sentence="the description has changed",
    ),
    Rule(
        code="operation-tag-added",
        severity="docs",
        mirror="operation-tag-removed",
        sentence="it has the tag {tag} now",
        advice="documentation may list it in another chapter",
    ),
    Rule(
        code="operation-tag-removed",
        severity="docs",
        mirror="operation-tag-added",
        sentence="it no longer has the tag {tag}",
        advice="documentation may list it in another chapter",
    ),
)

DOCUMENT_RULES = (
    Rule(
        code="title-changed",
        severity="docs",
        mirror="title-changed",
        sentence="the title was {old}, is {new}",
    ),
    Rule(
        code="version-changed",
        severity="docs",
        mirror="version-changed",
        sentence="the version was {old}, is {new}",
    ),
    Rule(
        code="openapi-changed",
        severity="docs",
        mirror="openapi-changed",
        sentence="it was written in OpenAPI {old}, is in {new}",
    ),
    Rule(
        code="summary-changed",
        severity="docs",
        mirror="summary-changed",
        sentence="the summary has changed",
    ),
    Rule(
        code="description-changed",
        severity="docs",
        mirror="description-changed",
        sentence="the description has changed",
    ),
    Rule(
        code="terms-changed",
        severity="docs",
        mirror="terms-changed",
        sentence="the terms of service were at {old}, are at {new}",
        advice="read whether they still suit you",
    ),
    Rule(
        code="contact-changed",
        severity="docs",
        mirror="contact-changed",
        sentence="the contact has changed",
    ),
    Rule(
        code="license-changed",
        severity="docs",
        mirror="license-changed",
        sentence="the license has changed",
        advice="read whether it still suits you",
    ),
    Rule(
        code="external-docs-changed",
        severity="docs",
        mirror="external-docs-changed",
        sentence="the link to further documentation has changed",
    ),
    Rule(
        code="tag-added",
        severity="docs",
        mirror="tag-removed",
        sentence="the tag is described now",
    ),
    Rule(
        code="tag-removed",
        severity="docs",
        mirror="tag-added",
        sentence="the tag is no longer described",
    ),
    Rule(
        code="tag-description-changed",
        severity="docs",
        mirror="tag-description-changed",
        sentence="the description has changed",
    ),
)
