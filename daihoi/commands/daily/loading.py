"""Commands that bring a user's files in, the same way as the pages do: over the public HTTPS address."""

import asyncio
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import typer
from rich.markup import escape

from daihoi.commands.console import console, installation, next_step
from daihoi.language import words
from daihoi.local.gateway.authority import root_of
from daihoi.local.home import Home
from daihoi.local.runner import organizer_of
from daihoi.simulation.client import CongressClient

app = typer.Typer()

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True, help="An XLSX file.")]
Congress = Annotated[str, typer.Option(help="Code of the congress; not needed where there is only one.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")]
Username = Annotated[str, typer.Option(help="Who loads it; the password is asked for. Not needed in a demo.")]
MOST_SHOWN = 30


class NoSuchCongress(RuntimeError):
    """The congress to load into was not found; the message says which there are."""


class FileRefused(RuntimeError):
    """The whole file was refused; the message is the service's own, with what to do."""


@app.command("load-roster")
def load_roster(file: File, congress: Congress = "", dry_run: DryRun = False, username: Username = "") -> None:
    """Bring in a list of delegates. Rows that are known are updated, never doubled; bad rows are listed."""
    _load("registration", "roster-imports", file, congress, dry_run, username)


@app.command("load-honours")
def load_honours(file: File, congress: Congress = "", dry_run: DryRun = False, username: Username = "") -> None:
    """Bring in an honour roll. Rows that are known are updated, never doubled; bad rows are listed."""
    _load("honors", "honour-roll-imports", file, congress, dry_run, username)


def _load(service: str, what: str, file: Path, code: str, dry_run: bool, username: str) -> None:
    report = asyncio.run(send_file(service, what, file, code, username, dry_run=dry_run))
    console.print(
        words("loading.rows", **{name: report[name] for name in ("rows", "created", "updated", "unchanged")})
        + (f"[dim]{words('loading.nothing_stored')}[/]" if dry_run else "")
    )
    for problem, colour in ((report["errors"], "red"), (report["warnings"], "yellow")):
        for one in problem[:MOST_SHOWN]:
            where = words("loading.row", row=one["row"]) if one.get("row") else ""
            console.print(f"[{colour}]{where}[/]{escape(one['message'])}")
        if len(problem) > MOST_SHOWN:
            console.print(words("loading.more", more=len(problem) - MOST_SHOWN))
    if report["errors"]:
        next_step(words("loading.correct", errors=len(report["errors"])))
        raise typer.Exit(1)
    next_step(words("loading.without_dry_run") if dry_run else words("loading.all_in"))


async def send_file(
    service: str, what: str, file: Path, code: str, username: str = "", **query: bool
) -> dict[str, Any]:
    """Give the service's answer to a file for the congress of this code. Raises NoSuchCongress, FileRefused."""
    home, now = installation()
    who = sign_in_of(home, username)
    async with (
        CongressClient(now.origins[0], root_of(home).certificate) as visitor,
        await visitor.sign_in(*who) as organizer,
    ):
        congress = choose_congress(await organizer.congresses(), code)
        answer = await organizer.http.post(
            f"/api/{service}/v1/congresses/{congress}/{what}",
            params=query,
            files={"file": (file.name, await asyncio.to_thread(file.read_bytes))},
        )
    report: dict[str, Any] = answer.json()
    if answer.is_error:
        raise FileRefused(f"{report['title']}: {report['detail']}")
    return report


def sign_in_of(home: Home, username: str) -> tuple[str, str]:
    """Give name and password: of whoever is named, asked for; else of the first organiser while the demo's password holds."""
    return (
        (username, typer.prompt(words("loading.password", username=username), hide_input=True))
        if username
        else organizer_of(home)
    )


def choose_congress(there: list[dict[str, Any]], code: str) -> UUID:
    """Give the congress of this code, or the only one. Raises NoSuchCongress."""
    fitting = [one for one in there if code in ("", one["code"])]
    if len(fitting) == 1:
        return UUID(fitting[0]["congress_id"])
    names = ", ".join(str(one["code"]) for one in there)
    if not there:
        raise NoSuchCongress(words("loading.no_congress"))
    raise NoSuchCongress(words("loading.which", names=names))
