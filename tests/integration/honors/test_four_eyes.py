"""Nothing unapproved is taken: a second person, a digest, an edition, and the rule of the congress, through the API."""

import unicodedata
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

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


async def test_an_approval_sent_again_under_another_account_is_no_repetition(world: World) -> None:
    seen, command_id = await line(world, 1), str(uuid4())
    assert (await approve(world, 1, command_id=command_id))["outcome"] == "DONE"
    await approve(world, 1, digest=None)
    body = {"digest": seen["digest"], "command_id": command_id}
    path, another = f"/entries/{seen['entry_id']}/approval", world.staff("HONORS_APPROVER")
    assert (await world.http.put(path, json=body, headers=another)).status_code == 409
    assert (await line(world, 1))["approval"] == "UNAPPROVED"
