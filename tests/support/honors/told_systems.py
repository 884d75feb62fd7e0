"""Other systems that are told of what became public."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from chassis import clock
from chassis.outgoing.guarded import Outgoing
from services.honors.usecases.webhooks.tell_next import tell_next
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.webhook_sink import WebhookSink, webhook_sink

HERE = (ipaddress.ip_network("127.0.0.0/8"),)


async def nothing(*_: object) -> None:
    """What the process sends by itself would be sent beside these tests."""
    await asyncio.Event().wait()


@asynccontextmanager
async def three_there(dsn: str) -> AsyncIterator[World]:
    """Three people on the roll, all of them in the hall."""
    async with open_world(dsn) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(*[presence(opened.congress, person) for person in people])
        await opened.load([roll_row(n) for n in (1, 2, 3)])
        yield opened


@asynccontextmanager
async def receiver(world: World, folder: Path, **outgoing: Any) -> AsyncIterator[tuple[WebhookSink, str, Outgoing]]:
    """A receiver that the congress knows, its secret, and what sends to it."""
    async with webhook_sink(folder) as (sink, trusted):
        answer = await world.http.post(
            f"{world.here}/webhooks", json={"url": sink.url()}, headers=world.staff("ORGANIZER")
        )
        assert answer.status_code == 201, answer.text
        yield sink, answer.json()["secret"], Outgoing(**{"allowed": HERE, "ca_file": str(trusted), **outgoing})


async def kept(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/webhooks", headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def announced(world: World, number: int) -> str:
    entry_id = str((await world.entry(f"Cá nhân Giả Lập {number}"))["entry_id"])
    assert (await world.announce(entry_id))["outcome"] == "ANNOUNCED"
    return entry_id


async def told_all(world: World, outgoing: Outgoing, later: timedelta = timedelta()) -> None:
    while await tell_next(world.db, outgoing, clock.real_now() + later):
        pass
