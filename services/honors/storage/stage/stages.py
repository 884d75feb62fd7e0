"""The stage rows: locked by every command, so that one congress has one history."""

import asyncpg

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.stage.stage import CardKind, Stage


async def create_stage(conn: Connection, stage: Stage) -> bool:
    """Store the first stage of a congress; False when there is one already."""
    return bool(await conn.fetchval(_CREATE, *_values(stage)))


async def lock_stage(conn: Connection, congress_id: CongressId) -> Stage | None:
    """Give the stage and keep others from changing it until this transaction ends."""
    row = await conn.fetchrow(_LOCK, congress_id)
    return _stage(row) if row else None


async def get_stage(conn: Connection, congress_id: CongressId) -> Stage | None:
    row = await conn.fetchrow(_GET, congress_id)
    return _stage(row) if row else None


async def save_stage(conn: Connection, stage: Stage) -> None:
    await conn.execute(_SAVE, *_values(stage))


def _values(stage: Stage) -> tuple[object, ...]:
    return (
        stage.congress_id,
        stage.revision,
        stage.card_revision,
        stage.sequence,
        stage.card.value,
        stage.item,
        stage.entry_id,
        stage.batch_size,
        stage.told_version,
        stage.changed_at,
        stage.rehearsed_from,
    )


def _stage(row: asyncpg.Record) -> Stage:
    return Stage(
        congress_id=CongressId(row["congress_id"]),
        revision=row["revision"],
        card_revision=row["card_revision"],
        sequence=row["sequence"],
        card=CardKind(row["card"]),
        item=row["item"],
        entry_id=EntryId(row["entry_id"]) if row["entry_id"] else None,
        batch_size=row["batch_size"],
        told_version=row["told_version"],
        changed_at=row["changed_at"],
        rehearsed_from=row["rehearsed_from"],
    )


_CREATE = """
INSERT INTO stages (congress_id, revision, card_revision, sequence, card, item, entry_id, batch_size, told_version,
    changed_at, rehearsed_from)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
ON CONFLICT DO NOTHING RETURNING true
"""

_LOCK = """
SELECT * FROM stages WHERE congress_id = $1 FOR UPDATE
"""

_GET = """
SELECT * FROM stages WHERE congress_id = $1
"""

_SAVE = """
UPDATE stages SET revision = $2, card_revision = $3, sequence = $4, card = $5, item = $6, entry_id = $7,
    batch_size = $8, told_version = $9, changed_at = $10, rehearsed_from = $11
WHERE congress_id = $1
"""
