"""Commands that audit: `daihoi audit verify`."""

import asyncio
from pathlib import Path

import typer

from chassis.audit_trail.chain import Fault
from chassis.audit_trail.seal import find_faults, read_anchors
from chassis.storage.database import Database
from daihoi.commands.console import databases, installation, say
from daihoi.language import words
from daihoi.local.home import SERVICES

app = typer.Typer()
audit = typer.Typer(help="Look whether the audit trail was touched.", no_args_is_help=True)
app.add_typer(audit, name="audit")

SHOWN = 20


@audit.callback()
def _audit() -> None:
    """Keep `verify` a command of its own, however few there are."""


@audit.command()
def verify() -> None:
    """Compare the audit trail of each service with its chain, and the chain with what was written down outside. Ends with 1 when it was touched."""
    home, now = installation()
    touched = False
    for service in SERVICES:
        sealed, anchored, found = asyncio.run(_look(databases(home, now).dsn(service), home.audit_anchor(service)))
        touched = touched or bool(found)
        say(words("auditing.found", service=service, sealed=sealed, anchored=anchored, faults=len(found)))
        for one in found[:SHOWN]:
            say(
                f"  {words('auditing.line', number=one.audit_id) if one.audit_id else words('auditing.chain')}: {one.why}"
            )
    raise typer.Exit(1 if touched else 0)


async def _look(dsn: str, anchor: Path) -> tuple[int, int, list[Fault]]:
    db = Database(dsn, application_name="daihoi audit")
    try:
        anchors = read_anchors(anchor)
        async with db.connection() as conn:
            sealed, found = await find_faults(conn, anchors)
        return sealed, len(anchors), found
    finally:
        await db.close()
