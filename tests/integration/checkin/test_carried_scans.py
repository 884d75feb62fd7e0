"""Scans that another device took over are sent by whoever gets there first, once, and only those that it may bring."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Any

import pytest

from chassis import clock
from contracts.checkin import ScanUndone
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as world:
        yield world


async def test_a_queue_taken_over_by_two_phones_and_sent_by_all_ends_as_if_its_scanner_had_sent_it_alone(
    make_database: MakeDatabase,
) -> None:
    chance = random.Random()
    day = [queued("", age_ms=1_000 * (60 - n)) for n in range(12)]
    undone = [{"scan_id": day[n]["scan_id"], "age_ms": 1_000 * (45 - n)} for n in (2, 7)]

    async def end_of(alone: bool) -> dict[str, Any]:
        async with open_world(await make_database("checkin")) as world:
            await world.hear_batch([delegate(world.congress, n) for n in range(1, 10)])
            owner, one, two = [await world.device(f"Cửa {name}") for name in "ABC"]
            scans = [{**each, "text": code(world.congress, credential(1 + n % 10))} for n, each in enumerate(day)]

            async def by_itself() -> None:
                await owner.send(*scans)
                for each in undone:
                    await owner.undo(each["scan_id"], age_ms=each["age_ms"])

            async def brought_by(phone: Device, held: Sequence[dict[str, Any]]) -> None:
                body = {"device_id": owner.device_id, "sent_at": iso(clock.real_now()), "scans": held, "undos": undone}
                answer = await phone.post("/device/hand-ins", body)
                assert [one.get("problem") for one in answer.json()["results"]] == [None] * len(held), answer.text

            if alone:
                await by_itself()
            else:
                early = scans[: chance.randint(1, 12)]  # a chain of codes that was shown before the last scans
                ways = [partial(brought_by, one, early), *[partial(brought_by, two, scans)] * 2, by_itself]
                chance.shuffle(ways)
                await asyncio.gather(*(way() for way in ways[:2]))
                for way in ways:
                    await way()
            kept = "SELECT scan_id::text, verdict, shown, conflict, undone_at IS NOT NULL AS undone, g.name FROM scans JOIN gates g USING (gate_id)"
            return {
                "scans": {row["scan_id"]: row for row in await world.table(kept)},
                "inside": await world.inside(),
                "said": sorted(str(one.scan_id) for one in await world.said(ScanUndone)),
            }

    assert await end_of(alone=False) == await end_of(alone=True)


async def test_a_phone_brings_no_more_than_it_may_and_nothing_of_a_scanner_that_was_revoked(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    owner, phone = await world.device("Cửa A", "GATE_SUPERVISOR"), await world.device("Cửa B")
    chief = await world.device("Cửa C", "GATE_SUPERVISOR")
    badge = queued(code(world.congress, credential(1)))
    by_hand = queued(code(world.congress, credential(2)), hand_reason="Thẻ hỏng")
    body = {"device_id": owner.device_id, "sent_at": iso(clock.real_now()), "scans": [badge, by_hand]}

    first, second = (await phone.post("/device/hand-ins", body)).json()["results"]
    assert (first["verdict"], second["code"], second["retry"]) == ("ADMITTED", "rule_broken", False)
    assert "máy của phụ trách" in second["problem"]
    assert (await chief.post("/device/hand-ins", body)).json()["results"][1]["verdict"] == "ADMITTED"
    [told] = await world.table("SELECT actor, details FROM audit WHERE action = 'scans.handed_in' ORDER BY id LIMIT 1")
    assert (told["actor"], told["details"]["kept"]) == (phone.device_id, [badge["scan_id"]])

    await world.http.delete(f"/paired-clients/{owner.device_id}", headers=world.staff("ORGANIZER"))
    refused = await phone.post("/device/hand-ins", body)
    assert (refused.status_code, "Ban Tổ chức xem từng lượt" in refused.json()["detail"]) == (409, True)
    kiosk = await world.device("Cửa D", "KIOSK")
    assert (await kiosk.post("/device/hand-ins", body)).status_code == 403
