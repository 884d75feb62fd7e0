"""Holds each service's database and a raw read of Kafka against the simulator's ledger: what is lost, what is doubled."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

import asyncpg

from chassis.events.broker import Broker
from contracts.checkin import PresenceChanged, ScanRecorded
from contracts.honors import EntryAnnounced
from contracts.registration import DelegateCredentialed
from daihoi.local.servers.principals import READER
from daihoi.simulation.proving.ledger import Ledger
from daihoi.simulation.proving.raw_topics import Said, read_all

DELEGATES = 386
HONOUREES = 118
SETTLES_WITHIN = 20


class Books(Protocol):
    """Where the services' databases and Kafka are."""

    def broker(self, principal: str) -> Broker: ...

    def service_dsn(self, service: str) -> str: ...


@dataclass
class Differences:
    """What does not agree, by the name of the book it was found in."""

    delegates: int = 0
    announced: int = 0
    broker: str = "none"
    missing: dict[str, int] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)

    @property
    def lost(self) -> int:
        return sum(self.missing.values())

    @property
    def doubled(self) -> int:
        return sum(self.repeated.values())

    def hold(self, book: str, expected: Iterable[object], found: Iterable[object]) -> None:
        """Compare as multisets: what `found` lacks is missing, what it has more than `expected` is repeated."""
        wanted, there = Counter(iter(expected)), Counter(iter(found))
        missing, repeated = (wanted - there).total(), (there - wanted).total()
        if missing:
            self.missing[book] = missing
        if repeated:
            self.repeated[book] = repeated

    def hold_count(self, book: str, expected: int, found: int) -> None:
        if found < expected:
            self.missing[book] = expected - found
        if found > expected:
            self.repeated[book] = found - expected


async def compare(books: Books, congress: UUID, ledger: Ledger) -> Differences:
    """Compare until nothing is missing any more, for 20 s at most: what is still on its way is not lost."""
    deadline = asyncio.get_running_loop().time() + SETTLES_WITHIN
    while True:
        found = await _compare_once(books, congress, ledger)
        if not found.missing or asyncio.get_running_loop().time() > deadline:
            return found
        await asyncio.sleep(0.5)


async def _compare_once(books: Books, congress: UUID, ledger: Ledger) -> Differences:
    found = Differences()
    await _registration(books.service_dsn("registration"), congress, ledger, found)
    await _checkin(books.service_dsn("checkin"), congress, ledger, found)
    await _honors(books.service_dsn("honors"), congress, ledger, found)
    said = await read_all(books.broker(READER))
    found.broker = "kafka" if said.events else "none"
    _topics(said, congress, ledger, found)
    for service in ("registration", "checkin", "honors"):
        ids = await _column(books.service_dsn(service), _SAID)
        found.missing |= {f"{service} outbox in Kafka": count} if (count := len(set(ids) - set(said.events))) else {}
    return found


async def _registration(dsn: str, congress: UUID, ledger: Ledger, found: Differences) -> None:
    people = await _column(dsn, _DELEGATES, congress)
    found.delegates = len(people)
    found.hold("registration delegates", ledger.credentialed, people)
    there = await _column(dsn, _ATTENDANCE, congress)
    found.hold("registration attendance", ledger.present, there)


async def _checkin(dsn: str, congress: UUID, ledger: Ledger, found: Differences) -> None:
    scans = await _column(dsn, _SCANS, congress)
    found.hold("checkin scans", ledger.scans, scans)
    firsts = await _column(dsn, _FIRST_SCANS, congress)
    found.hold("checkin first scans", ledger.present, firsts)
    there = await _column(dsn, _PRESENCE, congress)
    found.hold("checkin presence", ledger.present, there)
    counted = await _column(dsn, _COUNTED, congress)
    for line in counted or ["ALL 0"]:
        dimension, number = str(line).rsplit(" ", 1)
        found.hold_count(f"checkin scans counted by {dimension}", len(ledger.scans), int(number))


async def _honors(dsn: str, congress: UUID, ledger: Ledger, found: Differences) -> None:
    announced = await _column(dsn, _ANNOUNCED, congress)
    found.announced = len(set(announced))
    found.hold("honors entries", ledger.announced, announced)


def _topics(said: Said, congress: UUID, ledger: Ledger, found: Differences) -> None:
    scans = [
        one
        for group in said.of(ScanRecorded).values()
        for one in group
        if isinstance(one, ScanRecorded) and one.congress_id == congress
    ]
    found.hold("Kafka scans", ledger.scans, [one.scan_id for one in scans if not one.amends])
    found.hold(
        "Kafka first scans",
        ledger.present.items(),
        [(one.delegate_id, one.scan_id) for one in scans if one.first_presence],
    )
    states = [
        one
        for group in said.of(PresenceChanged).values()
        for one in group
        if isinstance(one, PresenceChanged) and one.congress_id == congress
    ]
    present = {one.delegate_id for one in states if any(session.present for session in one.sessions)}
    found.hold("Kafka presence", ledger.present, present)
    versions = Counter((one.delegate_id, one.aggregate_version) for one in states)
    found.hold("Kafka presence versions", versions.keys(), versions.elements())
    announced = [
        one
        for group in said.of(EntryAnnounced).values()
        for one in group
        if isinstance(one, EntryAnnounced) and one.congress_id == congress
    ]
    found.hold("Kafka roll", ledger.announced, [one.entry_id for one in announced])
    delegates = {
        one.delegate_id
        for group in said.of(DelegateCredentialed).values()
        for one in group
        if isinstance(one, DelegateCredentialed) and one.congress_id == congress and one.credentials
    }
    found.hold("Kafka delegates", ledger.credentialed, delegates)


async def _column(dsn: str, sql: str, *arguments: object) -> list[object]:
    conn = await asyncpg.connect(dsn)
    try:
        return [row[0] for row in await conn.fetch(sql, *arguments)]
    finally:
        await conn.close()


_SAID = """SELECT event_id FROM outbox"""
_DELEGATES = """SELECT delegate_id FROM delegates WHERE congress_id = $1 AND status <> 'REPLACED'"""
_ATTENDANCE = """SELECT delegate_id FROM attendance WHERE congress_id = $1 AND present"""
_SCANS = """SELECT scan_id FROM scans WHERE congress_id = $1"""
_FIRST_SCANS = """SELECT delegate_id FROM scans WHERE congress_id = $1 AND first_presence"""
_PRESENCE = (
    """SELECT delegate_id FROM presence JOIN attendance USING (delegate_id) WHERE congress_id = $1 AND present"""
)
_COUNTED = """
SELECT dimension || ' ' || sum(scans) FROM arrival_counts
WHERE session_id IN (SELECT session_id FROM known_sessions WHERE congress_id = $1) GROUP BY dimension
"""
_ANNOUNCED = """SELECT entry_id FROM entries WHERE congress_id = $1 AND status = 'ANNOUNCED'"""
