"""Commands about keys: `daihoi keys status|rotate|retire`."""

from typing import Annotated

import typer

from daihoi.commands.console import databases, installation
from daihoi.local.services import keys_of
from services.registration.keys import Keys

app = typer.Typer()
keys = typer.Typer(help="List, replace and retire keys, also while people are being scanned.", no_args_is_help=True)
app.add_typer(keys, name="keys")

Kind = Annotated[
    str,
    typer.Argument(help="badge, session, personal (the sensitive columns), marks (of id numbers) or passes (links)."),
]
Number = Annotated[int, typer.Argument(min=0, max=255, help="The key's number, as status lists it.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask.")]


@keys.command()
def status() -> None:
    """List the keys, which of them sign, and how far the sealing anew of the sensitive columns is."""
    _keys().run(["status"])


@keys.command()
def rotate(kind: Kind, yes: Yes = False) -> None:
    """Bring a new key; what the old one signed, sealed or marked goes on holding, but links of passes end: says how many, and
    asks. Broken off, it goes on when called again.
    """
    _keys().run(["rotate", kind], asks=not yes)


@keys.command()
def retire(number: Number, yes: Yes = False) -> None:
    """What this key signed holds nowhere any more: says what that ends, and asks."""
    _keys().run(["retire", str(number)], asks=not yes)


def _keys() -> Keys:
    home, now = installation()
    return keys_of(home, databases(home, now).dsn("registration"))
