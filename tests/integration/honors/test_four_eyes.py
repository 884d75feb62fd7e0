"""Nothing unapproved is taken: a second person, a digest, an edition, and the rule of the congress, through the API."""

import unicodedata
from collections.abc import AsyncIterator, Mapping
from typing import Any
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, delegate, open_world, presence

KIND = "Tập thể"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """A real day: three collectives whose receivers are in the hall."""
    async with open_world(await make_database("honors"), synthetic=False) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 5)]
        await opened.hear(*people)
        await opened.hear(*(presence(opened.congress, one) for one in people))
        await opened.load([roll_row(n, KIND) for n in (1, 2, 3)])
        yield opened


async def line(world: World, number: int, reader: Mapping[str, str] | None = None) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/proof", headers=reader or world.hand("HONORS_APPROVER"))
    assert answer.status_code == 200, answer.text
    lines = answer.json()["sheet"]["lines"]
    return next(one for one in lines if one["words"]["name"] == f"{KIND} Giả Lập {number}")


async def approve(world: World, number: int, who: Mapping[str, str] | None = None, **body: Any) -> dict[str, Any]:
    seen = await line(world, number)
    answer = await world.http.put(
        f"/entries/{seen['entry_id']}/approval",
        json={"digest": seen["digest"], **body},
        headers=who or world.hand("HONORS_APPROVER"),
    )
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def put(world: World, path: str, role: str, **body: Any) -> dict[str, Any]:
    answer = await world.http.put(path, json=body, headers=world.hand(role))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_f12_a_real_day_takes_nothing_unapproved_and_says_why(world: World) -> None:
    first = (await line(world, 1))["entry_id"]
    refused = await world.announce(first)
    assert refused["outcome"] == "NOT_ANNOUNCEABLE"
    assert "người thứ hai duyệt" in refused["sentence"]
    state = await world.stage()
    assert (state["needs_approval"], state["unapproved"], state["counts"]["announceable"]) == (True, 3, 0)
    assert (await approve(world, 1))["outcome"] == "DONE"
    assert (await world.announce(first))["outcome"] == "ANNOUNCED"
    assert (await world.entry(f"{KIND} Giả Lập 2"))["blocked_reason"].startswith("Lời chưa được")


async def test_a_word_changed_after_approval_is_not_taken_though_it_stood_armed(world: World) -> None:
    await approve(world, 1)
    first = (await line(world, 1))["entry_id"]
    armed = await world.arm(first)
    await world.command(f"/entries/{first}/correction", role="HONORS_EDITOR", unit_name="Đơn vị khác", reason="Sai")
    assert (await world.take(entry_id=first, digest=armed["digest"]))["outcome"] == "NOT_ANNOUNCEABLE"
    seen = await line(world, 1)
    assert seen["approval"] == "REWORDED"
    assert seen["reworded"] == [{"field": "unit_name", "before": "Đơn vị 1", "after": "Đơn vị khác"}]
    await approve(world, 1)
    assert (await line(world, 1))["reworded"] == []
    assert (await world.announce(first))["outcome"] == "ANNOUNCED"


async def test_whoever_wrote_the_words_last_cannot_approve_them_and_another_can(world: World) -> None:
    first = (await line(world, 1))["entry_id"]
    mended = {"unit_name": "Đơn vị khác", "reason": "Sai đơn vị"}
    await world.command(f"/entries/{first}/correction", role="HONORS_APPROVER", **mended)
    assert (await line(world, 1))["is_mine"]
    refused = await approve(world, 1)
    assert (refused["outcome"], "Chính đồng chí" in refused["sentence"]) == ("NOT_ALLOWED", True)
    assert (await approve(world, 1, world.staff("HONORS_APPROVER")))["outcome"] == "DONE"


async def test_only_an_approver_approves_and_only_the_organizer_sets_the_rule(world: World) -> None:
    seen = await line(world, 1)
    for role in ("HONORS_EDITOR", "ORGANIZER", "STAGE"):
        body = {"digest": seen["digest"]}
        path = f"/entries/{seen['entry_id']}/approval"
        assert (await world.http.put(path, json=body, headers=world.staff(role))).status_code == 403
    rule = f"{world.here}/approval-rule"
    approver = world.staff("HONORS_APPROVER")
    assert (await world.http.put(rule, json={"needed": False}, headers=approver)).status_code == 403
    assert not (await put(world, rule, "ORGANIZER", needed=False))["needs_approval"]
    assert (await world.announce(seen["entry_id"]))["outcome"] == "ANNOUNCED"


async def test_an_approval_is_of_what_was_seen_and_can_be_taken_back(world: World) -> None:
    stale = await approve(world, 1, digest="0" * 16)
    assert (stale["outcome"], "vừa được sửa" in stale["sentence"]) == ("NOT_ALLOWED", True)
    await approve(world, 1)
    assert (await line(world, 1))["approval"] == "APPROVED"
    await approve(world, 1, digest=None)
    assert (await line(world, 1))["approval"] == "UNAPPROVED"


async def test_a_rehearsal_and_an_invented_congress_ask_for_no_approval(
    world: World, make_database: MakeDatabase
) -> None:
    revision = (await world.stage())["revision"]
    await put(world, f"{world.here}/rehearsal", "STAGE", revision=revision, on=True)
    assert (await world.announce((await line(world, 1))["entry_id"]))["outcome"] == "ANNOUNCED"
    async with open_world(await make_database("honors")) as invented:
        await invented.load([roll_row(1, KIND)])
        assert (await invented.announce((await line(invented, 1))["entry_id"]))["outcome"] == "ANNOUNCED"


async def test_a_file_that_brings_other_words_unapproves_and_undoing_it_approves_again(world: World) -> None:
    await approve(world, 1)
    report = await world.load([roll_row(1, KIND, citation="Khác"), roll_row(2, KIND), roll_row(3, KIND)])
    assert (await line(world, 1))["approval"] == "REWORDED"
    assert [one["after"] for one in (await line(world, 1))["reworded"]] == ["Khác"]
    path = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    assert (await world.http.post(path, headers=world.hand("HONORS_EDITOR"))).status_code == 200
    assert (await line(world, 1))["approval"] == "APPROVED"


async def test_f20_a_late_entry_is_placed_by_precedence_on_asking_and_the_stage_says_the_edition(world: World) -> None:
    await put(world, f"{world.here}/approval-rule", "ORGANIZER", needed=False)
    ids = [(await line(world, n))["entry_id"] for n in (1, 2, 3)]
    revision = (await world.stage())["revision"]
    await put(world, f"{world.here}/running-order", "HONORS_APPROVER", revision=revision, entry_ids=ids)
    edition = (await world.stage())["edition"]
    assert (edition["number"], edition["maker"], edition["differs"]) == (1, "Ban Tổ chức", [])
    high = {"award_code": "HC_SAO_VANG", "decision_number": "9/QĐ-CTN"}
    await world.load([roll_row(4, KIND, **high)])
    late = await line(world, 4)
    assert (late["placed"], late["would_stand"], late["order"]) == (False, 1, 4)
    assert "Xếp chỗ" in (await world.announce(late["entry_id"]))["sentence"]
    assert (await world.stage())["edition"]["differs"] == [f"{KIND} Giả Lập 4: thêm sau, chưa xếp chỗ."]
    await world.announce(ids[0])
    revision = (await world.stage())["revision"]
    body = {"revision": revision, "place": "BY_PRECEDENCE"}
    rolled = await put(world, f"/entries/{late['entry_id']}/place", "HONORS_APPROVER", **body)
    assert [one["entry_id"] for one in rolled["entries"]] == [ids[0], late["entry_id"], *ids[1:]]
    edition = (await world.stage())["edition"]
    assert (edition["number"], edition["differs"]) == (2, [])
    again = {"json": {**body, "revision": (await world.stage())["revision"]}, "headers": world.hand("HONORS_APPROVER")}
    assert (await world.http.put(f"/entries/{late['entry_id']}/place", **again)).status_code == 409
    assert (await world.announce(late["entry_id"]))["outcome"] == "ANNOUNCED"


async def test_f12_the_screen_draws_its_own_citation_with_its_breaks_and_the_mc_reads_the_whole_one(
    world: World,
) -> None:
    first = (await line(world, 1))["entry_id"]
    said = {"screen_citation": "Dẫn đầu phong trào|xây dựng nông thôn mới", "reason": "Rút gọn cho màn hình"}
    await world.command(f"/entries/{first}/correction", role="HONORS_EDITOR", **said)
    await approve(world, 1)
    await world.announce(first)
    shown = (await world.frames("BOARD"))[-1]["data"]["honoree"]["citation"]
    assert shown == said["screen_citation"]
    script = "".join(one["text"] for one in (await world.entry(f"{KIND} Giả Lập 1"))["script"])
    assert ("Thành tích giả lập" in script, "|" in script) == (True, False)


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


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Nguyễn Văn Mẫu", "Nguyễn Văn Mẫu"),  # decomposed
        ("Nguyễn \u202enăV Mẫu\u202c", "Nguyễn năV Mẫu"),
        ("a" * 200, "a" * 200),
        ("Hợp tác xã 🎉", "Hợp tác xã 🎉"),
    ],
)
async def test_f12_a_hostile_name_is_the_same_text_on_the_card_in_the_script_and_in_the_digest(
    world: World, typed: str, kept: str
) -> None:
    first = (await line(world, 1))["entry_id"]
    typed = unicodedata.normalize("NFD", typed)
    await world.command(f"/entries/{first}/correction", role="HONORS_EDITOR", name=typed, reason="Thử")
    lines = (await world.http.get(f"{world.here}/proof", headers=world.hand("HONORS_APPROVER"))).json()["sheet"]
    seen = next(one for one in lines["lines"] if one["entry_id"] == first)
    assert (seen["words"]["name"], seen["honoree"]["name"], kept in seen["script"]) == (kept, kept, True)
    assert bool(seen["doubts"]) is ("🎉" in kept or len(kept) == 200)


async def test_no_later_edit_of_another_lets_a_writer_approve_their_own_words(world: World) -> None:
    first = (await line(world, 1))["entry_id"]
    path = f"/entries/{first}/correction"
    await world.command(path, role="HONORS_APPROVER", name=f"{KIND} Giả Lập 1", unit_name="Đơn vị khác", reason="Sai")
    await world.command(path, role="HONORS_EDITOR", citation="Sửa dấu phẩy", reason="Sai")
    assert (await line(world, 1))["is_mine"]
    assert (await approve(world, 1))["outcome"] == "NOT_ALLOWED"
    assert (await approve(world, 1, world.staff("HONORS_APPROVER")))["outcome"] == "DONE"
    await world.command(path, role="HONORS_EDITOR", citation="Sửa lần nữa", reason="Sai")
    assert not (await line(world, 1))["is_mine"]
    assert (await approve(world, 1))["outcome"] == "DONE"


async def test_a_writer_is_one_again_when_the_approval_of_the_other_is_taken_back(world: World) -> None:
    first = (await line(world, 1))["entry_id"]
    await world.command(f"/entries/{first}/correction", role="HONORS_APPROVER", unit_name="Đơn vị khác", reason="Sai")
    second = world.staff("HONORS_APPROVER")
    await approve(world, 1, second)
    await approve(world, 1, second, digest=None)
    assert (await approve(world, 1))["outcome"] == "NOT_ALLOWED"


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


async def test_an_approval_sent_again_under_another_account_is_no_repetition(world: World) -> None:
    seen, command_id = await line(world, 1), str(uuid4())
    assert (await approve(world, 1, command_id=command_id))["outcome"] == "DONE"
    await approve(world, 1, digest=None)
    body = {"digest": seen["digest"], "command_id": command_id}
    path, another = f"/entries/{seen['entry_id']}/approval", world.staff("HONORS_APPROVER")
    assert (await world.http.put(path, json=body, headers=another)).status_code == 409
    assert (await line(world, 1))["approval"] == "UNAPPROVED"


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
