"""What a ceremony came to: figures that add up, and minutes out of the log as PDF and Word file."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import docx
import pypdfium2
import pytest

from services.honors.domain.ids import CongressId
from services.honors.domain.outcome.acts import of_the_day
from services.honors.storage.outcome.acts import acts_with, rehearsals_of
from services.honors.usecases.outcome.minutes import minutes
from services.honors.usecases.programme.read_programme import read_programme
from services.honors.usecases.stage.scene import read_scene
from tests.conftest import MakeDatabase
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World
from tests.support.honors.outcome_hall import person, six_of_whom_one_has_died
from tests.support.honors.programme import plan

FAMILY = "Bà Thân Nhân (giả lập)"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with six_of_whom_one_has_died(await make_database("honors")) as opened:
        yield opened


async def held(world: World) -> None:
    """A ceremony with all that happens: corrected, withdrawn, taken back, received by somebody else, put off, held."""
    ids = {name: (await world.entry(name))["entry_id"] for name in ("Tập thể Giả Lập 1", *people(2, 3, 4, 5, 6))}
    for name in ("Tập thể Giả Lập 1", *people(2, 3, 4, 5)):
        assert (await world.announce(ids[name]))["outcome"] == "ANNOUNCED"
    act = world.command
    await act(f"/entries/{ids['Tập thể Giả Lập 1']}/presentation", certificate_number="0012/2026")
    words = {"name": "Tên Đúng", "reason": "Sai dấu", "in_public": True}
    await act(f"/entries/{ids[person(2)]}/correction", role="HONORS_EDITOR", **words)
    await act(f"/entries/{ids[person(3)]}/withdrawal", role="ORGANIZER", reason="Quyết định bị hủy")
    await act(f"/entries/{ids[person(4)]}/return", reason="Bấm nhầm")
    received = {"by_proxy": True, "receiver_name": FAMILY, "receiver_capacity": "con gái"}
    await act(f"/entries/{ids[person(5)]}/presentation", **received)
    await act(f"/entries/{ids[person(6)]}/deferral", reason="Ốm")


def people(*numbers: int) -> list[str]:
    return [person(number) for number in numbers]


async def figures(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/statistics", headers=world.staff("AUDITOR"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_figures_add_up_and_name_nobody(world: World) -> None:
    await held(world)
    found = await figures(world)
    whole = found["whole"]
    assert {key: whole[key] for key in whole if key != "name"} == {
        "total": 6,
        "announced": 3,
        "presented": 2,
        "by_proxy": 1,
        "deferred": 1,
        "withdrawn": 1,
        "corrected": 1,
        "shown": 0,
    }
    assert found["returned"] == 1
    assert [(one["name"], one["announced"]) for one in found["kinds"]] == [("Tập thể", 1), ("Cá nhân", 2)]
    assert [one["name"] for one in found["tiers"]] == ["Bộ, ngành, UBND tỉnh"]
    for table in ("kinds", "awards", "tiers", "units"):
        assert sum(one["total"] for one in found[table]) == whole["total"], table
    assert found["pace"]["names"] == 3
    assert "Giả Lập 2" not in str(found)
    assert FAMILY not in str(found)


async def test_figures_by_movement_and_field_of_work_come_from_the_file_and_unapprove_nothing(world: World) -> None:
    assert (await figures(world))["movements"] == []
    digests = [one["digest"] for one in await proof(world)]
    rows = [roll_row(1, "Tập thể"), *(roll_row(n) for n in range(2, 7))]
    rows[4]["posthumous"] = "Truy tặng"
    farms = {"movement": "Chung sức xây dựng nông thôn mới", "sector": "Nông nghiệp"}
    report = await world.load([{**one, **farms} if at < 2 else one for at, one in enumerate(rows)])
    assert (report["created"], report["updated"]) == (0, 0)
    found = await figures(world)
    told = [(one["name"], one["total"]) for one in found["movements"]]
    assert told == [("Chung sức xây dựng nông thôn mới", 2), ("Không ghi", 4)]
    assert [(one["name"], one["total"]) for one in found["sectors"]] == [("Nông nghiệp", 2), ("Không ghi", 4)]
    assert [one["digest"] for one in await proof(world)] == digests
    await world.load(rows)
    assert (await figures(world))["movements"] == found["movements"], "a file that leaves it empty says nothing of it"


async def proof(world: World) -> list[dict[str, Any]]:
    answer = await world.http.get(f"{world.here}/proof", headers=world.staff("HONORS_EDITOR"))
    return list(answer.json()["sheet"]["lines"])


async def test_what_is_practised_counts_for_nothing_and_has_no_minutes(world: World) -> None:
    began = {"on": True, "revision": (await world.stage())["revision"]}
    await world.http.put(f"{world.here}/rehearsal", json=began, headers=world.hand())
    await world.announce((await world.entry(person(2)))["entry_id"])
    found = await figures(world)
    assert (found["rehearsal"], found["whole"]["announced"], found["first_at"]) == (True, 0, None)
    answer = await world.http.get(f"{world.here}/minutes/pdf", headers=world.staff("AUDITOR"))
    assert (answer.status_code, "tổng duyệt" in answer.json()["detail"]) == (409, True)
    ended = {"on": False, "revision": (await world.stage())["revision"]}
    await world.http.put(f"{world.here}/rehearsal", json=ended, headers=world.hand())
    await held(world)
    assert (await figures(world))["whole"]["announced"] == 3


async def words(world: World, form: str) -> str:
    answer = await world.http.get(f"{world.here}/minutes/{form}", headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text
    if form == "pdf":
        pages = pypdfium2.PdfDocument(io.BytesIO(answer.content))
        said = " ".join(page.get_textpage().get_text_bounded() for page in pages)
    else:
        document = docx.Document(io.BytesIO(answer.content))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        said = " ".join([one.text for one in document.paragraphs] + cells)
    return " ".join(said.split())


@pytest.mark.parametrize("form", ["pdf", "docx"])
async def test_minutes_tell_programme_names_and_what_happened_out_of_the_log(world: World, form: str) -> None:
    order = [one["entry_id"] for one in (await world.roll())["entries"]]
    await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=order)
    assert (await plan(world, [{"title": "Tôn vinh các điển hình tiên tiến", "minutes": 30}])).status_code == 200
    await held(world)
    said = await words(world, form)
    for sentence in (
        "Bản thứ tự số 1, Ban Tổ chức duyệt",
        "Tôn vinh các điển hình tiên tiến",
        "Đã công bố 03 mục: 01 tập thể, 02 cá nhân.",
        "Đã trao; số 0012/2026",
        f"Đính chính “Ông {person(2)}”: Sai dấu. Tên: {person(2)} → Tên Đúng.",
        "Rút “Ông Cá nhân Giả Lập 3” khỏi danh sách: Quyết định bị hủy.",
        "Công bố nhầm “Ông Cá nhân Giả Lập 4”, trả về hàng chờ: Bấm nhầm.",
        "Chuyển trao sau “Ông Cá nhân Giả Lập 6”: Ốm.",
        "Truy tặng",
        "DỮ LIỆU GIẢ LẬP",
        "TM. BAN TỔ CHỨC",
    ):
        assert sentence in said, sentence
    assert f"nhận thay: {FAMILY}, con gái" in said


async def test_who_remains_is_named_with_the_reason_and_who_was_withdrawn_says_so(world: World) -> None:
    await held(world)
    answer = await world.http.get(f"{world.here}/unannounced", headers=world.staff("ORGANIZER"))
    told = [(one["name"], one["why"], one["withdrawn"]) for one in answer.json()]
    back = told[1][1][-6:-1]
    assert back[2] == ":"
    assert told == [
        (f"Ông {person(3)}", "Đã rút: Quyết định bị hủy.", True),
        (f"Ông {person(4)}", f"Đã thu lại do công bố nhầm lúc {back}.", False),
        (f"Ông {person(6)}", "Trao sau: Ốm.", False),
    ]
    assert (await figures(world))["whole"]["withdrawn"] == sum(one[2] for one in told)


async def told(world: World) -> dict[str, Any]:
    """The words of the minutes before they are set in type."""
    here = CongressId(world.congress.congress_id)
    async with world.db.transaction() as conn:
        scene = await read_scene(conn, here)
        acts = await acts_with(conn, here, [one.entry_id for one in scene.roll])
        done = of_the_day(acts, await rehearsals_of(conn, here))
        return minutes(scene, await read_programme(conn, here), done)


async def prepared(world: World) -> dict[str, str]:
    """One mended and one received for by name before the first is called; a decision goes first; one is taken back."""
    ids = {one["name"]: one["entry_id"] for one in (await world.roll())["entries"]}
    mended = {"citation": "Thành tích khác", "reason": "Sai dấu"}
    await world.command(f"/entries/{ids[person(4)]}/correction", role="HONORS_EDITOR", **mended)
    await receives(world, ids[person(5)], "Bà Vi Thử Lan", "con gái")
    await world.cut(10, decision_first=True)
    for name in ("Tập thể Giả Lập 1", *people(2, 3)):
        assert (await world.announce(ids[name]))["outcome"] == "ANNOUNCED"
    await world.command(f"/entries/{ids[person(2)]}/return", reason="Bấm nhầm")
    for name in people(5, 4):
        assert (await world.announce(ids[name]))["outcome"] == "ANNOUNCED"
    return ids


async def receives(world: World, entry_id: str, name: str, capacity: str) -> None:
    body = {"command_id": str(uuid4()), "name": name, "capacity": capacity}
    answer = await world.http.put(f"/entries/{entry_id}/proxy", json=body, headers=world.hand())
    assert answer.json()["outcome"] == "DONE", answer.text


async def test_minutes_number_names_as_the_stage_does_and_begin_with_the_decision_that_was_read(world: World) -> None:
    ids = await prepared(world)
    orders = {one["name"]: str(one["order"]) for one in (await world.roll())["entries"]}
    found = await told(world)
    assert [one["title"] for one in found["programme"]] == ["Chưa soạn chương trình."], "nobody wrote one"
    numbers = [(one["number"], one["name"]) for one in found["honours"]]
    called = ("Tập thể Giả Lập 1", *people(3, 5, 4))
    assert numbers[0] == ("", "Công bố quyết định")
    assert found["honours"][0]["decision"] == "123/QĐ-UBND ngày 01/09/2026"
    assert [(number, name.removeprefix("Ông ")) for number, name in numbers[1:]] == [(orders[n], n) for n in called]
    left = [(one["number"], one["why"]) for one in found["left"]]
    assert left[0][1].startswith("Đã thu lại do công bố nhầm lúc ")
    assert left == [(orders[person(2)], left[0][1]), (orders[person(6)], "Chưa có mặt.")]
    everybody = {one["number"] for one in (*found["honours"][1:], *found["left"])}
    assert everybody == {str(number) for number in range(1, len(ids) + 1)}, "no number is missing without a word"
    said = [one["text"] for one in found["happened"]]
    assert said == [
        f"Số {orders[person(4)]}. Sửa lời trước khi công bố “Ông {person(4)}”: Sai dấu. Thành tích: Thành tích giả lập → Thành tích khác.",
        f"Số {orders[person(2)]}. Công bố nhầm “Ông {person(2)}”, trả về hàng chờ: Bấm nhầm.",
    ]
    assert (await figures(world))["whole"]["corrected"] == 0


async def test_minutes_name_who_was_to_receive_whatever_was_ticked_and_who_was_changed_before_the_hall(
    world: World,
) -> None:
    ids = await prepared(world)
    outcomes = {one["name"]: one["outcome"] for one in (await told(world))["honours"]}
    assert outcomes["Tập thể Giả Lập 1"] == f"Đã công bố. Đại diện nhận: Ông {person(1)}"
    assert outcomes[person(5)] == "Đã công bố. Thân nhân nhận: Bà Vi Thử Lan, con gái"
    assert outcomes[f"Ông {person(3)}"] == "Đã công bố"
    assert (await figures(world))["whole"]["by_proxy"] == 1
    await receives(world, ids[person(5)], "Bà Vi Thử Hoa", "cháu")
    changed = await told(world)
    assert changed["happened"][-1]["text"].endswith(
        f"Đổi người nhận sau khi công bố “{person(5)}”: Bà Vi Thử Hoa, cháu."
    )
    assert "Bà Vi Thử Hoa, cháu" in {one["name"]: one["outcome"] for one in changed["honours"]}[person(5)]
