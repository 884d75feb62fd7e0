"""A badge tells its bearer from a namesake, also from one who comes later, and says what it said when it is drawn again."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.badge_desk import print_out, states, with_badges
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_namesake_who_comes_later_overtakes_the_badge_that_does_not_tell_them_apart(
    registration: Registration,
) -> None:
    """The paper of the first says no year; printed anew it does, and stays true when the namesake leaves."""
    congress = await with_badges(registration, person(1, full_name="Phùng Thị Hoà"), person(2))
    await print_out(registration, congress)
    await registration.bring(congress, person(3, full_name="PHÙNG THỊ HÒA", birth="1991", position="Y sĩ"))
    await registration.issue(congress)
    assert await states(registration, congress) == {
        "GL-0001": "CHANGED",
        "GL-0002": "PRINTED",
        "GL-0003": "NOT_PRINTED",
    }
    overview = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert (overview["papers"]["changed"], overview["left_by_unit"][0]["same_name"]) == (1, 2)
    (words,) = words_of((await print_out(registration, congress, which="CHANGED")).content)
    assert "Sinh năm 1984" in words
    await print_out(registration, congress)
    assert set((await states(registration, congress)).values()) == {"PRINTED"}

    await registration.bring(congress, person(4, full_name="Phùng Thị Hòa", birth="1984", position="Bí thư"))
    assert (await states(registration, congress))["GL-0001"] == "CHANGED", "the year tells nobody apart any more"
    assert (await states(registration, congress))["GL-0003"] == "PRINTED"
    for code in ("GL-0003", "GL-0004"):
        gone = await registration.delegate(congress, code)
        await registration.http.post(f"/delegates/{gone['delegate_id']}/revocation", json={"reason": "Không đi"})
    assert (await states(registration, congress))["GL-0001"] == "PRINTED", "it tells more than it has to"
    first = await registration.delegate(congress, "GL-0001")
    edit = {"version": first["version"], "birth": "1985"}
    assert (await registration.http.patch(f"/delegates/{first['delegate_id']}", json=edit)).is_success
    assert (await states(registration, congress))["GL-0001"] == "CHANGED", "the year on it is wrong"


async def test_the_same_press_again_draws_the_year_as_it_was_printed(registration: Registration) -> None:
    same = {"full_name": "Phùng Hồng Giả Lập", "position": "Giáo viên"}
    congress = await with_badges(registration, person(1, **same), person(2, **same, birth="1991"))
    path, key = f"/congresses/{congress}/badge-printing", {"Idempotency-Key": "mot-lan-bam"}
    first = await registration.http.post(path, json={"which": "ALL"}, headers=key)
    gone = await registration.delegate(congress, "GL-0002")
    await registration.http.post(f"/delegates/{gone['delegate_id']}/revocation", json={"reason": "Không đi"})
    again = await registration.http.post(path, json={"which": "ALL"}, headers=key)
    assert words_of(again.content) == words_of(first.content)
