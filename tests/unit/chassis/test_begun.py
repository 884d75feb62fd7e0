"""The rest of a coroutine that was begun outside a task goes on as if it had always been in one."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

from chassis.events.hearing.begun import Begun


def begin(work: Coroutine[Any, Any, Any]) -> Begun:
    return Begun(work, work.send(None))


async def test_it_hears_each_answer_it_waits_for_and_gives_its_own() -> None:
    first, second = asyncio.Future[int](), asyncio.Future[int]()

    async def add() -> int:
        return await first + await second

    adding = asyncio.ensure_future(begin(add()))
    first.set_result(3)
    await asyncio.sleep(0)
    second.set_result(4)
    assert await adding == 7


async def test_it_hears_what_was_raised_and_may_go_on_or_raise() -> None:
    broken, mended = asyncio.Future[int](), asyncio.Future[int]()

    async def wait() -> int:
        try:
            return await broken
        except OSError:
            return await mended

    waiting = asyncio.ensure_future(begin(wait()))
    broken.set_exception(OSError("gone"))
    await asyncio.sleep(0)
    mended.set_exception(ValueError("gone for good"))
    with pytest.raises(ValueError, match="gone for good"):
        await waiting


async def test_it_is_cancelled_like_any_task_and_cleans_up() -> None:
    left = asyncio.Event()

    async def wait_for_ever() -> None:
        try:
            await asyncio.Future[None]()
        finally:
            left.set()

    waiting = asyncio.ensure_future(begin(wait_for_ever()))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert left.is_set()
