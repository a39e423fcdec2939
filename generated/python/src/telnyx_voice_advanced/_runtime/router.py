# @generated from templates/python/_runtime/router.py; edit that file, then run: make generate
"""Brings each event to the function that handles it, and a second delivery of it to nobody."""

from __future__ import annotations

import functools
import inspect
import os
import sys
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import nullcontext
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar, cast, overload

from .models import lookup

E = TypeVar("E")
K = TypeVar("K")
W = TypeVar("W")
R = TypeVar("R")
Kind = TypeVar("Kind", contravariant=True)
Wide = TypeVar("Wide", contravariant=True)
Result = TypeVar("Result", covariant=True)

Outcome: TypeAlias = Literal["handled", "duplicate", "ignored"]
"""What became of an event; whichever it is, the sender should be told that all is well."""


# One step for Redis, so that no claim of another comes between the look and the deletion.
_DELETE_MINE = """
if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end
return 0
"""
_MARKS = 100_000


class DedupeStore(Protocol):
    """Remembers which events were taken; its methods may return awaitables, for `adispatch`."""

    def claim(self, event_id: str, /) -> object:
        """Return something true when nobody had claimed this id, and claim it in the same step."""
        ...

    def release(self, event_id: str, /) -> object:
        """Forget the claim, because the handler failed; the result is not looked at."""
        ...


class MemoryStore:
    """Remembers events in this process; threads may share it, several processes cannot.

    Args:
        ttl: For how many seconds an event is remembered. It should be longer than the sender goes
            on delivering and than any handler takes.
        limit: How many events are remembered at most; beyond it the oldest are forgotten.
        clock: Tells the time in seconds and never goes back.

    Raises:
        ValueError: `ttl` is not more than 0, or `limit` is less than 1.
    """

    def __init__(
        self,
        *,
        ttl: float = 86_400,
        limit: int = 100_000,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not ttl > 0 or limit < 1:
            raise ValueError(f"ttl must be more than 0 and limit at least 1, not {ttl} and {limit}")
        self._ttl, self._limit, self._clock = ttl, limit, clock
        self._lock = threading.Lock()
        # when to forget each event; all live equally long, so the first is the first to go
        self._ends: OrderedDict[str, float] = OrderedDict()

    def claim(self, event_id: str, /) -> bool:
        """Return True when nobody had claimed this id within the ttl."""
        with self._lock:
            now = self._clock()
            while self._ends and next(iter(self._ends.values())) <= now:
                self._ends.popitem(last=False)
            if event_id in self._ends:
                return False
            if len(self._ends) >= self._limit:
                self._ends.popitem(last=False)
            self._ends[event_id] = now + self._ttl
            return True

    def release(self, event_id: str, /) -> None:
        """Forget the claim, if there is one."""
        with self._lock:
            self._ends.pop(event_id, None)


class RedisClient(Protocol):
    """What is used of `redis.Redis` or `redis.asyncio.Redis`.

    A client whose `execute_command` is a coroutine function is taken for an asynchronous one.
    """

    def set(self, name: str, value: str, /, *, nx: bool, ex: int) -> object:
        """SET name value NX EX ex: something true when the name was free."""
        ...

    def get(self, name: str, /) -> object:
        """GET name: the value, as bytes or text."""
        ...

    def eval(self, script: str, numkeys: int, /, *keys_and_args: str) -> object:
        """EVAL script numkeys key arg …"""
        ...


class RedisStore:
    """Remembers events in Redis, for all processes that use the same server and prefix.

    A client that tries again when an answer was lost meets its own claim, and takes it as such.
    When it gives up instead, the claim may stand all the same: then the event counts as taken until
    `ttl` is over. The errors of the client are passed on as they are.

    Args:
        client: A `redis.Redis`; or a `redis.asyncio.Redis`, which only `adispatch` can use.
        ttl: For how many whole seconds an event is remembered. It should be longer than the sender
            goes on delivering and than any handler takes.
        prefix: What the keys begin with; the id of the event follows.

    Raises:
        ValueError: `ttl` is less than 1.
    """

    def __init__(
        self, client: RedisClient, *, ttl: int = 86_400, prefix: str = "webhook-event:"
    ) -> None:
        if type(ttl) is not int or ttl < 1:
            raise ValueError(f"ttl must be a whole number from 1 on, not {ttl!r}")
        self._client, self._ttl, self._prefix = client, ttl, prefix
        self._is_async = inspect.iscoroutinefunction(getattr(client, "execute_command", None))
        # what the latest claims from here are known by, in Redis
        self._marks: OrderedDict[str, str] = OrderedDict()

    def claim(self, event_id: str, /) -> object:
        """Return, perhaps as an awaitable, something true when the id is now claimed from here."""
        name, mine = self._prefix + event_id, os.urandom(16).hex()
        if self._is_async:
            return self._claim(name, mine)
        first = self._client.set(name, mine, nx=True, ex=self._ttl)
        return self._note(name, mine, first or self._client.get(name) in (mine, mine.encode()))

    async def _claim(self, name: str, mine: str) -> bool:
        first = await _soon(self._client.set(name, mine, nx=True, ex=self._ttl))
        found = first or await _soon(self._client.get(name)) in (mine, mine.encode())
        return self._note(name, mine, found)

    def _note(self, name: str, mine: str, claimed: object) -> bool:
        if claimed:
            self._marks[name] = mine
            while len(self._marks) > _MARKS:
                self._marks.popitem(last=False)
        return bool(claimed)

    def release(self, event_id: str, /) -> object:
        """Delete the claim that was made from here; that of somebody else stays."""
        name = self._prefix + event_id
        mine = self._marks.pop(name, "")
        return self._client.eval(_DELETE_MINE, 1, name, mine) if mine else None


class _Takes(Protocol[Kind, Wide, Result]):
    """A function of `Kind`, and of whatever else it takes: `Wide`.

    It is no `Callable[[Kind], Result]`, because a function of A | B would become one of A under a
    first decorator, and then not be fit for B under a second.
    """

    @overload
    def __call__(self, event: Kind, /) -> object: ...
    @overload
    def __call__(self, event: Wide, /) -> Result: ...


class Router(Generic[E]):
    """Hands each event to the one function that is registered for its class.

    An event whose id was seen before is a duplicate and is not handled again, unless its handler
    raised: then the claim on the id is released, so that the next delivery is handled. This means
    that an event is handled successfully at most once for as long as the store remembers it, not
    that it is always handled: a process killed in mid-handler leaves its claim behind, and until
    that expires the event counts as taken. While a handler runs, other deliveries of its event are
    already duplicates. An event without an id is handled each time.

    Threads and tasks may share a router; register all handlers before the first event.

    Args:
        id_path: The property names that lead to the id of an event, like `("data", "id")`; without
            any, nothing is a duplicate.
        store: What remembers the ids; without one, a `MemoryStore` of this router alone.
    """

    def __init__(self, id_path: tuple[str, ...], *, store: DedupeStore | None = None) -> None:
        self._id_path = id_path
        self._store: DedupeStore = MemoryStore() if store is None else store
        self._handlers: dict[type, Callable[[Any], object]] = {}
        self._fallback: Callable[[Any], object] | None = None

    def on(self, kind: type[K], /) -> Callable[[_Takes[K, W, R]], Callable[[W], R]]:
        """Return a decorator that makes a function, sync or async, the handler of a class.

        It serves the classes derived from this one too, if they have no handler of their own. The
        function comes back as it was: to handle several classes, put several decorators on it.

        Raises:
            TypeError: `kind` is not a class; or, from the decorator, the function is a generator.
            ValueError: From the decorator: the class has a handler already.
        """
        passed: Any = kind
        if not isinstance(passed, type):
            raise TypeError(f"on() takes the class of an event, as in @router.on(Event): {kind!r}")

        def register(handler: Any) -> Any:
            _refuse_what_cannot_run(handler)
            _refuse_second(kind.__name__, self._handlers.get(kind), handler)
            self._handlers[kind] = handler
            return handler

        return register

    def fallback(self, handler: _Takes[E, W, R], /) -> Callable[[W], R]:
        """Make a function, sync or async, the handler of events that no other one takes.

        Raises:
            ValueError: There is a fallback already.
        """
        _refuse_what_cannot_run(handler)
        _refuse_second("the fallback", self._fallback, handler)
        self._fallback = handler
        return cast("Callable[[W], R]", handler)

    def dispatch(self, event: E) -> Outcome:
        """Let the handler of an event run, unless the event is a duplicate.

        Returns:
            `"handled"`, `"duplicate"`, or `"ignored"` when there is neither a handler nor a
            fallback; then nothing is remembered.

        Raises:
            TypeError: The handler or the store is asynchronous. The event is not remembered.
            Exception: Whatever the handler or the store raises. Let it become an answer with a
                status of 500, so that the sender delivers the event again.
        """
        handler = self._handler(event)
        if handler is None:
            return "ignored"
        if _is_async(handler):
            raise _not_here(handler)
        event_id = self._id(event)
        if event_id and not _now(self._store.claim(event_id), self._store):
            return "duplicate"
        try:
            _now(handler(event), handler)
        except BaseException as error:
            if event_id:
                try:
                    _now(self._store.release(event_id), self._store)
                except Exception as failure:
                    _note(error, event_id, failure)
            raise
        return "handled"

    async def adispatch(self, event: E) -> Outcome:
        """Do as `dispatch` does, with handlers and stores of either sort.

        What is synchronous runs in the thread of the event loop, and holds it up meanwhile. A
        cancellation waits until the store has answered, so give its client a timeout.

        Returns:
            The same as `dispatch`.

        Raises:
            Exception: Whatever the handler or the store raises, a cancellation included.
        """
        handler = self._handler(event)
        if handler is None:
            return "ignored"
        event_id, stop = self._id(event), None
        if event_id:
            claimed, stop = await _whole(self._store.claim(event_id))
            if not claimed:
                if stop is not None:
                    raise stop
                return "duplicate"
        try:
            if stop is not None:
                raise stop
            await _soon(handler(event))
        except BaseException as error:
            if event_id:
                try:
                    _, late = await _whole(self._store.release(event_id))
                except Exception as failure:
                    _note(error, event_id, failure)
                else:
                    if late is not None and not isinstance(error, type(late)):
                        raise late from error
            raise
        return "handled"

    def _handler(self, event: E) -> Callable[[Any], object] | None:
        for kind in type(event).__mro__:
            if kind in self._handlers:
                return self._handlers[kind]
        return self._fallback

    def _id(self, event: E) -> str:
        found = lookup(event, self._id_path) if self._id_path else None
        return "" if found is None else str(found)


def _refuse_what_cannot_run(handler: Any) -> None:
    if not callable(handler):
        raise TypeError(f"a handler is a function, not {handler!r}")
    if inspect.isgeneratorfunction(handler) or inspect.isasyncgenfunction(handler):
        raise TypeError(f"{_name(handler)} has a `yield`: calling it would not run it")


def _refuse_second(what: str, held: object, new: object) -> None:
    if held is not None:
        raise ValueError(f"{what} is taken by {_name(held)}, so not by {_name(new)}")


def _name(thing: object) -> str:
    module, name = getattr(thing, "__module__", None), getattr(thing, "__qualname__", None)
    return f"{module}.{name}" if module and name else repr(thing)


def _note(error: BaseException, event_id: str, failure: Exception) -> None:
    error.add_note(
        f"event {event_id!r} could not be released, so that it counts as a duplicate when it is "
        f"delivered again: {failure!r}"
    )


def _is_async(handler: Any) -> bool:
    while isinstance(handler, functools.partial):
        handler = handler.func
    # of a class that is the handler itself, only the type's own __call__ matters
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        type(handler).__call__
    )


def _not_here(who: object) -> TypeError:
    return TypeError(f"{_name(who)} is asynchronous: use `await router.adispatch(event)`")


def _now(value: object, who: object) -> object:
    """Return a value that must be there already."""
    if not inspect.isawaitable(value):
        return value
    # a coroutine that never began is closed, or Python would warn; a task must not go on alone
    stop = getattr(value, "close", None) or getattr(value, "cancel", None)
    if stop is not None:
        stop()
    raise _not_here(who)


async def _soon(value: object) -> object:
    return await value if inspect.isawaitable(value) else value


async def _whole(value: object) -> tuple[object, BaseException | None]:
    """Wait for what must not be left half done, and return the cancellation that came meanwhile.

    Stopped in between, a store could keep a claim that nobody knows of.
    """
    if not inspect.isawaitable(value):
        return value, None
    asyncio: Any = sys.modules.get("asyncio")  # whoever runs a loop of it has loaded it
    try:
        asyncio.get_running_loop()
    except (AttributeError, RuntimeError):
        trio: Any = sys.modules.get("trio")
        if trio is None:
            return await value, None
        with trio.CancelScope(shield=True):
            return await value, None
    task, stop = asyncio.ensure_future(value), None
    # a cancelled scope of anyio would come again with each wait, and busy the processor
    anyio: Any = sys.modules.get("anyio")
    with anyio.CancelScope(shield=True) if anyio is not None else nullcontext():
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError as error:
                stop = error
    if stop is not None and (failure := task.exception()) is not None:
        raise stop from failure
    return task.result(), stop
