"""What is not well with a service's events: rows that wait, and what others said that is not applied here."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from chassis.language import either
from chassis.storage.database import Connection

LATE = 15.0
"""Seconds after which what waits is a trouble and not only on its way."""


@dataclass(frozen=True)
class EventHealth:
    """`waiting` rows of the outbox, the oldest for `waits` seconds; `ages`: how many seconds ago everything of each
    speaker was applied here, None for one that was never heard."""

    waiting: int
    waits: float
    ages: Mapping[str, float | None]

    def troubles(self) -> list[str]:
        """Name what is not well, one sentence each; nothing when all is well."""
        found = []
        if self.waits > LATE:
            found.append(
                either(
                    f"{self.waiting} dòng của hộp gửi đi đang chờ, lâu nhất {self.waits:.0f} giây:"
                    " Kafka không trả lời, có dòng bị gác lại, hoặc không tiến trình nào gửi",
                    f"{self.waiting} rows of the outbox wait, the oldest for {self.waits:.0f} s:"
                    " Kafka is away, a row is parked, or no worker relays",
                )
            )
        for speaker, age in self.ages.items():
            if age is None:
                found.append(
                    either(
                        f"chưa nghe {speaker} đã nói đến đâu",
                        f"nothing was heard yet of how far {speaker} is",
                    )
                )
            elif age > LATE:
                found.append(
                    either(
                        f"những gì {speaker} nói mới áp dụng đến {age:.0f} giây trước: Kafka không trả lời,"
                        f" tiến trình của {speaker} đứng yên, hoặc tiến trình ở đây không nghe",
                        f"what {speaker} said is applied until {age:.0f} s ago:"
                        f" Kafka is away, {speaker}'s worker stands still, or the one here is deaf",
                    )
                )
        return found


async def read_health(conn: Connection, speakers: Collection[str]) -> EventHealth:
    """Look into the service's own database; `speakers` are those whose events it hears."""
    waiting, waits = await conn.fetchrow(_WAITING) or (0, 0.0)
    heard = {row["speaker"]: row["age"] for row in await conn.fetch(_AGES)}
    return EventHealth(waiting, waits, {speaker: heard.get(speaker) for speaker in speakers})


_WAITING = """
SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(stored_at)), 0)::float
FROM outbox WHERE published_at IS NULL
"""

_AGES = """
SELECT speaker, extract(epoch FROM clock_timestamp() - applied_until)::float AS age FROM freshness
"""
