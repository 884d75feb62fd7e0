"""Takes a printing back whose sheets came to nothing: its badges are to be printed again."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, PrintRunId
from services.registration.storage.badges import papers
from services.registration.usecases.channels import LIVE


async def forget_print_run(db: Database, actor: str, congress_id: CongressId, run_id: PrintRunId) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        if not await papers.delete_run(conn, congress_id, run_id):
            raise NotFound("Không có lần in này, hoặc người khác vừa hủy.")
        await audit.note(conn, actor, "badges.print_forgotten", str(congress_id), run=str(run_id))
        await touch(conn, LIVE, str(congress_id))
