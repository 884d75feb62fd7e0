"""Keeps the pace of sending, what the mail server refused to everybody, and which congresses' letters wait."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


@dataclass(frozen=True)
class Round:
    """Of all processes together: when a letter was taken last, until when nothing is sent after `failures` in a row."""

    taken_at: datetime | None
    rest_until: datetime | None
    failures: int
    trouble: str


async def lock_round(conn: Connection) -> Round | None:
    """Give the round, and keep other processes from taking a letter; None while another one takes one."""
    row = await conn.fetchrow(_LOCK)
    return Round(**dict(row)) if row else None


async def read_round(conn: Connection) -> Round:
    row = await conn.fetchrow(_READ)
    assert row is not None
    return Round(**dict(row))


async def note_taken(conn: Connection, now: datetime) -> None:
    await conn.execute(_TAKEN, now)


async def note_trouble(conn: Connection, trouble: str, failures: int, rest_until: datetime | None) -> None:
    """Put down what the server said to everybody's letters; "" and 0 once it takes some again."""
    await conn.execute(_TROUBLE, trouble, failures, rest_until)


async def is_stopped(conn: Connection, congress_id: CongressId) -> bool:
    return bool(await conn.fetchval(_IS_STOPPED, congress_id))


async def stop(conn: Connection, congress_id: CongressId, now: datetime) -> None:
    await conn.execute(_STOP, congress_id, now)


async def go_on(conn: Connection, congress_id: CongressId) -> None:
    await conn.execute(_GO_ON, congress_id)


_LOCK = """SELECT taken_at, rest_until, failures, trouble FROM mail_round FOR UPDATE SKIP LOCKED"""
_READ = """SELECT taken_at, rest_until, failures, trouble FROM mail_round"""
_TAKEN = """UPDATE mail_round SET taken_at = $1"""
_TROUBLE = """UPDATE mail_round SET trouble = $1, failures = $2, rest_until = $3"""
_IS_STOPPED = """SELECT true FROM mail_stops WHERE congress_id = $1"""
_STOP = """INSERT INTO mail_stops (congress_id, stopped_at) VALUES ($1, $2) ON CONFLICT DO NOTHING"""
_GO_ON = """DELETE FROM mail_stops WHERE congress_id = $1"""
