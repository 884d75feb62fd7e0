"""The server's disk is in other hands: whoever has the old secrets could tell other systems what honors never said."""

from dataclasses import dataclass

from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.storage.webhooks import webhooks
from services.honors.usecases.webhooks.add_webhook import new_secret


@dataclass(frozen=True)
class NewSecret:
    """An address, and the secret by which it knows us from now on; it is given this once."""

    url: str
    secret: str


async def replace_secrets(db: Database, actor: str) -> list[NewSecret]:
    """Draw another secret for each address. Until its receiver has it, what is sent there is refused and tried again."""
    fresh = []
    async with db.transaction() as conn:
        for congress_id, webhook_id, url in await webhooks.hold_all(conn):
            fresh.append(NewSecret(url, new_secret()))
            await webhooks.change_secret(conn, webhook_id, fresh[-1].secret)
            await audit.note(conn, actor, "webhook.secret_changed", str(congress_id), webhook_id=str(webhook_id))
    return fresh
