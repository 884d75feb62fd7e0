"""Sets how the credentials report of a congress is reckoned."""

from dataclasses import replace

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.report.rules import ReportRules
from services.registration.storage.report.rules import put_rules, rules_of
from services.registration.usecases.congress.the_congress import the_congress_locked


async def set_rules(db: Database, actor: str, congress_id: CongressId, wanted: ReportRules) -> ReportRules:
    """Give the rules from now on; `wanted.version` is the one the editor saw. A frozen report keeps those it was made by.

    Raises NotFound, Conflict with the rules as they are.
    """
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        kept = await rules_of(conn, congress_id)
        if replace(wanted, version=kept.version) == kept:
            return kept
        if wanted.version != kept.version:
            raise Conflict(
                "Thiết lập vừa được người khác sửa. Xin xem lại rồi sửa tiếp.", version=kept.version, current=kept
            )
        new = replace(wanted, version=kept.version + 1)
        await put_rules(conn, congress_id, new)
        details = {"enabled": new.enabled, "standing": new.standing, "decimals": new.decimals}
        await audit.note(conn, actor, "credentials_report.rules_set", str(congress_id), **details)
        return new
