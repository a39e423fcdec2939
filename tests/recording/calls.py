"""The calls that `make record` makes to record them, and that a test makes again to replay them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from telnyx_voice_advanced import omit
from tests.client import document
from tests.client.commands import CALL, COMMANDS, ERRORS, Command

# The error responses are the same for all commands. One command shows them all, the others two.
SHOWN = next(command for command in COMMANDS if command.method == "refer")
STATUS_OF_DEFAULT = 500


@dataclass(frozen=True)
class Call:
    """One call of a method, and the status that is to come of it."""

    name: str
    command: Command
    arguments: dict[str, Any]
    status: int = 200
    headers: dict[str, Any] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)

    def make(self, client: Any) -> Any:
        """Return what the method returns, which of an asynchronous client is to be awaited."""
        method = getattr(client.calls.actions, self.command.method)
        extra = {"extra_headers": self.headers or None, "extra_body": self.body or None}
        return method(CALL, **self.arguments, **extra)


def calls() -> dict[str, list[Call]]:
    """The calls of each file in tests/fixtures, by its name."""
    named = {command.method: _of_command(command) for command in COMMANDS}
    return named | {"errors": [*_examples(SHOWN), *_defaults(SHOWN)]}


def _of_command(command: Command) -> list[Call]:
    given = [Call(which, command, command.arguments(which)) for which in ("minimal", "full")]
    return [*given, _answered(command, 422), _answered(command, STATUS_OF_DEFAULT)]


def _answered(command: Command, status: int, example: str | None = None) -> Call:
    """A call for which Prism is asked, by a header, to answer in a certain way."""
    prefer = f"code={status}" + (f", example={example}" if example else "")
    name = f"{status} {example}" if example else str(status)
    return Call(name, command, command.arguments("minimal"), status, {"prefer": prefer})


def _responses(command: Command) -> dict[str, Any]:
    found = document.operation(command.http, command.path(CALL))
    assert found is not None, command.method
    return {code: document.follow(answer) for code, answer in found[1]["responses"].items()}


def _examples(command: Command) -> list[Call]:
    """Each error that the document shows by an example."""
    return [
        _answered(command, int(code), example)
        for code, answer in _responses(command).items()
        if code.isdigit() and int(code) >= 400
        for example in answer["content"]["application/json"].get("examples", {})
    ]


def _defaults(command: Command) -> list[Call]:
    """Each status that the client has an error for and the document only a `default`."""
    return [_answered(command, code) for code in ERRORS if str(code) not in _responses(command)]


def violations() -> list[Call]:
    """Calls against the document; a recording of any of them must fail."""
    stop, switch = (
        next(command for command in COMMANDS if command.method == method)
        for method in ("stop_siprec", "switch_supervisor_role")
    )
    wrong = {"command_id": 5}
    return [
        Call("wrong type", stop, {}, body=wrong),
        Call("wrong type, a 422 preferred", stop, {}, 422, {"prefer": "code=422"}, wrong),
        Call("value not in the list", switch, {"role": "shout"}),
        Call("required property missing", switch, {"role": omit}),
        Call("no credentials", stop, {}, headers={"authorization": omit}),
        Call("wrong media type", stop, {}, headers={"content-type": "text/plain"}),
        Call("unknown example", stop, {}, headers={"prefer": "code=422, example=no_such_example"}),
    ]
