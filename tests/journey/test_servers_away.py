"""PostgreSQL or Kafka stops in the middle of the day: what the door says, what goes on, and that nothing is lost."""

import asyncio
from typing import Any

import httpx

from chassis import clock
from chassis.ids import new_id
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until

PROBLEM = "application/problem+json"


async def test_without_postgresql_the_door_says_so_and_answers_as_soon_as_it_is_back(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress
) -> None:
    badge, scan = congress.badge("guest"), _scan(congress.badge("guest").code)
    await asyncio.to_thread(stack.servers.stop_postgres)
    try:
        answer = await congress.gate.http.post("/api/checkin/v1/scans", json=scan)
        _is_vietnamese_problem(answer, 503)
        assert badge.full_name not in answer.text
    finally:
        await asyncio.to_thread(stack.servers.start_postgres)

    async def admitted() -> bool:
        again = await congress.gate.http.post("/api/checkin/v1/scans", json=scan)
        return again.status_code == 200 and again.json()["verdict"] == "ADMITTED"

    await until(admitted, "the door answers again", 10)
    await until(lambda: _present(organizer, congress.congress_id, 1), "the arrival is counted")


async def test_without_kafka_door_and_stage_answer_and_everything_arrives_when_it_is_back(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress
) -> None:
    assert (await congress.gate.scan(congress.badge("collective").code)).verdict == "ADMITTED"

    async def announceable() -> bool:
        return bool((await congress.entry("COLLECTIVE"))["announceable"])

    await until(announceable, "the stage hears of the first arrival")
    await asyncio.to_thread(stack.servers.stop_kafka)
    try:
        for who in ("individual", "guest"):
            assert (await congress.gate.scan(congress.badge(who).code)).verdict == "ADMITTED"
        assert (await congress.gate.scan(congress.badge("guest").code)).verdict == "ALREADY_CHECKED_IN"
        roll = await organizer.roll(congress.congress_id)
        first = (await congress.entry("COLLECTIVE"))["entry_id"]
        assert (await organizer.announce(congress.congress_id, first, roll["revision"]))["outcome"] == "ANNOUNCED"
        assert not (await congress.entry("INDIVIDUAL"))["announceable"]  # honors cannot have heard
    finally:
        await asyncio.to_thread(stack.servers.start_kafka)

    async def stage_heard() -> bool:
        return bool((await congress.entry("INDIVIDUAL"))["announceable"])

    await until(stage_heard, "the stage hears of who came in the meantime", 60)
    await until(lambda: _present(organizer, congress.congress_id, 3), "all three arrivals are counted", 60)


async def _present(organizer: CongressClient, congress_id: object, number: int) -> bool:
    counts = await organizer.call("GET", f"/checkin/v1/congresses/{congress_id}/counts")
    return bool(counts["present"] == number)


def _scan(text: str) -> dict[str, Any]:
    moment = clock.real_now().isoformat()
    return {"scan_id": str(new_id()), "text": text, "method": "QR", "scanned_at": moment, "sent_at": moment}


def _is_vietnamese_problem(answer: httpx.Response, status: int) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    assert any(letter in answer.json()["detail"] for letter in "ăâđêôơưạảấậệịọốộớợụứự")
