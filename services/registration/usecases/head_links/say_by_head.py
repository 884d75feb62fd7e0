"""Takes what the head of a delegation reports of their own people: who is absent, late, leaves early, and why."""

from collections.abc import Callable
from datetime import datetime

from chassis import clock
from chassis.errors import Forbidden
from chassis.storage.database import Database
from services.registration.domain.answers.register import Line, Source, Value, said, taken_back
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.answers_file import closing_of
from services.registration.usecases.answers.keeping import Decide, keep_word, lock_asked
from services.registration.usecases.head_links.read_delegation import Delegation, delegation_of, headed_by


async def say_by_head(
    db: Database, secret: str, delegate_id: DelegateId, value: Value, reason: str, seen: int
) -> Delegation:
    """Give the delegation afterwards. Raises NotFound (the link), Forbidden (somebody of another unit or congress), RuleBroken, Conflict."""
    source = Source.UNIT
    return await _keep(
        *(db, secret, delegate_id, seen),
        lambda closes_at: lambda entries: said(entries, value, reason, source, clock.now(), closes_at),
    )


async def take_back_by_head(db: Database, secret: str, delegate_id: DelegateId, line: Line, seen: int) -> Delegation:
    """Take back the unit's own last word of a line. Raises the same."""
    return await _keep(
        *(db, secret, delegate_id, seen),
        lambda _: lambda entries: taken_back(entries, line, "", Source.UNIT, clock.now()),
    )


async def _keep(
    db: Database, secret: str, delegate_id: DelegateId, seen: int, deciding: Callable[[datetime], Decide]
) -> Delegation:
    async with db.transaction() as conn:
        claimed = await headed_by(conn, secret, noting=False)
        congress, delegate = await lock_asked(conn, delegate_id, claimed.unit_code)
        if congress.congress_id != claimed.congress.congress_id:
            raise Forbidden("Người này thuộc đại hội khác. Xin liên hệ Ban Tổ chức.")
        headed = await headed_by(conn, secret)  # it may have been taken back while the congress was waited for
        await keep_word(conn, f"head:{headed.unit_code}", congress, delegate, deciding(closing_of(congress)), seen)
        return await delegation_of(conn, headed)
