"""The report to the upper level, the delegation that is sent there, the register of lower levels: through their API."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from docx import Document

from contracts.honors import ItemState, RecipientKind
from services.registration.usecases.people.record_attendance import record_attendance
from services.registration.usecases.summary import hear_honors
from tests.conftest import MakeDatabase
from tests.support.honors import honors_words as honors
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, running

LOWER = {"version": 0, "unit_code": "BK-BB", "level": "COMMUNE", "name": "Hội nghị xã Thử", "pilot": True}


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
            await record_attendance(registration.conn, word)
    return ids


async def summary(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/summary-report")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def lines(found: dict[str, Any], section: int) -> list[str]:
    said: list[str] = found["paper"]["sections"][section - 1]["lines"]
    return said


async def test_honours_are_counted_whatever_the_order_in_which_they_are_heard(registration: Registration) -> None:
    congress = await registration.found()
    async with registration.conn.transaction():
        await hear_honors.hear_withdrawn(registration.conn, honors.withdrawn(congress, 3))
        for number in (1, 2, 3, 4):
            await hear_honors.hear_announced(registration.conn, honors.announced(congress, number))
        await hear_honors.hear_announced(registration.conn, honors.announced(congress, 2))
        group = honors.announced(congress, 5, kind=RecipientKind.COLLECTIVE)
        await hear_honors.hear_announced(registration.conn, group)
        await hear_honors.hear_announced(registration.conn, honors.announced(congress, 6, rehearsal=True))
        await hear_honors.hear_returned(registration.conn, honors.returned(congress, 4))
    found = await summary(registration, congress)
    assert lines(found, 4) == [
        "Đã công bố: 03 (01 tập thể, 02 cá nhân).",
        "Trong 02 cá nhân được khen thưởng, biểu dương (người nhận nhiều hình thức tính một lần): chưa có thông tin ai là "
        "lãnh đạo, quản lý, ai trực tiếp lao động.",
    ]
    assert not await registration.conn.fetchval("SELECT count(*) FROM known_honours WHERE sequence = 6")


async def test_the_share_of_direct_workers_is_of_those_honoured_with_the_decimals_of_the_settings(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(
        congress,
        *(
            person(number, is_manager="Lãnh đạo, quản lý" if number < 4 else "Lao động trực tiếp")
            for number in range(1, 9)
        ),
    )
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"sort": "code"})
    ids = [UUID(one["delegate_id"]) for one in listed.json()["items"]]
    async with registration.conn.transaction():
        for number, who in enumerate((*ids, ids[7]), 1):  # the last one is honoured twice
            said = honors.announced(congress, number, delegate_id=who)
            await hear_honors.hear_announced(registration.conn, said)
        await hear_honors.hear_withdrawn(registration.conn, honors.withdrawn(congress, 1))
    rules = {"version": 0, "enabled": True, "standing": "OFFICIAL", "decimals": 1, "direct_decimals": 2}
    path = f"/congresses/{congress}/credential-report/rules"
    assert (await registration.http.put(path, json=rules)).status_code == 200
    found = await summary(registration, congress)
    assert found["honoured_people"] == {"people": 7, "managers": 2, "direct": 5}
    told = "lãnh đạo, quản lý 02/07, chiếm 28,6%; người trực tiếp lao động 05/07, chiếm 71,43%."
    assert lines(found, 4)[1].endswith(told)
    for form in ("docx", "pdf"):
        file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": form})
        assert file.status_code == 200
        if form == "docx":
            said = [one.text for one in Document(io.BytesIO(file.content)).paragraphs]
            assert any(one.replace("\u00a0", " ").endswith(told) for one in said), said


async def test_an_honour_is_counted_under_the_award_that_it_was_corrected_to(registration: Registration) -> None:
    congress = await registration.found()
    conn = registration.conn
    async with conn.transaction():
        await hear_honors.hear_corrected(conn, honors.corrected(congress, 2, "Cờ thi đua của Chính phủ", 9))
        await hear_honors.hear_announced(conn, honors.announced(congress, 1))
        await hear_honors.hear_announced(conn, honors.announced(congress, 2))
        await hear_honors.hear_corrected(conn, honors.corrected(congress, 2, "Huy hiệu", 5))
        await hear_honors.hear_corrected(conn, honors.corrected(congress, 1, "Huy hiệu", rehearsal=True))
    found = await summary(registration, congress)
    assert [(one["award"], one["count"]) for one in found["honoured"]] == [
        ("Bằng khen của Chủ tịch UBND tỉnh", 1),
        ("Cờ thi đua của Chính phủ", 1),
    ]


async def test_the_agenda_is_told_as_it_was_run(registration: Registration) -> None:
    congress = await registration.found()
    done, skipped = ItemState.DONE, ItemState.SKIPPED
    async with registration.conn.transaction():
        await hear_honors.hear_programme(registration.conn, honors.programme(congress, 4, done, done, skipped))
        await hear_honors.hear_programme(registration.conn, honors.programme(congress, 3, done))
    section = (await summary(registration, congress))["paper"]["sections"][2]
    assert section["lines"] == ["Đã tiến hành 02/03 mục."]
    assert section["tables"][0]["rows"][0] == ["Mục 1", "09:00", "09:00", "đã tiến hành"]
    assert section["tables"][0]["rows"][2] == ["Mục 3", "", "", "không tiến hành"]


async def test_a_programme_that_was_rehearsed_was_not_held(registration: Registration) -> None:
    congress = await registration.found()
    done, planned = ItemState.DONE, ItemState.PLANNED
    async with registration.conn.transaction():
        await hear_honors.hear_programme(registration.conn, honors.programme(congress, 3, done, planned))
        await hear_honors.hear_programme(registration.conn, honors.programme(congress, 4, done, done, rehearsal=True))
    assert (await summary(registration, congress))["paper"]["sections"][2]["lines"] == ["Đã tiến hành 01/02 mục."]


async def test_the_office_types_press_and_problems_and_takes_the_file(registration: Registration) -> None:
    congress = await registration.found()
    notes = {"version": 0, "held_on": "2020-09-09", "press": "Báo Bắc Kạn đưa 05 tin", "problems": "Mưa lớn"}
    path = f"/congresses/{congress}/summary-report/notes"
    assert (await registration.http.put(path, json=notes)).status_code == 200
    assert (await registration.http.put(path, json={**notes, "press": ""})).status_code == 409
    file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "docx"})
    text = "\n".join(one.text for one in Document(io.BytesIO(file.content)).paragraphs)
    assert "Báo Bắc Kạn đưa 05 tin" in text
    assert "Ngày tổ chức: 09/09/2020." in text
    assert "Chưa có kết quả thông qua danh sách." in text
    pdf = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "pdf"})
    assert pdf.content.startswith(b"%PDF")


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
    stale = await registration.http.post(f"{path}/vote", json={"version": 0, "unanimous": True})
    assert stale.status_code == 409
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "in_favour": 6, "against": 1})
    assert voted.json()["adopted"] is True
    assert "tán thành 06/07 đại biểu chính thức có mặt, đạt 85,7%" in voted.json()["words"][1]
    said = (await registration.said("registration.upper_delegation.adopted.v1"))[-1]
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


async def test_what_is_lacking_is_told_to_who_sends_the_report_and_is_a_blank_line_in_it(
    registration: Registration,
) -> None:
    congress = await registration.found(theme="")
    found = await summary(registration, congress)
    assert any(line.startswith("Chủ đề: ghi ở Thiết lập") for line in found["lacking"])
    file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "docx"})
    text = "\n".join(one.text for one in Document(io.BytesIO(file.content)).paragraphs)
    assert "Chủ đề: ……" in text
    assert "sân khấu" not in text
    assert "Chưa ghi" not in text


async def test_unanimity_is_of_all_who_are_present(registration: Registration) -> None:
    congress = await registration.found()
    ids = await people_there(registration, congress, 4)
    path = f"/congresses/{congress}/upper-delegation"
    empty = await registration.http.post(f"{path}/vote", json={"version": 0, "unanimous": True})
    assert "Danh sách chưa có ai" in empty.json()["detail"]
    await registration.http.put(path, json={"version": 0, "delegate_ids": ids[:2]})
    voted = await registration.http.post(f"{path}/vote", json={"version": 1, "unanimous": True})
    assert "nhất trí 100 % (04 đại biểu chính thức có mặt)" in voted.json()["words"][1]


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


async def test_units_fill_the_register_of_lower_levels_and_only_their_own(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="BK-CD", unit_name="Huyện Chợ Đồn"))
    clerk = await registration.staff("clerk", "UNIT_REGISTRAR", unit_code="BK-BB")
    path = f"/congresses/{congress}/lower-congresses"
    own, other = uuid4(), uuid4()
    assert (await clerk.put(f"{path}/{own}", json=LOWER)).status_code == 200
    assert (await clerk.put(f"{path}/{own}", json=LOWER)).json()["version"] == 1
    foreign = await clerk.put(f"{path}/{other}", json={**LOWER, "unit_code": "BK-CD"})
    assert foreign.status_code == 403
    await registration.http.put(f"{path}/{other}", json={**LOWER, "unit_code": "BK-CD", "pilot": False})
    stolen = await clerk.put(f"{path}/{other}", json={**LOWER, "version": 1})
    assert stolen.status_code == 403
    assert [one["lower_id"] for one in (await clerk.get(path)).json()] == [str(own)]
    too_soon = await clerk.put(f"{path}/{own}", json={**LOWER, "version": 1, "result": "Tốt"})
    assert "cần ngày tổ chức" in too_soon.json()["detail"]
    held = {**LOWER, "version": 1, "held_on": "2025-03-01", "delegates": 150, "exemplars": 105, "result": "Tốt"}
    assert (await clerk.put(f"{path}/{own}", json=held)).json()["version"] == 2
    await clerk.aclose()
    section = (await summary(registration, congress))["paper"]["sections"][5]
    assert section["lines"] == ["Đã tổ chức 01/02 đại hội, hội nghị."]
    assert section["tables"][0]["rows"] == [["Xã, phường, thị trấn", "02", "01", "01"]]


async def test_a_plan_that_is_late_or_lacking_is_marked_and_told_and_a_wrong_line_is_removed(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="BK-CD", unit_name="Huyện Chợ Đồn"))
    path, due = f"/congresses/{congress}/lower-congresses", f"/congresses/{congress}/lower-plans-due"
    named = {"đúng hạn": "2024-08-01", "muộn": "2024-08-02", "chưa": None}
    ids = {name: uuid4() for name in named}
    for name, sent in named.items():
        body = {**LOWER, "name": f"Hội nghị {name}", "plan_sent_on": sent}
        assert (await registration.http.put(f"{path}/{ids[name]}", json=body)).status_code == 200
    assert (await registration.http.get(due)).json() == {"due_on": None, "version": 0}
    assert not any("hạn gửi" in said for said in lines(await summary(registration, congress), 6))
    clerk = await registration.staff("clerk", "UNIT_REGISTRAR", unit_code="BK-CD")
    wanted = {"version": 0, "due_on": "2024-08-01"}
    assert (await clerk.put(due, json=wanted)).status_code == 403
    assert (await registration.http.put(due, json=wanted)).json() == {"due_on": "2024-08-01", "version": 1}
    assert (await registration.http.put(due, json={**wanted, "due_on": None})).status_code == 409
    found = {one["name"]: one["plan"] for one in (await registration.http.get(path)).json()}
    assert found == {"Hội nghị đúng hạn": "SENT", "Hội nghị muộn": "SENT_LATE", "Hội nghị chưa": "OVERDUE"}
    assert lines(await summary(registration, congress), 6)[1] == (
        "Kế hoạch, hạn gửi 01/08/2024: đúng hạn 01, gửi muộn 01 (Hội nghị muộn), chưa gửi 01 (Hội nghị chưa)."
    )
    wrong = f"{path}/{ids['chưa']}"
    assert (await clerk.delete(wrong, params={"version": 1})).status_code == 403
    assert (await registration.http.delete(wrong, params={"version": 2})).status_code == 409
    gone = [await registration.http.delete(wrong, params={"version": 1}) for _ in range(2)]
    assert [one.status_code for one in gone] == [204, 204]
    assert len((await registration.http.get(path)).json()) == 2
    assert await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'lower_congress.removed'") == 1
    await clerk.aclose()
