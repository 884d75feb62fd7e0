"""Decides on one proposal: back to the unit, approved, rejected, or looked at again; only over what the reviewer saw."""

from chassis.errors import Malformed, RuleBroken
from chassis.storage.database import Connection, Database
from services.registration.domain.congress.composition import figure
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import Step, Why, taken
from services.registration.domain.people.acts import Kind
from services.registration.storage.people import delegate_counts
from services.registration.usecases.nominations.changing import (
    close_ranks,
    lock_proposal,
    overtaken,
    refused,
    seen,
    settle,
)
from services.registration.usecases.nominations.nomination_file import NominationFile, open_nomination
from services.registration.usecases.places.ledger import within_places

DECISIONS = {
    Step.RETURN: Kind.RETURNED,
    Step.APPROVE: Kind.APPROVED,
    Step.REJECT: Kind.REJECTED,
    Step.RECONSIDER: Kind.SUBMITTED,
}
_NEED_A_REASON = (Step.RETURN, Step.REJECT)


async def decide_nomination(
    db: Database, actor: str, delegate_id: DelegateId, version: int, step: Step, reason: str = ""
) -> NominationFile:
    """Give the file afterwards. `step` is one of DECISIONS, `version` the person's that the reviewer saw.

    Raises NotFound, Malformed (no reason to return or reject), RuleBroken (another step first; on hold; an alternate; the
    cap; beyond the places), Overtaken with the file as it now is, so that the reviewer sees both.
    """
    if step in _NEED_A_REASON and not reason:
        said = "Xin ghi lý do để đơn vị biết phải làm gì."
        raise Malformed(said, errors=[{"field": "body.reason", "code": "missing", "message": said}])
    async with db.transaction() as conn:
        congress, delegate, kept = await lock_proposal(conn, delegate_id)
        if seen(delegate, version):
            after = taken(kept.nomination, step)
            if isinstance(after, Why):
                raise refused(after)
            if step is Step.APPROVE:
                await _require_below_cap(conn, congress)
            async with within_places(conn, congress):
                changed = await settle(conn, actor, delegate, after, DECISIONS[step], reason=reason)
            if kept.nomination.alternate is not None and after.alternate is None:
                await close_ranks(conn, congress, kept)
            return await open_nomination(conn, actor, changed, for_reviewers=True)
        current = await open_nomination(conn, actor, delegate, for_reviewers=True)
    raise overtaken(current, current.person.version)


async def _require_below_cap(conn: Connection, congress: Congress) -> None:
    if await delegate_counts.count_active(conn, congress.congress_id) >= congress.max_delegates:
        cap = figure(congress.max_delegates)
        raise RuleBroken(f"Đại hội đã đủ {cap} đại biểu, chưa duyệt thêm được. Xin rút tên một người trước.")
