"""Takes down what the hall decided of the list, and tells it."""

from dataclasses import replace

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.report.upper_delegation import (
    Tally,
    adopt,
    adoption_words,
)
from services.registration.storage.report.upper_lists import count_official_present, put_upper_list
from services.registration.usecases import say
from services.registration.usecases.other_levels.upper_delegation import STALE, UpperDelegation, locked, seen, words_now
from services.registration.usecases.report.reckon import session_of

VOTED = "Đã ghi một kết quả: {earlier} Ghi kết quả mới thì kết quả ấy bị thay: xin xác nhận trước khi ghi."


async def adopt_upper_list(
    db: Database,
    actor: str,
    name: str,
    congress_id: CongressId,
    version: int,
    tally: Tally,
    *,
    replaces_vote: bool = False,
) -> UpperDelegation:
    """Take down what the hall decided, set against the official delegates present, and tell it. `version` of the list that was read out.

    What was taken down before stays in the audit trail.

    Raises NotFound, Conflict, RuleBroken (nobody on the list, more hands than people, voted on and not `replaces_vote`).
    """
    async with db.transaction() as conn:
        congress, kept = await locked(conn, congress_id)
        if kept.version != version:
            raise Conflict(STALE, version=kept.version)
        present = await count_official_present(conn, congress_id, session_of(congress, None).session_id)
        adoption = adopt(kept, tally, present, clock.now(), name)
        if isinstance(adoption, str):
            raise RuleBroken(adoption)
        earlier = " ".join(adoption_words(kept)[1:])
        if earlier and not replaces_vote:
            raise RuleBroken(VOTED.format(earlier=earlier), refused="VOTED")
        now = await words_now(conn, congress)
        people = tuple(replace(one, voted=now[one.delegate_id][0]) for one in kept.people)
        new = replace(kept, people=people, adoption=adoption, version=kept.version + 1)
        await put_upper_list(conn, congress_id, new)
        details = {"present": present, "in_favour": adoption.tally.in_favour, "adopted": adoption.is_adopted}
        replaced = {"replaced": earlier} if earlier else {}
        await audit.note(conn, actor, "upper_delegation.voted", str(congress_id), **details, **replaced)
        await outbox.publish(conn, say.upper_delegation_adopted(congress_id, new))
        return await seen(conn, congress)
