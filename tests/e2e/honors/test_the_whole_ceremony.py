"""The ceremony of 118 with everything that goes wrong on such a day; a program holds what was shown against the log."""

import asyncio
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page

from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.honors.ceremony_proof import Film, Findings, Log, State, compare, letters
from tests.support.honors.ceremony_screens import film_of, log_of
from tests.support.honors.whole_ceremony import ABSENT, POSTHUMOUS, Ceremony, hall_of, held
from tests.support.waiting import until

CUT = 8
"""Seconds for which the wall is cut off, and Kafka is away: longer than figures may be old without saying so."""


Event = Callable[["Ceremony"], Awaitable[None]]


async def corrected_before(hall: Ceremony) -> None:
    await hall.office(hall.number(12), "correction", name="Tập thể Đúng Tên (giả lập)", reason="Sai tên")


async def two_press_at_once(hall: Ceremony) -> None:
    """Whoever only watches is refused; of two presses of the same name one counts."""
    before = await hall.hand.stage()
    first, second, watcher = await asyncio.gather(
        hall.hand.press(before), hall.hand.press(before), hall.hands[1].press(before)
    )
    assert [first["outcome"], second["outcome"]].count("ANNOUNCED") == 1
    assert watcher["outcome"] == "NOT_HOLDER"


async def colleague_takes_over(hall: Ceremony) -> None:
    hall.hands.reverse()
    await hall.hand.act("hand")
    assert (await hall.hands[1].press(await hall.hand.stage()))["outcome"] == "NOT_HOLDER"


async def by_mistake(hall: Ceremony) -> None:
    """The name that was just taken goes back to the queue, and waits until the end."""
    mistaken = hall.hand.taken[-1]
    assert (await hall.hand.to(mistaken, "return", reason="Bấm nhầm"))["outcome"] == "DONE"
    assert (await hall.hand.to(mistaken, "deferral", reason="Đợi xác minh"))["outcome"] == "DONE"


async def black(hall: Ceremony) -> None:
    await hall.hand.act("cards", card="BLACK")
    assert (await hall.hand.press(await hall.hand.stage()))["outcome"] == "NOT_ANNOUNCEABLE"
    assert (await hall.hand.act("lock-release", back=True))["outcome"] == "DONE"


async def worker_dies(hall: Ceremony) -> None:
    await asyncio.to_thread(hall.stack.kill_worker, "honors")


async def corrected_on_air(hall: Ceremony) -> None:
    words = {"name": "Tên Đúng Trên Màn Hình (giả lập)", "reason": "Sai dấu", "in_public": True}
    await hall.office(hall.hand.taken[-1], "correction", **words)


async def withdrawn_on_air(hall: Ceremony) -> None:
    await hall.office(hall.hand.taken[-1], "withdrawal", reason="Quyết định bị hủy")


async def proxy_receives(hall: Ceremony) -> None:
    """The dead one's family, and somebody for a collective; a living person has no proxy whom nobody named before."""
    received = {"by_proxy": True, "receiver_name": "Bà Thân Nhân (giả lập)", "receiver_capacity": "con gái"}
    assert (await hall.hand.to(hall.number(POSTHUMOUS), "presentation", **received))["outcome"] == "DONE"
    assert (await hall.hand.to(hall.number(3), "presentation", **received))["outcome"] == "DONE"
    assert (await hall.hand.to(hall.hand.taken[-1], "presentation", **received))["outcome"] == "NOT_ALLOWED"


async def wall_and_kafka_go(hall: Ceremony) -> None:
    """Meanwhile somebody comes late."""
    hall.line.cut()
    await asyncio.to_thread(hall.stack.servers.stop_kafka, signal.SIGKILL)
    await hall.comes(ABSENT[-1])


async def withdrawn_on_a_dead_wall(hall: Ceremony) -> None:
    """The name cannot leave a wall that hears nothing; there it hangs with the word that it may be old."""
    await hall.wall.locator(".stale").wait_for()
    hanging = letters(await hall.wall.locator('[data-part="name"]').last.text_content() or "")
    (entry_id,) = [one["entry_id"] for one in await roll_of(hall) if letters(one["name"]) == hanging]
    await hall.office(entry_id, "withdrawal", reason="Quyết định bị hủy")


async def wall_and_kafka_return(hall: Ceremony) -> None:
    await asyncio.to_thread(hall.stack.servers.start_kafka)
    hall.line.mend()


EVENTS: dict[int, Event] = {
    5: corrected_before,
    8: held,
    20: two_press_at_once,
    26: colleague_takes_over,
    32: by_mistake,
    38: black,
    44: worker_dies,
    50: corrected_on_air,
    54: withdrawn_on_air,
    58: proxy_receives,
    64: wall_and_kafka_go,
    90: withdrawn_on_a_dead_wall,
    96: wall_and_kafka_return,
}


@pytest.mark.days
async def test_nothing_was_shown_that_the_log_does_not_bear_out(
    stack: LocalStack, organizer: CongressClient, tmp_path: Path
) -> None:
    async with hall_of(stack, organizer, tmp_path) as hall:
        await play(hall)
        await end(hall)
        ended = time.time()
        films = [await film_of(hall.wall, await whose(hall)), hall.second.film, hall.tablet.film, hall.television.film]
        log = await log_of(stack.broker("reader"), hall.congress_id)
    assert compare(log, films, hall.public.readings, ended) == Findings()
    await it_was_that_ceremony(hall, log, films)


async def play(hall: Ceremony) -> None:
    """Take name after name; those that are taken while the wall is away share its time out among them."""
    first, last = (next(at for at, one in EVENTS.items() if one is event) for event in (wall_and_kafka_go, wall_and_kafka_return))  # fmt: skip
    await hall.hand.act("hand")
    taken = 0
    while await hall.hand.take():
        taken += 1
        if taken in EVENTS:
            await EVENTS[taken](hall)
        if first <= taken < last:
            await asyncio.sleep(CUT / (last - first))


async def end(hall: Ceremony) -> None:
    """Who was held, sent back or late is called after all others; the title closes the ceremony."""
    late, held_back = hall.number(ABSENT[-1]), hall.number(15)
    await hall.office(held_back, "hold", on=False, reason="Đã xác minh")
    (deferred,) = [one["entry_id"] for one in await roll_of(hall) if one["status"] == "DEFERRED"]
    assert (await hall.hand.to(deferred, "reinstatement"))["outcome"] == "DONE"

    async def came() -> bool:
        return any(one["entry_id"] == late and one["announceable"] for one in await roll_of(hall))

    await until(came, "the stage hears of who came while Kafka was away", 60)
    for entry_id in (held_back, deferred, late):
        await hall.hand.take(entry_id)
    last = hall.hand.taken[-1]
    await until(lambda: letters_on(hall.wall, last, hall), "the wall shows the last name")
    assert (await hall.hand.act("cards", card="TITLE"))["outcome"] == "DONE"
    await until(lambda: hall.wall.locator("[data-card=TITLE]").count(), "the wall shows the title")
    read = len(hall.public.readings)
    await until(lambda: len(hall.public.readings) > read + 2, "the newspaper reads once more")


async def letters_on(wall: Page, entry_id: str, hall: Ceremony) -> bool:
    (entry,) = [one for one in await roll_of(hall) if one["entry_id"] == entry_id]
    shown = await wall.locator('[data-card=HONOREE] [data-part="name"]').last.text_content()
    return letters(shown or "") == letters(entry["name"])


async def it_was_that_ceremony(hall: Ceremony, log: Log, films: list[Film]) -> None:
    """The proof is of the ceremony that was meant: everything happened, and the screens saw it."""
    wall, second, tablet, television = films
    announced = [fact.entry_id for fact in log.facts if fact.what == "announced"]
    assert announced == sequence(hall)
    assert len(set(announced)) == 118 - len(ABSENT) + 1
    assert [fact.what for fact in log.facts].count("withdrawn") == 2
    assert [fact.what for fact in log.facts].count("returned") == 1
    assert [fact.what for fact in log.facts].count("corrected") == 1
    assert second.names() == tablet.names() == television.names(), "each name, in its order"
    assert max(len(one.row) for one in second.pictures) > 5, "a row filled up, name after name"
    assert any(one.row for one in wall.pictures)
    assert sum(hand.decisions for hand in hall.hands) == 1
    assert State("AGENDA_ITEM") in {one.state for one in wall.pictures}, "the decision stood on the wall"
    pages = {one.page for one in hall.public.readings}
    assert pages == {"page", "/feed.json", "/atom.xml"}
    assert set(second.names()) == set(announced)
    assert len(set(wall.names())) > len(set(announced)) // 2
    assert any(one.marked for one in wall.pictures), "cut off, the wall said how old it is"
    assert hall.tablet.oldest_ms > 5_000, "without Kafka the MC is told how old the figures are"
    assert not {hall.number(one) for one in ABSENT[:-1]} & {one for film in films for one in film.everybody()}
    shown = {one["entry_id"] for one in await roll_of(hall) if one["was_shown"]}
    assert shown <= wall.everybody(), "no name counts as shown that the wall did not draw"


def sequence(hall: Ceremony) -> list[str]:
    """What the hands took, whoever it was, in order of time."""
    return hall.hands[1].taken + hall.hands[0].taken


async def roll_of(hall: Ceremony) -> list[dict[str, Any]]:
    return list((await hall.organizer.roll(hall.congress_id))["entries"])


async def whose(hall: Ceremony) -> dict[str, str]:
    """By every way in which a name was ever written: whose it is."""
    return {letters(one["name"]): one["entry_id"] for one in (*hall.roll, *await roll_of(hall))}
