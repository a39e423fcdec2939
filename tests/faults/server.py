"""A server on loopback that fails on purpose: `python -m tests.faults.server --seed 1`.

It carries out commands as Telnyx does, a `command_id` only once in 60 seconds, and keeps a ledger
of what arrived and what was carried out. What goes wrong is drawn for each arrival from the seed,
the number of the call (header `x-call`) and how often that call has arrived; `x-faults: a; b` names
it instead. It prints where it listens as a line of JSON; to each line it reads, it answers with
the ledger once nothing is under way. It ends with its input.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import socket
import ssl
import struct
import sys
import time
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.faults import faults
from tests.faults.certificate import write_certificate

REMEMBERED = 60.0
RESET = struct.pack("ii", 1, 0)


@dataclass
class Arrival:
    """A request that was read, and what was done with it."""

    call: int
    number: int
    method: str
    action: str
    key: str | None
    fault: str
    at: float
    executed: bool = False
    wish: float | None = None
    answered_at: float | None = None


@dataclass(frozen=True)
class Request:
    """A request off the wire."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Server:
    """Listens twice, with and without TLS, and remembers everything."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.stall: float = options.stall
        self.trickle: float = options.trickle
        self.ledger: list[Arrival] = []
        self.resets = 0
        self.problems: list[str] = []
        self.deaf_url = ""
        self.urls: dict[bool, str] = {}
        self._accepted = 0
        self._counts: Counter[int] = Counter()
        self._seen: dict[str, float] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._deaf = socket.socket()  # bound, never listening: whoever connects is refused

    async def start(self) -> dict[str, str]:
        """Listen, and return where."""
        certificate = Path(self.options.directory) / "faults.pem"
        write_certificate(certificate)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self._deaf.bind(("127.0.0.1", 0))
        self.deaf_url = f"http://127.0.0.1:{self._deaf.getsockname()[1]}"
        for tls in (None, context):
            listener = socket.create_server(("127.0.0.1", 0), backlog=512)
            listener.setblocking(False)
            scheme = "https" if tls else "http"
            self.urls[bool(tls)] = f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
            self._start(self._accept(listener, tls))
        self._listening = set(self._tasks)
        plain, secure = self.urls[False], self.urls[True]
        return {"plain": f"{plain}/v2", "tls": f"{secure}/v2", "certificate": str(certificate)}

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _accept(self, listener: socket.socket, tls: ssl.SSLContext | None) -> None:
        loop = asyncio.get_running_loop()
        with listener:
            while True:
                connection, _ = await loop.sock_accept(listener)
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._accepted += 1
                self._start(self._serve(connection, tls, self._accepted))

    async def _serve(self, connection: socket.socket, tls: Any, number: int) -> None:
        chance = random.Random(f"{self.options.seed}:connection:{number}").random()
        if chance < self.options.resets:  # nothing of the request is read
            self.resets += 1
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            connection.close()
            return
        if tls and chance < 2 * self.options.resets:  # the client waits for a handshake in vain
            self.resets += 1
            await asyncio.sleep(self.stall)
            connection.close()
            return
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader()
        protocol = asyncio.StreamReaderProtocol(reader)
        try:
            transport, _ = await loop.connect_accepted_socket(
                lambda: protocol, connection, ssl=tls or None
            )
        except OSError:  # a client that left during the handshake
            return
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        try:
            while await self._exchange(reader, writer, bool(tls)):
                pass
            writer.close()
            await writer.wait_closed()
        except (OSError, EOFError):  # the client left
            pass
        except Exception as error:  # a mistake in here, which no client is to blame for
            self.problems.append(repr(error))
        finally:
            transport.abort()

    async def _exchange(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tls: bool
    ) -> bool:
        request = await _read(reader)
        arrival = self._arrival(request)
        self.ledger.append(arrival)
        exchange = Exchange(self, reader, writer, request, arrival, tls)
        fault = faults.FAULTS[arrival.fault]
        if fault.executes:
            exchange.execute()
        return bool(await fault.act(exchange)) and not writer.is_closing()

    def _arrival(self, request: Request) -> Arrival:
        call = int(request.headers.get("x-call", -1))
        self._counts[call] += 1
        number = self._counts[call]
        action = request.target.partition("?")[0].rpartition("/")[2]
        try:
            key = json.loads(request.body).get("command_id")
        except ValueError:
            key = None
        named = request.headers.get("x-faults", "").split("; ")
        if request.method == "GET":  # where a redirect led that changes the method
            fault = "page"
        elif request.target.endswith("?circle=1"):
            fault = "307 in a circle"
        elif named != [""]:
            fault = named[number - 1] if number <= len(named) else "ok"
        else:
            fault = faults.draw(random.Random(f"{self.options.seed}:{call}:{number}"))
        now = time.monotonic()
        return Arrival(call, number, request.method, action, key, fault, now)

    def execute(self, arrival: Arrival) -> None:
        """Carry out a command, unless it is a repetition that can be known as one."""
        key, now = arrival.key, time.monotonic()
        if key is not None:
            if now - self._seen.get(key, -REMEMBERED) < REMEMBERED:
                return
            self._seen[key] = now
        arrival.executed = True

    async def settle(self, patience: float) -> dict[str, Any]:
        """The ledger, once all clients are gone; those that stay are counted."""
        end = time.monotonic() + patience
        while len(self._tasks) > len(self._listening) and time.monotonic() < end:
            await asyncio.sleep(0.01)
        return {
            "open": len(self._tasks) - len(self._listening),
            "resets": self.resets,
            "problems": self.problems,
            "connections": self._accepted,
            "arrivals": [asdict(arrival) for arrival in self.ledger],
        }


@dataclass(frozen=True)
class Exchange:
    """One request and the means to answer it badly."""

    server: Server
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    request: Request
    arrival: Arrival
    tls: bool

    @property
    def origin(self) -> str:
        return self.server.urls[self.tls]

    def execute(self) -> None:
        if self.request.method in ("POST", "PUT"):
            self.server.execute(self.arrival)

    async def write(self, content: bytes) -> None:
        self.writer.write(content)
        await self.writer.drain()

    async def stall(self) -> None:
        """Say nothing for some time, or until the client leaves."""
        try:
            await asyncio.wait_for(self.reader.read(1), self.server.stall)
        except TimeoutError:
            pass

    def reset(self) -> None:
        """Close so that the client is told of an error rather than of an end."""
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
        self.writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ")
    pairs = (line.partition(":") for line in head[1:] if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(method, target, headers, body)


async def main(options: argparse.Namespace) -> None:
    """Serve until the input ends."""
    server = Server(options)
    print(json.dumps(await server.start()), flush=True)
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        print(json.dumps(await server.settle(float(line))), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stall", type=float, default=1.0, help="seconds without a word")
    parser.add_argument("--trickle", type=float, default=6.0, help="seconds of single bytes")
    parser.add_argument("--resets", type=float, default=0.02, help="share of connections")
    parser.add_argument("--directory", default=".", help="where the certificate is written")
    asyncio.run(main(parser.parse_args()))
