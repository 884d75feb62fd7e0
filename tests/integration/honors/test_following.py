"""What honors hears: receivers join in any order, come, leave and are replaced; nothing is told twice."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest

from contracts.honors import StageChanged
from contracts.registration import SessionEnded, SessionKind, SessionPlan
from services.honors.worker import PROJECTION_TABLES
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import START, delegate, presence, replacement
from tests.support.honors.honors_rows import roll_row
from tests.support.honors.honors_world import World, open_world
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        yield opened


async def test_a_congress_opens_its_stage_with_the_title(world: World) -> None:
    (card,) = await world.frames("BOARD")
    assert (card["number"], card["data"]["card"], card["data"]["revision"]) == (1, "TITLE", 1)
    assert card["data"]["title_lines"] == list(world.congress.title_lines)
    assert [event.revision for event in await world.said(StageChanged)] == [1]


async def test_a_congress_heard_again_changes_nothing_and_a_newer_title_shows_once(world: World) -> None:
    await world.hear(world.congress, world.congress)
    assert len(await world.frames("BOARD")) == 1
    renamed = world.congress.model_copy(update={"aggregate_version": 3, "title_lines": ("Tên mới",)})
    await world.hear(renamed)
    await world.hear(renamed, world.congress.model_copy(update={"aggregate_version": 2}))
    assert [card["data"]["title_lines"] for card in await world.frames("BOARD")][1:] == [["Tên mới"]]


async def test_presence_roll_and_delegate_join_in_any_order(world: World) -> None:
    person = delegate(world.congress, 1)
    await world.hear(presence(world.congress, person))
    report = await world.load([roll_row(1)])
    assert "sẽ tự nối khi cấp thẻ" in report["warnings"][0]["message"]
    assert (await world.entry("Cá nhân Giả Lập 1"))["representative"] is None
    await world.hear(person)
    entry = await world.entry("Cá nhân Giả Lập 1")
    assert (entry["representative"]["present"], entry["announceable"]) == (True, True)
    (frame,) = await world.frames("STAGE", "readiness")
    assert frame["data"]["stage"]["next"]["name"] == "Cá nhân Giả Lập 1"


async def test_a_receiver_who_comes_writes_one_frame_with_the_count_of_the_row(world: World) -> None:
    people = [delegate(world.congress, n) for n in range(1, 13)]
    await world.hear(*people)
    await world.load([roll_row(n) for n in range(1, 13)])
    came = [presence(world.congress, person) for person in people[:3]]
    await world.hear(*came)
    await world.hear(*came)
    frames = await world.frames("STAGE", "readiness")
    assert [frame["data"]["present"] for frame in frames] == [True] * 3
    batch = frames[-1]["data"]["batch"]
    assert (batch["number"], batch["ready"], batch["total"], batch["announced"]) == (1, 3, 10, 0)
    assert [row["total"] for row in frames[-1]["data"]["stage"]["batches"]] == [10, 2]
    await world.hear(presence(world.congress, people[0], present=False, version=2))
    gone = (await world.frames("STAGE", "readiness"))[-1]["data"]
    assert (gone["present"], gone["announceable"], gone["stage"]["batch"]["ready"]) == (False, False, 2)


async def test_who_came_only_to_the_preparatory_session_is_not_in_the_hall(world: World) -> None:
    day_before = SessionPlan(session_id=uuid4(), kind=SessionKind.PREPARATORY, name="Trù bị", starts_at=START)
    both = world.congress.model_copy(
        update={"aggregate_version": 2, "sessions": (day_before, *world.congress.sessions)}
    )
    await world.hear(both)
    person = delegate(both, 1)
    await world.hear(person)
    await world.load([roll_row(1)])
    await world.hear(presence(both, person))
    assert (await world.entry("Cá nhân Giả Lập 1"))["announceable"] is False
    official = both.model_copy(update={"sessions": both.sessions[1:]})
    await world.hear(presence(official, person, version=2))
    assert (await world.entry("Cá nhân Giả Lập 1"))["announceable"] is True


async def test_somebody_without_an_honour_moves_nothing_on_the_stage(world: World) -> None:
    await world.load([roll_row(1)])
    before = await world.frames("STAGE")
    guest = delegate(world.congress, 99)
    await world.hear(guest)
    await world.hear(presence(world.congress, guest))
    assert await world.frames("STAGE") == before


async def test_an_older_state_heard_late_changes_nothing(world: World) -> None:
    person = delegate(world.congress, 1)
    await world.hear(person)
    await world.load([roll_row(1)])
    await world.hear(presence(world.congress, person, version=5))
    await world.hear(presence(world.congress, person, present=False, version=4))
    assert (await world.entry("Cá nhân Giả Lập 1"))["representative"]["present"] is True


async def test_a_replacement_receives_for_a_collective_and_never_for_a_person(world: World) -> None:
    head, honoured = delegate(world.congress, 1), delegate(world.congress, 2)
    await world.hear(head, honoured)
    await world.load([roll_row(1, "Tập thể"), roll_row(2)])
    await world.hear(presence(world.congress, honoured))
    await world.hear(replacement(head, world.congress, 11), replacement(honoured, world.congress, 12))
    collective = await world.entry("Tập thể Giả Lập 1")
    assert collective["representative"]["name"] == "Cá nhân Giả Lập 11"
    person = await world.entry("Cá nhân Giả Lập 2")
    assert person["representative"]["name"] == "Cá nhân Giả Lập 2"
    assert (person["announceable"], person["blocked_reason"][:27]) == (False, "Người được khen không còn l")
    newest = (await world.frames("STAGE", "stage"))[-1]["data"]
    assert newest["next"]["representative"]["name"] == "Cá nhân Giả Lập 11"
    assert "Đại diện nhận" not in newest["next"]["line"]
    await world.hear(presence(world.congress, delegate(world.congress, 11)))
    came = (await world.frames("STAGE", "readiness"))[-1]["data"]
    assert came["stage"]["next"]["line"].endswith("Đại diện nhận: Ông Cá nhân Giả Lập 11")


async def test_a_replacement_is_called_up_with_a_position_of_their_own(world: World) -> None:
    head = delegate(world.congress, 1, position="Giám đốc")
    took_over = replacement(head, world.congress, 11).model_copy(update={"position": "Phó Giám đốc"})
    await world.hear(head)
    await world.load([{**roll_row(1, "Tập thể"), "position": "Giám đốc"}])
    await world.hear(took_over)
    assert (await world.entry("Tập thể Giả Lập 1"))["receiver_note"].endswith("CHƯA CÓ MẶT, không mời.")
    await world.hear(presence(world.congress, took_over))
    assert (await world.entry("Tập thể Giả Lập 1"))["line"].endswith("Cá nhân Giả Lập 11, Phó Giám đốc")


async def test_a_rebuilt_projection_is_the_same_row_by_row_and_the_stage_ends_as_it_was(world: World) -> None:
    people = [delegate(world.congress, n) for n in (1, 2)]
    took_over = replacement(people[0], world.congress, 11)
    heard = [
        [world.congress],
        people,
        [presence(world.congress, people[1]), presence(world.congress, people[1], present=False, version=2)],
        [took_over],
        [presence(world.congress, people[1], version=3), presence(world.congress, took_over)],
    ]
    await world.hear(*people)
    await world.load([roll_row(1, "Tập thể"), roll_row(2)])
    for events in heard:
        await world.hear(*events)
    await world.announce((await world.stage())["next"]["entry_id"])
    before = await rows(world), await world.frames("BOARD"), await world.said(StageChanged)
    shown = await last_shown(world)
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES[:3])}")
    for events in reversed(heard):
        await world.hear(*events)
    assert (await rows(world), await world.frames("BOARD"), await world.said(StageChanged)) == before
    assert await last_shown(world) == shown


@pytest.mark.parametrize("congress_first", [True, False])
async def test_a_rebuild_appends_one_whole_state_where_it_comes_to_the_congress(
    world: World, congress_first: bool
) -> None:
    people = [delegate(world.congress, n) for n in range(1, 31)]
    await world.hear(*people)
    await world.load([roll_row(n) for n in range(1, 31)])
    came = [presence(world.congress, person) for person in people]
    await world.hear(*came)
    before, shown = len(await world.frames("STAGE")), await last_shown(world)
    async with world.db.transaction() as conn:
        await conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES[:3])}")
    for events in ([world.congress], people, came) if congress_first else (came, people, [world.congress]):
        await world.hear(*events)
    told = (await world.frames("STAGE"))[before:]
    assert [frame["event"] for frame in told] == ["stage"] * (3 if congress_first else 1)
    assert await last_shown(world) == shown


async def test_a_whole_bus_at_the_door_is_one_frame(world: World) -> None:
    people = [delegate(world.congress, n) for n in range(1, 31)]
    await world.hear(*people)
    await world.load([roll_row(n) for n in range(1, 31)])
    before = len(await world.frames("STAGE"))
    await world.hear(*(presence(world.congress, person) for person in people))
    (frame,) = (await world.frames("STAGE"))[before:]
    assert (frame["event"], frame["data"]["counts"]["announceable"]) == ("stage", 30)


async def last_shown(world: World) -> dict[str, Any]:
    """What a page that follows the stage shows now, apart from the time of it."""
    frame = (await world.frames("STAGE"))[-1]
    state: dict[str, Any] = frame["data"]["stage"] if frame["event"] == "readiness" else frame["data"]
    return {key: value for key, value in state.items() if key != "as_of"}


async def rows(world: World) -> dict[str, list[str]]:
    async with world.db.connection() as conn:
        return {
            table: sorted(str(dict(row)) for row in await conn.fetch(f"SELECT * FROM {table}"))
            for table in PROJECTION_TABLES[:3]
        }


async def test_a_staff_session_that_ended_is_refused(world: World) -> None:
    session_id = uuid4()
    headers = world.staff("STAGE", session_id=session_id)
    assert (await world.http.get(f"{world.here}/stage", headers=headers)).status_code == 200
    await world.hear(SessionEnded(session_id=session_id, account_id=uuid4(), ended_at=world.congress.starts_at))

    async def refused() -> bool:
        return (await world.http.get(f"{world.here}/stage", headers=headers)).status_code == 401

    await until(refused)


async def test_how_a_name_is_said_reaches_the_mc_with_whoever_goes_up(world: World) -> None:
    person = delegate(world.congress, 1)
    await world.hear(person)
    await world.hear(presence(world.congress, person))
    await world.load([roll_row(1)])
    assert (await world.entry("Cá nhân Giả Lập 1"))["representative"]["pronunciation"] == ""
    await world.hear(person.model_copy(update={"aggregate_version": 2, "pronunciation": "Giả-Lập"}))
    assert (await world.entry("Cá nhân Giả Lập 1"))["representative"]["pronunciation"] == "Giả-Lập"
    told = (await world.frames("STAGE", "stage"))[-1]["data"]
    assert told["next"]["representative"]["pronunciation"] == "Giả-Lập"
