"""A fact that a file had and nobody could read is asked for of leaders and guests too, until somebody gives it."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def listed(registration: Registration, congress: UUID, show: str = "active") -> dict[str, int]:
    answer = await registration.http.get(f"/congresses/{congress}/delegates", params={"show": show})
    return {one["delegate_code"]: one["missing"] for one in answer.json()["items"]}


async def asked(registration: Registration, congress: UUID) -> dict[str, str]:
    """What the sheet for the units asks of each, by code."""
    answer = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "missing"})
    (page,) = load_workbook(io.BytesIO(answer.content)).worksheets
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    return {row[1]: row[-1] for row in rows if row[1] and str(row[1]).startswith("GL-")}


async def overview(registration: Registration, congress: UUID) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/overview")
    (unit,) = [one for one in answer.json()["by_unit"] if one["delegates"]]
    return dict(unit)


def bare(number: int, category: str, **different: str) -> dict[str, str]:
    empty = dict.fromkeys(("birth", "sex", "ethnicity", "religion", "party_member", "position", "phone"), "")
    return {**person(number), **empty, "category": category, **different}


async def test_what_could_not_be_read_of_a_leader_or_a_guest_lacks_until_it_is_given(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(
        congress,
        bare(1, "Lãnh đạo", birth="31/02/1980"),
        bare(2, "Khách mời", phone="số máy lẻ 12"),
        bare(3, "Khách mời"),
    )
    assert await listed(registration, congress) == {"GL-0001": 1, "GL-0002": 1, "GL-0003": 0}
    assert set(await listed(registration, congress, "missing")) == {"GL-0001", "GL-0002"}
    assert await asked(registration, congress) == {"GL-0001": "ngày sinh", "GL-0002": "số điện thoại"}
    counted = await overview(registration, congress)
    assert (counted["missing"], counted["missing_birth"], counted["missing_other"]) == (2, 1, 1)
    assert (await registration.delegate(congress, "GL-0001"))["missing"] == ["birth"]

    given = roster([bare(1, "Lãnh đạo", birth="28/02/1980"), bare(2, "Khách mời"), bare(3, "Khách mời")])
    await registration.send(congress, given)
    assert await listed(registration, congress) == {"GL-0001": 0, "GL-0002": 1, "GL-0003": 0}
