"""The ways back at the stage: a name shown again, announced by mistake, withdrawn, corrected, put off."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.honors import EntryAnnounced, EntryCorrected, EntryReturned, EntryWithdrawn
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.stage_hands import named


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Five individuals of whom the first is absent, and a collective (number 1) whose receiver is absent."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, 7)]
        await opened.hear(*people)
        await opened.hear(*(presence(opened.congress, one) for one in people[2:]))
        await opened.load([roll_row(1, "Tập thể"), *(roll_row(n) for n in range(2, 7))])
        yield opened


async def test_f7_any_announced_name_is_shown_again(world: World) -> None:
    third = await named(world, 3)
    await world.announce(third)
    await world.take()
    await world.command(f"{world.here}/cards", card="TITLE")
    assert (await world.stage())["last"]["name"] == "Cá nhân Giả Lập 4"
    again = await world.command(f"{world.here}/cards", card="HONOREE", entry_id=third)
    assert again["outcome"] == "DONE"
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["name"] == "Cá nhân Giả Lập 3"
    assert len(await world.said(EntryAnnounced)) == 2


async def test_f7_a_name_announced_by_mistake_waits_again_and_no_decision_is_revoked(world: World) -> None:
    third = await named(world, 3)
    await world.announce(third)
    back = await world.command(f"/entries/{third}/return", reason="Bấm nhầm")
    assert (back["outcome"], back["entry"]["status"], back["entry"]["sequence"]) == ("DONE", "SCHEDULED", None)
    assert (await world.frames("BOARD"))[-1]["data"]["card"] == "TITLE"
    assert (await world.http.get(f"{world.here}/public-roll")).json()["entries"] == []
    (said,) = await world.said(EntryReturned)
    assert (said.sequence, said.reason, await world.said(EntryWithdrawn)) == (1, "Bấm nhầm", [])
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT details FROM audit WHERE action = 'entry.return'") == {"said": ["Bấm nhầm"]}
    assert (await world.announce(third))["entry"]["sequence"] == 2
    await world.command(f"/entries/{third}/presentation")
    assert (await world.command(f"/entries/{third}/return", reason="Muộn"))["outcome"] == "NOT_ALLOWED"


async def test_f17_a_name_that_no_screen_showed_stays_marked_until_one_did(world: World) -> None:
    third = await named(world, 3)
    await world.announce(third)
    revision = (await world.stage())["on_air"]["revision"]
    await world.take()
    assert (await world.entry("Cá nhân Giả Lập 3"))["was_shown"] is False
    screen = await world.screen()
    await world.http.post("/screens/acknowledgements", json={"revision": revision + 1}, headers=screen)
    shown = {one["order"]: one["was_shown"] for one in (await world.roll())["entries"]}
    assert (shown[3], shown[4]) == (False, True)
    await world.command(f"{world.here}/cards", card="HONOREE", entry_id=third)
    again = (await world.stage())["on_air"]["revision"]
    await world.http.post("/screens/acknowledgements", json={"revision": again}, headers=screen)
    assert (await world.entry("Cá nhân Giả Lập 3"))["was_shown"] is True


async def test_f15_a_withdrawal_leaves_a_gap_and_changes_nobodys_number(world: World) -> None:
    before = {one["entry_id"]: (one["order"], one["batch"]) for one in (await world.roll())["entries"]}
    await world.command(f"/entries/{await named(world, 2)}/withdrawal", role="ORGANIZER", reason="Quyết định bị hủy")
    assert {one["entry_id"]: (one["order"], one["batch"]) for one in (await world.roll())["entries"]} == before


async def test_f13_a_correction_reaches_position_citation_and_decision(world: World) -> None:
    third = await named(world, 3)
    await world.announce(third)
    words = {"position": "Giáo viên", "citation": "Thành tích đúng", "decision_number": "1512/QĐ-CT"}
    done = await world.command(
        f"/entries/{third}/correction",
        role="HONORS_EDITOR",
        decision_date="2026-09-02",
        reason="Sai số",
        in_public=True,
        **words,
    )
    assert {name: done["entry"][name] for name in words} == words
    shown = (await world.frames("BOARD"))[-1]["data"]["honoree"]
    assert (shown["decision_number"], shown["decision_date"]) == ("1512/QĐ-CT", "2026-09-02")
    (said,) = await world.said(EntryCorrected)
    assert said.decision_number == "1512/QĐ-CT"
    report = await world.load([roll_row(n) for n in range(2, 7)])
    assert report["created"] == 0, report  # the file with the old number asks, and doubles nobody


async def test_the_mc_is_told_whose_name_was_announced_by_mistake_until_the_next_is_taken(world: World) -> None:
    third = await named(world, 3)
    await world.announce(third)
    await world.command(f"/entries/{third}/return", reason="Bấm nhầm")
    assert (await world.stage())["taken_back"] == (await world.roll())["entries"][2]["name"]
    assert (await world.announce(third))["outcome"] == "ANNOUNCED"
    assert (await world.stage())["taken_back"] == ""


async def test_the_mc_is_told_whose_name_was_withdrawn_while_it_was_on_air_or_armed_and_of_no_other(
    world: World,
) -> None:
    names = [one["name"] for one in (await world.roll())["entries"]]
    await world.announce(await named(world, 3))
    await world.command(f"/entries/{await named(world, 6)}/withdrawal", role="ORGANIZER", reason="Hủy quyết định")
    assert (await world.stage())["withdrawn"] == ""
    await world.command(f"/entries/{await named(world, 3)}/withdrawal", role="ORGANIZER", reason="Hủy quyết định")
    assert (await world.stage())["withdrawn"] == names[2]
    assert (await world.announce(await named(world, 4)))["outcome"] == "ANNOUNCED"
    assert (await world.stage())["withdrawn"] == ""
    await world.arm(await named(world, 5))
    await world.command(f"/entries/{await named(world, 5)}/withdrawal", role="ORGANIZER", reason="Hủy quyết định")
    assert (await world.stage())["withdrawn"] == names[4]


async def test_an_armed_name_that_is_put_off_or_held_leaves_the_frame_and_the_one_after_it_can_be_armed(
    world: World,
) -> None:
    for number, path in ((3, "deferral"), (4, "hold")):
        armed = await named(world, number)
        await world.command(f"{world.here}/arming", entry_id=armed)
        assert (await world.command(f"/entries/{armed}/{path}", reason="Vắng mặt"))["outcome"] == "DONE"
        state = await world.stage()
        assert state["armed"] is None
        assert armed not in [one["entry_id"] for one in (state["next"], *state["upcoming"])]
    await world.announce(await named(world, 6))
    told = [(one["order"], one["word"]) for one in (await world.stage())["left"]]
    assert told == [(3, "trao sau"), (4, "tạm dừng"), (2, "chưa có mặt")]


async def test_after_a_name_far_ahead_was_taken_back_nothing_stays_armed_and_who_is_to_come_is_proposed(
    world: World,
) -> None:
    """What stood armed was to follow the mistake: one press on it would pass over all between."""
    await world.announce(await named(world, 3))
    await world.announce(await named(world, 5))
    assert (await world.stage())["armed"]["entry"]["order"] == 6
    await world.command(f"/entries/{await named(world, 5)}/return", reason="Bấm nhầm")
    stage = await world.stage()
    assert (stage["armed"], stage["next"]["order"]) == (None, 4)
    assert (await world.take(entry_id=await named(world, 6), digest="0" * 16))["outcome"] == "NOT_ARMED"


async def test_a_decision_that_was_taken_back_leaves_nothing_armed(world: World) -> None:
    await world.cut(most=6)
    third = await named(world, 3)
    await world.arm(third)
    await world.take_decision()
    await world.arm(await named(world, 5))
    await world.command(f"/entries/{third}/decision-return", reason="Bấm nhầm")
    assert (await world.stage())["armed"] is None


async def test_what_stands_armed_is_let_go_by_whoever_holds_the_stage_and_nothing_else_moves(world: World) -> None:
    await world.announce(await named(world, 3))
    before = await world.stage()
    assert before["armed"]["entry"]["order"] == 4
    done = await world.command(f"{world.here}/disarming")
    after = await world.stage()
    assert (done["outcome"], after["armed"], after["next"]["order"]) == ("DONE", None, 4)
    assert after["on_air"] == before["on_air"]
    assert after["revision"] == before["revision"] + 1
    await world.arm(await named(world, 4))
    body = {"command_id": str(uuid4()), "revision": (await world.stage())["revision"]}
    other = await world.http.post(f"{world.here}/disarming", json=body, headers=world.staff("STAGE"))
    assert other.json()["outcome"] == "NOT_HOLDER"
    onlooker = await world.http.post(f"{world.here}/disarming", json=body, headers=world.staff("MC"))
    assert onlooker.status_code == 403
    stale = await world.command(f"{world.here}/disarming", revision=before["revision"])
    assert (stale["outcome"], (await world.stage())["armed"]["entry"]["order"]) == ("STALE", 4)
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM audit WHERE action = 'stage.disarmed'") == 1


@pytest.mark.parametrize("by_proxy", [False, True])
async def test_given_by_one_press_is_taken_back_by_one_press_and_the_trail_keeps_both(
    world: World, by_proxy: bool
) -> None:
    first = (await world.roll())["entries"][0]["entry_id"]  # a collective: somebody receives for it
    assert (await world.command(f"/entries/{first}/presentation-return"))["outcome"] == "NOT_ALLOWED"
    await world.announce(first)
    before = (await world.roll())["entries"][0]
    received = {"receiver_name": "Bà Vi Thử Lan", "receiver_capacity": "Bí thư"} if by_proxy else {}
    given = {"by_proxy": by_proxy, "certificate_number": "0012", **received}
    assert (await world.command(f"/entries/{first}/presentation", **given))["outcome"] == "DONE"
    back = await world.command(f"/entries/{first}/presentation-return")
    assert (back["outcome"], back["entry"]["status"]) == ("DONE", "ANNOUNCED")
    assert (await world.roll())["entries"][0] == before
    assert (await world.command(f"/entries/{first}/return", reason="Bấm nhầm"))["outcome"] == "DONE"
    async with world.db.connection() as conn:
        told = await conn.fetch("SELECT action FROM audit WHERE action LIKE '%present%' ORDER BY id")
    noted = "entry.present_to_proxy" if by_proxy else "entry.present"
    assert [one["action"] for one in told] == [noted, "entry.take_back_presentation"]
