"""Caps and ratios follow the law by a setting that names its source."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running

PAPER = "Kế hoạch giả lập số 1/KH-UBND ngày 01/01/2026"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def level(registration: Registration, code: str) -> dict[str, object]:
    return next(one for one in (await registration.http.get("/levels")).json() if one["code"] == code)


async def test_a_changed_cap_and_ratio_hold_for_the_next_congress_and_the_old_one_keeps_its_cap(
    registration: Registration,
) -> None:
    before = await registration.found(level="DISTRICT", host="huyện Ba Bể", code="CU")
    rules = {"max_delegates": 320, "exemplar_percent": 60, "source": PAPER}
    answer = await registration.http.put("/levels/DISTRICT", json={**rules, "version": 0})
    assert answer.status_code == 200
    assert (await level(registration, "DISTRICT")).items() >= {**rules, "version": 1}.items()
    after = await registration.found(level="DISTRICT", host="huyện Ba Bể", code="MOI")
    caps = [(await registration.http.get(f"/congresses/{one}")).json()["max_delegates"] for one in (before, after)]
    assert caps == [300, 320]


async def test_of_two_desks_that_change_one_level_the_second_is_told_of_the_first(registration: Registration) -> None:
    rules = {"version": 0, "max_delegates": 320, "exemplar_percent": 60, "source": PAPER}
    first = await registration.http.put("/levels/DISTRICT", json=rules)
    again = await registration.http.put("/levels/DISTRICT", json=rules)
    assert (first.status_code, again.status_code, again.json()["version"]) == (200, 200, 1)
    other = await registration.http.put("/levels/DISTRICT", json={**rules, "max_delegates": 350})
    assert (other.status_code, other.json()["current"]["max_delegates"]) == (409, 320)
    seen = await registration.http.put("/levels/DISTRICT", json={**rules, "version": 1, "max_delegates": 350})
    assert (seen.status_code, seen.json()["version"]) == (200, 2)


async def test_a_rule_without_its_source_a_strange_level_and_an_absurd_cap_are_refused(
    registration: Registration,
) -> None:
    rules = {"version": 0, "max_delegates": 320, "exemplar_percent": None, "source": PAPER}
    for code, change, status in (
        ("DISTRICT", {"source": " "}, 422),
        ("DISTRICT", {"max_delegates": 0}, 422),
        ("DISTRICT", {"exemplar_percent": 101}, 422),
        ("MOON", {}, 404),
    ):
        assert (await registration.http.put(f"/levels/{code}", json={**rules, **change})).status_code == status
    assert (await level(registration, "DISTRICT"))["max_delegates"] == 300


async def test_a_national_congress_may_have_five_thousand(registration: Registration) -> None:
    congress = await registration.found(level="NATIONAL", province="Hà Nội", code="VN-XI", ordinal="XI")
    told = (await registration.http.get(f"/congresses/{congress}")).json()
    assert (told["max_delegates"], told["title_lines"][0]) == (5000, "Đại hội Thi đua yêu nước toàn quốc")


async def test_the_title_is_shown_before_the_congress_is_founded(registration: Registration) -> None:
    answer = await registration.http.get(
        "/levels/PROVINCE/title",
        params={
            "province": "Hải Phòng",
            "host": "thành phố Hải Phòng",
            "place": "",
            "ordinal": "VI",
            "starts_at": "2026-12-08T17:30:00Z",
        },
    )
    assert answer.json() == [
        "Đại hội Thi đua yêu nước thành phố Hải Phòng",
        "Lần thứ VI",
        "Hải Phòng, ngày 09 tháng 12 năm 2026",
    ]


async def test_the_cap_of_a_congress_may_change_up_to_its_levels_and_not_below_who_is_there(
    registration: Registration,
) -> None:
    congress = await registration.found(max_delegates=400)
    path = f"/congresses/{congress}"
    version = (await registration.http.get(path)).json()["version"]
    over = await registration.http.patch(path, json={"version": version, "max_delegates": 501})
    assert over.status_code == 409
    assert "tối đa 500" in over.json()["detail"]
    changed = await registration.http.patch(path, json={"version": version, "max_delegates": 450, "place": "Chợ Đồn"})
    assert (changed.json()["max_delegates"], changed.json()["title_lines"][-1][:8]) == (450, "Chợ Đồn,")
