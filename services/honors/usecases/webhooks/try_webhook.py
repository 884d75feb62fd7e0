"""Sends a trial to an address, so that both sides see before the day whether it arrives."""

from dataclasses import dataclass

from chassis import clock
from chassis.errors import NotFound
from chassis.ids import new_id
from chassis.outgoing.guarded import Outgoing
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, MessageId, WebhookId
from services.honors.domain.webhooks.answers import next_step
from services.honors.domain.webhooks.message import TRIAL
from services.honors.storage.webhooks.webhooks import Telling, find_secret, note_telling
from services.honors.usecases.webhooks.remove_webhook import UNKNOWN
from services.honors.usecases.webhooks.sealing import sealed


@dataclass(frozen=True)
class Trial:
    delivered: bool
    answer: str


async def try_webhook(
    db: Database, outgoing: Outgoing, congress_id: CongressId, actor: str, webhook_id: WebhookId
) -> Trial:
    """Send one message that names nobody and give what came of it. Raises NotFound."""
    async with db.transaction() as conn:
        if (found := await find_secret(conn, congress_id, webhook_id)) is None:
            raise NotFound(UNKNOWN)
        await audit.note(conn, actor, "webhook.tried", str(congress_id), webhook_id=str(webhook_id))
    (url, secret), number, now = found, MessageId(new_id()), clock.real_now()
    said = await outgoing.post(url, *sealed(secret, number, now, TRIAL, {"congress_id": str(congress_id)}))
    step = next_step(said.status, said.trouble, 1)
    async with db.transaction() as conn:
        if await find_secret(conn, congress_id, webhook_id):
            await note_telling(conn, Telling(webhook_id, number, TRIAL, "", 1, step.delivered, step.answer, now))
    return Trial(step.delivered, step.answer)
