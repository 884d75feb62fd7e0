"""What honors keeps of the congresses that registration speaks of."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, SessionId
from services.honors.domain.known.known_congress import AgendaItem, CongressState, KnownCongress, Sitting


async def save_congress(conn: Connection, congress: KnownCongress, official_sessions: Sequence[SessionId]) -> bool:
    """Store a congress as it now is; False when a newer or the same version is known."""
    stored = await conn.fetchval(
        _SAVE,
        congress.congress_id,
        congress.version,
        congress.code,
        congress.form,
        congress.name,
        list(congress.title_lines),
        congress.review_period,
        congress.theme,
        list(congress.slogans),
        [{"number": item.number, "code": item.code, "name": item.name} for item in congress.agenda],
        list(official_sessions),
        congress.synthetic,
        congress.state.value,
        [_written(each) for each in congress.sittings],
    )
    return bool(stored)


async def save_units(conn: Connection, congress_id: CongressId, units: Mapping[str, Sequence[str]]) -> None:
    """Store the units in the order of protocol, each by its name with what else it is called."""
    written = [{"name": name, "other_names": list(others)} for name, others in units.items()]
    await conn.execute(_SAVE_UNITS, congress_id, written)


async def units_of(conn: Connection, congress_id: CongressId) -> dict[str, list[str]]:
    """Give the units that are called something else too, each by its name."""
    kept = await conn.fetchval(_UNITS, congress_id) or ()
    return {one["name"]: one["other_names"] for one in kept if one["other_names"]}


async def get_congress(conn: Connection, congress_id: CongressId) -> KnownCongress | None:
    row = await conn.fetchrow(_GET, congress_id)
    return _congress(row) if row else None


async def code_of(conn: Connection, congress_id: CongressId) -> str:
    """Give the code of that congress, '' when nobody told us of it."""
    return await conn.fetchval(_CODE, congress_id) or ""


async def find_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give what became of that congress; None when nobody told us of it."""
    state = await conn.fetchval(_STATE, congress_id)
    return CongressState(state) if state else None


async def hold_state(conn: Connection, congress_id: CongressId) -> CongressState | None:
    """Give it and keep it from being archived or deleted until this transaction ends; others may do so too."""
    state = await conn.fetchval(_HOLD_STATE, congress_id)
    return CongressState(state) if state else None


async def lock_alone(conn: Connection, congress_id: CongressId) -> None:
    """Wait until nobody holds its state, and change it alone until this transaction ends. To be locked before its stage."""
    await conn.execute(_LOCK_ALONE, congress_id)


async def last_sitting(conn: Connection, congress_id: CongressId) -> datetime | None:
    """Give when the last session of a congress begins; None for one that nobody has heard of."""
    found: datetime | None = await conn.fetchval(_LAST_SITTING, congress_id)
    return found


async def list_congresses(conn: Connection) -> list[KnownCongress]:
    """Give the congresses that are neither archived nor deleted, newest first."""
    return [_congress(row) for row in await conn.fetch(_LIST)]


def _congress(row: asyncpg.Record) -> KnownCongress:
    return KnownCongress(
        congress_id=CongressId(row["congress_id"]),
        version=row["version"],
        form=row["form"],
        name=row["name"],
        title_lines=tuple(row["title_lines"]),
        review_period=row["review_period"],
        theme=row["theme"],
        slogans=tuple(row["slogans"]),
        agenda=_agenda(row["agenda"] if row["programme"] is None else row["programme"]),
        synthetic=row["synthetic"],
        state=CongressState(row["state"]),
        code=row["code"],
        sittings=tuple(_sitting(each) for each in row["sessions"]),
    )


def _agenda(kept: Sequence[Mapping[str, Any]]) -> tuple[AgendaItem, ...]:
    return tuple(AgendaItem(**item, ordinal=ordinal) for ordinal, item in enumerate(kept, start=1))


def _written(sitting: Sitting) -> dict[str, str]:
    written = {"session_id": str(sitting.session_id), "kind": sitting.kind, "name": sitting.name}
    return {**written, "starts_at": sitting.starts_at.isoformat()}


def _sitting(kept: Mapping[str, str]) -> Sitting:
    starts_at = datetime.fromisoformat(kept["starts_at"])
    return Sitting(SessionId(UUID(kept["session_id"])), kept["kind"], kept["name"], starts_at)


_SAVE = """
INSERT INTO known_congresses AS k (congress_id, version, code, form, name, title_lines, review_period, theme, slogans,
    agenda, official_sessions, synthetic, state, sessions)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version, code = excluded.code, form = excluded.form,
    name = excluded.name, title_lines = excluded.title_lines, review_period = excluded.review_period,
    theme = excluded.theme, slogans = excluded.slogans, agenda = excluded.agenda,
    official_sessions = excluded.official_sessions, synthetic = excluded.synthetic, state = excluded.state,
    sessions = excluded.sessions
WHERE k.version < excluded.version
RETURNING true
"""

# What was planned as the programme stands for the agenda; an item keeps its number wherever it goes.
_GET = """
SELECT k.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'code', '', 'name', p.title,
                         'film', p.kind = 'FILM') ORDER BY p.place) FILTER (WHERE p.kind <> 'BREAK'), '[]')
             FROM programmes LEFT JOIN programme_items p USING (congress_id)
             WHERE programmes.congress_id = k.congress_id GROUP BY programmes.congress_id) AS programme
FROM known_congresses k WHERE k.congress_id = $1
"""

_SAVE_UNITS = """
UPDATE known_congresses SET units = $2 WHERE congress_id = $1
"""

_UNITS = """
SELECT units FROM known_congresses WHERE congress_id = $1
"""

_CODE = """
SELECT code FROM known_congresses WHERE congress_id = $1
"""

_STATE = """
SELECT state FROM known_congresses WHERE congress_id = $1
"""

_HOLD_STATE = """
SELECT state FROM known_congresses WHERE congress_id = $1 FOR KEY SHARE
"""

_LOCK_ALONE = """
SELECT FROM known_congresses WHERE congress_id = $1 FOR UPDATE
"""

_LIST = """
SELECT k.*, (SELECT coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'code', '', 'name', p.title,
                         'film', p.kind = 'FILM') ORDER BY p.place) FILTER (WHERE p.kind <> 'BREAK'), '[]')
             FROM programmes LEFT JOIN programme_items p USING (congress_id)
             WHERE programmes.congress_id = k.congress_id GROUP BY programmes.congress_id) AS programme
FROM known_congresses k WHERE k.state = 'ACTIVE' ORDER BY k.congress_id DESC
"""
_LAST_SITTING = """
SELECT max((one->>'starts_at')::timestamptz) FROM known_congresses, jsonb_array_elements(sessions) AS one
WHERE congress_id = $1
"""
