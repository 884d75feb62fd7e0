"""The badge workbench: printing leaves every code as it is, and remembers what stands on the paper."""

from collections.abc import AsyncIterator

import pytest

from services.registration.domain.badges.paper import Layout
from tests.conftest import MakeDatabase
from tests.support.registration.badge_desk import print_out, states, with_badges, workbench
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_printing_gives_a_pdf_and_changes_no_code(registration: Registration) -> None:
    congress = await with_badges(registration, person(1), person(2))
    before = await registration.conn.fetch("SELECT * FROM credentials ORDER BY credential_id")
    answer = await print_out(registration, congress)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["cache-control"] == "no-store"
    assert await registration.conn.fetch("SELECT * FROM credentials ORDER BY credential_id") == before
    (words,) = words_of(answer.content)
    assert "Bà Nông Thị Giả Lập B" in " ".join(words.split())
    assert "bản 1" in words
    assert "THẺ ĐẠI BIỂU" in words


@pytest.mark.parametrize("layout", Layout)
async def test_badges_of_two_namesakes_can_be_handed_out_rightly(registration: Registration, layout: Layout) -> None:
    same = {"full_name": "Phùng Hồng Giả Lập", "position": "Giáo viên"}
    congress = await with_badges(registration, person(1, **same), person(2, **same, birth="1991"))
    (words,) = words_of((await print_out(registration, congress, layout=layout)).content)
    said = " ".join(words.split())
    assert [f"{code} · In ngày" in said for code in ("GL-0001", "GL-0002")] == [True, True]
    assert ("Sinh năm 1991" in said, said.count("Sinh năm")) == (True, 2)
    assert (await workbench(registration, congress))["namesakes"] == 2


async def test_a_badge_says_nothing_that_the_law_calls_sensitive(registration: Registration) -> None:
    row = person(1, ethnicity="Hà Nhì", religion="Phật giáo", party_member="Có", phone="0912345678")
    congress = await with_badges(registration, row)
    (words,) = words_of((await print_out(registration, congress)).content)
    for secret in (*(row[key] for key in ("ethnicity", "religion", "national_id", "phone", "birth")), "Đảng"):
        assert secret not in words


async def test_only_what_was_not_printed_or_has_changed_is_printed_next(registration: Registration) -> None:
    congress = await with_badges(registration, person(1), person(2), person(3))
    assert set((await states(registration, congress)).values()) == {"NOT_PRINTED"}
    first = await registration.delegate(congress, "GL-0001")
    assert (await print_out(registration, congress, which="CHOSEN", delegate_ids=[first["delegate_id"]])).is_success
    assert (await print_out(registration, congress, which="NOT_PRINTED")).is_success
    again = await print_out(registration, congress)
    assert (again.status_code, again.json()["code"]) == (409, "rule_broken")
    edit = {"version": first["version"], "position": "Hiệu trưởng"}
    assert (await registration.http.patch(f"/delegates/{first['delegate_id']}", json=edit)).is_success
    assert await states(registration, congress) == {"GL-0001": "CHANGED", "GL-0002": "PRINTED", "GL-0003": "PRINTED"}
    (words,) = words_of((await print_out(registration, congress, which="CHANGED")).content)
    assert "Hiệu trưởng" in words
    assert "bản 2" in words
    assert set((await states(registration, congress)).values()) == {"PRINTED"}
    found = await registration.delegate(congress, "GL-0001")
    assert (found["paper"]["print_state"], found["paper"]["edition"]) == ("PRINTED", 2)


async def test_badges_count_as_printed_once_they_are_said_to_be_on_paper(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    path = f"/congresses/{congress}/badge-printing"
    sheets = await registration.http.post(path, json={})
    assert await states(registration, congress) == {"GL-0001": "NOT_PRINTED"}
    (run,) = (await workbench(registration, congress))["runs"]
    assert run["on_paper_at"] is None
    again = await registration.http.post(path, json={})
    (words,) = words_of(again.content)
    assert "bản 2" in words
    assert (await registration.http.put(f"{path}/{again.headers['print-run']}/paper")).status_code == 204
    assert await states(registration, congress) == {"GL-0001": "PRINTED"}
    assert (await registration.http.delete(f"{path}/{sheets.headers['print-run']}")).status_code == 204
    assert await states(registration, congress) == {"GL-0001": "PRINTED"}


async def test_a_seat_or_phone_does_not_make_a_paper_old(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    await print_out(registration, congress)
    one = await registration.delegate(congress, "GL-0001")
    edit = {"version": one["version"], "seat": "C5", "phone": "0900 000 001"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)).is_success
    assert await states(registration, congress) == {"GL-0001": "PRINTED"}


async def test_a_new_code_has_no_paper_yet_and_a_person_without_badge_has_none_at_all(
    registration: Registration,
) -> None:
    congress = await with_badges(registration, person(1))
    await print_out(registration, congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/credentials", json={"reason": "Mất thẻ"})
    await registration.bring(congress, person(2))
    assert await states(registration, congress) == {"GL-0001": "NOT_PRINTED", "GL-0002": None}
    found = await workbench(registration, congress)
    assert (found["badges"], found["lacking"], found["not_printed"]) == (1, 1, 1)


async def test_badges_are_printed_by_unit(registration: Registration) -> None:
    other = {"unit_code": "BK-NS", "unit_name": "Huyện Ngân Sơn"}
    congress = await with_badges(registration, person(1), person(2, **other))
    assert (await print_out(registration, congress, unit_code="BK-NS")).is_success
    assert await states(registration, congress) == {"GL-0001": "NOT_PRINTED", "GL-0002": "PRINTED"}
    units = (await workbench(registration, congress))["units"]
    assert units == [
        {"unit_code": "BK-BB", "name": "Huyện Ba Bể", "badges": 1, "not_printed": 1, "changed": 0},
        {"unit_code": "BK-NS", "name": "Huyện Ngân Sơn", "badges": 1, "not_printed": 0, "changed": 0},
    ]


async def test_a_printing_that_came_to_nothing_is_taken_back(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    await print_out(registration, congress)
    (run,) = (await workbench(registration, congress))["runs"]
    assert (run["number"], run["badges"], run["layout"]) == (1, 1, "SMALL")
    path = f"/congresses/{congress}/badge-printing/{run['run_id']}"
    assert (await registration.http.delete(path)).status_code == 204
    assert (await registration.http.delete(path)).status_code == 404
    assert await states(registration, congress) == {"GL-0001": "NOT_PRINTED"}


async def test_sheets_name_their_printing_so_that_it_is_taken_back_on_the_spot(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    path = f"/congresses/{congress}/badge-printing"
    sheets = await registration.http.post(path, json={})
    taken = await registration.http.delete(f"{path}/{sheets.headers['print-run']}")
    assert taken.status_code == 204
    assert (await registration.http.get(path)).json()["not_printed"] == 1


async def test_a_press_sent_twice_gives_the_same_sheets_and_prints_once(registration: Registration) -> None:
    congress = await with_badges(registration, person(1), person(2, unit_code="SYT", unit_name="Sở Y tế"))
    path, key = f"/congresses/{congress}/badge-printing", {"Idempotency-Key": "mot-lan-bam"}
    first, again = [await registration.http.post(path, json={"which": "ALL"}, headers=key) for _ in range(2)]
    assert (again.status_code, again.headers["print-run"]) == (200, first.headers["print-run"])
    assert words_of(again.content) == words_of(first.content)
    assert len((await workbench(registration, congress))["runs"]) == 1  # type: ignore[arg-type]
    other = await registration.http.post(path, json={"which": "DUE"}, headers=key)
    assert other.status_code == 409
    await registration.http.delete(f"{path}/{first.headers['print-run']}")
    gone = await registration.http.post(path, json={"which": "ALL"}, headers=key)
    assert (gone.status_code, "đã hủy" in gone.json()["detail"]) == (409, True)


async def test_sheets_outside_the_cap_are_printed_once_by_a_press_sent_twice(registration: Registration) -> None:
    congress = await registration.found()
    path, key = f"/congresses/{congress}/outside-badges", {"Idempotency-Key": "mot-lan-bam"}
    await registration.http.post(path, json={"kind": "PRESS", "full_names": ["Phóng Viên Giả Lập"]})
    first, again = [await registration.http.post(f"{path}/sheets", json={}, headers=key) for _ in range(2)]
    assert (again.status_code, words_of(again.content)) == (200, words_of(first.content))
    assert [one["edition"] for one in (await workbench(registration, congress))["outside"]] == [1]  # type: ignore[attr-defined]


async def test_sheets_outside_the_cap_are_taken_back_too(registration: Registration) -> None:
    congress = await registration.found()
    path = f"/congresses/{congress}/outside-badges"
    names = {"kind": "PRESS", "full_names": ["Phóng Viên Giả Lập", "Người Thứ Hai Giả Lập"]}
    one, other = (await registration.http.post(path, json=names)).json()
    ids = [one["badge_id"], other["badge_id"]]
    await registration.http.post(f"{path}/sheets", json={"badge_ids": ids[:1]})
    on_paper = await registration.http.post(f"{path}/sheets-on-paper", json={"badge_ids": ids[:1]})
    assert on_paper.status_code == 204, on_paper.text
    await registration.http.post(f"{path}/sheets", json={"badge_ids": ids})
    assert (await registration.http.post(f"{path}/sheets-taken-back", json={"badge_ids": ids})).status_code == 204
    bench = (await registration.http.get(f"/congresses/{congress}/badge-printing")).json()
    assert [(one["edition"], bool(one["printed_at"])) for one in bench["outside"]] == [(1, True), (0, False)]


async def test_a_test_sheet_is_kept_nowhere(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    for layout, badges in (("SMALL", 8), ("A6", 4)):
        answer = await registration.http.get(f"/congresses/{congress}/badge-test-sheet.pdf", params={"layout": layout})
        (words,) = words_of(answer.content)
        assert words.count("IN THỬ") == badges
    assert (await workbench(registration, congress))["runs"] == []


async def test_badges_outside_the_cap_have_no_code_and_count_nowhere(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    before = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    press = {"kind": "PRESS", "organisation": "Báo Giả Lập", "full_names": ["Phóng Viên Giả Lập", ""]}
    added = await registration.http.post(f"/congresses/{congress}/outside-badges", json=press)
    assert (added.status_code, [one["number"] for one in added.json()]) == (201, [1, 2])
    sheets = await registration.http.post(f"/congresses/{congress}/outside-badges/sheets", json={})
    (words,) = words_of(sheets.content)
    for wanted in ("Phóng Viên Giả Lập", "Báo Giả Lập", "Phóng viên, báo chí", "Số 001", "Số 002"):
        assert wanted in words
    path, ids = f"/congresses/{congress}/outside-badges", [one["badge_id"] for one in added.json()]
    assert (await registration.http.post(f"{path}/sheets", json={})).status_code == 200, "nobody said it is on paper"
    await registration.http.post(f"{path}/sheets-on-paper", json={"badge_ids": ids})
    assert (await registration.http.post(f"{path}/sheets", json={})).status_code == 409
    assert (await registration.http.get(f"/congresses/{congress}/overview")).json() == before
    first = added.json()[0]["badge_id"]
    assert (await registration.http.delete(f"/congresses/{congress}/outside-badges/{first}")).status_code == 204
    assert [one["number"] for one in (await workbench(registration, congress))["outside"]] == [2]
    wrong = await registration.http.post(f"/congresses/{congress}/outside-badges", json={**press, "kind": "GUEST"})
    assert wrong.status_code == 409


async def test_a_deleted_congress_leaves_no_papers(registration: Registration) -> None:
    congress = await with_badges(registration, person(1))
    await print_out(registration, congress)
    press = {"kind": "PRESS", "full_names": ["Phóng Viên Giả Lập"]}
    await registration.http.post(f"/congresses/{congress}/outside-badges", json=press)
    gone = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert gone.status_code == 204, gone.text
    for table in ("badge_print_runs", "printed_badges", "outside_badges"):
        assert await registration.conn.fetchval(f"SELECT count(*) FROM {table}") == 0
