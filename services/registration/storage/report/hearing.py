"""Says until when registration has heard everything that checkin said."""

from datetime import datetime

from chassis.storage.database import Connection

SPEAKER = "checkin"


async def attendance_heard_until(conn: Connection) -> datetime | None:
    """Give the moment, None when checkin was never heard."""
    found: datetime | None = await conn.fetchval(_UNTIL, SPEAKER)
    return found


_UNTIL = """SELECT applied_until FROM freshness WHERE speaker = $1"""
