"""Commands for what Kafka refused to take: list it, hand it back, give it up."""

import asyncio
from typing import Annotated

import typer
from rich.markup import escape

from chassis.events.relaying import parked_rows
from daihoi.commands.console import console, databases, installation, next_step
from daihoi.commands.keeping.mending import OneService, Yes, service_of
from daihoi.language import words
from daihoi.local.congress_time import in_vietnam
from daihoi.local.home import SERVICES

app = typer.Typer()
parked = typer.Typer(
    help="List what Kafka refused to take, hand it back once its cause is mended, or give it up.", no_args_is_help=True
)
app.add_typer(parked, name="parked")

Ids = Annotated[list[int], typer.Argument(help="Which rows, by their id in the list.")]


@parked.command("list")
def list_parked() -> None:
    """List what was parked: which row, when, why, and how many wait behind it. Exit code 1 when there is something."""
    home, now = installation()
    found = 0
    for service in SERVICES:
        rows = asyncio.run(parked_rows.parked(databases(home, now).dsn(service)))
        found += len(rows)
        for row in rows:
            told = {"id": row.id, "topic": row.topic, "key": row.key, "problem": escape(row.problem)}
            at = f"{in_vietnam(row.parked_at):%H:%M:%S %d/%m/%Y}"
            console.print(words("parked.row", service=service, at=at, behind=row.waiting_behind, **told))
    if found:
        next_step(words("parked.next"))
        raise typer.Exit(1)
    next_step(words("parked.none"))


@parked.command()
def retry(service: OneService, ids: Ids) -> None:
    """Hand rows back to the relay; what waited behind them follows."""
    rows = _some(asyncio.run(parked_rows.try_again(_dsn(service), ids)))
    next_step(words("parked.handed_back", rows=rows))


@parked.command()
def abandon(service: OneService, ids: Ids, yes: Yes = False) -> None:
    """Give rows up for good: nobody ever hears of them, what waited behind them goes on."""
    dsn = _dsn(service)
    if not yes:
        typer.confirm(words("parked.sure"), abort=True)
    rows = _some(asyncio.run(parked_rows.abandon(dsn, ids)))
    next_step(words("parked.given_up", rows=rows))


def _dsn(service: str) -> str:
    home, now = installation()
    return databases(home, now).dsn(service_of(service))


def _some(rows: int) -> int:
    if not rows:
        next_step(words("parked.no_such"))
        raise typer.Exit(1)
    return rows
