"""Writes a message as Standard Webhooks has it: signed, numbered and dated, so that nobody else's is believed."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from standardwebhooks.webhooks import Webhook

from services.honors.domain.ids import MessageId


def sealed(
    secret: str, message_id: MessageId, at: datetime, what: str, data: Mapping[str, Any]
) -> tuple[bytes, dict[str, str]]:
    """Give body and headers. `at` is true time (UTC): receivers refuse what is older than five minutes."""
    body = json.dumps({"type": what, "timestamp": at.isoformat(), "data": data}, ensure_ascii=False)
    number = str(message_id)
    headers = {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "dai-hoi",
        "webhook-id": number,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign(number, at, body),
    }
    return body.encode(), headers
