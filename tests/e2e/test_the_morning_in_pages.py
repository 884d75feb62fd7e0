"""The morning before real pages: scanner, kiosk, the code at the door with passes, and a live page that says what a ledger says."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from playwright.async_api import Browser, Page, expect

from chassis import clock
from daihoi.local.pages import build_pages
from daihoi.local.runner import LocalStack
from daihoi.local.services import Plan
from daihoi.simulation.client import Badge, CongressClient
from daihoi.simulation.files import write_files
from tests.support.desk_page import sign_in_for
from tests.support.desktop import browser_for, new_machine, type_like_a_scanner
from tests.support.fake_camera import write_film
from tests.support.little_congress import when_heard
from tests.support.opened_roster import people_of
from tests.support.waiting import until

pytestmark = pytest.mark.faults

CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
ABSENT = 14


@dataclass
class Morning:
    """`left` are those with a badge who have not come yet; `gates` counts what somebody with a pencil would note."""

    stack: LocalStack
    organizer: CongressClient
    congress: UUID
    left: list[Badge]
    ledger: Counter[str] = field(default_factory=Counter)

    async def gate(self, name: str, kind: str = "GATE") -> UUID:
        return await when_heard(
            lambda: self.organizer.add_gate(self.congress, name, kind), "checkin hears of the congress"
        )

    def take(self, number: int, gate: str) -> list[Badge]:
        """Give the next to come, and note them at `gate`."""
        taken, self.left = self.left[:number], self.left[number:]
        self.ledger[gate] += len(taken)
        return taken

    async def paired(self, browser: Browser, path: str, gate: UUID, role: str) -> Page:
        """Open `path` on a machine of its own and pair it there."""
        offer = {"congress_id": str(self.congress), "name": f"Máy {path}", "role": role}
        attributes = {"gate_id": str(gate)}
        said = await self.organizer.call("POST", "/checkin/v1/pairing-codes", json={**offer, "attributes": attributes})
        page = await new_machine(browser, self.stack, path)
        await page.get_by_text("Nhập mã ghép").or_(page.get_by_role("textbox")).first.wait_for()
        await page.keyboard.type(str(said["code"]))
        return page


async def test_the_live_page_says_what_a_ledger_kept_outside_says(scratch: Path, tmp_path: Path) -> None:
    build_pages()
    home = scratch / "morning"
    home.mkdir()
    trusted = Plan(extra_environment={"DAIHOI_TLS": "acme"})
    async with LocalStack(home, plan=trusted, durable=False) as stack:
        async with CongressClient(stack.origin, stack.ca_file) as anybody:
            organizer = await anybody.sign_in(*stack.organizer)
        async with organizer, browser_for(stack, *CAMERA[:1], f"{CAMERA[1]}=deny") as browser:
            morning, leaders = await begun(stack, organizer, tmp_path)
            await at_the_scanner(morning, browser)
            await at_the_kiosk(morning, tmp_path)
            await by_phone(morning, browser)
            await by_protocol(morning, leaders)
            await hold_against(morning, browser)


async def begun(stack: LocalStack, organizer: CongressClient, folder: Path) -> tuple[Morning, Sequence[UUID]]:
    """A congress of 386 with open doors; give also the leaders, who are received without a scan."""
    files = write_files(folder)
    congress = await organizer.create_congress(clock.real_now(), "BK-SANG")
    report = await organizer.import_roster(congress, files.roster)
    assert (report["created"], report["errors"]) == (386, []), report
    await organizer.issue_credentials(congress)
    badges = await organizer.badges(congress)
    morning = Morning(stack, organizer, congress, [])
    gate = await morning.gate("Cửa D")
    await organizer.open_doors(congress)
    async with await organizer.pair_device(congress, gate, "Máy D") as device:

        async def whole() -> bool:
            there = await people_of(device)
            return len(there) == 386 and sum(bool(one["credentials"]) for one in there) == len(badges)

        await until(whole, "the door knows everybody")
        there = await people_of(device)
    leaders = [UUID(one["delegate_id"]) for one in there if not one["scanned"]]
    morning.left = [badge for badge in badges if badge.delegate_id not in leaders][:-ABSENT]
    return morning, leaders


async def at_the_scanner(morning: Morning, browser: Browser) -> None:
    """Ten by the steward's page, and ten more while its gate is alone; then it sends them by itself."""
    page = await morning.paired(browser, "/scan/", await morning.gate("Cửa A"), "GATE_STEWARD")
    await expect(page.get_by_text("Danh sách: ")).to_be_visible()
    for alone in (False, True):
        await page.context.set_offline(alone)
        for badge in morning.take(10, "Cửa A"):
            await type_like_a_scanner(page, badge.code)
            await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text(badge.full_name)
    await expect(page.get_by_text("10 chờ gửi")).to_be_visible()
    await page.context.set_offline(False)
    await expect(page.get_by_text("chờ gửi")).to_have_count(0)


async def at_the_kiosk(morning: Morning, folder: Path) -> None:
    """Three show their badges to the tablet's camera, one after the other."""
    gate = await morning.gate("Cửa B")
    people = morning.take(3, "Cửa B")
    film = folder / "kiosk.y4m"
    write_film(film, [scene for badge in people for scene in ((badge.code, 2.0), (None, 5.0))])
    more = (*CAMERA, f"--use-file-for-fake-video-capture={film}")
    async with browser_for(morning.stack, *more) as browser:
        page = await morning.paired(browser, "/kiosk/", gate, "KIOSK")
        for badge in people:
            await expect(page.get_by_text(badge.full_name)).to_be_visible()


async def by_phone(morning: Morning, browser: Browser) -> None:
    """Four come in with the pass on their phone and the digits on the screen at the door."""
    path = f"/checkin/v1/congresses/{morning.congress}/hall-rule"
    await morning.organizer.call("PUT", path, json={"at_once": True})
    screen = await morning.paired(browser, "/venue/", await morning.gate("Cửa C"), "VENUE")
    for badge in morning.take(4, "Cửa C"):
        phone = await new_machine(browser, morning.stack, badge.pass_path)
        await phone.get_by_role("button", name="Đến cửa").click()
        digits = await screen.locator("figcaption").inner_text()
        await phone.get_by_label("Hoặc gõ 6 số dưới mã ở cửa").fill("".join(filter(str.isdigit, digits)))
        await phone.get_by_role("button", name="Tôi có mặt").click()
        await expect(phone.get_by_role("button", name="Xem thẻ")).to_be_visible()
        await phone.context.close()


async def by_protocol(morning: Morning, leaders: Sequence[UUID]) -> None:
    """Everybody else at the fourth gate, and the leaders at the desk."""
    gate, desk = await morning.gate("Cửa E"), await morning.gate("Bàn lễ tân", "DESK")
    async with await morning.organizer.pair_device(morning.congress, gate, "Máy E") as device:
        people = morning.take(len(morning.left), "Cửa E")
        for start in range(0, len(people), 4):
            answers = await asyncio.gather(*(device.scan(one.code) for one in people[start : start + 4]))
            assert {answer.verdict for answer in answers} == {"ADMITTED"}
    async with await morning.organizer.pair_device(morning.congress, desk, "Máy bàn") as device:
        for leader in leaders:
            await device.receive(leader)
    morning.ledger["Bàn lễ tân"] += len(leaders)


async def hold_against(morning: Morning, browser: Browser) -> None:
    page = await new_machine(browser, morning.stack, "/live/")
    await sign_in_for(page, *morning.stack.organizer)
    present = sum(morning.ledger.values())
    await expect(page.get_by_role("img", name=f"{present} trên 386 đại biểu có mặt")).to_be_visible()
    for gate, number in morning.ledger.items():
        row: Any = page.locator("dt", has_text=gate).locator("xpath=following-sibling::dd[1]")
        await expect(row).to_have_text(f"{number:02}")
