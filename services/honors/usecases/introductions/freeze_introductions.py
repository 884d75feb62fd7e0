"""The list of those who are introduced is frozen: from now on it is what the MC reads, and who comes later is marked late."""

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.introductions.introductions import freeze
from services.honors.domain.introductions.view import IntroductionsView
from services.honors.usecases.introductions.changing import change


async def freeze_introductions(db: Database, actor: str, congress_id: CongressId, revision: int) -> IntroductionsView:
    """Number those who are here now; doing it again numbers anew. Raises Conflict for an older revision."""
    return await change(
        db, actor, congress_id, revision, "introductions.frozen", lambda before, now: (freeze(before.leaders), now)
    )
