"""What all commands print with, and what they need of an installation that runs."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.table import Table

from daihoi.language import words
from daihoi.local.home import Home, default_home
from daihoi.local.servers.databases import Databases
from daihoi.local.status import Status, read_status

console = Console(soft_wrap=True, highlight=False, emoji=False)  # ":CD:" in a fingerprint is no picture


class NothingRuns(RuntimeError):
    """A command needs a running installation and there is none."""


def say(sentence: str) -> None:
    """Print one fact of the runner."""
    console.print(f"[dim]·[/] {sentence}")


def next_step(sentence: str) -> None:
    """Print what to do now."""
    console.print(f"[bold green]→[/] {sentence}")


def whole_table(*columns: str, title: str | None = None) -> Table:
    """Give a table whose last column is folded at a narrow terminal; whatever stands before it is never cut short."""
    table = Table(title=title, box=None, header_style="bold")
    for name in columns[:-1]:
        table.add_column(name, no_wrap=True)
    table.add_column(columns[-1], overflow="fold")
    return table


def installation() -> tuple[Home, Status]:
    """Give the installation that runs in the state folder. Raises NothingRuns."""
    home = Home(default_home())
    status = read_status(home)
    if not status:
        raise NothingRuns(words("nothing_runs"))
    return home, status


def databases(home: Home, status: Status) -> Databases:
    """Give the databases of the installation that runs."""
    return Databases(home, status.admin_dsn)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let SIGTERM and a closed terminal end the block as Ctrl-C does, so that everything is ended in order."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    before = {name: signal.signal(name, interrupt) for name in (signal.SIGTERM, signal.SIGHUP)}
    # A shell starts its background jobs with Ctrl-C ignored; `kill -INT` has to end them all the same.
    before[signal.SIGINT] = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(name, handler)
