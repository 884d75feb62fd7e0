"""The outbox on a real PostgreSQL: what is written, in which order, and what a rollback leaves."""

import asyncio
import json
from collections.abc import AsyncIterator

import asyncpg
import pytest

from chassis import telemetry
from chassis.events import inbox, outbox
from chassis.ids import new_id
from chassis.storage.database import Database
from contracts.envelope import Envelope
from tests.conftest import MakeDatabase
from tests.support.counting.events import Counted

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="test")
    yield database
    await database.close()


async def test_events_stand_in_the_outbox_in_the_order_they_were_said(db: Database) -> None:
    ledger = new_id()
    with telemetry.carry(TRACE):
        async with db.transaction() as conn:
            await outbox.publish(conn, *(Counted(ledger_id=ledger, number=number) for number in range(20)))
    async with db.connection() as conn:
        rows = await conn.fetch("SELECT * FROM outbox ORDER BY id")
    assert [json.loads(row["payload"])["number"] for row in rows] == list(range(20))
    assert {(row["topic"], row["key"]) for row in rows} == {(Counted.topic, str(ledger))}
    envelope = Envelope.from_headers([(name, value.encode()) for name, value in rows[0]["headers"]])
    assert (envelope.id, envelope.type) == (rows[0]["event_id"], Counted.event_type)
    assert (envelope.subject, envelope.traceparent) == (str(ledger), TRACE)


async def test_a_change_that_is_rolled_back_is_never_said(db: Database) -> None:
    async def change_of_mind() -> None:
        async with db.transaction() as conn:
            await outbox.publish(conn, Counted(ledger_id=new_id(), number=1))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await change_of_mind()
    async with db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM outbox") == 0


async def test_the_relay_is_woken_when_the_transaction_commits_and_not_before(db: Database) -> None:
    woken = asyncio.Event()
    listener = await asyncpg.connect(db.dsn)
    await listener.add_listener(outbox.WAKE, lambda *_: woken.set())
    async with db.transaction() as conn:
        await outbox.publish(conn)
        await outbox.publish(conn, Counted(ledger_id=new_id(), number=1))
        await listener.execute("SELECT 1")
        assert not woken.is_set()
    await asyncio.wait_for(woken.wait(), 5)
    await listener.close()


async def test_an_event_is_claimed_once_by_each_consumer(db: Database) -> None:
    first, second = new_id(), new_id()
    async with db.transaction() as conn:
        assert await inbox.claim(conn, "checkin", [first]) == {first}
        assert await inbox.claim(conn, "checkin", [first, second, second]) == {second}
        assert await inbox.claim(conn, "honors", [first]) == {first}
