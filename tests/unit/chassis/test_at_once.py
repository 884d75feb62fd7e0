"""Faust waits for messages, events and its own end in one way; ours hurries only what need not wait."""

import asyncio

import pytest
from mode.utils.locks import Event

from chassis.events.hearing.at_once import AtOnce


async def test_what_needs_not_wait_is_done_before_anybody_else_has_a_turn() -> None:
    other = asyncio.ensure_future(asyncio.sleep(0))

    async def take() -> str:
        return "taken"

    waited = await AtOnce().wait_first(take(), asyncio.Event().wait())
    assert (waited.results, waited.stopped, other.done()) == (["taken"], False, False)
    await other


async def test_what_must_wait_hears_each_answer_and_gives_its_own() -> None:
    first, second = asyncio.Future[int](), asyncio.Future[int]()

    async def add() -> int:
        return await first + await second

    adding = asyncio.ensure_future(AtOnce().wait_first(add(), asyncio.Event().wait()))
    await asyncio.sleep(0)
    first.set_result(3)
    await asyncio.sleep(0)
    second.set_result(4)
    assert (await adding).results == [7]


async def test_what_was_begun_and_is_overtaken_by_the_end_cleans_up() -> None:
    left, end = asyncio.Event(), asyncio.Event()

    async def wait_for_ever() -> None:
        try:
            await asyncio.Future[None]()
        finally:
            left.set()

    waiting = asyncio.ensure_future(AtOnce().wait_first(wait_for_ever(), end.wait()))
    await asyncio.sleep(0)
    end.set()
    assert (await waiting).results == [True]
    await asyncio.wait_for(left.wait(), 10)


async def test_what_was_raised_is_heard_within_and_without() -> None:
    broken, mended = asyncio.Future[int](), asyncio.Future[int]()

    async def wait() -> int:
        try:
            return await broken
        except OSError:
            return await mended

    waiting = asyncio.ensure_future(AtOnce().wait_first(wait(), asyncio.Event().wait()))
    await asyncio.sleep(0)
    broken.set_exception(OSError("gone"))
    await asyncio.sleep(0)
    mended.set_exception(ValueError("gone for good"))
    with pytest.raises(ValueError, match="gone for good"):
        await waiting


async def test_an_event_is_waited_for_as_ever() -> None:
    resumed = Event()
    waiting = asyncio.ensure_future(AtOnce().wait(resumed))
    await asyncio.sleep(0)
    assert not waiting.done()
    resumed.set()
    assert not (await waiting).stopped


async def test_what_goes_wrong_at_once_leaves_nothing_waiting() -> None:
    async def take() -> None:
        raise ValueError("unreadable")

    end = asyncio.Event().wait()
    with pytest.raises(ValueError, match="unreadable"):
        await AtOnce().wait_first(take(), end)
    with pytest.raises(RuntimeError, match="reuse"):
        await end
