"""What staff see of one person's answers and leave: what holds, how it came about, until when it may be answered."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import Forbidden, NotFound
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.answers.register import Source, Value, answers_close_at, standing_of
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.storage.answers import answers
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates


@dataclass(frozen=True)
class AnswerLine:
    """One word. `takes_back` is the number of the word that it takes back; `actor_name` is '' for the delegate."""

    number: int
    value: Value
    reason: str
    source: Source
    actor_name: str
    said_at: datetime
    takes_back: int | None


@dataclass(frozen=True)
class AnswersFile:
    """One person. `answer` CONFIRMED, DECLINED or null; `leave` LATE, LEAVES_EARLY, ABSENT or null; `number` is what a further
    word names as seen. `asked`: they are on the list. `open`: delegates and units may answer, until `closes_at`. `lines` the
    newest first."""

    delegate_id: DelegateId
    answer: Value | None
    answer_reason: str
    leave: Value | None
    leave_reason: str
    number: int
    asked: bool
    open: bool
    closes_at: datetime
    lines: tuple[AnswerLine, ...]


def closing_of(congress: Congress) -> datetime:
    """Give when delegates and units can answer no more: the doors open by themselves (decision 034)."""
    return answers_close_at([one.starts_at for one in congress.sessions if not one.rehearsal] or [congress.starts_at])


async def open_answers(conn: Connection, congress: Congress, delegate_id: DelegateId, *, asked: bool) -> AnswersFile:
    """Give the file as it is."""
    kept = await answers.entries_of(conn, delegate_id)
    holds = standing_of([one.entry for one in kept])
    closes_at = closing_of(congress)
    lines = tuple(
        AnswerLine(e.number, e.value, e.reason, e.source, one.actor_name, e.said_at, e.takes_back)
        for one in reversed(kept)
        for e in (one.entry,)
    )
    return AnswersFile(
        *(delegate_id, holds.answer, holds.answer_reason, holds.leave, holds.leave_reason, holds.number),
        *(asked, clock.now() < closes_at, closes_at, lines),
    )


async def read_answers(db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None) -> AnswersFile:
    """Give a person's file; that it was read is noted, reasons tell of illness. Raises NotFound, Forbidden."""
    async with db.transaction() as conn:
        delegate = await delegates.find_delegate(conn, delegate_id)
        congress = await congresses.find_congress(conn, delegate.congress_id) if delegate else None
        if delegate is None or congress is None:
            raise NotFound("Không có đại biểu này.")
        if only_unit not in (None, delegate.person.unit_code):
            raise Forbidden("Người này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
        await audit.note(conn, actor, "answers.read", str(delegate_id))
        return await open_answers(conn, congress, delegate_id, asked=delegate.on_list)
