"""One role owns a service's tables and another uses them: what writes the trail can neither change nor drop it."""

from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from chassis.storage.migrate import migrate
from daihoi.local.home import Home
from daihoi.local.servers.databases import Databases
from daihoi.local.servers.postgres import PostgresServer
from daihoi.local.services import migrations

ADD = "INSERT INTO audit (actor, action, subject) VALUES ('thử', 'x.y', 'z') RETURNING action"


@pytest.fixture
async def found(postgres_server: PostgresServer, tmp_path: Path) -> AsyncIterator[Databases]:
    """The databases of an installation, that of honors migrated; gone again afterwards."""
    home = Home(tmp_path / "home")
    home.make()
    made = Databases(home, postgres_server.dsn())
    await made.make()
    await migrate(made.owner_dsn("honors"), migrations("honors"))
    yield made
    await forget(postgres_server.dsn())


async def test_a_server_of_somebody_else_whose_administrator_is_no_superuser_does_too(
    postgres_server: PostgresServer, tmp_path: Path
) -> None:
    home = Home(tmp_path / "home")
    home.make()
    everything = urlsplit(postgres_server.dsn())
    await fetch(postgres_server.dsn(), "CREATE ROLE given_admin LOGIN CREATEDB CREATEROLE PASSWORD 'thu'")
    netloc = f"given_admin:thu@{everything.netloc.rpartition('@')[2]}"
    found = Databases(home, urlunsplit(everything._replace(netloc=netloc)))
    try:
        for _ in range(2):  # each start makes them anew
            await found.make()
            await migrate(found.owner_dsn("honors"), migrations("honors"))
        assert await fetch(found.dsn("honors"), ADD) == "x.y"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await fetch(found.dsn("honors"), "DELETE FROM audit")
    finally:
        await forget(postgres_server.dsn())
        await fetch(postgres_server.dsn(), "DROP ROLE given_admin")


async def forget(admin_dsn: str) -> None:
    admin = await asyncpg.connect(admin_dsn)
    for service in ("registration", "checkin", "honors"):
        await admin.execute(f"DROP DATABASE daihoi_{service} WITH (FORCE)")
        await admin.execute(f"DROP ROLE daihoi_{service}, daihoi_{service}_owner")
    await admin.close()


async def fetch(dsn: str, statement: str) -> object:
    conn = await asyncpg.connect(dsn)
    try:
        return await conn.fetchval(statement)
    finally:
        await conn.close()


async def test_what_writes_the_trail_cannot_change_it(found: Databases) -> None:
    assert await fetch(found.dsn("honors"), ADD) == "x.y"
    for deed in (
        "UPDATE audit SET actor = 'ai đó'",
        "DELETE FROM audit",
        "TRUNCATE audit_chain",
        "ALTER TABLE audit DISABLE TRIGGER audit_is_append_only",
        "DROP TABLE audit",
        "CREATE OR REPLACE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "DELETE FROM schema_migrations",
        "CREATE TABLE mine (number int)",
        "DROP SCHEMA public CASCADE",
        "SET ROLE daihoi_honors_owner",
        "SET session_replication_role = replica",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await fetch(found.dsn("honors"), deed)
    assert await fetch(found.dsn("honors"), "SELECT count(*) FROM audit") == 1


async def test_no_service_signs_in_to_the_database_of_another(found: Databases) -> None:
    for role in (found.dsn("checkin"), found.owner_dsn("checkin")):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await fetch(role.rpartition("/")[0] + "/daihoi_honors", "SELECT 1")


async def test_what_an_older_version_let_the_processes_own_is_handed_over_with_all_that_is_in_it(
    found: Databases,
) -> None:
    await fetch(found.dsn("honors"), ADD)
    inside = found.admin_dsn.rpartition("/")[0] + "/daihoi_honors"
    await fetch(inside, "ALTER DATABASE daihoi_honors OWNER TO daihoi_honors")
    await fetch(inside, "REASSIGN OWNED BY daihoi_honors_owner TO daihoi_honors")
    assert await fetch(found.dsn("honors"), "ALTER TABLE audit DISABLE TRIGGER ALL") is None
    await fetch(found.dsn("honors"), "ALTER TABLE audit ENABLE TRIGGER ALL")

    await found.make()
    await migrate(found.owner_dsn("honors"), migrations("honors"))

    for deed in ("DELETE FROM audit", "DROP TABLE audit", "ALTER TABLE audit DISABLE TRIGGER ALL"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await fetch(found.dsn("honors"), deed)
    assert await fetch(found.dsn("honors"), "SELECT count(*) FROM audit") == 1
    assert await fetch(found.dsn("honors"), ADD) == "x.y"
