"""Units under attack: chains of merges undone in any order, files that run beside a merge, names that two would have."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.files.pictures import archive
from tests.support.registration.registration_world import Registration, person, roster, running
from tests.support.registration.unit_desk import (
    HEALTH,
    book,
    merge,
    rename,
    seen,
    two_units,
    undo,
    unit,
    units_of_people,
)

SCHOOL = {"unit_code": "", "unit_name": "Sở Giáo dục và Đào tạo"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def chain(registration: Registration) -> tuple[UUID, str]:
    """Sở Y tế went into Huyện Ba Bể, and that into the school's unit, whose code is given."""
    congress = await two_units(registration)
    await registration.bring(congress, person(4, **SCHOOL))
    school = (await registration.delegate(congress, "GL-0004"))["unit_code"]
    assert (await merge(registration, congress, "SYT", "BK-BB")).status_code == 200
    assert (await merge(registration, congress, "BK-BB", school)).status_code == 200
    return congress, school


async def test_a_chain_of_merges_is_undone_from_its_end_alone_and_everybody_is_where_they_were(
    registration: Registration,
) -> None:
    congress, _ = await chain(registration)
    too_early = await undo(registration, congress, nth=1)
    assert (too_early.status_code, "hoàn tác việc gộp sau trước" in too_early.json()["detail"]) == (409, True)
    assert len(set((await units_of_people(registration, congress)).values())) == 1
    assert (await undo(registration, congress)).status_code == 200
    first = next(one for one in (await book(registration, congress))["history"][1:] if one["unit_code"] == "SYT")
    path = f"/congresses/{congress}/unit-acts/{first['act_id']}/undo"
    assert (await registration.http.post(path)).status_code == 200
    assert await units_of_people(registration, congress) == {
        "GL-0001": "Sở Y tế",
        "GL-0002": "Sở Y tế",
        "GL-0003": "Huyện Ba Bể",
        "GL-0004": "Sở Giáo dục và Đào tạo",
    }


async def test_a_clerk_of_a_merged_unit_works_in_the_unit_that_it_is_part_of(registration: Registration) -> None:
    congress, school = await chain(registration)
    one = await registration.delegate(congress, "GL-0001")
    async with aclosing(await registration.staff("y-te", "UNIT_REGISTRAR", unit_code="SYT")) as clerk:
        listed = (await clerk.get(f"/congresses/{congress}/delegates")).json()["items"]
        assert {row["delegate_code"] for row in listed} == {f"GL-000{number}" for number in (1, 2, 3, 4)}
        assert (await clerk.get(f"/delegates/{one['delegate_id']}")).status_code == 200
        assert (await clerk.get(f"/delegates/{one['delegate_id']}/acts")).status_code == 200
        edit = {"version": one["version"], "position": "Giám đốc (giả lập)"}
        assert (await clerk.patch(f"/delegates/{one['delegate_id']}", json=edit)).status_code == 200
        units = (await clerk.get(f"/congresses/{congress}/units")).json()["units"]
        assert [unit["unit_code"] for unit in units] == [school]
        counted = (await clerk.get(f"/congresses/{congress}/overview")).json()["by_unit"]
        assert [unit["unit_code"] for unit in counted] == [school]
        asked = {"file": ("a.zip", archive({"GL-0001.jpg": b"x"}))}
        checked = await clerk.post(f"/congresses/{congress}/photo-checks", files=asked)
        assert (checked.status_code, checked.json()["in_scope"]) == (200, 4)
        other = await registration.found(code="BK-VI", ordinal="VI")
        assert (await clerk.get(f"/congresses/{other}/delegates")).json()["items"] == []


async def test_a_file_beside_a_merge_puts_nobody_into_a_unit_that_is_gone(registration: Registration) -> None:
    congress = await two_units(registration)
    more = roster([person(number, **HEALTH) for number in (1, 2, 5, 6)])
    sent, merged = await asyncio.gather(
        registration.send(congress, more), merge(registration, congress, "SYT", "BK-BB", people=2)
    )
    assert (sent.status_code, merged.status_code in (200, 409)) == (200, True)
    units = set((await units_of_people(registration, congress)).values())
    assert units == ({"Huyện Ba Bể"} if merged.status_code == 200 else {"Huyện Ba Bể", "Sở Y tế"})
    standing = "SELECT count(*) FROM delegates JOIN units USING (congress_id, unit_code) WHERE merged_into IS NOT NULL"
    assert await registration.conn.fetchval(standing) == 0


async def test_a_name_is_one_units_alone_whichever_way_it_comes(registration: Registration) -> None:
    congress = await two_units(registration)
    await rename(registration, congress, "SYT", name="Ngành Y tế")
    assert (await rename(registration, congress, "BK-BB", name="Ngành  y TẾ")).status_code == 422
    taken = await rename(registration, congress, "BK-BB", name="Sở Y tế")
    assert taken.status_code == 200, "nobody bears this name any more"
    await registration.bring(congress, person(7, **HEALTH))
    assert (await units_of_people(registration, congress))["GL-0007"] == "Sở Y tế"
    back = await undo(registration, congress, nth=1)
    assert (back.status_code, "Đã có đoàn" in back.json()["detail"]) == (409, True)


async def test_one_merge_of_two_at_once_holds(registration: Registration) -> None:
    congress = await two_units(registration)
    one, other = [await seen(registration, congress, code) for code in ("SYT", "BK-BB")]
    people = {code: (await unit(registration, congress, code))["delegates"] for code in ("SYT", "BK-BB")}
    bodies = [{"unit": a, "into": b, "people": people[a["unit_code"]]} for a, b in ((one, other), (other, one))]
    answers = await asyncio.gather(
        *(registration.http.post(f"/congresses/{congress}/unit-merges", json=body) for body in bodies)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert len(set((await units_of_people(registration, congress)).values())) == 1


async def test_a_congress_too_large_for_one_word_is_refused_and_not_silently_untold(registration: Registration) -> None:
    congress = await two_units(registration)
    await registration.conn.execute(
        "INSERT INTO units (congress_id, unit_code, name, kind, place)"
        " SELECT $1, 'X-' || n, repeat('ậ', 190) || n, 'OTHER', n FROM generate_series(10, 1700) AS n",
        congress,
    )
    said = await registration.conn.fetchval("SELECT count(*) FROM outbox")
    answer = await registration.http.post(f"/congresses/{congress}/units", json={"name": "Đơn vị Giả Lập"})
    assert (answer.status_code, answer.json()["code"]) == (409, "rule_broken")
    assert await registration.conn.fetchval("SELECT count(*) FROM outbox") == said
