"""Reads who is told of what became public, and how that went."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.storage.webhooks.webhooks import Telling, Webhook, list_webhooks, newest_tellings

TELLINGS_SHOWN = 100


@dataclass(frozen=True)
class Webhooks:
    """`tellings` are the newest of all addresses, newest first."""

    webhooks: list[Webhook]
    tellings: list[Telling]


async def read_webhooks(db: Database, congress_id: CongressId) -> Webhooks:
    """Give the addresses without their secrets."""
    async with db.transaction() as conn:
        return Webhooks(
            await list_webhooks(conn, congress_id), await newest_tellings(conn, congress_id, TELLINGS_SHOWN)
        )
