# @generated from templates/python/_runtime/prepare.py; edit that file, then run: make generate
"""Makes the request of a call, and says how often it may be sent: all that needs no answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID, uuid4

from . import request as write
from .auth import Credential, choose
from .body import body as write_body
from .deadline import Phases
from .errors import MissingCredentialsError
from .models import is_object
from .omit import NotGiven, Omit, omit
from .operation import Operation, Options
from .redirects import without
from .retry import Attempts
from .settings import NOTHING, Configured, at_least_0

if TYPE_CHECKING:
    from typing import NotRequired, TypedDict

    import httpx

    from .library import Http
    from .operation import Content

    class Given(TypedDict):
        """The arguments of one call, under the names the API knows them by."""

        path: NotRequired[Mapping[str, object]]
        query: NotRequired[Mapping[str, object]]
        headers: NotRequired[Mapping[str, object]]
        cookies: NotRequired[Mapping[str, object]]
        body: NotRequired[object]


HttpT = TypeVar("HttpT", bound="Http")

MAX_URL_LENGTH = 60_000


class Call:
    """A request that is ready, how it is made again, and the tries that it may have."""

    __slots__ = ("_make", "attempts", "auth", "follow", "request")

    def __init__(
        self, make: Callable[[], httpx.Request], attempts: Attempts, *, follow: bool, auth: Any
    ) -> None:
        self.attempts, self._make, self.follow, self.auth = attempts, make, follow, auth
        self.renew()

    def renew(self) -> None:
        """Make the request, with each of its phases cut to the time that is left."""
        self.request = self._make()
        if self.attempts.is_limited:
            extensions = self.request.extensions
            extensions["timeout"] = Phases(extensions["timeout"], self.attempts.left)


class Prepared(Configured[HttpT]):
    """What both clients share: everything but waiting for the answer."""

    def _begin(self, operation: Operation[Any], given: Given, options: Options) -> Call:
        key, keyed = operation.key, False
        body = given.get("body", omit)
        if key is not None:
            body, keyed = _with_key(key.name, body, options.extra_body, self._auto_key)
        retries = options.max_retries
        attempts = Attempts(
            operation.method,
            self._policy,
            max_retries=self._max_retries if retries is None else at_least_0(retries),
            deadline=self._deadline,
            key_seconds=key.seconds if key is not None and keyed else None,
        )
        make = self._request(operation, given, body, options)
        follow = options.follow_redirects
        return Call(
            make,
            attempts,
            follow=self._http.follow_redirects if follow is None else follow,
            auth=None if operation.away else self._http.auth,
        )

    def _request(
        self, operation: Operation[Any], given: Given, body: object, options: Options
    ) -> Callable[[], httpx.Request]:
        """Write a request, all but the object that the HTTP client sends."""
        url = self._server(operation) + write.path(operation, given.get("path", NOTHING))
        if len(url) > MAX_URL_LENGTH:
            raise ValueError(f"{operation.path}: a URL of {len(url)} characters is too long")
        content, media = write_body(operation.body, body, options.extra_body)
        headers = {**self._agent, **operation.content_headers(media), **self._headers}
        if "headers" in given:
            headers |= write.headers(write.declared_headers(operation, given["headers"]))
        if options.extra_headers:
            headers |= write.headers(options.extra_headers)
        query, extra = given.get("query", NOTHING), options.extra_query or NOTHING
        written = write.query(operation, self._query, query, extra)
        cookies = write.cookies(operation, given["cookies"]) if "cookies" in given else {}
        time = options.timeout
        if isinstance(time, NotGiven):
            phases = self._phases or self._http.timeout.as_dict()
        else:
            phases = self._phases_of(time)
        # the secrets come last, so that they are in no frame of an error about an argument
        for one in self._credentials(operation, headers):
            if one.location == "header":
                headers[one.name.lower()] = one.value or ""
            elif one.location == "cookie":
                cookies[one.name] = one.value or ""
            elif one.name not in extra:
                pairs = write.pairs(one.name, one.value, write.FORM)
                written = "&".join(filter(None, (written, *pairs)))
        built = partial(self._built, operation, url, written, headers, cookies, content, phases)
        if not operation.away:
            return built
        headers.pop("cookie", None)
        return lambda: without(self._auth.values(), built())

    def _built(
        self,
        operation: Operation[Any],
        url: str,
        query: str,
        headers: Mapping[str, str | Omit],
        cookies: Mapping[str, str],
        content: Content | None,
        phases: Mapping[str, float | None],
    ) -> httpx.Request:
        """Build the request as `build_request()` of the HTTP client does, in a third of its time.

        What the caller set at the HTTP client itself comes first: its headers, cookies and query.
        """
        library, http = self._library, self._http
        if http.params:
            query = str(http.params.merge(library.QueryParams(query)))
        jar = None
        if cookies or http.cookies:
            jar = library.Cookies(http.cookies)
            jar.update(cookies)
        try:
            target = library.URL(f"{url}?{query}") if query else _parsed(library.URL, url)
        except library.InvalidURL as error:
            raise ValueError(f"{operation.path} does not make a URL: {error}") from error
        request: httpx.Request = library.Request(
            operation.method,
            target,
            headers=_raw(http.headers.raw, headers, target.netloc, content),
            cookies=jar,
            # a stream of its own leaves the headers as they are
            stream=_streamed(content, library),
            extensions={"timeout": phases},
        )
        if isinstance(content, bytes):
            request.read()
        request.headers.encoding = "iso-8859-1"  # HTTP's own; saves httpx from guessing it
        return request

    def _server(self, operation: Operation[Any]) -> str:
        """Where an operation is; an API with several servers has more to say here."""
        return self._base_url if operation.server is None else operation.server

    def _credentials(
        self, operation: Operation[Any], headers: Mapping[str, object]
    ) -> list[Credential]:
        if not operation.auth or operation.away:
            return []

        def given(name: str) -> bool:
            name, theirs = name.lower(), self._http
            by_auth = name == "authorization" and theirs.auth is not None
            return by_auth or name in headers or name in theirs.headers

        chosen = choose(operation.auth, self._auth, given)
        if chosen is None:
            names = dict.fromkeys(name for names in operation.auth for name in names)
            hints = [self._auth[n].hint or n if n in self._auth else n for n in names]
            what = f"{operation.method} {operation.path} needs credentials"
            raise MissingCredentialsError(f"{what}; none were given: {', or '.join(hints)}")
        return chosen


@lru_cache(256)
def _parsed(kind: Any, url: str) -> Any:
    """Parse a URL, which takes as long as all else here, unless it was used not long ago."""
    return kind(url)


def _raw(
    theirs: list[tuple[bytes, bytes]],
    ours: Mapping[str, str | Omit],
    host: bytes,
    content: Content | None,
) -> list[tuple[bytes, bytes]]:
    """Return all headers as they go out: those of the HTTP client, and ours in their place."""
    raw = [(b"host", host)] if "host" not in ours else []
    for name, value in theirs:
        lower = name.lower()
        if lower == b"host":
            raw = []
        if lower.decode("latin-1") not in ours:
            raw.append((name, value))
    for key, text in ours.items():
        if not isinstance(text, Omit):
            raw.append((key.encode("latin-1"), text.encode("latin-1")))
    if content is not None and not ("content-length" in ours or "transfer-encoding" in ours):
        length = len(content) if isinstance(content, bytes) else content.length
        chunked = (b"transfer-encoding", b"chunked")
        raw.append(chunked if length is None else (b"content-length", b"%d" % length))
    return raw


def _streamed(content: Content | None, library: Any) -> Any:
    if content is None:
        return None
    return library.ByteStream(content) if isinstance(content, bytes) else content.stream(library)


def _with_key(
    name: str, body: object, extra: Mapping[str, object] | None, make: bool
) -> tuple[object, bool]:
    """Return the body, with a key where nobody gave one, and whether one is sent."""
    if extra and name in extra:
        value = extra[name]
    else:
        fields = body if is_object(body) else NOTHING
        value = fields.get(name, omit)
        if make and isinstance(value, Omit) and (is_object(body) or isinstance(body, Omit)):
            return {**fields, name: str(uuid4())}, True
    return body, isinstance(value, (str, UUID)) and bool(str(value).strip())
