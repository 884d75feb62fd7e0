"""Commands that renew what processes sign in with: `daihoi passwords renew`."""

import typer

from daihoi.commands.console import next_step
from daihoi.language import words
from daihoi.local.home import Home, default_home
from daihoi.local.processes.lock import holder
from daihoi.local.servers import passwords as kept

app = typer.Typer()
passwords = typer.Typer(help="Passwords by which processes sign in to PostgreSQL and Kafka.", no_args_is_help=True)
app.add_typer(passwords, name="passwords")


class StillRuns(RuntimeError):
    """Who runs needs the old passwords."""


@passwords.callback()
def _passwords() -> None:
    """Keep `renew` a command of its own, however few there are."""


@passwords.command()
def renew() -> None:
    """Let the next start draw all of them anew; the old ones open nothing from then on. `daihoi down` first."""
    home = Home(default_home())
    if runner := holder(home.lock_file):
        raise StillRuns(words("still_runs", runner=runner))
    next_step(words("passwords.renewed", renewed=kept.renew(home)))
