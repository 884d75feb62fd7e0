"""Lets an address go on that was stopped: it is told first of what it missed."""

from chassis import clock
from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, WebhookId
from services.honors.storage.webhooks.webhooks import resume_webhook as go_on
from services.honors.usecases.webhooks.remove_webhook import UNKNOWN


async def resume_webhook(db: Database, congress_id: CongressId, actor: str, webhook_id: WebhookId) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        if await go_on(conn, congress_id, webhook_id, clock.real_now()) is None:
            raise NotFound(UNKNOWN)
        await audit.note(conn, actor, "webhook.resumed", str(congress_id), webhook_id=str(webhook_id))
