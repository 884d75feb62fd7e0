"""The counting service's use cases and subscriptions."""

from uuid import UUID

from chassis.events import outbox
from chassis.events.subscriptions import Subscription
from chassis.storage.database import Connection, Database
from tests.support.counting.events import Counted

CONSUMER = "counting"
PROJECTION = ("counts", "steps")


async def write_entry(db: Database, ledger_id: UUID, note: str = "") -> int:
    """Write the ledger's next entry and say so, as every use case does: lock, decide, store, publish."""
    async with db.transaction() as conn:
        number: int = await conn.fetchval(
            """INSERT INTO ledgers VALUES ($1, 1) ON CONFLICT (ledger_id)
               DO UPDATE SET last_number = ledgers.last_number + 1 RETURNING last_number""",
            ledger_id,
        )
        await outbox.publish(conn, Counted(ledger_id=ledger_id, number=number, note=note))
    return number


async def count(conn: Connection, events: list[Counted]) -> None:
    """Add each entry to its ledger's count: twice applied would be twice counted."""
    if any(event.note == "raise" for event in events):
        raise ValueError("this entry cannot be counted")
    await conn.executemany(
        """INSERT INTO counts VALUES ($1, 1, $2) ON CONFLICT (ledger_id)
           DO UPDATE SET entries = counts.entries + 1, amount = counts.amount + EXCLUDED.amount""",
        sorted((event.ledger_id, event.amount) for event in events),
    )
    await conn.executemany(
        "INSERT INTO steps (ledger_id, number) VALUES ($1, $2)", [(event.ledger_id, event.number) for event in events]
    )


SUBSCRIPTIONS = (Subscription(Counted, many=count),)
