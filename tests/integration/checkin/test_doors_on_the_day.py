"""Doors are shut until the day of the session, unless somebody opens them on purpose."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from chassis import clock
from chassis.storage.database import Database
from contracts.registration import CongressUpdated, KeyPurpose, SessionKind, SessionPlan
from services.checkin.usecases.gates.open_on_the_day import open_what_is_due
from tests.conftest import MakeDatabase
from tests.support.checkin_words import QR_KEY, START, code, congress, credential, delegate
from tests.support.checkin_world import World, open_world
from tests.support.root_of_trust import signed_key

WEEKS_BEFORE = START - timedelta(days=21)
MIDNIGHT = datetime.fromisoformat("2026-11-22T00:00:00+07:00")
"""Of START's day in Vietnam."""


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime], None]:
    monkeypatch.setenv(clock.CLOCK_FILE, str(tmp_path / "clock.json"))

    def put(moment: datetime) -> None:
        clock.write_clock_file(tmp_path / "clock.json", moment, 0)

    put(WEEKS_BEFORE)
    return put


@pytest.fixture
async def worlds(make_database: MakeDatabase, at: Callable[[datetime], None]) -> AsyncIterator["Worlds"]:
    async with AsyncExitStack() as stack:
        yield Worlds(stack, await make_database("checkin"))


class Worlds:
    def __init__(self, stack: AsyncExitStack, dsn: str) -> None:
        self._stack, self.dsn = stack, dsn

    async def of(self, known: CongressUpdated) -> World:
        world = await self._stack.enter_async_context(open_world(self.dsn, known=known))
        await world.hear(known)
        return world

    async def look_at_the_calendar(self) -> None:
        db = Database(self.dsn, application_name="test")
        try:
            await open_what_is_due(db)
        finally:
            await db.close()


def session(name: str, starts_at: datetime, *, rehearsal: bool = False) -> SessionPlan:
    return SessionPlan(
        session_id=uuid4(), kind=SessionKind.OFFICIAL, name=name, starts_at=starts_at, rehearsal=rehearsal
    )


async def standing(world: World) -> list[tuple[bool, bool]]:
    """Of each session: whether it is open, and whether its day will open it."""
    return [(row["open"], row["opens_at"] is not None) for row in await sessions(world)]


async def sessions(world: World) -> list[dict[str, object]]:
    answer = await world.http.get(
        f"/congresses/{world.congress.congress_id}/sessions", headers=world.staff("ORGANIZER")
    )
    return list(answer.json())


async def test_weeks_before_nobody_is_counted_and_the_page_says_when_the_doors_open(worlds: Worlds) -> None:
    world = await worlds.of(congress())
    key = signed_key(QR_KEY.public_hex, KeyPurpose.QR, 1)
    await world.hear(delegate(world.congress), key)
    device = await world.device()
    answer = await device.scan(code(world.congress, credential(1)))
    assert answer["verdict"] == "WRONG_SESSION"
    (told,) = await sessions(world)
    assert datetime.fromisoformat(str(told["opens_at"])) == MIDNIGHT
    assert (await world.counts())["present"] == 0


async def test_the_day_opens_the_doors_a_moment_after_midnight_in_vietnam(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    at(MIDNIGHT - timedelta(seconds=1))
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(False, True)]
    at(MIDNIGHT)
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False)]


async def test_what_was_tried_before_the_day_does_not_keep_it_out_but_what_is_closed_on_it_stays_closed(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    await world.set_session(0, is_open=True)
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False)]
    await world.set_session(0, is_open=False)
    at(MIDNIGHT + timedelta(hours=6))
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False)]
    at(MIDNIGHT + timedelta(hours=12))
    await world.set_session(0, is_open=False)
    at(MIDNIGHT + timedelta(hours=13))
    await worlds.look_at_the_calendar()
    assert (await standing(world))[0][0] is False


async def test_a_congress_that_is_moved_is_shut_again_but_not_what_was_opened_on_purpose(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    at(START)
    for on_purpose in (False, True):
        known = congress(number=5 + on_purpose)
        world = await worlds.of(known)
        if on_purpose:
            await world.set_session(0, is_open=False)
            await world.set_session(0, is_open=True)
        assert await standing(world) == [(True, False)]
        later = known.sessions[0].model_copy(update={"starts_at": START + timedelta(days=9)})
        await world.hear(known.model_copy(update={"aggregate_version": 2, "sessions": (later,)}))
        assert await standing(world) == ([(True, False)] if on_purpose else [(False, True)])


async def test_doors_that_a_wrong_clock_opened_are_shut_once_it_is_right_and_open_on_their_day(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress())
    at(MIDNIGHT + timedelta(hours=1))
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False)]
    at(MIDNIGHT - timedelta(hours=12))
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(False, True)]
    at(MIDNIGHT)
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False)]


async def test_a_rehearsal_is_opened_by_nobodys_calendar_and_ends_when_the_day_of_the_congress_comes(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    eve = session("Tổng duyệt", START - timedelta(hours=17), rehearsal=True)
    world = await worlds.of(congress())
    known = world.congress.model_copy(update={"aggregate_version": 2, "sessions": (eve, *world.congress.sessions)})
    await world.hear(known)
    at(MIDNIGHT - timedelta(hours=12))
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(False, True), (False, False)]
    headers, path = world.staff("ORGANIZER"), f"/congresses/{known.congress_id}/sessions/{eve.session_id}"
    assert (await world.http.put(path, json={"open": True}, headers=headers)).status_code == 200
    at(MIDNIGHT)
    await worlds.look_at_the_calendar()
    assert await standing(world) == [(True, False), (False, False)]


async def test_of_two_sessions_on_one_day_the_day_opens_the_first_and_the_next_day_its_own(
    worlds: Worlds, at: Callable[[datetime], None]
) -> None:
    world = await worlds.of(congress(sessions=2))
    third = session("Ngày thứ hai", START + timedelta(days=1))
    await world.hear(
        world.congress.model_copy(update={"aggregate_version": 2, "sessions": (*world.congress.sessions, third)})
    )
    at(START)
    await worlds.look_at_the_calendar()
    assert [is_open for is_open, _ in await standing(world)] == [True, False, False]
    at(START + timedelta(days=1))
    await worlds.look_at_the_calendar()
    assert [is_open for is_open, _ in await standing(world)] == [True, False, True]
