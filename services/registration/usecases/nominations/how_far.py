"""Tells how far people are now, and lets nobody leave the list from where they may not: steps of several use cases."""

from collections.abc import Iterable
from dataclasses import asdict, replace

from chassis import clock
from chassis.errors import RuleBroken
from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.nominations.how_far import Far, far_of
from services.registration.domain.nominations.states import Step, Why, why_not_leaving
from services.registration.domain.people.delegate import Delegate
from services.registration.storage.nominations.known import known_of
from services.registration.storage.nominations.lists import ListedNomination

_SAID = {
    Why.INSIDE: "{name} đã vào hội trường. Chỉ rút tên hoặc thay khi chắc chắn người này phải ra: xin xác nhận thêm một lần, "
    "ở hồ sơ của người ấy.",
    Why.NOT_FROM_HERE: "{name} không còn trong danh sách đại biểu. Xin tải lại trang.",
}


async def how_far_is(conn: Connection, congress_id: CongressId, delegate_id: DelegateId) -> Far:
    """Tell of a person who is on some list of the congress."""
    return far_of((await known_of(conn, congress_id, clock.now(), delegate_id))[delegate_id])


async def with_how_far(
    conn: Connection, congress_id: CongressId, listed: Iterable[ListedNomination]
) -> list[ListedNomination]:
    """Give the people of the congress with how far each is."""
    known = await known_of(conn, congress_id, clock.now())
    return [replace(one, **asdict(far_of(known[one.delegate_id]))) for one in listed]


async def require_may_leave(conn: Connection, delegate: Delegate, step: Step, *, knows_inside: bool = False) -> None:
    """Raises RuleBroken where the machine of states knows no such step from where this person is; `refused` says why. The
    caller has locked the person."""
    state = (await how_far_is(conn, delegate.congress_id, delegate.delegate_id)).how_far
    if why := why_not_leaving(state, step, knows_inside=knows_inside):
        raise RuleBroken(_SAID[why].format(name=delegate.person.full_name), refused=why)
