"""A file of an honour roll as a conversation: checked, answered, taken in, on the MC's list, and taken back within a day."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from functools import partial
from pathlib import Path

import pytest

from chassis.files.writing import write_table
from contracts.honors import EntryCorrected
from tests.conftest import MakeDatabase
from tests.support.events.crashing import crash_at_the_end
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_file, roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.roll_files import DECIDED, names, rows, send, undo

CASES = Path(__file__).parents[2] / "data" / "cases" / "honours"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


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
