"""The steps that every change of a proposal shares: the rows locked, compared with what was seen, stored, told, remembered."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Forbidden, NotFound, Overtaken, RuleBroken
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.nominations.states import Nomination, Why, in_order
from services.registration.domain.people.acts import Act, Kind
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.storage.congress import congresses
from services.registration.storage.nominations import nominations
from services.registration.storage.nominations.nominations import KeptNomination
from services.registration.storage.people import delegates
from services.registration.storage.people.acts import keep_act
from services.registration.storage.photos import photos
from services.registration.usecases.people.tell_delegate import store_and_tell
from services.registration.usecases.photos.tell_photos import tell_photos
from services.registration.usecases.privacy.kept import require_kept

OVERTAKEN = "Người khác vừa sửa hồ sơ này. Xin xem giá trị mới rồi quyết định."


async def lock_proposal(
    conn: Connection, delegate_id: DelegateId, only_unit: str | None = None
) -> tuple[Congress, Delegate, KeptNomination]:
    """Give the person with their congress and how far they are, all locked. Raises NotFound, Forbidden."""
    congress = await congresses.lock_congress_of(conn, delegate_id)
    delegate = await delegates.lock_delegate(conn, delegate_id)
    kept = await nominations.find(conn, delegate_id)
    if congress is None or delegate is None or kept is None:
        raise NotFound("Không có đại biểu này.")
    require_kept(delegate)
    if only_unit not in (None, delegate.person.unit_code):
        raise Forbidden("Người này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    return congress, delegate, kept


async def settle(
    conn: Connection,
    actor: str,
    delegate: Delegate,
    nomination: Nomination,
    kind: Kind,
    *,
    reason: str | None = None,
    aside: str = "",
) -> Delegate:
    """Store a proposal as it now is, with the person's next version; keep it in their history. `reason`: what the reviewers
    write to the unit; `aside`: what they keep to themselves."""
    now = clock.now()
    changed = replace(delegate, version=delegate.version + 1)
    if kind is Kind.APPROVED:
        changed = replace(changed, status=Status.ACTIVE)
    await nominations.put(conn, delegate.congress_id, delegate.delegate_id, nomination, actor, now, reason=reason)
    await store_and_tell(conn, changed)
    if kind is Kind.APPROVED:
        await tell_photos(conn, delegate.congress_id, await photos.thumbnail_of(conn, delegate.delegate_id))
    about = (ActId(new_id()), delegate.congress_id, delegate.delegate_id, kind, actor, now, changed.version)
    await keep_act(conn, Act(*about, reason=reason or aside))
    await audit.note(conn, actor, f"nomination.{kind.lower()}", str(delegate.delegate_id))
    return changed


async def close_ranks(
    conn: Connection, congress: Congress, who: KeptNomination, place: int | None = None, *, gone: bool = False
) -> None:
    """Let somebody stand at `place` among the alternates of their cell, None: not among them; the others close up. Who is `gone`
    keeps the number for coming back."""
    everybody = await nominations.of_congress(conn, congress.congress_id, who.unit_code)
    ranked = {
        key: one.nomination.alternate
        for key, one in everybody.items()
        if one.nomination.alternate is not None and one.category == who.category
    }
    order: dict[DelegateId, int | None] = {**in_order(ranked, who.delegate_id, place)}
    await nominations.rank(conn, {**order, **({who.delegate_id: None} if place is None and not gone else {})})


async def stand_in_line_again(conn: Connection, congress: Congress, delegate_id: DelegateId) -> None:
    """Let an alternate who is on the list again stand where they stood, the others behind."""
    kept = await nominations.find(conn, delegate_id)
    if kept is not None and kept.nomination.alternate is not None:
        await close_ranks(conn, congress, kept, kept.nomination.alternate)


def seen(delegate: Delegate, version: int) -> bool:
    return delegate.version == version


def overtaken(current: object, version: int) -> Overtaken:
    """Give the failure whose `current` has the proposal as it now is, so that both values can be shown."""
    return Overtaken(OVERTAKEN, version=version, current=current)


def refused(why: Why) -> RuleBroken:
    """Say why a step is not taken, and what to do."""
    return RuleBroken(_SAID[why], refused=why)


_SAID = {
    Why.NOT_FROM_HERE: "Hồ sơ đang ở bước khác, không làm việc này được. Xin tải lại hồ sơ.",
    Why.ON_HOLD: "Người này đang bị tạm giữ. Xin bỏ tạm giữ khi đã có kết luận rồi duyệt.",
    Why.ALTERNATE: "Người này là dự khuyết. Xin đưa lên chính thức trước rồi duyệt.",
    Why.NOT_NEXT: "Còn người dự khuyết đứng trước. Xin đưa lên theo thứ tự, hoặc đổi thứ tự trước.",
}
