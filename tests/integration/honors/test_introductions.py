"""Leaders are received in the order of protocol, and introduced to the hall from a list that was frozen of those really there."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from contracts.registration import SessionKind, SessionPlan, Unit
from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import START, delegate, presence
from tests.support.honors.honors_world import World, open_world


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as world:
        await world.hear(*(leader(world, n) for n in (1, 2, 3)), delegate(world.congress, 9))
        yield world


def leader(world: World, n: int, **changes: Any) -> Any:
    told = {"scanned": False, "form_of_address": "Đồng chí", "position": f"Chức vụ {n}", "full_name": f"Vi Thử {n}"}
    return delegate(world.congress, n, **{**told, **changes})


async def seen(world: World, role: str = "MC") -> dict[str, Any]:
    answer = await world.http.get(f"{world.here}/introductions", headers=world.staff(role))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def order(world: World, *numbers: int, revision: int | None = None, **notes: str) -> httpx.Response:
    """Put these leaders into this order; `notes` are of the first of them."""
    ids = [str(leader(world, n).delegate_id) for n in numbers]
    leaders = [{"delegate_id": one, **(notes if place == 0 else {})} for place, one in enumerate(ids)]
    body = {"revision": (await seen(world))["revision"] if revision is None else revision, "leaders": leaders}
    return await world.http.put(f"{world.here}/introductions", json=body, headers=world.staff("ORGANIZER"))


async def turn(
    world: World, what: str, revision: int | None = None, role: str = "ORGANIZER", **more: str
) -> httpx.Response:
    body = {"revision": (await seen(world))["revision"] if revision is None else revision, **more}
    return await world.http.post(f"{world.here}/introductions/{what}", json=body, headers=world.staff(role))


async def arrive(world: World, n: int, version: int = 1, *, present: bool = True) -> None:
    await world.hear(presence(world.congress, leader(world, n), present=present, version=version))


def names(view: dict[str, Any]) -> list[tuple[str, int | None, bool]]:
    return [(one["full_name"], one["introduced"], one["late"]) for one in view["leaders"]]


async def test_only_those_who_are_received_stand_there_in_the_order_that_was_given(world: World) -> None:
    assert [one["full_name"] for one in (await seen(world))["leaders"]] == ["Vi Thử 1", "Vi Thử 2", "Vi Thử 3"]
    kept = (await order(world, 3, 1, vehicle="97A-000.01", room="Phòng khách 1")).json()
    assert [one["full_name"] for one in kept["leaders"]] == ["Vi Thử 3", "Vi Thử 1", "Vi Thử 2"]
    assert (kept["leaders"][0]["vehicle"], kept["leaders"][0]["room"]) == ("97A-000.01", "Phòng khách 1")


async def test_the_frozen_list_has_those_who_are_there_and_marks_who_comes_later(world: World) -> None:
    await order(world, 3, 1, 2)
    await arrive(world, 3)
    await arrive(world, 2)
    frozen = (await turn(world, "freeze")).json()
    assert names(frozen) == [("Vi Thử 3", 1, False), ("Vi Thử 1", None, False), ("Vi Thử 2", 2, False)]
    await arrive(world, 1)
    await arrive(world, 3, version=2, present=False)
    assert names(await seen(world)) == [("Vi Thử 3", 1, False), ("Vi Thử 1", None, True), ("Vi Thử 2", 2, False)]
    opened = (await turn(world, "open")).json()
    assert (opened["frozen_at"], names(opened)[0]) == (None, ("Vi Thử 3", None, False))


SITTINGS = [
    SessionPlan(session_id=uuid4(), kind=kind, name=name, starts_at=START + timedelta(hours=hours))
    for kind, name, hours in (
        (SessionKind.PREPARATORY, "Phiên trù bị", -18),
        (SessionKind.OFFICIAL, "Phiên khai mạc", 0),
        (SessionKind.OFFICIAL, "Phiên buổi chiều", 6),
    )
]


async def attend(world: World, n: int, *sessions: SessionPlan, version: int) -> None:
    """Who has come to these sessions, rehearsals among them where one is planned as such."""
    told = presence(world.congress, leader(world, n), version=version)
    there = tuple(
        told.sessions[0].model_copy(update={"session_id": one.session_id, "rehearsal": one.rehearsal})
        for one in sessions
    )
    await world.hear(told.model_copy(update={"sessions": there}))


async def test_who_is_here_is_who_came_to_the_session_that_people_come_to_now(world: World) -> None:
    before, opening, afternoon = SITTINGS
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": tuple(SITTINGS)}))
    here = lambda view: [one["full_name"][-1] for one in view["leaders"] if one["here"]]  # noqa: E731
    assert (here(view := await seen(world)), view["counted"]) == ([], None)
    await attend(world, 1, before, version=1)
    await attend(world, 2, before, version=1)
    assert (here(view := await seen(world)), view["counted"]) == (["1", "2"], str(before.session_id))
    frozen = (await turn(world, "freeze", session_id=str(before.session_id))).json()
    assert [one["introduced"] for one in frozen["leaders"]] == [1, 2, None]
    await attend(world, 2, before, opening, version=2)
    await attend(world, 3, opening, version=1)
    assert here(await seen(world)) == ["2", "3"]
    await attend(world, 3, opening, afternoon, version=2)
    assert here(await seen(world)) == ["3"]  # who went home at noon is not introduced in the afternoon


async def test_what_is_frozen_is_what_stood_before_whoever_froze_it_and_never_a_rehearsal(world: World) -> None:
    _, opening, afternoon = SITTINGS
    tried = SessionPlan(
        session_id=uuid4(), kind=SessionKind.OFFICIAL, name="Tổng duyệt", starts_at=START, rehearsal=True
    )
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "sessions": (*SITTINGS, tried)}))
    await attend(world, 1, opening, tried, version=1)
    await attend(world, 2, opening, version=1)
    await attend(world, 3, afternoon, version=1)  # by a slip, before its doors are for everybody
    frozen = (await turn(world, "freeze", session_id=str(opening.session_id))).json()
    assert [one["introduced"] for one in frozen["leaders"]] == [1, 2, None]
    refused = await turn(world, "freeze", session_id=str(tried.session_id))
    assert (refused.status_code, refused.json()["code"]) == (409, "rule_broken")
    assert [one["introduced"] for one in (await seen(world))["leaders"]] == [1, 2, None]


async def test_whom_nobody_put_in_order_stand_by_delegation_in_the_order_of_protocol(world: World) -> None:
    protocol = (("DV2", "Thường trực"), ("DV1", "Đơn vị 1"))
    units = tuple(Unit(unit_code=code, name=name, kind="X") for code, name in protocol)
    await world.hear(world.congress.model_copy(update={"aggregate_version": 2, "units": units}))
    await world.hear(leader(world, 3, aggregate_version=2, unit_name="Thường trực", full_name="Vi Thử Ửng"))
    assert [one["full_name"] for one in (await seen(world))["leaders"]] == ["Vi Thử Ửng", "Vi Thử 1", "Vi Thử 2"]


async def test_a_deputy_is_introduced_instead(world: World) -> None:
    kept = (await order(world, 1, 2, 3, deputy="Đồng chí Vi Thử Phó, Phó Chủ tịch")).json()
    assert kept["leaders"][0]["words"] == "Đồng chí Vi Thử Phó, Phó Chủ tịch, thay mặt đồng chí Vi Thử 1, Chức vụ 1"
    assert kept["leaders"][1]["words"] == "Đồng chí Vi Thử 2, Chức vụ 2"


async def test_two_who_plan_at_once_do_not_overwrite_each_other(world: World) -> None:
    await order(world, 3, 1, 2)
    late = await order(world, 1, 2, 3, revision=0)
    assert late.status_code == 409
    assert (await seen(world))["leaders"][0]["full_name"] == "Vi Thử 3"
    assert (await turn(world, "freeze", revision=0)).status_code == 409


async def test_the_mc_reads_and_only_the_organisers_plan_and_freeze(world: World) -> None:
    for role in ("MC", "STAGE"):
        assert (await turn(world, "freeze", role=role)).status_code == 403
    screen = await world.http.get(f"{world.here}/introductions", headers=world.staff("SCREEN"))
    assert screen.status_code == 403


async def test_somebody_unknown_in_the_order_is_passed_over_and_who_leaves_the_list_is_gone(world: World) -> None:
    body = {
        "revision": 0,
        "leaders": [{"delegate_id": str(UUID(int=7))}, {"delegate_id": str(leader(world, 2).delegate_id)}],
    }
    kept = await world.http.put(f"{world.here}/introductions", json=body, headers=world.staff("ORGANIZER"))
    assert [one["full_name"] for one in kept.json()["leaders"]] == ["Vi Thử 2", "Vi Thử 1", "Vi Thử 3"]
    await world.hear(leader(world, 2, aggregate_version=2, status="WITHDRAWN"))
    assert (await seen(world))["expected"] == 2
