"""The organisers see every device at the doors: when it was heard, what waits on it, and send it to another gate."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from chassis import clock
from daihoi.simulation.client import CongressClient, wait_until
from daihoi.simulation.playing.heartbeats import Standing, keep_saying
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued
from tests.support.checkin.checkin_world import Device, World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def say(device: Device, **word: Any) -> None:
    body = {"waiting": 0, "sent_at": iso(clock.real_now()), "version": "scan-1", **word}
    answer = await world_put(device, "/device/word", body)
    assert answer == 204


async def world_put(device: Device, path: str, body: Any) -> int:
    return (await device.world.http.put(path, json=body, headers=device.headers)).status_code


async def fleet(world: World) -> dict[str, dict[str, Any]]:
    path = f"/congresses/{world.congress.congress_id}/fleet"
    found = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    return {each["device_id"]: each for each in found}


async def test_a_device_knows_from_the_first_day_when_its_pairing_ends(world: World) -> None:
    device = await world.device()
    [kept] = await world.table("SELECT expires_at FROM paired_clients")
    ends_at = datetime.fromisoformat((await device.get("/device")).json()["ends_at"])
    assert ends_at == kept["expires_at"]


async def test_a_device_tells_what_waits_on_it_how_its_clock_goes_and_its_battery(world: World) -> None:
    device, silent = await world.device("Cửa A"), await world.device("Cửa B")
    late = iso(clock.real_now() - timedelta(hours=3))
    await say(device, waiting=12, oldest_age_ms=240_000, sent_at=late, battery=34, charging=False)
    found = await fleet(world)
    told = found[device.device_id]
    waited = datetime.fromisoformat(told["heard_at"]) - datetime.fromisoformat(told["oldest_at"])
    assert waited == timedelta(minutes=4)
    assert (told["waiting"], told["battery"], told["charging"], told["version"]) == (12, 34, False, "scan-1")
    assert (told["clock_wrong"], told["gate_name"], told["ended"]) == (True, "Cửa A", False)
    assert found[silent.device_id]["heard_at"] is None


async def test_simulated_devices_say_how_they_are_as_real_ones_do_but_for_one_without_network(world: World) -> None:
    gate, alone = await world.device("Cửa A"), await world.device("Cửa B")
    standing = [
        Standing(client_of(gate), mains=True),
        Standing(client_of(alone), is_heard=lambda: False),
    ]
    saying = asyncio.create_task(keep_saying(standing))

    async def heard() -> bool:
        return (await fleet(world))[gate.device_id]["heard_at"] is not None

    await wait_until(heard, "a word of the device was heard")
    saying.cancel()
    found = await fleet(world)
    told = found[gate.device_id]
    assert (told["waiting"], told["battery"], told["charging"], told["version"]) == (0, 100, True, "simulation")
    assert (told["clock_wrong"], found[alone.device_id]["heard_at"]) == (False, None)


def client_of(device: Device) -> CongressClient:
    """The demo's client as that device, in this process."""
    client = CongressClient.__new__(CongressClient)
    client.http = httpx.AsyncClient(
        transport=httpx.ASGITransport(app=device.world.app), base_url="https://door.test", headers=device.headers
    )
    return client


async def test_a_revoked_device_is_listed_as_long_as_scans_wait_on_it(world: World) -> None:
    device, empty = await world.device("Cửa A"), await world.device("Cửa B")
    await say(device, waiting=3, oldest_age_ms=1_000)
    await say(empty)
    for one in (device, empty):
        await world.http.delete(f"/paired-clients/{one.device_id}", headers=world.staff("ORGANIZER"))
    for one, waiting in ((device, 3), (empty, 0)):
        assert await world_put(one, "/device/last-word", {"waiting": waiting}) == 204
    found = await fleet(world)
    assert [(key, each["ended"]) for key, each in found.items()] == [(device.device_id, True)]


async def test_a_device_that_had_sent_all_just_before_it_was_revoked_stays_listed_until_it_says_what_it_holds(
    world: World,
) -> None:
    """Its network was cut after its last word: what it scanned in the seconds since waits on it."""
    device, staff = await world.device("Cửa A"), world.staff("ORGANIZER")
    await say(device)
    await world.http.delete(f"/paired-clients/{device.device_id}", headers=staff)
    [listed] = (await fleet(world)).values()
    assert (listed["ended"], listed["unsure"], listed["waiting"]) == (True, True, 0)

    assert await world_put(device, "/device/word", {"waiting": 2}) == 401
    assert await world_put(device, "/device/last-word", {"waiting": 2}) == 204
    [listed] = (await fleet(world)).values()
    assert (listed["unsure"], listed["waiting"]) == (False, 2)

    settled = f"/congresses/{world.congress.congress_id}/devices/{device.device_id}/settled"
    assert (await world.http.put(settled, headers=staff)).status_code == 204
    assert await world_put(device, "/device/last-word", {"waiting": 2}) == 204
    assert await fleet(world) == {}


async def test_a_device_whose_time_ended_while_scans_waited_on_it_is_settled_like_one_that_was_revoked(
    world: World,
) -> None:
    device, staff = await world.device("Cửa A"), world.staff("ORGANIZER")
    settled = f"/congresses/{world.congress.congress_id}/devices/{device.device_id}/settled"
    await say(device, waiting=3, oldest_age_ms=1_000)
    assert (await world.http.put(settled, headers=staff)).status_code == 409
    await world.table("UPDATE paired_clients SET expires_at = now() - interval '1 day' RETURNING 1")
    assert await world_put(device, "/device/last-word", {"waiting": 2}) == 204
    [listed] = (await fleet(world)).values()
    assert (listed["ended"], listed["waiting"]) == (True, 2)
    assert (await world.http.put(settled, headers=staff)).status_code == 204
    assert await fleet(world) == {}


async def test_what_was_handed_in_for_a_revoked_device_is_not_asked_for_again_because_it_holds_it_still(
    world: World,
) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device, staff = await world.device("Cửa A"), world.staff("ORGANIZER")
    await say(device)
    await world.http.delete(f"/paired-clients/{device.device_id}", headers=staff)
    assert await world_put(device, "/device/last-word", {"waiting": 2}) == 204
    scans = [queued(code(world.congress, credential(n))) for n in (1, 2)]
    body = {"device_id": device.device_id, "sent_at": iso(clock.real_now()), "scans": scans}
    for _ in range(2):
        assert (await world.http.post("/hand-ins", json=body, headers=staff)).status_code == 200
    assert await world_put(device, "/device/last-word", {"waiting": 3}) == 204
    [listed] = (await fleet(world)).values()
    assert listed["waiting"] == 1
    assert await world_put(device, "/device/last-word", {"waiting": 2}) == 204
    assert await fleet(world) == {}


async def test_a_paired_device_and_a_stranger_have_no_last_word(world: World) -> None:
    device = await world.device("Cửa A")
    await say(device, waiting=3)
    assert await world_put(device, "/device/last-word", {"waiting": 0}) == 204
    assert (await fleet(world))[device.device_id]["waiting"] == 3
    stranger = await world.http.put("/device/last-word", json={"waiting": 1})
    assert stranger.status_code == 401


async def test_a_device_revoked_after_silence_stays_listed_until_somebody_says_that_it_was_dealt_with(
    world: World,
) -> None:
    unheard, counted = await world.device("Cửa A"), await world.device("Cửa B")
    await say(counted, waiting=4, oldest_age_ms=1_000)
    staff, path = world.staff("ORGANIZER"), f"/congresses/{world.congress.congress_id}/devices"
    assert {key: each["unsure"] for key, each in (await fleet(world)).items()} == {
        unheard.device_id: True,
        counted.device_id: False,
    }
    assert (await world.http.put(f"{path}/{unheard.device_id}/settled", headers=staff)).status_code == 409
    for one in (unheard, counted):
        await world.http.delete(f"/paired-clients/{one.device_id}", headers=staff)
    found = await fleet(world)
    assert [(each["ended"], each["unsure"], each["waiting"]) for each in found.values()] == [
        (True, True, 0),
        (True, True, 4),
    ]
    for one in (unheard, counted):
        assert (await world.http.put(f"{path}/{one.device_id}/settled", headers=staff)).status_code == 204
    assert await fleet(world) == {}


async def test_a_device_goes_on_at_another_gate_without_being_paired_anew(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device("Cửa A")
    other = await world.gate("Cửa B")
    path = f"/congresses/{world.congress.congress_id}/devices/{device.device_id}/gate"
    moved = await world.http.put(path, json={"gate_id": other}, headers=world.staff("ORGANIZER"))
    assert moved.status_code == 204
    assert (await device.get("/device")).json()["gate"]["name"] == "Cửa B"
    await device.scan(code(world.congress, credential(1)))
    [kept] = await world.table("SELECT gate_id::text FROM presence")
    assert kept["gate_id"] == other
    nowhere = await world.http.put(path, json={"gate_id": str(uuid4())}, headers=world.staff("ORGANIZER"))
    assert nowhere.status_code == 404
    assert await world_put(device, path, {"gate_id": other}) == 403


@pytest.mark.parametrize("age", [-5, 1e300, 10**12])
async def test_an_age_that_no_device_can_have_measured_is_left_out(world: World, age: float) -> None:
    device = await world.device("Cửa A")
    await say(device, waiting=1, oldest_age_ms=age)
    assert (await fleet(world))[device.device_id]["oldest_at"] is None


async def test_the_trail_names_gates_sessions_devices_and_whose_scan_it_was(world: World) -> None:
    await world.hear(delegate(world.congress))
    device, organiser = await world.device("Cửa A"), world.staff("ORGANIZER")
    here = f"/congresses/{world.congress.congress_id}"
    spare, session_id = await world.gate("Cửa thừa"), await world.set_session(0, is_open=False)
    await world.set_session(0, is_open=True)
    [scan] = await device.send(queued(code(world.congress, credential(1))))
    undo = f"{here}/admissions/{scan['scan_id']}/undo"
    assert (await world.http.post(undo, json={"reason": "Quét nhầm"}, headers=organiser)).status_code == 200
    to = {"gate_id": await world.gate("Cửa B")}
    moved = await world.http.put(f"{here}/devices/{device.device_id}/gate", json=to, headers=organiser)
    assert moved.status_code < 300, moved.text
    assert (await world.http.delete(f"{here}/gates/{spare}", headers=organiser)).status_code < 300

    answer = await world.http.post("/audit/search", json={}, headers=world.staff("AUDITOR"))

    told = {(one["action"], one["subject"]): one for one in answer.json()["lines"]}
    assert told["session.opened", session_id]["about"] == world.congress.sessions[0].name
    assert told["scan.undone", scan["scan_id"]]["about"].endswith("Nguyễn Giả Lập 1, Cửa A")
    carried = told["device.moved", device.device_id]
    assert (carried["about"], carried["details"]["gate"]) == ("Máy Cửa A", "Cửa B")
    gone = told["gate.removed", spare]
    assert (gone["about"], gone["details"]["name"]) == ("", "Cửa thừa")
    for said, action in (("may cua a", "device.moved"), (world.congress.sessions[0].name, "session.opened")):
        found = await world.http.post("/audit/search", json={"q": said}, headers=world.staff("AUDITOR"))
        acted = {(one["action"], one["about"]) for one in found.json()["lines"]}
        assert (action, told[action, device.device_id if action == "device.moved" else session_id]["about"]) in acted
        assert "gate.removed" not in {one["action"] for one in found.json()["lines"]}
