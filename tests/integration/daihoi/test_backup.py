"""A backup is encrypted, its keys lie apart, and both together bring everything back on an empty machine."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import pyrage
import pytest

from chassis.storage.migrate import migrate
from daihoi.local import services
from daihoi.local.home import SERVICES, Home
from daihoi.local.keeping.backup import (
    Backup,
    BackupFailed,
    back_up,
    make_key,
    replace_key,
    restore_databases,
    unpack_keys,
)
from daihoi.local.processes.leftovers import Register
from daihoi.local.servers.both import Servers
from daihoi.local.servers.databases import Databases
from services.registration.usecases.access.keys.key_folder import KeyFolder, Underway
from tests.support.congress.marked_person import NAME, WORDS, files_with

KEY = "77" * 32
MARKS = [*WORDS.values(), KEY, KEY[:16], "daihoi_registration", "PGDMP", "CREATE TABLE", "personal_data_key"]


@contextmanager
def running(home: Home) -> Iterator[Databases]:
    """PostgreSQL alone, with the databases of the services."""
    home.make()
    servers = Servers(home, Register(home.runs / "test.json"), lambda sentence: None, durable=False, given_postgres="")
    servers.given_kafka = "127.0.0.1:1"  # none is needed
    servers.prepare()
    servers.start_postgres()
    try:
        found = Databases(home, servers.admin_dsn)
        asyncio.run(found.make())
        yield found
    finally:
        servers.stop()


async def _filled(found: Databases) -> None:
    for service in SERVICES:
        await migrate(found.owner_dsn(service), services.migrations(service))
        conn = await asyncpg.connect(found.dsn(service))
        try:
            await conn.execute(
                "INSERT INTO audit (actor, action, subject, details) VALUES ($1, 'x.y', 'z', '{}')", NAME
            )
            await conn.execute(
                "INSERT INTO outbox (event_id, topic, key, headers, payload, created_at, published_at)"
                " VALUES (gen_random_uuid(), 't', 'k', '[]', '', now(), now())"
            )
        finally:
            await conn.close()


async def _kept(found: Databases, service: str) -> tuple[str, int, int]:
    conn = await asyncpg.connect(found.dsn(service))
    try:
        name = str(await conn.fetchval("SELECT actor FROM audit WHERE action = 'x.y'"))
        waiting = int(await conn.fetchval("SELECT count(*) FROM outbox WHERE published_at IS NULL"))
        return name, waiting, int(await conn.fetchval("SELECT count(*) FROM schema_migrations"))
    finally:
        await conn.close()


def place(folder: Path, name: str) -> Home:
    home = Home(folder / name)
    for each in (folder, *folder.parents[:2]):
        each.chmod(0o755)  # PostgreSQL's own user has to get in
    return home


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Backup, Path]:
    """A backup of a machine with a marked person and a marked key; the folder, the backup, the private half."""
    folder = tmp_path_factory.mktemp("backup")
    home, identity = place(folder, "first"), folder / "stick" / "identity.txt"
    with running(home) as found:
        asyncio.run(_filled(found))
        home.secret("registration", "personal_data_key", lambda: KEY)
        with pytest.raises(BackupFailed, match="backup-key"):
            back_up(home, found, "20261201-0800", folder / "data", folder / "keys")
        make_key(home, identity)
        with pytest.raises(BackupFailed, match="Đã có"):
            make_key(home, folder / "other.txt")
        with pytest.raises(BackupFailed, match="hai thư mục"):
            back_up(home, found, "20261201-0800", folder / "data", folder / "data")
        with KeyFolder(home.secrets_dir("registration"), home.secrets_dir("root")).alone(), pytest.raises(Underway):
            back_up(home, found, "20261201-0800", folder / "data", folder / "keys")
        done = back_up(home, found, "20261201-0800", folder / "data", folder / "keys")
    return folder, done, identity


def test_who_steals_a_backup_sees_nothing_and_has_no_key(saved: tuple[Path, Backup, Path]) -> None:
    folder, done, identity = saved
    private = identity.read_text().strip()
    assert files_with(folder / "data", [*MARKS, private]) == {}
    assert files_with(folder / "keys", [*MARKS, private]) == {}
    assert {file.stat().st_mode & 0o077 for file in (*done.data.iterdir(), done.keys, identity)} == {0}
    assert private not in (folder / "first" / "backup.recipient").read_text()
    assert done.keys.is_relative_to(folder / "keys")
    assert sorted(file.name for file in done.data.iterdir()) == ["checkin.age", "honors.age", "registration.age"]
    assert all(file.read_bytes().startswith(b"age-encryption.org/v1") for file in (*done.data.iterdir(), done.keys))


def test_another_key_or_a_changed_byte_opens_nothing(saved: tuple[Path, Backup, Path], tmp_path: Path) -> None:
    _, done, identity = saved
    make_key(Home(tmp_path / "elsewhere"), tmp_path / "other.txt")
    with pytest.raises(BackupFailed, match="không mở được"):
        unpack_keys(Home(tmp_path / "empty"), done.keys, tmp_path / "other.txt")
    damaged = bytearray(done.keys.read_bytes())
    damaged[-1] ^= 1
    (tmp_path / "damaged.age").write_bytes(damaged)
    with pytest.raises(BackupFailed, match="không mở được"):
        unpack_keys(Home(tmp_path / "empty"), tmp_path / "damaged.age", identity)
    with pytest.raises(BackupFailed, match="không phải là khóa riêng"):
        unpack_keys(Home(tmp_path / "empty"), done.keys, done.keys.with_name("nothing.txt"))


def test_after_a_stolen_private_half_new_backups_do_not_open_with_it(tmp_path: Path) -> None:
    home = Home(tmp_path / "house")
    with pytest.raises(BackupFailed, match="chưa từng có khóa"):
        replace_key(home, tmp_path / "new.txt")
    make_key(home, tmp_path / "old.txt")
    old = (home.path / "backup.recipient").read_text()
    replace_key(home, tmp_path / "new.txt")
    assert (home.path / "backup.recipient").read_text() != old
    sealed = pyrage.encrypt(
        b"x", [pyrage.x25519.Recipient.from_str((home.path / "backup.recipient").read_text().strip())]
    )
    (tmp_path / "keys.age").write_bytes(sealed)
    with pytest.raises(BackupFailed, match="không mở được"):
        unpack_keys(Home(tmp_path / "empty"), tmp_path / "keys.age", tmp_path / "old.txt")


def test_both_halves_bring_everything_back_on_an_empty_machine(saved: tuple[Path, Backup, Path]) -> None:
    folder, done, identity = saved
    home = place(folder, "second")
    unpack_keys(home, done.keys, identity)
    assert home.secret("registration", "personal_data_key") == KEY
    assert {file.stat().st_mode & 0o077 for file in (home.path / "secrets").rglob("*") if file.is_file()} == {0}
    with running(home) as found:
        restore_databases(found, done.data, identity)
        for service in SERVICES:
            name, waiting, migrations = asyncio.run(_kept(found, service))
            assert (name, waiting) == (NAME, 1), "what was said is said again: Kafka is empty"
            assert migrations > 0
            assert asyncio.run(migrate(found.owner_dsn(service), services.migrations(service))) == []
    with pytest.raises(BackupFailed, match="đang có dữ liệu"):
        unpack_keys(home, done.keys, identity)
