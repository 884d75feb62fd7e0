"""The steps that every word in the register shares: the person locked, the word added, noted, told to the pages that look."""

from collections.abc import Callable, Collection, Sequence

from chassis.errors import Conflict, Forbidden, RuleBroken
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.registration.domain.answers.register import Entry, Line, Why, line_of
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import HERE, Delegate, Status
from services.registration.storage.answers import answers
from services.registration.usecases.answers.answers_file import AnswersFile, open_answers
from services.registration.usecases.channels import LIVE
from services.registration.usecases.people.finding.the_delegate import the_delegate_in_its_congress
from services.registration.usecases.privacy.kept import require_kept
from services.registration.usecases.say import leave_changed

Decide = Callable[[Sequence[Entry]], Entry | Why | None]


async def lock_asked(
    conn: Connection, delegate_id: DelegateId, only_unit: str | None = None
) -> tuple[Congress, Delegate]:
    """Give somebody who is on the list, locked, with their congress. Raises NotFound, Forbidden, RuleBroken."""
    return await _lock(conn, delegate_id, only_unit, frozenset({Status.ACTIVE}))


async def lock_visitor(conn: Connection, delegate_id: DelegateId, only_unit: str | None) -> tuple[Congress, Delegate]:
    """The same of somebody whose visit is told of, who may still be proposed: their unit knows early with whom a guest comes."""
    return await _lock(conn, delegate_id, only_unit, HERE)


async def _lock(
    conn: Connection, delegate_id: DelegateId, only_unit: str | None, statuses: Collection[Status]
) -> tuple[Congress, Delegate]:
    congress, delegate = await the_delegate_in_its_congress(conn, delegate_id)
    if only_unit not in (None, delegate.person.unit_code):
        raise Forbidden("Người này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    if delegate.status not in statuses:
        raise RuleBroken("Người này không có trong danh sách đại biểu, nên không ghi trả lời được.")
    require_kept(delegate)
    return congress, delegate


async def keep_word(
    conn: Connection, actor: str, congress: Congress, delegate: Delegate, decide: Decide, seen: int | None = None
) -> AnswersFile:
    """Add what `decide` makes of the words so far; the door hears of leave. The reason stays in the register: neither the audit
    nor any event has it.

    Raises RuleBroken, Conflict with `current` where `seen` (how many words the caller saw) is not the newest.
    """
    entries = [one.entry for one in await answers.entries_of(conn, delegate.delegate_id)]
    if seen is not None and seen != len(entries):
        current = await open_answers(conn, congress, delegate.delegate_id, asked=True)
        raise Conflict("Vừa có trả lời mới của người này. Xin xem lại rồi ghi.", current=current)
    entry = decide(entries)
    if isinstance(entry, Why):
        raise RuleBroken(_SAID[entry], refused=entry)
    if entry is not None:
        await answers.add_entry(conn, congress.congress_id, delegate.delegate_id, entry, actor)
        deed = "answer.taken_back" if entry.takes_back else "answer.said"
        await audit.note(conn, actor, deed, str(delegate.delegate_id), value=entry.value, number=entry.number)
        await touch(conn, LIVE, str(congress.congress_id))
        if line_of(entry.value) is Line.LEAVE:
            holds = await answers.standing_of_person(conn, delegate.delegate_id)
            await outbox.publish(conn, leave_changed(delegate, holds))
    return await open_answers(conn, congress, delegate.delegate_id, asked=True)


_SAID = {
    Why.NO_REASON: "Xin ghi lý do.",
    Why.NOT_THEIRS: "Việc này do Ban Tổ chức ghi. Xin liên hệ Ban Tổ chức.",
    Why.DOORS_OPEN: "Đã đến ngày đại hội, không đổi trả lời ở đây được nữa. Xin gọi Ban Tổ chức.",
    Why.NOTHING_THERE: "Không có gì để bỏ. Xin tải lại hồ sơ.",
}
