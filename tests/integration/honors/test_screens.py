"""The registry of screens: who is listed, where each points, and what operators may ask of it."""

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import pytest
from httpx import AsyncClient, Response

from tests.conftest import MakeDatabase
from tests.support.honors.honors_people import congress
from tests.support.honors.honors_world import World, open_world
from tests.support.honors.screen_words import Headers, asks, listed, next_name, says, with_three_names
from tests.support.serving import serving


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("honors")) as opened:
        await with_three_names(opened)
        yield opened


async def test_f9_whoever_is_paired_is_listed_also_before_it_ever_spoke(world: World) -> None:
    await world.screen("LED")
    await world.screen("Cánh gà")
    await world.screen("Bục", "MC")
    await world.screen("Bàn 2", "STAGE")
    assert [
        (one["number"], one["name"], one["kind"], one["is_main"], one["heard_at"]) for one in await world.screens()
    ] == [
        (1, "LED", "BOARD", True, None),
        (2, "Cánh gà", "BOARD", False, None),
        (3, "Bục", "MC", False, None),
        (4, "Bàn 2", "REMOTE", False, None),
    ]


@pytest.mark.parametrize("order", ["identification", "reload"])
async def test_no_screen_is_disturbed_during_the_flag_and_a_name_only_when_that_is_said(
    world: World, order: str
) -> None:
    await world.screen("LED")
    screen = await listed(world, "LED")
    await world.command(f"{world.here}/cards", card="FLAG_SALUTE")
    assert await asks(world, screen, order, over_name=True) == "LOCKED"
    await world.command(f"{world.here}/lock-release", back=False)
    await next_name(world)
    assert await asks(world, screen, order) == "NAME_ON_AIR"
    assert await asks(world, screen, order, over_name=True) == "DONE"


async def test_a_screen_hears_with_its_next_word_that_it_is_to_show_its_number_over_this_card_only(
    world: World,
) -> None:
    await world.screen("LED")
    second = await world.screen("Cánh gà")
    assert (await says(world, second))["show_number"] is None
    assert await asks(world, await listed(world, "Cánh gà"), "identification") == "DONE"
    revision = (await world.stage())["on_air"]["revision"]
    asked = (await says(world, second))["show_number"]
    assert (asked["number"], asked["name"], asked["over"]) == (2, "Cánh gà", revision)
    assert 0 < asked["ms"] <= 10_000


async def test_a_screen_hears_that_its_page_shall_begin_anew(world: World) -> None:
    screen = await world.screen("LED")
    before = (await says(world, screen))["reloads"]
    assert await asks(world, await listed(world, "LED"), "reload") == "DONE"
    assert (await says(world, screen))["reloads"] == before + 1


async def test_a_screen_has_another_name_at_once(world: World) -> None:
    screen = await world.screen("LED")
    path = f"/screens/{(await listed(world, 'LED'))['screen_id']}"
    answer = await world.http.patch(path, json={"name": "LED lớn"}, headers=world.staff("STAGE"))
    assert answer.status_code == 204, answer.text
    assert (await says(world, screen))["name"] == "LED lớn"
    assert (await listed(world, "LED lớn"))["is_main"] is True


async def test_a_second_screen_may_stand_inside_and_hears_so_a_main_one_is_for_the_public(world: World) -> None:
    main, second = await world.screen("LED"), await world.screen("Cánh gà")
    paths = {name: f"/screens/{(await listed(world, name))['screen_id']}" for name in ("LED", "Cánh gà")}

    async def describe(name: str, **body: bool) -> int:
        return (await world.http.patch(paths[name], json=body, headers=world.staff("STAGE"))).status_code

    assert (await says(world, second))["is_public"] is True
    assert (await describe("Cánh gà", is_public=False), await describe("LED", is_public=False)) == (204, 409)
    assert [(await says(world, screen))["is_public"] for screen in (main, second)] == [True, False]
    assert (await listed(world, "Cánh gà"))["is_public"] is False
    assert await describe("Cánh gà", is_main=True) == 204
    assert (await says(world, second))["is_public"] is True, "by becoming a main screen"


async def test_a_screen_is_pointed_at_another_congress_and_its_last_card_proves_nothing_there(world: World) -> None:
    other = congress(code="GL-VI")
    await world.hear(other)
    screen = await world.screen("LED")
    here = str(world.congress.congress_id)
    await says(world, screen, congress_id=here)
    path = f"/screens/{(await listed(world, 'LED'))['screen_id']}/assignment"
    body = {"congress_id": str(other.congress_id), "kind": "BOARD"}
    answer = await world.http.put(path, json=body, headers=world.staff("ORGANIZER"))
    assert (answer.status_code, answer.json()["outcome"]) == (200, "DONE"), answer.text
    assert await world.screens() == []
    asked = await says(world, screen, congress_id=here)
    assert (asked["congress_id"], asked["kind"], asked["is_main"]) == (str(other.congress_id), "BOARD", True)
    there = await world.http.get(f"/congresses/{other.congress_id}/screens", headers=world.staff("STAGE"))
    assert [(one["glass"], one["revision"]) for one in there.json()["screens"]] == [("NEUTRAL", 0)]
    assert (await world.http.get(f"{world.here}/board", headers=screen)).status_code == 403


async def test_a_device_pointed_elsewhere_hears_no_more_of_the_congress_it_left(world: World) -> None:
    laptop = await world.screen("Bàn 2", "STAGE")
    other = congress(code="KH-2")
    await world.hear(other)
    async with serving(world.app) as url, AsyncClient(base_url=url, timeout=20) as client:
        path = f"/api/honors/v1{world.here}/stage/live"
        async with client.stream("GET", path, headers=laptop) as stage:
            assert stage.status_code == 200
            screen = f"/screens/{(await listed(world, 'Bàn 2'))['screen_id']}"
            body = {"congress_id": str(other.congress_id), "kind": "REMOTE"}
            answer = await world.http.put(f"{screen}/assignment", json=body, headers=world.staff("ORGANIZER"))
            assert answer.json()["outcome"] == "DONE"
            async with asyncio.timeout(10):
                async for _ in stage.aiter_bytes():
                    pass


async def test_a_paired_laptop_makes_no_operators_and_goes_on_with_boards(world: World) -> None:
    laptop, here = await world.screen("Bàn 2", "STAGE"), str(world.congress.congress_id)
    await world.screen("LED")
    path = f"/screens/{(await listed(world, 'LED'))['screen_id']}/assignment"

    async def pointed(kind: str, who: Headers) -> int:
        body = {"congress_id": here, "kind": kind}
        return (await world.http.put(path, json=body, headers=who)).status_code

    async def code(role: str, who: Headers) -> Response:
        offer = {"congress_id": here, "role": role, "name": "Máy lạ"}
        return await world.http.post("/pairing-codes", json=offer, headers=who)

    for role in ("STAGE", "MC", "SCREEN"):
        refused = await code(role, laptop)
        assert (refused.status_code, "Ban Tổ chức" in refused.json()["detail"]) == (403, True)
    assert [await pointed(kind, laptop) for kind in ("REMOTE", "MC", "BOARD")] == [403, 403, 200]
    assert [(await code(role, world.staff("STAGE"))).status_code for role in ("STAGE", "MC")] == [201, 201]
    assert await pointed("REMOTE", world.staff("STAGE")) == 200


async def test_a_paired_laptop_is_told_that_nobody_signed_in_there(world: World) -> None:
    laptop = await world.screen("Bàn 2", "STAGE")
    hands = [await world.http.get(f"{world.here}/hand", headers=who) for who in (laptop, world.staff("STAGE"))]
    assert [one.json()["signed_in"] for one in hands] == [False, True]


async def test_a_screen_becomes_the_tablet_of_the_mc(world: World) -> None:
    screen = await world.screen("Máy 1")
    path = f"/screens/{(await listed(world, 'Máy 1'))['screen_id']}/assignment"
    body = {"congress_id": str(world.congress.congress_id), "kind": "MC"}
    answer = await world.http.put(path, json=body, headers=world.staff("STAGE"))
    assert answer.json()["outcome"] == "DONE", answer.text
    assert (await says(world, screen))["kind"] == "MC"
    assert (
        (await listed(world, "Máy 1"))["is_main"],
        (await world.http.get(f"{world.here}/stage", headers=screen)).status_code,
    ) == (False, 200)


async def test_who_signed_in_is_no_screen_and_another_congress_has_no_say(world: World) -> None:
    said = {"revision": 1}
    for who in (world.staff("STAGE"), world.staff("STAGE", congress_id=world.congress.congress_id)):
        answer = await world.http.post("/screens/acknowledgements", json=said, headers=who)
        assert answer.status_code == 403
    await world.screen("LED")
    path = f"/screens/{(await listed(world, 'LED'))['screen_id']}"
    elsewhere = world.staff("STAGE", congress_id=uuid4())
    assert (await world.http.patch(path, json={"name": "x"}, headers=elsewhere)).status_code == 403
    assert (await world.http.post(f"{path}/reload", json={}, headers=world.staff("MC"))).status_code == 403
    nobody = f"/screens/{UUID(int=1)}/reload"
    assert (await world.http.post(nobody, json={}, headers=world.staff("STAGE"))).status_code == 404


async def test_a_dead_screen_is_forgotten_and_a_new_one_takes_its_place(world: World) -> None:
    await world.screen("LED")
    gone = await listed(world, "LED")
    answer = await world.http.delete(f"/paired-clients/{gone['screen_id']}", headers=world.staff("STAGE"))
    assert answer.status_code == 204
    await world.screen("LED mới")
    assert [(one["name"], one["number"], one["is_main"]) for one in await world.screens()] == [("LED mới", 1, True)]


async def test_a_wall_that_is_paired_anew_takes_the_place_of_its_dead_twin(world: World) -> None:
    await world.screen("LED")
    await world.screen("Cánh gà")
    dead = await listed(world, "LED")
    offer = {
        "congress_id": str(world.congress.congress_id),
        "role": "SCREEN",
        "name": "LED",
        "attributes": {"replaces": dead["screen_id"]},
    }
    organizer = world.staff("ORGANIZER")
    code = (await world.http.post("/pairing-codes", json=offer, headers=organizer)).json()["code"]
    assert len(await world.screens()) == 2, "a code alone ends nobody"
    assert (await world.http.post("/paired-clients", json={"code": code})).status_code == 201
    world.http.cookies.clear()
    now = {one["name"]: one for one in await world.screens()}
    assert sorted(now) == ["Cánh gà", "LED"]
    assert now["LED"]["screen_id"] != dead["screen_id"]
    assert (now["LED"]["is_main"], now["Cánh gà"]["is_main"]) == (True, False)
    again = await world.http.post("/pairing-codes", json=offer, headers=organizer)
    assert (again.status_code, "được thay" in again.text) == (422, True)
