"""Holds every book of a morning against the ledger: the live page's, those of the three services, what was handed out."""

import asyncio
from collections import Counter
from typing import Any, Protocol
from uuid import UUID

import asyncpg
from playwright.async_api import Page, expect

from tests.support.congress.morning import Morning, Said
from tests.support.waiting import until

WAYS = {"KIOSK": "Máy tự phục vụ", "PHONE": "Điện thoại của đại biểu", "DELEGATION": "Vào theo đoàn"}
"""What the live page calls the ways in that it counts apart."""


class Book(Protocol):
    __name__: str

    async def __call__(self, morning: "Morning") -> Said: ...


async def agree(morning: Morning, live: Page) -> None:
    """Wait until every book says what the ledger says: checkin, registration, honors, and the page that is read out."""
    for book in (_checkin, _handed, _registration, _honors):
        differs: list[str] = []

        async def same(book: Book = book, differs: list[str] = differs) -> bool:
            wanted, found = await book(morning)
            differs[:] = [
                f"{name}: {found[name]!r} for {wanted[name]!r}" for name in wanted if wanted[name] != found[name]
            ]
            return not differs

        try:
            await until(same)
        except AssertionError:
            raise AssertionError(f"{book.__name__} differs from the ledger: {' | '.join(differs)[:4000]}") from None
    await _live(morning, live)


async def _checkin(morning: Morning) -> Said:
    ledger, call = morning.ledger, morning.organizer.call
    counted, people = await asyncio.gather(
        call("GET", f"{morning.doors}/counts"), call("GET", f"{morning.doors}/people")
    )
    wanted = {
        "people": ledger.came,
        "gates": ledger.by_gate(),
        "ways": ledger.by_way(),
        "delegations": Counter(morning.people[one]["unit_code"] for one in ledger.came),
        "figures": (len(morning.people), len(ledger.came), ledger.off_list, ledger.cases),
        "leaders missing": {one for one in morning.leaders if one not in ledger.came},
    }
    found = {
        "people": {UUID(one["delegate_id"]): (one["gate_name"], one["way"]) for one in people if one["entered_at"]},
        "gates": {one["name"]: one["present"] for one in counted["by_gate"] if one["present"]},
        "ways": {one["way"]: one["present"] for one in counted["by_way"] if one["way"] != "BY_HAND"},
        "delegations": {one["unit_code"]: one["present"] for one in counted["by_unit"] if one["present"]},
        "figures": (counted["expected"], counted["present"], counted["off_list"], counted["conflicts"]),
        "leaders missing": {UUID(one["delegate_id"]) for one in counted["leaders_missing"]},
    }
    return wanted, found


async def _handed(morning: Morning) -> Said:
    said = await morning.organizer.call("GET", f"{morning.doors}/handouts")
    given = [sum(unit["given"][place] for unit in said["units"]) for place in range(len(said["items"]))]
    names = [item["name"] for item in said["items"]]
    return {"handed": morning.ledger.handed}, {"handed": Counter(dict(zip(names, given, strict=True)))}


async def _registration(morning: Morning) -> Said:
    conn = await asyncpg.connect(morning.stack.service_dsn("registration"))
    try:
        sql = "SELECT delegate_id FROM attendance WHERE congress_id = $1 AND present"
        there = {row["delegate_id"] for row in await conn.fetch(sql, morning.congress)}
    finally:
        await conn.close()
    return {"attendance": set(morning.ledger.came)}, {"attendance": there & set(morning.people)}


async def _honors(morning: Morning) -> Said:
    path, call = f"/honors/v1/congresses/{morning.congress}", morning.organizer.call
    roll, introduced = await asyncio.gather(call("GET", f"{path}/roll"), call("GET", f"{path}/introductions"))
    going_up = [one["representative"] for one in roll["entries"] if one["representative"]]
    lamps = {UUID(one["delegate_id"]): one["present"] for one in going_up}
    leaders = {UUID(one["delegate_id"]): one["here"] for one in introduced["leaders"]}
    came = morning.ledger.came
    wanted = {"lamps": {one: one in came for one in lamps}, "leaders": {one: one in came for one in leaders}}
    return wanted, {"lamps": lamps, "leaders": leaders}


async def _live(morning: Morning, page: Page) -> None:
    ledger = morning.ledger
    figure = f"{len(ledger.came)} trên {len(morning.people)} đại biểu có mặt"
    await expect(page.get_by_role("img", name=figure)).to_be_visible()
    ways = {WAYS[way]: number for way, number in ledger.by_way().items() if way in WAYS}
    cases = {"Lượt quét cần xem lại": ledger.cases} if ledger.cases else {}
    for row, number in {**ledger.by_gate(), **ways, **cases}.items():
        said: Any = page.locator("dt", has_text=row).locator("xpath=following-sibling::dd[1]")
        await expect(said).to_have_text(f"{number:02}")
    for thing, number in ledger.handed.items():
        of = page.get_by_role("listitem").filter(has_text=thing).locator(".of")
        await expect(of).to_have_text(f"đã phát {number}/{len(morning.people)}")
    away = page.get_by_text("người vào ngoài danh sách")
    if ledger.off_list:
        await expect(away).to_have_text(f"{ledger.off_list:02} người vào ngoài danh sách")
    else:
        await expect(away).to_have_count(0)
