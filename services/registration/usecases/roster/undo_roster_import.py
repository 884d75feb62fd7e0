"""Takes back what a roster file did, within a day; whoever was touched since stays, and is named."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId, ImportId
from services.registration.domain.people.acts import Act
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.people.likely_doubles import doubles_of
from services.registration.domain.seating.moving import on_free_seats
from services.registration.domain.seating.typed import named_in
from services.registration.storage.answers.visits import take_back_visits
from services.registration.storage.badges import papers
from services.registration.storage.people import acts, delegates, roster_imports
from services.registration.storage.people.roster_answers import put_back_answers
from services.registration.storage.people.roster_imports import KeptChange, KeptImport
from services.registration.storage.photos import photos
from services.registration.storage.seating import changes as seat_changes
from services.registration.storage.seating import halls, seats
from services.registration.storage.units.unit_names import other_names
from services.registration.usecases.channels import LIVE
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.nominations.portal import require_open
from services.registration.usecases.people.leaving.withdrawing import on_the_roster_again, withdraw
from services.registration.usecases.people.tell_delegate import stand_again, store_and_tell, store_and_tell_all
from services.registration.usecases.photos.tell_photos import tell_photos
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.roster.find_import import find_to_undo
from services.registration.usecases.roster.undo_report import PossibleDouble, StayedAsTheyAre, UndoReport
from services.registration.usecases.units.take_back_heads import take_back_heads

EDITED = "Đã sửa sau lần nhập này."
WITH_BADGE = "Đã có thẻ sau lần nhập này."
PRINTED = "Đã có thẻ sau lần nhập này, thẻ đã in."


@dataclass(frozen=True)
class WayBack:
    """The way back: who leaves, who is put back, which withdrawals are taken back, and who stays."""

    people: dict[DelegateId, Delegate]
    removed: list[Delegate]
    back: list[tuple[Delegate, KeptChange]]
    again: list[Act]
    stayed: tuple[StayedAsTheyAre, ...]
    newcomers: tuple[Delegate, ...]
    """Of those who stay the ones who came in with the file."""

    @property
    def doubles(self) -> tuple[tuple[Delegate, Delegate], ...]:
        """Give who of the newcomers may be somebody who comes back."""
        standing = [one for one in self.newcomers if one.status is Status.ACTIVE]
        return tuple(doubles_of(standing, [self.people[act.delegate_id] for act in self.again]))

    def report(self, withdrawn: Sequence[Delegate] = ()) -> UndoReport:
        names = (self.people[act.delegate_id].person.full_name for act in self.again)
        return UndoReport(
            len(self.removed),
            len(self.back) + len(self.again),
            self.stayed,
            tuple(names),
            tuple(_told(one, other) for one, other in self.doubles),
            tuple(one.person.full_name for one in withdrawn),
            with_badge=len(self.badge_holders),
        )

    @property
    def badge_holders(self) -> tuple[Delegate, ...]:
        """Give who came in with the file, has had a badge since, and is on the roster."""
        return tuple(one for one in self.newcomers if one.credentials and one.status is Status.ACTIVE)


async def undo_roster_import(
    db: Database,
    actor: str,
    congress_id: CongressId,
    import_id: ImportId,
    *,
    dry_run: bool = False,
    withdrawing: Collection[DelegateId] = (),
    only_unit: str | None = None,
) -> UndoReport:
    """Undo one import, or only say what would be undone; where nobody can go back it stays as it is, to be tried again.

    `withdrawing` are those who stay and are somebody who comes back: they are taken off the roster.
    `only_unit`: its clerk undoes what they sent themselves, while the unit may hand in.
    Raises NotFound, RuleBroken (undone already, or more than 24 hours ago).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        if only_unit is not None:
            await require_open(conn, congress_id, only_unit)
        kept = await find_to_undo(conn, congress_id, import_id, actor if only_unit is not None else None)
        way = await way_back(conn, kept)
        report = way.report()
        if dry_run or report.in_vain:
            return report
        async with within_places(conn, congress):
            report = way.report(await _without_doubles(conn, actor, way, withdrawing))
            await go_back(conn, actor, congress, import_id, way)
    return report


async def go_back(conn: Connection, actor: str, congress: Congress, import_id: ImportId, way: WayBack) -> None:
    """Go the way back and say everywhere that the import is undone."""
    await _go(conn, congress, import_id, way)
    await take_back_heads(conn, actor, congress, import_id)
    await put_back_answers(conn, congress.congress_id, import_id)
    await roster_imports.mark_undone(conn, import_id, clock.now())
    told = way.report()
    await audit.note(
        conn,
        actor,
        "roster.import_undone",
        str(congress.congress_id),
        removed=told.removed,
        restored=told.restored,
    )
    await touch(conn, LIVE, str(congress.congress_id))


async def way_back(conn: Connection, kept: KeptImport) -> WayBack:
    people = {one.delegate_id: one for one in await delegates.lock_delegates_of(conn, kept.congress_id)}
    printed = await papers.printed_people(conn, kept.congress_id)
    seated = await seat_changes.proposals_since(conn, kept.congress_id, kept.imported_at)
    removed: list[Delegate] = []
    back: list[tuple[Delegate, KeptChange]] = []
    stayed: list[StayedAsTheyAre] = []
    newcomers: list[Delegate] = []
    for change in await roster_imports.changes_of(conn, kept.import_id):
        one = people[change.delegate_id]
        if why := _why_it_stays(one, change, seated.get(one.delegate_id, 0)):
            why = PRINTED if why == WITH_BADGE and one.delegate_id in printed else why
            stayed.append(StayedAsTheyAre(one.delegate_code, one.person.full_name, why))
            newcomers.extend([] if change.before else [one])
        elif change.before:
            back.append((one, change))
        else:
            removed.append(one)
    again: list[Act] = []
    for act in await acts.acts_of_import(conn, kept.import_id):
        one = people[act.delegate_id]
        if one.version == act.version_after:
            again.append(act)
        else:
            stayed.append(StayedAsTheyAre(one.delegate_code, one.person.full_name, EDITED))
    return WayBack(people, removed, back, again, tuple(stayed), tuple(newcomers))


async def _without_doubles(
    conn: Connection, actor: str, way: WayBack, withdrawing: Collection[DelegateId]
) -> list[Delegate]:
    """Withdraw who was said to be somebody who comes back; nobody else can be meant."""
    withdrawn = []
    for one, other in way.doubles:
        if one.delegate_id in withdrawing:
            why = f"Là {other.person.full_name} ({other.delegate_code}), trở lại danh sách khi hoàn tác lần nhập."
            withdrawn.append(await withdraw(conn, actor, one, why))
    return withdrawn


def _told(one: Delegate, other: Delegate) -> PossibleDouble:
    return PossibleDouble(
        one.delegate_id, one.person.full_name, one.delegate_code, other.person.full_name, other.delegate_code
    )


async def _go(conn: Connection, congress: Congress, import_id: ImportId, way: WayBack) -> None:
    leaving = [one.delegate_id for one in way.removed]
    await tell_photos(conn, congress.congress_id, await photos.remove_photos(conn, leaving))
    await roster_imports.remove_newcomers(conn, leaving)
    going = {*leaving, *(one.delegate_id for one, _ in way.back)}
    staying = [one for one in way.people.values() if one.delegate_id not in going]
    await _put_back(conn, congress, import_id, way.back, staying)
    await take_back_visits(conn, import_id, [one.delegate_id for one, _ in way.back])
    await acts.mark_import_undone(conn, import_id, [one.delegate_id for one, _ in way.back], clock.now())
    for act in way.again:
        await store_and_tell(conn, await on_the_roster_again(conn, act, way.people[act.delegate_id]))
        await acts.mark_undone(conn, act.act_id, clock.now())


def _why_it_stays(one: Delegate, change: KeptChange, seated: int) -> str:
    """Say why the file cannot be undone for this delegate, '' when it can; a seat that was proposed is no edit by hand."""
    if change.before is None and one.credentials:
        return WITH_BADGE
    return "" if one.version in (change.version_after, change.version_after + seated) else EDITED


async def _put_back(
    conn: Connection,
    congress: Congress,
    import_id: ImportId,
    back: list[tuple[Delegate, KeptChange]],
    staying: list[Delegate],
) -> None:
    others = await other_names(conn, congress.congress_id)
    kept = await halls.find_hall(conn, congress.congress_id)
    hall = kept.hall if kept else None
    before = [
        (
            one,
            replace(was, unit_code=others.now(was.unit_code), seat=named_in(hall, _seat_before(one, change, was.seat))),
        )
        for one, change in back
        if (was := change.before)
    ]
    moved = [replace(one, person=was, version=one.version + 1) for one, was in before if was != one.person]
    same = [one for one, was in before if was == one.person]
    old = on_free_seats(moved, [*staying, *same])
    lost = {one.delegate_id: one.person.seat for one, now in zip(moved, old, strict=True) if one != now}
    await seats.contest(conn, congress.congress_id, lost)
    await stand_again(conn, congress, old)
    await store_and_tell_all(conn, congress, old)
    ids = [one.delegate_id for one, _ in back]
    await roster_imports.put_back_sensitive(conn, import_id, ids)
    await roster_imports.put_back_origins(conn, import_id, ids)


def _seat_before(one: Delegate, change: KeptChange, seat: str) -> str:
    """Give the seat of before; who had none keeps the one that was proposed since."""
    return seat or (one.person.seat if one.version != change.version_after else "")
