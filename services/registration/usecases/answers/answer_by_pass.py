"""Takes a delegate's own answer, by the secret of their pass."""

from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.answers.register import Source, Standing, Value, said
from services.registration.domain.congress.congress import Congress, CongressState
from services.registration.storage.badges import credentials
from services.registration.usecases.access.keyring import hash_of_secret
from services.registration.usecases.answers.answers_file import closing_of
from services.registration.usecases.answers.keeping import keep_word, lock_asked


@dataclass(frozen=True)
class OwnAnswer:
    """What the pass shows: the answer and the leave that hold, and until when the answer may be changed (`open`)."""

    answer: Value | None
    answer_reason: str
    leave: Value | None
    leave_reason: str
    open: bool
    closes_at: datetime


def own_answer(congress: Congress, holds: Standing) -> OwnAnswer:
    """Give what the pass shows of `holds`."""
    closes_at = closing_of(congress)
    still = clock.now() < closes_at and congress.state is CongressState.ACTIVE
    return OwnAnswer(holds.answer, holds.answer_reason, holds.leave, holds.leave_reason, still, closes_at)


async def answer_by_pass(db: Database, secret: str, value: Value, reason: str) -> OwnAnswer:
    """Give the answer as it holds. Raises NotFound (opens nothing), RuleBroken (no reason, too late, the badge was ended),
    Conflict (the congress is archived)."""
    async with db.transaction() as conn:
        opened = await credentials.find_by_pass(conn, hash_of_secret(secret))
        if opened is None:
            raise NotFound("Không mở được thẻ. Xin mở lại đúng đường dẫn trong tin nhắn, hoặc gọi Ban Tổ chức.")
        congress, delegate = await lock_asked(conn, opened.delegate_id)
        if congress.state is not CongressState.ACTIVE:
            raise Conflict("Đại hội đã lưu trữ, không nhận trả lời nữa. Xin liên hệ Ban Tổ chức.")
        if delegate.current is None or delegate.current.credential_id != opened.credential_id:
            raise RuleBroken("Thẻ này không còn hiệu lực. Xin mở đường dẫn mới nhất, hoặc gọi Ban Tổ chức.")
        closes_at = closing_of(congress)
        file = await keep_word(
            *(conn, f"pass:{delegate.delegate_id}", congress, delegate),
            lambda entries: said(entries, value, reason, Source.DELEGATE, clock.now(), closes_at),
        )
    holds = Standing(file.answer, file.answer_reason, file.leave, file.leave_reason, file.number)
    return own_answer(congress, holds)
