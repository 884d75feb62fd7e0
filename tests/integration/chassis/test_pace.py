"""Lists are bounded for who is signed in, what costs something for strangers; no device is ever counted."""

import pytest

from chassis.errors import TooMany
from chassis.http import route_rules
from chassis.http.serving import pace
from chassis.http.serving.pace import Pace
from tests.conftest import MakeDatabase
from tests.support.checkin import checkin_world
from tests.support.registration import registration_world


def test_a_minute_has_its_count_and_each_caller_a_minute_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(pace, "monotonic", lambda: now[0])
    counted = Pace()
    for _ in range(3):
        counted.take("one", 3)
    with pytest.raises(TooMany):
        counted.take("one", 3)
    counted.take("another", 3)
    now[0] += pace.MINUTE
    counted.take("one", 3)


def test_strangers_without_end_fill_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_REMEMBERED", 5)
    counted = Pace()
    for number in range(50):
        counted.take(str(number), 1)
    assert len(counted._counts) == 5


async def test_who_copies_the_house_list_by_list_waits_and_the_template_waits_for_strangers(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(route_rules, "LISTS_PER_MINUTE", 2)
    async with registration_world.running(await make_database("registration")) as world:
        people = f"/congresses/{await world.found()}/delegates"
        assert [(await world.http.get(people)).status_code for _ in range(3)] == [200, 200, 429]
        assert (await world.http.get("/congresses")).status_code == 200
        async with registration_world.client_of(world.app) as stranger:
            said = [
                (await stranger.get("/roster-template.xlsx", params={"province": "x"})).status_code for _ in range(31)
            ]
        assert said == [200] * 30 + [429]


async def test_devices_at_the_door_are_never_counted(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(route_rules, "LISTS_PER_MINUTE", 2)
    async with checkin_world.open_world(await make_database("checkin")) as world:
        device = await world.device("Cửa 1", "GATE_SUPERVISOR")
        path, query = f"/congresses/{world.congress.congress_id}/delegates", {"q": "Thử"}
        assert [(await world.http.get(path, params=query, headers=device.headers)).status_code for _ in range(4)] == [
            200
        ] * 4
        staff = world.staff("ORGANIZER")
        found = [(await world.http.get(path, params=query, headers=staff)).status_code for _ in range(3)]
        assert found == [200, 200, 429]
