"""Doors are shut until somebody opens them, or the hour comes that the organisers ticked for the session."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from chassis.storage.database import Database
from contracts.registration import CongressUpdated, KeyPurpose, SessionKind, SessionPlan
from services.checkin.usecases.gates.doors.open_by_themselves import open_what_is_due
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import QR_KEY, START, code, congress, credential, delegate
from tests.support.checkin.checkin_world import World, open_world
from tests.support.root_of_trust import signed_key
from tests.support.standing_clock import standing_clock

WEEKS_BEFORE = START - timedelta(days=21)
MIDNIGHT = datetime.fromisoformat("2026-11-22T00:00:00+07:00")
"""Of START's day in Vietnam."""


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    return standing_clock(tmp_path, monkeypatch, WEEKS_BEFORE)


@pytest.fixture
async def worlds(make_database: MakeDatabase, at: Callable[[datetime], None]) -> AsyncIterator["Worlds"]:
    async with AsyncExitStack() as stack:
        yield Worlds(stack, await make_database("checkin"))


class Worlds:
    def __init__(self, stack: AsyncExitStack, dsn: str) -> None:
        self._stack, self.dsn = stack, dsn

    async def of(self, known: CongressUpdated) -> World:
        world = await self._stack.enter_async_context(open_world(self.dsn, known=known, opens=False))
        await world.hear(known)
        return world

    async def look_at_the_clock(self) -> None:
        db = Database(self.dsn, application_name="test")
        try:
            await open_what_is_due(db)
        finally:
            await db.close()


def session(name: str, starts_at: datetime, *, rehearsal: bool = False) -> SessionPlan:
    return SessionPlan(
        session_id=uuid4(), kind=SessionKind.OFFICIAL, name=name, starts_at=starts_at, rehearsal=rehearsal
    )


async def tick(world: World, hour: str | None, number: int = 0) -> None:
    """Tick that a session opens by itself at that hour, or take the tick away, as the organisers do."""
    session_id = (await sessions(world))[number]["id"]
    path = f"/congresses/{world.congress.congress_id}/sessions/{session_id}/own-hour"
    answer = await world.http.put(path, json={"hour": hour}, headers=world.staff("ORGANIZER"))
    assert answer.status_code == 200, answer.text


async def standing(world: World) -> list[tuple[bool, bool]]:
    """Of each session: whether it is open, and whether its hour will open it."""
    return [(row["open"], row["opens_at"] is not None) for row in await sessions(world)]


async def sessions(world: World) -> list[dict[str, object]]:
    answer = await world.http.get(
        f"/congresses/{world.congress.congress_id}/sessions", headers=world.staff("ORGANIZER")
    )
    return list(answer.json())


async def test_the_day_comes_and_goes_and_nothing_opens_that_nobody_ticked(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    at(MIDNIGHT + timedelta(hours=9))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(False, False)]
    (told,) = await sessions(world)
    assert (told["changed_at"], told["own_hour"]) == (None, None)
    await world.set_session(0, is_open=True)
    (told,) = await sessions(world)
    assert (told["open"], told["changed_at"] is not None) == (True, True)


async def test_an_hour_of_the_day_may_be_ticked_and_taken_back_and_a_rehearsal_has_none(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    eve = session("Tổng duyệt", START - timedelta(hours=17), rehearsal=True)
    known = congress()
    world = await worlds.of(known.model_copy(update={"sessions": (*known.sessions, eve)}))
    await tick(world, "06:30")
    (told, _) = await sessions(world)
    assert (told["own_hour"], datetime.fromisoformat(str(told["opens_at"]))) == (
        "06:30:00",
        MIDNIGHT + timedelta(hours=6, minutes=30),
    )
    at(MIDNIGHT + timedelta(hours=6, minutes=29))
    await worlds.look_at_the_clock()
    assert (await standing(world))[0] == (False, True)
    await tick(world, None)
    at(MIDNIGHT + timedelta(hours=7))
    await worlds.look_at_the_clock()
    assert (await standing(world))[0] == (False, False)
    path = f"/congresses/{known.congress_id}/sessions/{eve.session_id}/own-hour"
    refused = await world.http.put(path, json={"hour": "06:30"}, headers=world.staff("ORGANIZER"))
    assert refused.status_code == 409


async def test_weeks_before_nobody_is_counted_and_the_page_says_when_the_doors_open(worlds: Worlds) -> None:
    world = await worlds.of(congress())
    await tick(world, "00:00")
    key = signed_key(QR_KEY.public_hex, KeyPurpose.QR, 1)
    await world.hear(delegate(world.congress), key)
    device = await world.device()
    answer = await device.scan(code(world.congress, credential(1)))
    assert answer["verdict"] == "WRONG_SESSION"
    (told,) = await sessions(world)
    assert datetime.fromisoformat(str(told["opens_at"])) == MIDNIGHT
    assert (await world.counts())["present"] == 0


async def test_a_ticked_hour_opens_the_doors_a_moment_after_it_in_vietnam(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    await tick(world, "00:00")
    at(MIDNIGHT - timedelta(seconds=1))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(False, True)]
    at(MIDNIGHT)
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False)]


async def test_what_was_tried_before_the_hour_does_not_keep_it_out_but_what_is_closed_after_it_stays_closed(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    await tick(world, "00:00")
    await world.set_session(0, is_open=True)
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False)]
    await world.set_session(0, is_open=False)
    at(MIDNIGHT + timedelta(hours=6))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False)]
    at(MIDNIGHT + timedelta(hours=12))
    await world.set_session(0, is_open=False)
    at(MIDNIGHT + timedelta(hours=13))
    await worlds.look_at_the_clock()
    assert (await standing(world))[0][0] is False


async def test_a_congress_that_is_moved_is_shut_again_but_not_what_was_opened_on_purpose(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    at(START)
    for on_purpose in (False, True):
        known = congress(number=5 + on_purpose)
        world = await worlds.of(known)
        await tick(world, "00:00")
        await worlds.look_at_the_clock()
        if on_purpose:
            await world.set_session(0, is_open=False)
            await world.set_session(0, is_open=True)
        assert await standing(world) == [(True, False)]
        later = known.sessions[0].model_copy(update={"starts_at": START + timedelta(days=9)})
        await world.hear(known.model_copy(update={"aggregate_version": 2, "sessions": (later,)}))
        assert await standing(world) == ([(True, False)] if on_purpose else [(False, True)])


async def test_doors_that_a_wrong_clock_opened_are_shut_once_it_is_right_and_open_at_their_hour(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    await tick(world, "00:00")
    at(MIDNIGHT + timedelta(hours=1))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False)]
    at(MIDNIGHT - timedelta(hours=12))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(False, True)]
    at(MIDNIGHT)
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False)]


async def test_a_rehearsal_is_opened_by_no_clock_and_ends_when_the_congress_opens(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    eve = session("Tổng duyệt", START - timedelta(hours=17), rehearsal=True)
    world = await worlds.of(congress())
    await tick(world, "00:00")
    known = world.congress.model_copy(update={"aggregate_version": 2, "sessions": (eve, *world.congress.sessions)})
    await world.hear(known)
    at(MIDNIGHT - timedelta(hours=12))
    await worlds.look_at_the_clock()
    assert await standing(world) == [(False, True), (False, False)]
    headers, path = world.staff("ORGANIZER"), f"/congresses/{known.congress_id}/sessions/{eve.session_id}"
    assert (await world.http.put(path, json={"open": True}, headers=headers)).status_code == 200
    at(MIDNIGHT)
    await worlds.look_at_the_clock()
    assert await standing(world) == [(True, False), (False, False)]


async def test_of_two_sessions_on_one_day_each_opens_at_its_own_hour_and_only_where_it_has_one(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress(sessions=3))
    await tick(world, "06:30", 0)
    await tick(world, "13:00", 2)
    at(MIDNIGHT + timedelta(hours=7))
    await worlds.look_at_the_clock()
    assert [is_open for is_open, _ in await standing(world)] == [True, False, False]
    at(MIDNIGHT + timedelta(hours=14))
    await worlds.look_at_the_clock()
    assert [is_open for is_open, _ in await standing(world)] == [True, False, True]
