"""The key of the sensitive columns is replaced by a job that may be killed and goes on."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from cryptography.exceptions import InvalidTag

from chassis.storage.database import Database
from services.registration.domain.ids import CredentialId
from services.registration.usecases.access.keys import (
    reseal_columns,
)
from services.registration.usecases.access.keys.key_folder import KeyFolder, Underway
from services.registration.usecases.access.keys.vault import PersonalDataVault
from tests.conftest import ROOT, MakeDatabase
from tests.support.registration.installed_keys import SEALED, Installation, installed
from tests.support.registration.registration_world import (
    PERSONAL_DATA_KEY,
    person,
)
from tests.support.waiting import until

pytestmark = pytest.mark.sweeps


@pytest.fixture
async def here(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Installation]:
    async with installed(await make_database("registration"), tmp_path, monkeypatch) as installation:
        yield installation


async def test_a_new_key_for_the_sensitive_columns_goes_on_where_its_job_was_killed(here: Installation) -> None:
    world = here.registration
    congress = await world.found()
    await world.bring(congress, *(person(n) for n in range(1, 131)))
    rows = await world.conn.fetch(SEALED)
    assert await _broken_off(here, rows[-1]["delegate_id"]) == 100
    before, file = PersonalDataVault(PERSONAL_DATA_KEY), here.secrets / "personal_data_key"
    assert len(file.read_text().split()) == 2
    await world.bring(congress, *(person(n) for n in range(1, 140)))  # the office goes on: mixed keys open and seal

    await here.run("rotate", "personal")

    now = PersonalDataVault(file.read_text())
    assert PERSONAL_DATA_KEY not in file.read_text()
    for row in await world.conn.fetch(SEALED):
        assert now.open(row["delegate_id"], "ethnicity", row["ethnicity_sealed"]) == "Tày"
        with pytest.raises(InvalidTag):
            before.open(row["delegate_id"], "ethnicity", row["ethnicity_sealed"])
    assert now.mark_national_id("000184000001") == before.mark_national_id("000184000001"), "who is known stays so"
    assert now.pass_secret(CredentialId("0" * 32)) == before.pass_secret(CredentialId("0" * 32)), "links go on"

    async def taken_over() -> bool:
        return world.app.state.keyring.vault.names == now.names

    await until(taken_over)


async def test_a_key_drawn_for_another_use_while_columns_are_sealed_anew_stays_in_the_file(here: Installation) -> None:
    await here.registration.bring(await here.registration.found(), person(1))
    folder = KeyFolder(here.secrets, here.root)
    drawn: list[str] = []

    def draw(_: object) -> None:
        if not drawn:
            folder.add_personal_key("mark")
            drawn.append(folder.personal())

    db = Database((here.secrets / "database_url").read_text(), application_name="test", max_size=1)
    try:
        await reseal_columns.reseal_columns(db, folder, draw)
    finally:
        await db.close()
    assert PersonalDataVault(folder.personal()).marks("1") == PersonalDataVault(drawn[0]).marks("1")


async def test_two_commands_that_replace_keys_do_not_run_at_once(here: Installation) -> None:
    with KeyFolder(here.secrets, here.root).alone():
        for words in (["rotate", "marks"], ["rotate", "personal"], ["copied"]):
            with pytest.raises(Underway):
                await here.run(*words)
        await here.run("status")
    await here.run("rotate", "marks")


async def test_what_an_undo_brings_back_after_a_rotation_can_be_read(here: Installation) -> None:
    world = here.registration
    congress = await world.found()
    await world.bring(congress, person(1), person(2))
    changed = await world.bring(congress, person(1, ethnicity="Kinh", national_id="000184000009"), person(2))
    for kind in ("personal", "marks"):
        await here.run("rotate", kind)
    undo = f"/congresses/{congress}/roster-imports/{changed['import_id']}/undo"
    assert (await world.http.post(undo)).status_code == 200
    now = PersonalDataVault((here.secrets / "personal_data_key").read_text())
    rows = await world.conn.fetch("SELECT * FROM sensitive_attributes")
    assert {now.open(row["delegate_id"], "ethnicity", row["ethnicity_sealed"]) for row in rows} == {"Tày"}
    marks = {now.mark_national_id(f"00018400000{n}") for n in (1, 2)}
    assert {row["national_id_hash"] for row in rows} == marks


async def _broken_off(here: Installation, held_back: UUID) -> int:
    """Begin in a process of its own, kill it in the middle; give how many were done."""
    conn = here.registration.conn
    other = await asyncpg.connect(here.registration.dsn)
    async with other.transaction():
        await other.execute("SELECT 1 FROM sensitive_attributes WHERE delegate_id = $1 FOR UPDATE", held_back)
        job = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "services.registration.keys", "rotate", "personal"),
            cwd=ROOT,
            env={**os.environ, "DAIHOI_ROOT_DIR": str(here.root)},
            stdout=asyncio.subprocess.DEVNULL,
        )

        async def underway() -> bool:
            await conn.execute("UPDATE sealing_keys SET made_at = made_at - interval '10 s' WHERE resealed = 0")
            return bool(await conn.fetchval("SELECT resealed >= 100 FROM sealing_keys"))

        await until(underway)
        job.kill()
        await job.wait()
    await other.close()
    return int(await conn.fetchval("SELECT resealed FROM sealing_keys"))
