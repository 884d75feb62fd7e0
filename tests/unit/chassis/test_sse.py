"""A viewer's queue is bounded: counters keep the latest frame, a log is never thinned out."""

import asyncio
import json
from datetime import UTC, datetime

import pytest
from starlette.requests import Request

from chassis.live.sse import LogFrame, Ping, Saying, Snapshot, Viewer, last_event_id

NOON = datetime(2026, 11, 14, 5, 0, tzinfo=UTC)


def test_a_frame_carries_its_revision_and_the_time_of_its_data() -> None:
    wire = Snapshot(revision=7, data={"present": 3, "at": NOON}, as_of=NOON).encode().decode()
    head, data = wire.rstrip("\n").rsplit("\n", 1)
    assert head == "id: 7\nevent: counters"
    assert json.loads(data.removeprefix("data: ")) == {"as_of": NOON.isoformat(), "present": 3, "at": NOON.isoformat()}
    assert wire.endswith("\n\n")


def test_a_line_break_in_the_data_cannot_begin_another_field() -> None:
    wire = LogFrame(revision=1, data={"name": "a\n\nevent: board"}, as_of=NOON).encode()
    assert wire.count(b"\n") == 4


async def test_a_slow_viewer_of_counters_sees_the_latest_only() -> None:
    viewer = Viewer(limit=2, latest_wins=True)
    for frame in (b"1", b"2", b"3"):
        viewer.push(frame)
    assert await viewer.next() == Saying(b"3", ping=False)
    assert not viewer.closed


async def test_a_slow_viewer_of_a_log_is_closed_and_gets_no_gap() -> None:
    viewer = Viewer(limit=2, latest_wins=False)
    for frame in (b"1", b"2", b"3"):
        viewer.push(frame)
    assert await viewer.next() is None


async def test_a_viewer_waits_and_is_woken() -> None:
    viewer = Viewer(limit=2, latest_wins=False)
    waiting = asyncio.create_task(viewer.next())
    await asyncio.sleep(0)
    ping = Ping.of(1200)
    viewer.ping(ping)
    assert await waiting == Saying(bytes(ping), ping=True)


async def test_a_ping_says_how_old_the_figures_are_and_takes_no_place_in_a_log() -> None:
    assert Ping.of(1200) == b'event: age\ndata: {"age_ms": 1200}\n\n'
    assert Ping.of(None) == b'event: age\ndata: {"age_ms": null}\n\n'


async def test_of_two_pings_that_wait_the_newer_one_is_sent_and_no_frame_is_lost() -> None:
    viewer = Viewer(limit=9, latest_wins=False)
    viewer.push(b"1")
    viewer.ping(Ping.of(1))
    viewer.push(b"2")
    viewer.ping(Ping.of(2))
    assert await viewer.next() == Saying(b"12" + Ping.of(2), ping=True)


async def test_a_slow_viewer_of_counters_still_hears_how_old_they_are() -> None:
    viewer = Viewer(limit=2, latest_wins=True)
    viewer.push(b"1")
    viewer.ping(Ping.of(7000))
    viewer.push(b"2")
    assert await viewer.next() == Saying(b"2" + Ping.of(7000), ping=True)


async def test_closing_ends_a_waiting_viewer() -> None:
    viewer = Viewer(limit=2, latest_wins=False)
    waiting = asyncio.create_task(viewer.next())
    await asyncio.sleep(0)
    viewer.close()
    assert await waiting is None
    viewer.push(b"too late")
    assert await viewer.next() is None


@pytest.mark.parametrize(
    ("sent", "read"), [(b"12", 12), (b"0", 0), (b"x", -1), (b"", -1), (b"9" * 40, -1), ("²".encode(), -1)]
)
def test_last_event_id_is_a_number_or_nothing(sent: bytes, read: int) -> None:
    scope = {"type": "http", "headers": [(b"last-event-id", sent)], "query_string": b""}
    assert last_event_id(Request(scope)) == read
