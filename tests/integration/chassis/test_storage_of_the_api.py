"""What the chassis keeps in PostgreSQL: migrations, idempotent answers, tries, the audit trail, the trace of an event."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import asyncpg
import pytest

from chassis import clock, telemetry
from chassis.access.attempts import take_try
from chassis.access.passwords import hash_password, verify_password
from chassis.access.principal import Principal
from chassis.access.signing import SigningKey
from chassis.access.staff_tokens import StaffAccess, StaffTokens, issue_staff_token
from chassis.errors import Conflict, TooMany, Unavailable
from chassis.events import outbox
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from chassis.storage.idempotency import recall, remember
from chassis.storage.migrate import MigrationChanged, SchemaBehind, migrate, migrations_in, require_current_schema
from contracts.registration import SessionEnded
from tests.conftest import MakeDatabase


@pytest.fixture
async def db(make_database: MakeDatabase) -> AsyncIterator[Database]:
    database = Database(await make_database("chassis"), application_name="test")
    yield database
    await database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own = tmp_path / "little" / "migrations"
    own.mkdir(parents=True)
    (own / "0001_first.sql").write_text("CREATE TABLE first (id int)")
    return own


async def test_migrations_are_applied_once_by_many_at_the_same_time(db: Database, folder: Path) -> None:
    applied = await asyncio.gather(*(migrate(db.dsn, folder) for _ in range(4)))
    assert sorted(applied) == [[], [], [], ["little/0001_first"]]


async def test_a_process_that_needs_more_refuses_an_old_schema(db: Database, folder: Path) -> None:
    async with db.connection() as conn:
        await require_current_schema(conn)
        with pytest.raises(SchemaBehind, match="little/0001_first"):
            await require_current_schema(conn, folder)
        await migrate(db.dsn, folder)
        await require_current_schema(conn, folder)


async def test_a_database_never_migrated_is_behind(db: Database) -> None:
    async with db.connection() as conn:
        await conn.execute("DROP TABLE schema_migrations")
        with pytest.raises(SchemaBehind, match="never migrated"):
            await require_current_schema(conn)


async def test_an_applied_file_that_was_edited_is_an_error(db: Database, folder: Path) -> None:
    await migrate(db.dsn, folder)
    (folder / "0001_first.sql").write_text("CREATE TABLE second (id int)")
    with pytest.raises(MigrationChanged):
        await migrate(db.dsn, folder)


async def test_a_migration_that_fails_leaves_nothing_and_those_before_it_stay(db: Database, folder: Path) -> None:
    (folder / "0002_broken.sql").write_text("CREATE TABLE second (id int); SELECT nonsense")
    with pytest.raises(asyncpg.UndefinedColumnError):
        await migrate(db.dsn, folder)
    async with db.connection() as conn:
        assert await conn.fetchval("SELECT to_regclass('first') IS NOT NULL")
        assert await conn.fetchval("SELECT to_regclass('second') IS NULL")


def test_a_file_with_a_wrong_name_or_a_number_used_twice_is_an_error(folder: Path) -> None:
    (folder / "0001_again.sql").write_text("SELECT 1")
    with pytest.raises(ValueError, match="twice"):
        migrations_in(folder)
    (folder / "0001_again.sql").rename(folder / "more.sql")
    with pytest.raises(ValueError, match="NNNN_name"):
        migrations_in(folder)


async def test_a_replay_gets_the_stored_answer_and_another_body_is_a_conflict(db: Database) -> None:
    async with db.transaction() as conn:
        assert await recall(conn, "orders", "key-0001", b"1") is None
        await remember(conn, "orders", "key-0001", b"1", 201, {"id": 5})
    async with db.transaction() as conn:
        stored = await recall(conn, "orders", "key-0001", b"1")
        assert stored
        assert (stored.status, stored.answer) == (201, {"id": 5})
        assert await recall(conn, "other", "key-0001", b"2") is None
        with pytest.raises(Conflict):
            await recall(conn, "orders", "key-0001", b"2")


async def test_two_sendings_at_the_same_time_are_done_once(db: Database) -> None:
    done: list[int] = []

    async def command() -> object:
        async with db.transaction() as conn:
            if stored := await recall(conn, "orders", "key-0002", b"h"):
                return stored.answer
            done.append(1)
            await conn.execute("SELECT pg_sleep(0.05)")
            await remember(conn, "orders", "key-0002", b"h", 200, "done")
            return "done"

    assert await asyncio.gather(*(command() for _ in range(5))) == ["done"] * 5
    assert len(done) == 1


async def test_tries_are_counted_per_person_and_over_all_processes(db: Database) -> None:
    async def tries(who: str, count: int) -> int:
        results = await asyncio.gather(*(take_try(db, "sign-in", who, 3) for _ in range(count)), return_exceptions=True)
        return sum(isinstance(result, TooMany) for result in results)

    assert await tries("a", 8) >= 2  # a new minute may begin once
    assert await tries("b", 3) == 0
    async with db.connection() as conn:
        assert "sign-in" in str(await conn.fetch("SELECT * FROM tries"))


async def test_the_audit_trail_is_append_only(db: Database) -> None:
    async with db.transaction() as conn:
        await audit.note(conn, "account-1", "credential.revoked", "c1", version=2, why=["lost"])
        assert await conn.fetchval("SELECT details->>'version' FROM audit") == "2"
    for statement in ("UPDATE audit SET actor = 'x'", "DELETE FROM audit", "TRUNCATE audit"):
        with pytest.raises(asyncpg.RaiseError, match="append-only"):
            async with db.transaction() as conn:
                await conn.execute(statement)


async def test_an_event_carries_the_trace_of_the_request_that_caused_it(db: Database) -> None:
    trace = telemetry.new_traceparent()
    with telemetry.carry(trace):
        async with db.transaction() as conn:
            event = SessionEnded(session_id=new_id(), account_id=new_id(), ended_at=clock.now())
            await outbox.publish(conn, event)
    async with db.connection() as conn:
        headers = dict(await conn.fetchval("SELECT headers FROM outbox"))
    assert headers["traceparent"] == trace


class Access:
    """What a service's tables say about staff, and how often they were asked."""

    def __init__(self, key: SigningKey) -> None:
        self.now = StaffAccess(keys={1: key.public_hex})
        self.reads = 0

    async def read(self, conn: Connection) -> StaffAccess:
        self.reads += 1
        return self.now


async def test_a_staff_token_costs_one_query_in_two_seconds_and_an_ended_session_is_refused(db: Database) -> None:
    key, session = SigningKey.generate(), uuid4()
    access = Access(key)
    tokens = StaffTokens(db, access.read, "checkin")
    boss = Principal("a1", "giả lập", frozenset({"ORGANIZER"}), congress_id=uuid4(), unit_code="TC", session_id=session)
    token = issue_staff_token(key, 1, boss, timedelta(hours=1))
    assert await asyncio.gather(*(tokens.authenticate(token) for _ in range(50))) == [boss] * 50
    assert access.reads == 1
    access.now = StaffAccess(keys={1: key.public_hex}, ended_sessions=frozenset({session}))
    tokens.forget()
    assert await tokens.authenticate(token) is None
    access.now = StaffAccess()
    tokens.forget()
    assert await tokens.authenticate(token) is None


async def test_a_token_that_is_for_others_is_nobody_here(db: Database) -> None:
    key = SigningKey.generate()
    claims = {"sub": "a1", "name": "giả lập", "roles": ["ORGANIZER"], "sid": str(uuid4())}
    here, elsewhere = (key.issue_token(1, claims, timedelta(hours=1), [whom]) for whom in ("checkin", "honors"))
    tokens = StaffTokens(db, Access(key).read, "checkin")
    assert await tokens.authenticate(elsewhere) is None
    assert await tokens.ended(elsewhere) is None
    assert await tokens.authenticate(here) is not None


async def test_a_token_of_another_kind_or_key_is_nobody(db: Database) -> None:
    tokens = StaffTokens(db, Access(SigningKey.generate()).read, "checkin")
    boss = Principal("a1", "giả lập", frozenset(), session_id=uuid4())
    for token in ("device-token", "a.b.c", issue_staff_token(SigningKey.generate(), 1, boss, timedelta(hours=1))):
        assert await tokens.authenticate(token) is None


@pytest.mark.usefixtures("true_cost")
async def test_a_password_is_verified_and_nobody_is_refused() -> None:
    hashed = await hash_password("một mật khẩu dài")
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert await verify_password(hashed, "một mật khẩu dài")
    assert not await verify_password(hashed, "mot mat khau dai")
    assert not await verify_password(None, "một mật khẩu dài")
    assert not await verify_password("nonsense", "x")


async def test_staff_tokens_wait_for_postgresql_together(db: Database) -> None:
    away = Database("postgresql://nobody:x@127.0.0.1:1/none", application_name="test")
    key = SigningKey.generate()
    tokens = StaffTokens(away, Access(key).read, "checkin")
    token = issue_staff_token(key, 1, Principal("a1", "giả lập", frozenset(), session_id=uuid4()), timedelta(hours=1))
    answers = await asyncio.gather(*(tokens.authenticate(token) for _ in range(10)), return_exceptions=True)
    assert all(isinstance(answer, Unavailable) for answer in answers)
