"""Changes what the desk may change of a delegate, unless somebody else was first."""

from dataclasses import dataclass, field, replace

from chassis import clock
from chassis.errors import Conflict, Forbidden, RuleBroken
from chassis.files.meaning.spelling import exact
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.acts import Act, FieldChange, Kind, plain_changes
from services.registration.domain.people.delegate import HERE, Delegate, Person, Status
from services.registration.domain.roster.by_hand import Typed
from services.registration.domain.roster.comparing.known import Origin
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.storage.people import acts
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.storage.seating import seats
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.nominations.own_proposal import of_own_proposal
from services.registration.usecases.people.by_hand import hall_for, hidden_changes, put_sensitive, read_by_hand
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.finding.the_delegate import the_delegate_locked
from services.registration.usecases.people.nobody_like import require_nobody_like
from services.registration.usecases.people.proposing.asking_organisers import asked_of_organisers
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.privacy.kept import require_kept
from services.registration.usecases.seating.holding import require_free_seat


@dataclass(frozen=True)
class Edit:
    """What is to be different of a delegate. `version` is the one the editor saw."""

    version: int
    typed: Typed = field(default_factory=Typed)
    another_person: bool = False
    """A namesake was seen and is somebody else."""


async def edit_delegate(
    db: Database,
    vault: PersonalDataVault,
    actor: str,
    delegate_id: DelegateId,
    edit: Edit,
    *,
    only_unit: str | None = None,
) -> DelegateFile:
    """Give the delegate as changed. `only_unit` binds a unit registrar, who only asks for another name, birth or sex of
    somebody with a badge that holds, for anything once the unit's list is locked, and sets no seat, category or standing. A corrected name keeps the printed badge valid.

    Raises NotFound, Forbidden, Malformed (fields that do not fit), RuleBroken (no longer a delegate), Conflict
    (another version) with the delegate as they now are, so that the editor sees both.
    """
    async with db.transaction() as conn:
        if {edit.typed.seat, edit.typed.unit_code, edit.typed.category} != {
            None
        }:  # nobody else takes that seat or place
            await congresses.lock_congress_of(conn, delegate_id)
        delegate = await _lock(conn, delegate_id, only_unit)
        if only_unit is not None and edit.typed.unit_code not in (None, only_unit):
            raise Forbidden("Bạn không chuyển đại biểu sang đơn vị khác được. Xin liên hệ Ban Tổ chức.")
        if delegate.version == edit.version:
            typed = edit.typed
            if only_unit is not None:
                typed = await _of_a_clerk(conn, vault, actor, delegate, typed)
            after = await edited(
                conn, vault, actor, delegate, typed, another_person=edit.another_person, only_unit=only_unit
            )
            return await open_file(conn, actor, after)
        current = await open_file(conn, actor, delegate)
    # after the commit: the audit keeps that the file was given, also by a refusal
    overtaken = "Người khác vừa sửa đại biểu này. Xin xem giá trị mới rồi sửa tiếp."
    raise Conflict(overtaken, version=current.version, current=current)


async def _of_a_clerk(
    conn: Connection, vault: PersonalDataVault, actor: str, delegate: Delegate, typed: Typed
) -> Typed:
    if delegate.status is Status.NOMINATED:
        return await of_own_proposal(conn, actor, delegate, typed)
    return await asked_of_organisers(conn, vault, actor, delegate, typed)


async def edited(
    conn: Connection,
    vault: PersonalDataVault,
    actor: str,
    delegate: Delegate,
    typed: Typed,
    *,
    another_person: bool = False,
    only_unit: str | None = None,
) -> Delegate:
    """Store what was typed over the delegate, whose row is locked. Raises Malformed, RuleBroken (no longer a delegate; the
    name of somebody else, whose code is in `same`, unless `another_person`)."""
    if delegate.status not in HERE:
        raise RuleBroken("Đại biểu này đã được thay hoặc đã rút tên, không sửa được nữa.")
    require_kept(delegate)
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    reading = read_by_hand(typed, before := delegate.person, congress, await hall_for(conn, congress, typed))
    if not another_person:
        await _require_own_name(conn, congress, delegate, reading.person, only_unit)
    plain = plain_changes(before, reading.person)
    hidden = await hidden_changes(conn, vault, delegate, reading.sensitive)
    if not plain and not hidden:
        return delegate
    changed = replace(delegate, person=reading.person, version=delegate.version + 1)
    if changed.person.seat != before.seat:
        await require_free_seat(conn, changed)
        await seats.contest(conn, congress.congress_id, {delegate.delegate_id: ""})
    about = (ActId(new_id()), delegate.congress_id, delegate.delegate_id, Kind.EDITED, actor, clock.now())
    act = Act(*about, changed.version, changes=(*plain, *hidden))
    await (acts.keep_sensitive if hidden else acts.keep_act)(conn, act)
    if hidden:
        await put_sensitive(conn, vault, delegate, reading.sensitive)
    await _store(conn, congress, before, changed)
    await _remember_the_desk(conn, actor, delegate, act.changes)
    named = [change.field for change in act.changes]
    await audit.note(conn, actor, "delegate.edited", str(delegate.delegate_id), fields=named)
    return changed


async def _store(conn: Connection, congress: Congress, before: Person, changed: Delegate) -> None:
    async with within_places(conn, congress):
        await store_and_tell(conn, changed)
    if (before.unit_code, before.category) != (changed.person.unit_code, changed.person.category):
        await nominations.line_up(conn, congress.congress_id, [changed.delegate_id])


async def _require_own_name(
    conn: Connection, congress: Congress, delegate: Delegate, after: Person, only_unit: str | None
) -> None:
    if exact(after.full_name) != exact(delegate.person.full_name):
        await require_nobody_like(conn, congress, after, but=delegate.delegate_id, only_unit=only_unit)


async def _lock(conn: Connection, delegate_id: DelegateId, only_unit: str | None) -> Delegate:
    delegate = await the_delegate_locked(conn, delegate_id)
    if only_unit is not None and delegate.person.unit_code != only_unit:
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    return delegate


async def _remember_the_desk(
    conn: Connection, actor: str, delegate: Delegate, changes: tuple[FieldChange, ...]
) -> None:
    """Keep that the desk set these fields, and what a file had said: an old file does not undo them by itself.

    Of sensitive attributes only the fact is kept, under one name for all of them.
    """
    origins = {"sensitive" if one.hidden else one.field: Origin("desk", actor, one.old) for one in changes}
    fields_set = [SetField(delegate.delegate_id, name, origin) for name, origin in origins.items()]
    await put_origins(conn, delegate.congress_id, fields_set, clock.now())
