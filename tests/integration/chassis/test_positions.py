"""Positions on a real PostgreSQL: what was skipped is noticed, what comes again is not."""

from collections.abc import AsyncIterator, Iterable

import pytest
from aiokafka import TopicPartition

from chassis.events.hearing import positions
from chassis.events.hearing.applier import Applier
from chassis.events.hearing.positions import Skipped
from chassis.events.subscriptions import Hearing, Message
from chassis.storage.database import Connection, Database
from tests.conftest import MakeDatabase

FIRST, SECOND = TopicPartition("ledger.v1", 0), TopicPartition("ledger.v1", 1)


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="test")
    async with database.transaction() as conn:
        await positions.begin(conn, "test", {FIRST: 0, SECOND: 7})
    yield database
    await database.close()


def batch(offsets: Iterable[int], tp: TopicPartition = FIRST) -> list[Message]:
    return [Message(tp.topic, tp.partition, offset, b"key", (), b"{}", lambda: None) for offset in offsets]


async def stand(conn: Connection) -> dict[int, int]:
    return {row["partition"]: row["next_offset"] for row in await conn.fetch("SELECT * FROM positions")}


async def test_each_partition_moves_by_what_was_heard_of_it(db: Database) -> None:
    async with db.transaction() as conn:
        await positions.advance(conn, "test", [*batch([0, 1]), *batch([7], SECOND), *batch([2, 3])])
        assert await stand(conn) == {0: 4, 1: 8}


@pytest.mark.parametrize("offsets", [[1], [0, 2], [0, 1, 0, 5], [1, 0]], ids=str)
async def test_a_hole_is_refused_and_says_where_to_go_on(db: Database, offsets: list[int]) -> None:
    with pytest.raises(Skipped) as refused:
        async with db.transaction() as conn:
            await positions.advance(conn, "test", [*batch(offsets), *batch([7], SECOND)])
    assert refused.value.resume == {FIRST: 0}
    async with db.transaction() as conn:
        assert await stand(conn) == {0: 0, 1: 7}


async def test_what_another_worker_applied_meanwhile_is_no_hole_and_nothing_goes_back(db: Database) -> None:
    async with db.transaction() as conn:
        await positions.advance(conn, "test", batch(range(10)))
        await positions.advance(conn, "test", batch([2, 6, 7]))
        assert await stand(conn) == {0: 10, 1: 7}


async def test_a_partition_that_nobody_has_begun_is_a_hole_until_it_is(db: Database) -> None:
    new = TopicPartition("ledger.v1", 2)
    async with db.transaction() as conn:
        with pytest.raises(Skipped) as refused:
            await positions.advance(conn, "test", batch([0], new))
        assert refused.value.resume == {new: 0}
        await positions.begin(conn, "test", {FIRST: 99, new: 0})
        await positions.advance(conn, "test", batch([0], new))
        assert await stand(conn) == {0: 0, 1: 7, 2: 1}


async def test_what_is_forgotten_begins_anew_and_other_consumers_stay(db: Database) -> None:
    async with db.transaction() as conn:
        await positions.begin(conn, "other", {FIRST: 3})
        await positions.forget(conn, "test", [FIRST.topic])
        assert await stand(conn) == {0: 3}


async def test_behind_a_hole_nothing_is_applied_buried_or_acknowledged(db: Database) -> None:
    acknowledged: list[int] = []
    applier = Applier(db, "test", Hearing([]))
    for offset in (3, 4):  # unreadable: had they been heard in order they would be dead letters
        await applier.put(Message(FIRST.topic, 0, offset, b"", (), b"", lambda: acknowledged.append(0)))
    with pytest.raises(Skipped):
        await applier.run()
    async with db.transaction() as conn:
        assert await conn.fetchval("SELECT count(*) FROM dead_letters") == 0
    assert acknowledged == []
