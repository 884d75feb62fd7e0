"""A congress that is over is hidden and comes back whole; a synthetic one can be deleted, a real one never."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from services.registration.domain.ids import CongressId
from services.registration.storage.congress.congresses import hold_state
from services.registration.usecases.people.follow_presence import follow_presence
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, running
from tests.support.waiting import until

BELONGINGS = (
    *("delegates", "credentials", "sensitive_attributes", "units", "agenda_items", "congress_sessions"),
    *("attendance", "known_presence", "refused_credentials"),
)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def codes(registration: Registration, **query: str) -> list[str]:
    return [one["code"] for one in (await registration.http.get("/congresses", params=query)).json()]


async def rows_of(registration: Registration, congress: UUID) -> int:
    counts = [
        await registration.conn.fetchval(f"SELECT count(*) FROM {table} WHERE congress_id = $1", congress)
        for table in BELONGINGS
    ]
    return sum(counts)


async def hear_present(registration: Registration, congress: UUID, delegate: str, session: UUID) -> None:
    async with registration.conn.transaction():
        await follow_presence(registration.conn, presence_of(congress, delegate, 1, session=session))


async def test_an_archived_congress_is_hidden_until_asked_for_and_comes_back_whole(registration: Registration) -> None:
    congress = await registration.found(synthetic=False)
    await registration.bring(congress, person(1))
    before = await rows_of(registration, congress)
    for _ in range(2):
        archived = await registration.http.post(f"/congresses/{congress}/archival")
        assert (archived.status_code, archived.json()["state"], archived.json()["version"]) == (200, "ARCHIVED", 3)
    assert await codes(registration) == []
    assert await codes(registration, archived="true") == ["BK-V"]
    assert (await registration.said("registration.congress.updated.v1"))[-1]["state"] == "ARCHIVED"
    restored = await registration.http.post(f"/congresses/{congress}/restoration")
    assert (restored.json()["state"], await codes(registration)) == ("ACTIVE", ["BK-V"])
    assert (await registration.said("registration.congress.updated.v1"))[-1]["state"] == "ACTIVE"
    assert await rows_of(registration, congress) == before


@pytest.mark.parametrize(("ending", "body"), [("archival", None), ("deletion", {"code": "BK-V"})])
async def test_a_congress_ends_after_what_is_being_done_in_it(
    registration: Registration, ending: str, body: dict[str, str] | None
) -> None:
    congress, looking = await registration.found(), registration.app.state.db

    async def waits() -> bool:
        sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        async with looking.connection() as conn:
            return bool(await conn.fetchval(sql))

    async with registration.conn.transaction():
        assert await hold_state(registration.conn, CongressId(congress)) == "ACTIVE"
        answer = asyncio.create_task(registration.http.post(f"/congresses/{congress}/{ending}", json=body))
        await until(waits, f"the {ending} waits")
    assert (await answer).is_success
    assert await codes(registration) == []


async def test_a_real_congress_is_never_deleted(registration: Registration) -> None:
    congress = await registration.found(synthetic=False)
    answer = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_broken")
    assert "lưu trữ" in answer.json()["detail"]
    assert await codes(registration) == ["BK-V"]


async def test_answers_kept_for_a_second_sending_name_nobody_of_a_deleted_congress(registration: Registration) -> None:
    kept = "SELECT scope, answer ->> 'congress_id' FROM idempotency_keys ORDER BY scope"
    congress, other = await registration.found(), await registration.found(code="BK-VI", ordinal="VI")
    for each in (congress, other):
        await registration.bring(each, person(1), person(2))
        await registration.issue(each)
        for code, what, body in (
            ("GL-0001", "replacement", {"full_name": "Người Thay"}),
            ("GL-0002", "credentials", {"reason": "Thẻ rách"}),
        ):
            one = await registration.delegate(each, code)
            path, key = f"/delegates/{one['delegate_id']}/{what}", {"Idempotency-Key": f"{each}-{what}"}
            answer = await registration.http.post(path, json=body, headers=key)
            assert answer.status_code in (200, 201), answer.text
    before = await registration.conn.fetch(kept)
    assert len(before) >= 4
    gone = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert gone.status_code == 204
    left = [row for row in before if row[1] != str(congress)]
    assert await registration.conn.fetch(kept) == left
    assert left


async def test_a_synthetic_congress_is_deleted_by_its_code_and_the_audit_stays(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/replacement", json={"full_name": "Người Thay"})
    other = await registration.found(code="BK-VI", ordinal="VI")
    await registration.bring(other, person(1))
    kept = await rows_of(registration, other)
    wrong = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-VI"})
    assert wrong.status_code == 409
    assert await rows_of(registration, congress) > 0
    gone = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert gone.status_code == 204
    assert (await rows_of(registration, congress), await rows_of(registration, other)) == (0, kept)
    assert await codes(registration, archived="true") == ["BK-VI"]
    for path in (f"/congresses/{congress}", f"/congresses/{congress}/overview", f"/delegates/{one['delegate_id']}"):
        assert (await registration.http.get(path)).status_code == 404
    said = (await registration.said("registration.congress.updated.v1"))[-1]
    assert (said["congress_id"], said["state"]) == (str(congress), "DELETED")
    audit = await registration.conn.fetch("SELECT action FROM audit WHERE subject = $1 ORDER BY id", str(congress))
    assert [row["action"] for row in audit][-1] == "congress.deleted"
    assert len(audit) >= 4


async def test_a_number_is_never_given_again_and_a_code_is(registration: Registration) -> None:
    first = await registration.found()
    await registration.http.post(f"/congresses/{first}/deletion", json={"code": "BK-V"})
    again = await registration.found()
    assert (await registration.http.get(f"/congresses/{again}")).json()["congress_number"] == 2


async def test_what_is_still_heard_of_a_deleted_congress_is_ignored(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    await hear_present(registration, congress, one["delegate_id"], UUID(int=7))
    assert await rows_of(registration, congress) == 0


async def test_a_rehearsal_is_told_and_counts_nowhere(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    rehearsal = {"kind": "OFFICIAL", "name": "Tổng duyệt", "starts_at": "2020-09-08T08:00:00Z", "rehearsal": True}
    seen = (await registration.http.get(f"/congresses/{congress}")).json()
    edited = await registration.http.patch(
        f"/congresses/{congress}", json={"version": seen["version"], "sessions": [rehearsal]}
    )
    assert edited.status_code == 200, edited.text
    first, second = edited.json()["sessions"]
    assert [first["rehearsal"], second["rehearsal"]] == [True, False]
    said = (await registration.said("registration.congress.updated.v1"))[-1]
    assert [each["rehearsal"] for each in said["sessions"]] == [True, False]
    await hear_present(registration, congress, one["delegate_id"], UUID(first["session_id"]))
    counters = (await registration.http.get(f"/congresses/{congress}/counters")).json()
    assert counters["attended"] == 0
    unknown = {**rehearsal, "session_id": str(UUID(int=9))}
    answer = await registration.http.patch(
        f"/congresses/{congress}", json={"version": edited.json()["version"], "sessions": [unknown]}
    )
    assert answer.status_code == 404
