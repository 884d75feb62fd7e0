"""What the release before left in registration's database and in Kafka is read by this code."""

from collections.abc import AsyncIterator

import pytest

from chassis.storage.database import Database
from services.registration.usecases.people import follow_presence as attendance
from services.registration.worker import CONSUMER, PROJECTION_TABLES, SUBSCRIPTIONS
from tests.conftest import MakeDatabase
from tests.support.events import released
from tests.support.events.migrating import reads
from tests.support.registration.registration_world import Registration, running

EMPTY = {
    "letterheads",
    "paired_clients",
    "pairing_codes",
    "provider_identities",
    "provider_marks_used",
    "provider_proposals",
    "summary_notes",
    "units_told",
}
"""Tables of which no test leaves a row that stands by itself."""


@pytest.fixture(params=released.RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def registration(make_database: MakeDatabase, release: str) -> AsyncIterator[Registration]:
    """The API over the database of the release, migrated; who could sign in then can now."""
    dsn = await make_database("registration")
    await released.upgrade(dsn, "registration", release)
    async with running(dsn, password=released.PASSWORD) as registration:
        yield registration


async def test_delegates_badges_and_revocations_are_as_they_were_left(registration: Registration, release: str) -> None:
    [congress] = (await registration.http.get("/congresses")).json()
    assert congress["congress_id"] == str(released.congress(release).congress_id)
    assert congress["venue"] == "Hội trường B"
    found = (await registration.http.get(f"/congresses/{congress['congress_id']}/delegates")).json()["items"]
    assert len(found) == 4
    people = [(await registration.http.get(f"/delegates/{one['delegate_id']}")).json() for one in found]
    [revoked] = [one for one in people if one["revocation"]]
    assert revoked["revocation"]["effective_at"], "the door had said so before the upgrade"
    badges = await registration.http.get(f"/congresses/{congress['congress_id']}/badges")
    assert badges.status_code == 200, badges.text


async def test_a_delegate_of_before_the_upgrade_gets_a_new_badge(registration: Registration, release: str) -> None:
    congress = released.congress(release).congress_id
    [person, *_] = (await registration.http.get(f"/congresses/{congress}/delegates")).json()["items"]
    path = f"/delegates/{person['delegate_id']}"
    printed = await registration.http.post(f"{path}/credentials", json={"reason": "Mất thẻ"})
    assert printed.status_code in (200, 201), printed.text


async def test_events_of_before_the_upgrade_are_heard_once_more_and_change_nothing(
    registration: Registration, release: str
) -> None:
    db = Database(registration.dsn, application_name="test")
    try:
        before = await released.rows(db, *attendance.PROJECTION_TABLES, "delegates", "credentials", "outbox")
        assert all(before.values())
        await released.hear_everything(db, CONSUMER, SUBSCRIPTIONS, release)
        assert await released.rows(db, *before) == before
        honoured = await released.rows(db, "known_honours")
        assert honoured["known_honours"], "what the release heard from nobody yet is heard from the beginning"
        async with db.transaction() as conn:
            await conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES)}, inbox")
        await released.hear_everything(db, CONSUMER, SUBSCRIPTIONS, release)
        assert await released.rows(db, *before) == before
        assert await released.rows(db, *honoured) == honoured
    finally:
        await db.close()


async def test_rows_of_every_table_go_through_the_migrations_and_are_read(make_database: MakeDatabase) -> None:
    dsn = await make_database("registration")
    before, after = await released.upgrade_full(dsn, "registration")
    assert {table for table, rows in before.items() if not rows} <= EMPTY
    assert [table for table, rows in before.items() if after.get(table, rows) < rows] == []
    async with running(dsn, password=released.PASSWORD) as registration:
        congresses = [one["congress_id"] for one in (await registration.http.get("/congresses")).json()]
        for congress in congresses[:4]:
            for one in reads("registration", {"congress_id": [congress]}):
                assert (await registration.http.get(one.path, params=one.query)).status_code < 500, one.operation
