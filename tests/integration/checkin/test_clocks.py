"""Clocks of devices and of the server may be wrong: nobody is lost, nothing ends in an error, no arrival before the doors."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chassis import clock
from contracts.checkin import ScanRecorded
from services.checkin.domain.ids import CongressId, SessionId
from services.checkin.usecases.gates.doors.open_session import open_session
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, credential, delegate, iso, queued
from tests.support.checkin.checkin_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        await world.hear_batch([delegate(world.congress, n) for n in range(1, 8)])
        yield world


async def test_a_clock_corrected_between_scan_and_send_moves_no_arrival_before_the_doors(world: World) -> None:
    await world.set_session(0, is_open=False)
    await world.set_session(0, is_open=True)
    device, session = await world.device(), str(world.congress.sessions[0].session_id)
    now = clock.real_now()
    slow = queued(code(world.congress, credential(1)), session_id=session, scanned_at=iso(now - timedelta(hours=24)))
    long_ago = queued(code(world.congress, credential(2)), session_id=session, scanned_at="2020-01-01T00:00:00Z")
    fast = queued(code(world.congress, credential(3)), session_id=session, scanned_at=iso(now + timedelta(hours=5)))

    answers = await device.send(slow, long_ago, fast, sent_at=now)

    assert [(each["verdict"], each["flagged"]) for each in answers] == [("ADMITTED", False)] * 3
    rows = await world.table("SELECT clock_unsure, occurred_at = recorded_at AS now FROM scans")
    assert rows == [{"clock_unsure": True, "now": True}] * 3
    picture = await world.counts()
    assert all(datetime.fromisoformat(each["minute"]) >= now - timedelta(minutes=2) for each in picture["by_minute"])


async def test_an_age_is_believed_whatever_the_clock_says(world: World) -> None:
    device = await world.device()
    await device.send(
        queued(code(world.congress, credential(1)), scanned_at="2001-01-01T00:00:00Z", age_ms=90_000.5),
        queued(code(world.congress, credential(2)), scanned_at="2001-01-01T00:00:00Z", wall_age_ms=30_000),
        sent_at=clock.real_now(),
    )
    told = [(event.recorded_at - event.occurred_at).total_seconds() for event in await world.said(ScanRecorded)]
    assert told == [pytest.approx(90.0005, abs=0.001), pytest.approx(30, abs=0.001)]


STRANGE: list[dict[str, Any]] = [
    {"scanned_at": "0001-01-01T00:00:00+07:00"},
    {"scanned_at": "9999-12-31T23:59:59-07:00"},
    {"scanned_at": "0030-06-01T00:00:00Z"},
    {"age_ms": 10**30},
    {"age_ms": -(10**30)},
    {"age_ms": -5},
    {"wall_age_ms": 86_400_000 * 365 * 3},
]


@pytest.mark.parametrize("sent_at", ["0001-01-01T00:00:00+07:00", "9999-12-31T23:59:59-07:00", "+010000-01-01", None])
async def test_no_year_is_an_error_and_none_is_tried_again_for_ever(world: World, sent_at: str | None) -> None:
    device = await world.device()
    scans = [queued(code(world.congress, credential(n)), **strange) for n, strange in enumerate(STRANGE, 1)]
    answer = await device.post("/scans/batch", {"sent_at": sent_at, "scans": scans})
    assert answer.status_code == 200, answer.text
    assert [each.get("verdict") for each in answer.json()["results"]] == ["ADMITTED"] * len(STRANGE)
    picture = await world.counts()
    assert picture["present"] == len(STRANGE)
    assert len(picture["by_minute"]) <= 2
    for scan, strange in zip(scans, STRANGE, strict=True):
        alone = await device.post("/scans", {**scan, **strange, "sent_at": sent_at})
        assert alone.status_code == 200


async def test_a_time_that_is_none_is_answered_for_its_entry_alone(world: World) -> None:
    device = await world.device()
    good = queued(code(world.congress, credential(1)))
    bad = queued(code(world.congress, credential(2)), scanned_at="+010000-01-01T00:00:00.000Z")
    problem, answer = await device.send(bad, good)
    assert (problem["code"], problem["retry"], answer["verdict"]) == ("malformed", False, "ADMITTED")


async def test_one_row_with_an_impossible_time_leaves_the_picture_standing(world: World) -> None:
    device, began = await world.device(), clock.real_now()
    await device.scan(code(world.congress, credential(1)))
    await device.scan(code(world.congress, credential(2)))
    await world.table(
        "UPDATE presence SET first_at = '0030-01-01 00:00Z' WHERE scan_id = (SELECT scan_id FROM scans LIMIT 1)"
    )
    await world.table(
        "INSERT INTO arrival_counts (session_id, dimension, value, scans) SELECT session_id, 'MINUTE', '30-01-01T00:00Z', 0 FROM known_sessions"
    )
    picture = await world.counts()
    assert picture["present"] == sum(each["present"] for each in picture["by_minute"]) == 2
    assert all(datetime.fromisoformat(each["minute"]) >= began - timedelta(minutes=1) for each in picture["by_minute"])


async def test_a_host_clock_that_jumped_half_a_day_and_back_loses_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    device, congress_id = await world.device(), CongressId(world.congress.congress_id)
    session_id = world.congress.sessions[0].session_id
    await world.set_session(0, is_open=False)
    now = datetime.now(UTC)
    for jump, person in ((13, 1), (0, 2), (-13, 3)):
        monkeypatch.setattr(clock, "real_now", lambda jump=jump: now + timedelta(hours=jump))
        await open_session(world.db, "ban to chuc", congress_id, SessionId(session_id), is_open=True)
        [answer] = await device.send(
            queued(code(world.congress, credential(person)), session_id=str(session_id), age_ms=60_000), sent_at=now
        )
        assert (answer["verdict"], answer["flagged"]) == ("ADMITTED", False)
    monkeypatch.undo()
    assert await world.inside() == {"ĐB001", "ĐB002", "ĐB003"}
    assert (await world.counts())["present"] == 3


async def test_an_undo_that_is_sent_late_means_the_moment_it_was_done(world: World) -> None:
    """Let in at 50 minutes ago, taken back at 45, shown "đã vào" at 40 by another device: that one passed again."""
    device, now = await world.device(role="GATE_SUPERVISOR"), clock.real_now()
    await world.table("UPDATE session_doors SET first_opened_at = now() - interval '1 hour'")
    session = str(world.congress.sessions[0].session_id)
    for person, told in ((1, {"age_ms": 45 * 60_000}), (2, {"undone_at": iso(now - timedelta(minutes=45))}), (3, {})):
        text = code(world.congress, credential(person))
        entered = queued(text, session_id=session, age_ms=50 * 60_000)
        again = queued(text, "ALREADY_CHECKED_IN", session_id=session, age_ms=40 * 60_000)
        await device.send(entered, again, sent_at=now)
        answer = await device.undo(entered["scan_id"], **({**told, "sent_at": iso(now)} if told else {}))
        assert answer["outcome"] == "UNDONE"
    assert await world.inside() == {"ĐB001", "ĐB002"}  # of the third nobody knows when it was taken back: now


@pytest.mark.parametrize("strange", STRANGE)
async def test_an_undo_of_no_year_is_taken_now(world: World, strange: dict[str, Any]) -> None:
    device = await world.device(role="GATE_SUPERVISOR")
    answer = await device.scan(code(world.congress, credential(1)))
    told = {"undone_at" if name == "scanned_at" else name: value for name, value in strange.items()}
    undone = await device.undo(answer["scan_id"], **told, sent_at=iso(clock.real_now()))
    assert undone["outcome"] == "UNDONE"
    rows = await world.table("SELECT undone_at BETWEEN occurred_at AND now() AS ok FROM scans")
    assert rows == [{"ok": True}]
    assert await world.inside() == set()


async def test_the_list_says_how_wrong_each_devices_clock_is(world: World) -> None:
    right, wrong = await world.device("Cửa A"), await world.device("Cửa B")
    now = clock.real_now()
    await right.send(queued(code(world.congress, credential(1))), sent_at=now)
    await wrong.send(queued(code(world.congress, credential(2))), sent_at=now - timedelta(hours=24))
    path = f"/congresses/{world.congress.congress_id}/fleet"
    told = (await world.http.get(path, headers=world.staff("ORGANIZER"))).json()
    assert {each["device_id"]: each["clock_wrong"] for each in told} == {right.device_id: False, wrong.device_id: True}
    assert [round(each["skew_ms"] / 3_600_000) for each in told if each["clock_wrong"]] == [-24]
