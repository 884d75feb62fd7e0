"""How old the attendance is that a report rests on, and whether that needs a second word."""

from dataclasses import dataclass
from datetime import datetime, timedelta

OLD = timedelta(seconds=30)
"""Healthy attendance is a second or two behind; half a minute means that Kafka or a worker stands still."""


@dataclass(frozen=True)
class Heard:
    """`until`: everything that checkin said by then is counted, None when it was never heard; `age` at the moment of asking."""

    until: datetime | None
    age: timedelta | None

    @property
    def is_old(self) -> bool:
        return self.age is None or self.age > OLD

    @property
    def age_ms(self) -> int | None:
        return None if self.age is None else self.age // timedelta(milliseconds=1)

    @property
    def words(self) -> str:
        """Give "chậm 12 phút 5 giây", "vừa nhận" within a second, or that nothing was ever heard."""
        if self.age is None:
            return "chưa nhận được tin điểm danh nào"
        return f"chậm {span(self.age)}" if self.age >= timedelta(seconds=1) else "vừa nhận"


def heard(until: datetime | None, now: datetime) -> Heard:
    return Heard(until, max(timedelta(0), now - until) if until else None)


def span(age: timedelta) -> str:
    """Give a length of time in words: "5 giây", "12 phút 5 giây", "3 giờ 7 phút"; only counts are written with two digits."""
    seconds = int(age.total_seconds())
    if seconds < 60:
        return f"{seconds} giây"
    if seconds < 3600:
        return f"{seconds // 60} phút {seconds % 60} giây"
    return f"{seconds // 3600} giờ {seconds % 3600 // 60} phút"
