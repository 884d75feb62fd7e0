"""The applier and its batches on a real PostgreSQL, without Kafka: order, traces, skips, retries, dead letters."""

from collections.abc import AsyncIterator
from uuid import UUID

import asyncpg
import pytest
from aiokafka import TopicPartition

from chassis import clock, telemetry
from chassis.events import outbox
from chassis.events.hearing import positions
from chassis.events.hearing.applier import Applier
from chassis.events.running.worker_parts import running
from chassis.events.subscriptions import AnySubscription, Hearing, Message, Received, Subscription
from chassis.ids import new_id
from chassis.storage.database import Connection, Database
from contracts.envelope import Envelope
from tests.conftest import MakeDatabase
from tests.support.counting.events import Counted, Unheard
from tests.support.waiting import until

LEDGER = new_id()
TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="test")
    yield database
    await database.close()


class Heard:
    """Messages for an applier, and which of them were acknowledged."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.acknowledged: list[int] = []

    def add(self, event: Counted | Unheard, event_id: UUID | None = None, traceparent: str | None = None) -> None:
        offset = len(self.messages)
        envelope = Envelope(
            id=event_id or new_id(), source=event.event_source, type=event.event_type, subject=event.subject,
            time=clock.now(), traceparent=traceparent,
        )  # fmt: skip
        self.messages.append(
            Message(
                event.topic, 0, offset, b"key", envelope.headers(), event.model_dump_json().encode(),
                lambda: self.acknowledged.append(offset),
            )
        )  # fmt: skip

    async def apply(self, db: Database, *subscriptions: AnySubscription) -> None:
        """Put everything into an applier and wait until it is acknowledged."""
        async with db.transaction() as conn:
            await positions.begin(conn, "test", {TopicPartition(Counted.topic, 0): 0})
        applier = Applier(db, "test", Hearing(subscriptions))
        for message in self.messages:
            await applier.put(message)

        async def everything_is_acknowledged() -> bool:
            return len(self.acknowledged) == len(self.messages)

        async with running(applier.run(), applier.stop):
            await until(everything_is_acknowledged, "everything is acknowledged")


async def test_a_batch_is_applied_in_order_and_each_event_once(db: Database) -> None:
    heard, seen = Heard(), []
    twice = new_id()
    for number in range(30):
        heard.add(Counted(ledger_id=LEDGER, number=number), twice if number in (3, 9) else None)

    async def note(conn: Connection, events: list[Counted]) -> None:
        seen.extend(event.number for event in events)

    await heard.apply(db, Subscription(Counted, many=note))
    assert seen == [number for number in range(30) if number != 9]
    assert heard.acknowledged == list(range(30))


async def test_a_known_event_that_nobody_subscribed_to_is_passed_over(db: Database) -> None:
    heard = Heard()
    heard.add(Unheard(ledger_id=LEDGER))
    await heard.apply(db, Subscription(Counted, nothing))
    async with db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM inbox") == 0
        assert await conn.fetchval("SELECT count(*) FROM dead_letters") == 0


async def test_what_a_handler_says_carries_the_trace_of_what_it_heard(db: Database) -> None:
    heard = Heard()
    heard.add(Counted(ledger_id=LEDGER, number=1), traceparent=TRACE)
    heard.add(Counted(ledger_id=LEDGER, number=2), traceparent="not a trace")

    async def say(conn: Connection, received: Received[Counted]) -> None:
        assert received.envelope.subject == str(LEDGER)
        await outbox.publish(conn, Unheard(ledger_id=LEDGER))

    await heard.apply(db, Subscription(Counted, received=say))
    async with db.connection() as conn:
        said = [dict(row["headers"]) for row in await conn.fetch("SELECT headers FROM outbox ORDER BY id")]
    assert [headers.get("traceparent") for headers in said] == [TRACE, None]
    assert telemetry.traceparent() is None


@pytest.mark.parametrize(
    "error", [asyncpg.DataError("a wrong value"), KeyError("a name"), asyncpg.UniqueViolationError("23505")]
)
async def test_one_bad_event_in_a_batch_becomes_a_dead_letter_after_three_tries(db: Database, error: Exception) -> None:
    heard, tries, applied = Heard(), [], []
    for number in range(5):
        heard.add(Counted(ledger_id=LEDGER, number=number))

    async def handle(conn: Connection, event: Counted) -> None:
        if event.number == 2:
            tries.append(event.number)
            raise error
        applied.append(event.number)

    await heard.apply(db, Subscription(Counted, handle))
    assert len(tries) == 1 + 3, "once in the batch, three times alone"
    assert applied == [0, 1, 0, 1, 3, 4], "undone with the batch, then each alone and in order"
    async with db.connection() as conn:
        [letter] = await conn.fetch("SELECT * FROM dead_letters")
    assert (letter["offset"], letter["attempts"]) == (2, 3)
    assert letter["problem"].startswith(type(error).__name__)


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.DeadlockDetectedError("40P01"),
        asyncpg.SerializationError("40001"),
        asyncpg.DiskFullError("53100"),
        asyncpg.TooManyConnectionsError("53300"),
        asyncpg.QueryCanceledError("57014"),
        asyncpg.ConnectionDoesNotExistError("08003"),
        asyncpg.LockNotAvailableError("55P03"),
        asyncpg.ReadOnlySQLTransactionError("25006"),
        ConnectionResetError(),
        TimeoutError(),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_trouble_that_passes_is_tried_until_it_has_passed(db: Database, error: Exception) -> None:
    heard, tries = Heard(), []
    heard.add(Counted(ledger_id=LEDGER, number=1))

    async def handle(conn: Connection, event: Counted) -> None:
        tries.append(event.number)
        if len(tries) <= 5:
            raise error

    await heard.apply(db, Subscription(Counted, handle))
    assert len(tries) == 6
    async with db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM dead_letters") == 0


def test_an_event_class_is_subscribed_once_and_with_one_handler() -> None:
    with pytest.raises(ValueError, match="exactly one"):
        Subscription(Counted)
    with pytest.raises(ValueError, match="twice"):
        Hearing([Subscription(Counted, nothing), Subscription(Counted, nothing)])


async def nothing(conn: Connection, event: Counted) -> None:
    """A handler without effects."""
