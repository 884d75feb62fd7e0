"""Work that should last: it begins anew whenever it fails or ends, and never in silence."""

import asyncio

import pytest

from chassis.background import keep_going
from tests.support.waiting import until


async def test_work_that_fails_or_ends_begins_anew_with_a_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    begun: list[int] = []

    async def work() -> None:
        begun.append(len(begun))
        if len(begun) == 1:
            raise RuntimeError("a fault of ours")
        if len(begun) > 2:
            await asyncio.Event().wait()

    task = asyncio.create_task(keep_going("counting", work, 0))
    await until(lambda: len(begun) == 3, "it began three times")
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [record.getMessage() for record in caplog.records] == [
        "work that should last failed; it begins anew",
        "work that should last ended; it begins anew",
    ]
