"""Runs a process that opens a foreign file: it may die of it, and takes nobody along (its side: `confinement`).

Each is a fork of a server that has imported what it needs and has never seen a file: to start an interpreter and import costs
several times what reading a usual list does.
"""

import asyncio
import os
import pickle
import signal
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from weakref import WeakKeyDictionary

from chassis.errors import TooLarge
from chassis.files.confining.confinement import DONE, Asked
from chassis.files.confining.forking import fork
from chassis.files.limits import Limits, swollen, too_slow

_PIECE = 1 << 20
_threads = ThreadPoolExecutor(max_workers=4, thread_name_prefix="foreign files")
"""Not the loop's own: a server that hangs must not stop who signs in."""
_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


async def run(module: str, limits: Limits, filename: str, said: object, data: bytes) -> bytes | None:
    """Run `main` of `module` in a process of its own, one at a time; give what it wrote, None when it died.

    Raises TooLarge for what writes too much, and for what takes too long: past the deadline, which begins with the process
    and not while it waits for its turn, or dead after as long as its limit of processor allows.
    """
    loop = asyncio.get_running_loop()
    async with _turns.setdefault(loop, asyncio.Lock()):
        work = _Work(module, Asked(limits, filename, said, data))
        began = loop.time()
        try:
            made = await asyncio.wait_for(loop.run_in_executor(_threads, work.done), limits.deadline_seconds)
        except TimeoutError:
            raise TooLarge(str(too_slow())) from None
        finally:
            work.stop()
        # its own alarm may come before ours, and only its parent, the server, learns of what it died
        if made is None and loop.time() - began >= min(limits.deadline_seconds, limits.cpu_seconds):
            raise TooLarge(str(too_slow()))
        return made


class _Work:
    """One process, from a thread that waits for it."""

    def __init__(self, module: str, asked: Asked) -> None:
        self._given, self._most = (module, asked), asked.limits.made_bytes
        self._pid = 0
        self._ended = self._unwanted = False

    def done(self) -> bytes | None:
        """Give what it wrote, None when it died. Raises TooLarge for more than the limit."""
        (given, giving), (taking, taken) = os.pipe(), os.pipe()
        with open(giving, "wb") as gives, open(taking, "rb") as takes:
            with open(given, "rb"), open(taken, "wb"):
                self._pid = fork(given, taken)
            if self._unwanted:
                self._kill()
            with suppress(BrokenPipeError), gives:
                pickle.dump(self._given, gives)
            made = self._written(takes.fileno())
        self._ended = True
        return made.removesuffix(DONE) if made.endswith(DONE) and made != DONE else None

    def _written(self, taking: int) -> bytes:
        made = bytearray()
        while piece := os.read(taking, _PIECE):
            made += piece
            if len(made) > self._most:
                self._kill()
                raise TooLarge(str(swollen()))
        return bytes(made)

    def stop(self) -> None:
        """Kill it if it has not ended."""
        self._unwanted = True
        if self._pid and not self._ended:
            self._kill()

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self._pid, signal.SIGKILL)
