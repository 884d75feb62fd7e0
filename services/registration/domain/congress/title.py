"""The official name of a congress, and dates as its papers write them."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from services.registration.domain.congress.reference import Level

VIETNAM = timedelta(hours=7)


@dataclass(frozen=True)
class Title:
    """The official name of a congress that is planned, and the three lines that stand above it."""

    level: Level
    province: str
    host: str
    place: str
    ordinal: str
    starts_at: datetime

    @property
    def short_name(self) -> str:
        """Without the ordinal. A province that says nothing else is a "tỉnh"; a national congress names no place."""
        if self.level.host == "NONE":
            return self.level.event_name
        host = self.host or (f"tỉnh {self.province}" if self.level.host == "PROVINCE" else "")
        return f"{self.level.event_name} {host}".strip()

    @property
    def name(self) -> str:
        return f"{self.short_name} lần thứ {self.ordinal}"

    @property
    def lines(self) -> tuple[str, ...]:
        date_line = f"{self.place or self.province}, {long_date(self.starts_at)}"
        return (self.short_name, f"Lần thứ {self.ordinal}", date_line)


def in_vietnam(moment: datetime) -> datetime:
    """Give `moment`, told with whatever offset, as Vietnam's calendar and clocks show it."""
    return moment.astimezone(timezone(VIETNAM))


def long_date(moment: datetime) -> str:
    """Give "ngày 09 tháng 9 năm 2020" in Vietnam's time: a zero before days under 10 and months 1, 2 (Decree 30/2020)."""
    local = in_vietnam(moment)
    month = f"{local.month:02d}" if local.month < 3 else str(local.month)
    return f"ngày {local.day:02d} tháng {month} năm {local.year}"


def clock_and_date(moment: datetime) -> str:
    """Give "07 giờ 30 phút, ngày 09 tháng 9 năm 2020" in Vietnam's time."""
    return f"{in_vietnam(moment):%H giờ %M phút}, {long_date(moment)}"
