"""The reception as pages show it."""

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.introductions.view import IntroductionsView, view_of
from services.honors.storage.introductions import introductions


async def read_introductions(conn: Connection, congress_id: CongressId) -> IntroductionsView:
    """Give it."""
    return view_of(await introductions.read(conn, congress_id))
