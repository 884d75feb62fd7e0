"""Puts a person on hold while something about them is being verified, or releases them; the state beside it stays."""

from chassis.errors import Malformed
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.domain.nominations.states import Hold, Why, held
from services.registration.domain.people.acts import Kind
from services.registration.usecases.nominations.changing import lock_proposal, overtaken, refused, seen, settle
from services.registration.usecases.nominations.nomination_file import NominationFile, open_nomination


async def hold_nomination(
    db: Database, actor: str, delegate_id: DelegateId, version: int, hold: Hold, reason: str = ""
) -> NominationFile:
    """Give the file afterwards; NONE releases. What is said stays with the reviewers, the unit does not read it.

    Raises NotFound, Malformed (no reason to hold), RuleBroken (withdrawn or replaced), Overtaken with the file as it is.
    """
    if hold is not Hold.NONE and not reason:
        said = "Xin ghi lý do tạm giữ: văn bản nào, của cơ quan nào."
        raise Malformed(said, errors=[{"field": "body.reason", "code": "missing", "message": said}])
    async with db.transaction() as conn:
        _, delegate, kept = await lock_proposal(conn, delegate_id)
        if seen(delegate, version):
            after = held(kept.nomination, hold)
            if isinstance(after, Why):
                raise refused(after)
            kind = Kind.RELEASED if hold is Hold.NONE else Kind.HELD
            changed = await settle(conn, actor, delegate, after, kind, aside=reason)
            return await open_nomination(conn, actor, changed, for_reviewers=True)
        current = await open_nomination(conn, actor, delegate, for_reviewers=True)
    raise overtaken(current, current.person.version)
