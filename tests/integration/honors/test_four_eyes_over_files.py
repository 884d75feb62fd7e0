"""Files and awards written anew in many entries at once: what they do to what was approved."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.four_eyes import KIND, approve, line
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """A real day: three collectives whose receivers are in the hall."""
    async with open_world(await make_database("honors"), synthetic=False) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 5)]
        await opened.hear(*people)
        await opened.hear(*(presence(opened.congress, one) for one in people))
        await opened.load([roll_row(n, KIND) for n in (1, 2, 3)])
        yield opened


async def test_a_file_that_brings_other_words_unapproves_and_undoing_it_approves_again(world: World) -> None:
    await approve(world, 1)
    report = await world.load([roll_row(1, KIND, citation="Khác"), roll_row(2, KIND), roll_row(3, KIND)])
    assert (await line(world, 1))["approval"] == "REWORDED"
    assert [one["after"] for one in (await line(world, 1))["reworded"]] == ["Khác"]
    path = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    assert (await world.http.post(path, headers=world.hand("HONORS_EDITOR"))).status_code == 200
    assert (await line(world, 1))["approval"] == "APPROVED"


async def test_a_roll_with_a_citation_for_the_screen_comes_back_by_its_own_file_and_stays_approved(
    world: World,
) -> None:
    first = (await line(world, 1))["entry_id"]
    said = {"screen_citation": "Ngắn|gọn", "reason": "Rút gọn cho màn hình"}
    await world.command(f"/entries/{first}/correction", role="HONORS_EDITOR", **said)
    await approve(world, 1)
    editor = world.hand("HONORS_EDITOR")
    written = await world.http.post(f"{world.here}/honour-roll-exports", headers=editor)
    files = {"file": ("danh-sach.xlsx", written.content)}
    report = (await world.http.post(f"{world.here}/honour-roll-imports", files=files, headers=editor)).json()
    assert (report["created"], report["updated"], report["unchanged"]) == (0, 0, 3)
    assert (await line(world, 1))["approval"] == "APPROVED"


async def test_undoing_a_file_hides_no_writer_before_it(world: World) -> None:
    first = (await line(world, 1))["entry_id"]
    await world.command(f"/entries/{first}/correction", role="HONORS_APPROVER", unit_name="Đơn vị khác", reason="Sai")
    report = await world.load([roll_row(1, KIND, citation="Khác"), roll_row(2, KIND), roll_row(3, KIND)])
    path = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    assert (await world.http.post(path, headers=world.hand("HONORS_EDITOR"))).json()["restored"] == 1
    assert (await approve(world, 1))["outcome"] == "NOT_ALLOWED"


async def test_undoing_a_file_leaves_what_somebody_approved_since_and_says_so(world: World) -> None:
    report = await world.load([roll_row(n, KIND) for n in range(1, 6)])
    await approve(world, 4)
    path = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    undone = (await world.http.post(path, headers=world.hand("HONORS_EDITOR"))).json()
    stayed = {"name": f"{KIND} Giả Lập 4", "why": "Đã duyệt sau lần nhập này."}
    assert (undone["removed"], undone["stayed"]) == (1, [stayed])
    assert (await line(world, 4))["approval"] == "APPROVED"


async def test_an_award_in_short_is_written_out_in_all_its_entries_by_one_act_and_taken_back(world: World) -> None:
    editor, short, full = world.hand("HONORS_EDITOR"), "BK UBND tỉnh", "Bằng khen của Chủ tịch UBND tỉnh"
    for number in (1, 2, 3):
        mended = {"award_name": short, "reason": "Gõ tắt"}
        entry_id = (await line(world, number))["entry_id"]
        answer = await world.http.post(f"/entries/{entry_id}/correction", json=mended, headers=editor)
        assert answer.json()["outcome"] == "DONE"
    await approve(world, 3)
    assert (await world.announce((await line(world, 3))["entry_id"]))["outcome"] == "ANNOUNCED"
    await approve(world, 1)

    async def shorts() -> list[dict[str, Any]]:
        proof = await world.http.get(f"{world.here}/proof", headers=editor)
        return list(proof.json()["sheet"]["short_awards"])

    async def rename(written: str, wanted: str, entry_ids: list[str]) -> str:
        body = {"written": written, "wanted": wanted, "entry_ids": entry_ids}
        answer = await world.http.post(f"{world.here}/award-renamings", json=body, headers=editor)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["outcome"])

    (told,) = await shorts()
    waiting = [(await line(world, number))["entry_id"] for number in (1, 2)]
    assert (told["written"], told["entry_ids"], told["approved"]) == (short, waiting, 1)
    assert await rename(short, full, [*waiting, (await line(world, 3))["entry_id"]]) == "NOT_ALLOWED"
    assert (await shorts()) == [told]
    assert await rename(short, full, waiting) == "DONE"
    assert await shorts() == []
    seen = await line(world, 1)
    assert (seen["words"]["award_name"], seen["approval"]) == (full, "REWORDED")
    assert await rename(full, short, waiting) == "DONE"
    assert [one["entry_ids"] for one in await shorts()] == [waiting]
    assert (await line(world, 1))["approval"] == "APPROVED"
    refused = {"written": short, "wanted": full, "entry_ids": waiting}
    answer = await world.http.post(f"{world.here}/award-renamings", json=refused, headers=world.hand("MC"))
    assert answer.status_code == 403


async def test_taking_a_renaming_back_leaves_what_was_announced_since_and_nothing_of_the_others_is_by_hand(
    world: World,
) -> None:
    editor, full = world.hand("HONORS_EDITOR"), "Bằng khen của Chủ tịch UBND tỉnh"
    said = str((await line(world, 1))["words"]["award_name"])
    ids = [(await line(world, number))["entry_id"] for number in (1, 2, 3)]

    async def rename(written: str, wanted: str, **more: Any) -> dict[str, Any]:
        body = {"written": written, "wanted": wanted, "entry_ids": ids, **more}
        answer = await world.http.post(f"{world.here}/award-renamings", json=body, headers=editor)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def by_hand() -> list[str]:
        async with world.db.connection() as conn:
            rows = await conn.fetch("SELECT by_hand FROM entries WHERE entry_id = ANY($1::uuid[]) ORDER BY name", ids)
        return [row["by_hand"].get("award_name", "") for row in rows]

    assert (await rename(said, full))["outcome"] == "DONE"
    assert await by_hand() == [said] * 3
    await approve(world, 3)
    assert (await world.announce(ids[2]))["outcome"] == "ANNOUNCED"
    assert (await rename(full, said))["outcome"] == "NOT_ALLOWED"
    back = await rename(full, said, takes_back=True)
    assert (back["outcome"], "01 mục giữ nguyên" in back["sentence"]) == ("DONE", True)
    assert f"“{KIND} Giả Lập 3”" in back["sentence"]
    assert [(await line(world, n))["words"]["award_name"] for n in (1, 2, 3)] == [said, said, full]
    assert await by_hand() == ["", "", said], "a later file may say another name again without asking"
    assert (await rename(full, said, takes_back=True))["outcome"] == "NOT_ALLOWED", "nothing is left to take back"
