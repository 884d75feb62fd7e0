"""Writes the list of who goes to the congress one level up."""

from collections.abc import Sequence

from chassis.errors import Conflict, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.report.upper_delegation import (
    ListedPerson,
    UpperList,
    adoption_words,
    wrong_with_list,
)
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.report.upper_lists import put_upper_list
from services.registration.usecases.other_levels.upper_delegation import STALE, UpperDelegation, locked, seen

VOTED = (
    "Danh sách này đã được biểu quyết. Đổi người thì kết quả biểu quyết không còn và phải biểu quyết lại: xin xác nhận "
    "trước khi đổi."
)


async def put_upper_people(
    db: Database,
    actor: str,
    congress_id: CongressId,
    version: int,
    people: Sequence[ListedPerson],
    places: int | None,
    parent_id: CongressId | None,
    *,
    drops_vote: bool = False,
) -> UpperDelegation:
    """Store the list instead of the one that was. What the hall adopted are the people: other places, another congress one level
    up leave the vote as it is; other people end it, which `drops_vote` says is known.

    Raises NotFound, RuleBroken (voted on and not `drops_vote`, beyond the places, somebody twice, somebody who is no delegate, a parent that is this
    congress), Conflict.
    """
    if wrong := wrong_with_list(people, places):
        raise RuleBroken(wrong)
    async with db.transaction() as conn:
        congress, kept = await locked(conn, congress_id)
        if kept.version != version:
            raise Conflict(STALE, version=kept.version)
        there = await _active(conn, congress_id)
        if any(one.delegate_id not in there for one in people):
            raise RuleBroken("Có người không còn là đại biểu của đại hội này. Xin tải lại trang rồi chọn lại.")
        if parent_id and (parent_id == congress_id or await congresses.find_congress(conn, parent_id) is None):
            raise RuleBroken("Không có đại hội cấp trên này. Xin chọn lại.")
        same = tuple(people) == kept.people
        if kept.adoption and not same and not drops_vote:
            raise RuleBroken(VOTED, refused="VOTED")
        stands = (kept.people, kept.adoption) if same else (tuple(people), None)
        new = UpperList(stands[0], places, parent_id, stands[1], kept.version + 1)
        await put_upper_list(conn, congress_id, new)
        dropped = {} if same or not kept.adoption else {"replaced": " ".join(adoption_words(kept)[1:])}
        await audit.note(conn, actor, "upper_delegation.listed", str(congress_id), people=len(people), **dropped)
        return await seen(conn, congress)


async def _active(conn: Connection, congress_id: CongressId) -> dict[DelegateId, Delegate]:
    people = await delegates.delegates_of(conn, congress_id)
    return {one.delegate_id: one for one in people if one.status is Status.ACTIVE}
