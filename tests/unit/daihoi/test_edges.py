"""What happens around the doors of the played day: a bus, a gate alone that sends later what it did."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis import clock
from daihoi.simulation.invented.people import make_congress
from daihoi.simulation.playing.arrivals import plan_morning
from daihoi.simulation.playing.edges import ALONE_FROM, ALONE_UNTIL, BUS_FROM, CASES, Alone, bus_of

OPENING = datetime(2026, 11, 22, 1, 0, tzinfo=UTC)
MORNING = plan_morning(make_congress(2020), 2020, gates=4)


class Sent:
    """Stands for a device: keeps what it was told to send, and calls badges that came in elsewhere to be looked at."""

    def __init__(self) -> None:
        self.body: dict[str, Any] = {}

    async def call(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        self.body = options["json"]
        return {"results": [{"flagged": one["text"].startswith("elsewhere")} for one in self.body["scans"]]}


def test_the_largest_delegation_comes_by_bus_and_all_of_it_is_scanned_people() -> None:
    bus = bus_of(MORNING)
    people = [one.person for one in MORNING.on_time if one.person.unit.code == bus and not one.again]
    assert len([one for one in people if one.scanned]) >= BUS_FROM


async def test_a_gate_alone_keeps_what_it_shows_and_sends_it_with_the_cases_when_it_is_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    device, said = Sent(), list[str]()
    gate = Alone(device, 2, OPENING)  # type: ignore[arg-type]
    gate.session = "s"
    there = next(one for one in MORNING.on_time if one.gate == 2)
    for before, alone in ((ALONE_FROM + timedelta(seconds=1), False), (ALONE_FROM, True), (ALONE_UNTIL, False)):
        monkeypatch.setattr(clock, "now", lambda before=before: OPENING - before)
        assert gate.holds(there) is alone
    gate.keep("here")
    await gate.come_back([f"elsewhere {n}" for n in range(5)], "Cửa C", said.append)
    scans = device.body["scans"]
    assert [one["text"] for one in scans] == ["here", *(f"elsewhere {n}" for n in range(CASES))]
    assert {(one["shown"], one["session_id"], one["decided_by"]) for one in scans} == {("ADMITTED", "s", "DEVICE")}
    assert len(said) == 1
