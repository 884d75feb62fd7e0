"""Founds a congress under the rules of its level, and says so."""

from collections.abc import Sequence
from dataclasses import replace

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Conflict, RuleBroken
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.congress import congress as rules
from services.registration.domain.congress.congress import Congress, CongressPlan, PlanRefused
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses, levels
from services.registration.usecases.congress.public_address import require_public_address
from services.registration.usecases.congress.wanted_session import WantedSession
from services.registration.usecases.say import congress_updated

_ANSWER: TypeAdapter[Congress] = TypeAdapter(Congress)


async def found_congress(
    db: Database, actor: str, plan: CongressPlan, sessions: Sequence[WantedSession], key: str | None = None
) -> Congress:
    """Store and tell a new congress. Without `sessions` it gets one official session at its start.

    `key` is the caller's idempotency key. Raises Conflict when the code is taken or the key came with another plan,
    RuleBroken when the rules of the level forbid the plan, Malformed for a public address that is none.
    """
    plan = replace(plan, public_address=require_public_address(plan.public_address))
    sending = Sending("congresses", key, actor, (plan, *sessions))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        made = await make_congress(conn, plan, sessions)
        await congresses.insert_congress(conn, made, clock.now())
        await audit.note(conn, actor, "congress.founded", str(made.congress_id), code=made.code)
        await outbox.publish(conn, congress_updated(made))
        return await keep_answer(conn, sending, _ANSWER, made)


async def make_congress(conn: Connection, plan: CongressPlan, sessions: Sequence[WantedSession]) -> Congress:
    """Give a congress that is not stored yet, with a number of its own. Raises Conflict, RuleBroken as `found_congress`."""
    number = await congresses.take_congress_number(conn)
    if number is None:
        raise RuleBroken("Đã dùng hết số hiệu đại hội (65.535). Xin lập một hệ thống mới.")
    if await congresses.code_is_taken(conn, plan.code):
        raise Conflict(f"Đã có đại hội mang mã “{plan.code}”. Xin chọn mã khác.")
    wanted = sessions or (WantedSession("OFFICIAL", "Phiên chính thức", plan.starts_at),)
    planned = [one.planned() for one in wanted]
    level = await levels.find_level(conn, plan.level)
    made = rules.found_congress(plan, level, CongressId(new_id()), number, planned)
    if isinstance(made, PlanRefused):
        raise RuleBroken(made.sentence)
    return made
