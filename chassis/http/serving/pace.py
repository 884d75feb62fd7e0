"""How often somebody may ask within a minute, counted by each process for itself: what no person does by hand is a copy of the house.

Devices are not counted: nothing at a door waits for a count.
"""

from time import monotonic

from chassis.errors import TooMany

MINUTE = 60.0
_REMEMBERED = 10_000
_TOO_FAST = "Đã tải danh sách quá nhiều lần trong một phút. Xin chờ một phút rồi thử lại."


class Pace:
    """Counts by whoever asks: a session, an address."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[float, int]] = {}

    def take(self, who: str, most: int) -> None:
        """Count once more. Raises TooMany beyond `most` in the minute that began with the first one."""
        now = monotonic()
        began, count = self._counts.get(who, (now, 0))
        if now - began >= MINUTE:
            began, count = now, 0
        if count >= most:
            raise TooMany(_TOO_FAST)
        if len(self._counts) >= _REMEMBERED:
            self._counts = {one: kept for one, kept in self._counts.items() if now - kept[0] < MINUTE}
        if len(self._counts) < _REMEMBERED:
            self._counts[who] = (began, count + 1)
