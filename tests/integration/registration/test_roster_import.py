"""Rosters that come in: what becomes of each row, and what is asked."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.nothing_stored import nothing_is_stored
from tests.support.registration.registration_world import Registration, person, roster, running

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_good_rows_come_in_and_the_others_are_listed(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(
        congress,
        person(1),
        person(2, category="Người qua đường"),
        person(3, full_name="123"),
        person(4, birth="31/02/1984"),
    )
    assert (report["rows"], report["created"]) == (4, 2)
    assert [(e["row"], e["column"]) for e in report["errors"]] == [(6, "Thành phần"), (7, "Họ và tên")]
    assert all("Xin" in e["message"] for e in report["errors"])
    assert any("31/02/1984" in w["message"] and w["row"] == 8 for w in report["warnings"])


async def test_an_answer_lets_those_in_who_waited_for_it(registration: Registration) -> None:
    congress = await registration.found()
    rows = roster([person(1, category="Điển hình tiên tiến"), person(2, category="Điển hình tiên tiến")])
    told = await registration.http.post(f"/congresses/{congress}/roster-checks", files={"file": ("ds.xlsx", rows)})
    assert told.status_code == 200, told.text
    [question] = told.json()["questions"]
    assert (question["kind"], len(question["rows"]), question["default"]) == ("category", 2, None)
    assert await nothing_is_stored(registration)
    answers = json.dumps({question["id"]: question["proposals"][0]["choice"]})
    answer = await registration.http.post(
        f"/congresses/{congress}/roster-imports", files={"file": ("ds.xlsx", rows)}, data={"answers": answers}
    )
    assert (answer.json()["created"], answer.json()["errors"]) == (2, [])


async def test_a_file_that_asks_who_somebody_is_comes_in_only_with_the_answer(registration: Registration) -> None:
    congress = await registration.found()
    people = [person(number, national_id="", delegate_code="") for number in (1, 2, 3)]
    await registration.bring(congress, *people)
    rows = roster([*people[:2], {**people[2], "full_name": "Nông Thị Giả Khác"}])
    told = (
        await registration.http.post(f"/congresses/{congress}/roster-checks", files={"file": ("ds.xlsx", rows)})
    ).json()
    [question] = [one for one in told["questions"] if one["kind"] in ("spelling", "renamed")]
    assert "Nông Thị Giả Khác" in told["must_answer"]
    path = f"/congresses/{congress}/roster-imports"
    refused = await registration.http.post(path, files={"file": ("ds.xlsx", rows)})
    assert (refused.status_code, refused.json()["detail"]) == (409, told["must_answer"])
    answers = json.dumps({question["id"]: "same"})
    done = await registration.http.post(path, files={"file": ("ds.xlsx", rows)}, data={"answers": answers})
    assert (done.json()["created"], done.json()["updated"]) == (0, 1)


async def test_the_next_file_of_a_unit_asks_nothing_that_was_answered(registration: Registration) -> None:
    congress = await registration.found()
    answers = json.dumps({"category:điển hình tiên tiến": "EXEMPLAR_INDIVIDUAL"})
    path, word = f"/congresses/{congress}/roster-imports", {"category": "Điển hình tiên tiến"}
    files = {"file": ("ds.xlsx", roster([person(1, **word)]))}
    assert (await registration.http.post(path, files=files, data={"answers": answers})).json()["created"] == 1
    again = await registration.bring(congress, person(1, **word), person(2, **word))
    assert (again["created"], again["errors"]) == (1, [])
    other = await registration.bring(congress, person(3, unit_code="SYT", unit_name="Sở Y tế", **word))
    assert [one["column"] for one in other["errors"]] == ["Thành phần"]
    both = await registration.bring(
        congress, person(4, **word), person(5, unit_code="SYT", unit_name="Sở Y tế", **word)
    )
    assert len(both["errors"]) == 2


async def test_the_same_file_again_changes_nothing(registration: Registration) -> None:
    congress = await registration.found()
    rows = [person(1), person(2)]
    await registration.bring(congress, *rows)
    before = await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id")
    events = await registration.conn.fetchval("SELECT count(*) FROM outbox")
    report = await registration.bring(congress, *rows)
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 2)
    assert await registration.conn.fetch("SELECT * FROM delegates ORDER BY delegate_id") == before
    assert await registration.conn.fetchval("SELECT count(*) FROM outbox") == events


async def test_a_changed_row_updates_its_delegate_and_empty_cells_change_nothing(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    report = await registration.bring(congress, person(1, position="Chủ tịch Hội", seat="", sex="", ethnicity=""))
    assert report["updated"] == 1
    one = await registration.delegate(congress, "GL-0001")
    assert (one["position"], one["seat"], one["sex"], one["missing"]) == ("Chủ tịch Hội", "B01", "F", [])


async def test_a_dry_run_stores_nothing(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.send(congress, roster([person(1)]), dry_run="true")
    assert answer.json()["created"] == 1
    assert answer.json()["dry_run"] is True
    assert await nothing_is_stored(registration)


async def test_a_code_given_twice_gets_the_second_person_a_new_one(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1), person(2, delegate_code="GL-0001"))
    assert (report["created"], report["errors"]) == (2, [])
    assert any("DB-0001" in w["message"] for w in report["warnings"])
    assert (await registration.delegate(congress, "DB-0001"))["full_name"] == person(2)["full_name"]


async def test_a_namesake_of_the_same_unit_and_birth_comes_in_only_by_an_answer(registration: Registration) -> None:
    congress = await registration.found()
    same = {"full_name": "Hoàng Thị Trùng Tên", "birth": "1984", "national_id": ""}
    rows = roster([person(1, **same), person(2, **same)])
    path = f"/congresses/{congress}/roster-imports"
    refused = await registration.http.post(path, files={"file": ("ds.xlsx", rows)})
    assert refused.status_code == 409
    assert await nothing_is_stored(registration)
    answers = json.dumps({"twice:hoàng thị trùng tên BK-BB": "two"})
    report = await registration.http.post(path, files={"file": ("ds.xlsx", rows)}, data={"answers": answers})
    assert report.json()["created"] == 2


async def test_new_units_of_a_file_are_told_with_the_congress(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, unit_code="", unit_name="Hợp tác xã Giả Lập Đèo Gió"))
    said = await registration.said("registration.congress.updated.v1")
    assert [one["aggregate_version"] for one in said] == [1, 2]
    assert said[1]["units"][0]["name"] == "Hợp tác xã Giả Lập Đèo Gió"
    assert said[1]["units"][0]["unit_code"] == "HOP-TAC-XA-GIA-LAP-DEO-G"


async def test_two_units_that_number_from_one_keep_their_people(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể", starts_at="2026-12-20T00:30:00+00:00")
    for case, created in (("08a", 5), ("08b", 5)):
        answer = await registration.send(congress, case_file(case))
        assert (answer.json()["created"], answer.json()["updated"]) == (created, 0), answer.text
    found = (await registration.http.get(f"/congresses/{congress}/delegates")).json()
    assert found["total"] == 10
    assert (await registration.delegate(congress, "DB-0001"))["full_name"] == "Sằm Ngọc Quyên"


async def test_a_row_inserted_on_top_moves_no_badge(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể", starts_at="2026-12-20T00:30:00+00:00")
    await registration.send(congress, case_file("09a"))
    await registration.issue(congress)
    before = await badge_owners(registration)
    answer = (await registration.send(congress, case_file("09b"))).json()
    assert (answer["created"], answer["updated"], answer["unchanged"]) == (1, 0, 20)
    assert await badge_owners(registration) == before
    assert len(before) == 20


def case_file(start: str) -> bytes:
    (file,) = CASES.glob(f"{start}-*.xlsx")
    return file.read_bytes()


async def badge_owners(registration: Registration) -> dict[str, tuple[str, str]]:
    """Give by badge who has it: the name and the birth."""
    rows = await registration.conn.fetch(
        "SELECT credential_id, full_name, concat_ws('-', birth_year, birth_month, birth_day) AS birth "
        "FROM credentials JOIN delegates USING (delegate_id)"
    )
    return {row["credential_id"]: (row["full_name"], row["birth"]) for row in rows}


async def test_a_file_of_before_a_renaming_still_means_that_person(registration: Registration) -> None:
    congress = await registration.found()
    before = person(1, full_name="Vi Thử Ưng", national_id="")
    await registration.bring(congress, before)
    path, renamed = f"/congresses/{congress}", roster([{**before, "full_name": "Vi Thử Tâm"}])
    told = (await registration.http.post(f"{path}/roster-checks", files={"file": ("ds.xlsx", renamed)})).json()
    [asked] = [one for one in told["questions"] if one["kind"] == "code"]
    answers = json.dumps({asked["id"]: "rename"})
    await registration.http.post(
        f"{path}/roster-imports", files={"file": ("ds.xlsx", renamed)}, data={"answers": answers}
    )
    old = {"file": ("ds.xlsx", roster([before]))}
    [again] = (await registration.http.post(f"{path}/roster-checks", files=old)).json()["people"]
    assert (again["outcome"], again["code"]) == ("unchanged", "GL-0001")
    assert "tên cũ “Vi Thử Ưng”" in "".join(again["notes"])
