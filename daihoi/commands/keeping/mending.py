"""Commands that mend: migrate, republish, forget, rebuild, dead-letters."""

import asyncio
from typing import Annotated

import asyncpg
import typer

from chassis.events.hearing.dead_letters import replay
from chassis.storage.migrate import migrate as apply_migrations
from daihoi.commands.console import console, databases, installation, next_step, say, whole_table
from daihoi.language import words
from daihoi.local import services
from daihoi.local.congress_time import in_vietnam
from daihoi.local.home import SERVICES, Home, default_home
from daihoi.local.keeping.forgetting import forget as forget_for_good
from daihoi.local.keeping.mending import rebuild as rebuild_projections
from daihoi.local.keeping.mending import republish as republish_outboxes
from daihoi.local.processes.leftovers import Register
from daihoi.local.processes.lock import RunnerLock
from daihoi.local.servers.both import Servers
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.principals import ADMIN
from daihoi.local.status import read_status, workers_at_rest
from daihoi.local.vitals import subscriptions

app = typer.Typer()
dead_letters = typer.Typer(help="List what could not be applied, and apply it again.", no_args_is_help=True)
app.add_typer(dead_letters, name="dead-letters")

OneService = Annotated[str, typer.Argument(help=f"One of {', '.join(SERVICES)}.")]
Yes = Annotated[bool, typer.Option("--yes", help="Don't ask.")]


@app.command()
def migrate() -> None:
    """Bring the three databases to the schema of this code; `up` and `demo` do that by themselves."""
    home = Home(default_home())
    if now := read_status(home):
        _migrate(Databases(home, now.admin_dsn))
    else:
        home.make()
        lock = RunnerLock(home.lock_file)
        lock.take()
        servers = Servers(home, Register(home.runs / "migrate.json"), say)
        try:
            servers.prepare()
            servers.start_postgres()
            _migrate(Databases(home, servers.admin_dsn))
        finally:
            servers.stop()
            lock.free()
    next_step(words("mending.migrated"))


def _migrate(found: Databases) -> None:
    async def work() -> None:
        await found.make()
        for service in SERVICES:
            applied = await apply_migrations(found.owner_dsn(service), services.migrations(service))
            say(f"{service}: {', '.join(applied) or words('mending.nothing')}")

    asyncio.run(work())


@app.command()
def republish(yes: Yes = False) -> None:
    """Kafka was lost: make its topics anew and fill them from the outboxes. Nothing is applied twice."""
    home, now = installation()
    if not yes:
        typer.confirm(words("mending.republish_asks"), abort=True)
    dsns = {service: databases(home, now).dsn(service) for service in SERVICES}
    with workers_at_rest(home, SERVICES):
        rows = asyncio.run(republish_outboxes(dsns, now.broker(home, ADMIN)))
    next_step(words("mending.republished", rows=rows))


@app.command()
def forget(yes: Yes = False) -> None:
    """People were erased: take their old words out of Kafka and of PostgreSQL's files too. Doors have to be shut."""
    home, now = installation()
    if not yes:
        typer.confirm(words("mending.forget_asks"), abort=True)
    found = databases(home, now)
    with workers_at_rest(home, SERVICES):
        done = asyncio.run(forget_for_good(found, SERVICES, now.broker(home, ADMIN), home.kafka_data))
    next_step(words("mending.forgotten", people=done.people, events=done.events))


@app.command()
def rebuild(service: OneService, yes: Yes = False) -> None:
    """A projection is wrong: empty what a service knows from others and hear everything again from offset zero."""
    home, now = installation()
    service_of(service)
    if not yes:
        typer.confirm(words("mending.rebuild_asks", service=service), abort=True)
    with workers_at_rest(home, [service]):
        done = asyncio.run(rebuild_projections(service, databases(home, now).dsn(service), now.broker(home, ADMIN)))
    next_step(words("mending.rebuilt", messages=done.messages, tables=", ".join(done.tables)))


@dead_letters.command("list")
def list_dead_letters(
    service: Annotated[str, typer.Argument(help="One service; without it all.")] = "",
    traces: Annotated[bool, typer.Option("--traceback", help="Show where it failed.")] = False,
) -> None:
    """List what could not be applied: origin, when and why. Exit code 1 when there is something."""
    home, now = installation()
    found = 0
    for one in [service_of(service)] if service else SERVICES:
        rows = asyncio.run(_waiting(databases(home, now).dsn(one)))
        found += len(rows)
        table = whole_table("id", "origin", "died at (Vietnam time)", "tries", "problem", title=one)
        for row in rows:
            died = f"{in_vietnam(row['died_at']):%H:%M:%S %d/%m/%Y}"
            origin = f"{row['topic']} {row['partition']}:{row['offset']}"
            table.add_row(*map(str, (row["id"], origin, died, row["attempts"], row["problem"])))
        if rows:
            console.print(table)
            for row in rows if traces else []:
                console.print(f"[bold]{row['id']}[/]\n{row['traceback']}", markup=False)
    if found:
        next_step(words("mending.dead_next"))
        raise typer.Exit(1)
    next_step(words("mending.no_dead"))


@dead_letters.command("replay")
def replay_dead_letters(
    service: Annotated[str, typer.Argument(help="One service; without it all.")] = "",
    ids: Annotated[list[int] | None, typer.Argument(help="Only these; without them all.")] = None,
) -> None:
    """Apply dead letters again, oldest first. Exit code 1 when one failed again."""
    home, now = installation()
    applied = failed = 0
    for one in [service_of(service)] if service else SERVICES:
        done = asyncio.run(replay(databases(home, now).dsn(one), one, subscriptions(one), ids or None))
        applied, failed = applied + len(done.applied), failed + len(done.still_dead)
    if failed:
        next_step(words("mending.failed_again", applied=applied, failed=failed))
        raise typer.Exit(1)
    next_step(words("mending.all_applied", applied=applied))


async def _waiting(dsn: str) -> list[asyncpg.Record]:
    conn = await asyncpg.connect(dsn)
    try:
        return await conn.fetch(_WAITING)
    finally:
        await conn.close()


def service_of(service: str) -> str:
    """Give what was typed where it is a service. Raises typer.BadParameter."""
    if service not in SERVICES:
        raise typer.BadParameter(words("mending.no_service", service=service, services=", ".join(SERVICES)))
    return service


_WAITING = """
SELECT id, topic, partition, "offset", died_at, attempts, problem, traceback FROM dead_letters
WHERE replayed_at IS NULL ORDER BY id
"""
