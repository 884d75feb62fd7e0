"""Founds the next edition of a congress: what holds over five years is taken over, people and their papers are not."""

from dataclasses import dataclass, replace
from datetime import datetime

from pydantic import TypeAdapter

from chassis import clock
from chassis.errors import Malformed
from chassis.events import outbox
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.idempotency import Sending, answered_before, keep_answer
from services.registration.domain.congress.congress import Congress, CongressPlan
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.storage.report.rules import put_rules, rules_of
from services.registration.storage.report.targets import put_targets, targets_of
from services.registration.usecases.congress.found_congress import make_congress
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.say import congress_updated

_EARLY = "Kỳ sau khai mạc sau kỳ này ({day:%d/%m/%Y}). Xin xem lại ngày khai mạc."
_ANSWER: TypeAdapter[Congress] = TypeAdapter(Congress)


@dataclass(frozen=True)
class NextPlan:
    """What is new in the next edition; a venue of "" is that of the last one."""

    code: str
    ordinal: str
    term: str
    review_period: str
    starts_at: datetime
    venue: str = ""
    theme: str = ""


async def found_next_edition(
    db: Database, actor: str, last_id: CongressId, plan: NextPlan, key: str | None = None
) -> Congress:
    """Store and tell it: level, host, place, units in the order of protocol, targets and the rules of the report as before.

    The cap is that of the level as it holds now. Raises NotFound, Malformed (opens no later than the last one), Conflict (code taken), RuleBroken.
    """
    sending = Sending(f"next-edition/{last_id}", key, actor, (plan,))
    async with db.transaction() as conn:
        if before := await answered_before(conn, sending, _ANSWER):
            return before
        last = await the_congress(conn, last_id)
        if plan.starts_at <= last.starts_at:
            said = _EARLY.format(day=in_vietnam(last.starts_at))
            raise Malformed(said, errors=[{"field": "body.starts_at", "code": "unfit", "message": said}])
        made = await make_congress(conn, _plan(last, plan), ())
        made = replace(made, units=tuple(unit for unit in last.units if not unit.archived))
        await congresses.insert_congress(conn, made, clock.now())
        _, targets = await targets_of(conn, last_id)
        if targets:
            await put_targets(conn, made.congress_id, 1, targets)
        rules = await rules_of(conn, last_id)
        if rules.version:
            await put_rules(conn, made.congress_id, replace(rules, version=1, signer_name=""))
        await audit.note(conn, actor, "congress.founded", str(made.congress_id), code=made.code, after=str(last_id))
        await outbox.publish(conn, congress_updated(made))
        return await keep_answer(conn, sending, _ANSWER, made)


def _plan(last: Congress, plan: NextPlan) -> CongressPlan:
    return CongressPlan(
        code=plan.code,
        level=last.level,
        province=last.province,
        host=last.host,
        ordinal=plan.ordinal,
        term=plan.term,
        review_period=plan.review_period,
        theme=plan.theme,
        slogans=(),
        venue=plan.venue or last.venue,
        gate_note=last.gate_note,
        hotline=last.hotline,
        starts_at=plan.starts_at,
        max_delegates=None,
        synthetic=last.synthetic,
        place=last.place,
        public_address=last.public_address,
    )
