"""Tells an address no more."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, WebhookId
from services.honors.storage.webhooks.webhooks import remove_webhook as forget

UNKNOWN = "Không có địa chỉ nhận này."


async def remove_webhook(db: Database, congress_id: CongressId, actor: str, webhook_id: WebhookId) -> None:
    """Raises NotFound."""
    async with db.transaction() as conn:
        if await forget(conn, congress_id, webhook_id) is None:
            raise NotFound(UNKNOWN)
        await audit.note(conn, actor, "webhook.removed", str(congress_id), webhook_id=str(webhook_id))
