"""Records tests/fixtures: the generated client calls Prism, which holds it to the document."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import httpx

from telnyx_voice_advanced import APIStatusError, Telnyx
from tests.client.document import ROOT
from tests.recording import prism
from tests.recording.agreement import disagreements
from tests.recording.calls import Call, calls, violations
from tests.recording.cassette import HEADING, Cassette, Exchange, Request, Response, dump

KEY = "KEY-OF-THE-RECORDER-5f3c0d"
DOCUMENT = "specs/voice-advanced.yaml"
FIXTURES = ROOT / "tests/fixtures"
VIOLATIONS = Path(__file__).parent / "violations.yaml"
_PROBLEM = "https://stoplight.io/prism/errors#"


class RecordingError(Exception):
    """Something went otherwise than it should; nothing has been written."""


class Violation(RecordingError):
    """A request, or the answer to it, that is not as the document says."""

    def __init__(self, exchange: Exchange, complaint: str) -> None:
        request = "\n".join(exchange.request.lines())
        super().__init__(f"{exchange.name}: {complaint}\n{request}")
        self.exchange = exchange


class Recorder(httpx.BaseTransport):
    """Passes requests on, and keeps them with their responses if Prism has no complaint."""

    def __init__(self, inner: httpx.BaseTransport, base_url: str) -> None:
        self._inner, self._base_url = inner, base_url
        self.name = ""
        self.exchanges: list[Exchange] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = self._inner.handle_request(request)
        response.read()
        sent = Request.of(request, self._base_url)
        exchange = Exchange(self.name, sent, Response.of(response))
        complaint = complaint_in(exchange.response)
        if complaint:
            raise Violation(exchange, f"Prism complains: {complaint}")
        self.exchanges.append(exchange)
        return response

    def close(self) -> None:
        self._inner.close()


def complaint_in(response: Response) -> str | None:
    """What Prism has to complain about.

    The status does not tell. Where the document has a 422, Prism answers a wrong request with that,
    and the body of it is a documented one: only a header differs from an answer that was asked for.
    """
    body = response.body.decode("utf-8", "replace")
    return response.headers.get("sl-violations") or (body if _PROBLEM in body else None)


def record(
    url: str, wanted: list[Call], server: httpx.BaseTransport | None = None
) -> tuple[Exchange, ...]:
    """Make calls to a server; fails if one of them does not go as it should."""
    recorder = Recorder(server or httpx.HTTPTransport(), url)
    with httpx.Client(transport=recorder) as http:
        client = Telnyx(
            api_key=KEY, base_url=url, max_retries=0, auto_command_id=False, http_client=http
        )
        for call in wanted:
            recorder.name = call.name
            status = _status(call, client)
            if status != call.status:
                raise RecordingError(f"{call.name}: status {status} instead of {call.status}")
    for exchange in recorder.exchanges:
        # Prism lets properties pass that the document does not know
        wrong = disagreements(exchange)
        if wrong:
            raise Violation(exchange, "; ".join(wrong))
    return tuple(recorder.exchanges)


def _status(call: Call, client: Telnyx) -> int:
    try:
        call.make(client)
    except APIStatusError as error:
        return error.status_code
    return 200


def record_violations(
    url: str, wanted: list[Call], server: httpx.BaseTransport | None = None
) -> tuple[Exchange, ...]:
    """Make calls that Prism must refuse: it might have been started without its checks."""
    found: list[Exchange] = []
    for call in wanted:
        try:
            record(url, [call], server)
        except Violation as violation:
            if complaint_in(violation.exchange.response):
                found.append(violation.exchange)
                continue
        raise RecordingError(f"{call.name}: Prism let through what the document forbids")
    return tuple(found)


def write(texts: dict[Path, str], folder: Path = FIXTURES) -> str:
    """Replace what was recorded before; refuse what must not leave this machine."""
    for path, text in texts.items():
        for secret in (KEY, "127.0.0.1", "localhost"):
            if secret in text:
                raise RecordingError(f"{path.name} would hold {secret!r}")
    folder.mkdir(exist_ok=True)
    there = [path for path in {*folder.glob("*.yaml"), *texts} if path.exists()]
    known = {path: path.read_text("utf-8") for path in there}
    old = {path: text for path, text in known.items() if text.startswith(HEADING)}
    for path in old.keys() - texts.keys():
        path.unlink()
    for path, text in texts.items():
        path.write_text(text, "utf-8")
    changed = sum(old.get(path) != texts.get(path) for path in old.keys() | texts.keys())
    return f"{len(texts)} files recorded, {changed} changed"


def main() -> None:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # and stop Prism on the way
    prism.install()
    try:
        print(write(_texts()))
    except RecordingError as error:
        sys.exit(f"not recorded: {error}")


def _texts() -> dict[Path, str]:
    with prism.running(ROOT / DOCUMENT) as url:
        found = {FIXTURES / f"{name}.yaml": record(url, wanted) for name, wanted in calls().items()}
        found[VIOLATIONS] = record_violations(url, violations())
    origin = f"prism {prism.version()}", DOCUMENT
    return {path: dump(Cassette(*origin, each)) for path, each in found.items()}


if __name__ == "__main__":
    main()
