"""Further attributes of a person: typed or brought by a file, in the history, undone, taken out and in again, told to few."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

CREDENTIALED = "registration.delegate.credentialed.v1"
TYPED = {
    "pronunciation": "Nông Thị Giả-Lập",
    "education": "POSTGRADUATE",
    "titles": "Nghệ nhân ưu tú",
    "is_manager": "NO",
    "sector": "ECONOMY",
    "economic_component": "COLLECTIVE_COOP",
    "remote_area": "YES",
    "needs": "WHEELCHAIR,INTERPRETER",
    "email": "gia.lap@example.vn",
}
WRITTEN = {
    "education": "Thạc sĩ",
    "is_direct_worker": "x",
    "sector": "Nông nghiệp",
    "needs": "xe lăn",
    "email": "gia.lap@example.vn",
    "political_theory": "Cao cấp",
}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def edited(registration: Registration, congress: UUID, **wanted: str) -> dict[str, Any]:
    seen = await registration.delegate(congress, "GL-0001")
    body = {"version": seen["version"], **wanted}
    answer = await registration.http.patch(f"/delegates/{seen['delegate_id']}", json=body)
    assert answer.status_code == 200, answer.text
    one: dict[str, Any] = answer.json()
    return one


async def test_what_is_typed_stands_in_the_history_is_undone_and_of_it_only_the_pronunciation_is_told(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await edited(registration, congress, **TYPED)
    assert {name: one[name] for name in TYPED} == TYPED
    said = (await registration.said(CREDENTIALED))[-1]
    assert said["pronunciation"] == TYPED["pronunciation"]
    told = str(await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox"))
    assert not [text for text in (TYPED["email"], TYPED["titles"], "WHEELCHAIR", "POSTGRADUATE") if text in told]
    path = f"/delegates/{one['delegate_id']}/acts"
    line = (await registration.http.get(path)).json()[0]
    assert {change["field"]: change["new"] for change in line["changes"]} == TYPED
    back = (await registration.http.post(f"{path}/{line['act_id']}/undo")).json()
    assert {back[name] for name in TYPED} == {""}


async def test_a_roster_with_them_goes_out_and_comes_back_unchanged(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await edited(registration, congress, **TYPED)
    before = await registration.conn.fetch("SELECT * FROM delegates")
    out = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "roster"})
    report = (await registration.send(congress, out.content)).json()
    assert (report["updated"], report["unchanged"], report["errors"], report["warnings"]) == (0, 1, [], []), report
    assert await registration.conn.fetch("SELECT * FROM delegates") == before


async def test_a_file_brings_them_in_offices_words_and_its_undo_takes_them_away(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    report = await registration.bring(congress, person(1, **WRITTEN))
    assert (report["updated"], report["warnings"]) == (1, []), report
    one = await registration.delegate(congress, "GL-0001")
    wanted = {"education": "POSTGRADUATE", "is_manager": "NO", "sector": "ECONOMY", "needs": "WHEELCHAIR"}
    assert {name: one[name] for name in wanted} == wanted
    assert "political_theory" in one["given"]
    await registration.http.post(f"/congresses/{congress}/roster-imports/{report['import_id']}/undo")
    assert {(await registration.delegate(congress, "GL-0001"))[name] for name in wanted} == {""}


async def test_a_correction_at_the_desk_is_told_in_words_and_stays_before_an_old_file(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, education="Đại học"))
    await edited(registration, congress, education="POSTGRADUATE")
    report = await registration.bring(congress, person(1, education="Đại học"))
    assert report["updated"] == 0
    assert any("tại bàn “Sau đại học”, tệp ghi “Đại học”" in one["message"] for one in report["warnings"]), report


async def test_what_does_not_fit_is_told_beside_its_field(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    seen = await registration.delegate(congress, "GL-0001")
    wrong = {"email": "abc", "sector": "A1", "needs": "GOLD", "ethnicity": "Người trái đất"}
    body = {"version": seen["version"], **wrong}
    answer = await registration.http.patch(f"/delegates/{seen['delegate_id']}", json=body)
    assert answer.status_code == 422
    assert {one["field"] for one in answer.json()["errors"]} == {f"body.{name}" for name in wrong}


async def test_the_table_of_attributes_says_groups_choices_and_what_is_sealed(registration: Registration) -> None:
    table = {one["name"]: one for one in (await registration.http.get("/attributes")).json()}
    assert len(table["ethnicity"]["choices"]) == 54
    assert (table["ethnicity"]["kind"], table["ethnicity"]["sensitive"]) == ("listed", True)
    assert [one["words"] for one in table["needs"]["choices"]] == ["Xe lăn", "Người đi cùng", "Phiên dịch"]


async def test_who_needs_help_is_known_to_those_who_prepare_it_and_to_nobody_else(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    edit = {"version": one["version"], "needs": "WHEELCHAIR", "position": "Giám đốc (giả lập)"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)).status_code == 200
    assert (await registration.delegate(congress, "GL-0001"))["needs"] == "WHEELCHAIR"
    said = await registration.conn.fetchval("SELECT string_agg(convert_from(payload, 'UTF8'), '') FROM outbox")
    noted = await registration.conn.fetchval("SELECT string_agg(details::text, '') FROM audit")
    assert "WHEELCHAIR" not in said + noted
    async with aclosing(await registration.staff("kiem-tra", "AUDITOR")) as auditor:
        shown = (await auditor.get(f"/delegates/{one['delegate_id']}")).json()
        assert (shown["needs"], shown["position"]) == ("", "Giám đốc (giả lập)")
        history = await auditor.get(f"/delegates/{one['delegate_id']}/acts")
        assert ("WHEELCHAIR" in history.text, "Giám đốc (giả lập)" in history.text) == (False, True)
        sent = await auditor.post(f"/congresses/{congress}/exports", json={"kind": "roster"})
        assert "Xe lăn" not in every_word(sent.content)
    sent = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "roster"})
    assert "Xe lăn" in every_word(sent.content)


async def test_whom_the_door_meets_is_told_as_a_yes_and_is_never_made_of_what_somebody_needs(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, needs="xe lăn"), person(2, assist="Có"))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    assert (one["needs"], one["assist"]) == ("WHEELCHAIR", "")

    async def told() -> dict[str, bool]:
        return {event["delegate_code"]: event["assist"] for event in await registration.said(CREDENTIALED)}

    assert await told() == {"GL-0001": False, "GL-0002": True}
    await edited(registration, congress, assist="YES")
    assert await told() == {"GL-0001": True, "GL-0002": True}
    assert all(event["as_of"] for event in await registration.said(CREDENTIALED))


def every_word(book: bytes) -> str:
    rows = load_workbook(BytesIO(book)).active.values
    return " ".join(str(cell) for row in rows for cell in row)
