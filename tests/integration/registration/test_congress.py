"""Congresses founded over HTTP, and what the organisers see of them."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import CONGRESS, Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_congress_is_told_with_its_rules(registration: Registration) -> None:
    congress = await registration.found()
    said = (await registration.said("registration.congress.updated.v1"))[0]
    assert said["congress_id"] == str(congress)
    assert said["name"] == "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"
    assert (said["congress_number"], said["max_delegates"], len(said["agenda"])) == (1, 500, 10)
    assert said["sessions"][0]["kind"] == "OFFICIAL"
    assert said["synthetic"] is True


async def test_each_congress_has_a_number_of_its_own(registration: Registration) -> None:
    await registration.found()
    await registration.found(code="BK-VI", ordinal="VI")
    numbers = [one["congress_number"] for one in (await registration.http.get("/congresses")).json()]
    assert numbers == [2, 1]
    twice = await registration.http.post("/congresses", json=CONGRESS)
    assert twice.status_code == 409
    assert "BK-V" in twice.json()["detail"]


async def test_a_cap_above_the_level_is_refused_with_both_figures(registration: Registration) -> None:
    answer = await registration.http.post("/congresses", json={**CONGRESS, "max_delegates": 501})
    assert answer.status_code == 409
    assert "tối đa 500 đại biểu; kế hoạch ghi 501" in answer.json()["detail"]


async def test_a_body_that_is_no_json_gets_a_vietnamese_sentence(registration: Registration) -> None:
    answer = await registration.http.post("/congresses", content=b"{nope", headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert "không phải JSON" in answer.json()["detail"]


async def test_the_check_of_a_file_says_what_the_ratio_will_be_and_keeps_nobody_out(registration: Registration) -> None:
    district = await registration.found(code="BB-I", level="DISTRICT", host="huyện Ba Bể", ordinal="I")
    await registration.bring(district, *[person(number) for number in range(7)])
    told = []
    for guests in (3, 4):
        file = roster([person(number, category="GUEST") for number in range(7, 7 + guests)])
        answer = await registration.http.post(
            f"/congresses/{district}/roster-checks", files={"file": ("khach.xlsx", file)}
        )
        told.append(answer.json()["ratio_warning"])
    assert told[0] is None
    assert "04/11 người (36,4%)" in told[1]
    changed = roster([person(number, category="GUEST") for number in range(4)])
    answer = await registration.http.post(
        f"/congresses/{district}/roster-checks", files={"file": ("doi.xlsx", changed)}
    )
    assert "04/07 người" in answer.json()["ratio_warning"]


async def test_the_ratio_is_a_warning_with_the_figure_except_for_a_province(registration: Registration) -> None:
    guests = [person(number, category="GUEST") for number in range(4)]
    exemplars = [person(number) for number in range(4, 10)]
    district = await registration.found(code="BB-I", level="DISTRICT", host="huyện Ba Bể", ordinal="I")
    province = await registration.found()
    for congress in (district, province):
        await registration.bring(congress, *guests, *exemplars)
    warning = (await registration.http.get(f"/congresses/{district}/overview")).json()["ratio_warning"]
    assert "04/10 người (40,0%)" in warning
    assert "không quá 03 người" in warning
    assert (await registration.http.get(f"/congresses/{province}/overview")).json()["ratio_warning"] is None


async def test_the_overview_counts_what_is_missing_per_unit(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(
        congress,
        person(1),
        person(2, birth="", ethnicity=""),
        person(3, unit_code="SYT", unit_name="Sở Y tế", category="GUEST", sex="", birth="", ethnicity=""),
    )
    said = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    by_unit = {one["unit_code"]: one for one in said["by_unit"]}
    assert (said["delegates"], said["cap"], said["credentialed"]) == (3, 500, 0)
    assert by_unit["BK-BB"]["missing"] == 1
    assert by_unit["BK-BB"]["missing_birth"] == by_unit["BK-BB"]["missing_ethnicity"] == 1
    assert by_unit["SYT"]["missing"] == 0
    assert (await registration.delegate(congress, "GL-0002"))["missing"] == ["birth", "ethnicity"]


async def test_the_list_goes_by_given_name_and_filters(registration: Registration) -> None:
    congress = await registration.found()
    names = ["Triệu Văn Giả Ất", "Bàn Thị Giả Ánh", "Đặng Văn Giả Ấn", "Hoàng Thị Giả An"]
    await registration.bring(congress, *(person(n, full_name=name, national_id="") for n, name in enumerate(names)))
    found = (await registration.http.get(f"/congresses/{congress}/delegates")).json()
    assert [one["full_name"].split()[-1] for one in found["items"]] == ["An", "Ánh", "Ấn", "Ất"]
    page = await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 1, "offset": 1})
    assert (page.json()["total"], page.json()["items"][0]["full_name"]) == (4, "Bàn Thị Giả Ánh")
    none = await registration.http.get(f"/congresses/{congress}/delegates", params={"unit": "SYT"})
    assert none.json() == {"items": [], "total": 0}
    by_code = await registration.http.get(f"/congresses/{congress}/delegates", params={"q": "gl-0002"})
    assert by_code.json()["total"] == 1


async def test_a_congress_that_moves_takes_its_sessions_along_and_keeps_its_badges(registration: Registration) -> None:
    congress = await registration.found(starts_at="2020-08-27T00:30:00+00:00")
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    badges = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    version = (await registration.http.get(f"/congresses/{congress}")).json()["version"]
    edit = {"version": version, "starts_at": "2020-09-09T00:30:00+00:00", "venue": "Nơi khác"}
    moved = await registration.http.patch(f"/congresses/{congress}", json=edit)
    assert moved.status_code == 200, moved.text
    said = (await registration.said("registration.congress.updated.v1"))[-1]
    assert said["sessions"][0]["starts_at"] == said["starts_at"] == "2020-09-09T00:30:00Z"
    assert said["title_lines"][-1] == "Bắc Kạn, ngày 09 tháng 9 năm 2020"
    assert (await registration.http.patch(f"/congresses/{congress}", json=edit)).status_code == 409
    assert (await registration.http.get(f"/congresses/{congress}/badges")).json() == badges


async def test_people_who_work_at_the_same_time_do_not_block_each_other(registration: Registration) -> None:
    congress = await registration.found()
    rows = [person(number) for number in range(30)]
    await registration.bring(congress, *rows)
    listed = (await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 40})).json()["items"]
    file = roster([{**row, "position": "Mới"} for row in rows])
    works = [
        registration.send(congress, file),
        registration.http.post(f"/congresses/{congress}/credentials"),
        registration.send(congress, file),
        *(
            registration.http.post(
                f"/delegates/{one['delegate_id']}/replacement", json={"full_name": f"Nông Thị Thay {name}"}
            )
            for name, one in zip("ABCDE", listed, strict=False)
        ),
        *(
            registration.http.post(f"/delegates/{one['delegate_id']}/credentials", json={"reason": "In lại"})
            for one in listed[5:15]
        ),
    ]
    answers = await asyncio.gather(*works)
    assert {answer.status_code for answer in answers} <= {200, 201}
    assert (await registration.issue(congress))["total"] == 30
    said = await registration.said("registration.delegate.credentialed.v1")
    for delegate in {one["delegate_id"] for one in said}:
        versions = [one["aggregate_version"] for one in said if one["delegate_id"] == delegate]
        assert versions == sorted(set(versions))
