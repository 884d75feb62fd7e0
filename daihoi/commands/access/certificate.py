"""Commands about what phones trust: `daihoi certificate show|renew`."""

from typing import Annotated

import typer

from daihoi.commands.console import next_step, say
from daihoi.language import words
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
        raise NoneYet(words("certificate.none"))
    say(words("certificate.print", fingerprint=root.fingerprint))
    say(words("certificate.ends", ends=root.ends))
    if not root.given:
        say(words("certificate.older"))


@certificate.command()
def renew(yes: Yes = False) -> None:
    """Make a new one: every phone has to trust it anew. `daihoi down` first."""
    home = Home(default_home())
    if runner := holder(home.lock_file):
        raise StillRuns(words("still_runs", runner=runner))
    if not yes:
        typer.confirm(words("certificate.renew_asks"), abort=True)
    home.make()
    say(words("certificate.print", fingerprint=make_root(home).fingerprint))
    next_step(words("certificate.renewed"))
