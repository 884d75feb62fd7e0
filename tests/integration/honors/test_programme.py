"""The programme on the day: led by one act at a time, written by whoever was first, taken back, followed live."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from chassis import clock
from contracts.honors import ProgrammeChanged
from contracts.registration import AgendaItem, CongressState, DelegateStatus
from tests.conftest import MakeDatabase
from tests.support.honors.honors_world import World, delegate, open_world

AGENDA = (
    AgendaItem(number=1, code="FLAG_SALUTE", name="Chào cờ"),
    AgendaItem(number=2, code="SUMMARY_REPORT", name="Báo cáo tổng kết"),
    AgendaItem(number=3, code="EXEMPLAR_REPORTS", name="Tham luận"),
)


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors"), agenda=AGENDA) as world:
        yield world


async def seen(world: World) -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/programme", headers=world.hand("MC"))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def step(world: World, act: str, revision: int | None = None, **more: object) -> httpx.Response:
    known = (await seen(world))["revision"] if revision is None else revision
    body = {"revision": known, "act": act, **more}
    return await world.http.post(f"{world.here}/programme/acts", json=body, headers=world.hand())


async def plan(world: World, items: list[dict[str, Any]], revision: int | None = None) -> httpx.Response:
    known = (await seen(world))["revision"] if revision is None else revision
    body = {"revision": known, "items": items}
    return await world.http.put(f"{world.here}/programme", json=body, headers=world.hand())


def states(programme: dict[str, Any]) -> list[str]:
    return [item["state"] for item in programme["items"]]


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


async def test_who_was_second_to_write_is_refused_and_nothing_is_lost(world: World) -> None:
    line = {"kind": "SPEECH", "title": "Tham luận mới", "minutes": 7, "speaker": "Bà Giả Lập", "alternate": "Ông Thử"}
    kept = [{"number": n, "title": f"Mục {n}", "minutes": 5} for n in (3, 1, 2)]
    seen_at = (await seen(world))["revision"]
    first = await plan(world, [*kept, line], seen_at)
    second = await plan(world, kept, seen_at)
    assert (first.status_code, second.status_code) == (200, 409)
    written = await seen(world)
    assert [(item["number"], item["title"]) for item in written["items"]] == [
        (3, "Mục 3"),
        (1, "Mục 1"),
        (2, "Mục 2"),
        (4, "Tham luận mới"),
    ]
    instead = (await step(world, "INSTEAD", number=4)).json()
    assert [item["says"] for item in instead["items"]][-1] == "Ông Thử"


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


@pytest.mark.parametrize(
    "line",
    [
        {"title": "", "minutes": 5},
        {"title": "x", "minutes": 0},
        {"title": "x", "minutes": 601},
        {"title": "x", "minutes": 5, "at_minute": 1440},
        {"title": "x" * 301, "minutes": 5},
        {"title": "\u202ex\u0000", "minutes": 5},
        {"title": "x", "minutes": 5, "unknown": 1},
        {"title": "x", "minutes": 5, "number": 0},
    ],
)
async def test_a_line_that_is_none_is_refused_and_the_programme_stays(world: World, line: dict[str, Any]) -> None:
    answer = await plan(world, [line])
    assert answer.status_code == 422, answer.text
    assert len((await seen(world))["items"]) == 3


def line_of(item: dict[str, Any], **different: object) -> dict[str, Any]:
    kept = {name: item[name] for name in ("number", "kind", "title", "minutes", "at_minute", "speaker", "alternate")}
    return {**kept, **different}


async def test_a_number_is_never_given_again(world: World) -> None:
    items = (await seen(world))["items"]
    await plan(world, [line_of(one) for one in items[:2]])
    added = (await plan(world, [*(line_of(one) for one in items[:2]), {"title": "Mục khác hẳn", "minutes": 60}])).json()
    assert [item["number"] for item in added["items"]] == [1, 2, 4]


async def test_whoever_writes_is_not_outrun_by_whoever_leads_on(world: World) -> None:
    await plan(world, [line_of(one) for one in (await seen(world))["items"]])
    looked = await seen(world)
    await step(world, "ADVANCE")
    await step(world, "LENGTHEN", minutes=7)
    written = await plan(
        world, [line_of(one, title=f"{one['title']} (sửa)") for one in looked["items"]], looked["revision"]
    )
    assert written.status_code == 200, written.text
    assert (states(written.json()), written.json()["items"][0]["more"]) == (["RUNNING", "PLANNED", "PLANNED"], 7)


async def test_an_undo_takes_nothing_from_what_was_written_since(world: World) -> None:
    await step(world, "SKIP", number=3)
    items = (await seen(world))["items"]
    await plan(world, [line_of(one, minutes=45) for one in items])
    now = await seen(world)
    undone = await world.http.post(
        f"{world.here}/programme/undo", json={"revision": now["revision"]}, headers=world.hand()
    )
    assert [(one["state"], one["minutes"]) for one in undone.json()["items"]] == [("PLANNED", 45)] * 3


async def test_nothing_waits_where_what_waited_is_gone(world: World) -> None:
    for act in ("ADVANCE", "HOLD", "RESTART"):
        await step(world, act)
    items = (await seen(world))["items"]
    await plan(world, [line_of(one) for one in items[1:]])
    now = await seen(world)
    undone = await world.http.post(
        f"{world.here}/programme/undo", json={"revision": now["revision"]}, headers=world.hand()
    )
    assert (undone.json()["running"], undone.json()["held_at"]) == (None, None)


async def test_another_agenda_makes_a_page_look_again_before_it_leads(world: World) -> None:
    before = await seen(world)
    fewer = world.congress.model_copy(update={"aggregate_version": 2, "agenda": AGENDA[1:]})
    await world.hear(fewer)
    assert (await step(world, "START", before["revision"], number=3)).status_code == 409
    assert (await plan(world, [line_of(one) for one in before["items"]], before["revision"])).status_code == 409


async def test_words_on_air_follow_the_programme_and_nobody_elses_agenda(world: World) -> None:
    items = (await seen(world))["items"]
    await plan(world, [line_of(one, title="Lời đầu") for one in items])
    await world.command(f"{world.here}/cards", card="AGENDA_ITEM", item=3)
    await plan(world, [line_of(one, title="Lời mới") for one in items])
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "theme": "Chủ đề khác"}))
    assert [frame["data"]["text"] for frame in await world.frames("BOARD")][-1] == "Lời mới"
    gone = await plan(world, [line_of(one) for one in items[:2]])
    assert (gone.status_code, "trên màn hình lớn" in gone.json()["detail"]) == (409, True)


async def test_everybody_reads_what_is_held_and_when_but_neither_who_speaks_nor_what_was_noted(world: World) -> None:
    line = {"title": "Tham luận", "minutes": 10, "speaker": "Vi Thử Một", "notes": "Chờ hiệu lệnh"}
    assert (await plan(world, [line])).status_code == 200
    outline = await world.http.get(f"{world.here}/programme/outline")
    assert outline.status_code == 200, outline.text
    [item] = outline.json()["items"]
    assert set(item) == {"kind", "title", "minutes", "state", "start", "end"}
    assert not any(word in outline.text for word in ("Vi Thử Một", "Chờ hiệu lệnh"))


async def test_nobody_reads_what_is_held_once_the_congress_is_archived(world: World) -> None:
    archived = {"aggregate_version": 2, "state": CongressState.ARCHIVED}
    await world.hear(world.congress.model_copy(update=archived))
    assert (await world.http.get(f"{world.here}/programme/outline")).status_code == 404
    assert (await seen(world))["items"], "who worked on it still reads it"


async def test_who_speaks_is_forgotten_when_the_names_of_a_closed_congress_go(world: World) -> None:
    items = [
        {"kind": item["kind"], "title": item["title"], "minutes": 10, "speaker": "Vi Thử Tham Luận", "notes": "Vi Thử"}
        for item in (await seen(world))["items"]
    ]
    planned = await plan(world, items)
    assert planned.status_code == 200, planned.text
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "names_gone": True}))
    after = await seen(world)
    assert [item["title"] for item in after["items"]] == [item["title"] for item in items]
    assert {item["speaker"] for item in after["items"]} == {""}
    async with world.db.connection() as conn:
        kept = "SELECT count(*) FROM programme_acts WHERE before::text LIKE '%Vi Thử%'"
        assert not await conn.fetchval(kept), "no act can be taken back to the names"


async def test_erasing_somebody_who_withdrew_takes_no_speaker_of_the_same_name_off_the_programme(world: World) -> None:
    name, here = "Vi Thử Trùng Tên", world.congress
    await world.hear(delegate(here, 1, full_name=name), delegate(here, 2, full_name=name))
    line = {"title": "Tham luận", "minutes": 10, "speaker": name}
    assert (await plan(world, [line])).status_code == 200
    gone = {"full_name": "(đã xóa)", "erased": True, "aggregate_version": 2}
    await world.hear(delegate(here, 1, status=DelegateStatus.WITHDRAWN, **gone))
    assert (await seen(world))["items"][0]["speaker"] == name
    await world.hear(delegate(here, 2, **gone))
    assert (await seen(world))["items"][0]["speaker"] == "(đã xóa)", "it goes with the last who is called so"


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


async def test_the_text_of_a_paper_is_kept_whole_apart_from_the_notes_and_read_by_the_mc(world: World) -> None:
    await plan(world, [{"number": 3, "kind": "SPEECH", "title": "Tham luận", "minutes": 7, "notes": "Micro 2"}])
    paragraphs = [f"Đoạn {at}. " + "Thi đua là yêu nước. " * 90 for at in range(30)]
    written = await write_text(world, 3, 0, paragraphs)
    assert (written.status_code, written.json()["version"]) == (200, 1)
    read = await world.http.get(f"{world.here}/programme/items/3/text", headers=world.hand("MC"))
    assert read.json()["text"].split("\n") == [one.strip() for one in paragraphs]
    item = (await seen(world))["items"][0]
    assert (item["notes"], item["text_letters"]) == ("Micro 2", len(read.json()["text"]))
    assert "text" not in item, "the programme that is sent at every act stays small"


async def test_of_two_who_hand_in_a_text_the_second_is_told_and_whoever_writes_the_programme_is_not_outrun(
    world: World,
) -> None:
    await plan(world, [{"number": 3, "kind": "SPEECH", "title": "Tham luận", "minutes": 7}])
    looked_at = (await seen(world))["revision"]
    assert (await write_text(world, 3, 0, ["Một"])).status_code == 200
    assert (await write_text(world, 3, 0, ["Hai"])).status_code == 409
    again = [{"number": 3, "kind": "SPEECH", "title": "Tham luận mới", "minutes": 7}]
    assert (await plan(world, again, looked_at)).status_code == 200
    assert (await seen(world))["items"][0]["text_letters"] == 3, "a rewritten programme keeps the texts"
    assert (await write_text(world, 3, 1, [])).json()["text"] == ""
    assert (await write_text(world, 99, 0, ["Một"])).status_code == 404


async def test_a_text_stands_at_an_item_of_the_agenda_too_and_none_is_longer_than_sixty_thousand_letters(
    world: World,
) -> None:
    assert (await write_text(world, 3, 0, ["a" * 8_000] * 8)).status_code == 422
    assert (await write_text(world, 3, 0, ["a" * 7_400] * 8)).status_code == 200
    assert (await seen(world))["items"][2]["text_letters"] == 8 * 7_400 + 7


async def write_text(world: World, number: int, version: int, paragraphs: list[str]) -> httpx.Response:
    body = {"version": version, "paragraphs": paragraphs}
    return await world.http.put(f"{world.here}/programme/items/{number}/text", json=body, headers=world.hand())
