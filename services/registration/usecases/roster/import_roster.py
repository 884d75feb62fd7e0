"""Takes in a roster file as a whole: the good rows come in, the others are listed, the same file again changes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import Forbidden, RuleBroken
from chassis.files.meaning.questions import Answers
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.answers.register import Source
from services.registration.domain.congress.composition import check_cap
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.ids import CongressId, DelegateId, ImportId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.roster.check import RosterCheck
from services.registration.domain.roster.comparing.applied import changed, first_visits, newcomer
from services.registration.domain.roster.comparing.known import ALL_OTHERS, Origin
from services.registration.domain.roster.outcome import Outcome
from services.registration.domain.roster.telling.open_rows import open_rows
from services.registration.domain.units.protocol import with_new
from services.registration.storage.answers.visits import keep_visits_of_file
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.storage.people import delegates, field_origins, roster_imports, sensitive_attributes
from services.registration.storage.people.field_origins import SetField
from services.registration.storage.people.roster_answers import keep_answers
from services.registration.storage.people.roster_imports import KeptImport
from services.registration.storage.seating import seats
from services.registration.storage.units.units import insert_units, put_order
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.leaving.withdrawing import withdraw
from services.registration.usecases.people.name_index import index_of
from services.registration.usecases.people.sealing import seal
from services.registration.usecases.people.tell_delegate import tell_all
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.roster.check_roster_file import (
    compare,
    known_people,
    read_roster_in_turn,
    with_names,
)
from services.registration.usecases.roster.find_import import TIME_TO_UNDO
from services.registration.usecases.roster.remember_import import remember_import
from services.registration.usecases.roster.roster_report import ImportReport, report
from services.registration.usecases.units.changing import tell_units
from services.registration.usecases.units.put_heads import put_heads


async def import_roster(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    data: bytes,
    filename: str = "",
    answers: Answers | None = None,
    *,
    dry_run: bool = False,
    may_withdraw: bool = True,
    only_unit: str | None = None,
) -> ImportReport:
    """Read a spreadsheet and bring the congress to it in one transaction; what is asked holds as answered, else by default.

    `only_unit`: its clerk sends the file, and who is new in it is proposed, no delegate yet.
    Raises Malformed or TooLarge for a file that is no roster, RuleBroken with the figures when the cap would be
    exceeded or it is open who somebody is (nothing is stored then), Forbidden (somebody is to be withdrawn without `may_withdraw`), NotFound.
    """
    async with db.connection() as conn:
        known = await the_congress(conn, congress_id)
    book = await read_roster_in_turn(db, data, filename, known.max_delegates)
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        assert congress is not None
        people = await known_people(conn, vault, congress_id, lock=True)
        if only_unit is not None:
            await require_open(conn, congress_id, only_unit)
        check = with_names(await compare(conn, book, congress, people, vault, answers or {}, only_unit=only_unit))
        active = sum(one.active for one in people) - len(check.withdrawn)
        _require_fit(check, dry_run=dry_run, may_withdraw=may_withdraw)
        if only_unit is None and (too_many := check_cap(congress.max_delegates, active + check.count("new"))):
            raise RuleBroken(too_many.sentence)
        sender = _Sender(actor, filename, Status.ACTIVE if only_unit is None else Status.NOMINATED)
        import_id = None if dry_run else await _bring_about(conn, vault, sender, congress, check)
    return report(check, import_id)


@dataclass(frozen=True)
class _Sender:
    """Who sent which file, and what newcomers in it are."""

    actor: str
    filename: str
    newcomers: Status

    @property
    def source(self) -> Source:
        """Tell whose word the file is: a unit's, whose clerk proposes, or the organisers'."""
        return Source.UNIT if self.newcomers is Status.NOMINATED else Source.ORGANIZERS


def _require_fit(check: RosterCheck, *, dry_run: bool, may_withdraw: bool) -> None:
    if check.withdrawn and not may_withdraw:
        raise Forbidden("Chỉ Ban Tổ chức rút tên được. Xin chọn giữ những người không còn trong tệp rồi nhập lại.")
    if check.undecided and not dry_run:
        raise RuleBroken(check.undecided)


async def _bring_about(
    conn: Connection, vault: PersonalDataVault, sender: _Sender, congress: Congress, check: RosterCheck
) -> ImportId:
    async with within_places(conn, congress):
        import_id = await _store(conn, vault, sender, congress, check)
        for one in check.withdrawn:
            why = f"Không còn trong tệp {sender.filename}".strip()
            await withdraw(conn, sender.actor, one.delegate, why, import_id=import_id)
    return import_id


async def _store(
    conn: Connection, vault: PersonalDataVault, sender: _Sender, congress: Congress, check: RosterCheck
) -> ImportId:
    now, import_id, actor, filename = clock.now(), ImportId(new_id()), sender.actor, sender.filename
    congress = await _with_new_units(conn, congress, check)
    await put_heads(conn, actor, congress.congress_id, import_id, check.heads)
    names = unit_names(congress)
    fresh = await _newcomers(conn, sender, congress, check)
    different = [(changed(one), one) for one in check.people if one.kind == "changed"]
    kept = _kept(import_id, congress.congress_id, actor, filename, now, check)
    await roster_imports.keep_import(conn, kept)
    await roster_imports.keep_before(conn, import_id, [one.delegate_id for one, _ in different])
    moved = [one for one, outcome in different if outcome.known and one.person != outcome.known.delegate.person]
    await delegates.update_delegates(conn, [(one, index_of(one, names)) for one in moved], now)
    await sensitive_attributes.put_sealed(
        conn,
        congress.congress_id,
        [seal(vault, one.delegate_id, outcome.candidate.sensitive) for one, outcome in fresh]
        + [seal(vault, one.delegate_id, outcome.compared.sensitive) for one, outcome in different if outcome.compared],
    )
    await _note_of_file(conn, check, fresh)
    visits = first_visits((*fresh, *different))
    await keep_visits_of_file(conn, congress.congress_id, import_id, visits, sender.source, now)
    await remember_import(conn, import_id, actor, filename, fresh, different)
    origins = [*_origins(fresh, different, filename)]
    await field_origins.put_origins(conn, congress.congress_id, origins, now)
    await seats.contest(
        conn, congress.congress_id, {one.delegate_id: outcome.contested for one, outcome in (*fresh, *different)}
    )
    await tell_all(conn, congress, moved)
    await roster_imports.keep_after(conn, import_id, {one.delegate_id: one.version for one, _ in (*fresh, *different)})
    await roster_imports.forget_before(conn, congress.congress_id, now - TIME_TO_UNDO)
    await _learn(conn, congress.congress_id, import_id, check, now)
    await audit.note(
        conn, actor, "roster.imported", str(congress.congress_id), created=len(fresh), updated=len(different)
    )
    await touch(conn, LIVE, str(congress.congress_id))
    return import_id


async def _newcomers(
    conn: Connection, sender: _Sender, congress: Congress, check: RosterCheck
) -> list[tuple[Delegate, Outcome]]:
    """Store who is new in the file, and give them."""
    now, names, status = clock.now(), unit_names(congress), sender.newcomers
    new = [one for one in check.people if one.kind == "new"]
    fresh = [(newcomer(one, congress.congress_id, DelegateId(new_id()), status), one) for one in new]
    await delegates.insert_delegates(conn, [(one, index_of(one, names)) for one, _ in fresh], now)
    if status is Status.NOMINATED:
        await nominations.begin(conn, congress.congress_id, [one.delegate_id for one, _ in fresh], sender.actor, now)
    return fresh


def _kept(
    import_id: ImportId, congress_id: CongressId, actor: str, filename: str, now: datetime, check: RosterCheck
) -> KeptImport:
    counts = (check.count("new"), check.count("changed"), len(check.withdrawn))
    about = (import_id, congress_id, actor, filename, now, *counts)
    return KeptImport(*about, left_out=check.names_left_out, open_rows=open_rows(check))


async def _learn(
    conn: Connection, congress_id: CongressId, import_id: ImportId, check: RosterCheck, imported_at: datetime
) -> None:
    """Keep what was answered about words, of the moment of the import, by which undoing finds it; what units are called is told
    to who reads the honour roll."""
    await keep_answers(conn, congress_id, import_id, check.unit_codes, check.answered, imported_at)
    if any(id_.startswith("unit:") for id_ in check.answered):
        await tell_units(conn, congress_id)


async def _note_of_file(conn: Connection, check: RosterCheck, fresh: Iterable[tuple[Delegate, Outcome]]) -> None:
    """Keep the order of the file, and what it had of people that nobody could read."""
    there = dict(_those_there(check, fresh))
    await delegates.put_places(conn, _places(there) if check.is_in_order else {})
    await delegates.add_promised(conn, {delegate_id: one.candidate.lacking for delegate_id, one in there.items()})


async def _with_new_units(conn: Connection, congress: Congress, check: RosterCheck) -> Congress:
    """Store the units that the file's people need in the order of protocol, tell them, and give the congress with them."""
    if not check.units:
        return congress
    await insert_units(conn, congress.congress_id, check.units)
    await put_order(conn, congress.congress_id, with_new(congress.units, check.units))
    return await tell_units(conn, congress.congress_id)


def _places(there: Mapping[DelegateId, Outcome]) -> dict[DelegateId, int]:
    """Give the place within their unit of whoever has none that the desk or a column of the file gave."""
    count: Counter[str] = Counter()
    places = {}
    for delegate_id, one in there.items():
        unit = one.candidate.unit.unit_code if one.candidate.unit else ""
        count[unit] += 1
        origin = one.known.origins.get("list_place") if one.known else None
        if not one.candidate.further.get("list_place") and not (origin and origin.by == "desk"):
            places[delegate_id] = count[unit]
    return places


def _those_there(check: RosterCheck, fresh: Iterable[tuple[Delegate, Outcome]]) -> Iterable[tuple[DelegateId, Outcome]]:
    """Give whoever of the file is on the roster afterwards, in its order."""
    new = {id(outcome): one.delegate_id for one, outcome in fresh}
    for one in check.people:
        delegate_id = one.known.delegate.delegate_id if one.known else new.get(id(one))
        if delegate_id:
            yield delegate_id, one


def _origins(
    fresh: Iterable[tuple[Delegate, Outcome]], different: Iterable[tuple[Delegate, Outcome]], filename: str
) -> Iterable[SetField]:
    """Say that this file set all of the newcomers, and of the others what it changes."""
    by_file = Origin("file", filename)
    for one, _ in fresh:
        yield SetField(one.delegate_id, ALL_OTHERS, by_file)
    for one, outcome in different:
        for change in outcome.compared.changes if outcome.compared else ():
            if not change.kept:
                yield SetField(one.delegate_id, change.field, by_file)
