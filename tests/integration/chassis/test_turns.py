"""What one process of a service does at a time: the turns of two processes, each with connections of its own."""

import asyncio

import asyncpg

from chassis.storage.database import Connection, Database
from chassis.storage.turns import in_turn
from tests.conftest import MakeDatabase
from tests.support.waiting import until


async def ask(db: Database, question: str) -> object:
    async with db.connection() as conn:
        return await conn.fetchval(question)


async def connections_that_wait(watching: Connection) -> int:
    """Count those that have asked for a turn, and hold nothing else."""
    asked = (
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND query LIKE '%pg_try_advisory%'"
    )
    return int(await watching.fetchval(asked))


async def test_two_processes_of_a_service_take_turns_and_many_who_wait_hold_one_connection(
    make_database: MakeDatabase,
) -> None:
    dsn = await make_database("chassis")
    one, other = (Database(dsn, application_name=f"api {number}", max_size=3) for number in "12")
    watching = await asyncpg.connect(dsn)
    doing, most = 0, 0

    async def read(db: Database) -> None:
        nonlocal doing, most
        async with in_turn(db, "reading"):
            doing += 1
            most = max(most, doing)
            await ask(db, "SELECT 1")
            doing -= 1

    async def both_wait() -> bool:
        return (
            await connections_that_wait(watching) == 3
        )  # with who reads; each process has one, however many wait in it

    try:
        async with in_turn(one, "reading"):
            waiting = [asyncio.create_task(read(db)) for db in (other, other, other)]
            async with in_turn(one, "something else"):
                await until(both_wait)
                assert await ask(other, "SELECT 1") == 1
            assert not any(task.done() for task in waiting)
        await asyncio.gather(*waiting, read(one))
        assert most == 1
    finally:
        await asyncio.gather(one.close(), other.close(), watching.close())


async def test_the_turn_of_a_process_that_dies_goes_to_the_next(make_database: MakeDatabase) -> None:
    dsn = await make_database("chassis")
    dying, watching = await asyncpg.connect(dsn), await asyncpg.connect(dsn)
    await dying.execute("BEGIN")
    assert await dying.fetchval("SELECT pg_try_advisory_xact_lock(hashtextextended('turn reading', 0))")
    db = Database(dsn, application_name="api 2")

    async def waits() -> bool:
        return await connections_that_wait(watching) == 2

    async def take_a_turn() -> None:
        async with in_turn(db, "reading"):
            assert await ask(db, "SELECT 1") == 1

    try:
        next_one = asyncio.create_task(take_a_turn())
        await until(waits)
        assert not next_one.done()
        dying.terminate()
        await asyncio.wait_for(next_one, 10)
    finally:
        await asyncio.gather(db.close(), watching.close())
