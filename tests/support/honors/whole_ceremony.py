"""A hall of 118 on the day: files, people, walls, and the rows in which names are read."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from playwright.async_api import Page

from chassis import clock
from chassis.ids import new_id
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from daihoi.simulation.invented.files import Files, write_congress
from daihoi.simulation.invented.people import Congress, make_congress
from tests.support.checkin.opened_roster import people_of
from tests.support.congress.little_congress import when_heard
from tests.support.cut_line import Line, line_to
from tests.support.honors.ceremony_hands import Hand
from tests.support.honors.ceremony_proof import letters
from tests.support.honors.ceremony_screens import Public, SpokenScreen, Tablet, begin_filming, running
from tests.support.pages.desktop import browser_for, calm_machine
from tests.support.waiting import until

ABSENT = (40, 47, 52, 60, 71)
"""Individuals, by their number in the roll, who do not come; the last one comes late, while Kafka is away."""


POSTHUMOUS = 55
IN_A_ROW = 11
"""The row, from 1, whose names come onto one card, one after the other: numbers 99 to 108."""


@dataclass
class Ceremony:
    """The hall: two laptops at the stage, the office, a real wall, a second screen, the MC, a newspaper."""

    stack: LocalStack
    organizer: CongressClient
    congress_id: Any
    gate: CongressClient
    roll: list[dict[str, Any]]
    hands: list[Hand]
    wall: Page
    line: Line
    second: SpokenScreen
    television: SpokenScreen
    tablet: Tablet
    public: Public
    badges: dict[str, str]
    honourees: Congress

    @property
    def hand(self) -> Hand:
        return self.hands[0]

    def number(self, place: int) -> str:
        """The entry with that number in the roll, from 1."""
        return str(self.roll[place - 1]["entry_id"])

    async def office(self, entry_id: str, what: str, **body: Any) -> dict[str, Any]:
        done: dict[str, Any] = await self.organizer.call("POST", f"/honors/v1/entries/{entry_id}/{what}", json=body)
        assert done["outcome"] == "DONE", done
        for hand in self.hands:
            hand.newest = max(hand.newest, done["revision"])
        return done

    async def comes(self, place: int) -> None:
        person = self.honourees.honourees[place - 1].representative
        assert (await self.gate.scan(self.badges[person.code])).verdict == "ADMITTED"


async def held(hall: Ceremony) -> None:
    await hall.office(hall.number(15), "hold", on=True, reason="Có đơn thư")


@asynccontextmanager
async def hall_of(stack: LocalStack, organizer: CongressClient, folder: Path) -> AsyncIterator[Ceremony]:
    """A congress of 118 honourees, all but the absent ones in the hall, and everybody who shows or reads."""
    files = files_of_the_day(folder)
    congress_id = await organizer.create_congress(clock.real_now(), f"BK-{new_id().hex[-6:].upper()}")
    await organizer.import_roster(congress_id, files.roster)
    await organizer.issue_credentials(congress_id)
    badges = {one.delegate_code: one.code for one in await organizer.badges(congress_id)}
    gate_id = await when_heard(lambda: organizer.add_gate(congress_id, "Cửa A", "GATE"), "checkin hears of it")
    await when_heard(lambda: organizer.import_honour_roll(congress_id, files.honour_roll), "honors hears of it")
    await organizer.open_doors(congress_id)
    async with AsyncExitStack() as open_:
        gate = await open_.enter_async_context(await organizer.pair_device(congress_id, gate_id, "Máy 1"))
        await everybody_comes(organizer, congress_id, gate, badges, files.congress)
        paired = [
            await open_.enter_async_context(await organizer.pair_screen(congress_id, name, role))
            for name, role in (("Bàn 1", "STAGE"), ("Bàn 2", "STAGE"), ("Người dẫn", "MC"))
        ]
        line, by_line = await open_.enter_async_context(line_to(stack.origin))
        browser = await open_.enter_async_context(browser_for(stack, by_line))
        wall = await paired_wall(organizer, congress_id, await calm_machine(browser, stack, "/board/"))
        second = await open_.enter_async_context(await organizer.pair_screen(congress_id, "Cánh gà"))
        on_air = await open_.enter_async_context(await organizer.pair_screen(congress_id, "Truyền hình", "TV"))
        reader = await open_.enter_async_context(CongressClient(stack.origin, stack.ca_file))
        shown, television = SpokenScreen(second, "second"), SpokenScreen(on_air, "television")
        tablet, public = Tablet(paired[2], "mc"), Public(reader)
        await cut(organizer, congress_id)
        await open_.enter_async_context(running(shown, television, tablet, public, congress_id=congress_id))
        roll = list((await organizer.roll(congress_id))["entries"])
        assert len({letters(one["name"]) for one in roll}) == 118
        hands = [Hand(client, congress_id, tablet) for client in paired[:2]]
        yield Ceremony(
            *(stack, organizer, congress_id, gate, roll, hands, wall, line, shown, television, tablet, public),
            badges,
            files.congress,
        )


async def cut(organizer: CongressClient, congress_id: Any) -> None:
    """Cut the roll into rows of ten, which have their decision announced first; one of them has one card for all its names."""
    path = f"/honors/v1/congresses/{congress_id}"

    async def revision() -> int:
        return int((await organizer.call("GET", f"{path}/stage"))["revision"])

    sheet = await organizer.call("POST", f"{path}/rows", json={"most": 10, "revision": await revision()})
    row_id = sheet["rows"][IN_A_ROW - 1]["row"]["row_id"]
    held = {"showing": "AS_TAKEN", "revision": await revision()}
    await organizer.call("PATCH", f"{path}/rows/{row_id}", json=held)


async def paired_wall(organizer: CongressClient, congress_id: Any, wall: Page) -> Page:
    offer = {"congress_id": str(congress_id), "role": "SCREEN", "name": "Màn LED", "attributes": {}}
    given = await organizer.call("POST", "/honors/v1/pairing-codes", json=offer)
    await wall.get_by_role("textbox").fill(given["code"])
    await wall.locator("[data-card=TITLE]").wait_for()
    await begin_filming(wall)
    return wall


def files_of_the_day(folder: Path) -> Files:
    everybody = make_congress(2020)
    people = tuple(one.representative for one in everybody.honourees)
    files = write_congress(folder / "ceremony", Congress(people, everybody.honourees))
    book = load_workbook(files.honour_roll)
    sheet = book.active
    assert sheet is not None
    (head,) = [row for row in sheet.iter_rows() if row[0].value == "Loại"]
    column = len(head) + 1
    sheet.cell(head[0].row, column, "Truy tặng")
    sheet.cell(head[0].row + POSTHUMOUS, column, "Truy tặng")
    book.save(files.honour_roll)
    return files


async def everybody_comes(
    organizer: CongressClient, congress_id: Any, gate: CongressClient, badges: dict[str, str], congress: Congress
) -> None:
    came = [one.representative for place, one in enumerate(congress.honourees, 1) if place not in (*ABSENT, POSTHUMOUS)]

    async def roster_is_whole() -> bool:
        there = await people_of(gate)
        return len(there) == len(badges) and all(one["credentials"] for one in there)

    await until(roster_is_whole, "the door knows everybody")
    turn = asyncio.Semaphore(8)

    async def comes(code: str) -> None:
        async with turn:
            assert (await gate.scan(badges[code])).verdict == "ADMITTED"

    await asyncio.gather(*(comes(one.code) for one in came))

    async def stage_knows() -> bool:
        roll = (await organizer.roll(congress_id))["entries"]
        return sum(bool(one["representative"] and one["representative"]["present"]) for one in roll) == len(came)

    await until(stage_knows, "the stage knows who is in the hall")
