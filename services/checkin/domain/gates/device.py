"""What a device at a door says of itself."""

from dataclasses import dataclass
from datetime import datetime, timedelta

QUIET_AFTER = timedelta(seconds=45)
"""A device that was not heard for so long may have scanned without saying so."""


@dataclass(frozen=True, slots=True)
class DeviceWord:
    """`waiting` scans are not sent yet, the oldest made at `oldest_at`; `skew_ms` is how far its clock is ahead of ours.

    `version` is the page's, "" unknown; `battery` 0 to 100 and `charging` where its browser says them. Times are true ones.
    """

    heard_at: datetime
    waiting: int
    oldest_at: datetime | None
    skew_ms: int | None
    version: str
    battery: int | None
    charging: bool | None
