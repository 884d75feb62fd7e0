"""The ways into the hall of one morning, each at its own page."""

from collections.abc import Sequence
from uuid import UUID

from playwright.async_api import Browser, Page, expect

from chassis import clock
from tests.support.congress.morning import Morning, kept_offline, phones_come
from tests.support.pages.desktop import new_machine, type_like_a_scanner
from tests.support.pages.page_pictures import keep_sheet

ABSENT, PHONES = 14, 40


BUS = "Huyện Bạch Thông"
PAPERS = "Tài liệu"


async def show_badges(page: Page, morning: Morning, people: Sequence[UUID]) -> None:
    """Under the USB scanner of a steward's page, each until its own verdict stands there."""
    for one in people:
        await type_like_a_scanner(page, morning.badges[one].code)
        await expect(page.locator("[data-verdict=ADMITTED]")).to_contain_text(morning.badges[one].full_name)


async def a_bus_comes(morning: Morning, desk: Page) -> None:
    """Forty in one bus: a delegation by its tiles, whom its head confirms, and the rest of it by another machine at the desk."""
    bus = morning.of_unit(BUS)
    late = morning.badges[next(one for one in bus if one in morning.badges)]
    await desk.get_by_role("button", name="Theo đoàn").click()
    await desk.get_by_role("button", name=BUS).click()
    title, search = desk.get_by_role("heading", name=BUS), desk.locator(".desk .top")
    above, below = await title.bounding_box(), await search.bounding_box()
    assert above
    assert below
    assert above["y"] >= below["y"] + below["height"] - 1, "the delegation's name stands in sight"
    await desk.get_by_role("button", name="Chọn tất cả").click()
    await desk.get_by_role("button", name=late.full_name).click()
    await keep_sheet(desk, "door-desk-bus")
    await desk.get_by_role("button", name=f"Trưởng đoàn xác nhận: {len(bus) - 1} có mặt, 01 chưa đến").click()
    await expect(desk.get_by_text(f"Đã đón {len(bus) - 1} người")).to_be_visible(timeout=60_000)
    there = [one for one in bus if one != late.delegate_id]
    morning.no_more(there)
    await desk.get_by_role("button", name=f"Phát {PAPERS}").click()
    await desk.get_by_role("button", name=f"Phát cho tất cả {len(there)} người đã vào").click()
    await keep_sheet(desk, "door-desk-handouts")
    morning.ledger.handed[PAPERS] += len(there)
    rest = morning.take(40 - len(there))
    async with await morning.device("Bàn 2", "GATE_SUPERVISOR", "DESK") as device:
        for one in rest:
            await device.receive(one, way="DELEGATION")
    morning.ledger.note([*there, *rest], "Bàn 2", "DELEGATION")


async def leaders_come(morning: Morning, desk: Page) -> None:
    """Two by a tap on the page, the others at the other desk."""
    leaders = [one for one in morning.leaders if one not in morning.ledger.came]
    await desk.get_by_role("button", name="Lãnh đạo, khách").click()
    await keep_sheet(desk, "door-desk-leaders")
    for one in leaders[:2]:
        await desk.get_by_role("button", name=f"Đón {morning.called(one)}").click()
        await expect(desk.get_by_role("button", name=f"Đón {morning.called(one)}")).to_have_count(0)
    async with await morning.device("Bàn 1", "GATE_SUPERVISOR", "DESK") as device:
        for one in leaders[2:]:
            await device.receive(one)
    morning.ledger.note(leaders[:2], "Bàn 2", "DESK")
    morning.ledger.note(leaders[2:], "Bàn 1", "DESK")


async def at_the_kiosk(morning: Morning, browser: Browser) -> None:
    """Two under the scanner of the tablet that stands alone, the others as their machine would send them."""
    page = await morning.page(browser, "/kiosk/", "Cửa B", "KIOSK")
    await expect(page.locator("footer")).to_contain_text("Cửa B")
    people = morning.take(20)
    for one in people[:2]:
        await type_like_a_scanner(page, morning.badges[one].code)
        await expect(page.get_by_text(morning.badges[one].full_name)).to_be_visible()
        await expect(page.get_by_text(morning.badges[one].full_name)).to_have_count(0)
    await page.context.close()
    async with await morning.device("Cửa B", "KIOSK") as device:
        await morning.scan([device], people[2:])
    morning.ledger.note(people, "Cửa B", "KIOSK")


async def by_phone(morning: Morning, browser: Browser) -> None:
    """Forty with the pass on their phone before the code of the door: two by its digits, the others by what the QR says."""
    path = f"/checkin/v1/congresses/{morning.congress}/hall-rule"
    await morning.organizer.call("PUT", path, json={"at_once": True})
    screen = await morning.page(browser, "/venue/", "Cửa C", "VENUE")
    people = morning.take(PHONES)
    for one in people[:2]:
        phone = await new_machine(browser, morning.stack, morning.badges[one].pass_path)
        await phone.get_by_role("button", name="Đến cửa").click()
        digits = await screen.locator("figcaption").inner_text()
        await phone.get_by_label("Hoặc gõ 6 số dưới mã ở cửa").fill("".join(filter(str.isdigit, digits)))
        await phone.get_by_role("button", name="Tôi có mặt").click()
        await expect(phone.get_by_role("button", name="Xem thẻ")).to_be_visible()
        await phone.context.close()
    await screen.context.close()
    async with await morning.device("Cửa C", "VENUE") as device:
        await phones_come(morning, device, people[2:])
    morning.ledger.note(people, "Cửa C", "PHONE")


async def a_device_is_lost(morning: Morning) -> None:
    """It holds five scans that nobody has; it is revoked, and the file that its steward had saved is handed in."""
    people = morning.take(5)
    async with await morning.device("Cửa D") as device:
        known = await device.call("GET", "/checkin/v1/device")
    file = {"device_id": known["device_id"], "sent_at": clock.real_now().isoformat()}
    await morning.organizer.call("DELETE", f"/checkin/v1/paired-clients/{known['device_id']}")
    scans = kept_offline(morning, people)
    told = await morning.organizer.call("POST", "/checkin/v1/hand-ins", json={**file, "scans": scans})
    assert {one["verdict"] for one in told["results"]} == {"ADMITTED"}
    morning.ledger.note(people, "Cửa D")


async def the_others_come(morning: Morning) -> None:
    """At the four gates at once."""
    gates = ("Cửa A", "Cửa B", "Cửa C", "Cửa D")
    devices = [await morning.device(gate) for gate in gates]
    people = morning.take(len(morning.left))
    await morning.scan(devices, people)
    for place, one in enumerate(people):
        morning.ledger.note([one], gates[place % 4])
    for device in devices:
        await device.http.aclose()
