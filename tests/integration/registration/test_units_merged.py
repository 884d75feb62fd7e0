"""A unit becomes part of another one, and its own again within a day."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.unit_desk import (
    BA_BE,
    HEALTH,
    book,
    merge,
    two_units,
    undo,
    unit,
    units_of_people,
)

CREDENTIALED = "registration.delegate.credentialed.v1"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_merged_unit_is_part_of_the_other_for_people_badges_history_and_files(
    registration: Registration,
) -> None:
    congress = await two_units(registration)
    gone = await registration.delegate(congress, "GL-0002")
    await registration.http.post(f"/delegates/{gone['delegate_id']}/revocation", json={"reason": "Ốm"})
    answer = await merge(registration, congress, "SYT", "BK-BB")
    assert answer.status_code == 200, answer.text
    assert [one["unit_code"] for one in answer.json()["units"]] == ["BK-BB"]
    assert set((await units_of_people(registration, congress)).values()) == {"Huyện Ba Bể"}
    told = {one["delegate_code"]: one for one in await registration.said(CREDENTIALED)}
    assert {one["unit_code"] for one in told.values()} == {"BK-BB"}, "those who are gone too"
    one = await registration.delegate(congress, "GL-0001")
    lines = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
    assert (lines[0]["kind"], lines[0]["reason"]) == ("MOVED", "Gộp “Sở Y tế” vào “Huyện Ba Bể”")
    assert one["credentials"][0]["state"] == "ISSUED"
    coded = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    again = await registration.bring(congress, person(1, **coded), person(5, **HEALTH))
    assert (again["created"], again["unchanged"], again["errors"]) == (1, 1, []), again
    assert (await registration.delegate(congress, "GL-0005"))["unit_code"] == "BK-BB"
    assert len((await book(registration, congress))["units"]) == 1, "nothing is created unseen"


async def test_a_merge_undone_gives_everybody_back_and_whoever_came_for_them(registration: Registration) -> None:
    congress = await two_units(registration)
    await merge(registration, congress, "SYT", "BK-BB")
    one = await registration.delegate(congress, "GL-0001")
    typed = {"full_name": "Vi Văn Thay Thế", "reason": "Bận"}
    put = await registration.http.post(f"/delegates/{one['delegate_id']}/replacement", json=typed)
    assert put.status_code in (200, 201), put.text
    back = await undo(registration, congress)
    assert back.status_code == 200, back.text
    assert (await units_of_people(registration, congress)) == {
        "GL-0001": "Sở Y tế",
        "GL-0001-T1": "Sở Y tế",
        "GL-0002": "Sở Y tế",
        "GL-0003": "Huyện Ba Bể",
    }
    assert (await unit(registration, congress, "BK-BB"))["names"] == []
    twice = await undo(registration, congress, nth=1)
    assert twice.status_code == 200


async def test_a_merge_says_no_when_somebody_came_meanwhile_and_after_a_day_it_stays(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    congress = await two_units(registration)
    assert (await merge(registration, congress, "SYT", "BK-BB", people=1)).status_code == 409
    assert (await merge(registration, congress, "SYT", "SYT")).status_code == 409
    await merge(registration, congress, "SYT", "BK-BB")
    later = clock.now() + timedelta(hours=25)
    monkeypatch.setattr(clock, "now", lambda: later)
    late = await undo(registration, congress)
    assert (late.status_code, late.json()["detail"]) == (409, "Chỉ hoàn tác được trong 24 giờ.")


async def test_an_import_undone_after_a_merge_puts_nobody_into_the_merged_unit(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, **HEALTH), person(2, **BA_BE))
    moving = person(1, unit_code="", unit_name="Sở Nội vụ")
    moved = await registration.bring(congress, moving)
    assert moved["updated"] == 1, moved
    await merge(registration, congress, "SYT", "BK-BB")
    answer = await registration.http.post(f"/congresses/{congress}/roster-imports/{moved['import_id']}/undo")
    assert answer.status_code == 200, answer.text
    assert (await registration.delegate(congress, "GL-0001"))["unit_name"] == "Huyện Ba Bể"
