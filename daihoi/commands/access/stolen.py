"""Commands for the minute in which something was stolen: after each, nothing of the thief's works, everybody else goes on."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from chassis.storage.database import Database
from daihoi.commands.console import console, databases, installation, next_step, say
from daihoi.language import words
from daihoi.local.congress_time import in_vietnam
from daihoi.local.home import Home, default_home
from daihoi.local.keeping.backup import replace_key
from daihoi.local.keeping.noting import note_deed
from daihoi.local.keeping.stolen_devices import EVERY, WITH_DEVICES, DeviceUnclear, Found, devices_named, revoke_device
from daihoi.local.services import keys_of
from daihoi.local.status import read_status
from services.checkin import copied as doors
from services.honors import copied as receivers
from services.registration.usecases.access.sessions.end_sessions import UnknownAccount
from services.registration.usecases.access.shut_out import end_stolen_sessions, replace_stolen_password

app = typer.Typer()
stolen = typer.Typer(
    help="Something was stolen: one command each, in the runbook with what comes next.", no_args_is_help=True
)
app.add_typer(stolen, name="stolen")

T = TypeVar("T")


class NobodyCalledSo(RuntimeError):
    """There is no such account."""


Username = Annotated[str, typer.Argument(help="The account's name, as it is typed at the sign-in.")]


@stolen.command()
def token(username: Username) -> None:
    """A session is in other hands (a laptop, a cookie, a token): end all of this account's; its password holds."""
    ended = _registration(lambda db: end_stolen_sessions(db, username))
    next_step(words("stolen.token", ended=ended, username=username))


@stolen.command()
def password(username: Username) -> None:
    """A password is known to others: it is dead, with the second factor and all sessions; a new one opens once."""
    given = _registration(lambda db: replace_stolen_password(db, username))
    say(words("account.username", username=given.username))
    say(words("account.one_time", password=given.password))
    next_step(words("stolen.password"))


@stolen.command()
def device(
    name: Annotated[str, typer.Argument(help="What the device is called on the front page, or its id.")],
) -> None:
    """A phone, a scanner or a screen is gone: it is refused, with whatever came of codes that it offered."""
    home, now = installation()
    dsns = {service: databases(home, now).dsn(service) for service in WITH_DEVICES}
    found = asyncio.run(devices_named(dsns, name))
    if not found:
        _show(asyncio.run(devices_named(dsns, EVERY)))
        raise DeviceUnclear(words("stolen.no_device", name=name))
    if len(found) > 1:
        _show(found)
        raise DeviceUnclear(words("stolen.unclear", found=len(found), name=name))
    asyncio.run(revoke_device(dsns[found[0].service], found[0].client_id))
    next_step(words("stolen.device", name=found[0].name))


@stolen.command("backup-key")
def backup_key(
    file: Annotated[Path, typer.Argument(help="Where the new private half goes: a stick, not this disk.")],
) -> None:
    """The private half for backups is in other hands: make a new pair. Old backups must be destroyed, wherever they lie."""
    home = Home(default_home())
    replace_key(home, file)
    if now := read_status(home):
        note_deed(databases(home, now).dsn("registration"), "backup_key.replaced")
    next_step(words("stolen.backup_key"))


@stolen.command()
def disk(
    badges: Annotated[bool, typer.Option("--badges", help="Badges on paper end too: all are printed anew.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Don't ask.")] = False,
) -> None:
    """The server's disk, its secrets or a copy of them are in other hands: every key is replaced, people sign in again."""
    home, now = installation()
    asked = ["copied", *(["badges"] if badges else [])]
    keys_of(home, databases(home, now).dsn("registration")).run(asked, asks=not yes)
    dsn = databases(home, now).dsn
    for line in [*doors.replaced(dsn("checkin")), *receivers.replaced(dsn("honors"))]:
        say(line)
    next_step(words("stolen.disk"))


def _registration(work: Callable[[Database], Awaitable[T]]) -> T:
    home, now = installation()

    async def done() -> T:
        db = Database(databases(home, now).dsn("registration"), application_name="daihoi stolen")
        try:
            return await work(db)
        except UnknownAccount as error:
            raise NobodyCalledSo(words("stolen.nobody")) from error
        finally:
            await db.close()

    return asyncio.run(done())


def _show(found: list[Found]) -> None:
    for one in found:  # a line each: a table at a narrow terminal has no room for a whole id
        paired = f"{in_vietnam(one.paired_at):%H:%M %d/%m/%Y}"
        roles = ", ".join(words(f"role.{role}") for role in one.roles)
        told = {"name": one.name, "service": words(f"service.{one.service}"), "roles": roles, "paired": paired}
        console.print(words("stolen.found", id=one.client_id, **told), markup=False)
