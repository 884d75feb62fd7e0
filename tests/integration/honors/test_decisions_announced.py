"""A decision is announced as an act: armed, taken and acknowledged like a name, read in full, and nobody is called before it."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from contracts.honors import EntryAnnounced, StageChanged
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import delegate, presence
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world

OTHER = {"decision_number": "9/QĐ-UBND", "decision_date": "05/10/2026"}
PEOPLE = 5


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    """Three people by one decision, two by another, cut into rows as they are proposed; all in the hall but the second."""
    async with open_world(await make_database("honors")) as opened:
        people = [delegate(opened.congress, n) for n in range(1, PEOPLE + 1)]
        await opened.hear(*people)
        await opened.load([roll_row(n, **(OTHER if n > 3 else {})) for n in range(1, PEOPLE + 1)])
        await opened.hear(*(presence(opened.congress, one) for n, one in enumerate(people, 1) if n != 2))
        await opened.cut(most=3)
        yield opened


async def first(world: World) -> dict[str, Any]:
    return dict((await world.roll())["entries"][0])


async def arm_first(world: World) -> dict[str, Any]:
    return await world.arm((await first(world))["entry_id"])


async def last_card(world: World) -> dict[str, Any]:
    return dict((await world.frames("BOARD"))[-1]["data"])


async def test_whoever_is_armed_first_the_decision_of_their_row_comes_before_them(world: World) -> None:
    answer = await arm_first(world)
    assert (answer["outcome"], answer["is_decision"]) == ("DONE", True)
    assert "Quyết định số 123/QĐ-UBND ở ô Chuẩn bị" in answer["sentence"]
    armed = (await world.stage())["armed"]
    assert (armed["decision"]["number"], armed["card"]["card"], armed["members"]) == ("123/QĐ-UBND", "DECISION", [])
    assert armed["card"]["decision"]["award_name"].startswith("Biểu dương")
    assert (await world.take_decision())["sentence"] == "Đã công bố Quyết định số 123/QĐ-UBND."
    stage, card = await world.stage(), await last_card(world)
    assert (card["card"], card["decision"]["number"], card["honoree"]) == ("DECISION", "123/QĐ-UBND", None)
    assert (stage["sequence"], stage["armed"]["entry"]["order"], stage["armed"]["decision"]) == (0, 1, None)
    assert await world.said(EntryAnnounced) == []
    told = (await world.said(StageChanged))[-1]
    assert (told.card, told.entry_id) == ("AGENDA_ITEM", None)


async def test_names_follow_and_the_next_decision_comes_before_its_first_name(world: World) -> None:
    await arm_first(world)
    await world.take_decision()
    for order in (1, 3):
        assert (await world.stage())["armed"]["entry"]["order"] == order
        assert (await world.take())["outcome"] == "ANNOUNCED"
    armed = (await world.stage())["armed"]
    assert (armed["decision"]["number"], armed["entry"]["order"]) == ("9/QĐ-UBND", 4)
    assert (await world.take())["outcome"] == "NOT_ARMED"
    await world.take_decision()
    assert (await world.take())["outcome"] == "ANNOUNCED"
    assert [one.name[-1] for one in await world.said(EntryAnnounced)] == ["1", "3", "4"]


@pytest.mark.parametrize("how", ["a page that knows no decisions", "another digest", "another decision", "twice"])
async def test_a_decision_is_taken_as_it_was_seen_once_or_not_at_all(world: World, how: str) -> None:
    await arm_first(world)
    if how == "a page that knows no decisions":
        assert (await world.take())["outcome"] == "NOT_ARMED"
    elif how == "another digest":
        assert (await world.take_decision(digest="0" * 16))["outcome"] == "CHANGED"
    elif how == "another decision":
        fourth = (await world.roll())["entries"][3]["entry_id"]
        assert (await world.take_decision(entry_id=fourth))["outcome"] == "NOT_ARMED"
    else:
        armed = (await world.stage())["armed"]
        await world.take_decision()
        again = {"entry_id": armed["entry"]["entry_id"], "digest": armed["digest"]}
        assert (await world.take_decision(**again))["outcome"] == "NOT_ARMED"
    said = [one for one in await world.frames("BOARD") if one["data"]["card"] == "DECISION"]
    assert len(said) == (1 if how == "twice" else 0)


@pytest.mark.parametrize("what", ["its number is mended", "its text is written"])
async def test_what_changes_of_a_decision_has_it_armed_anew(world: World, what: str) -> None:
    await arm_first(world)
    if what == "its number is mended":
        for entry in (await world.roll())["entries"][:1]:
            mended = {"decision_number": "124/QĐ-UBND", "reason": "Sai số"}
            await world.command(f"/entries/{entry['entry_id']}/correction", role="HONORS_EDITOR", **mended)
    else:
        await write(world, ["Điều 1. Tặng cho các cá nhân có tên sau đây."])
    assert (await world.stage())["armed"]["changes"] != []
    assert (await world.take_decision())["outcome"] == "CHANGED"


async def test_a_name_whose_decision_is_to_be_announced_first_cannot_be_taken_before(world: World) -> None:
    await world.hold_row(1, decision_first=False)
    await arm_first(world)
    assert (await world.stage())["armed"]["decision"] is None
    await world.hold_row(1, decision_first=True)
    assert "công bố quyết định trước" in (await world.stage())["armed"]["changes"][0]
    assert (await world.take())["outcome"] == "CHANGED"
    assert await world.said(EntryAnnounced) == []


async def test_black_covers_a_decision_and_goes_back_to_it(world: World) -> None:
    await arm_first(world)
    await world.take_decision()
    await world.command(f"{world.here}/cards", card="BLACK")
    assert (await world.stage())["on_air"]["covered"]["decision"]["number"] == "123/QĐ-UBND"
    await world.command(f"{world.here}/lock-release", back=True)
    stage = await world.stage()
    assert (stage["on_air"]["card"], stage["on_air"]["decision"]["number"]) == ("DECISION", "123/QĐ-UBND")


async def test_a_decision_announced_by_mistake_waits_again_unless_a_name_was_called_by_it(world: World) -> None:
    await arm_first(world)
    await world.take_decision()
    path = f"/entries/{(await first(world))['entry_id']}/decision-return"
    assert (await world.command(path, reason="Bấm nhầm"))["outcome"] == "DONE"
    assert ((await last_card(world))["card"], (await world.stage())["armed"]) == ("TITLE", None)
    assert (await world.stage())["taken_back"] == "Quyết định số 123/QĐ-UBND"
    assert (await world.command(path, reason="Bấm nhầm"))["outcome"] == "NOT_ALLOWED"
    await arm_first(world)
    await world.take_decision()
    assert (await world.stage())["taken_back"] == ""
    await world.take()
    answer = await world.command(path, reason="Bấm nhầm")
    assert (answer["outcome"], "Đã có tên công bố" in answer["sentence"]) == ("NOT_ALLOWED", True)


@pytest.mark.parametrize("who", ["the first by it", "all by it"])
async def test_a_decision_stays_on_air_as_it_was_taken_whatever_an_editor_corrects(world: World, who: str) -> None:
    entries = (await world.roll())["entries"]
    await world.arm(entries[3]["entry_id"])
    await world.take_decision()
    await arm_first(world)
    await world.take_decision()
    before = await last_card(world)
    other = {"decision_number": "9/QĐ-UBND", "decision_date": "2026-10-05", "reason": "x"}
    for one in entries[: 3 if who == "all by it" else 1]:
        await world.command(f"/entries/{one['entry_id']}/correction", role="HONORS_EDITOR", **other)
    stage, card = await world.stage(), await last_card(world)
    assert (card["card"], card["decision"]) == ("DECISION", before["decision"])
    assert (stage["on_air"]["card"], stage["on_air"]["decision"]["number"]) == ("DECISION", "123/QĐ-UBND")
    await world.command(f"{world.here}/cards", card="BLACK")
    await world.command(f"{world.here}/lock-release", back=True)
    assert (await last_card(world))["decision"] == before["decision"]
    path = f"/entries/{entries[0]['entry_id']}/decision-return"
    assert "123/QĐ-UBND" in (await world.command(path, reason="Sai"))["sentence"]
    assert (await last_card(world))["card"] == "TITLE"


async def test_an_announced_decision_is_shown_again_and_no_other(world: World) -> None:
    entries = (await world.roll())["entries"]
    await arm_first(world)
    await world.take_decision()
    await world.take()
    shown = {"card": "DECISION", "entry_id": entries[2]["entry_id"]}
    assert (await world.command(f"{world.here}/cards", **shown))["outcome"] == "DONE"
    assert (await last_card(world))["decision"]["number"] == "123/QĐ-UBND"
    other = {"card": "DECISION", "entry_id": entries[3]["entry_id"]}
    assert (await world.command(f"{world.here}/cards", **other))["outcome"] == "NOT_ALLOWED"


async def test_what_a_rehearsal_announced_was_not_announced(world: World) -> None:
    await rehearse(world, on=True)
    await arm_first(world)
    await world.take_decision()
    await rehearse(world, on=False)
    assert (await last_card(world))["card"] == "TITLE"
    assert (await arm_first(world))["is_decision"] is True


async def test_the_text_is_read_in_full_once_a_second_person_approved_it(world: World) -> None:
    await world.command(f"{world.here}/approval-rule", role="ORGANIZER", needed=True)
    line = (await write(world, ["Điều 1. Tặng thưởng.", "Điều 2. Có hiệu lực từ ngày ký."]))[0]
    for entry in (await world.proof())["lines"]:
        await approve(world, entry)
    await arm_first(world)
    reading = (await world.stage())["armed"]["decision"]
    assert "chưa được người thứ hai duyệt" in reading["note"]
    assert "Điều 1" not in str(reading["paragraphs"])
    same = {"number": line["number"], "date": line["date"], "digest": line["digest"]}
    mine = await world.http.put(f"{world.here}/decisions/approval", json=same, headers=world.hand("HONORS_APPROVER"))
    assert (mine.status_code, "nhờ người khác" in mine.text.lower()) == (409, True), mine.text
    other = await world.http.put(f"{world.here}/decisions/approval", json=same, headers=world.staff("HONORS_APPROVER"))
    assert other.status_code == 200, other.text
    await arm_first(world)
    reading = (await world.stage())["armed"]["decision"]
    assert ["".join(part["text"] for part in line) for line in reading["paragraphs"]] == [
        "Điều 1. Tặng thưởng.",
        "Điều 2. Có hiệu lực từ ngày ký.",
    ]
    assert reading["note"] == ""


async def test_the_row_is_called_up_before_the_reading_and_not_while_it_goes_on(world: World) -> None:
    await world.hold_row(1, reading="CALL_THEN_READ")
    await arm_first(world)
    assert (await world.stage())["call"]["when"] == "BEFORE_READING"
    await world.take_decision()
    assert (await world.stage())["call"] is None


async def write(world: World, paragraphs: list[str]) -> list[dict[str, Any]]:
    body = {"number": "123/QĐ-UBND", "date": "2026-09-01", "paragraphs": paragraphs}
    answer = await world.http.put(f"{world.here}/decisions/text", json=body, headers=world.hand("HONORS_APPROVER"))
    assert answer.status_code == 200, answer.text
    return list(answer.json())


async def approve(world: World, line: dict[str, Any]) -> None:
    await world.command(f"/entries/{line['entry_id']}/approval", role="HONORS_APPROVER", digest=line["digest"])


async def rehearse(world: World, *, on: bool) -> None:
    body = {"revision": (await world.stage())["revision"], "on": on}
    answer = await world.http.put(f"{world.here}/rehearsal", json=body, headers=world.hand())
    assert answer.status_code == 200, answer.text
