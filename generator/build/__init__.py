"""Build the intermediate representation: a resolved document in, a frozen `ir.Api` out."""

from __future__ import annotations

from types import MappingProxyType

from generator import ir
from generator.build.annotations import extensions, external_docs
from generator.build.circles import without_circles
from generator.build.events import event_id_of, events_of, report_without_event, signature_of
from generator.build.operations import Operations, security_schemes, servers
from generator.build.pagination import with_pagination
from generator.build.schemas import Schemas
from generator.diagnostics import Report
from generator.resolve import Document
from generator.source import Node

NOWHERE = Node({}, None, 0, 0, None, "")  # type: ignore[arg-type]


def build(document: Document, report: Report) -> ir.Api:
    """Everything that the document says, in neutral words."""
    root = document.root
    info = root.get("info") or NOWHERE
    schemas = Schemas(document, report)
    schemas.declare_components()
    reader = Operations(document, schemas)
    operations = tuple(reader.of_paths())
    webhooks = tuple(reader.of_webhooks())
    schemas.settle()
    schemas.declared.update(without_circles(schemas.declared, report))
    operations = with_pagination(operations, schemas.declared)
    events, discriminator = events_of(schemas.declared, operations, webhooks)
    report_without_event(operations, webhooks, events, report)
    contact, licence = info.get("contact"), info.get("license")
    return ir.Api(
        document=root.source.name.replace("\\", "/").rpartition("/")[2],
        openapi=root.text("openapi"),
        title=info.text("title").strip(),
        version=info.text("version"),
        summary=info.text("summary").strip(),
        doc=info.text("description").strip(),
        terms=info.text("termsOfService"),
        contact=contact.plain() if contact is not None else None,
        license=licence.plain() if licence is not None else None,
        external_docs=external_docs(root),
        servers=servers(root.get("servers")),
        tags=tuple(
            ir.Tag(
                name=tag.text("name"),
                doc=tag.text("description").strip(),
                external_docs=external_docs(tag),
            )
            for tag in root.get("tags") or ()
        ),
        security_schemes=security_schemes(document),
        schemas=MappingProxyType(schemas.declared),
        operations=operations,
        webhooks=webhooks,
        events=events,
        event_discriminator=discriminator,
        event_id=event_id_of(schemas.declared, events, discriminator),
        event_signature=signature_of(operations, webhooks),
        extensions=extensions(root),
    )
