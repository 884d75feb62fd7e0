"""The runner that holds a state folder in another terminal: how it is ended, and which one may be."""

from collections.abc import Callable

import psutil

from daihoi.language import words
from daihoi.local.home import Home
from daihoi.local.processes.lock import holder

PATIENCE = 90
"""Seconds in which a runner ends its processes in order; afterwards it is killed, and the next start clears up."""


def end_in_order(pid: int) -> None:
    """Ask that runner to end, and wait until it has."""
    try:
        process = psutil.Process(pid)
        process.terminate()
        process.wait(PATIENCE)
    except psutil.NoSuchProcess:
        return
    except psutil.TimeoutExpired:
        process.kill()
        process.wait(PATIENCE)


def end_other_demo(home: Home, say: Callable[[str], None]) -> None:
    """End the demo that runs in `home`, if one does. What was started by `daihoi up` holds real data and is left alone."""
    runner = holder(home.lock_file)
    if runner and _is_demo(runner):
        say(words("runner.ends_other", runner=runner))
        end_in_order(runner)


def _is_demo(pid: int) -> bool:
    try:
        return "demo" in psutil.Process(pid).cmdline()
    except psutil.NoSuchProcess:
        return False
