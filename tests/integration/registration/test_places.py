"""The places of units through the API: given out, moved, taken back, with a deadline; nobody comes in beyond them."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID, uuid4

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running
from tests.support.registration.unit_desk import merge, undo

HEROES, GUESTS = "EXEMPLAR_INDIVIDUAL", "UNIT_REP"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _congress(registration: Registration, **different: object) -> UUID:
    """A congress with three people of Sở Y tế (SYT) and one of Huyện Ba Bể (BK-BB)."""
    congress = await registration.found(**{"max_delegates": 20, **different})
    people = [person(n, unit_code="SYT", unit_name="Sở Y tế") for n in (1, 2, 3)]
    await registration.bring(congress, *people, person(4))
    return congress


async def _book(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/places")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def _move(registration: Registration, congress: UUID, places: int, source: Any = None, target: Any = None) -> Any:
    sides = {
        name: {"unit_code": side[0], "category": side[1]}
        for name, side in (("source", source), ("target", target))
        if side
    }
    return await registration.http.post(f"/congresses/{congress}/place-movements", json={"places": places, **sides})


def _cell(book: dict[str, Any], unit: str, category: str = HEROES) -> tuple[int, int, int]:
    """Give allocated, approved and free."""
    there = next(one for one in book["units"] if one["unit_code"] == unit)["cells"]
    one = next(one for one in there if one["category"] == category)
    return one["allocated"], one["figures"]["approved"], one["free"]


async def test_places_are_given_out_moved_and_taken_back_within_the_cap(registration: Registration) -> None:
    congress = await _congress(registration)
    assert (await _book(registration, congress))["opened"] is False
    await _move(registration, congress, 1, None, ("BK-BB", HEROES))
    given = (await _move(registration, congress, 5, None, ("SYT", HEROES))).json()
    assert (_cell(given, "SYT"), given["reserve"], given["opened"]) == ((5, 3, 2), 14, True)
    for places, source, sentence in (
        (15, None, "còn 14 chỗ chưa phân bổ"),
        (1, ("SYT", "GUEST"), "chưa được phân bổ chỗ nào"),
        (3, ("SYT", HEROES), "được 05 chỗ, 03 chỗ đã có người nộp hoặc duyệt, nên chỉ bớt được 02 chỗ"),
    ):
        refused = await _move(registration, congress, places, source, ("BK-BB", HEROES))
        assert (refused.status_code, sentence in refused.json()["detail"]) == (409, True), refused.text
    moved = (await _move(registration, congress, 2, ("SYT", HEROES), ("BK-BB", HEROES))).json()
    assert (_cell(moved, "SYT"), _cell(moved, "BK-BB"), moved["reserve"]) == ((3, 3, 0), (3, 1, 2), 14)
    newest = moved["history"][0]
    assert (newest["source_unit"], newest["target_unit"], newest["places"]) == ("Sở Y tế", "Huyện Ba Bể", 2)
    path = f"/congresses/{congress}/place-movements/{newest['batch_id']}/take-back"
    back = (await registration.http.post(path)).json()
    assert (_cell(back, "SYT"), back["history"][1]["taken_back"]) == ((5, 3, 2), True)
    assert (await registration.http.post(path)).status_code == 409
    noted = await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'places.moved'")
    assert noted == 4


async def test_one_move_sent_twice_is_made_once_and_two_at_the_same_moment_do_not_pass_the_cap(
    registration: Registration,
) -> None:
    congress = await _congress(registration)
    path, body = (
        f"/congresses/{congress}/place-movements",
        {"places": 4, "target": {"unit_code": "SYT", "category": HEROES}},
    )
    headers = {"idempotency-key": str(uuid4())}
    first = await registration.http.post(path, json=body, headers=headers)
    again = await registration.http.post(path, json=body, headers=headers)
    assert (first.json(), first.json()["reserve"]) == (again.json(), 16)
    wanted = {"places": 9, "target": {"unit_code": "BK-BB", "category": HEROES}}
    both = await asyncio.gather(*(registration.http.post(path, json=wanted) for _ in range(2)))
    assert sorted(one.status_code for one in both) == [201, 409]
    assert (await _book(registration, congress))["reserve"] == 7


async def test_a_table_comes_in_as_one_batch_or_not_at_all_and_only_over_what_was_seen(
    registration: Registration,
) -> None:
    congress = await _congress(registration)
    path = f"/congresses/{congress}/places"
    cells = [
        {"unit_code": "SYT", "category": HEROES, "places": 6},
        {"unit_code": "BK-BB", "category": HEROES, "places": 4},
    ]
    put = (await registration.http.put(path, json={"revision": 0, "cells": cells})).json()
    assert (put["reserve"], put["revision"]) == (10, 2)
    assert (await registration.http.put(path, json={"revision": 0, "cells": cells})).status_code == 409
    less = [{**cells[0], "places": 2}, {**cells[1], "places": 9}]
    refused = await registration.http.put(path, json={"revision": 2, "cells": less})
    assert (refused.status_code, "Sở Y tế" in refused.json()["detail"]) == (409, True)
    assert _cell(await _book(registration, congress), "BK-BB") == (4, 1, 3)
    more = [{**cells[0], "places": 8}, {**cells[1], "places": 3}]
    put = (await registration.http.put(path, json={"revision": 2, "cells": more})).json()
    assert (put["reserve"], put["history"][0]["batch_id"]) == (9, put["history"][1]["batch_id"])
    batch = put["history"][0]["batch_id"]
    back = (await registration.http.post(f"/congresses/{congress}/place-movements/{batch}/take-back")).json()
    assert (back["reserve"], _cell(back, "SYT"), _cell(back, "BK-BB")) == (10, (6, 3, 3), (4, 1, 3))
    first = put["history"][-1]["batch_id"]
    below = await registration.http.post(f"/congresses/{congress}/place-movements/{first}/take-back")
    assert (below.status_code, "rút tên trước" in below.json()["detail"]) == (409, True)


async def test_a_table_is_read_from_the_file_that_we_gave_out_and_from_pasted_lines(registration: Registration) -> None:
    congress = await _congress(registration)
    await _move(registration, congress, 5, None, ("SYT", HEROES))
    sheet = (await registration.http.get(f"/congresses/{congress}/places.xlsx")).content
    read = await registration.http.post(
        f"/congresses/{congress}/place-tables/read", files={"file": ("bang.xlsx", sheet)}
    )
    assert read.status_code == 200, read.text
    assert {"unit_code": "SYT", "category": HEROES, "places": 5} in read.json()["cells"]
    given = load_workbook(io.BytesIO(sheet))["Phân bổ"]
    assert 5 in [cell.value for row in given.iter_rows() for cell in row], "a spreadsheet can add up what was counted"
    text = "Đơn vị\tĐiển hình tiên tiến là cá nhân\tĐại biểu khách mời\nsở y tế\t7\t\nHuyện Ba Bể\t3\tbốn\nSở Không Có\t1\t\nTổng cộng\t10\t"
    pasted = (await registration.http.post(f"/congresses/{congress}/place-tables/pasted", json={"text": text})).json()
    assert {(one["unit_code"], one["places"]) for one in pasted["cells"]} == {("SYT", 7), ("BK-BB", 3)}
    assert len(pasted["left_out"]) == 2


async def test_nobody_comes_in_beyond_the_places_of_their_unit_by_any_way(registration: Registration) -> None:
    congress = await _congress(registration)
    await _move(registration, congress, 3, None, ("SYT", HEROES))
    await _move(registration, congress, 1, None, ("BK-BB", HEROES))
    new = {"full_name": "Vi Thử Thừa", "unit_code": "SYT", "category": HEROES}
    by_hand = await registration.http.post(f"/congresses/{congress}/delegates", json=new)
    assert (by_hand.status_code, "Vượt số đại biểu được phân bổ" in by_hand.json()["detail"]) == (409, True)
    by_file = await registration.send(congress, roster([person(9, unit_code="SYT", unit_name="Sở Y tế")]))
    assert by_file.status_code == 409
    file = {"file": ("danh-sach.xlsx", roster([person(9, unit_code="SYT", unit_name="Sở Y tế")]))}
    told = await registration.http.post(f"/congresses/{congress}/roster-checks", files=file)
    assert told.json()["too_many"] == by_file.json()["detail"]
    one = await registration.delegate(congress, "GL-0004")
    changed = {"version": one["version"], "unit_code": "SYT"}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=changed)).status_code == 409
    other = {"version": one["version"], "category": GUESTS}
    assert (await registration.http.patch(f"/delegates/{one['delegate_id']}", json=other)).status_code == 409
    assert (
        await registration.http.patch(
            f"/delegates/{one['delegate_id']}", json={"version": one["version"], "phone": "0912345678"}
        )
    ).status_code == 200
    lowered = await registration.http.patch(
        f"/congresses/{congress}",
        json={
            "version": (await registration.http.get(f"/congresses/{congress}")).json()["version"],
            "max_delegates": 3,
        },
    )
    assert lowered.status_code == 409


async def test_places_of_merged_units_are_those_of_the_one_that_stands_and_part_again(
    registration: Registration,
) -> None:
    congress = await _congress(registration)
    await _move(registration, congress, 4, None, ("SYT", HEROES))
    await _move(registration, congress, 2, None, ("BK-BB", HEROES))
    assert (await merge(registration, congress, "SYT", "BK-BB")).status_code == 200
    assert _cell(await _book(registration, congress), "BK-BB") == (6, 4, 2)
    assert (await undo(registration, congress)).status_code == 200
    assert _cell(await _book(registration, congress), "SYT") == (4, 3, 1)


async def test_a_units_clerk_sees_the_places_of_their_own_unit_and_moves_none(registration: Registration) -> None:
    congress = await _congress(registration)
    await _move(registration, congress, 4, None, ("SYT", HEROES))
    closes = {"closes_at": "2020-08-20T10:00:00+00:00", "over_is_meant": True}
    book = (await registration.http.put(f"/congresses/{congress}/submission-deadline", json=closes)).json()
    assert book["closes_at"] == "2020-08-20T10:00:00Z"
    longer = {"closes_at": "2020-08-25T10:00:00+00:00", "unit_code": "SYT", "over_is_meant": True}
    book = (await registration.http.put(f"/congresses/{congress}/submission-deadline", json=longer)).json()
    until = {one["unit_code"]: one["closes_at"] for one in book["units"]}
    assert (until["SYT"], until["BK-BB"]) == ("2020-08-25T10:00:00Z", "2020-08-20T10:00:00Z")
    async with aclosing(await registration.staff("can.bo.syt", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        seen = (await clerk.get(f"/congresses/{congress}/places")).json()
        assert ([one["unit_code"] for one in seen["units"]], seen["history"]) == (["SYT"], [])
        for method, path in (
            ("POST", "place-movements"),
            ("PUT", "places"),
            ("PUT", "submission-deadline"),
            ("POST", f"place-movements/{uuid4()}/take-back"),
        ):
            assert (await clerk.request(method, f"/congresses/{congress}/{path}", json={})).status_code in (403, 422)
        body = {"places": 1, "target": {"unit_code": "SYT", "category": HEROES}}
        assert (await clerk.post(f"/congresses/{congress}/place-movements", json=body)).status_code == 403


async def test_a_movement_is_never_rewritten(registration: Registration) -> None:
    congress = await _congress(registration)
    await _move(registration, congress, 4, None, ("SYT", HEROES))
    with pytest.raises(Exception, match="never rewritten"):
        await registration.conn.execute("UPDATE place_movements SET places = 9")
