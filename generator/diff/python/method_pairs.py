"""Which method of the old package is which of the new one, by whatever name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from generator.diff.python.sides import PythonSide
from generator.diff.python.surface import Argument, Method


def method_pairs(old: PythonSide, new: PythonSide) -> list[tuple[Method, Method]]:
    """Methods that send the same request; else of the same operationId, else of the same name."""
    found: list[tuple[Method, Method]] = []
    olds, news = dict(old.surface.methods), dict(new.surface.methods)
    keys: list[tuple[Callable[[Method], object], Callable[[Method], object]]] = [
        (_request, _request),
        (_request_of_any_names, _request_of_any_names),
        (_operation_of(old), _operation_of(new)),
        (lambda each: each.path, lambda each: each.path),
    ]
    for key_of_old, key_of_new in keys:
        by_old, by_new = _by_key(olds, key_of_old), _by_key(news, key_of_new)
        for key, path in by_old.items():
            if key in by_new:
                found.append((olds.pop(path), news.pop(by_new[key])))
    return found


def argument_pairs(old: Method, new: Method) -> list[tuple[Argument, Argument]]:
    """Arguments that go to the same place of a request; else of the same name."""
    found: list[tuple[Argument, Argument]] = []
    olds, news = dict(old.arguments), dict(new.arguments)
    # Names in a path are of no meaning but for the reader: there the order tells.
    ways: list[Callable[[Argument, Method], object]] = [
        lambda each, _: each.sent if each.sent[0] != "path" else None,
        lambda each, _: each.name,
        lambda each, method: (
            (len(method.positional), method.positional.index(each.name))
            if each.positional
            else None
        ),
    ]
    for way in ways:
        by_old = {way(each, old): name for name, each in olds.items()}
        by_new = {way(each, new): name for name, each in news.items()}
        for key, name in by_old.items():
            if key is not None and key in by_new:
                found.append((olds.pop(name), news.pop(by_new[key])))
    return found


def _by_key(methods: Mapping[str, Method], key: Callable[[Method], object]) -> dict[object, str]:
    """Paths by their keys, without those that several methods have."""
    keys = {path: key(method) for path, method in methods.items()}
    counted = Counter(keys.values())
    return {each: path for path, each in keys.items() if each is not None and counted[each] == 1}


def _request(method: Method) -> object:
    return method.request, method.streams


def _request_of_any_names(method: Method) -> object:
    return re.sub(r"\{[^}]*\}", "{}", method.request), method.streams


def _operation_of(side: PythonSide) -> Callable[[Method], object]:
    def operation(method: Method) -> object:
        wire = side.operation(method).wire
        return (wire, method.streams) if wire else None

    return operation
