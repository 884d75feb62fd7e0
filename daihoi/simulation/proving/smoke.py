"""Plays the main job at full speed and holds every service and Kafka against the simulator's own ledger."""

import asyncio
import tempfile
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Protocol
from uuid import UUID

from chassis import clock
from chassis.events.broker import Broker
from chassis.ids import new_id
from daihoi.simulation.client import Badge, CongressClient, NeverHappened, wait_until
from daihoi.simulation.invented.files import Files, write_files
from daihoi.simulation.playing.arrivals import Arrival, plan_morning
from daihoi.simulation.proving import reconcile
from daihoi.simulation.proving.ledger import Ledger
from daihoi.simulation.proving.report import SmokeReport, Timings, p99_ms
from daihoi.simulation.proving.watch import Dashboard, ReceptionView, StageView, Watcher

GATES = 4
SHOWN_WITHIN = 20
NOT_BADGES = ("https://example.org/quet-ma", "000|0|NGUYỄN VĂN GIẢ LẬP|01011990|Nam|Bắc Kạn|01012021", "1" * 214)


class Stack(Protocol):
    """A running installation, as the smoke test needs it: the local runner's, or the one of containers."""

    mode: str

    @property
    def origin(self) -> str: ...

    @property
    def ca_file(self) -> Path: ...

    @property
    def organizer(self) -> tuple[str, str]: ...

    def broker(self, principal: str) -> Broker: ...

    def service_dsn(self, service: str) -> str: ...

    def kill_worker(self, service: str) -> None: ...


async def run_smoke(stack: Stack, rate: float = 50, seed: int = 2020, files: Files | None = None) -> SmokeReport:
    """Play the day at `rate` scans a second, with one worker killed between two measured phases.

    Without `files` it is the whole synthetic congress.
    """
    with tempfile.TemporaryDirectory() as folder:
        written = await asyncio.to_thread(write_files, Path(folder), seed) if files is None else files
        async with (
            CongressClient(stack.origin, stack.ca_file) as visitor,
            await visitor.sign_in(*stack.organizer) as organizer,
        ):
            return await Smoke(stack, organizer, written, rate, seed).run()


class Smoke:
    """One run: what is known about the congress so far, and the ledger."""

    def __init__(self, stack: Stack, organizer: CongressClient, files: Files, rate: float, seed: int) -> None:
        self.stack, self.organizer, self.files, self.rate = stack, organizer, files, rate
        self.morning = plan_morning(files.congress, seed, GATES, absent_honourees=0)
        self.ledger = Ledger()
        self.dashboard, self.stage, self.reception = Dashboard(), StageView(), ReceptionView()
        self.timings = Timings([], {}, [])
        self.badges: dict[str, Badge] = {}
        self.congress: UUID = new_id()
        self.devices: list[CongressClient] = []
        self.never_shown = self.never_counted = 0

    async def run(self) -> SmokeReport:
        await self._prepare()
        screen = await self.organizer.pair_screen(self.congress, "Màn hình chính (giả lập)")
        live = Watcher(self.organizer, f"/checkin/v1/congresses/{self.congress}/live", self.dashboard.seen)
        stage = Watcher(self.organizer, f"/honors/v1/congresses/{self.congress}/stage/live", self.stage.seen)
        path = f"/honors/v1/congresses/{self.congress}/introductions/live"
        reception = Watcher(self.organizer, path, self.reception.seen)
        try:
            async with live, stage, reception:
                await self._revoke()
                probe, *arrivals = [one for one in self.morning.arrivals if not one.again]
                again = [one for one in self.morning.arrivals if one.again]
                half = len(arrivals) // 2
                await self._arrive(arrivals[:half])
                recovered = await self._kill_a_worker(probe)
                await self._arrive([*arrivals[half:], *again])
                await self._show_strangers()
                await self._all_shown()
                await self._announce_all()
        finally:
            for client in (*self.devices, screen):
                await client.http.aclose()
        found = await reconcile.compare(self.stack, self.congress, self.ledger)
        return self._report(recovered, found)

    async def _prepare(self) -> None:
        """From the two files on disk to badges in hands and devices at the gates."""
        await self.organizer.call("GET", "/registration/v1/me")
        self.congress = await self.organizer.create_congress(
            clock.now() + timedelta(minutes=45), code=f"GL-{new_id().hex[-8:].upper()}"
        )
        await self.organizer.import_roster(self.congress, self.files.roster)
        await self.organizer.issue_credentials(self.congress)
        self.badges = {one.delegate_code: one for one in await self.organizer.badges(self.congress)}
        self.ledger.credentialed = {one.delegate_id for one in self.badges.values()}
        await wait_until(self._checkin_knows_all, "checkin has heard of every delegate")
        await self.organizer.open_doors(self.congress)
        await wait_until(self._honors_knows_all, "honors has heard of the congress")
        await self.organizer.import_honour_roll(self.congress, self.files.honour_roll)
        for number in range(GATES):
            gate = await self.organizer.add_gate(self.congress, f"Cửa {'ABCD'[number]}", "GATE")
            self.devices.append(await self.organizer.pair_device(self.congress, gate, f"Máy quét {number + 1}"))
        desk = await self.organizer.add_gate(self.congress, "Bàn đón tiếp", "DESK")
        self.devices.append(await self.organizer.pair_device(self.congress, desk, "Bàn đón tiếp"))
        for device in self.devices:
            await device.get_ready()

    async def _checkin_knows_all(self) -> bool:
        """False as well while checkin has not heard of the congress, or of the key that signed our token."""
        answer = await self.organizer.http.get(f"/api/checkin/v1/congresses/{self.congress}/counts")
        return answer.status_code == 200 and answer.json()["expected"] == len(self.badges)

    async def _honors_knows_all(self) -> bool:
        answer = await self.organizer.http.get(f"/api/honors/v1/congresses/{self.congress}/roll")
        return answer.status_code == 200

    async def _revoke(self) -> None:
        """Revoke three badges and wait until checkin's word has come back: from then on the door refuses them."""
        ids = [self.badges[one.code].delegate_id for one in self.morning.revoked]
        for delegate in ids:
            await self.organizer.revoke(delegate, "Diễn tập giả lập")

        async def in_force() -> bool:
            said = [await self.organizer.call("GET", f"/registration/v1/delegates/{one}") for one in ids]
            return all(one["revocation"] and one["revocation"]["effective_at"] for one in said)

        await wait_until(in_force, "the revocations are in force at the door")

    async def _arrive(self, arrivals: Sequence[Arrival]) -> None:
        """Let these come, evenly at the set rate, whatever the answers take."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        async with asyncio.TaskGroup() as tasks:
            for number, arrival in enumerate(arrivals):
                await asyncio.sleep(max(0.0, started + number / self.rate - loop.time()))
                tasks.create_task(self._admit(arrival))

    async def _admit(self, arrival: Arrival, measured: bool = True) -> None:
        badge = self.badges[arrival.person.code]
        sent = asyncio.get_running_loop().time()
        if arrival.person.scanned:
            answer = await self.devices[arrival.gate].scan(badge.code)
        else:
            answer = await self.devices[-1].receive(badge.delegate_id)
        self.ledger.note_scan(answer.scan_id, answer.verdict, badge.delegate_id)
        if measured:
            self.timings.answers.append(answer.seconds)
            if answer.verdict == "ADMITTED":
                self.timings.sent[badge.delegate_id] = sent
                self.timings.ordinals.append((len(self.ledger.present), sent))

    async def _kill_a_worker(self, probe: Arrival) -> float:
        """SIGKILL checkin's worker and give the seconds until it has counted a scan made after that."""
        await self._all_shown()
        await self._all_counted()
        self.stack.kill_worker("checkin")
        killed = asyncio.get_running_loop().time()
        await self._admit(probe, measured=False)
        await self._all_counted()
        return asyncio.get_running_loop().time() - killed

    async def _all_counted(self) -> None:
        """Wait until every scan has come back from Kafka, into the number of scans that only the worker moves."""

        async def counted() -> bool:
            return self.dashboard.scans >= len(self.ledger.scans) - self.never_counted

        try:
            await wait_until(counted, "every scan is counted", SHOWN_WITHIN)
        except NeverHappened:
            self.never_counted = len(self.ledger.scans) - self.dashboard.scans

    async def _show_strangers(self) -> None:
        """Hold texts to the camera that are no badges: a web address, an id card's text, digits that are not ours."""
        for text in NOT_BADGES:
            answer = await self.devices[0].scan(text)
            self.ledger.note_scan(answer.scan_id, answer.verdict, None)

    async def _all_shown(self) -> None:
        """Wait until the live page shows all who came in; who is not shown in time is left to the comparison."""

        async def shown() -> bool:
            return self.dashboard.present >= len(self.ledger.present) - self.never_shown

        try:
            await wait_until(shown, "the live page shows all who came in", SHOWN_WITHIN)
        except NeverHappened:
            self.never_shown = len(self.ledger.present) - self.dashboard.present

    async def _announce_all(self) -> None:
        """Announce the whole roll in its running order, as the operator at the stage page does."""
        roll = await self.organizer.roll(self.congress)
        for entry in sorted(roll["entries"], key=lambda one: int(one["order"])):
            said = await self.organizer.announce(self.congress, UUID(entry["entry_id"]), roll["revision"])
            if said["outcome"] == "STALE":  # somebody's readiness moved meanwhile: look again, as a person would
                roll = await self.organizer.roll(self.congress)
                said = await self.organizer.announce(self.congress, UUID(entry["entry_id"]), roll["revision"])
            roll["revision"] = said["revision"]
            if said["outcome"] == "ANNOUNCED":
                self.ledger.announced.append(UUID(entry["entry_id"]))

    def _report(self, recovered: float, found: "reconcile.Differences") -> SmokeReport:
        to_dashboard = [
            self.dashboard.reached[number] - sent
            for number, sent in self.timings.ordinals
            if number in self.dashboard.reached
        ]
        return SmokeReport(
            mode=self.stack.mode,
            delegates=found.delegates,
            admitted=self.ledger.count("ADMITTED"),
            refused=self.ledger.count(
                "REVOKED", "SUPERSEDED", "WRONG_CONGRESS", "WRONG_SESSION", "NOT_VALID", "UNKNOWN"
            ),
            duplicates=self.ledger.count("ALREADY_CHECKED_IN"),
            announced=found.announced,
            lost=found.lost,
            doubled=found.doubled,
            broker=found.broker,
            recovered_s=round(recovered, 2),
            scan_p99_ms=p99_ms(self.timings.answers),
            scan_to_dashboard_p99_ms=p99_ms(to_dashboard),
            scan_to_stage_p99_ms=p99_ms(self.timings.until(self.stage.present_at)),
            reception_to_stage_p99_ms=p99_ms(self.timings.until(self.reception.present_at)),
        )
