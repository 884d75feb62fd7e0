"""Announcing on a real database: once, the right one, and nothing public before."""

import asyncio
from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from contracts.honors import EntryAnnounced, EntryCorrected, EntryWithdrawn, StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """A collective whose receiver is absent, a present and an absent individual."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in (1, 2, 3)]
        await opened.hear(*people)
        await opened.hear(presence(opened.congress, people[1]))
        report = await opened.load([roll_row(1, "Tập thể"), roll_row(2), roll_row(3)])
        assert report["created"] == 3, report
        yield opened


async def test_what_is_announced_is_public_and_nothing_before_it(world: World) -> None:
    empty = (await world.http.get(f"{world.here}/public-roll")).json()
    assert empty["entries"] == []
    state = await world.stage()
    assert state["next"]["name"] == "Tập thể Giả Lập 1"
    answer = await world.announce(state["next"]["entry_id"])
    assert answer["outcome"] == "ANNOUNCED"
    assert answer["revision"] == state["revision"] + 2  # armed, then taken
    public = (await world.http.get(f"{world.here}/public-roll")).json()
    assert [entry["name"] for entry in public["entries"]] == ["Tập thể Giả Lập 1"]
    cards = await world.frames("BOARD")
    assert [card["number"] for card in cards] == [1, 2]
    shown = cards[-1]["data"]
    assert (shown["card"], shown["honoree"]["name"], shown["synthetic"]) == ("HONOREE", "Tập thể Giả Lập 1", True)
    assert shown["honoree"]["representative_name"] is None  # nobody absent is called up


async def test_the_event_and_the_change_of_stage_are_said_together_without_gaps(world: World) -> None:
    for name in ("Tập thể Giả Lập 1", "Cá nhân Giả Lập 2"):
        await world.announce((await world.entry(name))["entry_id"])
    announced = await world.said(EntryAnnounced)
    assert [(event.sequence, event.name) for event in announced] == [
        (1, "Tập thể Giả Lập 1"),
        (2, "Cá nhân Giả Lập 2"),
    ]
    stages = await world.said(StageChanged)
    assert [event.revision for event in stages] == list(range(1, len(stages) + 1))
    assert stages[-1].entry_id == announced[-1].entry_id


async def test_the_same_press_sent_four_times_announces_one_name(world: World) -> None:
    await world.arm((await world.stage())["next"]["entry_id"])
    answers = await asyncio.gather(*(world.take() for _ in range(4)))
    assert [answer["outcome"] for answer in answers].count("ANNOUNCED") == 1
    assert len(await world.said(EntryAnnounced)) == 1
    assert len(await world.frames("BOARD")) == 2


async def test_a_command_sent_again_gets_the_same_answer_and_announces_nothing(world: World) -> None:
    state = await world.stage()
    armed = await world.arm(state["next"]["entry_id"])
    body = {
        "entry_id": state["next"]["entry_id"],
        "digest": armed["digest"],
        "revision": armed["revision"],
        "command_id": "0192f0c4-0000-7000-8000-000000000001",
    }
    first, again = [await world.take(**body) for _ in range(2)]
    assert first == again
    assert first["outcome"] == "ANNOUNCED"
    assert len(await world.said(EntryAnnounced)) == 1
    other = {**body, "entry_id": state["upcoming"][1]["entry_id"]}
    refused = await world.http.post(f"{world.here}/announcements", json=other, headers=world.hand())
    assert refused.status_code == 409


async def test_an_absent_individual_is_refused_and_may_be_deferred(world: World) -> None:
    absent = await world.entry("Cá nhân Giả Lập 3")
    assert (absent["announceable"], absent["representative"]["present"]) == (False, False)
    answer = await world.announce(absent["entry_id"])
    assert answer["outcome"] == "NOT_ANNOUNCEABLE"
    assert "chưa có mặt" in answer["sentence"]
    deferred = await world.command(f"/entries/{absent['entry_id']}/deferral", reason="Vắng mặt")
    assert (deferred["outcome"], deferred["entry"]["status"]) == ("DONE", "DEFERRED")
    back = await world.command(f"/entries/{absent['entry_id']}/reinstatement")
    assert back["entry"]["status"] == "SCHEDULED"


async def test_a_collective_is_announced_without_its_receiver_who_may_change(world: World) -> None:
    collective = await world.entry("Tập thể Giả Lập 1")
    assert collective["representative"]["present"] is False
    changed = await world.command(f"/entries/{collective['entry_id']}/representative", delegate_code="GL-002")
    assert changed["entry"]["representative"]["name"] == "Cá nhân Giả Lập 2"
    assert changed["entry"]["line"].endswith("Đại diện nhận: Ông Cá nhân Giả Lập 2")
    assert (await world.announce(collective["entry_id"]))["outcome"] == "ANNOUNCED"
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["representative_name"] == "Ông Cá nhân Giả Lập 2"
    person = await world.entry("Cá nhân Giả Lập 2")
    refused = await world.command(f"/entries/{person['entry_id']}/representative", delegate_code="GL-001")
    assert refused["outcome"] == "NOT_ALLOWED"


async def test_nothing_is_announced_over_the_flag_salute(world: World) -> None:
    first = (await world.stage())["next"]
    assert (await world.command(f"{world.here}/cards", card="FLAG_SALUTE"))["outcome"] == "DONE"
    locked = (await world.frames("BOARD"))[-1]["data"]
    assert locked["locked"] is True
    refused = await world.announce(first["entry_id"])
    assert refused["outcome"] == "NOT_ANNOUNCEABLE"
    assert "chào cờ" in refused["sentence"]
    await world.command(f"{world.here}/lock-release", back=False)
    assert (await world.announce(first["entry_id"]))["outcome"] == "ANNOUNCED"


async def test_the_panic_key_works_with_an_old_revision(world: World) -> None:
    answer = await world.command(f"{world.here}/cards", card="BLACK", revision=1)
    assert answer["outcome"] == "DONE"
    assert (await world.frames("BOARD"))[-1]["data"]["card"] == "BLACK"
    assert (await world.command(f"{world.here}/lock-release", back=False, revision=1))["outcome"] == "STALE"


async def test_a_correction_shows_on_the_screen_and_keeps_the_wrong_words_in_the_trail(world: World) -> None:
    entry_id = (await world.stage())["next"]["entry_id"]
    await world.announce(entry_id)
    corrected = await world.command(
        f"/entries/{entry_id}/correction",
        role="HONORS_EDITOR",
        name="Tập thể Đúng Tên",
        reason="Sai tên",
        in_public=True,
    )
    assert corrected["entry"]["corrected"] is True
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["name"] == "Tập thể Đúng Tên"
    (event,) = await world.said(EntryCorrected)
    assert (event.name, event.sequence) == ("Tập thể Đúng Tên", 1)
    async with world.db.connection() as conn:
        trail = await conn.fetchval("SELECT details FROM audit WHERE action = 'entry.words_changed'")
    assert (trail["fields"], trail["before"]) == (["name"], ["Tập thể Giả Lập 1"])


async def test_a_withdrawn_name_leaves_the_screen_and_keeps_a_trace(world: World) -> None:
    entry_id = (await world.stage())["next"]["entry_id"]
    await world.announce(entry_id)
    await world.command(f"/entries/{entry_id}/withdrawal", role="ORGANIZER", reason="Quyết định bị hủy")
    assert (await world.frames("BOARD"))[-1]["data"]["card"] == "TITLE"
    (public,) = (await world.http.get(f"{world.here}/public-roll")).json()["entries"]
    assert (public["withdrawn"], public["name"], public["sequence"]) == (True, None, 1)
    assert len(await world.said(EntryWithdrawn)) == 1


async def test_a_held_entry_waits_until_it_is_cleared(world: World) -> None:
    entry_id = (await world.stage())["next"]["entry_id"]
    await world.command(f"/entries/{entry_id}/hold", reason="Có đơn thư")
    assert (await world.announce(entry_id))["outcome"] == "NOT_ANNOUNCEABLE"
    assert (await world.stage())["next"]["entry_id"] != entry_id
    await world.command(f"/entries/{entry_id}/hold", on=False, reason="Đã xác minh")
    assert (await world.announce(entry_id))["outcome"] == "ANNOUNCED"


async def test_only_collectives_households_and_the_dead_are_received_for(world: World) -> None:
    collective, person = await world.entry("Tập thể Giả Lập 1"), await world.entry("Cá nhân Giả Lập 2")
    for entry in (collective, person):
        await world.announce(entry["entry_id"])
    path = "/entries/{}/presentation"
    refused = await world.command(path.format(person["entry_id"]), by_proxy=True, receiver_name="Trần Giả Lập")
    assert refused["outcome"] == "NOT_ALLOWED"
    assert (await world.command(path.format(person["entry_id"])))["entry"]["status"] == "PRESENTED"
    by_proxy = await world.command(path.format(collective["entry_id"]), by_proxy=True, receiver_name="Trần Giả Lập")
    assert by_proxy["entry"]["status"] == "RECEIVED_BY_PROXY"


async def test_the_approved_order_counts_and_an_old_revision_is_refused(world: World) -> None:
    roll = await world.roll()
    backwards = [entry["entry_id"] for entry in reversed(roll["entries"])]
    ordered = await world.command(f"{world.here}/running-order", role="HONORS_APPROVER", entry_ids=backwards)
    assert [entry["entry_id"] for entry in ordered["entries"]] == backwards
    approver = world.staff("HONORS_APPROVER")
    body = {"revision": roll["revision"], "entry_ids": backwards}
    stale = await world.http.put(f"{world.here}/running-order", json=body, headers=approver)
    assert stale.status_code == 409
    body = {"revision": ordered["revision"], "entry_ids": backwards[:2]}
    partial = await world.http.put(f"{world.here}/running-order", json=body, headers=approver)
    assert partial.status_code == 422
    editor = await world.http.put(f"{world.here}/running-order", json=body, headers=world.staff("ORGANIZER"))
    assert editor.status_code == 403


async def test_another_congress_is_out_of_reach(world: World) -> None:
    elsewhere = world.staff("STAGE", "ORGANIZER", congress_id=uuid4())
    assert (await world.http.get(f"{world.here}/roll", headers=elsewhere)).status_code == 403
    entry_id = (await world.stage())["next"]["entry_id"]
    body = {"command_id": str(uuid4()), "revision": 1, "reason": "x"}
    refused = await world.http.post(f"/entries/{entry_id}/deferral", json=body, headers=elsewhere)
    assert refused.status_code == 403


async def numbers(world: World) -> dict[str, int]:
    return {one["name"]: one["order"] for one in (await world.roll())["entries"]}


async def test_a_file_that_comes_after_the_first_real_name_moves_no_number_though_nobody_froze_the_order(
    world: World,
) -> None:
    before = await numbers(world)
    await world.announce((await world.stage())["next"]["entry_id"])
    highest = roll_row(9, "Tập thể", award_code="", award_name="Huân chương Lao động hạng Ba", delegate_code="")
    report = await world.load([highest])
    after = await numbers(world)
    assert {name: after[name] for name in before} == before
    assert after["Tập thể Giả Lập 9"] == len(before) + 1
    await world.take()
    assert await numbers(world) == after
    undo = f"{world.here}/honour-roll-imports/{report['import_id']}/undo"
    undone = (await world.http.post(undo, headers=world.staff("HONORS_EDITOR"))).json()
    assert (undone["stayed"], await numbers(world)) == ([], before)
