"""Gives why data is kept in a congress, how long, and what closing it does or did."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import ABOUT, BASES, Basis, DataRule, Kind, due, with_all
from services.registration.domain.privacy.erasing import ends_at
from services.registration.domain.privacy.open_ends import OpenEnd
from services.registration.storage.privacy import anonymising, closings, data_rules
from services.registration.storage.privacy.open_ends import open_ends_of
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class KindOfData:
    """One kind. `people`: of how many it is there now; `due_at`: from when it goes, if the congress is (or were) closed now;
    `gone`: of how many it has gone by the closing; `finished_at`: since when it is all gone."""

    kind: Kind
    fields: str
    purpose: str
    basis: Basis
    source: str
    months: int
    people: int
    due_at: datetime
    gone: int
    finished_at: datetime | None


@dataclass(frozen=True)
class BasisInWords:
    code: Basis
    words: str


@dataclass(frozen=True)
class Privacy:
    """`version` of the rules, 0 for the defaults. `may_close_at`: the congress is over then. `not_swept`: how many erased
    people's old words Kafka and the database's files may still have, in the whole installation. `open_ends`: what nobody could finish any more once it is closed; empty afterwards."""

    version: int
    kinds: tuple[KindOfData, ...]
    bases: tuple[BasisInWords, ...]
    may_close_at: datetime
    closed_at: datetime | None
    paused_at: datetime | None
    not_swept: int
    open_ends: tuple[OpenEnd, ...] = ()


async def read_privacy(db: Database, congress_id: CongressId) -> Privacy:
    """Raises NotFound."""
    async with db.connection() as conn:
        congress = await the_congress(conn, congress_id)
        return await open_privacy(conn, congress)


async def open_privacy(conn: Connection, congress: Congress) -> Privacy:
    version, kept = await data_rules.find_rules(conn, congress.congress_id)
    closing = await closings.find_closing(conn, congress.congress_id)
    people = await closings.people_with(conn, congress.congress_id)
    steps = {one.kind: one for one in closing.steps} if closing else {}
    now = clock.now()

    def told(rule: DataRule) -> KindOfData:
        about, step = ABOUT[rule.kind], steps.get(rule.kind)
        return KindOfData(
            *(rule.kind, about.fields, about.purpose, rule.basis, rule.source, rule.months, people[rule.kind]),
            due_at=step.due_at if step else due(rule, max(now, ends_at(congress))),
            gone=step.done if step else 0,
            finished_at=step.finished_at if step else None,
        )

    return Privacy(
        version=version,
        kinds=tuple(told(rule) for rule in with_all(kept)),
        bases=tuple(BasisInWords(code, words) for code, words in BASES.items()),
        may_close_at=ends_at(congress),
        closed_at=closing.closed_at if closing else None,
        paused_at=closing.paused_at if closing else None,
        not_swept=await anonymising.not_swept(conn),
        open_ends=() if closing else await open_ends_of(conn, congress.congress_id),
    )
