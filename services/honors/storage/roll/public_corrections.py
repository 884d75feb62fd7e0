"""Corrections of announced names that a second person has still to look at."""

from dataclasses import asdict
from typing import Any

from chassis.storage.database import Connection
from services.honors.domain.ids import EntryId
from services.honors.domain.proof.public_correction import PublicCorrection


async def save_correction(
    conn: Connection, entry_id: EntryId, correction: PublicCorrection, mending: dict[str, Any]
) -> None:
    """Store it in the place of any earlier one; `mending` are the new words by field, ready for JSON.

    One that waits is written over one that went out at once, which comes back when it is dropped (`drop_correction`).
    """
    await conn.execute(
        _SAVE,
        entry_id,
        correction.at_once,
        correction.base,
        {"digest": correction.digest, "words": mending},
        [asdict(one) for one in correction.changes],
        correction.reason,
        correction.asked_by,
        correction.asker,
        correction.asked_at,
    )


async def read_mending(conn: Connection, entry_id: EntryId) -> dict[str, Any]:
    """Give the new words by field of the correction that is kept; empty where there is none."""
    kept = await conn.fetchval(_WORDS, entry_id)
    return dict(kept or {})


async def forget_correction(conn: Connection, entry_id: EntryId, *, only_out: bool = False) -> None:
    """Forget it; with `only_out` only one that went out at once and is confirmed now."""
    await conn.execute(_FORGET, entry_id, only_out)


async def drop_correction(conn: Connection, entry_id: EntryId) -> None:
    """Forget one that waits; what went out at once before it is still to be confirmed."""
    if not await conn.fetchval(_BRING_BACK, entry_id):
        await forget_correction(conn, entry_id)


_SAVE = """
INSERT INTO public_corrections (entry_id, at_once, base, mending, changes, reason, asked_by, asker, asked_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
ON CONFLICT (entry_id) DO UPDATE SET at_once = excluded.at_once, base = excluded.base,
    mending = excluded.mending || CASE
        WHEN excluded.at_once THEN '{}'
        WHEN public_corrections.at_once THEN jsonb_build_object('over', to_jsonb(public_corrections))
        WHEN public_corrections.mending ? 'over' THEN jsonb_build_object('over', public_corrections.mending -> 'over')
        ELSE '{}'
    END::jsonb,
    changes = excluded.changes, reason = excluded.reason, asked_by = excluded.asked_by, asker = excluded.asker,
    asked_at = excluded.asked_at
"""

_WORDS = """
SELECT mending -> 'words' FROM public_corrections WHERE entry_id = $1
"""

_BRING_BACK = """
UPDATE public_corrections p
SET at_once = o.at_once, base = o.base, mending = o.mending, changes = o.changes, reason = o.reason, asked_by = o.asked_by,
    asker = o.asker, asked_at = o.asked_at
FROM public_corrections kept, jsonb_populate_record(NULL::public_corrections, kept.mending -> 'over') o
WHERE p.entry_id = $1 AND kept.entry_id = $1 AND kept.mending ? 'over'
RETURNING true
"""

_FORGET = """
DELETE FROM public_corrections WHERE entry_id = $1 AND (at_once OR NOT $2)
"""
