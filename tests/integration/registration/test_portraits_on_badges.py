"""The badge bears the portrait, and is overtaken by another one."""

import io
import zipfile
from collections.abc import AsyncIterator

import pytest
import zxingcpp
from openpyxl import load_workbook
from PIL import Image

from daihoi.simulation.invented.portraits import portrait_file
from tests.conftest import MakeDatabase
from tests.support.registration.photo_desk import put, undo, with_people
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_the_badge_shows_the_portrait(registration: Registration) -> None:
    congress, people = await with_people(registration, 2)
    await put(registration, people[0], portrait_file(1))
    await registration.issue(congress)
    sheets = await registration.http.post(f"/congresses/{congress}/badge-printing", json={})
    assert sheets.status_code == 200, sheets.text
    assert sheets.content.count(b"/Subtype /Image") + sheets.content.count(b"/Subtype/Image") >= 1


async def test_a_badge_is_overtaken_when_its_portrait_was_another_one(registration: Registration) -> None:
    congress, (one, other) = await with_people(registration, 2)
    await put(registration, one, portrait_file(1))
    await registration.issue(congress)
    path = f"/congresses/{congress}/badge-printing"
    run = (await registration.http.post(path, json={})).headers["print-run"]
    assert (await registration.http.put(f"{path}/{run}/paper")).status_code == 204

    async def states() -> list[str]:
        listed = (await registration.http.get(f"/congresses/{congress}/delegates")).json()["items"]
        return [found["print_state"] for found in sorted(listed, key=lambda found: str(found["delegate_code"]))]

    assert await states() == ["PRINTED", "PRINTED"]
    await put(registration, other, portrait_file(2))
    assert await states() == ["PRINTED", "PRINTED"], "printed without, it says nothing untrue"
    act = (await put(registration, one, portrait_file(3))).json()["act_id"]
    assert await states() == ["CHANGED", "PRINTED"]
    await undo(registration, congress, act)
    assert await states() == ["PRINTED", "PRINTED"]
    await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")
    assert await states() == ["CHANGED", "PRINTED"]


async def test_badges_go_out_as_pictures_that_can_be_scanned_with_a_list_of_them(registration: Registration) -> None:
    congress, people = await with_people(registration)
    await put(registration, people[0], portrait_file(1))
    empty = await registration.http.get(f"/congresses/{congress}/badge-pictures.zip")
    assert (empty.status_code, empty.json()["code"]) == (409, "rule_broken")
    await registration.issue(congress)
    answer = await registration.http.get(f"/congresses/{congress}/badge-pictures.zip", params={"unit": "BK-BB"})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/zip")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        assert names == [
            "00-danh-sach.xlsx",
            "GL-0001_Nong-Thi-Gia-Lap-B.png",
            "GL-0002_Nong-Thi-Gia-Lap-C.png",
            "GL-0003_Nong-Thi-Gia-Lap-D.png",
        ]
        badges = {
            one["delegate_code"]: one for one in (await registration.http.get(f"/congresses/{congress}/badges")).json()
        }
        for name in names[1:]:
            picture = Image.open(io.BytesIO(packed.read(name)))
            assert picture.size == (827, 1170) or picture.width > 800
            (code,) = [one.text for one in zxingcpp.read_barcodes(picture)]
            assert code == badges[name[:7]]["code"]
        rows = list(load_workbook(io.BytesIO(packed.read(names[0]))).active.values)
    assert [row[0] for row in rows[1:]] == names[1:]
    assert await registration.conn.fetchval("SELECT count(*) FROM audit WHERE action = 'badges.pictured'") == 1
