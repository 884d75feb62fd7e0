"""Keeps the programme, and how it stood before each act."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any

from asyncpg import Record

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, ItemNumber
from services.honors.domain.programme.programme import Item, ItemKind, ItemState, Programme


async def find_programme(conn: Connection, congress_id: CongressId) -> Programme | None:
    """Give what was planned; None while nobody did."""
    head = await conn.fetchrow(_HEAD, congress_id)
    if head is None:
        return None
    items = tuple(_item(row) for row in await conn.fetch(_ITEMS, congress_id))
    return Programme(
        congress_id,
        head["revision"],
        items,
        head["plan_revision"],
        head["last_number"],
        head["held_at"],
        head["held_for"],
    )


async def save_programme(conn: Connection, programme: Programme) -> None:
    """Store the whole. The caller holds the congress."""
    await conn.execute(
        _SAVE,
        programme.congress_id,
        programme.revision,
        programme.plan_revision,
        programme.last_number,
        programme.held_at,
        programme.held_for,
    )
    numbers = [each.number for each in programme.items]
    await conn.execute(_DROP, programme.congress_id, numbers)
    columns = zip(*(_columns(place, each) for place, each in enumerate(programme.items, 1)), strict=True)
    if programme.items:
        await conn.execute(_PUT, programme.congress_id, *columns)


async def keep_act(conn: Connection, before: Programme, revision: int, act: str, actor: str, at: datetime) -> None:
    """Keep how the programme stood before the act that made `revision`, and whether the stage is rehearsed."""
    await conn.execute(_KEEP_ACT, before.congress_id, revision, act, actor, at, _run_of(before))


async def newest_act(conn: Connection, congress_id: CongressId) -> tuple[int, str, Mapping[str, Any]] | None:
    """Give revision, name and what stood before of the newest act that was not taken back: in a rehearsal of the stage, of
    those made in it.
    """
    row = await conn.fetchrow(_NEWEST_ACT, congress_id)
    return (row["revision"], row["act"], row["before"]) if row else None


async def mark_undone(conn: Connection, congress_id: CongressId, revision: int) -> None:
    await conn.execute(_MARK_UNDONE, congress_id, revision)


async def take_back_rehearsed(conn: Connection, congress_id: CongressId) -> Mapping[str, Any] | None:
    """Mark every act of the rehearsal as taken back; give how the programme stood before the first, None where there is none."""
    before: Mapping[str, Any] | None = await conn.fetchval(_TAKE_BACK_REHEARSED, congress_id)
    return before


def stood(programme: Programme, before: Mapping[str, Any]) -> Programme:
    """Give the programme with its course as it was kept; words and items written since stay, those as not held yet."""
    runs = {run["number"]: run for run in before["items"]}
    items = tuple(_course(each, runs.get(each.number)) for each in programme.items)
    after = replace(programme, items=items, held_at=None, held_for=timedelta())
    if after.running is None:  # what was held then is not in the programme any more
        return after
    return replace(after, held_at=_moment(before["held_at"]), held_for=timedelta(seconds=before["held_seconds"]))


def _course(item: Item, run: Mapping[str, Any] | None) -> Item:
    if run is None:
        return replace(item, state=ItemState.PLANNED, more=0, instead=False, started_at=None, ended_at=None)
    kept = asdict(item) | {
        "state": ItemState(run["state"]),
        "more": run["more"],
        "instead": run["instead"] and bool(item.alternate),
        "started_at": _moment(run["started_at"]),
        "ended_at": _moment(run["ended_at"]),
    }
    return Item(**kept)


def _run_of(programme: Programme) -> dict[str, Any]:
    return {
        "held_at": _text(programme.held_at),
        "held_seconds": programme.held_for.total_seconds(),
        "items": [
            {
                "number": each.number,
                "state": each.state,
                "more": each.more,
                "instead": each.instead,
                "started_at": _text(each.started_at),
                "ended_at": _text(each.ended_at),
            }
            for each in programme.items
        ],
    }


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _columns(place: int, item: Item) -> tuple[object, ...]:
    return (
        item.number,
        place,
        item.kind,
        item.title,
        item.minutes,
        item.more,
        item.at_minute,
        item.speaker,
        item.alternate,
        item.notes,
        item.instead,
        item.state,
        item.started_at,
        item.ended_at,
    )


def _item(row: Record) -> Item:
    return Item(
        number=ItemNumber(row["number"]),
        kind=ItemKind(row["kind"]),
        title=row["title"],
        minutes=row["minutes"],
        more=row["more"],
        at_minute=row["at_minute"],
        speaker=row["speaker"],
        alternate=row["alternate"],
        notes=row["notes"],
        instead=row["instead"],
        state=ItemState(row["state"]),
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        text_letters=row["text_letters"],
    )


_HEAD = """SELECT * FROM programmes WHERE congress_id = $1"""
_ITEMS = """
SELECT i.*, coalesce(char_length(t.text), 0) AS text_letters
FROM programme_items i LEFT JOIN programme_texts t USING (congress_id, number)
WHERE congress_id = $1 ORDER BY place
"""
_SAVE = """
INSERT INTO programmes (congress_id, revision, plan_revision, last_number, held_at, held_for)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (congress_id) DO UPDATE SET revision = excluded.revision, plan_revision = excluded.plan_revision,
    last_number = excluded.last_number, held_at = excluded.held_at, held_for = excluded.held_for
"""
_DROP = """DELETE FROM programme_items WHERE congress_id = $1 AND number <> ALL ($2::int[])"""
_PUT = """
INSERT INTO programme_items (congress_id, number, place, kind, title, minutes, more, at_minute, speaker, alternate, notes,
    instead, state, started_at, ended_at)
SELECT $1, * FROM unnest($2::int[], $3::int[], $4::text[], $5::text[], $6::int[], $7::int[], $8::int[], $9::text[],
    $10::text[], $11::text[], $12::boolean[], $13::text[], $14::timestamptz[], $15::timestamptz[])
ON CONFLICT (congress_id, number) DO UPDATE SET place = excluded.place, kind = excluded.kind, title = excluded.title,
    minutes = excluded.minutes, more = excluded.more, at_minute = excluded.at_minute, speaker = excluded.speaker,
    alternate = excluded.alternate, notes = excluded.notes, instead = excluded.instead, state = excluded.state,
    started_at = excluded.started_at, ended_at = excluded.ended_at
"""
_KEEP_ACT = """
INSERT INTO programme_acts (congress_id, revision, act, actor, made_at, before, rehearsed)
VALUES ($1, $2, $3, $4, $5, $6, EXISTS (SELECT FROM stages WHERE congress_id = $1 AND rehearsed_from IS NOT NULL))
"""
_NEWEST_ACT = """
SELECT revision, act, before FROM programme_acts
WHERE congress_id = $1 AND NOT undone
  AND rehearsed = EXISTS (SELECT FROM stages WHERE congress_id = $1 AND rehearsed_from IS NOT NULL)
ORDER BY revision DESC LIMIT 1
"""
_TAKE_BACK_REHEARSED = """
WITH taken AS (
    UPDATE programme_acts SET undone = true WHERE congress_id = $1 AND rehearsed AND NOT undone RETURNING revision, before
)
SELECT before FROM taken ORDER BY revision LIMIT 1
"""
_MARK_UNDONE = """UPDATE programme_acts SET undone = true WHERE congress_id = $1 AND revision = $2"""
