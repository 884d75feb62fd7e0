"""Reading as the services do it: through the child process, one file at a time, the same as without it."""

import asyncio
from pathlib import Path

import psutil
import pytest

from chassis.errors import TooLarge
from chassis.files.book import read_book
from chassis.files.confining import forking
from chassis.files.confining.confined import run
from chassis.files.limits import Limits
from tests.support.files.sheets import WORDS, book, found
from tests.support.waiting import until

CASES = sorted((Path(__file__).parents[2] / "data" / "cases").rglob("*.xlsx"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
async def test_the_child_tells_all_that_was_found(path: Path) -> None:
    data = await asyncio.to_thread(path.read_bytes)
    assert await read_book(data, WORDS) == found(data)


async def test_one_file_is_read_at_a_time() -> None:
    data = book([["Họ và tên", "Đơn vị"], *([f"Vi Thử {n}", "A"] for n in range(1_000))])
    await read_book(data, WORDS)  # the server that forks stands
    reading = asyncio.gather(*(read_book(data, WORDS) for _ in range(3)))
    most = 0
    while not reading.done():
        most = max(most, len(_forks()))
        await asyncio.sleep(0)
    assert (most, [len(one.sheets[0].rows) for one in await reading]) == (1, [1_000] * 3)


async def test_who_no_longer_waits_leaves_no_process_behind() -> None:
    data = book([["Họ và tên", "Đơn vị"], *([f"Vi Thử {n}", "A"] for n in range(8_000))])
    reading = asyncio.ensure_future(read_book(data, WORDS))
    await until(_forks, "a process works on it")
    reading.cancel()
    await until(lambda: not _forks(), "the process has ended")


async def test_a_file_is_read_though_the_server_that_forks_was_killed() -> None:
    data = book([["Họ và tên"], ["Vi Thử An"]])
    await read_book(data, WORDS)
    (server,) = _servers()
    server.kill()
    assert len((await read_book(data, WORDS)).sheets[0].rows) == 1


def _servers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "confinement" in " ".join(child.cmdline())]


def _forks() -> list[psutil.Process]:
    """Who works on a file; who has ended and is not buried yet does not count."""
    found = [fork for server in _servers() for fork in server.children()]
    return [fork for fork in found if _is_alive(fork)]


def _is_alive(fork: psutil.Process) -> bool:
    try:
        return bool(fork.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:  # it ended since it was listed
        return False


async def test_a_process_that_writes_without_end_fills_no_memory() -> None:
    with pytest.raises(TooLarge):
        await run("tests.support.files.writes_without_end", Limits(made_bytes=5_000_000), "", None, b"")
    assert not _forks()


async def test_a_file_that_took_all_its_processor_time_is_said_to_be_slow_and_not_broken() -> None:
    with pytest.raises(TooLarge, match="thời gian"):
        await run("tests.support.files.works_without_end", Limits(cpu_seconds=1), "", None, b"")
    assert not _forks()


async def test_a_server_that_hangs_is_ended_and_another_one_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    data = book([["Họ và tên"], ["Vi Thử An"]])
    await read_book(data, WORDS)
    (server,) = _servers()
    server.suspend()
    monkeypatch.setattr(forking, "ANSWERS_WITHIN", 0.2)
    assert len((await read_book(data, WORDS)).sheets[0].rows) == 1
