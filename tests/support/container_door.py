"""A door at which delegates keep coming; a scan that got no answer is sent again, as a scanner's queue does."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import httpx

from chassis import clock
from chassis.ids import new_id
from daihoi.server.stack import ComposeStack
from daihoi.simulation.client import Badge, CongressClient, RequestRefused, wait_until
from daihoi.simulation.invented.files import write_files
from daihoi.simulation.proving import reconcile
from daihoi.simulation.proving.ledger import Ledger

EVERY = 0.2
"""Seconds between two delegates."""

AGAIN = 0.2
"""Seconds until a scan that got no answer is sent again."""


@dataclass
class Door:
    """One congress of 386, one gate, and the book of what its scanner was answered."""

    stack: ComposeStack
    organizer: CongressClient
    gate: CongressClient
    congress: UUID
    badges: Iterator[Badge]
    ledger: Ledger = field(default_factory=Ledger)
    answers: list[tuple[float, float]] = field(default_factory=list)
    """When each delegate held up the badge, and when the first answer came (the loop's clock)."""
    came: int = 0
    """How many have held up their badges, answered or not."""

    @classmethod
    @asynccontextmanager
    async def of(cls, stack: ComposeStack) -> AsyncIterator["Door"]:
        with tempfile.TemporaryDirectory() as folder:
            files = await asyncio.to_thread(write_files, Path(folder))
            async with (
                CongressClient(stack.origin, stack.ca_file) as visitor,
                await visitor.sign_in(*stack.organizer) as organizer,
            ):
                congress = await organizer.create_congress(
                    clock.real_now() + timedelta(hours=1), code=f"GL-{new_id().hex[-8:].upper()}"
                )
                await organizer.import_roster(congress, files.roster)
                await organizer.issue_credentials(congress)
                badges = await organizer.badges(congress)
                await wait_until(lambda: _heard(organizer, congress, len(badges)), "checkin has heard of everybody")
                await organizer.open_doors(congress)
                place = await organizer.add_gate(congress, "Cửa A", "GATE")
                async with await organizer.pair_device(congress, place, "Máy quét 1") as gate:
                    door = cls(stack, organizer, gate, congress, iter(badges))
                    door.ledger.credentialed = {one.delegate_id for one in badges}
                    yield door

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Let delegates come for as long as the block lasts, and wait until each of them was answered."""
        closing = asyncio.Event()
        coming = asyncio.create_task(self._let_come(closing))
        try:
            yield
        finally:
            closing.set()
            await asyncio.wait_for(coming, 120)

    async def comes(self, more: int) -> None:
        """Wait until `more` delegates have held up their badges."""
        due = self.came + more

        async def here() -> bool:
            return self.came >= due

        await wait_until(here, f"{more} more delegates come", 60)

    async def answers_again(self, since: float) -> None:
        """Wait until somebody who came after `since` was answered."""

        async def answered() -> bool:
            return any(came >= since for came, _ in self.answers)

        await wait_until(answered, "the door answers again")

    async def nothing_lost(self) -> reconcile.Differences:
        """Wait until the live page has everybody, then hold all books against each other."""
        await wait_until(self._all_counted, "everybody is counted", 90)
        return await reconcile.compare(self.stack, self.congress, self.ledger)

    async def _all_counted(self) -> bool:
        try:
            counts = await self.organizer.call("GET", f"/checkin/v1/congresses/{self.congress}/counts")
        except (httpx.HTTPError, RequestRefused):
            return False
        return bool(counts["present"] == len(self.ledger.present))

    async def _let_come(self, closing: asyncio.Event) -> None:
        async with asyncio.TaskGroup() as tasks:
            while not closing.is_set():
                tasks.create_task(self._admit(next(self.badges)))
                self.came += 1
                await asyncio.sleep(EVERY)

    async def _admit(self, badge: Badge) -> None:
        scan_id, scanned_at, came = new_id(), clock.real_now(), asyncio.get_running_loop().time()
        while True:
            try:
                async with asyncio.timeout(4):
                    answer = await self.gate.scan(badge.code, scan_id, scanned_at=scanned_at)
                break
            except (httpx.HTTPError, RequestRefused, TimeoutError):
                await asyncio.sleep(AGAIN)
        self.answers.append((came, asyncio.get_running_loop().time()))
        self.ledger.note_scan(scan_id, answer.verdict, badge.delegate_id)


async def _heard(organizer: CongressClient, congress: UUID, delegates: int) -> bool:
    answer = await organizer.http.get(f"/api/checkin/v1/congresses/{congress}/counts")
    return answer.status_code == 200 and bool(answer.json()["expected"] == delegates)
