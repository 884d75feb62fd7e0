"""The order of a unit's own list: seen and sorted at the desk, edited by hand, out in the export and back unchanged."""

import io
from collections.abc import AsyncIterator
from uuid import UUID

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

OTHER = {"unit_code": "BK-NS", "unit_name": "Huyện Ngân Sơn"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def listed(registration: Registration, congress: UUID) -> list[tuple[str, int]]:
    answer = await registration.http.get(f"/congresses/{congress}/delegates", params={"sort": "unit"})
    return [(one["delegate_code"], one["list_place"]) for one in answer.json()["items"]]


async def put_first(registration: Registration, congress: UUID, code: str) -> None:
    one = await registration.delegate(congress, code)
    edit = {"version": one["version"], "list_place": "1"}
    answer = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=edit)
    assert (answer.status_code, answer.json()["list_place"]) == (200, "1"), answer.text


async def test_the_list_goes_by_unit_and_by_the_order_of_its_file(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(3), person(4, **OTHER), person(1), person(5, **OTHER), person(2))
    assert await listed(registration, congress) == [
        *(("GL-0003", 1), ("GL-0001", 2), ("GL-0002", 3)),
        *(("GL-0004", 1), ("GL-0005", 2)),
    ]


async def test_a_place_given_by_hand_stands_against_the_order_of_a_later_file(registration: Registration) -> None:
    congress = await registration.found()
    rows = [person(1), person(2), person(3)]
    await registration.bring(congress, *rows)
    await put_first(registration, congress, "GL-0003")
    bad = await registration.delegate(congress, "GL-0002")
    edit = {"version": bad["version"], "list_place": "đầu"}
    assert (await registration.http.patch(f"/delegates/{bad['delegate_id']}", json=edit)).status_code == 422
    await registration.bring(congress, *rows, person(4))
    assert dict(await listed(registration, congress))["GL-0003"] == 1


async def test_the_order_goes_out_and_comes_back_and_is_changed_by_its_column(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(2), person(1))
    answer = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": "roster"})
    book = load_workbook(io.BytesIO(answer.content))
    (page,) = book.worksheets
    head = next(row for row in page.iter_rows() if row[1].value == "Mã đại biểu")
    place = next(cell.column for cell in head if cell.value == "Thứ tự trong đoàn")
    rows = {row[1].value: row for row in page.iter_rows() if str(row[1].value).startswith("GL-")}
    assert list(rows) == ["GL-0002", "GL-0001"]
    before = await listed(registration, congress)
    report = (await registration.send(congress, answer.content)).json()
    assert (report["updated"], await listed(registration, congress)) == (0, before)
    for code, to in (("GL-0002", "2"), ("GL-0001", "1")):
        page.cell(rows[code][0].row, place).value = to
    changed = io.BytesIO()
    book.save(changed)
    report = (await registration.send(congress, changed.getvalue())).json()
    assert (report["updated"], await listed(registration, congress)) == (2, [("GL-0001", 1), ("GL-0002", 2)])


async def test_who_comes_instead_takes_the_place_in_the_delegation(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(2), person(1))
    await registration.issue(congress)
    old = await registration.delegate(congress, "GL-0002")
    body = {"full_name": "Vi Văn Giả Lập", "reason": "Thay đại biểu"}
    answer = await registration.http.post(f"/delegates/{old['delegate_id']}/replacement", json=body)
    assert (answer.status_code, answer.json()["list_place"]) == (201, "1"), answer.text
