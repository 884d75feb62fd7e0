"""The private half for backups is stolen, and what is to be done is typed as in the runbook."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.keeping.backup import BackupFailed
from daihoi.local.runner import LocalStack
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
    congress: LittleCongress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
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
    thief = tmp_path / "thief"
    monkeypatch.setenv("DAIHOI_HOME", str(thief))
    restores = ["restore", str(databases[0].parent), str(keys), "--identity", str(stolen)]
    refused = await asyncio.to_thread(CliRunner().invoke, app, restores)
    assert isinstance(refused.exception, BackupFailed)
    assert not (thief / "secrets" / "registration").exists()
