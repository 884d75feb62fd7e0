"""Keys are replaced and retired while people come in: what was signed holds or dies as the organiser says."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import jwt
import pytest
from cryptography.exceptions import InvalidTag

from chassis.access.root_key import StatedKey, vouched
from chassis.access.signing import verify
from chassis.storage.database import Database, teach_json
from contracts.credential_code import decode
from contracts.registration import KeyPublished, KeyPurpose
from services.registration import keys as command
from services.registration.app import create_app
from services.registration.domain.ids import CredentialId
from services.registration.keys import Keys
from services.registration.usecases.access.keys import (
    load_keyring,
    remark_numbers,
    renew_pass_links,
    reseal_columns,
    retire_key,
)
from services.registration.usecases.access.keys.key_folder import KeyFolder, RootMissing, Underway
from services.registration.usecases.access.keys.retire_key import CannotRetire
from services.registration.usecases.access.keys.vault import PersonalDataVault
from tests.conftest import ROOT, MakeDatabase
from tests.support.registration_world import (
    PASSWORD,
    PERSONAL_DATA_KEY,
    QR_SEED,
    TOKEN_SEED,
    Registration,
    client_of,
    person,
)
from tests.support.waiting import until

KAFKA_TAKES_ALL = "ALTER TABLE outbox ALTER published_at SET DEFAULT now(); UPDATE outbox SET published_at = now()"
KAFKA_IS_AWAY = "ALTER TABLE outbox ALTER published_at DROP DEFAULT"
SEALED = """
SELECT delegate_id, ethnicity_sealed, religion_sealed, party_member_sealed FROM sensitive_attributes ORDER BY delegate_id
"""
TOLD = "registration.access.key_published.v1"


@dataclass
class Installation:
    """A running API whose secrets are files, and the command line beside it."""

    registration: Registration
    keys: Keys
    secrets: Path
    root: Path

    async def run(self, *words: str) -> None:
        await asyncio.to_thread(self.keys.run, list(words), asks=False)

    async def badge(self, congress: object) -> str:
        return str((await self.printed(congress))["code"])

    async def printed(self, congress: object) -> dict[str, Any]:
        """What the first badge would have on it."""
        badges = await self.registration.http.get(f"/congresses/{congress}/badges")
        return dict(badges.json()[0])

    async def told(self) -> list[KeyPublished]:
        return [KeyPublished.model_validate(one) for one in await self.registration.said(TOLD)]


@pytest.fixture
async def here(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Installation]:
    for module in (load_keyring, retire_key, command, remark_numbers, renew_pass_links):
        monkeypatch.setattr(module, "PATIENCE", 0.3)
    monkeypatch.setattr(load_keyring, "EVERY", 0.1)
    monkeypatch.setattr(command, "EVERY", 0.2)
    secrets, root, dsn = tmp_path / "registration", tmp_path / "root", await make_database("registration")
    secrets.mkdir()
    for name, text in (
        ("qr_signing_seed", QR_SEED),
        ("token_signing_seed", TOKEN_SEED),
        ("personal_data_key", PERSONAL_DATA_KEY),
        ("first_organizer_password", PASSWORD),
        ("database_url", dsn),
    ):
        (secrets / name).write_text(text)
    monkeypatch.setenv("DAIHOI_SECRETS_DIR", str(secrets))
    monkeypatch.setenv("DAIHOI_PUBLIC_ORIGIN", "https://testserver")
    monkeypatch.setenv("DAIHOI_FIRST_PASSWORD_STAYS", "true")
    keys = Keys(dsn, KeyFolder(secrets, root))
    await asyncio.to_thread(keys.run, ["publish"])
    async with _serving(dsn) as registration:
        await registration.conn.execute(KAFKA_TAKES_ALL)
        yield Installation(registration, keys, secrets, root)


@asynccontextmanager
async def _serving(dsn: str) -> AsyncIterator[Registration]:
    app = create_app()
    conn = await asyncpg.connect(dsn)
    await teach_json(conn)
    async with app.router.lifespan_context(app):
        stranger = Registration(app, client_of(app), conn, dsn)
        registration = Registration(app, await stranger.sign_in("organizer"), conn, dsn)
        yield registration
        await registration.http.aclose()
        await stranger.http.aclose()
    await conn.close()


async def test_a_new_badge_key_signs_new_badges_and_the_old_ones_still_hold(here: Installation) -> None:
    congress = await here.registration.found()
    await here.registration.bring(congress, person(1))
    await here.registration.issue(congress)
    old = await here.badge(congress)
    secret = (await here.printed(congress))["pass_path"].partition("#")[2]

    await here.run("rotate", "badge")

    claim, signed, signature = decode(await here.badge(congress))
    told = {one.key_number: one for one in await here.told()}
    assert claim.key_number == 3
    assert verify(told[3].public_key, signed, signature)
    assert (decode(old)[0].credential_id, decode(old)[0].key_number) == (claim.credential_id, 1)
    assert not any(one.retired for one in told.values())
    card = await here.registration.http.post("/passes", json={"secret": secret})
    assert decode(card.json()["code"])[0].key_number == 3, "a pass that is opened shows the new code by itself"


async def test_until_kafka_has_taken_the_new_key_the_old_one_signs(
    here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "SOON", 1)
    congress = await here.registration.found()
    await here.registration.bring(congress, person(1))
    await here.registration.issue(congress)
    await here.registration.conn.execute(KAFKA_IS_AWAY)

    await here.run("rotate", "badge")
    assert decode(await here.badge(congress))[0].key_number == 1
    with pytest.raises(CannotRetire, match="rotate badge"):
        await here.run("retire", "1")

    await here.registration.conn.execute(KAFKA_TAKES_ALL)

    async def signed_anew() -> bool:
        return decode(await here.badge(congress))[0].key_number == 3

    await until(signed_anew)


async def test_a_rotation_that_was_broken_off_after_its_key_was_drawn_takes_that_key(here: Installation) -> None:
    drawn = KeyFolder(here.secrets, here.root).add_seed(KeyPurpose.QR)
    await here.run("publish")
    assert len(await here.told()) == 2, "a start tells no key that nobody asked for"
    await here.run("rotate", "badge")
    assert (await here.told())[-1].public_key == drawn.public_hex
    assert len((here.secrets / "qr_signing_seed").read_text().split()) == 2


async def test_a_new_session_key_ends_nobody_and_a_retired_one_ends_whoever_came_in_by_it(here: Installation) -> None:
    http = here.registration.http
    await here.run("rotate", "session")
    assert (await http.get("/me")).status_code == 200
    anew = await here.registration.sign_in("organizer")
    assert jwt.get_unverified_header(anew.headers["authorization"].split()[1])["kid"] == "3"

    await here.run("retire", "2")

    async def signed_out() -> bool:
        return (await http.get("/me")).status_code == 401

    await until(signed_out)
    assert (await anew.get("/me")).status_code == 200
    await anew.aclose()
    last, root = (await here.told())[-1], (here.root / "root_public_key").read_text().strip()
    assert (last.key_number, last.retired, last.aggregate_version) == (2, True, 2)
    assert vouched(root, stated(last), last.root_signature)
    assert TOKEN_SEED not in (here.secrets / "token_signing_seed").read_text(), "what nobody needs is destroyed"
    noted = await here.registration.conn.fetch("SELECT action FROM audit WHERE action LIKE 'key.%' ORDER BY id")
    assert [row["action"] for row in noted] == ["key.rotated", "key.retired"]


async def test_whoever_retires_a_key_reads_first_what_ends_and_may_still_say_no(
    here: Installation, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CannotRetire, match="is the one in use"):
        await here.run("retire", "1")
    await here.run("rotate", "badge")
    monkeypatch.setattr("builtins.input", lambda _: "")
    await asyncio.to_thread(here.keys.run, ["retire", "1"])
    assert "Every badge printed under key 1 is refused from then on" in capsys.readouterr().out
    assert not any(one.retired for one in await here.told())
    await here.run("retire", "1")
    with pytest.raises(CannotRetire, match="retired before"):
        await here.run("retire", "1")
    await here.run("status")
    said = capsys.readouterr().out
    assert "key 1 (badge): retired" in said
    assert "key 3 (badge): signs" in said


async def test_the_key_in_use_is_not_retired_by_a_slip_while_an_older_one_holds(here: Installation) -> None:
    await here.run("rotate", "badge")
    with pytest.raises(CannotRetire, match="is the one in use"):
        await here.run("retire", "3")
    assert not any(one.retired for one in await here.told())


async def test_the_seed_of_a_retired_key_is_destroyed_when_the_retiring_was_killed_before(here: Installation) -> None:
    kept = (here.secrets / "qr_signing_seed").read_text()
    await here.run("rotate", "badge")
    both = (here.secrets / "qr_signing_seed").read_text()
    await here.run("retire", "1")
    (here.secrets / "qr_signing_seed").write_text(both)
    await here.run("rotate", "badge")
    assert kept.strip() not in (here.secrets / "qr_signing_seed").read_text()


async def test_the_root_key_may_be_stowed_away_and_comes_back_to_sign(here: Installation) -> None:
    seed = here.root / "root_signing_seed"
    assert not (here.secrets / "root_signing_seed").exists()
    stowed = seed.read_text()
    seed.unlink()
    await here.run("publish")
    with pytest.raises(RootMissing, match="put root_signing_seed back"):
        await here.run("rotate", "badge")
    seed.write_text(stowed)
    await here.run("rotate", "badge")
    assert [one.key_number for one in await here.told()] == [1, 2, 3]


async def test_keys_of_an_earlier_version_are_told_once_more_under_the_roots_signature(here: Installation) -> None:
    await here.registration.conn.execute("UPDATE signing_keys SET root_signature = ''")
    await here.run("publish")
    await here.run("publish")
    root = (here.root / "root_public_key").read_text().strip()
    again = (await here.told())[2:]
    assert [(one.key_number, one.aggregate_version) for one in again] == [(1, 2), (2, 2)]
    assert all(vouched(root, stated(one), one.root_signature) for one in again)


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


MARKS = "SELECT delegate_id, national_id_hash AS mark FROM sensitive_attributes ORDER BY delegate_id"


async def test_a_new_key_for_the_marks_of_id_numbers_lies_over_every_mark_and_nobody_becomes_a_stranger(
    here: Installation,
) -> None:
    world, file = here.registration, here.secrets / "personal_data_key"
    congress = await world.found()
    await world.bring(congress, *(person(n) for n in range(1, 4)))
    stolen = PersonalDataVault(file.read_text())
    before = {row["delegate_id"]: row["mark"] for row in await world.conn.fetch(MARKS)}

    async def found() -> list[str]:
        answer = await world.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": "000184000001"})
        return [one["full_name"] for one in answer.json()["items"]]

    one = await found()
    assert len(one) == 1

    for _ in range(2):
        await here.run("rotate", "marks")
        assert await found() == one

    now = PersonalDataVault(file.read_text())
    after = {row["delegate_id"]: row["mark"] for row in await world.conn.fetch(MARKS)}
    assert {who: now.renewed(mark) for who, mark in before.items()} == after
    assert after[next(who for who in before if before[who] == stolen.mark_national_id("000184000001"))] == (
        now.mark_national_id("000184000001")
    )
    assert not {mark[:32] for mark in after.values()} & {*before.values()}, "who has the old key guesses nothing by it"
    await world.bring(congress, *(person(n) for n in range(1, 4)))
    assert len(await world.conn.fetch(MARKS)) == 3, "the same list brings nobody twice"


async def test_a_mark_by_older_keys_is_known_while_the_new_one_is_being_laid_over(here: Installation) -> None:
    world = here.registration
    congress = await world.found()
    await world.bring(congress, person(1))
    old = await world.conn.fetchval("SELECT national_id_hash FROM sensitive_attributes")
    await here.run("rotate", "marks")
    await world.conn.execute("UPDATE sensitive_attributes SET national_id_hash = $1", old)
    answer = await world.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": "000184000001"})
    assert len(answer.json()["items"]) == 1
    await world.bring(congress, person(1))
    assert await world.conn.fetchval("SELECT count(*) FROM sensitive_attributes") == 1


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


async def test_new_links_of_passes_end_all_that_were_given_out_and_badges_hold(
    here: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    world, file = here.registration, here.secrets / "personal_data_key"
    congress = await world.found()
    await world.bring(congress, person(1))
    await world.issue(congress)
    badge = await here.printed(congress)
    old = badge["pass_path"].partition("#")[2]
    assert (await world.http.post("/passes", json={"secret": old})).status_code == 200

    KeyFolder(here.secrets, here.root).add_personal_key("pass")  # a try that was broken off
    await here.run("rotate", "passes")

    assert "up to 1 people need theirs again" in capsys.readouterr().out
    assert (await world.http.post("/passes", json={"secret": old})).status_code == 404
    again = await here.printed(congress)
    new = again["pass_path"].partition("#")[2]
    assert (await world.http.post("/passes", json={"secret": new})).status_code == 200
    assert again["code"] == badge["code"]
    now = PersonalDataVault(file.read_text())
    assert now.pass_keys == 1
    assert PERSONAL_DATA_KEY not in file.read_text(), "what nobody needs is destroyed"
    assert now.mark_national_id("000184000001") == PersonalDataVault(PERSONAL_DATA_KEY).mark_national_id("000184000001")


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


def stated(key: KeyPublished) -> StatedKey:
    return StatedKey(key.key_id, key.aggregate_version, key.key_number, key.purpose, key.public_key, key.retired)
