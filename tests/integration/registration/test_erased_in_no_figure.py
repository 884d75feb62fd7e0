"""Who was erased is in no figure of work that is done or left, and on no list of people to be called (decision 162)."""

import io
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.erasing_desk import LATER, erase, pass_over
from tests.support.registration.registration_world import Registration, person, running

ERASED, GUEST = "(đã xóa)", {"standing": "GUEST", "category": "UNIT_REP"}
HERE = {"GL-0001", "GL-0002"}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _one_erased_of_three(registration: Registration) -> UUID:
    """A congress that is over; a guest, of whom nothing was printed, seated or opened, is erased."""
    congress = await registration.found(starts_at=LATER, public_address="the.example.vn")
    await registration.bring(congress, *(person(one, seat="", **(GUEST if one == 3 else {})) for one in (1, 2, 3)))
    await registration.issue(congress)
    await pass_over(registration, congress)
    assert (await erase(registration, await registration.delegate(congress, "GL-0003"))).status_code == 204
    return congress


async def test_no_step_of_the_desk_counts_who_was_erased_as_done_or_as_left(registration: Registration) -> None:
    congress = await _one_erased_of_three(registration)
    seen = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    printed = seen["credentialed"] - seen["papers"]["not_printed"] - seen["papers"]["changed"]
    seated = seen["delegates"] - seen["seats"]["without"]
    assert (seen["delegates"], seen["credentialed"], printed, seated, seen["opened"]) == (2, 2, 0, 0, 0)
    assert (seen["with_photo"], sum(one["delegates"] for one in seen["by_unit"])) == (0, 2)
    assert sum(one["delegates"] for one in seen["by_category"]) == 2
    assert sum(one["erased"] for one in seen["left_by_unit"]) == 1
    live = await _counters(registration, congress)
    assert (live["delegates"], live["credentialed"], live["attended"]) == (2, 2, 0)


async def _counters(registration: Registration, congress: UUID) -> dict[str, Any]:
    found: dict[str, Any] = (await registration.http.get(f"/congresses/{congress}/counters")).json()
    return found


async def test_each_figure_is_that_of_the_list_of_the_same_name(registration: Registration) -> None:
    congress = await _one_erased_of_three(registration)
    for show in ("active", "unanswered", "erased"):
        listed = (await registration.http.get(f"/congresses/{congress}/delegates", params={"show": show})).json()
        found = {one["delegate_code"] for one in listed["items"]}
        assert (len(found), found == HERE) == ((1, False) if show == "erased" else (2, True)), show


@pytest.mark.parametrize(
    ("path", "people"),
    [
        ("badge-printing", lambda book: book["badges"] + book["lacking"]),
        ("answers", lambda book: book["total"]["asked"]),
        ("visits", lambda book: len(book["visitors"]) + book["expected"]),
        ("sending", lambda book: sum(one["people"] for one in book["units"])),
        ("documents", lambda book: sum(one["people"] for one in book["units"])),
        ("pass-links", lambda book: len(book["passes"])),
        ("units", lambda book: sum(one["delegates"] for one in book["units"])),
    ],
)
async def test_no_page_of_the_desk_has_them(registration: Registration, path: str, people: Any) -> None:
    congress = await _one_erased_of_three(registration)
    answer = await registration.http.get(f"/congresses/{congress}/{path}")
    assert answer.status_code == 200, answer.text
    assert (people(answer.json()), ERASED in answer.text) == (2, False)


async def test_no_sheet_of_people_has_them(registration: Registration) -> None:
    congress = await _one_erased_of_three(registration)
    for kind in ("callers", "roster", "roll_call", "missing", "seats"):
        answer = await registration.http.post(f"/congresses/{congress}/exports", json={"kind": kind})
        assert answer.status_code == 200, (kind, answer.text)
        book = openpyxl.load_workbook(io.BytesIO(answer.content))
        cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell]
        assert kind == "missing" or any("Nông Thị Giả Lập B" in cell for cell in cells), kind
        assert not [cell for cell in cells if ERASED in cell or "XOA-" in cell], kind


async def test_what_was_true_of_them_stays_in_the_reports(registration: Registration) -> None:
    congress = await _one_erased_of_three(registration)
    composition = (await registration.http.get(f"/congresses/{congress}/composition")).json()
    assert composition["now"]["people"] == 3
    report = (await registration.http.get(f"/congresses/{congress}/credential-report")).json()
    assert (report["live"]["figures"]["summoned"], report["live"]["figures"]["guests_summoned"]) == (3, 1)
