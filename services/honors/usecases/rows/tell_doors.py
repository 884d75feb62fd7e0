"""Tells the doors who goes up in which row: whatever moved it, and what an upgrade found that was never told."""

import asyncio

from chassis.errors import NotFound
from chassis.events import outbox
from chassis.storage.database import Database
from services.honors.domain.rows.going_up import going_up
from services.honors.storage.rows.told_rows import looked_through, next_to_look_through, save_told, told_rows
from services.honors.usecases import say
from services.honors.usecases.stage.scene import locked_scene

EVERY = 2.0
"""Seconds between two looks: nobody at a door waits for it, and a ceremony moves the stage with every name."""


async def tell_doors(db: Database) -> None:
    """Tell what moved, again and again. Never returns."""
    while True:
        while await tell_next(db):
            pass
        await asyncio.sleep(EVERY)


async def tell_next(db: Database) -> bool:
    """Look one congress through and tell what the doors were not told yet; False: there is nothing to look through."""
    async with db.transaction() as conn:
        congress_id = await next_to_look_through(conn)
        if congress_id is None:
            return False
        try:
            scene = await locked_scene(conn, congress_id)
        except NotFound:  # a rebuild has not come to this congress yet: whoever hears of it moves the stage
            await looked_through(conn, congress_id)
            return True
        if scene.stage.rehearsal:
            return True
        told, stands = await told_rows(conn, congress_id), going_up(scene.roll, scene.stage.batch_size)
        news = {one: stands.get(one, ()) for one in {*told, *stands} if stands.get(one, ()) != told.get(one, ())}
        versions = await save_told(conn, congress_id, news) if news else {}
        await outbox.publish(conn, *(say.rows_changed(congress_id, one, news[one], versions[one]) for one in versions))
        await looked_through(conn, congress_id)
    return True
