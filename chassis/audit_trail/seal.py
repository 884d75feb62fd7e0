"""Seals the audit trail while the service works, and writes the newest link down outside the database."""

import asyncio
import json
import logging
import time
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import asyncpg

from chassis import clock
from chassis.audit_trail.chain import Anchor, Fault, Line, Link, faults, forged
from chassis.storage.database import Connection, Database

_log = logging.getLogger(__name__)

EVERY, ANCHOR_EVERY = 2.0, 60.0
"""seconds"""
AT_ONCE = 1_000
LATEST = timedelta(minutes=10)
"""a line is there this long after its moment at the latest: its transaction is over by then"""
_LOCK = 0x6175_6469


async def seal_for_ever(db: Database, anchor: Path | None) -> None:
    """Seal what is new every few seconds, and say the newest link once a minute: into `anchor` (one JSON object a line), and
    into the log, which may go to another machine.
    """
    written, told = time.monotonic() - ANCHOR_EVERY, 0  # a clock that is set back holds up nothing
    while True:
        await seal(db)
        if time.monotonic() - written >= ANCHOR_EVERY:
            told = await write_anchor(db, anchor, told)
            written = time.monotonic()
        await asyncio.sleep(EVERY)


async def seal(db: Database) -> int:
    """Add the lines that are not in the chain yet; give how many. One process at a time, the others find nothing to do."""
    sealed = 0
    while True:
        async with db.transaction() as conn:
            if not await conn.fetchval("SELECT pg_try_advisory_xact_lock($1)", _LOCK):
                return sealed
            row = await conn.fetchrow(_LAST)
            before = Link(row["number"], row["audit_id"], row["digest"], row["link"]) if row else None
            lines = [_line(each) for each in await conn.fetch(_NEW, clock.real_now() - LATEST, AT_ONCE)]
            links = forged(before, lines)
            await conn.execute(
                _ADD,
                [one.number for one in links],
                [one.audit_id for one in links],
                [one.digest for one in links],
                [one.link for one in links],
            )
        sealed += len(links)
        if len(links) < AT_ONCE:
            return sealed


async def write_anchor(db: Database, anchor: Path | None, told: int = 0) -> int:
    """Log the newest link unless it is number `told`, append it unless it stands there already; give its number."""
    async with db.connection() as conn:
        row = await conn.fetchrow(_LAST)
    if row is None:
        return told
    number, link = row["number"], row["link"].hex()
    if number != told:
        _log.info("trail anchored", extra={"number": number, "link": link})
    known = read_anchors(anchor) if anchor else []
    if anchor and not (known and known[-1].number == number):
        said = {"number": number, "link": link, "at": clock.real_now().isoformat(timespec="seconds")}
        await asyncio.to_thread(_append, anchor, json.dumps(said))
    return int(number)


def read_anchors(anchor: Path) -> list[Anchor]:
    """Give what was written down, oldest first; a line cut off by a crash is left out."""
    if not anchor.exists():
        return []
    found = []
    for text in anchor.read_text("utf-8").splitlines():
        if (one := anchor_in(text)) is not None:
            found.append(one)
        else:
            _log.warning("a line of the anchor cannot be read", extra={"anchor": str(anchor)})
    return found


def anchor_in(text: str, service: str = "") -> Anchor | None:
    """Read a line of an anchor's file or of a log, whatever the log puts before it; None: there is none in it, or it is of
    another service than `service`.
    """
    try:
        said = json.loads(text[text.index("{") :])
        if service and said["service"] != service:
            return None
        return Anchor(int(said["number"]), bytes.fromhex(said["link"]))
    except (ValueError, KeyError, TypeError):
        return None


async def find_faults(conn: Connection, anchors: Sequence[Anchor]) -> tuple[int, list[Fault]]:
    """Give how many lines are sealed, and what was touched since."""
    lines = [_line(each) for each in await conn.fetch(_ALL)]
    links = [Link(each["number"], each["audit_id"], each["digest"], each["link"]) for each in await conn.fetch(_CHAIN)]
    return len(links), faults(lines, links, anchors)


def _append(anchor: Path, line: str) -> None:
    anchor.parent.mkdir(parents=True, exist_ok=True)
    with anchor.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def _line(row: asyncpg.Record) -> Line:
    return Line(row["id"], row["at"], row["actor"], row["action"], row["subject"], row["details"], row["congress_id"])


_LAST = """SELECT number, audit_id, digest, link FROM audit_chain ORDER BY number DESC LIMIT 1"""
_NEW = """
WITH newest AS (SELECT coalesce(max(audit_id), 0) AS id FROM audit_chain)
SELECT a.* FROM newest, audit a
WHERE a.id > newest.id - 10000 AND (a.id > newest.id OR a.at > $1)
  AND NOT EXISTS (SELECT FROM audit_chain c WHERE c.audit_id = a.id)
ORDER BY a.id LIMIT $2
"""
_ADD = """
INSERT INTO audit_chain (number, audit_id, digest, link)
SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[])
"""
_ALL = """SELECT * FROM audit ORDER BY id"""
_CHAIN = """SELECT number, audit_id, digest, link FROM audit_chain ORDER BY number"""
