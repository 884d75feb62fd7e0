"""Keeps congresses with their sessions, units and agenda."""

from collections.abc import Sequence
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.congress.congress import AgendaItem, Congress, Session, Unit
from services.registration.domain.ids import CongressId, DelegateId, SessionId

COLUMNS = (
    "congress_id, congress_number, version, code, level, form, name, title_lines, province, ordinal, term, "
    "review_period, theme, slogans, venue, gate_note, hotline, starts_at, max_delegates, synthetic"
)
HIGHEST_NUMBER = 65535


async def take_congress_number(conn: Connection) -> int | None:
    """Give the lowest number after the highest in use, None when all are taken; others wait until this commits."""
    await conn.execute("LOCK TABLE congresses IN SHARE ROW EXCLUSIVE MODE")
    number = int(await conn.fetchval("SELECT coalesce(max(congress_number), 0) + 1 FROM congresses"))
    return number if number <= HIGHEST_NUMBER else None


async def code_is_taken(conn: Connection, code: str) -> bool:
    return bool(await conn.fetchval("SELECT true FROM congresses WHERE code = $1", code))


async def insert_congress(conn: Connection, congress: Congress, created_at: datetime) -> None:
    await conn.execute(
        f"INSERT INTO congresses ({COLUMNS}, created_at) VALUES "  # noqa: S608 (a constant)
        "($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)",
        *(congress.congress_id, congress.congress_number, congress.version, congress.code, congress.level),
        *(congress.form, congress.name, congress.title_lines, congress.province, congress.ordinal, congress.term),
        *(congress.review_period, congress.theme, congress.slogans, congress.venue, congress.gate_note),
        *(congress.hotline, congress.starts_at, congress.max_delegates, congress.synthetic, created_at),
    )
    await conn.executemany(
        "INSERT INTO congress_sessions (session_id, congress_id, kind, name, starts_at) VALUES ($1, $2, $3, $4, $5)",
        [(s.session_id, congress.congress_id, s.kind, s.name, s.starts_at) for s in congress.sessions],
    )
    await conn.executemany(
        "INSERT INTO agenda_items (congress_id, number, code, name) VALUES ($1, $2, $3, $4)",
        [(congress.congress_id, item.number, item.code, item.name) for item in congress.agenda],
    )
    await insert_units(conn, congress.congress_id, congress.units)


async def insert_units(conn: Connection, congress_id: CongressId, units: Sequence[Unit]) -> None:
    await conn.executemany(
        "INSERT INTO units (congress_id, unit_code, name, kind) VALUES ($1, $2, $3, $4)",
        [(congress_id, unit.unit_code, unit.name, unit.kind) for unit in units],
    )


async def update_congress(conn: Connection, congress: Congress) -> None:
    """Store what may change of a congress that the caller has locked, and its version."""
    await conn.execute(
        "UPDATE congresses SET version = $2, title_lines = $3, theme = $4, slogans = $5, venue = $6, gate_note = $7, "
        "hotline = $8, starts_at = $9 WHERE congress_id = $1",
        *(congress.congress_id, congress.version, congress.title_lines, congress.theme, congress.slogans),
        *(congress.venue, congress.gate_note, congress.hotline, congress.starts_at),
    )
    await conn.executemany(
        "UPDATE congress_sessions SET starts_at = $2 WHERE session_id = $1",
        [(one.session_id, one.starts_at) for one in congress.sessions],
    )


async def raise_congress_version(conn: Connection, congress_id: CongressId) -> None:
    await conn.execute("UPDATE congresses SET version = version + 1 WHERE congress_id = $1", congress_id)


async def lock_congress(conn: Connection, congress_id: CongressId) -> Congress | None:
    """Give the congress and keep everybody else from changing it until this transaction ends.

    Locked before its delegates, always: who takes both in this order cannot block another. New rows may still
    refer to it (NO KEY).
    """
    if not await conn.fetchval("SELECT true FROM congresses WHERE congress_id = $1 FOR NO KEY UPDATE", congress_id):
        return None
    return await find_congress(conn, congress_id)


async def lock_congress_of(conn: Connection, delegate_id: DelegateId) -> Congress | None:
    """Lock and give the congress that a delegate belongs to; None when there is no such delegate."""
    found = await conn.fetchval("SELECT congress_id FROM delegates WHERE delegate_id = $1", delegate_id)
    return await lock_congress(conn, found) if found else None


async def find_congress(conn: Connection, congress_id: CongressId) -> Congress | None:
    found = await list_congresses(conn, congress_id)
    return found[0] if found else None


async def list_congresses(conn: Connection, only: CongressId | None = None) -> list[Congress]:
    """Give every congress (or `only` one), the newest first."""
    rows = await conn.fetch(
        f"SELECT {COLUMNS} FROM congresses WHERE $1::uuid IS NULL OR congress_id = $1 "  # noqa: S608 (a constant)
        "ORDER BY congress_number DESC",
        only,
    )
    sessions = await conn.fetch(
        "SELECT congress_id, session_id, kind, name, starts_at FROM congress_sessions "
        "WHERE $1::uuid IS NULL OR congress_id = $1 ORDER BY starts_at, session_id",
        only,
    )
    units = await conn.fetch(
        "SELECT congress_id, unit_code, name, kind FROM units "
        "WHERE $1::uuid IS NULL OR congress_id = $1 ORDER BY unit_code",
        only,
    )
    agenda = await conn.fetch(
        "SELECT congress_id, number, code, name FROM agenda_items "
        "WHERE $1::uuid IS NULL OR congress_id = $1 ORDER BY number",
        only,
    )
    return [
        Congress(
            **{**dict(row), "title_lines": tuple(row["title_lines"]), "slogans": tuple(row["slogans"])},
            sessions=tuple(
                Session(SessionId(s["session_id"]), s["kind"], s["name"], s["starts_at"])
                for s in sessions
                if s["congress_id"] == row["congress_id"]
            ),
            units=tuple(
                Unit(u["unit_code"], u["name"], u["kind"]) for u in units if u["congress_id"] == row["congress_id"]
            ),
            agenda=tuple(
                AgendaItem(a["number"], a["code"], a["name"]) for a in agenda if a["congress_id"] == row["congress_id"]
            ),
        )
        for row in rows
    ]
