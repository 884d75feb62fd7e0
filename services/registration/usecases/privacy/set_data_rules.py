"""Sets on what the keeping of each kind of data rests, and how long it is kept after the congress."""

from chassis.errors import Conflict
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.domain.privacy.data_rules import DataRule, due, with_all
from services.registration.storage.privacy import closings, data_rules
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.privacy.read_privacy import Privacy, open_privacy


async def set_data_rules(
    db: Database, actor: str, congress_id: CongressId, version: int, rules: tuple[DataRule, ...]
) -> Privacy:
    """Set them; in a closed congress what has not gone yet goes at the new times. Raises NotFound, Conflict."""
    async with db.transaction() as conn:
        congress = await the_congress_locked(conn, congress_id)
        now_is, _ = await data_rules.find_rules(conn, congress_id)
        if now_is != version:
            raise Conflict("Người khác vừa sửa quy tắc này. Xin xem lại rồi lưu.")
        whole = with_all(rules)
        await data_rules.put_rules(conn, congress_id, version + 1, whole)
        if closing := await closings.find_closing(conn, congress_id):
            await closings.move_steps(conn, congress_id, {one.kind: due(one, closing.closed_at) for one in whole})
        months = {one.kind: one.months for one in whole}
        await audit.note(conn, actor, "data_rules.set", str(congress_id), months=months)
        return await open_privacy(conn, congress)
