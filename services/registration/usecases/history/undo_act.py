"""Takes back what was done to a delegate by hand within ten minutes; an ended badge is the same one again."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Forbidden, NotFound, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.acts import Act, Kind, put_back, why_not_undone
from services.registration.domain.people.delegate import (
    CredentialState,
    Delegate,
    Status,
    ended,
)
from services.registration.domain.roster.comparing.known import Origin
from services.registration.storage.badges import credentials
from services.registration.storage.congress import congresses
from services.registration.storage.people import acts, attendance, delegates
from services.registration.storage.people.field_origins import SetField, put_origins
from services.registration.storage.seating import seats
from services.registration.storage.units.unit_names import other_names
from services.registration.usecases.nominations.changing import stand_in_line_again
from services.registration.usecases.nominations.portal import require_own_open
from services.registration.usecases.people.delegate_file import DelegateFile, open_file
from services.registration.usecases.people.leaving.withdrawing import on_the_roster_again
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.photos.leaving import take_portrait_along
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.seating.holding import require_free_seat, with_seat_named


async def undo_act(
    db: Database, actor: str, delegate_id: DelegateId, act_id: ActId, *, editor_of: str | None, organizer: bool
) -> DelegateFile:
    """Give the delegate to whom the act was done, as before it; undoing twice changes nothing.

    `editor_of` binds a unit registrar; only an organiser undoes what became of a badge. Raises NotFound, Forbidden,
    RuleBroken (too late, changed since, a badge was issued since, the substitute has come, no place).
    """
    async with db.transaction() as conn:
        found = await acts.find_act(conn, act_id)
        if found is None or delegate_id not in (found.delegate_id, found.other_id):
            raise NotFound("Không có việc này trong lịch sử.")
        congress = await congresses.lock_congress(conn, found.congress_id)
        delegate = await delegates.lock_delegate(conn, found.delegate_id)
        if congress is None or delegate is None:
            raise NotFound("Không có đại biểu này.")
        if not _may(found, delegate, editor_of, organizer):
            raise Forbidden("Bạn không hoàn tác được việc này. Xin liên hệ Ban Tổ chức.")
        await require_own_open(conn, delegate, editor_of)
        if found.undone_at is None:
            async with within_places(conn, congress):
                delegate = await _undo(conn, actor, found, delegate)
                await stand_in_line_again(conn, congress, delegate.delegate_id)
        return await open_file(conn, actor, delegate)


def _may(act: Act, delegate: Delegate, editor_of: str | None, organizer: bool) -> bool:
    return (organizer or act.kind is Kind.EDITED) and editor_of in (None, delegate.person.unit_code)


async def _undo(conn: Connection, actor: str, act: Act, delegate: Delegate) -> Delegate:
    now = clock.now()
    if why := why_not_undone(act, delegate, now):
        raise RuleBroken(why)
    if act.kind is Kind.EDITED:
        back = await _as_before_the_edit(conn, actor, act, delegate)
    else:
        back = await _back_on_the_roster(conn, actor, act, delegate)
    await store_and_tell(conn, back)
    await acts.mark_undone(conn, act.act_id, now)
    undone = Act(
        ActId(new_id()), act.congress_id, act.delegate_id, Kind.UNDONE, actor, now, back.version, reason=act.kind
    )
    await acts.keep_act(conn, undone)
    await audit.note(conn, actor, "delegate.act_undone", str(act.delegate_id), act=str(act.act_id), kind=act.kind)
    return back


async def _as_before_the_edit(conn: Connection, actor: str, act: Act, delegate: Delegate) -> Delegate:
    if any(change.hidden for change in act.changes):
        await acts.put_back_sensitive(conn, act.act_id)
    plain = [change for change in act.changes if not change.hidden]
    by_desk = [SetField(delegate.delegate_id, change.field, Origin("desk", actor, change.new)) for change in plain]
    await put_origins(conn, act.congress_id, by_desk, clock.now())
    person = put_back(delegate.person, act.changes)
    others = await other_names(conn, act.congress_id)  # the unit of then may be part of another by now
    person = replace(person, unit_code=others.now(person.unit_code))
    back = await with_seat_named(conn, replace(delegate, person=person, version=delegate.version + 1))
    await require_free_seat(conn, back)
    return back


async def _back_on_the_roster(conn: Connection, actor: str, act: Act, delegate: Delegate) -> Delegate:
    if act.other_id is not None:
        await _send_home(conn, actor, act.other_id)
    return await on_the_roster_again(conn, act, delegate)


async def _send_home(conn: Connection, actor: str, substitute_id: DelegateId) -> None:
    """Withdraw the substitute, who takes nobody's place any more; not one who is in the hall or got another badge."""
    substitute = await delegates.lock_delegate(conn, substitute_id)
    if substitute is None or substitute.status is not Status.ACTIVE or len(substitute.credentials) != 1:
        raise RuleBroken("Người thay đã thay đổi hoặc đã được cấp thẻ khác. Xin xem lại lịch sử của người thay.")
    if await attendance.has_come(conn, substitute_id):
        raise RuleBroken("Người thay đã điểm danh. Xin báo phụ trách cửa trước khi đổi lại.")
    reason = "Hoàn tác việc thay người"
    await credentials.end_credential(conn, substitute_id, CredentialState.REVOKED, reason, clock.now())
    await delegates.take_nobodys_place(conn, substitute_id)
    await seats.let_go(conn, substitute_id)
    gone = replace(
        substitute,
        status=Status.WITHDRAWN,
        replaces=None,
        credentials=ended(substitute.credentials, CredentialState.REVOKED),
        version=substitute.version + 1,
    )
    await store_and_tell(conn, gone)
    await take_portrait_along(conn, actor, gone.congress_id, substitute_id, ActId(new_id()))
