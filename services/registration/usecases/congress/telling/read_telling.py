"""Reads who is to be told that the congress moved: each delegation with its head, and whose paper is out of date."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Connection, Database
from services.registration.domain.congress.moving import Move, to_tell
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.units.unit import KeptUnit
from services.registration.storage.badges import openings
from services.registration.storage.congress import moves
from services.registration.storage.documents import runs
from services.registration.storage.mail import mails
from services.registration.storage.people import delegates
from services.registration.storage.units import units
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class UnitToTell:
    """One delegation. `opened` have looked at their pass since the move; `with_email` can be told by e-mail, `mailed` were and
    `waiting` have a letter on its way; `papers` are the people whose summons or invitation was made or sent before it; `told_at`: when somebody said that they
    were told.
    """

    unit_code: str
    name: str
    head_name: str
    head_phone: str
    delegates: int
    opened: int
    with_email: int
    mailed: int
    waiting: int
    papers: tuple[str, ...]
    told_at: datetime | None


@dataclass(frozen=True)
class Telling:
    """`move` is None when nobody has to be told anything; its old values are what the delegations know so far."""

    move: Move | None
    units: tuple[UnitToTell, ...]


@dataclass(frozen=True)
class _Seen:
    """What is known of people by their id: when they opened their pass, whom a letter has told of the move or is about to,
    and whose newest summons or invitation is from before it."""

    opened: Mapping[DelegateId, datetime]
    mailed: Collection[DelegateId]
    waiting: Collection[DelegateId]
    outdated: Collection[DelegateId]
    told: Mapping[str, datetime]


async def read_telling(db: Database, congress_id: CongressId) -> Telling:
    """Give the units in the order of protocol, without those that have nobody. Raises NotFound."""
    async with db.connection() as conn:
        await the_congress(conn, congress_id)
        told = await moves.told_of(conn, congress_id)
        move = to_tell(await moves.moves_of(conn, congress_id), told)
        if move is None:
            return Telling(None, ())
        people = await delegates.delegates_of(conn, congress_id)
        kept = await units.kept_units(conn, congress_id)
        opened = await openings.openings_of(conn, congress_id)
        really_moved_at = await moves.really_moved_at(conn, congress_id, move.version)
        mailed = await mails.told_of_a_move(conn, congress_id, really_moved_at)
        waiting = await mails.to_be_told_of_a_move(conn, congress_id)
        outdated = await _outdated(conn, congress_id, move, really_moved_at)
        seen = _Seen(opened, mailed, waiting, outdated, told.get(move.version, {}))
    active = [one for one in people if one.on_list]
    found = (
        _unit(one, [who for who in active if who.person.unit_code == one.unit.unit_code], move, seen) for one in kept
    )
    return Telling(move, tuple(one for one in found if one.delegates))


async def _outdated(
    conn: Connection, congress_id: CongressId, move: Move, really_moved_at: datetime
) -> Collection[DelegateId]:
    """Give whose paper says the old time or place. Files are made in congress time, letters are sent in true time."""
    made = await runs.letters_made(conn, congress_id)
    sent = await mails.documents_sent(conn, congress_id)
    new = {one for one, at in made.items() if at >= move.moved_at}
    new |= {one for one, at in sent.items() if at >= really_moved_at}
    return (made.keys() | sent.keys()) - new


def _unit(kept: KeptUnit, people: list[Delegate], move: Move, seen: _Seen) -> UnitToTell:
    ids = {one.delegate_id for one in people}
    return UnitToTell(
        *(kept.unit.unit_code, kept.unit.name, kept.head_name, kept.head_phone, len(people)),
        opened=sum(at > move.moved_at for one, at in seen.opened.items() if one in ids),
        with_email=sum(bool(one.person.email) for one in people),
        mailed=sum(one in ids for one in seen.mailed),
        waiting=sum(one in ids for one in seen.waiting),
        papers=tuple(one.person.shown for one in people if one.delegate_id in seen.outdated),
        told_at=seen.told.get(kept.unit.unit_code),
    )
