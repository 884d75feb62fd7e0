"""Portraits by the ZIP: checked file by file, brought in as it was confirmed, taken back as a whole."""

import base64
from collections.abc import AsyncIterator

import pytest

from daihoi.simulation.invented.portraits import portrait_file
from tests.conftest import MakeDatabase
from tests.support.files.pictures import archive, heic
from tests.support.registration.photo_desk import bring_in, check, put, said, undo, with_people
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_zip_is_checked_file_by_file_and_nothing_is_stored(registration: Registration) -> None:
    congress, people = await with_people(registration, 12)  # GL-0001 and GL-0011 have one name
    await put(registration, people[1], portrait_file(9))
    sent = archive(
        {
            "ảnh/GL-0002.jpg": portrait_file(2),
            "Nông Thị Giả Lập B.jpg": portrait_file(1),
            "Người Lạ.jpg": portrait_file(3),
            "GL-0004.heic": heic(),
            "__MACOSX/._GL-0002.jpg": b"x",
        }
    )
    told = await check(registration, congress, sent, unit="BK-BB")
    kinds = {one["path"]: one["kind"] for one in told["files"]}
    assert kinds == {
        "ảnh/GL-0002.jpg": "matched",
        "Nông Thị Giả Lập B.jpg": "several",
        "Người Lạ.jpg": "nobody",
        "GL-0004.heic": "unreadable",
    }
    by_path = {one["path"]: one for one in told["files"]}
    assert "HEIC" in by_path["GL-0004.heic"]["why"]
    assert len(by_path["Nông Thị Giả Lập B.jpg"]["people"]) == 2
    assert base64.b64decode(by_path["ảnh/GL-0002.jpg"]["preview"]).startswith(b"\xff\xd8")
    assert {one["delegate_code"] for one in told["people"] if one["has_photo"]} == {"GL-0002"}
    assert await registration.conn.fetchval("SELECT count(*) FROM photos") == 1


async def test_of_one_unit_only_its_people_are_meant(registration: Registration) -> None:
    congress = await registration.found()
    elsewhere = person(11, unit_code="BK-NR", unit_name="Huyện Na Rì")
    await registration.bring(congress, person(1), elsewhere)
    sent = archive({"Nông Thị Giả Lập B.jpg": portrait_file(1)})
    (file,) = (await check(registration, congress, sent, unit="BK-NR"))["files"]
    assert (file["kind"], len(file["people"])) == ("matched", 1)
    (file,) = (await check(registration, congress, sent))["files"]
    assert file["kind"] == "several"


async def test_a_zip_named_by_an_offices_own_codes_goes_to_no_stranger(registration: Registration) -> None:
    congress = await registration.found()
    theirs = person(2, unit_code="BK-NR", unit_name="Huyện Na Rì")
    await registration.bring(congress, person(1), theirs)
    sent = archive({"GL-0001.jpg": portrait_file(1), "GL-0002 Nông Thị Giả Lập C.jpg": portrait_file(2)})
    files = (await check(registration, congress, sent))["files"]
    assert {one["path"][:7]: one["kind"] for one in files} == {"GL-0001": "several", "GL-0002": "matched"}
    files = (await check(registration, congress, sent, unit="BK-NR"))["files"]
    assert {one["path"][:7]: one["kind"] for one in files} == {"GL-0001": "nobody", "GL-0002": "matched"}


async def test_a_zip_comes_in_as_it_was_confirmed_and_goes_back_as_a_whole(registration: Registration) -> None:
    congress, people = await with_people(registration)
    await put(registration, people[0], portrait_file(1))
    before = await registration.conn.fetchval("SELECT portrait FROM photos")
    sent = archive({f"GL-000{number}.jpg": portrait_file(number + 5) for number in (1, 2, 3)})
    files = (await check(registration, congress, sent))["files"]
    chosen = {one["digest"]: one["people"][0] for one in files[:2]}
    taken = (await bring_in(registration, congress, sent, chosen)).json()
    assert (taken["photos"], taken["replaced"]) == (2, 1)
    (kept,) = (await registration.http.get(f"/congresses/{congress}/photo-imports")).json()
    assert (kept["filename"], kept["photos"], kept["undone_at"]) == ("anh-ba-be.zip", 2, None)
    undone = (await undo(registration, congress, taken["act_id"])).json()
    assert (undone["restored"], undone["removed"], undone["stayed"]) == (1, 1, [])
    assert [row["portrait"] for row in await registration.conn.fetch("SELECT portrait FROM photos")] == [before]
    assert [bool(event.jpeg) for event in (await said(registration))[-2:]].count(True) == 1


async def test_nothing_comes_in_of_another_zip_or_for_somebody_who_has_left(registration: Registration) -> None:
    congress, people = await with_people(registration)
    sent = archive({"GL-0001.jpg": portrait_file(1), "GL-0002.jpg": portrait_file(2)})
    chosen = {one["digest"]: one["people"][0] for one in (await check(registration, congress, sent))["files"]}
    other = archive({"GL-0001.jpg": portrait_file(1), "GL-0002.jpg": portrait_file(3)})
    assert (await bring_in(registration, congress, other, chosen)).status_code == 409
    twice = dict.fromkeys(chosen, people[0]["delegate_id"])
    assert (await bring_in(registration, congress, sent, twice)).status_code == 422
    await registration.issue(congress)
    gone = f"/delegates/{people[1]['delegate_id']}/revocation"
    assert (await registration.http.post(gone, json={"reason": "Bận việc"})).is_success
    assert (await bring_in(registration, congress, sent, chosen)).status_code == 409
    assert (await said(registration), await registration.conn.fetchval("SELECT count(*) FROM photos")) == ([], 0)
