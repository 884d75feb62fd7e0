"""Commands about what phones trust: `daihoi certificate show|renew`."""

from typing import Annotated

import typer

from daihoi.commands.console import next_step, say
from daihoi.local.gateway.authority import make_root, root_of
from daihoi.local.home import Home, default_home
from daihoi.local.processes.lock import holder

app = typer.Typer()
certificate = typer.Typer(help="The root certificate that phones trust.", no_args_is_help=True)
app.add_typer(certificate, name="certificate")

Yes = Annotated[bool, typer.Option("--yes", help="Don't ask.")]


class StillRuns(RuntimeError):
    """The gateway signs by the root of its start."""


class NoneYet(RuntimeError):
    """No installation was ever started in the state folder."""


@certificate.command()
def show() -> None:
    """Say its fingerprint, which whoever makes a phone trust it compares, and when it ends."""
    root = root_of(Home(default_home()))
    if not root.certificate.exists():
        raise NoneYet("There is no certificate here yet: the first `daihoi up` makes it")
    say(f"root certificate, SHA-256: {root.fingerprint}")
    say(f"ends on {root.ends:%Y-%m-%d}")
    if not root.given:
        say(
            "It was made by an older version and holds for any name: `daihoi certificate renew` makes one for this house"
        )


@certificate.command()
def renew(yes: Yes = False) -> None:
    """Make a new one: every phone has to trust it anew. `daihoi down` first."""
    home = Home(default_home())
    if runner := holder(home.lock_file):
        raise StillRuns(f"It runs (process {runner}): `daihoi down`, then this again, then `daihoi up`")
    if not yes:
        typer.confirm(
            "Every phone and screen has to trust the new one before it opens a page again. Go on?", abort=True
        )
    home.make()
    say(f"root certificate, SHA-256: {make_root(home).fingerprint}")
    next_step("`daihoi up` shows it from now on; take the old one away from phones")
