"""A congress with a few synthetic people and a scanner before it, over the public origin of a running installation."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from openpyxl import Workbook
from playwright.async_api import BrowserContext, Page

from chassis import clock
from daihoi.local.building.browser import chromium_path
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import Badge, CongressClient, RequestRefused
from tests.support.checkin.fake_camera import write_film
from tests.support.checkin.opened_roster import people_of
from tests.support.pages.chromium import driver
from tests.support.pages.uncaught import watched
from tests.support.waiting import until

GATE = "Cửa A"
NUMERALS = ("Nhất", "Nhị", "Tam", "Tứ", "Ngũ")
CAMERA_TURNS = 4.0  # seconds between two badges: the same code counts as gone after 2.5


@dataclass(frozen=True)
class Congress:
    """`badges` by delegate code, as they were first printed."""

    congress_id: UUID
    badges: dict[str, Badge]


async def found_congress(organizer: CongressClient, folder: Path, code: str, people: int) -> Congress:
    """Make a congress with `people` delegates named DB-1, DB-2, … and print their badges."""
    congress_id = await organizer.create_congress(clock.real_now(), code)
    file = folder / f"{code}.xlsx"
    book = Workbook()
    assert book.active is not None
    book.active.append(["Mã đại biểu", "Danh xưng", "Họ và tên", "Mã đơn vị", "Đơn vị", "Thành phần", "Ghế"])
    for number in range(1, people + 1):
        name = f"Nông Thị {NUMERALS[number - 1]} (giả lập)"
        book.active.append(
            [f"DB-{number}", "bà", name, "BK-BB", "Huyện Ba Bể", "EXEMPLAR_INDIVIDUAL", f"A-{number:02d}"]
        )
    book.save(file)
    report = await organizer.import_roster(congress_id, file)
    assert (report["errors"], report["created"]) == ([], people), report
    await organizer.issue_credentials(congress_id)
    return Congress(congress_id, {badge.delegate_code: badge for badge in await organizer.badges(congress_id)})


async def add_gate(organizer: CongressClient, congress: Congress, name: str = GATE, kind: str = "GATE") -> UUID:
    """Make a gate as soon as checkin has heard of the congress, and open the doors."""
    made: list[UUID] = []

    async def heard() -> bool:
        try:
            made.append(await organizer.add_gate(congress.congress_id, name, kind))
        except RequestRefused:
            return False
        return True

    await until(heard, "checkin hears of the congress")
    await organizer.open_doors(congress.congress_id)
    return made[0]


async def pairing_code(organizer: CongressClient, congress: Congress, gate: UUID) -> str:
    offer = {"congress_id": str(congress.congress_id), "name": "Máy 1", "role": "GATE_STEWARD"}
    said = await organizer.call(
        "POST", "/checkin/v1/pairing-codes", json={**offer, "attributes": {"gate_id": str(gate)}}
    )
    return str(said["code"])


async def roster_states(device: CongressClient) -> dict[tuple[str, int], str]:
    """Give the state of every badge by (delegate code, version), as gates see it now."""
    said = await people_of(device)
    return {(one["delegate_code"], badge["version"]): badge["state"] for one in said for badge in one["credentials"]}


@asynccontextmanager
async def phone(stack: LocalStack, folder: Path, camera: bool = True) -> AsyncIterator[BrowserContext]:
    """A steward's phone whose camera sees nothing yet (`see` changes that), or may not be used. Storage stays in `folder`."""
    see(folder, [])
    allowed = "" if camera else "=deny"
    async with driver() as playwright:
        context = await playwright.chromium.launch_persistent_context(
            folder / "profile",
            executable_path=chromium_path(),
            args=[
                "--no-sandbox",
                "--ignore-certificate-errors",  # the installation's own CA
                "--use-fake-device-for-media-stream",
                f"--use-fake-ui-for-media-stream{allowed}",  # a headless shell has nobody to ask
                f"--use-file-for-fake-video-capture={folder / 'film.y4m'}",
            ],
            viewport={"width": 360, "height": 740},
            locale="vi-VN",
            ignore_https_errors=True,
        )
        try:
            yield watched(context)
        finally:
            await context.close()


def see(folder: Path, texts: Sequence[str]) -> None:
    """Hold `texts` before the camera one after the other, over and over, from when a page next opens it."""
    turn = CAMERA_TURNS / 2
    drawn = folder / "next-film.y4m"
    write_film(drawn, [scene for text in texts for scene in ((text, turn), (None, turn))] or [(None, 1)])
    drawn.replace(folder / "film.y4m")  # a page whose camera is open goes on with the film it opened


async def open_scanner(context: BrowserContext, stack: LocalStack) -> Page:
    page = await context.new_page()
    await page.goto(f"{stack.origin}/scan/")
    return page


async def pair(page: Page, code: str, gate: str = GATE) -> None:
    """Type the pairing code and wait until the page lies on the phone and knows the delegates."""
    await page.get_by_text("Nhập mã ghép").wait_for()
    await page.keyboard.type(code)
    await page.get_by_role("heading", name=gate).wait_for()
    await page.locator("[data-list=HERE]").wait_for()
    await until(lambda: stored(page, "delegates"), "the phone keeps the list")
    await lies_on_the_device(page)


async def lies_on_the_device(page: Page) -> None:
    """Wait until the page opens without network. Asked from here: a page's own policy allows no polling by text in it."""
    activated = "navigator.serviceWorker.controller?.state === 'activated'"
    await until(lambda: page.evaluate(activated), "the page lies on the device")


async def entries(page: Page) -> list[dict[str, Any]]:
    """Give what lies in the phone's own storage: every scan, in the order of making."""
    return sorted(await stored(page, "entries"), key=lambda entry: str(entry["id"]))


async def stored(page: Page, table: str) -> list[dict[str, Any]]:
    """Give the rows of one table of the phone's own storage."""
    rows: list[dict[str, Any]] = await page.evaluate(
        """table => new Promise((resolve, reject) => {
            const asked = indexedDB.open("daihoi-scan");
            asked.onerror = () => reject(asked.error);
            asked.onsuccess = () => {
                const all = asked.result.transaction(table).objectStore(table).getAll();
                all.onsuccess = () => { asked.result.close(); resolve(all.result); };
            };
        })""",
        table,
    )
    return rows
