"""Commands that keep a copy: backup-key, backup, restore."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from chassis import clock
from daihoi.commands.console import databases, installation, next_step, say
from daihoi.language import words
from daihoi.local.home import Home, default_home
from daihoi.local.keeping.backup import back_up, make_key, restore_databases, unpack_keys
from daihoi.local.keeping.noting import note_deed
from daihoi.local.processes.leftovers import Register
from daihoi.local.processes.lock import RunnerLock
from daihoi.local.servers.both import Servers
from daihoi.local.servers.databases import Databases
from daihoi.local.status import read_status

app = typer.Typer()


@app.command("backup-key")
def backup_key(
    file: Annotated[Path, typer.Argument(help="Where the private half goes: a stick, not this disk.")],
) -> None:
    """Make the pair of keys for backups, once. Without FILE no backup opens again; this machine never needs it."""
    home = Home(default_home())
    make_key(home, file)
    if now := read_status(home):
        note_deed(databases(home, now).dsn("registration"), "backup_key.made")
    next_step(words("saving.key", file=file))


@app.command()
def backup(
    data_folder: Annotated[Path, typer.Argument(help="Where the encrypted databases go.")],
    keys_folder: Annotated[Path, typer.Argument(help="Where the encrypted keys go: another disk, another place.")],
) -> None:
    """Copy everything while it runs, encrypted, data and keys apart."""
    home, now = installation()
    stamp = f"{clock.real_now():%Y%m%d-%H%M%S}"
    done = back_up(home, databases(home, now), stamp, data_folder, keys_folder)
    note_deed(databases(home, now).dsn("registration"), "backup.made", stamp)
    next_step(words("saving.done", data=done.data, keys=done.keys))


@app.command()
def restore(
    data: Annotated[Path, typer.Argument(help="The folder daihoi-… of a backup.")],
    keys: Annotated[Path, typer.Argument(help="The file daihoi-…-keys.age of the same backup.")],
    identity: Annotated[Path, typer.Option(help="The private half that `backup-key` made.")],
) -> None:
    """Bring a backup into an empty state folder (DAIHOI_HOME); `daihoi up` then goes on from there."""
    home = Home(default_home())
    unpack_keys(home, keys, identity)
    lock = RunnerLock(home.lock_file)
    lock.take()
    servers = Servers(home, Register(home.runs / "restore.json"), say)
    try:
        servers.prepare()
        servers.start_postgres()
        found = Databases(home, servers.admin_dsn)
        asyncio.run(found.make())
        restore_databases(found, data, identity)
        note_deed(found.dsn("registration"), "backup.restored", data.name)
    finally:
        servers.stop()
        lock.free()
    say(words("saving.erased"))
    next_step(words("saving.back"))
