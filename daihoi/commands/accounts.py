"""Commands about accounts: `daihoi accounts first-password|recover`."""

import asyncio
from typing import Annotated

import typer

from chassis.storage.database import Database
from daihoi.commands.console import databases, installation, next_step, say
from daihoi.language import words
from daihoi.local.home import Home, default_home
from daihoi.local.runner import organizer_of
from services.registration.usecases.access.open_account import FIRST_USERNAME, GivenPassword
from services.registration.usecases.access.recover_account import recover_account

app = typer.Typer()
accounts = typer.Typer(help="Mend accounts when nobody can sign in to do it.", no_args_is_help=True)
app.add_typer(accounts, name="accounts")

Username = Annotated[str, typer.Option(help="The organiser who gets a password; opened if there is none.")]
LostPhone = Annotated[bool, typer.Option("--lost-phone", help="Take the second factor away too.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask.")]


@accounts.command("first-password")
def first_password() -> None:
    """Show the password of the first sign-in, which opens nothing but the choice of one's own."""
    username, password = organizer_of(Home(default_home()))
    say(words("account.username", username=username))
    say(words("account.first", password=password))
    next_step(words("account.first_next"))


@accounts.command()
def recover(username: Username = FIRST_USERNAME, lost_phone: LostPhone = False, yes: Yes = False) -> None:
    """The last organiser is lost: give one a password that opens once, within an hour, and only to be changed."""
    home, now = installation()
    if not yes:
        typer.confirm(words("account.recover_asks", username=username), abort=True)
    given = asyncio.run(_recover(databases(home, now).dsn("registration"), username, lost_phone))
    say(words("account.username", username=given.username))
    say(words("account.one_time", password=given.password))
    if not lost_phone:
        say(words("account.factor_stays"))
    next_step(words("account.recover_next"))


async def _recover(dsn: str, username: str, lost_phone: bool) -> GivenPassword:
    db = Database(dsn, application_name="daihoi accounts")
    try:
        return await recover_account(db, username, without_second_factor=lost_phone)
    finally:
        await db.close()
