"""What somebody sealed with the secrets of another installation is worth nothing."""

import re
from typing import Any

import asyncpg
import pytest
from cryptography.exceptions import InvalidTag

from daihoi.local.runner import LocalStack
from tests.support.checkin.opened_roster import opened as opened_list
from tests.support.congress.little_congress import LittleCongress
from tests.support.congress.thief import Tables, read_tables


async def others_secrets_are_worth_nothing(
    congress: LittleCongress, stack: LocalStack, read: Tables, said: str
) -> None:
    """What checkin and honors keep is replaced and said; passwords of PostgreSQL and Kafka open nothing from elsewhere."""
    now = await read_tables(stack.service_dsn, congress.congress_id)
    assert now.hall_secret != read.hall_secret, "codes of the screens at the doors"
    assert (now.list_code != read.list_code, now.list_code in said) == (True, True)
    assert (now.webhook_secret != read.webhook_secret, now.webhook_secret in said) == (True, True)

    with pytest.raises(InvalidTag):
        opened_list(await sealed(congress), read.list_key)
    conn = await asyncpg.connect(stack.service_dsn("checkin"))
    try:
        assert await conn.fetchval("SHOW listen_addresses") == "127.0.0.1"
    finally:
        await conn.close()
    (listeners,) = re.findall(
        r"^listeners=(.+)$", (stack.home.kafka_data / "server.properties").read_text(), re.MULTILINE
    )
    assert re.findall(r"//([^:]+):", listeners) == ["127.0.0.1"] * 2


async def sealed(congress: LittleCongress) -> dict[str, Any]:
    """The list as a scanner gets it."""
    answer = await congress.gate.http.get("/api/checkin/v1/roster/sealed")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())
