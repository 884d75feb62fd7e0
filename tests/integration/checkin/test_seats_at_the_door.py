"""The door shows the seat of its own session, the way to it, and the row on the stage; so do the devices' lists."""

import random
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from contracts.registration import DelegateCredentialed, SessionSeat
from contracts.stage_rows import RowsChanged, StageRow
from services.checkin.worker import PROJECTION_TABLES
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


def in_rows(world: World, number: int, version: int, *rows: tuple[int, UUID | None]) -> RowsChanged:
    return RowsChanged(
        delegate_id=delegate(world.congress, number).delegate_id,
        congress_id=world.congress.congress_id,
        aggregate_version=version,
        rows=tuple(StageRow(number=row, wave=2, session_id=session) for row, session in rows),
    )


def row(number: int) -> dict[str, Any]:
    return {"number": number, "wave": 2, "by_size": False}


async def test_the_verdict_and_the_list_say_the_rows_of_their_session_until_they_are_taken_away(world: World) -> None:
    person, second = seated(world), world.congress.sessions[1].session_id
    await world.hear(in_rows(world, 1, 2, (7, None), (9, second)))  # before anything is known of them
    await world.hear(person)
    device = await world.device()
    badge = code(world.congress, person.credentials[0])

    async def shown() -> list[Any]:
        answer = await device.scan(badge)
        [kept] = (await device.roster())["delegates"]
        assert list(kept.get("stage_rows", ())) == answer["delegate"]["stage_rows"]
        return list(answer["delegate"]["stage_rows"])

    assert await shown() == [row(7)]
    since = (await device.roster())["revision"]
    await world.hear(in_rows(world, 1, 1, (1, None)))
    assert (await device.roster(f"?since={since}"))["delegates"] == [], "an older word is no news"
    await world.set_session(1, is_open=True)
    assert await shown() == [row(7), row(9)]
    await world.hear(in_rows(world, 1, 3))
    assert await shown() == []


async def test_words_on_rows_in_any_order_and_twice_end_as_the_newest_says_also_after_a_rebuild(world: World) -> None:
    people = [delegate(world.congress, n) for n in range(1, 4)]
    words = [
        in_rows(world, n, version, *[(version, None)] * (version % 3)) for n in range(1, 4) for version in range(1, 6)
    ]
    for _ in range(3):
        heard: list[Any] = [*people, *words, *words]
        random.shuffle(heard)
        await world.table(f"TRUNCATE {', '.join(PROJECTION_TABLES)}")
        await world.hear(world.congress, *heard)
        kept = await world.table("SELECT version, jsonb_array_length(rows) AS n FROM known_rows")
        assert [(one["version"], one["n"]) for one in kept] == [(5, 2)] * 3
