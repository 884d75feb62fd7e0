"""Takes back what a roster file did, within a day; whoever was touched since stays, and is named."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate
from services.registration.domain.seating.moving import on_free_seats
from services.registration.domain.seating.typed import named_in
from services.registration.storage.congress import congresses
from services.registration.storage.people import acts, delegates, roster_imports
from services.registration.storage.people.roster_imports import KeptChange, KeptImport
from services.registration.storage.photos import photos
from services.registration.storage.seating import halls, seats
from services.registration.storage.units.unit_names import other_names
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.tell_delegate import stand_again, store_and_tell, store_and_tell_all
from services.registration.usecases.people.withdrawing import on_the_roster_again
from services.registration.usecases.photos.tell_photos import tell_photos

TIME_TO_UNDO = timedelta(hours=24)


@dataclass(frozen=True)
class StayedAsTheyAre:
    """A delegate whom the undoing leaves alone, and why in one sentence."""

    delegate_code: str
    full_name: str
    why: str


@dataclass(frozen=True)
class UndoReport:
    """How many came in with the file and are gone again, how many are as before, and who stays as they are."""

    removed: int
    restored: int
    stayed: tuple[StayedAsTheyAre, ...]


async def undo_roster_import(db: Database, actor: str, congress_id: CongressId, import_id: UUID) -> UndoReport:
    """Undo one import. Raises NotFound, RuleBroken (undone already, or more than 24 hours ago)."""
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        kept = await _find(conn, congress_id, import_id)
        if congress is None or kept is None:
            raise NotFound("Không có lần nhập này.")
        if kept.undone_at:
            raise RuleBroken("Lần nhập này đã được hoàn tác rồi.")
        if clock.now() - kept.imported_at > TIME_TO_UNDO:
            raise RuleBroken("Chỉ hoàn tác được trong 24 giờ sau khi nhập. Xin sửa từng người, hoặc nhập tệp đúng.")
        people = {one.delegate_id: one for one in await delegates.lock_delegates_of(conn, congress_id)}
        changes = [(people[one.delegate_id], one) for one in await roster_imports.changes_of(conn, import_id)]
        removed = [one for one, change in changes if change.before is None and _untouched(one, change)]
        await tell_photos(conn, congress_id, await photos.remove_photos(conn, [one.delegate_id for one in removed]))
        await roster_imports.remove_newcomers(conn, [one.delegate_id for one in removed])
        back = [(one, change) for one, change in changes if change.before and _untouched(one, change)]
        going = {one.delegate_id for one in removed} | {one.delegate_id for one, _ in back}
        staying = [one for one in people.values() if one.delegate_id not in going]
        await _put_back(conn, congress, import_id, back, staying)
        again, elsewhere = await _take_back_withdrawn(conn, import_id, people)
        stayed = (*(_stayed(one, change) for one, change in changes if not _untouched(one, change)), *elsewhere)
        await roster_imports.mark_undone(conn, import_id, clock.now())
        await audit.note(
            conn, actor, "roster.import_undone", str(congress_id), removed=len(removed), restored=len(back) + again
        )
        await touch(conn, LIVE, str(congress_id))
    return UndoReport(len(removed), len(back) + again, stayed)


async def _take_back_withdrawn(
    conn: Connection, import_id: UUID, people: dict[DelegateId, Delegate]
) -> tuple[int, list[StayedAsTheyAre]]:
    """Put those on the roster again who were withdrawn with the file; count them, and name who was touched since."""
    again, stayed = 0, []
    for act in await acts.acts_of_import(conn, import_id):
        one = people[act.delegate_id]
        if one.version != act.version_after:
            stayed.append(StayedAsTheyAre(one.delegate_code, one.person.full_name, "Đã sửa sau lần nhập này."))
            continue
        await store_and_tell(conn, await on_the_roster_again(conn, act, one))
        await acts.mark_undone(conn, act.act_id, clock.now())
        again += 1
    return again, stayed


async def _find(conn: Connection, congress_id: CongressId, import_id: UUID) -> KeptImport | None:
    found = await roster_imports.imports_of(conn, congress_id)
    return next((one for one in found if one.import_id == import_id), None)


def _untouched(one: Delegate, change: KeptChange) -> bool:
    """Tell whether nobody changed this delegate since, and a newcomer has no badge yet."""
    return one.version == change.version_after and not (change.before is None and one.credentials)


def _stayed(one: Delegate, change: KeptChange) -> StayedAsTheyAre:
    why = "Đã sửa sau lần nhập này." if one.version != change.version_after else "Đã có thẻ sau lần nhập này."
    return StayedAsTheyAre(one.delegate_code, one.person.full_name, why)


async def _put_back(
    conn: Connection,
    congress: Congress,
    import_id: UUID,
    back: list[tuple[Delegate, KeptChange]],
    staying: list[Delegate],
) -> None:
    others = await other_names(conn, congress.congress_id)
    kept = await halls.find_hall(conn, congress.congress_id)
    hall = kept.hall if kept else None
    before = [
        (one, replace(was, unit_code=others.now(was.unit_code), seat=named_in(hall, was.seat)))
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
    await roster_imports.put_back_sensitive(conn, import_id, [one.delegate_id for one, _ in back])
