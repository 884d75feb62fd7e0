"""A file of an honour roll as a conversation: checked, answered, taken in, on the MC's list, and taken back within a day."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from chassis import clock
from chassis.files.writing import write_table
from contracts.honors import EntryCorrected
from tests.conftest import MakeDatabase
from tests.support.events.crashing import crash_at_the_end
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, congress, delegate, open_world, presence

CASES = Path(__file__).parents[2] / "data" / "cases" / "honours"
DECIDED = {"decision_number": "1512/QĐ-UBND", "decision_date:1512/QĐ-UBND": "05/11/2026"}


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def send(
    world: World, what: str, data: bytes, answers: Mapping[str, str] | None = None, name: str = "danh-sach.xlsx"
) -> dict[str, Any]:
    form = {"answers": json.dumps(answers or {})}
    path = f"{world.here}/honour-roll-{what}"
    answer = await world.http.post(path, files={"file": (name, data)}, data=form, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def undo(world: World, import_id: str) -> tuple[int, dict[str, Any]]:
    path = f"{world.here}/honour-roll-imports/{import_id}/undo"
    answer = await world.http.post(path, headers=world.staff("ORGANIZER"))
    return answer.status_code, answer.json()


async def names(world: World) -> list[str]:
    return [one["name"] for one in (await world.roll())["entries"] if one["status"] != "REVOKED"]


async def added_awards(world: World) -> list[str]:
    async with world.db.connection() as conn:
        return [row["name"] for row in await conn.fetch("SELECT name FROM own_awards")]


def rows(*people: str, **changes: str) -> bytes:
    return roll_file(
        [roll_row(n, "Tập thể", name=name, delegate_code="", **changes) for n, name in enumerate(people, 1)]
    )


async def test_the_period_of_a_decision_is_kept_mended_and_taken_back_with_its_file(world: World) -> None:
    name = "Cá nhân Giả Lập 1"
    await world.load([roll_row(1)])
    assert (await world.entry(name))["review_period"] == ""
    report = await send(world, "imports", roll_file([roll_row(1, review_period="2020-2025")]), DECIDED)
    assert (report["updated"], (await world.entry(name))["review_period"]) == (1, "2020-2025")
    assert (await undo(world, report["import_id"]))[0] == 200
    entry = await world.entry(name)
    assert entry["review_period"] == ""
    path, said = f"/entries/{entry['entry_id']}/correction", {"review_period": "2021-2025", "reason": "Theo quyết định"}
    await world.command(path, role="HONORS_EDITOR", **said)
    assert (await world.entry(name))["review_period"] == "2021-2025"


async def test_a_file_of_commendation_software_goes_from_the_check_to_the_mcs_list(world: World) -> None:
    data = (CASES / "a-mau-phan-mem-khen-thuong.xlsx").read_bytes()
    told = await send(world, "checks", data)
    assert (len(told["entries"]), (await world.roll())["entries"]) == (6, [])
    report = await send(world, "imports", data, DECIDED, "phan-mem.xlsx")
    assert (report["created"], report["errors"]) == (6, [])
    order = [(one["award_code"], one["name"]) for one in (await world.roll())["entries"]]
    assert order[:2] == [("HC_LAO_DONG", "Lý Thị Thử"), ("CSTD_TINH", "Hoàng Đức Thử")]
    assert (await world.entry("Hoàng Đức Thử"))["line"].startswith("Thượng tá Hoàng Đức Thử, Phó Chỉ huy trưởng")
    household = await world.entry("Hộ gia đình bà Triệu Thị Thử")
    assert household["line"].startswith("Hộ gia đình bà Triệu Thị Thử, Huyện Pác Nặm")
    (next_,) = [(await world.stage())["next"]]
    assert next_["name"] == "Trường Tiểu học Giả Lập Một"
    again = await send(world, "checks", data, name="phan-mem.xlsx")
    assert (again["counts"]["unchanged"], again["counts"]["new"], again["gone"]) == (6, 0, [])


async def test_an_answer_about_a_foreign_code_is_remembered_for_the_next_file(world: World) -> None:
    data = (CASES / "d-chi-tap-the.xlsx").read_bytes()
    answers = {"award:bkt": "BK_TINH", "award:ctdt": "new", "award_place:ctdt": "CO_TINH", **DECIDED}
    report = await send(world, "imports", data, answers)
    assert report["created"] == 2
    added = await world.entry("Xã Giả Lập")
    assert (added["award_name"], added["award_precedence"]) == ("CTDT", 601)
    again = await send(world, "checks", data)
    assert (again["counts"]["waiting"], again["counts"]["unchanged"]) == (0, 2)


async def test_an_award_that_a_file_added_goes_with_its_undo_unless_something_else_has_it(world: World) -> None:
    answers = {"award:giải bông lúa": "new", "award_place:giải bông lúa": "CO_TINH"}
    lua = {"award_code": "", "award_name": "Giải Bông lúa"}
    first = await send(world, "imports", rows("Một", **lua), answers)
    assert await added_awards(world) == ["Giải Bông lúa"]
    second = await send(world, "imports", rows("Hai", **lua, decision_number="124/QĐ-UBND"))
    assert (second["created"], (await undo(world, second["import_id"]))[0]) == (1, 200)
    assert await added_awards(world) == ["Giải Bông lúa"]
    assert (await undo(world, first["import_id"]))[0] == 200
    assert (await added_awards(world), await names(world)) == ([], [])
    again = await send(world, "checks", rows("Một", **lua))
    assert (again["counts"]["waiting"], again["added_awards"]) == (1, []), "what was answered of it is forgotten too"


async def test_an_award_corrected_within_its_decision_is_a_correction_and_can_be_taken_back(world: World) -> None:
    await send(world, "imports", rows("Một", "Hai"))
    before = await world.roll()
    held = (await world.entry("Một"))["entry_id"]
    await world.command(f"/entries/{held}/hold", role="STAGE", reason="Đang xác minh")
    mended = rows("Một", "Hai", award_code="CO_TINH")
    told = await send(world, "checks", mended)
    assert (told["counts"]["waiting"], told["counts"]["new"], told["gone"]) == (2, 0, [])
    answers = {one["id"]: "same" for one in told["questions"] if one["kind"] == "corrected"}
    report = await send(world, "imports", mended, answers)
    assert (report["updated"], report["created"]) == (2, 0)
    entry = await world.entry("Một")
    assert (entry["entry_id"], entry["status"], entry["award_code"]) == (held, "ON_HOLD", "CO_TINH")
    assert (entry["award_precedence"], entry["award_name"]) == (600, "Cờ thi đua của UBND tỉnh")
    assert (await undo(world, report["import_id"]))[1]["restored"] == 2
    codes = [(one["award_code"], one["award_precedence"]) for one in (await world.roll())["entries"]]
    assert codes == [(one["award_code"], one["award_precedence"]) for one in before["entries"]]


async def test_a_whole_import_is_taken_back_and_what_was_touched_since_is_named(world: World) -> None:
    first = await send(world, "imports", rows("Một", "Hai", "Ba"))
    second = await send(world, "imports", rows("Một", "Hai", "Ba", "Bốn", citation="Thành tích mới"))
    assert (second["created"], second["updated"]) == (1, 3)
    await world.announce((await world.entry("Một"))["entry_id"])
    status, undone = await undo(world, second["import_id"])
    assert (status, undone["removed"], undone["restored"]) == (200, 1, 2)
    assert [(one["name"], one["why"]) for one in undone["stayed"]] == [("Một", "Đã công bố sau lần nhập này.")]
    assert await names(world) == ["Một", "Hai", "Ba"]
    assert (await world.entry("Hai"))["citation"] == "Thành tích giả lập"
    assert (await undo(world, second["import_id"]))[0] == 409
    log = await world.http.get(f"{world.here}/honour-roll-imports", headers=world.staff("ORGANIZER"))
    assert [(one["import_id"], bool(one["undone_at"])) for one in log.json()] == [
        (second["import_id"], True),
        (first["import_id"], False),
    ]


async def test_the_way_back_is_shut_after_a_day(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    report = await send(world, "imports", rows("Một"))
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(hours=25))
    assert (await undo(world, report["import_id"]))[0] == 409
    assert await names(world) == ["Một"]


async def test_a_correction_at_the_stage_outlives_the_old_file(world: World) -> None:
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"))
    entry = await world.entry("Thôn Một")
    await world.command(
        f"/entries/{entry['entry_id']}/correction", role="HONORS_EDITOR", name="Thôn Nhất", reason="Sai tên"
    )
    told = await send(world, "checks", rows("Thôn Một", "Thôn Hai"))
    assert (told["counts"]["unchanged"], told["counts"]["new"]) == (2, 0)
    (question,) = [one for one in told["questions"] if one["kind"] == "desk"]
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"))
    assert await names(world) == ["Thôn Nhất", "Thôn Hai"]
    await send(world, "imports", rows("Thôn Một", "Thôn Hai"), {question["id"]: "take"})
    assert await names(world) == ["Thôn Một", "Thôn Hai"]


async def test_who_is_no_longer_in_the_decision_is_withdrawn_when_that_is_ticked(world: World) -> None:
    await send(world, "imports", rows("Một", "Hai", "Ba"))
    held = (await world.entry("Ba"))["entry_id"]
    await world.command(f"/entries/{held}/hold", role="STAGE", reason="Đang xác minh")
    told = await send(world, "checks", rows("Một", "Ba"))
    assert [one["name"] for one in told["gone"]] == ["Hai"]
    report = await send(world, "imports", rows("Một", "Ba"), {f"gone:{told['gone'][0]['entry_id']}": "withdraw"})
    assert (report["withdrawn"], report["created"]) == (1, 0)
    assert await names(world) == ["Một", "Ba"]
    assert ((await world.entry("Ba"))["status"], (await world.entry("Ba"))["entry_id"]) == ("ON_HOLD", held)


async def test_a_decision_is_renumbered_with_those_who_were_announced(world: World) -> None:
    await send(world, "imports", rows("Một", "Hai", "Ba"))
    await world.announce((await world.entry("Một"))["entry_id"])
    moved = rows("Một", "Hai", decision_number="123/QĐ-CT")
    told = await send(world, "checks", moved)
    assert told["counts"]["waiting"] == 2
    await send(world, "imports", moved, {"renumbered:123/QĐ-UBND:123/QĐ-CT": "same"})
    roll = (await world.roll())["entries"]
    assert {one["decision_number"] for one in roll} == {"123/QĐ-CT"}
    assert len(roll) == 3
    (said,) = await world.said(EntryCorrected)
    assert said.name == "Một"


async def test_a_code_links_nobody_of_another_name(world: World) -> None:
    await send(world, "imports", roll_file([roll_row(1, name="Vi Thị Thử", delegate_code="GL-001")]))
    person = delegate(world.congress, 1, full_name="Nông Văn Khác")
    await world.hear(person)
    await world.hear(presence(world.congress, person))
    entry = await world.entry("Vi Thị Thử")
    assert (entry["representative"], entry["announceable"]) == (None, False)
    told = await send(world, "checks", roll_file([roll_row(1, name="Vi Thị Thử", delegate_code="GL-001")]))
    (question,) = [one for one in told["questions"] if one["kind"] == "person"]
    confirmed = {question["id"]: "same"}
    await send(world, "imports", roll_file([roll_row(1, name="Vi Thị Thử", delegate_code="GL-001")]), confirmed)
    entry = await world.entry("Vi Thị Thử")
    assert (entry["representative"]["name"], entry["announceable"]) == ("Nông Văn Khác", True)
    again = await send(world, "checks", roll_file([roll_row(1, name="Vi Thị Thử", delegate_code="GL-001")]))
    assert (again["questions"], again["counts"]["unchanged"]) == ([], 1)


async def test_a_crash_in_the_middle_leaves_the_roll_as_it_was(world: World) -> None:
    await send(world, "imports", rows("Một", "Hai"))
    before = (await world.roll(), await stored(world))
    data = rows("Một", "Hai", "Ba", citation="Khác", award_code="", award_name="Giải lúa")
    form = {"answers": json.dumps({"award:giải lúa": "new", "award_place:giải lúa": "CO_TINH"})}
    post = partial(world.http.post, f"{world.here}/honour-roll-imports", data=form, headers=world.staff("ORGANIZER"))
    async with world.db.connection() as conn, crash_at_the_end(conn, "roll.imported"):
        answer = await post(files={"file": ("ds.xlsx", data)})
        assert answer.status_code >= 500, answer.text
    after = (await world.roll(), await stored(world))
    assert {**after[0], "as_of": ""} == {**before[0], "as_of": ""}
    assert after[1] == before[1]
    assert (await post(files={"file": ("ds.xlsx", data)})).json()["created"] == 1


async def stored(world: World) -> dict[str, list[str]]:
    """Give everything that an import may write, row by row."""
    tables = ("entries", "own_awards", "roll_imports", "roll_import_changes", "roll_answers", "stage_log", "outbox")
    async with world.db.connection() as conn:
        return {table: sorted(map(repr, await conn.fetch(f"SELECT * FROM {table}"))) for table in tables}


async def test_two_editors_with_two_lists_of_one_decision_lose_nobody(world: World) -> None:
    one, other = rows("Thôn Nà Mẫu", "Trường Giả Lập"), rows("Bệnh viện Thử", "Hợp tác xã Ví Dụ")
    reports = await asyncio.gather(send(world, "imports", one), send(world, "imports", other))
    assert [(report["created"], report["errors"]) for report in reports] == [(2, []), (2, [])]
    assert len(await names(world)) == 4
    told = await send(world, "checks", one)
    assert sorted(gone["name"] for gone in told["gone"]) == ["Bệnh viện Thử", "Hợp tác xã Ví Dụ"]
    assert not any(gone["withdrawn"] for gone in told["gone"])


async def test_a_roll_of_another_congress_says_so(world: World) -> None:
    await send(world, "imports", rows("Một"))
    out = await take_out(world)
    assert (await send(world, "checks", out))["notes"] == []
    other = congress(code="GL-KHAC")
    await world.hear(other)
    path = f"/congresses/{other.congress_id}/honour-roll-checks"
    told = await world.http.post(path, files={"file": ("ds.xlsx", out)}, headers=world.staff("ORGANIZER"))
    assert [note for note in told.json()["notes"] if "đại hội GL-V, không phải GL-KHAC" in note]


async def test_the_roll_goes_out_as_texts_and_comes_back_unchanged(world: World) -> None:
    await world.hear(delegate(world.congress, 1), delegate(world.congress, 3, full_name="Lò Thị Thử"))
    await send(world, "imports", rows("=1+1", "Thôn Nà Mẫu", "Trường Giả Lập", citation="012"))
    await send(world, "imports", roll_file([roll_row(1), roll_row(5, name="Lò Thị Thử", delegate_code="")]), DECIDED)
    gone = (await world.entry("Thôn Nà Mẫu"))["entry_id"]
    await world.command(f"/entries/{gone}/withdrawal", role="HONORS_APPROVER", reason="Rút")
    await world.command(
        f"/entries/{(await world.entry('Trường Giả Lập'))['entry_id']}/correction",
        role="HONORS_EDITOR",
        name="Ông Giả Lập (sửa)",
        reason="Sai tên",
    )
    before = await world.roll()
    out = await take_out(world)
    (page,) = load_workbook(io.BytesIO(out)).worksheets
    cells = {cell.value: cell for row in page.iter_rows() for cell in row}
    for text in ("=1+1", "012", "Ông Giả Lập (sửa)"):
        assert (cells[text].data_type, cells[text].number_format) == ("s", "@"), text
    report = await send(world, "imports", out)
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 4), report
    assert report["errors"] == []
    assert (await world.roll())["entries"] == before["entries"]


async def test_a_marked_roll_says_at_the_cell_what_keeps_its_row_out(world: World) -> None:
    data = roll_file(
        [
            roll_row(1, decision_date="31/02/2026"),
            roll_row(2, award_code="", award_name="Giải lạ"),
            roll_row(3, decision_date="01/12/2026"),
        ]
    )
    path = f"{world.here}/honour-roll-markings"
    answer = await world.http.post(path, files={"file": ("ds.xlsx", data)}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    (page,) = load_workbook(io.BytesIO(answer.content)).worksheets
    said = {cell.value: cell for row in page.iter_rows() for cell in row if cell.comment}
    assert "không phải ngày" in said["31/02/2026"].comment.text
    assert "Giải lạ" in said["Giải lạ"].comment.text
    assert "sau hôm nay" in said["Cá nhân Giả Lập 3"].comment.text
    assert said["Giải lạ"].fill.fgColor.rgb != said["Cá nhân Giả Lập 3"].fill.fgColor.rgb
    assert (await world.roll())["entries"] == []


async def take_out(world: World) -> bytes:
    answer = await world.http.post(f"{world.here}/honour-roll-exports", headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    return answer.content


async def test_two_editors_at_once_bring_every_entry_in_once(world: World) -> None:
    people: Sequence[str] = ("Một", "Hai", "Ba")
    reports = await asyncio.gather(*(send(world, "imports", rows(*people)) for _ in range(3)))
    assert sorted(one["created"] for one in reports) == [0, 0, 3]
    assert await names(world) == list(people)


async def test_names_under_a_heading_that_nobody_knows_are_pointed_out_and_come_in(world: World) -> None:
    headings = ["STT", "Được tặng thưởng", "Đơn vị", "Hình thức khen thưởng", "Đợt trao"]
    line = ["1", "Nông Thị Giả Lập A", "Đơn vị 1", "Bằng khen của Thủ tướng Chính phủ", "Đợt 1"]
    data = write_table(headings, [line], above=["DANH SÁCH KHEN THƯỞNG"])
    told = await send(world, "checks", data)
    assert (told["named"], told["entries"], told["errors"]) == (False, [], [])
    column = next(one for one in told["sheets"][0]["columns"] if one["name"] == "Được tặng thưởng")
    told = await send(world, "checks", data, {column["question"]: "name"})
    assert (told["named"], [one["name"] for one in told["entries"]]) == (True, ["Nông Thị Giả Lập A"])
    assert any("“Đợt trao”" in note for note in told["notes"])


async def test_a_list_with_one_of_a_decisions_eight_entries_misses_nobody(world: World) -> None:
    await send(world, "imports", rows(*(f"Đơn vị Giả Lập {n}" for n in range(8))))
    told = await send(world, "checks", rows("Đơn vị Giả Lập 3"))
    assert (told["gone"], len(told["entries"])) == ([], 1)
    assert any("8 mục" in note for note in told["notes"])
    told = await send(world, "checks", rows(*(f"Đơn vị Giả Lập {n}" for n in range(5))))
    assert len(told["gone"]) == 3


async def test_a_roll_that_nobody_could_read_stays_in_the_log_until_it_comes_in_or_is_settled(world: World) -> None:
    path, staff = f"{world.here}/honour-roll-imports", world.staff("ORGANIZER")

    async def check(name: str, data: bytes) -> int:
        files = {"file": (name, data)}
        answer = await world.http.post(f"{world.here}/honour-roll-checks", files=files, headers=staff)
        return answer.status_code

    async def open_files() -> list[str]:
        log = (await world.http.get(path, headers=staff)).json()
        assert all(one["refused"] for one in log if not one["created"])
        return [one["filename"] for one in log if one["refused"] and not one["settled_at"]]

    for name in ("so-y-te.xlsx", "so-y-te.xlsx", "xa-thu.xlsx"):
        assert await check(name, b"%PDF-1.4 khong phai bang tinh") == 422
    assert await open_files() == ["xa-thu.xlsx", "so-y-te.xlsx"]
    refused = (await world.http.get(path, headers=staff)).json()[0]["import_id"]
    assert (await undo(world, refused))[0] == 404
    settle = f"{path}/{refused}/settle"
    assert [(await world.http.post(settle, headers=staff)).status_code for _ in range(2)] == [204, 404]
    assert await open_files() == ["so-y-te.xlsx"]
    await send(world, "imports", rows("Một"), name="so-y-te.xlsx")
    assert await open_files() == []
