"""One person by hand: taken in, and changed in every attribute."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running

CREDENTIALED = "registration.delegate.credentialed.v1"
NEW = {"full_name": "Lý Thị Thêm Tay", "unit_code": "BK-BB", "category": "EXEMPLAR_INDIVIDUAL"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def add(registration: Registration, congress: UUID, **different: Any) -> Any:
    return await registration.http.post(f"/congresses/{congress}/delegates", json={**NEW, **different})


async def test_a_person_added_by_hand_has_a_code_of_ours_and_nobody_else_hears_of_them(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, delegate_code="DB-0007"))
    answer = await add(registration, congress, birth="3/5/1984", sex="F", ethnicity="Dao", phone="0912 345 678")
    assert answer.status_code == 201, answer.text
    added = answer.json()["delegate"]
    assert (added["delegate_code"], added["birth"], added["standing"]) == ("DB-0008", "03/05/1984", "OFFICIAL")
    assert (added["credentials"], added["given"]) == ([], ["ethnicity"])
    assert await registration.said(CREDENTIALED) == []
    await registration.issue(congress)
    assert {one["delegate_code"] for one in await registration.said(CREDENTIALED)} == {"DB-0007", "DB-0008"}


async def test_the_first_person_of_a_congress_comes_for_a_unit_that_was_put_in(registration: Registration) -> None:
    congress = await registration.found()
    assert (await add(registration, congress)).status_code == 422
    await registration.put_unit(congress, "Huyện Ba Bể")
    assert (await add(registration, congress)).status_code == 201
    assert (await add(registration, congress, unit_code="KHONG-CO")).status_code == 422
    said = (await registration.said("registration.congress.updated.v1"))[-1]
    assert [unit["unit_code"] for unit in said["units"]] == ["BK-BB"]


async def test_the_same_sending_adds_one_person(registration: Registration) -> None:
    congress = await registration.found()
    path, key = f"/congresses/{congress}/delegates", {"Idempotency-Key": "them-nguoi-lan-1"}
    await registration.bring(congress, person(1))
    first = await registration.http.post(path, json=NEW, headers=key)
    again = await registration.http.post(path, json=NEW, headers=key)
    assert (first.status_code, again.json()) == (201, first.json())
    other = await registration.http.post(path, json={**NEW, "full_name": "Người Khác"}, headers=key)
    assert other.status_code == 409
    assert (await registration.http.get(path)).json()["total"] == 2


async def test_the_cap_stops_one_more_person_with_its_figure(registration: Registration) -> None:
    congress = await registration.found(max_delegates=1)
    await registration.bring(congress, person(1))
    answer = await add(registration, congress)
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_broken")
    assert "đủ 01 đại biểu" in answer.json()["detail"]


async def test_guests_beyond_the_ratio_are_a_warning_and_no_stop(registration: Registration) -> None:
    congress = await registration.found(level="COMMUNE", host="xã Giả Lập")
    await registration.bring(congress, person(1))
    answer = await add(registration, congress, category="GUEST")
    assert answer.status_code == 201
    assert "70:30" in answer.json()["ratio_warning"]


async def test_a_namesake_of_one_unit_and_birth_is_added_only_once_confirmed(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await add(registration, congress, birth="1984")
    twice = await add(registration, congress, birth="1984")
    assert (twice.status_code, twice.json()["same"]) == (409, ["DB-0001"])
    another = await add(registration, congress, birth="1984", another_person=True)
    assert another.json()["delegate"]["delegate_code"] == "DB-0002"


async def test_a_namesake_of_another_unit_is_named_with_what_to_do(registration: Registration) -> None:
    congress = await registration.found()
    there = person(1, position="Chủ tịch xã", birth="03/05/1984")
    await registration.bring(congress, there, person(2, unit_code="SYT", unit_name="Sở Y tế"))
    answer = await add(registration, congress, full_name=there["full_name"], birth="1984", unit_code="SYT")
    assert (answer.status_code, answer.json()["same"]) == (409, ["GL-0001"])
    said = answer.json()["detail"]
    assert f"{there['full_name']} (mã GL-0001, đoàn Huyện Ba Bể, sinh 03/05/1984, Chủ tịch xã)" in said
    assert "mở hồ sơ đó và đổi đoàn" in said
    other_year = await add(registration, congress, full_name=there["full_name"], birth="1985", unit_code="SYT")
    assert other_year.status_code == 201


async def test_every_field_that_does_not_fit_is_named(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    answer = await add(registration, congress, full_name="Lý 2", birth="40/1/1984", ethnicity="Chưa rõ", phone="abc")
    assert answer.status_code == 422
    named = {one["field"] for one in answer.json()["errors"]}
    assert named == {"body.full_name", "body.birth", "body.ethnicity", "body.phone"}
    assert (await add(registration, congress, tel="0912")).status_code == 422


async def test_every_attribute_can_be_changed_and_cleared(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(
        congress, person(1, phone="0912345678"), person(2, unit_code="BK-NR", unit_name="Huyện Na Rì")
    )
    one = await registration.delegate(congress, "GL-0001")
    path = f"/delegates/{one['delegate_id']}"
    wanted = {"sex": "M", "birth": "1990", "phone": "0987 654 321", "unit_code": "BK-NR", "category": "GUEST"}
    edited = (await registration.http.patch(path, json={"version": one["version"], **wanted})).json()
    assert {name: edited[name] for name in wanted} == wanted
    assert (edited["standing"], edited["unit_name"]) == ("GUEST", "Huyện Na Rì")
    cleared = {"sex": "", "birth": "", "phone": "", "position": "", "seat": "", "religion": "", "ethnicity": ""}
    empty = (await registration.http.patch(path, json={"version": edited["version"], **cleared})).json()
    assert (empty["sex"], empty["birth"], empty["phone"], empty["seat"]) == (None, None, "", "")
    assert empty["given"] == ["party_member"]


async def test_sensitive_attributes_are_sealed_and_said_nowhere(
    registration: Registration, capsys: pytest.CaptureFixture[str]
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, ethnicity="", religion=""))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    said = {"ethnicity": "Pà Thẻn", "religion": "Tin lành", "party_member": "NO", "political_theory": "Cao cấp"}
    answer = await registration.http.patch(f"/delegates/{one['delegate_id']}", json={"version": one["version"], **said})
    assert answer.json()["given"] == ["ethnicity", "party_member", "political_theory", "religion"]
    assert answer.json()["missing"] == []
    everywhere = f"{answer.text} {await registration.said(CREDENTIALED)} {capsys.readouterr().out}"
    for table in ("audit", "field_origins", "delegates", "sensitive_attributes"):
        rows = await registration.conn.fetch(f"SELECT to_jsonb(t)::text AS row FROM {table} t")
        everywhere += " ".join(row["row"] for row in rows)
    assert not [word for word in ("Pà Thẻn", "Tin lành", "Cao cấp") if word in everywhere]


async def test_the_id_number_stays_when_other_sensitive_attributes_change(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    mark = "SELECT national_id_hash FROM sensitive_attributes"
    before = await registration.conn.fetchval(mark)
    await registration.http.patch(f"/delegates/{one['delegate_id']}", json={"version": 1, "religion": ""})
    assert before is not None
    assert await registration.conn.fetchval(mark) == before


async def test_an_old_file_does_not_undo_a_birth_that_the_desk_corrected(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.patch(
        f"/delegates/{one['delegate_id']}", json={"version": 1, "birth": "7/7/1977", "religion": "Phật giáo"}
    )
    again = await registration.send(congress, roster([person(1)]))
    assert (again.status_code, again.json()["created"]) == (200, 0)
    assert (await registration.delegate(congress, "GL-0001"))["birth"] == "07/07/1977"


async def test_a_unit_registrar_moves_nobody_to_another_unit(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, unit_code="BK-NR", unit_name="Huyện Na Rì"))
    one = await registration.delegate(congress, "GL-0001")
    clerk = await registration.staff("doan.ba.be", "UNIT_REGISTRAR", unit_code="BK-BB")
    path = f"/delegates/{one['delegate_id']}"
    assert (await clerk.patch(path, json={"version": 1, "unit_code": "BK-NR"})).status_code == 403
    assert (await clerk.patch(path, json={"version": 1, "phone": "0912345678"})).status_code == 200
    await clerk.aclose()


async def test_the_kept_answer_to_an_adding_names_nobody_of_a_deleted_congress(registration: Registration) -> None:
    congress = await registration.found()
    await registration.put_unit(congress, "Huyện Ba Bể")
    key = {"Idempotency-Key": "them-nguoi-lan-2"}
    added = await registration.http.post(f"/congresses/{congress}/delegates", json=NEW, headers=key)
    assert added.status_code == 201
    await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert await registration.conn.fetchval("SELECT count(*) FROM idempotency_keys") == 0


async def test_a_name_of_somebody_else_is_given_by_hand_only_when_that_is_confirmed(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2, birth="", phone="", national_id=""))
    two = await registration.delegate(congress, "GL-0002")
    path, name = f"/delegates/{two['delegate_id']}", person(1)["full_name"]
    refused = await registration.http.patch(path, json={"version": two["version"], "full_name": name})
    assert (refused.status_code, refused.json()["same"]) == (409, ["GL-0001"])
    assert name in refused.json()["detail"]
    edit = {"version": two["version"], "full_name": name, "another_person": True}
    assert (await registration.http.patch(path, json=edit)).json()["full_name"] == name


async def test_a_name_typed_in_mixed_letters_gets_its_capitals(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    edit = {"version": one["version"], "full_name": "CẦM văn Thử"}
    changed = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
    assert changed.json()["full_name"] == "Cầm Văn Thử"


async def test_nobody_comes_in_by_hand_for_a_delegation_that_the_congress_has_not(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    known = (await registration.http.get(f"/congresses/{congress}/units")).json()["units"]
    refused = await add(registration, congress, unit_code="BK-NS")
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "body.unit_code"), refused.text
    one = await registration.delegate(congress, "GL-0001")
    edited = {"version": one["version"], "unit_code": "BK-NS"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edited)).status_code == 422
    assert (await registration.http.get(f"/congresses/{congress}/units")).json()["units"] == known
