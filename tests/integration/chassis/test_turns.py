"""What one process of a service does at a time: the turns of two processes, each with connections of its own."""

import asyncio

import asyncpg

from chassis.storage.database import Database
from chassis.storage.turns import in_turn
from tests.conftest import MakeDatabase


async def test_two_processes_of_a_service_take_turns_and_many_who_wait_hold_one_connection(
    make_database: MakeDatabase,
) -> None:
    dsn = await make_database("chassis")
    one, other = (Database(dsn, application_name=f"api {number}", max_size=3) for number in "12")
    doing = most = 0

    async def read(db: Database) -> None:
        nonlocal doing, most
        async with in_turn(db, "reading"):
            doing += 1
            most = max(most, doing)
            await asyncio.sleep(0.02)
            doing -= 1

    try:
        async with in_turn(one, "reading"), in_turn(other, "something else"):
            waiting = [asyncio.create_task(read(db)) for db in (one, other, other, other)]
            await asyncio.sleep(0.15)
            assert not any(task.done() for task in waiting)
            async with other.connection() as conn:  # who waits leaves the service to all others
                assert await conn.fetchval("SELECT 1") == 1
        await asyncio.gather(*waiting)
        assert most == 1
    finally:
        await one.close()
        await other.close()


async def test_the_turn_of_a_process_that_dies_goes_to_the_next(make_database: MakeDatabase) -> None:
    dsn = await make_database("chassis")
    dying = await asyncpg.connect(dsn)
    await dying.execute("BEGIN")
    assert await dying.fetchval("SELECT pg_try_advisory_xact_lock(hashtextextended('turn reading', 0))")
    db = Database(dsn, application_name="api 2")
    try:
        next_one = asyncio.create_task(_once(db))
        await asyncio.sleep(0.15)
        assert not next_one.done()
        dying.terminate()
        await asyncio.wait_for(next_one, 10)
    finally:
        await db.close()


async def _once(db: Database) -> None:
    async with in_turn(db, "reading"):
        pass
