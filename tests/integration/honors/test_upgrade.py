"""What the release before left in honors' database and in Kafka is read by this code."""

from collections.abc import AsyncIterator

import pytest

from services.honors.settings import SERVICE
from services.honors.worker import PROJECTION_TABLES, SUBSCRIPTIONS
from tests.conftest import MakeDatabase
from tests.support.events import released
from tests.support.events.migrating import reads
from tests.support.honors.honors_world import World, open_world

EMPTY = {
    "address_keys",
    "dead_letters",
    "decision_scans",
    "entry_topics",
    "own_awards",
    "public_corrections",
    "returned_names",
    "roll_answers",
    "shown_names",
    "webhooks",
}
"""Tables of which no test leaves a row that stands by itself."""


@pytest.fixture(params=released.RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def world(make_database: MakeDatabase, release: str) -> AsyncIterator[World]:
    """The stage over the database of the release, migrated."""
    dsn = await make_database("honors")
    await released.upgrade(dsn, "honors", release)
    async with open_world(dsn, released.congress(release)) as world:
        yield world


async def test_the_roll_and_the_stage_are_as_they_were_left(world: World) -> None:
    """One was announced and corrected, one announced and withdrawn, one waits; the hall sees the title."""
    entries = {entry["kind"]: entry for entry in (await world.roll())["entries"]}
    states = {kind: entry["status"] for kind, entry in entries.items()}
    assert states == {"COLLECTIVE": "ANNOUNCED", "HOUSEHOLD": "REVOKED", "INDIVIDUAL": "SCHEDULED"}
    assert entries["COLLECTIVE"]["unit_name"] == "Đơn vị viết đúng"
    assert entries["INDIVIDUAL"]["announceable"], "whose representative came before the upgrade"
    stage = await world.stage()
    assert stage["on_air"]["card"] == "TITLE"
    assert stage["next"]["entry_id"] == entries["INDIVIDUAL"]["entry_id"]


@pytest.mark.parametrize("release", [released.FIRST])  # in the later one an operator holds the stage, as they left it
async def test_the_ceremony_goes_on(world: World) -> None:
    waiting = next(one for one in (await world.roll())["entries"] if one["status"] == "SCHEDULED")
    said = await world.announce(waiting["entry_id"])
    assert said["outcome"] == "ANNOUNCED", said


@pytest.mark.parametrize("release", [released.FIRST])  # which knew of no approvals
async def test_a_ceremony_that_had_begun_is_not_asked_for_approvals_that_nobody_could_give(world: World) -> None:
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT array_agg(needs_approval) FROM stages") == [False]


async def test_events_of_before_the_upgrade_that_come_again_change_nothing(world: World, release: str) -> None:
    tables = [*PROJECTION_TABLES, "entries", "stages", "stage_log", "outbox"]
    before = {table: rows for table, rows in (await released.rows(world.db, *tables)).items() if rows}
    await released.hear_everything(world.db, SERVICE, SUBSCRIPTIONS, release)
    assert await released.rows(world.db, *before) == before, "but for tables that did not listen yet"


async def test_a_rebuild_from_events_of_before_the_upgrade_gives_the_same(world: World, release: str) -> None:
    known = ("known_congresses", "known_delegates", "known_presence")
    before = await released.rows(world.db, *known)
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join(known)}, inbox CASCADE")
    await released.hear_everything(world.db, SERVICE, SUBSCRIPTIONS, release)
    async with world.db.transaction() as conn:  # neither kept when somebody came in, which a rebuild hears anew
        assert await conn.fetchval("SELECT count(*) FROM known_presence WHERE admitted_at IS NOT NULL")
        await conn.execute("UPDATE known_presence SET admitted_at = NULL")
    if release == released.FIRST:
        async with world.db.transaction() as conn:  # it did not keep this, so a rebuild brings more than there was
            assert await conn.fetchval("SELECT count(*) FROM known_delegates WHERE position <> ''")
            assert await conn.fetchval("SELECT count(*) FROM known_congresses WHERE sessions <> '[]' AND units <> '[]'")
            await conn.execute("UPDATE known_delegates SET position = '', seat = ''")
            await conn.execute("UPDATE known_congresses SET sessions = '[]', units = '[]'")
            await conn.execute("UPDATE known_presence SET left_sessions = '{}'")
    assert await released.rows(world.db, *known) == before


async def test_rows_of_every_table_go_through_the_migrations_and_are_read(make_database: MakeDatabase) -> None:
    dsn = await make_database("honors")
    before, after = await released.upgrade_full(dsn, "honors")
    assert {table for table, rows in before.items() if not rows} <= EMPTY
    assert [table for table, rows in before.items() if after.get(table, rows) < rows] == []
    async with open_world(dsn, released.congress(released.LATEST)) as world:
        known = {"congress_id": [str(world.congress.congress_id)]}
        who = world.staff("ORGANIZER", "AUDITOR", "STAGE", "HONORS_APPROVER")
        for one in reads("honors", known):
            assert (await world.http.get(one.path, params=one.query, headers=who)).status_code < 500, one.operation
