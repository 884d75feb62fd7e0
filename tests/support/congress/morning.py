"""A morning at the doors of a running installation, and the book that somebody with a pencil keeps of it."""

import asyncio
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from playwright.async_api import Browser, Page

from chassis import clock
from chassis.ids import new_id
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import Badge, CongressClient
from tests.support.checkin.checkin_words import queued
from tests.support.checkin.opened_roster import people_of
from tests.support.congress.little_congress import when_heard
from tests.support.pages.desktop import new_machine
from tests.support.waiting import until

Said = tuple[dict[str, Any], dict[str, Any]]
"""By what is told: what the ledger says of it, what the book says."""


@dataclass
class Ledger:
    """Who came in by which gate and which way, as somebody outside the product would note it."""

    came: dict[UUID, tuple[str, str]] = field(default_factory=dict)
    off_list: int = 0
    cases: int = 0
    handed: Counter[str] = field(default_factory=Counter)

    def note(self, people: Iterable[UUID], gate: str, way: str = "STEWARD") -> None:
        for one in people:
            assert one not in self.came, "the test itself lets somebody in twice"
            self.came[one] = (gate, way)

    def by_gate(self) -> Counter[str]:
        return Counter(gate for gate, _ in self.came.values())

    def by_way(self) -> Counter[str]:
        return Counter(way for _, way in self.came.values())


@dataclass
class Morning:
    """`people` is everybody of the roster by delegate id, `left` who has a badge and has not come yet, `leaders` who is received."""

    stack: LocalStack
    organizer: CongressClient
    congress: UUID
    people: dict[UUID, dict[str, Any]] = field(default_factory=dict)
    badges: dict[UUID, Badge] = field(default_factory=dict)
    left: list[UUID] = field(default_factory=list)
    leaders: list[UUID] = field(default_factory=list)
    ledger: Ledger = field(default_factory=Ledger)
    gates: dict[str, UUID] = field(default_factory=dict)

    @property
    def doors(self) -> str:
        return f"/checkin/v1/congresses/{self.congress}"

    async def gate(self, name: str, kind: str = "GATE") -> UUID:
        if name not in self.gates:
            made = lambda: self.organizer.add_gate(self.congress, name, kind)  # noqa: E731
            self.gates[name] = await when_heard(made, "checkin hears of the congress")
        return self.gates[name]

    async def bring_roll(self, file: Path) -> None:
        """Give the stage its honour roll, as soon as it has heard of the congress."""
        bring = lambda: self.organizer.import_honour_roll(self.congress, file)  # noqa: E731
        await when_heard(bring, "honors hears of the congress")

    async def learn(self) -> None:
        """Wait until the doors know every badge, and learn who is received without one."""
        printed = await self.organizer.badges(self.congress)
        self.badges = {badge.delegate_id: badge for badge in printed}
        async with await self.device("Cửa D") as device:
            there: list[dict[str, Any]] = []

            async def whole() -> bool:
                there[:] = await people_of(device)
                return sum(bool(one["credentials"]) for one in there) == len(printed)

            await until(whole, "the doors know everybody")
        self.people = {UUID(one["delegate_id"]): one for one in there}
        self.leaders = [one for one, known in self.people.items() if not known["scanned"]]
        self.left = [one for one in self.badges if one not in self.leaders]

    def take(self, number: int) -> list[UUID]:
        """Give the next to come."""
        taken, self.left = self.left[:number], self.left[number:]
        return taken

    async def device(self, gate: str, role: str = "GATE_STEWARD", kind: str = "GATE") -> CongressClient:
        return await self.organizer.pair_device(self.congress, await self.gate(gate, kind), f"Máy {gate}", role)

    async def page(
        self, browser: Browser, path: str, gate: str, role: str = "GATE_STEWARD", kind: str = "GATE"
    ) -> Page:
        """Open `path` on a machine of its own and pair it there."""
        offer = {"congress_id": str(self.congress), "name": f"Trang {path} {gate}", "role": role}
        attributes = {"gate_id": str(await self.gate(gate, kind))}
        said = await self.organizer.call("POST", "/checkin/v1/pairing-codes", json={**offer, "attributes": attributes})
        page = await new_machine(browser, self.stack, path)
        await page.get_by_text("Nhập mã ghép").or_(page.get_by_role("textbox")).first.wait_for()
        await page.keyboard.type(str(said["code"]))
        return page

    async def session(self, name: str) -> str:
        """The id of the session of that name, as soon as the doors have heard of it."""
        found: list[str] = []

        async def heard() -> bool:
            there = await self.organizer.call("GET", f"{self.doors}/sessions")
            found[:] = [one["id"] for one in there if one["name"] == name]
            return bool(found)

        await until(heard, f"the doors hear of {name}")
        return found[0]

    async def set_open(self, session: str, is_open: bool) -> None:
        await self.organizer.call("PUT", f"{self.doors}/sessions/{await self.session(session)}", json={"open": is_open})

    async def scan(self, devices: Sequence[CongressClient], people: Sequence[UUID]) -> None:
        """Badge after badge, as many at a time as there are devices."""
        for start in range(0, len(people), len(devices)):
            pairs = zip(devices, people[start : start + len(devices)], strict=False)
            answers = await asyncio.gather(*(device.scan(self.badges[one].code) for device, one in pairs))
            assert {answer.verdict for answer in answers} == {"ADMITTED"}

    def now(self) -> datetime:
        """Congress time."""
        return clock.at(clock.real_now())

    def of_unit(self, name: str) -> list[UUID]:
        """Everybody of that delegation who has not come yet."""
        there = (one for one, known in self.people.items() if known["unit_name"] == name)
        return [one for one in there if one not in self.ledger.came]

    def called(self, one: UUID) -> str:
        known = self.people[one]
        return f"{known['form_of_address']} {known['full_name']}"

    def no_more(self, people: Iterable[UUID]) -> None:
        """They are not among those who come next: they have come another way, or stay away."""
        there = set(people)
        self.left = [one for one in self.left if one not in there]

    async def entered(self) -> dict[UUID, datetime]:
        """When each came in, in congress time, as checkin keeps it."""
        there = await self.organizer.call("GET", f"{self.doors}/people")
        return {
            UUID(one["delegate_id"]): datetime.fromisoformat(one["entered_at"]) for one in there if one["entered_at"]
        }


async def phones_come(morning: Morning, screen: CongressClient, people: Sequence[UUID]) -> None:
    """Each with a pass of their own before the code of the door, without a browser."""
    hall = str((await screen.call("GET", "/checkin/v1/hall-code"))["address"]).partition("#")[2]
    async with CongressClient(morning.stack.origin, morning.stack.ca_file) as anybody:

        async def come(one: UUID) -> str:
            phone = str(new_id())
            asked = {"hall": hall, "phone": phone, "pass_code": morning.badges[one].code}
            promise = await anybody.call("POST", "/checkin/v1/hall-challenges", json=asked)
            tap = {"challenge_id": promise["challenge_id"], "phone": phone}
            return str((await anybody.call("POST", "/checkin/v1/hall-arrivals", json=tap))["standing"])

        assert set(await asyncio.gather(*map(come, people))) == {"PRESENT"}


def kept_offline(morning: Morning, people: Iterable[UUID]) -> list[dict[str, Any]]:
    """What a device without network keeps of badges that it has just let in."""
    made = clock.real_now().isoformat()
    return [queued(morning.badges[one].code, age_ms=0, scanned_at=made) for one in people]
