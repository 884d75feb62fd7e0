"""Withdraws one delegate, and takes one back: steps of several use cases, which have locked the row."""

from dataclasses import replace

from chassis import clock
from chassis.errors import RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.congress.composition import figure
from services.registration.domain.ids import ActId, ImportId
from services.registration.domain.nominations.states import State, Step
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import CredentialState, Delegate, Status, ended, revived
from services.registration.storage.badges import credentials
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.storage.people import attendance, delegate_counts
from services.registration.storage.people.acts import keep_act
from services.registration.storage.seating import seats
from services.registration.usecases.nominations.how_far import require_may_leave
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.photos.leaving import bring_portrait_back, take_portrait_along
from services.registration.usecases.seating.holding import on_a_free_seat


async def withdraw(
    conn: Connection,
    actor: str,
    delegate: Delegate,
    reason: str,
    *,
    import_id: ImportId | None = None,
    knows_inside: bool = False,
) -> Delegate:
    """Give the delegate, withdrawn and told, their badge revoked, their portrait gone. `import_id`: the file that brought it
    about; `knows_inside`: whoever asks knows that this person is in the hall.

    Raises RuleBroken from where nobody is withdrawn.
    """
    await require_may_leave(conn, delegate, Step.WITHDRAW, knows_inside=knows_inside)
    now, badge = clock.now(), delegate.current
    await credentials.end_credential(conn, delegate.delegate_id, CredentialState.REVOKED, reason, now)
    gone = replace(
        delegate,
        version=delegate.version + 1,
        status=Status.WITHDRAWN,
        credentials=ended(delegate.credentials, CredentialState.REVOKED),
    )
    act_id = ActId(new_id())
    await seats.let_go(conn, gone.delegate_id)
    await store_and_tell(conn, gone)
    await take_portrait_along(conn, actor, gone.congress_id, gone.delegate_id, act_id)
    about = (act_id, gone.congress_id, gone.delegate_id, Kind.WITHDRAWN, actor, now, gone.version)
    version = badge.version if badge else None
    await keep_act(conn, Act(*about, reason=reason, badge_version=version, import_id=import_id))
    await audit.note(conn, actor, "credential.revoked", str(gone.delegate_id), reason=reason)
    return gone


async def on_the_roster_again(conn: Connection, act: Act, delegate: Delegate) -> Delegate:
    """Give the delegate as before the act that ended their place, with the same badge and portrait; the caller stores and
    tells the delegate.

    Raises RuleBroken when there is no place any more.
    """
    congress = await congresses.find_congress(conn, act.congress_id)
    assert congress is not None
    kept = await nominations.find_as_it_was(conn, delegate.delegate_id)
    status = Status.NOMINATED if kept is not None and kept is not State.APPROVED else Status.ACTIVE
    count = await delegate_counts.count_active(conn, act.congress_id)
    if status is Status.ACTIVE and count >= congress.max_delegates:
        cap = figure(congress.max_delegates)
        raise RuleBroken(f"Đại hội đã đủ {cap} đại biểu, chưa nhận lại được. Xin rút tên một người rồi hoàn tác.")
    if act.badge_version is not None:
        await credentials.revive(conn, delegate.delegate_id, act.badge_version)
        await attendance.forget_refusals(conn, delegate.delegate_id, act.badge_version)
    await bring_portrait_back(conn, act.congress_id, act.act_id)
    badges = revived(delegate.credentials, act.badge_version)
    await seats.hold_again(conn, delegate.delegate_id)
    back = replace(delegate, status=status, credentials=badges, version=delegate.version + 1)
    return await on_a_free_seat(conn, back)
