"""One runner per state folder at a time."""

import fcntl
import os
from pathlib import Path
from typing import IO

from daihoi.language import words


class AlreadyRunning(RuntimeError):
    """Another runner holds this state folder; the message says which and what to do."""


class RunnerLock:
    """A lock the operating system frees even when its holder is killed."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._held: IO[str] | None = None

    def take(self) -> None:
        """Raises AlreadyRunning when another process holds it."""
        handle = self.file.open("a+")
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            handle.seek(0)
            pid = handle.read().strip()
            handle.close()
            raise AlreadyRunning(words("runner.already", pid=pid)) from None
        handle.truncate(0)
        handle.write(str(os.getpid()))
        handle.flush()
        self._held = handle

    def free(self) -> None:
        if self._held:
            self._held.close()
            self._held = None


def holder(file: Path) -> int:
    """Give the process id that holds the lock, or 0 when nobody does."""
    if not file.exists():
        return 0
    with file.open("r+") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return int(handle.read().strip() or 0)
    return 0
