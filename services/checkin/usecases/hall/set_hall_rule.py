"""The organisers say whether who reads the hall's QR comes in at once."""

from chassis.storage import audit
from chassis.storage.database import Database
from services.checkin.domain.hall.rule import HallRule
from services.checkin.domain.ids import CongressId
from services.checkin.storage.hall import halls
from services.checkin.usecases.hall.open_hall import fresh_secret


async def set_hall_rule(db: Database, actor: str, congress_id: CongressId, rule: HallRule) -> HallRule:
    """Give the rule as it now is; it holds from the next tap on."""
    async with db.transaction() as conn:
        await halls.set_rule(conn, congress_id, rule, fresh_secret())
        await audit.note(conn, actor, "hall.rule_set", str(congress_id), at_once=rule.at_once)
    return rule
