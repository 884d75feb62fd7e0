"""Reading as the services do it: through the child process, one file at a time, the same as without it."""

import asyncio
from pathlib import Path

import psutil
import pytest

from chassis.files.book import read_book
from tests.support.sheets import WORDS, book, found

CASES = sorted((Path(__file__).parents[2] / "data" / "cases").rglob("*.xlsx"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
async def test_the_child_tells_all_that_was_found(path: Path) -> None:
    data = await asyncio.to_thread(path.read_bytes)
    assert await read_book(data, WORDS) == found(data)


async def test_one_file_is_read_at_a_time() -> None:
    data = book([["Họ và tên", "Đơn vị"], ["Vi Thử An", "A"]])
    reading = asyncio.gather(*(read_book(data, WORDS) for _ in range(3)))
    others = {child.pid for child in psutil.Process().children()}  # servers that other tests share
    most = 0
    while not reading.done():
        most = max(most, len({child.pid for child in psutil.Process().children()} - others))
        await asyncio.sleep(0)
    assert (most, [len(one.sheets[0].rows) for one in await reading]) == (1, [1, 1, 1])
