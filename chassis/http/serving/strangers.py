"""How many strangers one process works for at once; whoever comes beyond that stands in line for a moment."""

import asyncio
from collections import deque
from contextlib import suppress

from chassis.errors import Unavailable

AT_ONCE = 64
"""requests of strangers that are worked on at once"""
IN_LINE, PATIENCE = 256, 5.0
"""how many wait until another one is answered, and for how many seconds"""
BUSY = "Máy chủ đang có quá nhiều yêu cầu cùng lúc. Xin đợi ít giây rồi gửi lại."


class Strangers:
    """Those of one process that are not answered yet."""

    def __init__(self) -> None:
        self.inside = 0
        self._line: deque[asyncio.Future[None]] = deque()

    async def come_in(self) -> None:
        """Take a place, in turn where there is none. Raises Unavailable for who waited in vain, or where too many wait."""
        if self.inside < AT_ONCE:
            self.inside += 1
            return
        if len(self._line) >= IN_LINE:
            raise Unavailable(BUSY)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._line.append(turn)
        taken = False
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await asyncio.wait([turn])
            if not turn.done():
                raise Unavailable(BUSY)
            taken = True
        finally:
            if not taken and turn.done():
                self.go_out()
            elif not taken:
                turn.cancel()
                self._line.remove(turn)

    def go_out(self) -> None:
        """Give the place back, or to whoever waited longest for it."""
        if self._line:
            self._line.popleft().set_result(None)
        else:
            self.inside -= 1
