"""Somebody receives instead: named before the eyes of the operator, a delegate or not; an absent person is announced with them."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.receiving_instead import allow, four_and_a_collective, name, numbered


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with four_and_a_collective(await make_database("honors")) as opened:
        yield opened


async def test_an_absent_person_is_announced_with_whoever_receives_instead(world: World) -> None:
    away = await numbered(world, "Cá nhân Giả Lập 2")
    assert not away["announceable"]
    assert "ghi người nhận thay" in away["blocked_reason"]
    done = await name(world, away, name="Bà Vi Thử Lan", capacity="con gái")
    assert (done["outcome"], done["sentence"]) == ("DONE", "Bà Vi Thử Lan nhận thay “Cá nhân Giả Lập 2”.")
    now = await numbered(world, "Cá nhân Giả Lập 2")
    assert now["announceable"]
    assert now["line"].endswith("Nhận thay: Bà Vi Thử Lan, con gái")
    assert (await world.announce(away["entry_id"]))["outcome"] == "ANNOUNCED"
    card = (await world.frames("BOARD"))[-1]["data"]["honoree"]
    assert (card["representative_name"], card["representative_position"]) == ("Bà Vi Thử Lan", "con gái")


async def test_the_papers_say_who_received_instead(world: World) -> None:
    away = await numbered(world, "Cá nhân Giả Lập 2")
    await name(world, away, name="Bà Vi Thử Lan", capacity="con gái")
    await world.announce(away["entry_id"])
    given = await world.command(f"/entries/{away['entry_id']}/presentation")
    assert given["entry"]["status"] == "RECEIVED_BY_PROXY"
    assert (given["entry"]["received_by"], given["entry"]["received_as"]) == ("Bà Vi Thử Lan", "con gái")


async def test_a_delegate_who_receives_instead_is_waited_for_at_the_door(world: World) -> None:
    away = await numbered(world, "Cá nhân Giả Lập 2")
    told = await name(world, away, delegate_code="GL-003", capacity="đồng nghiệp")
    assert told["sentence"].endswith("Người này chưa có mặt.")
    waits = await numbered(world, "Cá nhân Giả Lập 2")
    assert waits["blocked_reason"].startswith("Người nhận thay chưa có mặt")
    frames = len(await world.frames("STAGE"))
    await world.hear(presence(world.congress, delegate(world.congress, 3)))
    assert (await numbered(world, "Cá nhân Giả Lập 2"))["announceable"]
    assert len(await world.frames("STAGE")) > frames


async def test_whom_to_choose_is_listed_by_name_with_who_is_in_the_hall(world: World) -> None:
    away = await numbered(world, "Cá nhân Giả Lập 2")
    phone = await world.screen("Điện thoại cánh gà", "BACKSTAGE")
    answer = await world.http.get(f"/entries/{away['entry_id']}/receivers", headers=phone)
    assert [(one["delegate_code"], one["present"]) for one in answer.json()] == [
        (f"GL-{n:03d}", n in (1, 4)) for n in range(1, 6)
    ]
    assert answer.json()[0]["name"] == "Cá nhân Giả Lập 1"
    assert (await name(world, away, phone, delegate_code="GL-004"))["entry"]["announceable"]


async def test_a_person_who_comes_after_all_goes_up_once_the_other_is_taken_back(world: World) -> None:
    here = await numbered(world, "Cá nhân Giả Lập 1")
    await name(world, here, name="Ông Vi Thử Nam")
    named = await numbered(world, "Cá nhân Giả Lập 1")
    assert "đã có mặt" in named["receiver_warning"]
    await name(world, here)
    back = await numbered(world, "Cá nhân Giả Lập 1")
    assert (back["proxy"], back["receiver_warning"], back["announceable"]) == (None, "", True)
    assert "nhận" not in back["line"].casefold()


async def test_who_receives_is_part_of_what_the_operator_saw_when_arming(world: World) -> None:
    here = await numbered(world, "Cá nhân Giả Lập 1")
    revision = (await world.stage())["revision"]
    body = {"command_id": str(uuid4()), "revision": revision, "entry_id": here["entry_id"]}
    await world.http.post(f"{world.here}/arming", json=body, headers=world.hand())
    await name(world, here, name="Ông Vi Thử Nam", capacity="con trai")
    told = (await world.stage())["armed"]
    assert any("Người nhận: trống → Ông Vi Thử Nam" in one for one in told["changes"])


async def test_for_a_collective_a_name_that_is_no_delegates_counts_until_a_delegate_is_chosen(world: World) -> None:
    team = await numbered(world, "Tập thể Giả Lập 5")
    await name(world, team, name="Bà Vi Thử Lan", capacity="Phó Trưởng thôn")
    now = await numbered(world, "Tập thể Giả Lập 5")
    assert now["line"].endswith("Đại diện nhận: Bà Vi Thử Lan, Phó Trưởng thôn")
    await world.command(f"/entries/{team['entry_id']}/representative", delegate_code="GL-004")
    after = await numbered(world, "Tập thể Giả Lập 5")
    assert (after["proxy"], after["representative"]["name"]) == (None, "Cá nhân Giả Lập 4")


async def test_nobody_is_named_for_what_was_handed_over(world: World) -> None:
    here = await numbered(world, "Cá nhân Giả Lập 1")
    await world.announce(here["entry_id"])
    await world.command(f"/entries/{here['entry_id']}/presentation")
    assert (await name(world, here, name="Bà Vi Thử Lan"))["outcome"] == "NOT_ALLOWED"
    unknown = {"command_id": str(uuid4()), "delegate_code": "GL-999"}
    away = await numbered(world, "Cá nhân Giả Lập 2")
    answer = await world.http.put(f"/entries/{away['entry_id']}/proxy", json=unknown, headers=world.hand())
    assert answer.status_code == 404


async def test_from_behind_the_stage_nobody_on_a_screen_is_changed(world: World) -> None:
    team = await numbered(world, "Tập thể Giả Lập 5")
    phone = await world.screen("Điện thoại cánh gà", "BACKSTAGE")
    await world.announce(team["entry_id"])
    frames = len(await world.frames("BOARD"))
    late = await name(world, team, phone, name="nguyen van sai")
    assert (late["outcome"], "chỉ sân khấu đổi được" in late["sentence"]) == ("NOT_ALLOWED", True)
    assert len(await world.frames("BOARD")) == frames
    assert (await name(world, team, name="Bà Vi Thử Lan"))["outcome"] == "DONE"


async def test_a_name_that_was_typed_in_a_hurry_is_kept_as_names_are_and_the_operator_is_told_what_is_odd(
    world: World,
) -> None:
    team = await numbered(world, "Tập thể Giả Lập 5")
    told = await name(world, team, name="nguyen van thu, pho thon")
    now = await numbered(world, "Tập thể Giả Lập 5")
    assert (now["proxy"]["name"], now["proxy"]["position"]) == ("Nguyen Van Thu", "pho thon")
    for sentence in ("chưa có danh xưng", "không có dấu"):
        assert sentence in told["sentence"]
        assert sentence in now["receiver_warning"]
    await name(world, team, name="Bà Vi Thử Lan")
    assert (await numbered(world, "Tập thể Giả Lập 5"))["receiver_warning"] == ""


async def test_an_erased_delegate_receives_for_nobody_any_more(world: World) -> None:
    away, other = [await numbered(world, f"Cá nhân Giả Lập {n}") for n in (2, 3)]
    lan = delegate(world.congress, 9, full_name="Vi Thử Lan")
    await world.hear(lan)
    await name(world, away, delegate_code="GL-009")
    await name(world, other, name="Vi Thử Lan", capacity="bạn")
    gone = {"full_name": "(đã xóa)", "erased": True, "aggregate_version": 2}
    await world.hear(delegate(world.congress, 9, **gone))
    assert (await numbered(world, "Cá nhân Giả Lập 2"))["proxy"] is None
    assert (await numbered(world, "Cá nhân Giả Lập 3"))["proxy"]["name"] == "(đã xóa)"


async def test_nobody_is_named_for_a_living_person_unless_the_organisers_allow_it(
    make_database: MakeDatabase,
) -> None:
    async with open_world(await make_database("honors")) as plain:
        await plain.load([roll_row(1), roll_row(2, "Tập thể"), {**roll_row(3), "posthumous": "Truy tặng"}])
        called = ("Cá nhân Giả Lập 1", "Tập thể Giả Lập 2", "Cá nhân Giả Lập 3")
        living, team, dead = [await numbered(plain, one) for one in called]
        assert [one["may_have_proxy"] for one in (living, team, dead)] == [False, True, True]
        refused = await name(plain, living, name="Bà Vi Thử Lan")
        assert (refused["outcome"], "tự nhận" in refused["sentence"]) == ("NOT_ALLOWED", True)
        assert refused["entry"]["proxy"] is None
        for entry in (team, dead):
            assert (await name(plain, entry, name="Bà Vi Thử Lan"))["outcome"] == "DONE"
        operator = plain.staff("STAGE")
        rule = f"{plain.here}/proxy-rule"
        assert (await plain.http.put(rule, json={"allowed": True}, headers=operator)).status_code == 403


async def test_a_living_persons_proxy_is_not_called_once_the_organisers_stop_it_and_can_be_taken_back(
    world: World,
) -> None:
    away = await numbered(world, "Cá nhân Giả Lập 2")
    await name(world, away, name="Bà Vi Thử Lan", capacity="con gái")
    await allow(world, allowed=False)
    now = await numbered(world, "Cá nhân Giả Lập 2")
    assert not now["announceable"]
    assert "Bỏ người nhận thay" in now["blocked_reason"]
    assert (await world.announce(away["entry_id"]))["outcome"] != "ANNOUNCED"
    assert (await name(world, away))["outcome"] == "DONE"
    back = await numbered(world, "Cá nhân Giả Lập 2")
    assert (back["proxy"], back["blocked_reason"]) == (
        None,
        "Người được khen chưa có mặt. Chờ điểm danh hoặc chọn trao sau.",
    )


async def test_a_rehearsal_allows_no_more_than_the_day_itself(world: World) -> None:
    await allow(world, allowed=False)
    body = {"revision": (await world.stage())["revision"], "on": True}
    answer = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert answer.status_code == 200, answer.text
    away = await numbered(world, "Cá nhân Giả Lập 2")
    assert (await name(world, away, name="Bà Vi Thử Lan"))["outcome"] == "NOT_ALLOWED"
