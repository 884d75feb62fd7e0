"""The private half for backups is stolen, and what is to be done is typed as in the runbook."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pyrage
import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.home import Home
from daihoi.local.keeping.backup import BackupFailed
from daihoi.local.runner import LocalStack
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.postgres import PostgresServer
from tests.support.congress.after_a_theft import others_go_on, typed
from tests.support.congress.little_congress import LittleCongress


@pytest.fixture(autouse=True)
def this_installation(stack: LocalStack, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The one that runs, without a key for backups before and after."""
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))
    yield
    (stack.home.path / "backup.recipient").unlink(missing_ok=True)


async def a_backup(folder: Path) -> tuple[list[Path], Path]:
    """Make one; give its databases and its keys."""
    await typed("backup", str(folder / "data"), str(folder / "keys"))
    return sorted((folder / "data").glob("*/*.age")), next((folder / "keys").iterdir())


def opens(file: Path, identity: Path) -> bool:
    try:
        return bool(pyrage.decrypt(file.read_bytes(), [pyrage.x25519.Identity.from_str(identity.read_text().strip())]))
    except pyrage.DecryptError:
        return False


async def test_a_stolen_private_half_opens_nothing_that_is_backed_up_afterwards_and_everything_goes_on(
    congress: LittleCongress, stack: LocalStack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stolen, fresh = tmp_path / "stolen.key", tmp_path / "fresh.key"
    await typed("backup-key", str(stolen))
    databases, keys = await a_backup(tmp_path / "before")
    assert [opens(one, stolen) for one in (*databases, keys)] == [True] * 4, "why each of before has to be destroyed"

    await typed("stolen", "backup-key", str(fresh))

    databases, keys = await a_backup(tmp_path / "after")
    assert [opens(one, stolen) for one in (*databases, keys)] == [False] * 4
    assert [opens(one, fresh) for one in (*databases, keys)] == [True] * 4
    await others_go_on(congress)
    deeds = ["backup_key.made", "backup.made", "backup_key.replaced", "backup.made"]
    assert await noted(stack.service_dsn("registration")) == deeds
    thief = tmp_path / "thief"
    monkeypatch.setenv("DAIHOI_HOME", str(thief))
    restores = ["restore", str(databases[0].parent), str(keys), "--identity", str(stolen)]
    refused = await asyncio.to_thread(CliRunner().invoke, app, restores)
    assert isinstance(refused.exception, BackupFailed)
    assert not (thief / "secrets" / "registration").exists()
    owner = Home(tmp_path / "owner")
    monkeypatch.setenv("DAIHOI_HOME", str(owner.path))
    await typed("restore", str(databases[0].parent), str(keys), "--identity", str(fresh))
    try:
        with PostgresServer(owner.postgres_data, durable=False) as server:
            assert await noted(Databases(owner, server.dsn()).dsn("registration")) == [*deeds[:-1], "backup.restored"]
    finally:
        owner.erase()


async def noted(dsn: str) -> list[str]:
    """Give what the trail says of backups, in their order; the newest one was made after what it holds."""
    conn = await asyncpg.connect(dsn)
    try:
        rows = await conn.fetch(
            "SELECT action FROM audit WHERE action LIKE 'backup%' AND actor = 'command line' ORDER BY id"
        )
    finally:
        await conn.close()
    return [row["action"] for row in rows]
