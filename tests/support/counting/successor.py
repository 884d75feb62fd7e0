"""The counting service of tomorrow: it knows a second version, and counts what the first one could not."""

from typing import ClassVar

from chassis.events.subscriptions import Subscription
from chassis.storage.database import Connection
from tests.support.counting.events import Counted
from tests.support.counting.service import count


class CountedAgain(Counted):
    """Version 2 of the event: not known to the service of today."""

    event_type: ClassVar[str] = "counting.entry.counted.v2"


async def count_anything(conn: Connection, event: Counted) -> None:
    """The mended handler."""
    await count(conn, [event.model_copy(update={"note": ""})])


SUBSCRIPTIONS = (Subscription(Counted, count_anything), Subscription(CountedAgain, count_anything))
