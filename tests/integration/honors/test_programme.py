"""The programme on the day: led by one act at a time, taken back, followed live."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from chassis import clock
from contracts.honors import ProgrammeChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.programme import AGENDA, line_of, plan, seen, states, step


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors"), agenda=AGENDA) as world:
        yield world


async def test_until_somebody_plans_it_the_agenda_is_the_programme_and_can_be_led(world: World) -> None:
    before = await seen(world)
    assert (before["is_planned"], before["revision"]) == (False, -1)
    assert [item["title"] for item in before["items"]] == ["Chào cờ", "Báo cáo tổng kết", "Tham luận"]
    assert [item["kind"] for item in before["items"]] == ["CEREMONY", "REPORT", "SPEECH"]
    assert (await step(world, "ADVANCE")).status_code == 200
    led = (await step(world, "ADVANCE")).json()
    assert (states(led), led["running"], led["is_planned"]) == (["DONE", "RUNNING", "PLANNED"], 2, True)


async def test_every_page_counts_the_items_alike_whatever_number_they_are_kept_under(world: World) -> None:
    flag, report, papers = (await seen(world))["items"]
    kept = [{"number": one["number"], "title": one["title"], "minutes": 5} for one in (flag, report, papers)]
    fresh = {"number": None, "title": "Phim giả lập", "minutes": 12, "kind": "FILM"}
    pause = {"number": None, "title": "Giải lao", "minutes": 10, "kind": "BREAK"}
    assert (await plan(world, [kept[0], pause, fresh, *kept[1:]])).status_code == 200
    screen = await world.screen()
    for headers in (world.hand(), screen):
        told = (await world.http.get("/congresses", headers=headers)).json()[0]["agenda"]
        counted = [(one["ordinal"], one["number"], one["name"], one["film"]) for one in told]
        planned = [
            (one["ordinal"], one["number"], one["title"], one["kind"] == "FILM") for one in (await seen(world))["items"]
        ]
        assert counted == [one for one in planned if one[0]]
    assert [one[0] for one in counted] == [1, 2, 3, 4]
    assert counted[1][1] > 3, "the film is kept under a number that nobody sees"


async def test_each_writing_act_and_undo_is_told_with_what_was_held_and_nobody_who_speaks(world: World) -> None:
    await step(world, "ADVANCE")
    led = (await step(world, "ADVANCE")).json()
    await world.http.post(f"{world.here}/programme/undo", json={"revision": led["revision"]}, headers=world.hand())
    items = (await seen(world))["items"]
    asked = ("number", "kind", "title", "minutes", "at_minute", "speaker", "alternate", "notes")
    lines = [{name: item[name] for name in asked} for item in items]
    assert (await plan(world, [{**lines[0], "speaker": "Vi Thử"}, *lines[1:]])).status_code == 200
    said = await world.said(ProgrammeChanged)
    assert [[str(item.state) for item in one.items] for one in said] == [
        ["RUNNING", "PLANNED", "PLANNED"],
        ["DONE", "RUNNING", "PLANNED"],
        ["RUNNING", "PLANNED", "PLANNED"],
        ["RUNNING", "PLANNED", "PLANNED"],
    ]
    versions = [one.aggregate_version for one in said]
    assert versions == sorted(set(versions))
    assert "Vi Thử" not in str(said)


async def test_a_press_twice_leads_on_once_and_the_second_is_told_to_look(world: World) -> None:
    seen_at = (await seen(world))["revision"]
    first = await step(world, "ADVANCE", seen_at)
    again = await step(world, "ADVANCE", seen_at)
    assert (first.status_code, again.status_code) == (200, 409)
    assert "tải lại" in again.json()["detail"]
    assert states(await seen(world)) == ["RUNNING", "PLANNED", "PLANNED"]


async def test_each_act_is_taken_back_one_after_the_other_and_what_was_written_since_stays(world: World) -> None:
    await step(world, "ADVANCE")
    await step(world, "LENGTHEN", minutes=7)
    skipped = (await step(world, "SKIP", number=3)).json()
    lines = [
        {"number": one["number"], "title": f"{one['title']} (sửa)", "minutes": one["minutes"]}
        for one in skipped["items"]
    ]
    assert (await plan(world, lines)).status_code == 200
    for expected in ("LENGTHEN", "ADVANCE", None):
        now = await seen(world)
        answer = await world.http.post(
            f"{world.here}/programme/undo", json={"revision": now["revision"]}, headers=world.hand()
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["undo"] == expected
    after = await seen(world)
    assert states(after) == ["PLANNED"] * 3
    assert [item["title"] for item in after["items"]] == ["Chào cờ (sửa)", "Báo cáo tổng kết (sửa)", "Tham luận (sửa)"]
    assert after["items"][0]["minutes"] == 5
    nothing = await world.http.post(
        f"{world.here}/programme/undo", json={"revision": after["revision"]}, headers=world.hand()
    )
    assert nothing.status_code == 409


async def test_a_card_of_the_agenda_shows_the_words_of_the_programme_wherever_the_item_stands(world: World) -> None:
    lines = [{"number": n, "title": f"Mục thứ {n}", "minutes": 5} for n in (3, 1, 2)]
    await plan(world, [{"kind": "BREAK", "title": "Giải lao", "minutes": 15}, *lines])
    shown = await world.command(f"{world.here}/cards", card="AGENDA_ITEM", item=3)
    assert shown["outcome"] == "DONE"
    frame = (await world.frames("BOARD"))[-1]["data"]
    assert (frame["card"], frame["text"]) == ("AGENDA_ITEM", "Mục thứ 3")
    listed = (await world.http.get("/congresses", headers=world.hand())).json()
    agenda = next(one for one in listed if one["congress_id"] == str(world.congress.congress_id))["agenda"]
    assert [item["name"] for item in agenda] == ["Mục thứ 3", "Mục thứ 1", "Mục thứ 2"]


async def test_the_mc_reads_and_leads_nothing_and_a_stranger_sees_nothing(world: World) -> None:
    body = {"revision": -1, "act": "ADVANCE"}
    refused = await world.http.post(f"{world.here}/programme/acts", json=body, headers=world.hand("MC"))
    assert refused.status_code == 403
    assert (await world.http.get(f"{world.here}/programme")).status_code == 401
    screen = await world.screen()
    assert (await world.http.get(f"{world.here}/programme", headers=screen)).status_code == 403


async def test_words_on_air_follow_the_programme_and_nobody_elses_agenda(world: World) -> None:
    items = (await seen(world))["items"]
    await plan(world, [line_of(one, title="Lời đầu") for one in items])
    await world.command(f"{world.here}/cards", card="AGENDA_ITEM", item=3)
    await plan(world, [line_of(one, title="Lời mới") for one in items])
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "theme": "Chủ đề khác"}))
    assert [frame["data"]["text"] for frame in await world.frames("BOARD")][-1] == "Lời mới"
    gone = await plan(world, [line_of(one) for one in items[:2]])
    assert (gone.status_code, "trên màn hình lớn" in gone.json()["detail"]) == (409, True)


async def test_a_congress_time_that_stands_says_so(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
    clock.write_clock_file(tmp_path / "clock.json", shown, 0)
    monkeypatch.setenv(clock.CLOCK_FILE, str(tmp_path / "clock.json"))
    said = (await world.http.get(f"{world.here}/clock", headers=world.hand())).json()
    assert (datetime.fromisoformat(said["shown"]), said["speed"]) == (shown, 0)
    assert abs(datetime.fromisoformat(said["real"]) - datetime.now(UTC)) < timedelta(minutes=5)
    programme = (await world.http.get(f"{world.here}/programme", headers=world.hand())).json()
    assert (datetime.fromisoformat(programme["as_of"]), programme["clock_speed"]) == (shown, 0)


async def rehearse(world: World, *, on: bool) -> None:
    body = {"revision": (await world.stage())["revision"], "on": on}
    answer = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert answer.status_code == 200, answer.text


async def test_what_was_led_in_a_rehearsal_says_so_and_is_taken_back_with_it(world: World) -> None:
    await step(world, "ADVANCE")
    await rehearse(world, on=True)
    assert (await seen(world))["undo"] is None, "what was really held is not taken back in a rehearsal"
    for _ in range(3):
        assert (await step(world, "ADVANCE")).status_code in (200, 409)
    led = await seen(world)
    assert states(led)[:2] == ["DONE", "DONE"]
    asked = ("number", "kind", "title", "minutes", "at_minute", "speaker", "alternate", "notes")
    lines = [{name: item[name] for name in asked} for item in led["items"]]
    fresh = {"number": None, "title": "Phim giả lập", "minutes": 12, "kind": "FILM"}
    assert (await plan(world, [*lines, fresh])).status_code == 200
    await step(world, "START", number=(await seen(world))["items"][3]["number"])
    told = await world.said(ProgrammeChanged)
    assert [one.rehearsal for one in told] == [False, *[True] * (len(told) - 1)]

    await rehearse(world, on=False)
    after = await seen(world)
    assert states(after) == ["RUNNING", "PLANNED", "PLANNED", "PLANNED"]
    assert after["undo"] == "ADVANCE"
    last = (await world.said(ProgrammeChanged))[-1]
    assert (last.rehearsal, [str(item.state) for item in last.items]) == (False, states(after))
    assert last.items[0].started_at == told[0].items[0].started_at
    assert last.aggregate_version > told[-1].aggregate_version
