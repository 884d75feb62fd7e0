"""Rosters that come in, and rosters that cannot."""

import io
import json
import unicodedata
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def nothing_is_stored(registration: Registration) -> bool:
    return await registration.conn.fetchval("SELECT count(*) FROM delegates") == 0


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


async def test_a_file_without_names_is_refused_and_one_without_units_is_asked(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.send(congress, roster([person(1)], without=["full_name"]))
    assert answer.status_code == 422
    assert "“Họ và tên”" in answer.json()["detail"]
    answer = await registration.send(congress, roster([person(1), person(2)], without=["unit_code", "unit_name"]))
    assert [(e["row"], e["column"]) for e in answer.json()["errors"]] == [(5, "Đơn vị"), (6, "Đơn vị")]


async def test_a_code_given_twice_gets_the_second_person_a_new_one(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1), person(2, delegate_code="GL-0001"))
    assert (report["created"], report["errors"]) == (2, [])
    assert any("DB-0001" in w["message"] for w in report["warnings"])
    assert (await registration.delegate(congress, "DB-0001"))["full_name"] == person(2)["full_name"]


async def test_an_id_number_given_twice_is_an_error_that_never_repeats_it(registration: Registration) -> None:
    congress = await registration.found()
    number = "000184000777"
    await registration.bring(congress, person(1, national_id=number))
    report = await registration.bring(congress, person(2, national_id=number))
    assert report["created"] == 0
    assert "đại biểu GL-0001" in report["errors"][0]["message"]
    assert number not in str(report)


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


async def test_nfd_accents_are_stored_as_nfc_and_found_without_accents(registration: Registration) -> None:
    congress = await registration.found()
    name = "Đặng Thị Hoà Giả Lập"
    await registration.bring(congress, person(1, full_name=unicodedata.normalize("NFD", name)))
    assert (await registration.delegate(congress, "GL-0001"))["full_name"] == name
    for q in ("dang thi hoa", "Đặng HÒA", "hoà", "ba be"):
        found = await registration.http.get(f"/congresses/{congress}/delegates", params={"q": q})
        assert found.json()["total"] == 1, q


async def test_ten_thousand_rows_are_refused_with_the_figures(registration: Registration) -> None:
    congress = await registration.found()
    names = ("delegate_code", "full_name", "unit_code", "category")
    data = roster([{name: person(number)[name] for name in names} for number in range(10_000)])
    answer = await registration.send(congress, data)
    assert answer.status_code == 409
    assert "hơn 1.100 dòng; đại hội tối đa 500 đại biểu" in answer.json()["detail"]
    assert await nothing_is_stored(registration)


async def test_a_check_says_that_the_cap_will_stop_the_file(registration: Registration) -> None:
    congress = await registration.found(max_delegates=1)
    files = {"file": ("ds.xlsx", roster([person(1), person(2)]))}
    told = (await registration.http.post(f"/congresses/{congress}/roster-checks", files=files)).json()
    assert (told["counts"]["new"], len(told["people"])) == (2, 2)
    assert "tối đa" in told["too_many"]


async def test_the_cap_stops_the_whole_file_with_the_exact_figures(registration: Registration) -> None:
    congress = await registration.found(max_delegates=3)
    await registration.bring(congress, person(1), person(2))
    answer = await registration.send(congress, roster([person(3), person(4)]))
    assert answer.status_code == 409
    assert "tối đa 03 đại biểu; sau khi nhập tệp sẽ có 04, vượt 01" in answer.json()["detail"]
    assert await registration.conn.fetchval("SELECT count(*) FROM delegates") == 2


async def test_a_file_at_the_cap_comes_in_again_after_somebody_in_it_was_replaced(registration: Registration) -> None:
    congress = await registration.found(max_delegates=3)
    people = [person(1), person(2), person(3)]
    await registration.bring(congress, *people)
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0002")
    other = {"full_name": "Lường Thị Giả Lập"}
    put = await registration.http.post(f"/delegates/{one['delegate_id']}/replacement", json=other)
    assert put.status_code == 201, put.text
    answer = await registration.send(congress, roster(people))
    assert answer.status_code == 200, answer.text
    assert (answer.json()["created"], answer.json()["errors"]) == (0, [])
    assert (await registration.delegate(congress, "GL-0002"))["status"] == "REPLACED"


async def test_a_file_that_is_no_spreadsheet_is_refused(registration: Registration) -> None:
    congress = await registration.found()
    answer = await registration.send(congress, b"%PDF-1.7 " + bytes(range(256)))
    assert answer.status_code == 422
    assert await nothing_is_stored(registration)


async def test_a_zip_bomb_is_refused_before_it_is_unpacked(registration: Registration) -> None:
    congress = await registration.found()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(100):
                sheet.write(b"0" * 1_000_000)
    answer = await registration.send(congress, made.getvalue())
    assert answer.status_code == 413
    assert await nothing_is_stored(registration)


async def test_a_formula_is_not_executed_and_text_like_one_stays_text(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1, position='=HYPERLINK("http://example.invalid","x")'))
    assert report["created"] == 1
    assert (await registration.delegate(congress, "GL-0001"))["position"].startswith("=HYPERLINK")


async def test_numbers_stored_as_numbers_get_their_lost_zeros_back(registration: Registration) -> None:
    congress = await registration.found()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐẠI BIỂU (giả lập)"])
    sheet.append(["MA DAI BIEU", "ho va ten", "Năm sinh", None, "ĐƠN VỊ", "Thanh phan", "CCCD", "Điện thoại"])
    sheet.append([None, None, "Nam", "Nữ", None, None, None, None])
    sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"])
    sheet.append([17, "Ma Văn Giả Lập", 1961, None, "huyen ba be", "người dưng", 61000123, 900000001])
    sheet.append([18, "Bàn Thị Giả Lập", None, 1970.0, "Sở Y tế", "Chiến sĩ thi đua toàn quốc", 11170000123, None])
    made = io.BytesIO()
    book.save(made)
    report = (await registration.send(congress, made.getvalue())).json()
    assert report["created"] == 1, report
    assert {e["column"] for e in report["errors"]} == {"Thành phần"}
    woman = await registration.delegate(congress, "18")
    assert (woman["sex"], woman["birth"], woman["unit_code"]) == ("F", "1970", "SYT")
    assert await registration.conn.fetchval("SELECT national_id_last4 FROM sensitive_attributes") == "0123"


async def test_new_units_of_a_file_are_told_with_the_congress(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, unit_code="", unit_name="Hợp tác xã Giả Lập Đèo Gió"))
    said = await registration.said("registration.congress.updated.v1")
    assert [one["aggregate_version"] for one in said] == [1, 2]
    assert said[1]["units"][0]["name"] == "Hợp tác xã Giả Lập Đèo Gió"
    assert said[1]["units"][0]["unit_code"] == "HOP-TAC-XA-GIA-LAP-DEO-G"


async def test_sensitive_attributes_are_sealed_and_leave_nowhere(registration: Registration) -> None:
    congress = await registration.found()
    secrets = {"ethnicity": "Sán Chay", "religion": "Tin lành", "national_id": "000184009999"}
    await registration.bring(congress, person(1, **secrets))
    await registration.issue(congress)
    stored = await registration.conn.fetchrow("SELECT * FROM sensitive_attributes")
    outbox = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    audit = await registration.conn.fetch("SELECT details::text AS text FROM audit")
    shown = str(await registration.delegate(congress, "GL-0001"))
    everything = repr(stored) + shown + "".join(row["text"] for row in (*outbox, *audit))
    for secret in secrets.values():
        assert secret not in everything
    assert stored is not None
    assert stored["national_id_last4"] == "9999"


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


async def test_answers_that_are_no_json_are_refused(registration: Registration) -> None:
    congress = await registration.found()
    files, path = {"file": ("ds.xlsx", roster([person(1)]))}, f"/congresses/{congress}/roster-imports"
    for answers in ("[]", "{", '{"a": 1}'):
        answer = await registration.http.post(path, files=files, data={"answers": answers})
        assert answer.status_code == 422, answers
    assert await nothing_is_stored(registration)


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
