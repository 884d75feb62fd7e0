"""The name that was armed and nothing else: arming, taking, holding the stage, locks, on a real database."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.honors import EntryAnnounced
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


async def come(world: World, number: int) -> None:
    await world.hear(presence(world.congress, delegate(world.congress, number)))


async def by_another(world: World, path: str, **body: Any) -> dict[str, Any]:
    sent = {"command_id": str(uuid4()), "revision": (await world.stage())["revision"], **body}
    answer = await world.http.post(f"{world.here}/{path}", json=sent, headers=world.staff("STAGE"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_f1_an_arrival_lights_a_strip_and_leaves_the_armed_name_where_it_is(world: World) -> None:
    await world.announce(await named(world, 3))
    armed = (await world.stage())["armed"]
    assert armed["entry"]["name"] == "Cá nhân Giả Lập 4"  # by the take before it
    await come(world, 2)
    state = await world.stage()
    assert state["armed"]["entry"]["entry_id"] == armed["entry"]["entry_id"] == state["next"]["entry_id"]
    assert [(one["order"], one["name"]) for one in state["late"]][-1] == (2, "Cá nhân Giả Lập 2")
    late = await named(world, 2)
    placed = await world.command(f"{world.here}/late-comers", entry_id=late, place="AFTER_ARMED")
    assert placed["outcome"] == "DONE"
    order = []
    for _ in range(3):
        await world.take()
        order.append((await world.stage())["on_air"]["entry"]["order"])
    assert order == [4, 2, 5]  # each with the number of the printed list


async def test_f1_only_what_was_armed_and_seen_is_taken(world: World) -> None:
    third, fourth = await named(world, 3), await named(world, 4)
    armed = await world.arm(third)
    assert (await world.take(entry_id=fourth))["outcome"] == "NOT_ARMED"
    assert (await world.take(digest="0" * 16))["outcome"] == "CHANGED"
    mended = {"unit_name": "Đơn vị Đúng", "reason": "Sai đơn vị"}
    await world.command(f"/entries/{third}/correction", role="HONORS_EDITOR", **mended)
    state = await world.stage()
    assert state["armed"]["changes"] == ["Đơn vị: Đơn vị 1 → Đơn vị Đúng."]
    assert state["armed"]["card"]["honoree"]["unit_name"] == "Đơn vị Đúng"
    assert (await world.take(digest=armed["digest"]))["outcome"] == "CHANGED"
    assert await world.said(EntryAnnounced) == []
    anew = await world.arm(third)
    assert anew["digest"] != armed["digest"]
    assert (await world.take())["outcome"] == "ANNOUNCED"


@pytest.mark.parametrize("what", ["receiver came", "receiver changed", "left"])
async def test_f1_an_armed_entry_that_changes_is_armed_anew(world: World, what: str) -> None:
    number = 3 if what == "left" else 1
    entry_id = await named(world, number)
    await world.arm(entry_id)
    if what == "receiver came":
        await come(world, 1)
    elif what == "receiver changed":
        await world.command(f"/entries/{entry_id}/representative", delegate_code="GL-004")
    else:
        await world.hear(presence(world.congress, delegate(world.congress, 3), present=False, version=2))
    assert (await world.stage())["armed"]["changes"]
    assert (await world.take())["outcome"] in ("CHANGED", "NOT_ANNOUNCEABLE")
    assert await world.said(EntryAnnounced) == []


async def test_f4_f5_a_second_press_within_the_dwell_time_is_refused_unless_it_says_so(world: World) -> None:
    await world.arm(await named(world, 3))
    assert (await world.take(skip_dwell=False))["outcome"] == "ANNOUNCED"
    assert (await world.stage())["dwell_ms"] == 4_000
    assert (await world.take(skip_dwell=False))["outcome"] == "TOO_SOON"
    assert (await world.take(skip_dwell=True))["outcome"] == "ANNOUNCED"
    assert (await world.command(f"{world.here}/dwell", dwell_ms=2_000))["outcome"] == "DONE"
    assert (await world.take(skip_dwell=False))["outcome"] == "TOO_SOON"


async def test_f5_one_operator_holds_the_stage_and_taking_over_is_one_act_with_a_trace(world: World) -> None:
    await world.arm(await named(world, 3))
    armed = (await world.stage())["armed"]
    seen = {"entry_id": armed["entry"]["entry_id"], "digest": armed["digest"]}
    for path, body in (
        ("announcements", seen),
        ("arming", {"entry_id": seen["entry_id"]}),
        ("cards", {"card": "TITLE"}),
        ("late-comers", {"entry_id": seen["entry_id"], "place": "LATER"}),
        ("dwell", {"dwell_ms": 2_000}),
    ):
        assert (await by_another(world, path, **body))["outcome"] == "NOT_HOLDER", path
    assert (await by_another(world, "cards", card="BLACK"))["outcome"] == "DONE"  # the panic key is everybody's
    assert (await by_another(world, "lock-release", back=False))["outcome"] == "NOT_HOLDER"
    colleague = world.staff("STAGE")
    mine = (await world.http.get(f"{world.here}/hand", headers=colleague)).json()
    took = await world.http.post(f"{world.here}/hand", json={"command_id": str(uuid4())}, headers=colleague)
    assert took.json()["outcome"] == "DONE"
    assert (await world.stage())["hold"]["hand"] == mine["hand"]
    assert (await world.take())["outcome"] == "NOT_HOLDER"
    async with world.db.connection() as conn:
        assert await conn.fetchval("SELECT count(*) FROM audit WHERE action = 'stage.taken_over'") == 1


@pytest.mark.parametrize("lock", ["BLACK", "FLAG_SALUTE", "SILENCE"])
async def test_f8_f16_a_lock_is_left_by_its_release_only_and_goes_back_to_the_name(world: World, lock: str) -> None:
    await world.announce(await named(world, 3))
    shown = (await world.stage())["on_air"]["entry"]["name"]
    assert (await world.command(f"{world.here}/cards", card=lock))["outcome"] == "DONE"
    assert (await world.take())["outcome"] == "NOT_ANNOUNCEABLE"
    for card in ("TITLE", "SLOGAN", "SILENCE"):
        if card != lock:
            assert (await world.command(f"{world.here}/cards", card=card))["outcome"] == "NOT_ALLOWED"
    state = await world.stage()
    assert (state["on_air"]["card"], state["on_air"]["covered"]["entry"]["name"]) == (lock, shown)
    assert (await world.command(f"{world.here}/lock-release", back=True))["outcome"] == "DONE"
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["name"] == shown
    assert (await world.command(f"{world.here}/lock-release", back=True))["outcome"] == "NOT_ALLOWED"


async def test_the_silence_follows_the_flag_without_a_picture_in_between_and_covers_what_the_flag_covered(
    world: World,
) -> None:
    await world.announce(await named(world, 3))
    shown = (await world.stage())["on_air"]["entry"]["name"]
    await world.command(f"{world.here}/cards", card="FLAG_SALUTE")
    before = len(await world.frames("BOARD"))
    assert (await world.command(f"{world.here}/lock-release", back=True, to="SILENCE"))["outcome"] == "DONE"
    assert [one["data"]["card"] for one in (await world.frames("BOARD"))[before:]] == ["SILENCE"]
    assert (await world.take())["outcome"] == "NOT_ANNOUNCEABLE"
    await world.command(f"{world.here}/lock-release", back=True)
    assert (await world.frames("BOARD"))[-1]["data"]["honoree"]["name"] == shown


async def test_f22_the_page_learns_what_it_may_do_before_it_shows_a_button(world: World) -> None:
    rights = {}
    for role in ("STAGE", "HONORS_EDITOR", "MC", "HONORS_APPROVER"):
        mine = (await world.http.get(f"{world.here}/hand", headers=world.staff(role))).json()
        rights[role] = [name for name in ("may_operate", "may_order", "may_correct", "may_withdraw") if mine[name]]
    assert rights == {
        "STAGE": ["may_operate"],
        "HONORS_EDITOR": ["may_correct"],
        "MC": [],
        "HONORS_APPROVER": ["may_order", "may_correct", "may_withdraw"],
    }
    (listed,) = (await world.http.get("/congresses", headers=world.staff("STAGE"))).json()
    assert (listed["code"], "22/11/2026" in listed["title_lines"][-1]) == ("GL-V", True)


async def test_a_sign_reaches_the_other_side_changes_no_revision_and_ends_with_the_next_name(world: World) -> None:
    tablet = await world.screen("Lời dẫn", role="MC")
    await world.arm(await named(world, 3))
    seen = await world.stage()

    async def say(side: str, gesture: str | None, who: dict[str, str], **about: str) -> int:
        body = {"gesture": gesture, **about}
        answer = await world.http.put(f"{world.here}/signs/{side}", json=body, headers=who)
        return answer.status_code

    assert await say("MC", "SLOWER", tablet) == 204
    assert await say("MC", "STOP", tablet) == 204
    assert await say("STAGE", "ABSENT", world.hand(), entry_id=await named(world, 4)) == 204
    after = await world.stage()
    assert after["revision"] == seen["revision"]
    assert [(one["side"], one["gesture"]) for one in after["signs"]] == [("MC", "STOP"), ("STAGE", "ABSENT")]
    assert after["signs"][1]["entry_id"] == await named(world, 4)
    assert (await world.frames("STAGE", "stage"))[-1]["data"]["signs"] == after["signs"]
    assert await say("STAGE", "STOP", tablet) == 403
    assert await say("STAGE", None, tablet) == 204  # the MC has seen it
    assert await say("MC", "STOP", await world.screen("Màn hình")) == 403
    assert (await world.take(revision=seen["revision"]))["outcome"] == "ANNOUNCED"
    assert (await world.stage())["signs"] == []
