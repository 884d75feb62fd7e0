"""The end of a rehearsal lets the course of the programme stand as it did when it began."""

from dataclasses import replace

from chassis.events import outbox
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.honors.domain.ids import CongressId
from services.honors.storage.programme.programmes import find_programme, save_programme, stood, take_back_rehearsed
from services.honors.usecases import say
from services.honors.usecases.channels import PROGRAMME


async def take_back_rehearsal(conn: Connection, congress_id: CongressId) -> None:
    """Take back every act of the rehearsal and say the programme as it stands, words written meanwhile with it. The caller
    holds the stage.
    """
    now = await find_programme(conn, congress_id)
    if now is None:
        return
    before = await take_back_rehearsed(conn, congress_id)
    stored = replace(stood(now, before) if before else now, revision=now.next_revision)
    await save_programme(conn, stored)
    await outbox.publish(conn, say.programme_changed(stored, rehearsal=False))
    await touch(conn, PROGRAMME, str(congress_id))
