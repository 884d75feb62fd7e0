"""Writes down what somebody answered, or the leave that they were granted, by staff."""

from chassis import clock
from chassis.storage.database import Database
from services.registration.domain.answers.register import Source, Value, said
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.answers_file import AnswersFile, closing_of
from services.registration.usecases.answers.keeping import keep_word, lock_asked


async def say_for_delegate(
    db: Database, actor: str, delegate_id: DelegateId, value: Value, reason: str, seen: int, *, only_unit: str | None
) -> AnswersFile:
    """Give the file afterwards. `only_unit`: the word is that unit's, for its own people alone.

    Raises NotFound, Forbidden, RuleBroken (no reason; a unit's answer after the doors opened; not on the list), Conflict.
    """
    source = Source.ORGANIZERS if only_unit is None else Source.UNIT
    async with db.transaction() as conn:
        congress, delegate = await lock_asked(conn, delegate_id, only_unit)
        closes_at = closing_of(congress)
        return await keep_word(
            *(conn, actor, congress, delegate),
            lambda entries: said(entries, value, reason, source, clock.now(), closes_at),
            seen,
        )
