"""Tells one address of the next thing that it was not told of, and puts down what became of it.

Each address is told in the order in which things became public, one after the other. What is told is held for a while before
it goes and settled afterwards: whoever dies between the receiver's "yes" and our note sends it once more under the same number.
"""

import json
from datetime import datetime, timedelta

from chassis.outgoing.guarded import Outgoing
from chassis.storage.database import Connection, Database
from services.honors.domain.public.published import published
from services.honors.domain.webhooks.answers import URGENT, Step, next_step
from services.honors.domain.webhooks.message import GONE, TYPES, Message, message
from services.honors.storage.webhooks.webhooks import Due, Telling, note_telling, settle, take_due
from services.honors.usecases.stage.scene import read_scene
from services.honors.usecases.webhooks.sealing import sealed

LEASE = timedelta(seconds=60)
"""Longer than sending can take."""


async def tell_next(db: Database, outgoing: Outgoing, now: datetime) -> bool:
    """Deal with one telling that is due at `now` (true time), if there is one; tell whether there was."""
    async with db.transaction() as conn:
        due = await take_due(conn, now, LEASE, URGENT, sorted(GONE))
        if due is None:
            return False
        told = await _message(conn, due)
        if told is None:
            await settle(conn, due, due.outbox_id, 0, now, "", now)
            return True
    body, headers = sealed(due.secret, due.message_id, now, told.what, told.data)
    said = await outgoing.post(due.url, body, headers)
    tries = due.tries + (due.due_at <= now)  # what was tried between two turns counts for none
    await _put_down(db, due, told, next_step(said.status, said.trouble, max(tries, 1)), tries, now)
    return True


async def _message(conn: Connection, due: Due) -> Message | None:
    """Give what is told now; None for what nobody else is told, was only practised, or is overtaken by what followed."""
    if due.said not in TYPES:
        return None
    said = json.loads(due.payload)
    if said.get("rehearsal"):
        return None
    scene = await read_scene(conn, due.congress_id)
    public = published(scene.stage, scene.roll)
    now = next((one for one in public if str(one.entry_id) == said["entry_id"]), None)
    told = message(due.said, said["entry_id"], said["sequence"], now)
    about = {"congress_id": str(due.congress_id), "synthetic": scene.congress.synthetic}
    return Message(told.what, told.name, {**about, **told.data}) if told else None


async def _put_down(db: Database, due: Due, told: Message, step: Step, tries: int, now: datetime) -> None:
    async with db.transaction() as conn:
        told_until = due.outbox_id if step.delivered else due.outbox_id - 1
        left = 0 if step.delivered else tries
        due_at = now + step.wait if step.delivered or due.due_at <= now else due.due_at
        if await settle(conn, due, told_until, left, due_at, step.stopped, now):
            name = told.name if step.delivered else ""
            telling = Telling(due.webhook_id, due.message_id, told.what, name, tries, step.delivered, step.answer, now)
            await note_telling(conn, telling)
