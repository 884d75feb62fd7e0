"""Commands about accounts: `daihoi accounts first-password|recover`."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, TypeVar

import typer

from chassis.storage.database import Database
from daihoi.commands.console import databases, installation, next_step, say
from daihoi.language import words
from daihoi.local.home import Home, default_home
from daihoi.local.runner import organizer_of
from services.registration.storage.access.accounts import Account
from services.registration.usecases.access.open_account import FIRST_USERNAME
from services.registration.usecases.access.recover_account import NotRecoverable, meet_account, recover_account

app = typer.Typer()
accounts = typer.Typer(help="Mend accounts when nobody can sign in to do it.", no_args_is_help=True)
app.add_typer(accounts, name="accounts")

T = TypeVar("T")


class NoOrganiserOfAll(RuntimeError):
    """The account is there, and the command would give it a right that it has not."""


Username = Annotated[
    str, typer.Option(help="The organiser of all congresses who gets a password; opened if nobody is called so.")
]
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
    met = _registration(lambda db: meet_account(db, username), username)
    if not yes:
        typer.confirm(_asked(username, met), abort=True)
    given = _registration(lambda db: recover_account(db, username, without_second_factor=lost_phone), username)
    if given.opened:
        say(words("account.opened"))
    say(words("account.username", username=given.username))
    say(words("account.one_time", password=given.password))
    if not lost_phone:
        say(words("account.factor_stays"))
    next_step(words("account.recover_next"))


def _asked(username: str, met: Account | None) -> str:
    if met is None:
        return words("account.recover_opens", username=username)
    if met.disabled_at:
        return words("account.recover_turns_on", username=username)
    return words("account.recover_asks", username=username)


def _registration(work: Callable[[Database], Awaitable[T]], username: str) -> T:
    home, now = installation()

    async def done() -> T:
        db = Database(databases(home, now).dsn("registration"), application_name="daihoi accounts")
        try:
            return await work(db)
        except NotRecoverable as error:
            known = ", ".join(error.organizers) or "–"
            raise NoOrganiserOfAll(words("account.not_recoverable", username=username, organizers=known)) from error
        finally:
            await db.close()

    return asyncio.run(done())
