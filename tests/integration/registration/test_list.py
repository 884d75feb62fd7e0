"""The list of delegates: who is found, in which order, and what each view of it holds."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from contracts.credential_code import CredentialClaim, encode
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

VIEWS = ("active", "gone", "no_badge", "missing", "not_printed", "changed", "same_name")


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def codes(registration: Registration, congress: UUID, **query: object) -> list[str]:
    answer = await registration.http.get(f"/congresses/{congress}/delegates", params=query)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    assert answer.json()["total"] == len(answer.json()["items"])
    return [one["delegate_code"] for one in answer.json()["items"]]


async def test_a_given_name_comes_before_the_beginning_of_a_word_and_that_before_the_rest(
    registration: Registration,
) -> None:
    congress = await registration.found()
    names = ("Hoàng Thị Lan", "An Văn Giả", "Nông Thị An", "Nông Anh Thử", "Vi Văn Ân")
    await registration.bring(
        congress, *(person(n, delegate_code=f"G{n}", full_name=name) for n, name in enumerate(names))
    )
    assert await codes(registration, congress, q="an") == ["G2", "G4", "G1", "G3", "G0"]


async def test_a_person_is_found_by_phone_seat_and_a_code_without_its_hyphen(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, phone="0912.345.678", seat="V1-5"), person(2), person(3))
    for q in ("0912345678", "0912 345 678", "345678", "v1-5", "gl0001"):
        assert await codes(registration, congress, q=q) == ["GL-0001"], q
    for q in ("%", "_", "gl%0001", "\\"):
        assert await codes(registration, congress, q=q) == [], q


async def test_each_view_holds_whom_it_names_and_the_counters_say_the_same(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2), person(3, birth=""))
    await registration.issue(congress)
    await registration.bring(congress, person(4))
    two = await registration.delegate(congress, "GL-0002")
    gone = await registration.http.post(f"/delegates/{two['delegate_id']}/revocation", json={"reason": "Ốm"})
    assert gone.status_code == 200
    views = {show: await codes(registration, congress, show=show) for show in VIEWS}
    assert views == {
        "active": ["GL-0001", "GL-0003", "GL-0004"],
        "gone": ["GL-0002"],
        "no_badge": ["GL-0004"],
        "missing": ["GL-0003"],
        "not_printed": ["GL-0001", "GL-0003"],
        "changed": [],
        "same_name": [],
    }
    told = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    counted = (told["delegates"], told["gone"], told["delegates"] - told["credentialed"], told["by_unit"][0]["missing"])
    assert counted == (3, 1, 1, 1)
    assert told["papers"] == {"not_printed": 2, "changed": 0}


async def test_the_figure_of_a_view_is_that_of_the_unit_that_is_looked_at(registration: Registration) -> None:
    congress = await registration.found()
    away = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    await registration.bring(congress, person(1, seat=""), person(2), person(3, **away))
    await registration.issue(congress)
    await registration.bring(congress, person(4, **away, seat=""))
    three = await registration.delegate(congress, "GL-0003")
    await registration.http.post(f"/delegates/{three['delegate_id']}/revocation", json={"reason": "Ốm"})
    told = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    for unit in told["left_by_unit"]:
        code = unit.pop("unit_code")
        views = {show: len(await codes(registration, congress, show=show, unit=code)) for show in unit}
        assert unit == views, code


async def test_people_of_one_name_are_a_view_of_their_own(registration: Registration) -> None:
    congress = await registration.found()
    name = "Vi Thử Trùng"
    away = {"unit_code": "SYT", "unit_name": "Sở Y tế"}
    await registration.bring(congress, person(1, full_name=name), person(2), person(3, full_name=name.upper(), **away))
    assert await codes(registration, congress, show="same_name") == ["GL-0001", "GL-0003"]
    told = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert [unit["same_name"] for unit in told["left_by_unit"]] == [1, 1]


async def test_the_list_is_sorted_as_asked(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(
        congress,
        person(1, seat="B12", unit_code="SYT", unit_name="Sở Y tế"),
        person(2, seat="B2"),
        person(3, seat="", delegate_code="A-9"),
    )
    assert await codes(registration, congress, sort="seat") == ["GL-0002", "GL-0001", "A-9"]
    assert await codes(registration, congress, sort="unit") == ["GL-0001", "GL-0002", "A-9"]
    assert await codes(registration, congress, sort="code") == ["A-9", "GL-0001", "GL-0002"]
    two = await registration.delegate(congress, "GL-0002")
    edit = {"version": two["version"], "position": "Chủ tịch"}
    assert (await registration.http.patch(f"/delegates/{two['delegate_id']}", json=edit)).status_code == 200
    assert (await codes(registration, congress, sort="recent"))[0] == "GL-0002"


async def test_a_badge_a_short_code_and_an_id_number_find_their_person_and_stand_in_no_address(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    await registration.issue(congress)
    row = await registration.conn.fetchrow(
        "SELECT credential_id, short_code FROM credentials JOIN delegates USING (delegate_id) WHERE delegate_code = $1",
        "GL-0002",
    )
    assert row is not None
    badge = encode(CredentialClaim(1, 1, row["credential_id"], 1), bytes(64))
    number = person(2)["national_id"]
    card = f"{number}||Nguyen Van A|03051984|Nam|Xa Gia Dinh|01012022"
    for text in (badge, row["short_code"], number, card):
        answer = await registration.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": text})
        assert [one["delegate_code"] for one in answer.json()["items"]] == ["GL-0002"], text
    answer = await registration.http.post(f"/congresses/{congress}/delegates/found-by-code", json={"text": "1" * 214})
    assert answer.json() == {"items": [], "total": 0}
    audit = await registration.conn.fetch("SELECT details::text AS text FROM audit")
    assert not any(number in row["text"] for row in audit)
