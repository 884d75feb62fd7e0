"""Notes that the sheets of a printing are on paper: only from then on its badges count as printed."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from chassis.storage.notifications import touch
from services.registration.domain.ids import CongressId, PrintRunId
from services.registration.storage.badges import papers
from services.registration.usecases.channels import LIVE


async def confirm_print_run(db: Database, actor: str, congress_id: CongressId, run_id: PrintRunId) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        if not await papers.note_on_paper(conn, congress_id, run_id, clock.now()):
            raise NotFound("Không có lần in này, hoặc người khác vừa hủy.")
        await audit.note(conn, actor, "badges.on_paper", str(congress_id), run=str(run_id))
        await touch(conn, LIVE, str(congress_id))
