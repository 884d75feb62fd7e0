"""The door shows the seat of its own session, and the way to it; so do the devices' lists."""

from collections.abc import AsyncIterator

import pytest

from contracts.registration import DelegateCredentialed, SessionSeat
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import code, delegate
from tests.support.checkin.checkin_world import Device, World, open_world

WAY, OTHER_WAY = "Tầng 1, dãy trái, hàng A, cửa trái", "Tầng 2, dãy phải, hàng N, cửa phải"


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin"), sessions=2) as opened:
        yield opened


def seated(world: World, number: int = 1) -> DelegateCredentialed:
    """Give somebody who sits on A-1, and on N-2 in the second session."""
    second = world.congress.sessions[1].session_id
    own = SessionSeat(session_id=second, seat="N-2", way=OTHER_WAY)
    return delegate(world.congress, number, seat="A-1", seat_way=WAY, session_seats=(own,))


async def listed(device: Device) -> list[tuple[str, str]]:
    return [(one["seat"], one["seat_way"]) for one in (await device.roster())["delegates"]]


async def test_the_verdict_shows_seat_and_way(world: World) -> None:
    person = seated(world)
    await world.hear(person)
    device = await world.device()
    shown = (await device.scan(code(world.congress, person.credentials[0])))["delegate"]
    assert (shown["seat"], shown["seat_way"]) == ("A-1", WAY)
    assert await listed(device) == [("A-1", WAY)]


async def test_in_a_session_seated_on_its_own_the_door_shows_that_seat(world: World) -> None:
    person, other = seated(world), delegate(world.congress, 2, seat="B-1")
    await world.hear(person, other)
    await world.set_session(1, is_open=True)
    device = await world.device()
    shown = (await device.scan(code(world.congress, person.credentials[0])))["delegate"]
    assert (shown["seat"], shown["seat_way"]) == ("N-2", OTHER_WAY)
    assert sorted(await listed(device)) == [("B-1", ""), ("N-2", OTHER_WAY)]


async def test_an_older_word_without_a_way_still_shows_the_seat(world: World) -> None:
    person = delegate(world.congress)
    await world.hear(person)
    device = await world.device()
    assert await listed(device) == [("A1", "")]
