"""Compare two generated Python packages as a whole: project, client, public names and webhooks."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diff.change import Changes, Where
from generator.diff.http.schemes import same_schemes
from generator.diff.python.annotation_comparison import AnnotationComparison
from generator.diff.python.sides import PythonSides
from generator.diff.python.surface import Client, Surface
from generator.diff.python.type_pairs import TypePairs

_PACKAGE = "the package"
# What begins and ends with the client's name, and so has another with it.
_NAMED_AFTER = ("{}", "Async{}", "{}Error", "{}ClientError", "Fake{}", "Client", "AsyncClient")


def compare_packages(
    sides: PythonSides, types: TypePairs, annotations: AnnotationComparison, changes: Changes
) -> None:
    """Note what is different beside methods and types."""
    _compare_project(sides, changes)
    _compare_client(sides, annotations, changes)
    _compare_names(sides, changes)
    _compare_webhooks(sides, types, changes)


def _compare_project(sides: PythonSides, changes: Changes) -> None:
    old, new = sides.old.surface, sides.new.surface
    where = sides.where(_PACKAGE)
    for code, before, after in (
        ("python-package-renamed", old.package, new.package),
        ("python-distribution-renamed", old.distribution, new.distribution),
        ("python-client-renamed", old.client.name, new.client.name),
    ):
        if before != after:
            changes.add(code, where, old_name=before, new_name=after)
    for name in new.dependencies - old.dependencies:
        changes.add("python-dependency-added", where, name=name)
    for name in old.dependencies - new.dependencies:
        changes.add("python-dependency-removed", where, name=name)
    for name in new.extras - old.extras:
        changes.add("python-extra-added", where, name=name)
    for name in old.extras - new.extras:
        changes.add("python-extra-removed", where, name=name)


# ---------------------------------------------------------------------------- client


def _compare_client(
    sides: PythonSides, annotations: AnnotationComparison, changes: Changes
) -> None:
    old, new = sides.old.surface.client, sides.new.surface.client
    schemes = same_schemes(sides.old.version.api, sides.new.version.api)
    pairs = _argument_pairs(old, new, schemes)
    for name in old.arguments.keys() - pairs.keys():
        where = sides.where("client", name, old=(f"client.{name}",))
        changes.add("python-client-argument-removed", where)
    for name in new.arguments.keys() - {*pairs.values()}:
        where = sides.where("client", name, new=(f"client.{name}",))
        changes.add("python-client-argument-added", where)
    for name, other in pairs.items():
        where = sides.where("client", name, (f"client.{name}",), (f"client.{other}",))
        if name != other:
            facts = {"old_name": name, "new_name": other}
            changes.add("python-client-argument-renamed", where, **facts)
        before, after = old.arguments[name], new.arguments[other]
        annotations.compare("input", before.annotation, after.annotation, where)
        if before.default != after.default:
            values = {"old_value": before.default, "new_value": after.default}
            changes.add("python-client-default-changed", where, **values)
    for name, other in (pairs | {"log": "log"}).items():
        variables = old.environment.get(name, ""), new.environment.get(other, "")
        if variables[0] != variables[1] and all(variables):
            where = sides.where("client", name, (f"client.{name}",), (f"client.{other}",))
            code = "python-log-variable-renamed" if name == "log" else "python-variable-renamed"
            changes.add(code, where, old_name=variables[0], new_name=variables[1])
    _compare_base_url(sides, changes)


def _argument_pairs(old: Client, new: Client, schemes: Mapping[str, str]) -> dict[str, str]:
    """Arguments that hold the same of the same security scheme; else of the same name."""
    pairs: dict[str, str] = {}
    for key, name in old.credentials.items():
        scheme, _, part = key.rpartition(".")
        other = new.credentials.get(f"{schemes.get(scheme, '')}.{part}")
        if other is not None:
            pairs[name] = other
    taken = {*pairs.values()}
    return pairs | {
        name: name
        for name in old.arguments
        if name in new.arguments and name not in pairs and name not in taken
    }


def _compare_base_url(sides: PythonSides, changes: Changes) -> None:
    old, new = sides.old.surface.client.base_url, sides.new.surface.client.base_url
    where = sides.where("client", "base_url")
    if old and new and old != new:
        changes.add("python-base-url-changed", where, old_url=old, new_url=new)
    elif old and not new:
        changes.add("python-base-url-needed", where, url=old)
    elif new and not old:
        changes.add("python-base-url-known", where, url=new)


# ---------------------------------------------------------------------------- public names


def _compare_names(sides: PythonSides, changes: Changes) -> None:
    """Note what can no longer be imported, or can be now, if nothing else tells it."""
    old, new = sides.old.surface, sides.new.surface
    for module in sorted(old.modules.keys() | new.modules.keys()):
        if module not in new.modules:
            changes.add("python-module-removed", sides.where(_PACKAGE), name=module)
        elif module not in old.modules:
            changes.add("python-module-added", sides.where(_PACKAGE), name=module)
        else:
            told = _told(old) | _told(new)
            where = sides.where(_PACKAGE, module)
            for name in old.modules[module] - new.modules[module] - told:
                changes.add("python-name-removed", where, name=name)
            for name in new.modules[module] - old.modules[module] - told:
                changes.add("python-name-added", where, name=name)


def _told(surface: Surface) -> set[str]:
    """The names that come and go with something else, which tells it."""
    named = {each.format(surface.client.name) for each in _NAMED_AFTER}
    return {*named, *surface.types, *surface.modules}


# ---------------------------------------------------------------------------- webhooks


def _compare_webhooks(sides: PythonSides, types: TypePairs, changes: Changes) -> None:
    old, new = sides.old.surface, sides.new.surface
    _compare_events(sides, types, changes)
    where = sides.where("webhooks")
    if old.headers and new.headers and old.headers != new.headers:
        facts = {"old_names": ", ".join(old.headers), "new_names": ", ".join(new.headers)}
        changes.add("python-signature-headers-changed", where, **facts)
    if "webhooks" in old.modules and "webhooks" in new.modules and old.event_id != new.event_id:
        if old.event_id and new.event_id:
            facts = {"old_path": old.event_id, "new_path": new.event_id}
            changes.add("python-event-id-changed", where, **facts)
        else:
            fact = "known" if new.event_id else "unknown"
            changes.add(f"python-event-id-{fact}", where, path=new.event_id or old.event_id)


def _compare_events(sides: PythonSides, types: TypePairs, changes: Changes) -> None:
    old, new = sides.old.surface.events, sides.new.surface.events
    gone = {value: each for value, each in old.items() if value not in new}
    fresh = {value: each for value, each in new.items() if value not in old}
    for value in old.keys() & new.keys():
        if not types.are_paired(old[value], new[value]):
            where = _of_event(sides, value, value)
            changes.add(
                "python-event-class-changed", where, old_name=old[value], new_name=new[value]
            )
    for value, other in _renamed(gone, fresh, types):
        name = gone.pop(value)
        # What no type tells goes by the name of its class, by which handlers still find it.
        if fresh.pop(other) != other and value != name:
            facts = {"name": name, "old_value": value, "new_value": other}
            changes.add("python-event-type-changed", _of_event(sides, value, other), **facts)
    for value, name in gone.items():
        changes.add("python-event-removed", _of_event(sides, value, ""), name=name)
    for value, name in fresh.items():
        changes.add("python-event-added", _of_event(sides, "", value), name=name)


def _renamed(
    gone: Mapping[str, str], fresh: Mapping[str, str], types: TypePairs
) -> list[tuple[str, str]]:
    """Events whose class stays while its type has another name, where that is sure."""
    found = [
        (value, other)
        for value, name in gone.items()
        for other, partner in fresh.items()
        if types.are_paired(name, partner)
    ]
    olds, news = [value for value, _ in found], [other for _, other in found]
    return [(one, other) for one, other in found if olds.count(one) == news.count(other) == 1]


def _of_event(sides: PythonSides, old: str, new: str) -> Where:
    return sides.where(f"event {old or new}", "", (f"webhooks.{old}",), (f"webhooks.{new}",))
