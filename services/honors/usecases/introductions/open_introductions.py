"""The frozen list is opened again: it was frozen too early."""

from dataclasses import replace

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.introductions.view import IntroductionsView
from services.honors.usecases.introductions.changing import change


async def open_introductions(db: Database, actor: str, congress_id: CongressId, revision: int) -> IntroductionsView:
    """Take the numbers away. Raises Conflict for an older revision."""
    return await change(
        db,
        actor,
        congress_id,
        revision,
        "introductions.opened",
        lambda before, _: ([replace(leader, introduced=None) for leader in before.leaders], None),
    )
