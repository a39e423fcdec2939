"""Which function an event comes to, how often, and what stays remembered when it fails."""

# mypy: disable-error-code="import-not-found, misc, valid-type, untyped-decorator, unused-ignore"

from __future__ import annotations

import asyncio
import functools
import gc
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest
from client_runtime.decoding import decode
from client_runtime.models import Model
from client_runtime.router import MemoryStore, Router
from client_runtime.webhooks import UnknownWebhookEvent
from hypothesis import given, strategies as st


class Event(Model):
    id: str | int | None = None


class Rang(Event):
    pass


class RangTwice(Rang):
    pass


class Hung(Event):
    pass


class Spy:
    """A store that tells what it was asked, and can fail."""

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.asked: list[tuple[str, str]] = []
        self.failure: dict[str, BaseException] = {}

    def _hear(self, what: str, event_id: str) -> None:
        self.asked.append((what, event_id))
        if what in self.failure:
            raise self.failure[what]

    def claim(self, event_id: str) -> Any:
        self._hear("claim", event_id)
        new = event_id not in self.held
        self.held.add(event_id)
        return "OK" if new else None

    def release(self, event_id: str) -> Any:
        self._hear("release", event_id)
        self.held.discard(event_id)


class AsyncSpy(Spy):
    async def claim(self, event_id: str) -> Any:
        await asyncio.sleep(0)
        return super().claim(event_id)

    async def release(self, event_id: str) -> Any:
        await asyncio.sleep(0)
        super().release(event_id)


def sync(router: Any, event: object) -> Any:
    return router.dispatch(event)


def in_loop(router: Any, event: object) -> Any:
    return asyncio.run(router.adispatch(event))


def make(store: Any = None) -> tuple[Any, list[Any]]:
    """A router of `Rang`, and what its handler has taken."""
    router: Any = Router(("id",), store=store)
    taken: list[Any] = []
    router.on(Rang)(taken.append)
    return router, taken


both = pytest.mark.parametrize("dispatch", [sync, in_loop])
Dispatch = Callable[[Any, object], Any]


@both
def test_an_event_is_handled_once(dispatch: Dispatch) -> None:
    router, taken = make()
    assert dispatch(router, Rang(id="1")) == "handled"
    assert dispatch(router, Rang(id="1")) == "duplicate"
    assert dispatch(router, Rang(id="2")) == "handled"
    assert taken == [Rang(id="1"), Rang(id="2")]


@both
def test_what_nobody_takes_is_not_remembered(dispatch: Dispatch) -> None:
    router, taken = make(store := Spy())
    assert dispatch(router, Hung(id="1")) == "ignored"
    assert store.asked == []
    router.fallback(taken.append)
    assert dispatch(router, Hung(id="1")) == "handled"
    assert dispatch(router, Hung(id="1")) == "duplicate"
    assert taken == [Hung(id="1")]


def test_the_fallback_takes_events_that_this_version_does_not_know() -> None:
    router: Any = Router(("data", "id"))
    taken: list[Any] = []
    router.fallback(taken.append)
    for outcome in ("handled", "duplicate"):
        event = decode(UnknownWebhookEvent, b'{"data":{"id":"1","event_type":"new"}}')
        assert router.dispatch(event) == outcome
    assert taken == [event]


@both
@pytest.mark.parametrize("event", [Rang(), Rang(id=None), Rang(id="")])
def test_an_event_without_an_id_is_always_handled(dispatch: Dispatch, event: Event) -> None:
    router, taken = make(store := Spy())
    assert [dispatch(router, event) for _ in range(2)] == ["handled"] * 2
    assert len(taken) == 2
    assert store.asked == []


def test_a_failure_without_an_id_has_nothing_to_release() -> None:
    router: Any = Router(("id",), store=(store := Spy()))
    router.on(Rang)(failing(OSError()))
    for dispatch in (sync, in_loop):
        with pytest.raises(OSError):
            dispatch(router, Rang())
    assert store.asked == []


def test_without_a_path_nothing_has_an_id() -> None:
    router: Any = Router(())
    router.on(Rang)(lambda event: None)
    assert [router.dispatch(Rang(id="1")) for _ in range(2)] == ["handled"] * 2


def test_an_id_may_be_a_number_and_may_be_zero() -> None:
    router, _ = make(store := Spy())
    assert [router.dispatch(Rang(id=0)) for _ in range(2)] == ["handled", "duplicate"]
    assert store.held == {"0"}


def test_a_store_with_nothing_in_it_is_still_the_store() -> None:
    class Empty(Spy):
        def __len__(self) -> int:
            return 0

    router, _ = make(store := Empty())
    router.dispatch(Rang(id="1"))
    assert store.asked == [("claim", "1")]


def test_the_nearest_class_counts() -> None:
    router, taken = make()
    assert router.dispatch(RangTwice(id="1")) == "handled"
    near: list[Any] = []
    router.on(RangTwice)(near.append)
    router.on(object)(lambda event: pytest.fail("too far"))
    assert router.dispatch(RangTwice(id="2")) == "handled"
    assert router.dispatch(Rang(id="3")) == "handled"
    assert [event.id for event in taken] == ["1", "3"]
    assert [event.id for event in near] == ["2"]


def test_decorators_stack_and_give_the_function_back() -> None:
    router: Any = Router(("id",))
    taken: list[Any] = []

    def handler(event: Any) -> None:
        taken.append(event)

    assert router.fallback(router.on(Rang)(router.on(Hung)(handler))) is handler
    for event in (Rang(id="1"), Hung(id="2"), Event(id="3")):
        assert router.dispatch(event) == "handled"
    assert taken == [Rang(id="1"), Hung(id="2"), Event(id="3")]


def first(event: object) -> None: ...
def second(event: object) -> None: ...


def test_a_second_handler_is_refused_by_name() -> None:
    router: Any = Router(("id",))
    router.on(Rang)(router.fallback(first))
    with pytest.raises(ValueError, match=r"^Rang .*test_router\.first.*test_router\.second$"):
        router.on(Rang)(second)
    with pytest.raises(ValueError, match=r"fallback .*test_router\.first.*functools\.partial"):
        router.fallback(functools.partial(second))
    router.on(Hung)(second)


def test_a_generator_is_refused_because_a_call_would_not_run_it() -> None:
    router: Any = Router(("id",))

    def stepwise(event: Event) -> Any:
        yield event

    async def stepwise_later(event: Event) -> Any:
        yield event

    for handler in (stepwise, stepwise_later):
        for register in (router.on(Event), router.fallback):
            with pytest.raises(TypeError, match=f"{handler.__name__} has a `yield`"):
                register(handler)


@pytest.mark.parametrize("kind", [first, "Rang", Rang | Hung, None])
def test_only_a_class_can_be_registered(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"@router\.on\(Event\)"):
        Router(("id",)).on(kind)


def failing(error: BaseException) -> Callable[[object], None]:
    def handler(event: object) -> None:
        raise error

    return handler


ERRORS = [ValueError("no"), KeyboardInterrupt(), asyncio.CancelledError(), GeneratorExit()]


@both
@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_failure_goes_on_and_the_next_delivery_is_handled(
    dispatch: Dispatch, error: BaseException
) -> None:
    router: Any = Router(("id",), store=(store := Spy()))
    handlers = iter([failing(error), first])
    router.on(Rang)(lambda event: next(handlers)(event))
    with pytest.raises(type(error)) as caught:
        dispatch(router, Rang(id="1"))
    if not isinstance(error, asyncio.CancelledError):  # asyncio.run makes a new one
        assert caught.value is error
    assert store.held == set()
    assert [dispatch(router, Rang(id="1")) for _ in range(2)] == ["handled", "duplicate"]


def test_even_stop_iteration_goes_on_unchanged() -> None:
    router: Any = Router(("id",))
    router.on(Rang)(failing(error := StopIteration()))
    with pytest.raises(StopIteration) as caught:
        router.dispatch(Rang(id="1"))
    assert caught.value is error


@pytest.mark.parametrize(("dispatch", "kind"), [(sync, Spy), (in_loop, Spy), (in_loop, AsyncSpy)])
def test_a_failed_release_is_a_note_on_what_the_handler_raised(
    dispatch: Dispatch, kind: type[Spy]
) -> None:
    store = kind()
    store.failure["release"] = ConnectionError("store is gone")
    router: Any = Router(("id",), store=store)
    router.on(Rang)(failing(error := ValueError("no")))
    with pytest.raises(ValueError, match="no") as caught:
        dispatch(router, Rang(id="e-1"))
    assert caught.value is error
    [note] = error.__notes__
    assert "'e-1'" in note
    assert "duplicate" in note
    assert "ConnectionError('store is gone')" in note


def test_an_interrupt_during_the_release_is_not_swallowed() -> None:
    router: Any = Router(("id",), store=(store := Spy()))
    store.failure["release"] = KeyboardInterrupt()
    router.on(Rang)(failing(error := ValueError("no")))
    with pytest.raises(KeyboardInterrupt) as caught:
        router.dispatch(Rang(id="1"))
    assert caught.value.__context__ is error


@pytest.mark.parametrize(("dispatch", "kind"), [(sync, Spy), (in_loop, Spy), (in_loop, AsyncSpy)])
def test_when_the_claim_fails_no_handler_runs(dispatch: Dispatch, kind: type[Spy]) -> None:
    router, taken = make(store := kind())
    store.failure["claim"] = error = ConnectionError("store is gone")
    with pytest.raises(ConnectionError) as caught:
        dispatch(router, Rang(id="1"))
    assert caught.value is error
    assert taken == []
    assert store.asked == [("claim", "1")]
    store.failure.clear()
    assert dispatch(router, Rang(id="1")) == "handled"


async def later(event: object) -> None:
    await asyncio.sleep(0)


class Job:
    async def __call__(self, event: object) -> None:
        await later(event)

    async def run(self, event: object) -> None:
        await later(event)

    @classmethod
    async def start(cls, event: object) -> None:
        await later(event)


async def with_option(option: int, event: object) -> None:
    await later(event)


PLAINLY_ASYNC: list[Any] = [
    later,
    Job(),
    Job().run,
    Job.start,
    functools.partial(with_option, 1),
    functools.partial(functools.partial(with_option), 1),
    functools.partial(Job()),
]


@pytest.mark.parametrize("handler", PLAINLY_ASYNC)
def test_dispatch_refuses_an_async_handler_before_anything_happens(handler: Any) -> None:
    router: Any = Router(("id",), store=(store := Spy()))
    router.on(Rang)(handler)
    with pytest.raises(TypeError, match=r"asynchronous: use `await router\.adispatch\(event\)`"):
        router.dispatch(Rang(id="1"))
    assert store.asked == []
    assert in_loop(router, Rang(id="1")) == "handled"
    gc.collect()  # a forgotten coroutine would warn now


def test_dispatch_refuses_an_awaitable_and_forgets_the_event() -> None:
    router: Any = Router(("id",), store=(store := Spy()))
    router.on(Rang)(lambda event: later(event))
    with pytest.raises(TypeError, match="<lambda> is asynchronous"):
        router.dispatch(Rang(id="1"))
    gc.collect()
    assert store.asked == [("claim", "1"), ("release", "1")]
    assert in_loop(router, Rang(id="1")) == "handled"


def test_dispatch_cancels_a_task_that_the_handler_began() -> None:
    tasks: list[asyncio.Task[None]] = []

    def begin(event: object) -> asyncio.Task[None]:
        tasks.append(asyncio.create_task(later(event)))
        return tasks[0]

    async def run() -> None:
        router: Any = Router(("id",))
        router.on(Rang)(begin)
        with pytest.raises(TypeError, match="asynchronous"):
            router.dispatch(Rang(id="1"))
        await asyncio.wait(tasks)

    asyncio.run(run())
    assert tasks[0].cancelled()


def test_dispatch_refuses_an_awaitable_that_cannot_be_stopped() -> None:
    class Slow:
        def __await__(self) -> Any:
            yield

    router: Any = Router(("id",), store=(store := Spy()))
    router.on(Rang)(lambda event: Slow())
    with pytest.raises(TypeError, match="asynchronous"):
        router.dispatch(Rang(id="1"))
    assert store.held == set()


def test_dispatch_refuses_an_async_store() -> None:
    router, taken = make(store := AsyncSpy())
    with pytest.raises(TypeError, match=r"AsyncSpy object.* is asynchronous"):
        router.dispatch(Rang(id="1"))
    gc.collect()
    assert (taken, store.asked) == ([], [])
    assert in_loop(router, Rang(id="1")) == "handled"


def test_a_class_is_a_sync_handler_whatever_its_instances_are() -> None:
    class Work(Job):
        def __init__(self, event: object) -> None:
            pass

    router: Any = Router(("id",))
    router.on(Rang)(Work)
    assert router.dispatch(Rang(id="1")) == "handled"


@pytest.mark.parametrize("kind", [Spy, AsyncSpy, MemoryStore])
@pytest.mark.parametrize("handler", [first, later])
def test_adispatch_takes_both_sorts_of_handlers_and_stores(
    handler: Any, kind: Callable[[], Any]
) -> None:
    async def run() -> list[str]:
        router: Any = Router(("id",), store=kind())
        router.on(Rang)(handler)
        return [await router.adispatch(Rang(id=id)) for id in "112"]

    assert asyncio.run(run()) == ["handled", "duplicate", "handled"]


@pytest.mark.parametrize("kind", [Spy, AsyncSpy, MemoryStore])
def test_while_a_handler_runs_other_tasks_meet_a_duplicate(kind: Callable[[], Any]) -> None:
    async def run() -> list[str]:
        router: Any = Router(("id",), store=kind())
        begun, go_on = asyncio.Event(), asyncio.Event()

        @router.on(Rang)
        async def wait(event: object) -> None:
            begun.set()
            await go_on.wait()

        task = asyncio.create_task(router.adispatch(Rang(id="1")))
        await begun.wait()
        others = await asyncio.gather(*(router.adispatch(Rang(id="1")) for _ in range(5)))
        go_on.set()
        return [await task, *others]

    assert asyncio.run(run()) == ["handled", *["duplicate"] * 5]


@pytest.mark.parametrize("cancel", ["task", "scope", "timeout"])
def test_a_claim_that_is_cancelled_is_given_back(cancel: str) -> None:
    """The store has it by then, or will: nobody else would ever handle the event."""

    class Slow(Spy):
        async def claim(self, event_id: str) -> Any:
            begun.set()
            await anyio.sleep(0.01)
            return super().claim(event_id)

        async def release(self, event_id: str) -> Any:
            await anyio.sleep(0)
            super().release(event_id)

    async def run() -> None:
        nonlocal begun
        begun = asyncio.Event()
        router: Any = Router(("id",), store=(store := Slow()))
        handled: list[object] = []
        router.on(Rang)(handled.append)
        if cancel == "task":
            task = asyncio.create_task(router.adispatch(Rang(id="1")))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        elif cancel == "timeout":
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(router.adispatch(Rang(id="1")), 0.001)
        else:
            async with anyio.create_task_group() as group:
                group.start_soon(router.adispatch, Rang(id="1"))
                await begun.wait()
                group.cancel_scope.cancel()
        # a cancelled scope of anyio lets a handler run that never waits
        assert len(handled) == len(store.held) == (cancel == "scope")
        expected = "duplicate" if handled else "handled"
        assert await router.adispatch(Rang(id="1")) == expected
        assert len(handled) == 1

    begun = asyncio.Event()
    asyncio.run(run())


def test_a_cancelled_duplicate_leaves_the_claim_of_the_first() -> None:
    async def run() -> None:
        router: Any = Router(("id",), store=(store := AsyncSpy()))
        begun, go_on = asyncio.Event(), asyncio.Event()

        @router.on(Rang)
        async def handle(event: object) -> None:
            begun.set()
            await go_on.wait()

        first = asyncio.create_task(router.adispatch(Rang(id="1")))
        await begun.wait()
        second = asyncio.create_task(router.adispatch(Rang(id="1")))
        await asyncio.sleep(0)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert store.held == {"1"}
        assert await router.adispatch(Rang(id="1")) == "duplicate"
        go_on.set()
        assert await first == "handled"

    asyncio.run(run())


@pytest.mark.parametrize("where", ["claim", "release"])
def test_a_cancellation_is_not_lost_when_the_store_fails_meanwhile(where: str) -> None:
    async def run() -> None:
        router: Any = Router(("id",), store=(store := AsyncSpy()))
        store.failure[where] = OSError("down")
        waiting = asyncio.Event()

        @router.on(Rang)
        async def handle(event: object) -> None:
            waiting.set()
            raise ValueError("a bad day")

        task = asyncio.create_task(router.adispatch(Rang(id="1")))
        await (waiting.wait() if where == "release" else asyncio.sleep(0))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


def test_a_handler_must_be_callable() -> None:
    with pytest.raises(TypeError, match="a handler is a function, not None"):
        Router(("id",)).on(Rang)(None)


@pytest.mark.parametrize("kind", [Spy, AsyncSpy])
@pytest.mark.parametrize("cancel", ["task", "scope"])
def test_a_cancelled_handler_is_released(cancel: str, kind: type[Spy]) -> None:
    async def run() -> None:
        router: Any = Router(("id",), store=(store := kind()))
        begun = asyncio.Event()

        @router.on(Rang)
        async def wait(event: object) -> None:
            begun.set()
            await asyncio.Event().wait()

        if cancel == "task":
            task = asyncio.create_task(router.adispatch(Rang(id="1")))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:  # of anyio, as web frameworks have it: it cancels the wait for the release, too
            async with anyio.create_task_group() as group:
                group.start_soon(router.adispatch, Rang(id="1"))
                await begun.wait()
                group.cancel_scope.cancel()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        if rest:
            await asyncio.wait(rest)
        assert store.asked == [("claim", "1"), ("release", "1")]
        assert store.held == set()

    asyncio.run(run())


def test_a_loop_that_is_not_asyncio_waits_for_the_release_itself() -> None:
    class Pause:
        def __await__(self) -> Any:
            yield "pause"

    class Store(Spy):
        def release(self, event_id: str) -> Awaitable[None]:
            super().release(event_id)
            return Pause()

    router: Any = Router(("id",), store=(store := Store()))
    router.on(Rang)(failing(error := ValueError("no")))
    running = router.adispatch(Rang(id="1"))
    assert running.send(None) == "pause"
    with pytest.raises(ValueError) as caught:
        running.send(None)
    assert caught.value is error
    assert not hasattr(error, "__notes__")
    assert store.held == set()


def test_of_many_threads_one_handles_each_event() -> None:
    router: Any = Router(("id",))
    handled: list[int] = []
    outcomes: list[str] = []
    router.on(Rang)(lambda event: handled.append(event.id))
    barrier = threading.Barrier(8, timeout=30)

    def deliver() -> None:
        for number in range(50):
            barrier.wait()
            outcomes.append(router.dispatch(Rang(id=number)))

    threads = [threading.Thread(target=deliver) for _ in range(barrier.parties)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert handled == list(range(50))
    assert Counter(outcomes) == {"handled": 50, "duplicate": 350}


def test_memory_lets_one_thread_in_at_a_time() -> None:
    meeting = threading.Barrier(2, timeout=0.1)

    class Slow(str):
        def __hash__(self) -> int:  # wherever it is looked up, two threads would meet
            try:
                meeting.wait()
            except threading.BrokenBarrierError:
                pass
            return super().__hash__()

    store = MemoryStore()
    claims: list[bool] = []
    threads = [
        threading.Thread(target=lambda: claims.append(store.claim(Slow("1")))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claims) == [False, True]


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_memory_lasts_for_the_ttl() -> None:
    store = MemoryStore(ttl=10, clock=(clock := Clock()))
    assert store.claim("1")
    clock.now = 9.9
    assert not store.claim("1")
    clock.now = 10
    assert store.claim("1")
    clock.now = 19.9
    assert not store.claim("1")


def test_memory_forgets_the_oldest_beyond_its_limit() -> None:
    store = MemoryStore(limit=2)
    assert [store.claim(id) for id in ("1", "2", "1", "3")] == [True, True, False, True]
    assert not store.claim("2")
    assert not store.claim("3")
    assert store.claim("1")


def test_memory_of_what_expired_is_given_back() -> None:
    store = MemoryStore(ttl=1, clock=(clock := Clock()))
    for number in range(100):
        store.claim(str(number))
    clock.now = 1
    store.claim("new")
    assert list(store._ends) == ["new"]


@pytest.mark.parametrize("wrong", [{"ttl": 0}, {"ttl": -1}, {"ttl": float("nan")}, {"limit": 0}])
def test_memory_without_duration_or_room_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="ttl must be more than 0 and limit at least 1"):
        MemoryStore(**wrong)


class Remembers:
    """What a `MemoryStore` is meant to be: a list of claims."""

    def __init__(self, ttl: int, limit: int) -> None:
        self.ttl, self.limit, self.now = ttl, limit, 0
        self.claims: list[tuple[str, int]] = []

    def claim(self, event_id: str) -> bool:
        self.claims = [claim for claim in self.claims if self.now - claim[1] < self.ttl]
        if event_id in dict(self.claims):
            return False
        self.claims = [*self.claims, (event_id, self.now)][-self.limit :]
        return True

    def release(self, event_id: str) -> None:
        self.claims = [claim for claim in self.claims if claim[0] != event_id]


IDS = st.sampled_from("abcde")
STEPS = st.one_of(
    st.tuples(st.just("claim"), IDS),
    st.tuples(st.just("release"), IDS),
    st.tuples(st.just("wait"), st.integers(0, 5)),
)


@given(ttl=st.integers(1, 6), limit=st.integers(1, 4), steps=st.lists(STEPS, max_size=40))
def test_memory_is_a_list_of_claims(ttl: int, limit: int, steps: list[tuple[str, Any]]) -> None:
    model = Remembers(ttl, limit)
    store = MemoryStore(ttl=ttl, limit=limit, clock=lambda: model.now)
    for step, value in steps:
        if step == "wait":
            model.now += value
        elif step == "release":
            model.release(value)
            store.release(value)
        else:
            assert store.claim(value) is model.claim(value)
    left = [model.claim(id) for id in "abcde"]
    assert [store.claim(id) for id in "abcde"] == left
