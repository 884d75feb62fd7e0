"""Takes the last answer, or the last leave, of somebody back: what held before holds again."""

from chassis import clock
from chassis.storage.database import Database
from services.registration.domain.answers.register import Line, Source, taken_back
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.answers_file import AnswersFile
from services.registration.usecases.answers.keeping import keep_word, lock_asked


async def take_back_word(
    db: Database, actor: str, delegate_id: DelegateId, line: Line, reason: str, seen: int, *, only_unit: str | None
) -> AnswersFile:
    """Give the file afterwards. A unit takes back its own words alone. Raises NotFound, Forbidden, RuleBroken, Conflict."""
    source = Source.ORGANIZERS if only_unit is None else Source.UNIT
    async with db.transaction() as conn:
        congress, delegate = await lock_asked(conn, delegate_id, only_unit)
        return await keep_word(
            *(conn, actor, congress, delegate),
            lambda entries: taken_back(entries, line, reason, source, clock.now()),
            seen,
        )
