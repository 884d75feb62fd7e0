"""Who goes to the congress one level up: adopted by those present, and handed in there."""

from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import pytest

from services.registration.usecases.people.follow_presence import follow_presence
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.summary import LOWER, lines, summary


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def people_there(registration: Registration, congress: UUID, number: int) -> list[str]:
    """Bring so many official delegates, all present; give their ids."""
    await registration.bring(congress, *(person(one) for one in range(1, number + 1)))
    sessions = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 1000, "sort": "code"})
    ids = [one["delegate_id"] for one in listed.json()["items"]]
    async with registration.conn.transaction():
        for one in ids:
            word = presence_of(congress, one, 1, session=UUID(sessions[0]["session_id"]))
            await follow_presence(registration.conn, word)
    return ids


async def test_the_list_for_the_upper_level_is_adopted_by_those_present_and_told(registration: Registration) -> None:
    congress = await registration.found()
    ids = await people_there(registration, congress, 7)
    path = f"/congresses/{congress}/upper-delegation"
    beyond = await registration.http.put(path, json={"version": 0, "delegate_ids": ids[:4], "places": 3})
    assert "Cấp trên phân bổ 03 đại biểu, danh sách có 04" in beyond.json()["detail"]
    body = {"version": 0, "delegate_ids": ids[:3], "alternate_ids": ids[3:4], "places": 3}
    listed = await registration.http.put(path, json=body)
    assert (listed.status_code, listed.json()["version"], listed.json()["present"]) == (200, 1, 7)
    many = await registration.http.post(f"{path}/vote", json={"version": 1, "in_favour": 8})
    assert "Đếm 08 cánh tay, chỉ có 07 đại biểu" in many.json()["detail"]
    nobody = await registration.http.post(f"{path}/vote", json={"version": 1, "against": 1})
    assert (nobody.status_code, nobody.json()["errors"][0]["field"]) == (422, "body.in_favour")
    stale = await registration.http.post(f"{path}/vote", json={"version": 0, "unanimous": True})
    assert stale.status_code == 409
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "in_favour": 6, "against": 1})
    assert voted.json()["adopted"] is True
    assert "tán thành 06/07 đại biểu chính thức có mặt, đạt 85,7%" in voted.json()["words"][1]
    said = (await registration.said("registration.upper_delegation.adopted.v1"))[-1]
    again = {"version": 2, "in_favour": 0, "against": 7}
    replacing = await registration.http.post(f"{path}/vote", json=again)
    assert (replacing.status_code, replacing.json()["refused"]) == (409, "VOTED")
    assert "tán thành 06/07 đại biểu chính thức có mặt" in replacing.json()["detail"]
    assert (said["delegate_ids"], said["alternate_ids"]) == (ids[:3], ids[3:4])
    assert (said["present"], said["in_favour"], said["adopted"], said["places"]) == (7, 6, True, 3)
    assert "Danh sách được thông qua." in lines(await summary(registration, congress), 5)[1]
    other = await registration.found(code="TREN")
    higher = {**body, "version": 2, "parent_id": str(other), "places": 4}
    sent = await registration.http.put(path, json=higher)
    assert (sent.status_code, sent.json()["adopted"], sent.json()["version"]) == (200, True, 3)
    fewer = {"version": 3, "delegate_ids": ids[:2]}
    asked = await registration.http.put(path, json=fewer)
    assert (asked.status_code, "biểu quyết lại" in asked.json()["detail"]) == (409, True)
    again = await registration.http.put(path, json={**fewer, "drops_vote": True})
    assert (again.json()["adopted"], again.json()["words"]) == (None, [])


async def test_the_report_names_who_goes_up_and_tells_each_lower_congress(registration: Registration) -> None:
    congress = await registration.found()
    ids = await people_there(registration, congress, 4)
    path = f"/congresses/{congress}/upper-delegation"
    await registration.http.put(path, json={"version": 0, "delegate_ids": ids[:2], "alternate_ids": ids[2:3]})
    uneven = {"version": 1, "in_favour": 2, "against": 0, "other": 0, "abstained": 1}
    assert "Bốn số cộng lại là 03" in (await registration.http.post(f"{path}/vote", json=uneven)).json()["detail"]
    nobody_silent = {"version": 1, "in_favour": 2, "against": 1, "abstained": 0}
    refused = await registration.http.post(f"{path}/vote", json=nobody_silent)
    assert (refused.status_code, "Bốn số cộng lại là 03" in refused.json()["detail"]) == (409, True)
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "in_favour": 3, "other": 1})
    assert "không tán thành 00, ý kiến khác 01, không biểu quyết 00" in voted.json()["words"][1]
    held = {**LOWER, "held_on": "2025-03-05", "delegates": 120, "exemplars": 84}
    held |= {"result": "Tuyên dương 84 điển hình", "lessons": "Chọn ngày tránh mùa vụ"}
    kept = await registration.http.put(f"/congresses/{congress}/lower-congresses/{uuid4()}", json=held)
    assert kept.status_code == 200, kept.text
    found = await summary(registration, congress)
    (people,) = found["paper"]["sections"][4]["tables"]
    assert people["columns"] == ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Tư cách"]
    assert [(row[0], row[4]) for row in people["rows"]] == [
        ("01", "Chính thức"),
        ("02", "Chính thức"),
        ("03", "Dự khuyết"),
    ]
    _, events, told = found["paper"]["sections"][5]["tables"]
    assert events["rows"][0][0] == "Hội nghị xã Thử (làm điểm)"
    assert events["rows"][0][3:] == ["chưa gửi", "05/03/2025", "120", "84"]
    assert told["rows"] == [["Hội nghị xã Thử", "Tuyên dương 84 điển hình", "Chọn ngày tránh mùa vụ"]]


async def test_unanimity_is_of_all_who_are_present(registration: Registration) -> None:
    congress = await registration.found()
    ids = await people_there(registration, congress, 4)
    path = f"/congresses/{congress}/upper-delegation"
    empty = await registration.http.post(f"{path}/vote", json={"version": 0, "unanimous": True})
    assert "Danh sách chưa có ai" in empty.json()["detail"]
    await registration.http.put(path, json={"version": 0, "delegate_ids": ids[:2]})
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "unanimous": True})
    assert "nhất trí 100% (04 đại biểu chính thức có mặt)" in voted.json()["words"][1]
    counted = {"version": 2, "in_favour": 0, "replaces_vote": True}
    none = await registration.http.post(f"{path}/vote", json=counted)
    assert "tán thành 00/04" in none.json()["words"][1]
    kept = "SELECT details->>'replaced' FROM audit WHERE action = 'upper_delegation.voted' ORDER BY id DESC LIMIT 1"
    assert "nhất trí 100% (04 đại biểu" in await registration.conn.fetchval(kept)


async def test_an_adopted_list_is_handed_in_one_level_up_within_the_places_there(registration: Registration) -> None:
    parent = await registration.found(code="TINH")
    await registration.bring(parent, person(50))
    cell = {"unit_code": "BK-BB", "category": "EXEMPLAR_INDIVIDUAL", "places": 2}
    places = await registration.http.get(f"/congresses/{parent}/places")
    given = {"revision": places.json()["revision"], "cells": [cell]}
    put = await registration.http.put(f"/congresses/{parent}/places", json=given)
    assert put.status_code == 200, put.text
    child = await registration.found(code="HUYEN", level="DISTRICT", host="huyện Ba Bể")
    ids = await people_there(registration, child, 4)
    path = f"/congresses/{child}/upper-delegation"
    upward = {"unit_code": "BK-BB"}

    async def adopted(chosen: list[str]) -> int:
        version = (await registration.http.get(path)).json()["version"]
        body = {"version": version, "delegate_ids": chosen, "parent_id": str(parent), "drops_vote": True}
        assert (await registration.http.put(path, json=body)).status_code == 200
        early = await registration.http.post(f"{path}/nominations", json={**upward, "version": version + 1})
        assert "chưa được thông qua" in early.json()["detail"]
        voted = await registration.http.post(f"{path}/vote", json={"version": version + 1, "unanimous": True})
        return int(voted.json()["version"])

    too_many = {**upward, "version": await adopted(ids[:2])}
    refused = await registration.http.post(f"{path}/nominations", json=too_many)
    assert "Vượt số đại biểu được phân bổ" in refused.json()["detail"]
    one = {**upward, "version": await adopted(ids[:1])}
    sent = [await registration.http.post(f"{path}/nominations", json=one) for _ in range(2)]
    assert [(each.json()["nominated"], each.json()["already"]) for each in sent] == [(1, 0), (0, 1)]
    row = await registration.conn.fetchrow(
        "SELECT d.status, n.state, s.national_id_last4, s.ethnicity_sealed IS NOT NULL AS sealed FROM delegates d "
        "JOIN nominations n USING (delegate_id) JOIN sensitive_attributes s USING (delegate_id) "
        "WHERE d.congress_id = $1 AND d.status = 'NOMINATED'",
        parent,
    )
    assert row
    assert tuple(row) == ("NOMINATED", "SUBMITTED", "0001", True)


async def test_the_voted_list_keeps_its_words_and_says_beside_them_what_changed_since(
    registration: Registration,
) -> None:
    congress = await registration.found()
    ids = await people_there(registration, congress, 3)
    path = f"/congresses/{congress}/upper-delegation"
    await registration.http.put(path, json={"version": 0, "delegate_ids": ids[:2]})

    async def change(position: str) -> None:
        version = (await registration.http.get(f"/delegates/{ids[0]}")).json()["version"]
        body = {"version": version, "position": position}
        assert (await registration.http.patch(f"/delegates/{ids[0]}", json=body)).status_code == 200

    await change("Trưởng phòng")
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "unanimous": True})
    first = voted.json()["people"][0]
    assert (first["position"], first["since"]) == ("Trưởng phòng", "")
    await change("Giám đốc")
    seen = (await registration.http.get(path)).json()["people"][0]
    assert (seen["position"], seen["since"]) == ("Trưởng phòng", "chức vụ nay là “Giám đốc”")
    name = seen["full_name"]
    found = await summary(registration, congress)
    (people,) = found["paper"]["sections"][4]["tables"]
    assert people["rows"][0][1:3] == [name, "Trưởng phòng"]
    assert f"Thay đổi sau khi biểu quyết: {name}: chức vụ nay là “Giám đốc”." in lines(found, 5)
    places = {"version": 2, "delegate_ids": ids[:2], "places": 2}
    kept = await registration.http.put(path, json=places)
    assert (kept.json()["people"][0]["position"], kept.json()["adopted"]) == ("Trưởng phòng", True)
    again = {"version": 3, "unanimous": True, "replaces_vote": True}
    renewed = await registration.http.post(f"{path}/vote", json=again)
    assert (renewed.json()["people"][0]["position"], renewed.json()["people"][0]["since"]) == ("Giám đốc", "")
