"""Commands about accounts: `daihoi accounts first-password|recover`."""

import asyncio
from typing import Annotated

import typer

from chassis.storage.database import Database
from daihoi.commands.console import databases, installation, next_step, say
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
    say(f"username: {username}")
    say(f"first password: {password}")
    next_step("It opens nothing any more once another one was chosen; lost: `daihoi accounts recover`")


@accounts.command()
def recover(username: Username = FIRST_USERNAME, lost_phone: LostPhone = False, yes: Yes = False) -> None:
    """The last organiser is lost: give one a password that opens once, within an hour, and only to be changed."""
    home, now = installation()
    if not yes:
        typer.confirm(f"This gives “{username}” a new password and signs them out everywhere. Go on?", abort=True)
    given = asyncio.run(_recover(databases(home, now).dsn("registration"), username, lost_phone))
    say(f"username: {given.username}")
    say(f"password for one sign-in: {given.password}")
    if not lost_phone:
        say(
            "The second factor stays, if there is one. Without the phone and its recovery codes: once more with --lost-phone"
        )
    next_step("Sign in within an hour and choose a password of your own")


async def _recover(dsn: str, username: str, lost_phone: bool) -> GivenPassword:
    db = Database(dsn, application_name="daihoi accounts")
    try:
        return await recover_account(db, username, without_second_factor=lost_phone)
    finally:
        await db.close()
