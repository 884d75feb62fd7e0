"""What Kafka refused is listed at a terminal, handed back or given up there, and what waited behind it is told."""

import asyncio
from types import SimpleNamespace

import asyncpg
import pytest
from typer.testing import CliRunner, Result

from chassis.ids import new_id
from daihoi.cli import app
from daihoi.commands.keeping import parked
from daihoi.local.home import SERVICES
from tests.conftest import MakeDatabase

KEY = "khoa-gia-lap"


@pytest.fixture
async def dsns(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    found = {service: await make_database(service) for service in SERVICES}
    monkeypatch.setattr(parked, "installation", lambda: (None, None))
    monkeypatch.setattr(parked, "databases", lambda home, status: SimpleNamespace(dsn=found.__getitem__))
    return found


@pytest.fixture
async def rows(dsns: dict[str, str]) -> list[int]:
    """The ids of one row that was parked and of one of its key behind it, in checkin's outbox."""
    conn = await asyncpg.connect(dsns["checkin"])
    stored = [
        await conn.fetchval(
            "INSERT INTO outbox (event_id, topic, key, headers, payload, created_at, problem, parked_at)"
            " VALUES ($1, 'checkin.events', $2, '[]', '', now(), $3, $4::text::timestamptz) RETURNING id",
            new_id(),
            KEY,
            problem,
            at,
        )
        for problem, at in (("MessageSizeTooLargeError", "2026-11-30T17:05:06+00:00"), (None, None))
    ]
    await conn.close()
    return stored


async def said(*command: str, answer: str = "") -> Result:
    return await asyncio.to_thread(lambda: CliRunner().invoke(app, ["parked", *command], input=answer))


async def published(dsn: str) -> list[bool]:
    conn = await asyncpg.connect(dsn)
    try:
        return [
            row["sent"] for row in await conn.fetch("SELECT published_at IS NOT NULL AS sent FROM outbox ORDER BY id")
        ]
    finally:
        await conn.close()


async def test_a_parked_row_is_listed_whole_with_what_waits_behind_it(dsns: dict[str, str], rows: list[int]) -> None:
    answer = await said("list")
    assert answer.exit_code == 1
    [line] = [line for line in answer.output.splitlines() if KEY in line]
    for told in (
        f"checkin {rows[0]}",
        "00:05:06 01/12/2026",
        "checkin.events",
        "MessageSizeTooLargeError",
        "1 dòng sau",
    ):
        assert told in line


async def test_a_row_is_handed_back_once_and_then_nothing_is_parked(dsns: dict[str, str], rows: list[int]) -> None:
    assert "Đã gửi lại 1 dòng" in (await said("retry", "checkin", str(rows[0]))).output
    assert (await said("list")).exit_code == 0
    again = await said("retry", "checkin", str(rows[0]))
    assert (again.exit_code, "mang mã ấy" in again.output) == (1, True)


async def test_a_row_is_given_up_only_after_a_yes(dsns: dict[str, str], rows: list[int]) -> None:
    assert (await said("abandon", "checkin", str(rows[0]), answer="n\n")).exit_code == 1
    assert await published(dsns["checkin"]) == [False, False]
    assert "Đã bỏ 1 dòng" in (await said("abandon", "checkin", str(rows[0]), answer="y\n")).output
    assert await published(dsns["checkin"]) == [True, False]


async def test_a_row_that_is_not_parked_or_a_service_that_is_none_changes_nothing(
    dsns: dict[str, str], rows: list[int]
) -> None:
    assert (await said("abandon", "checkin", str(rows[1]), "--yes")).exit_code == 1
    assert (await said("retry", "cua-hang", str(rows[0]))).exit_code == 2
    assert await published(dsns["checkin"]) == [False, False]
