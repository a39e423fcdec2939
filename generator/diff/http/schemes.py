"""Compare the ways to prove who calls."""

from __future__ import annotations

from collections.abc import Mapping

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.http.matching import Matches, match
from generator.diff.http.sides import Sides


def compare_schemes(sides: Sides) -> Mapping[str, str]:
    """Note how the schemes differ; returned are the new names of the old ones that still exist."""
    found = match_schemes(sides.old, sides.new)
    place = sides.document(pointer="#/components/securitySchemes")
    for each in found.removed:
        within = place.within(_place(each), old=_spot(each))
        sides.add("security-scheme-removed", within)
    for each in found.added:
        within = place.within(_place(each), new=_spot(each))
        sides.add("security-scheme-added", within)
    for one, other in found.pairs:
        within = place.within(_place(other), _spot(one), _spot(other))
        sides.differs("security-scheme-renamed", within, one.wire, other.wire)
        _compare(sides, within, one, other)
    return {one.wire: other.wire for one, other in found.pairs}


def match_schemes(old: ir.Api, new: ir.Api) -> Matches[ir.SecurityScheme]:
    """Schemes of one name; else those that say the same."""
    return match(old.security_schemes, new.security_schemes, lambda each: each.wire, _facts)


def same_schemes(old: ir.Api, new: ir.Api) -> Mapping[str, str]:
    """The new names of the old schemes that are still of their kind."""
    pairs = match_schemes(old, new).pairs
    return {one.wire: other.wire for one, other in pairs if _kind(one) == _kind(other)}


def _compare(sides: Sides, where: Where, one: ir.SecurityScheme, other: ir.SecurityScheme) -> None:
    sides.reworded("security-scheme-description-changed", where, one.doc, other.doc)
    if _kind(one) != _kind(other):
        sides.differs("security-scheme-type-changed", where, _kind(one), _kind(other))
        return
    if _name(one) != _name(other):
        sides.differs("security-scheme-name-changed", where, one.name, other.name)
    sides.differs("security-scheme-location-changed", where, one.location, other.location)
    sides.differs("security-scheme-url-changed", where, one.url, other.url)
    formats = one.bearer_format or "not told", other.bearer_format or "not told"
    sides.differs("security-scheme-bearer-format-changed", where, *formats)
    flows = match(one.flows, other.flows, lambda each: each.kind)
    for flow in flows.removed:
        sides.add("oauth-flow-removed", where, name=flow.kind)
    for flow in flows.added:
        sides.add("oauth-flow-added", where, name=flow.kind)
    for old, new in flows.pairs:
        _compare_flows(sides, where.within(f"flow {new.kind}", joint=" "), old, new)


def _compare_flows(sides: Sides, where: Where, old: ir.OAuthFlow, new: ir.OAuthFlow) -> None:
    sides.differs(
        "oauth-authorization-url-changed", where, old.authorization_url, new.authorization_url
    )
    sides.differs("oauth-token-url-changed", where, old.token_url, new.token_url)
    sides.differs("oauth-refresh-url-changed", where, old.refresh_url, new.refresh_url)
    olds, news = dict(old.scopes), dict(new.scopes)
    for name in olds:
        if name not in news:
            sides.add("oauth-scope-removed", where, name=name)
        elif olds[name] != news[name]:
            sides.add("oauth-scope-description-changed", where, name=name)
    for name in news:
        if name not in olds:
            sides.add("oauth-scope-added", where, name=name)


def _kind(scheme: ir.SecurityScheme) -> str:
    return f"{scheme.kind} {scheme.scheme.lower()}".strip()


def _facts(scheme: ir.SecurityScheme) -> tuple[object, ...]:
    """All that a client has to know to use a scheme."""
    flows = tuple(sorted(map(repr, scheme.flows)))
    return _kind(scheme), _name(scheme), scheme.location, scheme.url, flows


def _name(scheme: ir.SecurityScheme) -> str:
    """The name of a key; that of a header may be written in any case."""
    return scheme.name.lower() if scheme.location == "header" else scheme.name


def _place(scheme: ir.SecurityScheme) -> str:
    return f"security scheme {scheme.wire}"


def _spot(scheme: ir.SecurityScheme) -> Spot:
    return Spot(scheme.id, scheme.pos)
