"""Every table changes while the office works: lists, corrections, badges and all that is read are answered."""

from typing import Any

from tests.conftest import MakeDatabase
from tests.support.events.migrating import answers_while_tables_change, reads
from tests.support.registration.registration_world import person, running


async def test_the_office_is_answered_while_every_table_of_registration_changes(make_database: MakeDatabase) -> None:
    dsn = await make_database("registration")
    async with running(dsn) as registration:
        congress = await registration.found()
        await registration.bring(congress, *(person(n) for n in (1, 2, 3)))
        await registration.issue(congress)
        there = (await registration.http.get(f"/congresses/{congress}/delegates")).json()["items"]
        ids = [one["delegate_id"] for one in there]

        async def edit() -> list[int]:
            statuses = []
            for one in ids:
                read = await registration.http.get(f"/delegates/{one}")
                statuses.append(read.status_code)
                if read.status_code != 200:
                    continue
                delegate: dict[str, Any] = read.json()
                mended = {"version": delegate["version"], "position": f"Chức vụ {delegate['version']}"}
                statuses += [
                    (await registration.http.patch(f"/delegates/{one}", json=mended)).status_code,
                    (await registration.http.post(f"/delegates/{one}/credentials", json={"reason": "Mất"})).status_code,
                ]
            return statuses

        async def look() -> list[int]:
            known = {"congress_id": [str(congress)], "delegate_id": ids}
            return [
                (await registration.http.get(one.path, params=one.query)).status_code
                for one in reads("registration", known)
            ]

        statuses = await answers_while_tables_change(dsn, [edit, edit, look])
        failed = [status for status in statuses if status >= 500 and status != 503]
        assert (failed, statuses.count(200) > len(statuses) * 0.4) == ([], True), statuses
