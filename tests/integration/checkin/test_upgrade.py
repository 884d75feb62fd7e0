"""What the release before left in checkin's database and in Kafka is read by this code."""

from collections.abc import AsyncIterator

import pytest

from services.checkin.worker import CONSUMER, PROJECTION_TABLES, SUBSCRIPTIONS
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_world import World, open_world
from tests.support.events import released
from tests.support.events.migrating import reads

EMPTY = {
    "dead_letters",
    "idempotency_keys",
}
"""Tables of which no test leaves a row that stands by itself."""


@pytest.fixture(params=released.RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def world(make_database: MakeDatabase, release: str) -> AsyncIterator[World]:
    """The door over the database of the release, migrated."""
    dsn = await make_database("checkin")
    await released.upgrade(dsn, "checkin", release)
    async with open_world(dsn, known=released.congress(release)) as world:
        yield world


async def test_the_live_page_counts_who_came_before_the_upgrade(world: World) -> None:
    """Three of three came; a fourth was let in by a device that had not heard of the revocation."""
    counts = await world.counts()
    assert (counts["expected"], counts["present"], counts["off_list"], counts["conflicts"]) == (3, 3, 1, 1)
    assert sum(unit["present"] for unit in counts["by_unit"]) == 3
    assert sum(minute["present"] for minute in counts["by_minute"]) == 3
    [conflict] = await world.conflicts()
    assert conflict["conflict"] == "REVOKED"


async def test_the_door_knows_everybody_and_goes_on(world: World) -> None:
    device = await world.device("Cửa B")
    roster = await device.roster()
    people = {one["delegate_code"]: one for one in roster["delegates"]}
    assert len(people) == 4
    assert sum(bool(one["present"]) for one in people.values()) == 4
    states = sorted(badge["state"] for one in people.values() for badge in one["credentials"])
    assert states == ["ISSUED", "ISSUED", "ISSUED", "REVOKED", "SUPERSEDED"]


async def test_events_of_before_the_upgrade_that_come_again_change_nothing(world: World, release: str) -> None:
    tables = [*PROJECTION_TABLES, "presence", "scans", "outbox"]
    before = await released.rows(world.db, *tables)
    await released.hear_everything(world.db, CONSUMER, SUBSCRIPTIONS, release)
    assert await released.rows(world.db, *tables) == before


async def test_a_rebuild_from_events_of_before_the_upgrade_gives_the_same(world: World, release: str) -> None:
    known = ("known_congresses", "known_sessions", "known_delegates", "known_credentials", "known_short_codes")
    async with world.db.transaction() as conn:  # a column that nothing reads any more
        await conn.execute("UPDATE known_credentials SET short_code = ''")
        await conn.execute("UPDATE known_short_codes SET typed_hash = NULL")  # made anew beside the hearing
    before, counted = await released.rows(world.db, *known), await world.counts()
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join((*known, 'arrival_counts'))}, inbox CASCADE")
    await released.hear_everything(world.db, CONSUMER, SUBSCRIPTIONS, release)
    assert await released.rows(world.db, *known) == before
    assert {**await world.counts(), "as_of": ""} == {**counted, "as_of": ""}


async def test_rows_of_every_table_go_through_the_migrations_and_are_read(make_database: MakeDatabase) -> None:
    dsn = await make_database("checkin")
    before, after = await released.upgrade_full(dsn, "checkin")
    assert {table for table, rows in before.items() if not rows} <= EMPTY
    assert [table for table, rows in before.items() if after.get(table, rows) < rows] == []
    async with open_world(dsn, known=released.congress(released.LATEST)) as world:
        known, who = {"congress_id": [str(world.congress.congress_id)]}, world.staff("ORGANIZER", "AUDITOR")
        for one in reads("checkin", known):
            assert (await world.http.get(one.path, params=one.query, headers=who)).status_code < 500, one.operation
