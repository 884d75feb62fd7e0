"""A table changes while people come in: scans, undos and reads are answered."""

import asyncio

from tests.conftest import MakeDatabase
from tests.support.checkin_words import code, delegate, scan
from tests.support.checkin_world import open_world
from tests.support.migrating import tables_in_motion

TABLES = ("scans", "presence", "attendance", "gates", "known_delegates", "known_credentials", "known_congresses")
ROUNDS = 3


async def test_scans_and_undos_are_answered_while_every_table_of_the_door_changes(make_database: MakeDatabase) -> None:
    dsn = await make_database("checkin")
    async with open_world(dsn) as world:
        people = [delegate(world.congress, n) for n in range(1, 5)]
        await world.hear(*people)
        device = await world.device()
        statuses: list[int] = []

        async def come_and_go(badge: str) -> None:
            while not done():
                body = scan(badge)
                for answer in (
                    await device.post("/scans", body),
                    await device.post(f"/scans/{body['scan_id']}/undo", {}),
                    await device.get("/roster/sealed"),
                    await device.get("/device"),
                ):
                    statuses.append(answer.status_code)

        async with tables_in_motion(dsn, TABLES) as moved:

            def done() -> bool:
                return all(moved.count(table) >= 2 * ROUNDS for table in TABLES) and len(statuses) > 100

            badges = [code(world.congress, one.credentials[0]) for one in people]
            await asyncio.gather(*(come_and_go(badge) for badge in badges))
        failed = [status for status in statuses if status >= 500 and status != 503]
        assert (failed, statuses.count(200) > len(statuses) * 0.5) == ([], True), statuses
