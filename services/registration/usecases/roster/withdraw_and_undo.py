"""Takes back a roster file whose people have badges by now: they are withdrawn, badge and all, everybody else goes back."""

from dataclasses import replace

from chassis.errors import RuleBroken
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId, ImportId
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.people.leaving.withdrawing import withdraw
from services.registration.usecases.places.ledger import within_places
from services.registration.usecases.roster.find_import import find_to_undo
from services.registration.usecases.roster.undo_report import UndoReport
from services.registration.usecases.roster.undo_roster_import import go_back, way_back


async def withdraw_and_undo(db: Database, actor: str, congress_id: CongressId, import_id: ImportId) -> UndoReport:
    """Withdraw those whom the file brought and who have a badge, and undo the import, in one transaction.

    Whoever ever had a badge is never deleted: they stand among those who were withdrawn, and their badge ends.
    Raises NotFound, RuleBroken (undone already, more than 24 hours ago, or nobody has a badge: a usual undo is enough).
    """
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        kept = await find_to_undo(conn, congress_id, import_id, None)
        way = await way_back(conn, kept)
        if not way.badge_holders:
            raise RuleBroken("Không ai của lần nhập này có thẻ. Xin hoàn tác như thường.")
        why = f"Hoàn tác lần nhập tệp {kept.filename}".strip()
        async with within_places(conn, congress):
            gone = [await withdraw(conn, actor, one, why) for one in way.badge_holders]
            way.people.update((one.delegate_id, one) for one in gone)
            report = way.report(gone)
            await go_back(conn, actor, congress, import_id, way)
    codes = {one.delegate_code for one in gone}
    return replace(
        report, stayed=tuple(one for one in report.stayed if one.delegate_code not in codes), doubles=(), with_badge=0
    )
