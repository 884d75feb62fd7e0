"""A coroutine that was begun without a task, for which asyncio has a word only from Python 3.12 on (eager tasks)."""

from collections.abc import Coroutine, Generator
from typing import Any


class Begun:
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
