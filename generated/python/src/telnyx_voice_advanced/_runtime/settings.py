# @generated from templates/python/_runtime/settings.py; edit that file, then run: make generate
"""What a client is made with, and how another is made that differs in some of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from copy import copy
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NotRequired, Self, TypedDict, TypeVar

from . import library
from .auth import Credential
from .omit import NotGiven, not_given
from .operation import Headers, Query, Timeout
from .request import headers as write_headers
from .retry import RetryPolicy

if TYPE_CHECKING:
    import httpx

    from .library import Http

    class Settings(TypedDict):
        """What every client is made with, beside its `http_client`."""

        base_url: str | httpx.URL
        user_agent: str
        auth: NotRequired[Mapping[str, Credential]]
        timeout: NotRequired[Timeout | NotGiven | None]
        default_headers: NotRequired[Headers | None]
        default_query: NotRequired[Query | None]
        max_retries: NotRequired[int]
        deadline: NotRequired[float | None]
        auto_key: NotRequired[bool]
        strict: NotRequired[bool]
        retry_policy: NotRequired[RetryPolicy | None]


HttpT = TypeVar("HttpT", bound="Http")

DEFAULT_RETRIES = 2
DEFAULT_TIMEOUT = {"timeout": 60, "connect": 5}  # arguments of `httpx.Timeout`, in seconds
DEFAULT_LIMITS = {"max_connections": 100, "max_keepalive_connections": 20}
LONGEST = 1e8  # seconds, three years; far from what sockets take, and from any real wish

NOTHING: Mapping[str, Any] = {}


class Changes(TypedDict, total=False):
    """What may differ in a copy of a client; None leaves a setting as it is, save for two."""

    base_url: str | httpx.URL | None
    timeout: Timeout | NotGiven | None
    """None waits for ever."""

    deadline: float | NotGiven | None
    """None ends it."""

    max_retries: int | NotGiven | None
    strict_response_validation: bool | None
    retry_policy: RetryPolicy | None
    default_headers: Headers | None
    set_default_headers: Headers | None
    """In place of the headers that there are, not beside them."""

    default_query: Query | None
    set_default_query: Query | None


class Configured(Generic[HttpT]):
    """The settings of a client, and the HTTP client that it sends with."""

    _kind = ""  # the name of its class in the HTTP library
    _said_url = _shown_url = ""

    def __init__(self, http_client: HttpT | None, settings: Settings) -> None:
        given = http_client is not None
        self._library: Any = library.of(http_client, self._kind) if given else library.default()
        self.base_url = settings["base_url"]
        self._auth: Mapping[str, Credential] = settings.get("auth", NOTHING)
        self._headers = write_headers(settings.get("default_headers") or NOTHING)
        self._query = dict(settings.get("default_query") or NOTHING)
        self._set_limits(settings.get("max_retries", DEFAULT_RETRIES), settings.get("deadline"))
        self._set_timeout(settings.get("timeout", not_given))
        self._auto_key = settings.get("auto_key", True)
        self._strict = settings.get("strict", False)
        self._policy = settings.get("retry_policy") or RetryPolicy()
        self._user_agent = settings["user_agent"]
        self._owns = not given
        self._use(self._new_http() if http_client is None else http_client)

    def _new_http(self) -> Any:
        import_module("encodings.idna")  # a look-up of a host name would load it in the first call
        library, timeout = self._library, self._timeout
        default = isinstance(timeout, NotGiven)
        return getattr(library, self._kind)(
            timeout=library.Timeout(**DEFAULT_TIMEOUT) if default else timeout,
            limits=library.Limits(**DEFAULT_LIMITS),
            follow_redirects=True,
        )

    def _use(self, http_client: HttpT) -> None:
        self._library = library.of(http_client, self._kind)
        self._http = http_client
        own_agent = http_client.headers.get("user-agent", "").startswith("python-httpx")
        self._agent = {"user-agent": self._user_agent} if own_agent else {}

    def _set_timeout(self, timeout: Timeout | NotGiven | None) -> None:
        # a client that was handed in keeps its own timeout unless one is asked for here
        self._timeout = timeout
        self._phases = None if isinstance(timeout, NotGiven) else self._phases_of(timeout)

    def _phases_of(self, timeout: Timeout | None) -> dict[str, float | None]:
        """Return the seconds for each phase of a request, as the HTTP library takes them."""
        known: Any = timeout if hasattr(timeout, "as_dict") else self._library.Timeout(timeout)
        phases: dict[str, float | None] = known.as_dict()
        return {phase: _seconds("timeout", value) for phase, value in phases.items()}

    def _set_limits(self, max_retries: int, deadline: float | None) -> None:
        self._max_retries = at_least_0(max_retries)
        if _seconds("deadline", deadline) == 0:
            raise ValueError("deadline must be more than 0 seconds, or None")
        self._deadline = deadline

    @property
    def base_url(self) -> httpx.URL:
        """Where the API is; operations with a server of their own do not use it."""
        url: httpx.URL = self._library.URL(self._base_url)
        return url

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        try:
            parsed = self._library.URL(url if isinstance(url, str) else str(url))
        except (self._library.InvalidURL, TypeError) as error:
            # with user info in it, what is wrong may be a part of a password
            reason = "its user info, or what follows, is wrong" if "@" in str(url) else error
            raise ValueError(f"base_url is not a URL: {reason}") from None
        if parsed.scheme not in ("http", "https") or not parsed.host:
            raise ValueError(f"base_url must look like https://host/path, not {parsed!r}")
        if parsed.query or parsed.fragment:
            raise ValueError("base_url must not have a query or fragment: see default_query")
        self._base_url, self._said_url = str(parsed).rstrip("/"), str(url)
        self._shown_url = str(parsed.copy_with(userinfo=b"")).rstrip("/")

    @property
    def timeout(self) -> Timeout | None:
        """Seconds for each phase of a request, None for any; that of `http_client` if it has it."""
        return self._http.timeout if isinstance(self._timeout, NotGiven) else self._timeout

    @timeout.setter
    def timeout(self, timeout: Timeout | NotGiven | None) -> None:
        self._set_timeout(timeout)

    @property
    def max_retries(self) -> int:
        """How often a request is sent again at most."""
        return self._max_retries

    @max_retries.setter
    def max_retries(self, max_retries: int) -> None:
        self._set_limits(max_retries, self._deadline)

    @property
    def deadline(self) -> float | None:
        """Seconds that a call may take with all its tries and pauses, None for any."""
        return self._deadline

    @deadline.setter
    def deadline(self, deadline: float | None) -> None:
        self._set_limits(self._max_retries, deadline)

    @property
    def default_headers(self) -> Headers:
        """Headers of every request, by their names in lower case."""
        return dict(self._headers)

    @property
    def default_query(self) -> Query:
        """Query parameters of every request."""
        return dict(self._query)

    @property
    def strict_response_validation(self) -> bool:
        """Whether an answer that is not as documented is an `APIResponseValidationError`."""
        return self._strict

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._shown_url!r})"

    def is_closed(self) -> bool:
        """Say whether the HTTP client underneath is closed."""
        closed: bool = self._http.is_closed
        return closed

    def _changed(self, changes: Changes, http_client: HttpT | None, known: type = Changes) -> Self:
        """Return a client with some settings changed, which closes no connections."""
        unknown = changes.keys() - known.__annotations__.keys()
        if unknown:
            raise TypeError(f"with_options() has no argument {', '.join(sorted(unknown))}")
        for one in ("default_headers", "default_query"):
            if changes.get(one) is not None and changes.get(f"set_{one}") is not None:
                raise ValueError(f"{one} and set_{one} are mutually exclusive")
        other: Self = copy(self)
        for name in [*vars(other)]:
            if isinstance(getattr(type(other), name, None), cached_property):
                del vars(other)[name]  # a resource, which belongs to this client
        other._owns = False
        if http_client is not None:
            other._use(http_client)
        base_url, timeout = changes.get("base_url"), changes.get("timeout", not_given)
        if base_url is not None:
            other.base_url = base_url
        if not isinstance(timeout, NotGiven):
            other._set_timeout(timeout)
        retries, deadline = changes.get("max_retries"), changes.get("deadline", not_given)
        other._set_limits(
            self._max_retries if retries is None or isinstance(retries, NotGiven) else retries,
            self._deadline if isinstance(deadline, NotGiven) else deadline,
        )
        strict = changes.get("strict_response_validation")
        other._strict = self._strict if strict is None else strict
        other._policy = changes.get("retry_policy") or self._policy
        other._headers = write_headers(_merged(self._headers, changes, "default_headers"))
        other._query = _merged(self._query, changes, "default_query")
        return other


def _merged(have: Mapping[str, Any], changes: Mapping[str, Any], name: str) -> dict[str, Any]:
    instead = changes.get(f"set_{name}")
    return {**(have if instead is None else instead), **(changes.get(name) or NOTHING)}


def _seconds(name: str, value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)):
        raise TypeError(f"{name} must be a number of seconds or None, not {value!r}")
    if not 0 <= value <= LONGEST:
        raise ValueError(f"{name} must be 0 to {LONGEST:.0e} seconds, not {value!r}")
    return value


def at_least_0(max_retries: int) -> int:
    """Return a number of retries; anything else is a ValueError."""
    if max_retries == float("inf"):  # which is how the official package says "for ever"
        return sys.maxsize
    if type(max_retries) is not int:
        raise TypeError(f"max_retries must be a number from 0 on, not {max_retries!r}")
    if max_retries < 0:
        raise ValueError(f"max_retries must be 0 or more, not {max_retries}")
    return max_retries
