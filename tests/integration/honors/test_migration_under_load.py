"""Every table changes while the stage is run: nobody is told of a failure, above all not who presses the panic key."""

from uuid import uuid4

from tests.conftest import MakeDatabase
from tests.support.events.migrating import answers_while_tables_change, reads
from tests.support.honors.honors_people import delegate
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import open_world


async def test_commands_are_answered_while_every_table_of_the_stage_changes(make_database: MakeDatabase) -> None:
    dsn = await make_database("honors")
    async with open_world(dsn) as world:
        await world.hear(delegate(world.congress, 1))
        await world.load([roll_row(1, "Tập thể"), roll_row(2, "Tập thể")])
        stage, approver = world.staff("STAGE"), world.staff("HONORS_APPROVER")
        organizer = world.staff("ORGANIZER", "AUDITOR", "STAGE", "HONORS_APPROVER")
        entry = f"/entries/{(await world.entry('Tập thể Giả Lập 1'))['entry_id']}"

        async def operate() -> list[int]:
            statuses = []
            for path, body, who in (
                (f"{world.here}/cards", {"command_id": str(uuid4()), "card": "BLACK"}, stage),
                (f"{world.here}/lock-release", {"command_id": str(uuid4()), "revision": 1, "back": False}, stage),
                (f"{entry}/hold", {"reason": "Xác minh"}, approver),
                (f"{entry}/hold", {"reason": "Xác minh xong", "on": False}, approver),
            ):
                statuses.append((await world.http.post(path, json=body, headers=who)).status_code)
            for path in ("roll", "stage"):
                statuses.append((await world.http.get(f"{world.here}/{path}", headers=stage)).status_code)
            return statuses

        async def look() -> list[int]:
            known = {"congress_id": [str(world.congress.congress_id)]}
            return [
                (await world.http.get(one.path, params=one.query, headers=organizer)).status_code
                for one in reads("honors", known)
            ]

        statuses = await answers_while_tables_change(dsn, [operate, operate, operate, look])
        failed = [status for status in statuses if status >= 500 and status != 503]
        assert (failed, statuses.count(200) > len(statuses) * 0.5) == ([], True), statuses
