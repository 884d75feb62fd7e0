"""People who shared a seat before two could not any more: one keeps it, the others are asked about, nobody is lost."""

from tests.conftest import MakeDatabase
from tests.support.events import released
from tests.support.registration.registration_world import running

SHARED = "UPDATE delegates SET seat = CASE WHEN delegate_code < (SELECT max(delegate_code) FROM delegates) THEN 'a2' ELSE 'A02' END WHERE status = 'ACTIVE'"


async def test_a_shared_seat_stays_with_one_and_is_contested_by_the_others(make_database: MakeDatabase) -> None:
    dsn = await make_database("registration")
    await released.upgrade(dsn, "registration", after=SHARED)
    async with running(dsn, password=released.PASSWORD) as registration:
        active = await registration.conn.fetch(
            "SELECT seat FROM delegates WHERE status = 'ACTIVE' ORDER BY delegate_code"
        )
        assert len(active) > 1
        assert [row["seat"] for row in active] == ["a2", *[""] * (len(active) - 1)]
        overview = await registration.http.get(f"/congresses/{released.congress().congress_id}/overview")
        assert overview.json()["seats"] == {"without": len(active) - 1, "contested": len(active) - 1}
