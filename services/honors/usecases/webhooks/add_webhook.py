"""Keeps an address that wants to be told of what becomes public, with a secret of its own that is shown once."""

import base64
from dataclasses import dataclass

from chassis import clock
from chassis.errors import Malformed, NotFound, RuleBroken
from chassis.ids import new_id, random_hex
from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId, WebhookId
from services.honors.domain.webhooks.address import refused
from services.honors.storage.stage.stages import lock_stage
from services.honors.storage.webhooks.webhooks import add_webhook as keep
from services.honors.storage.webhooks.webhooks import hold_webhooks
from services.honors.usecases.stage.scene import UNKNOWN_CONGRESS

MOST = 10
SECRET_BYTES = 32


@dataclass(frozen=True)
class NewWebhook:
    """`secret` as Standard Webhooks writes it; it is given this once."""

    webhook_id: WebhookId
    url: str
    secret: str


async def add_webhook(db: Database, congress_id: CongressId, actor: str, url: str) -> NewWebhook:
    """Tell `url` of everything from now on. Raises Malformed, NotFound, RuleBroken (MOST)."""
    if sentence := refused(url):
        raise Malformed(sentence)
    made = NewWebhook(WebhookId(new_id()), url, new_secret())
    async with db.transaction() as conn:
        if await lock_stage(conn, congress_id) is None:  # what is being said at this moment counts as before or after
            raise NotFound(UNKNOWN_CONGRESS)
        if await hold_webhooks(conn, congress_id) >= MOST:
            raise RuleBroken(f"Đại hội này đã có {MOST} địa chỉ nhận. Bỏ địa chỉ không dùng rồi thêm.")
        await keep(conn, congress_id, made.webhook_id, url, made.secret, actor, clock.real_now())
        await audit.note(conn, actor, "webhook.added", str(congress_id), webhook_id=str(made.webhook_id))
    return made


def new_secret() -> str:
    """Give one as Standard Webhooks writes it."""
    return "whsec_" + base64.b64encode(bytes.fromhex(random_hex(SECRET_BYTES))).decode()
