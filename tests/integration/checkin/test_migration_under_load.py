"""Every table changes while people come in: scans, undos and all that is read are answered."""

from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, delegate, scan
from tests.support.checkin.checkin_world import open_world
from tests.support.events.migrating import answers_while_tables_change, reads


async def test_scans_and_undos_are_answered_while_every_table_of_the_door_changes(make_database: MakeDatabase) -> None:
    dsn = await make_database("checkin")
    async with open_world(dsn) as world:
        people = [delegate(world.congress, n) for n in range(1, 5)]
        await world.hear(*people)
        device, organizer = await world.device(), world.staff("ORGANIZER", "AUDITOR")
        badges = [code(world.congress, one.credentials[0]) for one in people]

        async def come_and_go() -> list[int]:
            statuses = []
            for badge in badges:
                body = scan(badge)
                for answer in (
                    await device.post("/scans", body),
                    await device.post(f"/scans/{body['scan_id']}/undo", {}),
                    await device.get("/roster/sealed"),
                    await device.get("/device"),
                ):
                    statuses.append(answer.status_code)
            return statuses

        async def look() -> list[int]:
            known = {"congress_id": [str(world.congress.congress_id)]}
            return [
                (await world.http.get(one.path, params=one.query, headers=organizer)).status_code
                for one in reads("checkin", known)
            ]

        statuses = await answers_while_tables_change(dsn, [come_and_go, come_and_go, come_and_go, look])
        failed = [status for status in statuses if status >= 500 and status != 503]
        assert (failed, statuses.count(200) > len(statuses) * 0.5) == ([], True), statuses
