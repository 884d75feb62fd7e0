"""When a fault strikes inside a worker process, and how a process dies."""

import os
import signal

AFTER = int(os.environ.get("FAULT_AFTER", "1"))
"""At the how-many-th passage of its point a kill happens."""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class Countdown:
    def __init__(self) -> None:
        self.left = AFTER

    def reached(self) -> bool:
        self.left -= 1
        return self.left <= 0
