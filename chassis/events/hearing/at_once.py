"""What need not be waited for is done at once: asyncio has eager tasks only from Python 3.12 on."""

from collections.abc import Coroutine, Generator, Sequence
from typing import Any

from mode import Service
from mode.services import WaitResults


class AtOnce(Service):
    """A service of Faust that waits for the first of several things, and makes tasks of them only if it must."""

    async def wait_first(self, *waited_for: Any, timeout: Any = None) -> WaitResults:  # noqa: ASYNC109
        """Hand a message over at once where that waits for nothing, which is always but in a rebalance.

        Faust makes four tasks of every message, to hear meanwhile of its own end: a third of a worker's work.
        """
        handing_over, *ends = waited_for
        if not isinstance(handing_over, Coroutine):
            return await super().wait_first(*waited_for, timeout=timeout)
        try:
            waits = handing_over.send(None)
        except StopIteration as done:
            _close(ends)
            return WaitResults([handing_over], [done.value], stopped=False)
        except BaseException:
            _close(ends)
            raise
        return await super().wait_first(_Begun(handing_over, waits), *ends, timeout=timeout)


def _close(ends: Sequence[Any]) -> None:
    for end in ends:
        if isinstance(end, Coroutine):
            end.close()


class _Begun:
    """The rest of a coroutine that was begun outside a task and now waits for the future `waits`."""

    def __init__(self, begun: Coroutine[Any, Any, Any], waits: Any) -> None:
        self._begun, self._waits = begun, waits

    def __await__(self) -> Generator[Any, Any, Any]:
        try:
            while True:
                try:
                    answer = yield self._waits
                except BaseException as error:
                    self._waits = self._begun.throw(error)
                else:
                    self._waits = self._begun.send(answer)
        except StopIteration as done:
            return done.value
