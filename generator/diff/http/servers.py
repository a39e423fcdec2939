"""Compare where requests go."""

from __future__ import annotations

from collections.abc import Sequence

from generator import ir
from generator.diff.change import Spot, Where
from generator.diff.http.addresses import host, moved
from generator.diff.http.matching import Matches, match
from generator.diff.http.sides import Sides, spot


def compare_servers(sides: Sides, pairs: Sequence[tuple[ir.Operation, ir.Operation]]) -> None:
    """Note how the servers differ: those of the document, and those of single operations."""
    own = [pair for pair in pairs if any(each.own_servers for each in pair)]
    common = [pair for pair in pairs if not any(each.own_servers for each in pair)]
    where = sides.document("servers", "#/servers")
    _compare(sides, where, (sides.old.servers, sides.new.servers), moved(common))
    for one, other in own:
        name = f"{other.method.upper()} {other.origin}"
        where = Where(name, "servers", spot(one), spot(other))
        _compare(sides, where, (one.servers, other.servers), moved([(one, other)]))


def _compare(
    sides: Sides,
    where: Where,
    servers: tuple[Sequence[ir.Server], Sequence[ir.Server]],
    is_moved: bool,
) -> None:
    olds, news = servers
    found = _matches(olds, news)
    for each in found.removed:
        sides.add("server-removed", where.within("", old=_spot(each)), url=each.url)
    for each in found.added:
        sides.add("server-added", where.within("", new=_spot(each)), url=each.url)
    for one, other in found.pairs:
        within = where.within("", _spot(one), _spot(other))
        if _url(one) != _url(other):
            stays = is_moved and host(one.url) == host(other.url)
            code = "server-path-moved" if stays else "server-url-changed"
            sides.differs(code, within, one.url, other.url)
        sides.reworded("server-description-changed", within, one.doc, other.doc)
        _compare_variables(sides, within, one, other)
    if _order_tells(found, olds, news):
        firsts = where.within("", _spot(olds[0]), _spot(news[0]))
        sides.differs("server-default-changed", firsts, olds[0].url, news[0].url)


def _matches(olds: Sequence[ir.Server], news: Sequence[ir.Server]) -> Matches[ir.Server]:
    """Servers by their URLs; where one is left on both sides, it has moved."""
    found = match(olds, news, lambda each: each.url, _url)
    if len(found.removed) == len(found.added) == 1:
        moved = found.removed[0], found.added[0]
        return Matches([*found.pairs, moved], [], [])
    return found


def _order_tells(
    found: Matches[ir.Server], olds: Sequence[ir.Server], news: Sequence[ir.Server]
) -> bool:
    """Whether the first server, which clients take if nobody says another, is another one."""
    first = olds[:1], news[:1]
    return all(first) and not any(one is olds[0] and other is news[0] for one, other in found.pairs)


def _compare_variables(sides: Sides, where: Where, one: ir.Server, other: ir.Server) -> None:
    found = match(one.variables, other.variables, lambda each: each.name)
    for each in found.removed:
        within = where.within(_place(each), old=Spot(each.id, each.pos), joint=" ")
        sides.add("server-variable-removed", within)
    for each in found.added:
        within = where.within(_place(each), new=Spot(each.id, each.pos), joint=" ")
        sides.add("server-variable-added", within)
    for old, new in found.pairs:
        within = where.within(_place(new), Spot(old.id, old.pos), Spot(new.id, new.pos), " ")
        sides.differs("server-variable-default-changed", within, old.default, new.default)
        sides.reworded("server-variable-description-changed", within, old.doc, new.doc)
        _compare_values(sides, within, old.values, new.values)


def _compare_values(sides: Sides, where: Where, olds: Sequence[str], news: Sequence[str]) -> None:
    if bool(olds) != bool(news):
        code = "server-variable-became-open" if olds else "server-variable-became-closed"
        sides.add(code, where, values=", ".join(olds or news))
        return
    for value in olds:
        if value not in news:
            sides.add("server-variable-value-removed", where, value=value)
    for value in news:
        if value not in olds:
            sides.add("server-variable-value-added", where, value=value)


def _url(server: ir.Server) -> str:
    return server.url.rstrip("/")


def _spot(server: ir.Server) -> Spot:
    return Spot(server.id, server.pos)


def _place(variable: ir.ServerVariable) -> str:
    return f"variable {variable.name}"
