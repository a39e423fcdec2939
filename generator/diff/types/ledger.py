"""Who is told of a change: the operations that lead to the declaration in which it was found."""

from __future__ import annotations

from typing import TypeAlias

from generator.diff.change import Changes, Where

# Whose change it is: an operation by its name, or a pair of declarations in one direction.
Owner: TypeAlias = tuple[str, ...]


class Ledger:
    """Keeps what was found until it is known which operations use the declarations."""

    def __init__(self) -> None:
        self._notes: list[tuple[str, Where, Owner, dict[str, str]]] = []
        self._operations: dict[Owner, str] = {}
        # Those that refer to a pair of declarations: operations, and other pairs.
        self._users: dict[Owner, dict[Owner, None]] = {}

    def operation(self, name: str) -> Owner:
        owner = ("operation", name)
        self._operations.setdefault(owner, name)
        return owner

    def declarations(self, user: Owner, *key: str) -> Owner:
        """The owner of what declarations say, which one more refers to."""
        owner = ("declarations", *key)
        self._users.setdefault(owner, {})[user] = None
        return owner

    def note(self, code: str, where: Where, owner: Owner, facts: dict[str, str]) -> None:
        self._notes.append((code, where, owner, facts))

    def tell(self, changes: Changes) -> None:
        """Note all as changes, each with the operations that it concerns."""
        for code, where, owner, facts in self._notes:
            changes.add(code, where, self._users_of(owner), **facts)
        self._notes.clear()

    def _users_of(self, owner: Owner) -> list[str]:
        """The operations that lead to an owner, in the order in which they came."""
        seen, waiting = {owner}, [owner]
        while waiting:
            for user in self._users.get(waiting.pop(), ()):
                if user not in seen:
                    seen.add(user)
                    waiting.append(user)
        return [name for user, name in self._operations.items() if user in seen]
