"""The register of the congresses one level down."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.summary import LOWER, lines, summary


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


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
    for field, value, said in (
        ("held_on", "2099-02-03", "03/02/2099 chưa tới"),
        ("plan_sent_on", "2099-02-03", "03/02/2099 chưa tới"),
        ("level", "PROVINCE", "Xin chọn một trong: Xã, phường, thị trấn"),
    ):
        for who in (clerk, registration.http):
            refused = await who.put(f"{path}/{own}", json={**LOWER, "version": 1, field: value})
            assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, f"body.{field}")
            assert said in refused.json()["detail"]
    held = {**LOWER, "version": 1, "held_on": "2025-03-01", "delegates": 150, "exemplars": 105, "result": "Tốt"}
    assert (await clerk.put(f"{path}/{own}", json=held)).json()["version"] == 2
    await clerk.aclose()
    section = (await summary(registration, congress))["paper"]["sections"][5]
    assert section["lines"] == ["Đã tổ chức 01/02 đại hội, hội nghị."]
    assert section["tables"][0]["rows"] == [["Xã, phường, thị trấn", "02", "01", "01"]]


async def test_more_delegates_than_the_level_has_and_a_second_line_of_the_same_are_asked_about(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    path = f"/congresses/{congress}/lower-congresses"
    first = {**LOWER, "held_on": "2025-03-01", "delegates": 250, "result": "Tốt"}
    one, other = uuid4(), uuid4()
    over = await registration.http.put(f"{path}/{one}", json=first)
    assert (over.status_code, over.json()["refused"]) == (409, "OVER_CAP")
    assert "tối đa 200 đại biểu, dòng này ghi 250" in over.json()["detail"]
    assert (await registration.http.get(path)).json() == []
    kept = await registration.http.put(f"{path}/{one}", json={**first, "confirmed": ["OVER_CAP"]})
    assert kept.json()["version"] == 1
    second = {**first, "name": f"  {LOWER['name'].upper()} ", "delegates": 150}
    double = await registration.http.put(f"{path}/{other}", json=second)
    assert (double.status_code, double.json()["refused"]) == (409, "DOUBLE")
    another_day = await registration.http.put(f"{path}/{other}", json={**second, "held_on": "2025-03-08"})
    assert another_day.status_code == 200, another_day.text
    back = await registration.http.put(f"{path}/{other}", json={**second, "version": 1})
    assert back.json()["refused"] == "DOUBLE"
    meant = await registration.http.put(f"{path}/{other}", json={**second, "version": 1, "confirmed": ["DOUBLE"]})
    assert (meant.status_code, len((await registration.http.get(path)).json())) == (200, 2)


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


async def test_a_day_still_to_come_that_an_older_release_took_as_held_is_no_fact_until_it_is_corrected(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    path = f"/congresses/{congress}/lower-congresses"
    held = {**LOWER, "held_on": "2025-03-01", "delegates": 150, "result": "Tốt"}
    assert (await registration.http.put(f"{path}/{uuid4()}", json=held)).status_code == 200
    await registration.conn.execute("UPDATE lower_congresses SET held_on = '2099-03-01'")
    (line,) = (await registration.http.get(path)).json()
    assert (line["held_on"], line["not_yet"]) == ("2099-03-01", True)
    section = (await summary(registration, congress))["paper"]["sections"][5]
    assert section["lines"] == ["Đã tổ chức 00/01 đại hội, hội nghị."]
    assert "01/03/2099" not in str(section)
