"""Runs one program as its kind asks, and says what is wrong with what it did."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.snippets import deliveries
from tests.snippets.api import KEY, Api, Request
from tests.snippets.deliveries import Delivery
from tests.snippets.expected import Operation, defaults, differences, expected_body, failures
from tests.snippets.processes import Command, Done, Serving, free_port, run, serving
from tests.snippets.programs import Program
from tests.snippets.runners.runner import Runner

CRASHED = ("Traceback (most recent call last)", "panic: ", "Exception in thread", "    at ")
RESULT = "ok"  # what the document gives as the result of a command
TRIES = 3  # a request, and the two repeats that the SDKs make unless told otherwise


@dataclass(frozen=True)
class Fault:
    """What is wrong, with the command and what it printed."""

    what: str
    command: str = ""
    output: str = ""

    def __str__(self) -> str:
        lines = [self.what]
        lines += [f"  $ {self.command}"] if self.command else []
        lines += [f"  | {line}" for line in self.output.splitlines()[-40:]]
        return "\n".join(lines)


@dataclass(frozen=True)
class Prover:
    """Runs the programs of one language; `certificate` is for those that want TLS."""

    runner: Runner
    certificate: Path
    pages: Mapping[Path, Sequence[Program]]  # the programs that stand on a page

    def prove(self, program: Program) -> list[Fault]:
        """All that is wrong with a program."""
        ways: dict[str, Callable[[Program], Iterator[Fault]]] = {
            "command": self._command,
            "command_all": self._command,
            "first": self._command,
            "errors": self._errors,
            "receiver": self._receiver,
            "verifier": self._verifier,
            "shell": self._shell,
        }
        merged: dict[tuple[str, str], dict[str, None]] = {}
        for fault in ways[program.kind](program):
            merged.setdefault((fault.command, fault.output), {})[fault.what] = None
        return [Fault("; ".join(whats), *shown) for shown, whats in merged.items()]

    # ---------------------------------------------------------------- programs that send

    def _command(self, program: Program) -> Iterator[Fault]:
        done, command, requests = self._sent(program)
        for what in (*_ended(done), *self._wrong(program, requests)):
            yield Fault(what, command, done.output)
        if any(each.operation and each.operation.is_once(each.body) for each in requests):
            done, command, requests = self._sent(program, 500)
            if len(requests) != 1:
                what = (
                    f"with status 500 it sent {len(requests)} requests: it must not be sent again"
                )
                yield Fault(what, command, done.output)

    def _wrong(self, program: Program, requests: list[Request]) -> Iterator[str]:
        """What is wrong with what was sent, for a program that sends one request."""
        for request in requests:
            yield from request.problems
        if len(requests) != 1:
            yield f"it sent {len(requests)} requests, and should send one"
        elif requests[0].operation and requests[0].body is not None:
            yield from self._unlike(program, requests[0])

    def _unlike(self, program: Program, request: Request) -> Iterator[str]:
        assert request.operation
        name = program.operation or request.operation.name
        if request.operation.name != name:
            yield f"it called {request.operation.name}, and should call {name}"
            return
        sent = self._given(program, request)
        yield from differences(_body(program, request.operation, sent), sent)

    def _given(self, program: Program, request: Request) -> Any:
        """The body without what the SDK has put in by itself, as it is known to do."""
        assert request.operation
        if program.kind == "command_all" or not isinstance(request.body, dict):
            return request.body
        needed, known = (expected_body(request.operation, every) for every in (False, True))
        made_up = set()
        sent_id = request.body.get("command_id")
        if self.runner.adds_command_id and sent_id != known.get("command_id") and _is_uuid(sent_id):
            made_up.add("command_id")
        if self.runner.adds_defaults:
            pairs = defaults(request.operation).items()
            made_up |= {name for name, value in pairs if request.body.get(name) == value}
        made_up -= needed.keys()
        return {name: value for name, value in request.body.items() if name not in made_up}

    # ---------------------------------------------------------------- programs that fail well

    def _errors(self, program: Program) -> Iterator[Fault]:
        """Once with success, once with each status, once where nobody listens."""
        done, command, requests = self._sent(program)
        for what in (*_ended(done), *self._wrong(program, requests)):
            yield Fault(f"with status 200: {what}", command, done.output)
        for status, body in failures().items():
            done, command, requests = self._sent(program, status)
            for what in (
                *_handled(done),
                *_told(done, body["errors"][0]),
                *self._tried(program, requests, status),
            ):
                yield Fault(f"with status {status}: {what}", command, done.output)
        with free_port() as port, tempfile.TemporaryDirectory() as scratch:
            asked = self._asked(self.runner.command(program, Path(scratch), port))
            done = run(asked)
            for what in _handled(done):
                yield Fault(f"with a refused connection: {what}", str(asked), done.output)

    def _tried(self, program: Program, requests: list[Request], status: int) -> Iterator[str]:
        most = TRIES if status in (429, 500) else 1
        if not 1 <= len(requests) <= most:
            yield f"it sent {len(requests)} requests, and should send 1 to {most}"
        for request in requests:
            yield from request.problems
            if request.operation and request.body is not None:
                yield from self._unlike(program, request)
        if len({str(request.body) for request in requests}) > 1:
            yield "it sent something else when it tried again"

    def _sent(
        self, program: Program, failure: int | None = None
    ) -> tuple[Done, str, list[Request]]:
        """How a program ended, and what arrived."""
        with self._api(failure) as api, tempfile.TemporaryDirectory() as scratch:
            command = self.runner.command(program, Path(scratch), api.server_port)
            done = run(self._asked(command))
        return done, str(command), api.requests

    def _api(self, failure: int | None = None) -> Api:
        return Api(self.certificate, self.runner.way, failure)

    @staticmethod
    def _asked(command: Command) -> Command:
        return command.within({"TELNYX_API_KEY": KEY})

    # ---------------------------------------------------------------- programs that listen

    def _receiver(self, program: Program) -> Iterator[Fault]:
        with free_port() as port:
            pass
        with tempfile.TemporaryDirectory() as scratch:
            command = self.runner.command(program, Path(scratch), port)
            with serving(self._asked(command).within(_listening(port)), port) as server:
                if isinstance(server, Done):
                    yield Fault(f"it does not listen: {server.ending}", str(command), server.output)
                    return
                for what in list(_received(server)):
                    yield Fault(what, str(command), server.output())

    def _verifier(self, program: Program) -> Iterator[Fault]:
        """A program that is given the time, the signature and the file of one delivery."""
        for delivery in deliveries.deliveries():
            with tempfile.TemporaryDirectory() as scratch:
                body = Path(scratch) / "body.json"
                body.write_bytes(delivery.body)
                command = self.runner.command(program, Path(scratch), 0)
                headers = (delivery.headers.get(each, "") for each in deliveries.HEADERS)
                argv = [*command.argv, *headers, body.name]
                whole = Command(argv=argv, cwd=Path(scratch), env=command.env)
                done = run(whole.within({"TELNYX_PUBLIC_KEY": deliveries.PUBLIC_KEY}))
            for what in _verified(delivery, done):
                yield Fault(what, str(whole), done.output)

    # ---------------------------------------------------------------- commands of a shell

    def _shell(self, program: Program) -> Iterator[Fault]:
        """As a reader would, beside the files of the page, where what was installed is found.

        A command that starts a receiver is one that listens, and gets its deliveries.
        """
        with free_port() as port:
            pass
        with self._api() as api, tempfile.TemporaryDirectory(dir=self.runner.home) as scratch:
            for path in {block.path for block in program.places}:
                for other in self.pages[path]:
                    Path(scratch, other.title or "").write_text(other.code, "utf-8")
            command = self.runner.shell(program, Path(scratch), api.server_port)
            with serving(self._asked(command).within(_listening(port)), port) as server:
                if isinstance(server, Serving):
                    for what in list(_received(server)):
                        yield Fault(what, program.code.strip(), server.output())
                elif server.status != 0:
                    yield Fault(f"it {server.ending}", program.code.strip(), server.output)
        for what in {what for request in api.requests for what in request.problems}:
            yield Fault(what, program.code.strip())


def _listening(port: int) -> dict[str, str]:
    return {"PORT": str(port), "TELNYX_PUBLIC_KEY": deliveries.PUBLIC_KEY}


def _body(program: Program, operation: Operation, sent: Any) -> Any:
    """What a program should send; only those about something else may choose its options."""
    everything, needed = (expected_body(operation, every) for every in (True, False))
    if program.kind == "command_all":
        return everything
    if program.kind == "command" or not isinstance(sent, dict):
        return needed
    return {name: value for name, value in everything.items() if name in sent} | needed


def _is_uuid(value: object) -> bool:
    try:
        return isinstance(value, str) and UUID(value).version == 4
    except ValueError:
        return False


def _ended(done: Done) -> Iterator[str]:
    if done.status != 0:
        yield f"it {done.ending}"
    if RESULT not in done.output:
        yield "it does not print the result"


def _handled(done: Done) -> Iterator[str]:
    """A failure is handled if the program says something and ends as programs that fail do."""
    if done.status not in (0, 1):
        yield f"it {done.ending}"
    if not done.output.strip():
        yield "it prints nothing"
    yield from (f"it crashed: {mark.strip()!r}" for mark in CRASHED if mark in done.output)


def _told(done: Done, error: dict[str, str]) -> Iterator[str]:
    for part in ("code", "title", "detail"):
        if error[part] not in done.output:
            yield f"it does not print the {part} {error[part]!r} of the error"


def _received(server: Serving) -> Iterator[str]:
    """What a receiver answers that it should not, and which events it did not tell apart."""
    for delivery in deliveries.deliveries():
        before = len(server.output())
        status = deliveries.post(server.port, delivery)
        if status not in delivery.wanted:
            wanted = " or ".join(map(str, delivery.wanted))
            yield f"{delivery.name} is answered with {status}, and should be with {wanted}"
        elif delivery.genuine and delivery.tells not in server.output()[before:]:
            yield f"{delivery.name} is accepted, but {delivery.tells!r} is not printed"


def _verified(delivery: Delivery, done: Done) -> Iterator[str]:
    if (done.status == 0) is not delivery.genuine:
        yield f"with {delivery.name} it {done.ending}"
    elif delivery.genuine and delivery.tells not in done.output:
        yield f"with {delivery.name} it does not print {delivery.tells!r}"
    elif not done.output.strip():
        yield f"with {delivery.name} it prints nothing"
