"""Rosters of the cases go through the whole conversation: read, answered, taken in, and the list is what the file meant."""

import json
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running

CASES = Path(__file__).parents[2] / "data" / "cases" / "roster"
CATEGORIES = {
    "EXEMPLAR_INDIVIDUAL": "02 03 04 21 22 24",
    "EXEMPLAR_COLLECTIVE_REP": "05 06",
    "EXEMPLAR_HOUSEHOLD_REP": "07 23",
    "GUEST": "08 20",
    "LEADER": "09 10 11",
    "FORMER_LEADER": "27",
    "NATIONAL_EMULATION_FIGHTER": "15 16",
    "STATE_TITLE_HOLDER": "17 18",
    "EMULATION_OFFICER": "19",
}
ASKED = {
    "TP-01": "EXEMPLAR_COLLECTIVE_REP",
    "TP-12": "EXEMPLAR_INDIVIDUAL",
    "TP-13": "EXEMPLAR_INDIVIDUAL",
    "TP-14": "LEADER",
    "TP-26": "GUEST",
    "TP-28": "EXEMPLAR_INDIVIDUAL",
}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def said(
    registration: Registration, congress: UUID, what: str, start: str, answers: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Send the case that begins with `start` to be checked or taken in, with answers, as the page does."""
    (file,) = CASES.glob(f"{start}-*.xlsx")
    sent = {"files": {"file": (file.name, file.read_bytes())}, "data": {"answers": json.dumps(answers or {})}}
    answer = await registration.http.post(f"/congresses/{congress}/roster-{what}", **sent)  # type: ignore[arg-type]
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def listed(registration: Registration, congress: UUID) -> dict[str, dict[str, Any]]:
    params = {"limit": 1000, "show": "active"}
    found = (await registration.http.get(f"/congresses/{congress}/delegates", params=params)).json()
    assert found["total"] == len(found["items"])
    return {one["delegate_code"]: one for one in found["items"]}


async def test_14_what_people_call_categories_is_asked_once_and_everybody_comes_in_under_the_right_one(
    registration: Registration,
) -> None:
    congress = await registration.found(starts_at="2026-12-20T00:30:00+00:00")
    told = await said(registration, congress, "checks", "14")
    open_ = {one["id"]: one for one in told["questions"] if one["default"] is None and one["answer"] is None}
    waiting = {f"TP-{place['row'] - 1:02d}" for one in open_.values() for place in one["rows"]}
    assert (waiting, told["counts"]["waiting"], told["counts"]["refused"]) == (set(ASKED), 6, 7)
    assert "không phải đại biểu" in told["errors"][0]["message"]

    answers = {one["id"]: ASKED[f"TP-{one['rows'][0]['row'] - 1:02d}"] for one in open_.values()}
    done = await said(registration, congress, "imports", "14", answers)
    assert (done["created"], [one["row"] for one in done["errors"]]) == (27, [26])
    people = await listed(registration, congress)
    right = {f"TP-{code}": category for category, codes in CATEGORIES.items() for code in codes.split()}
    assert {code: one["category"] for code, one in people.items()} == right | ASKED
    assert {people[code]["standing"] for code in ("TP-13", "TP-14")} == {"OFFICIAL"}

    again = await said(registration, congress, "imports", "14")
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 27)
    assert [one["row"] for one in again["errors"]] == [26]


async def test_16_exactly_as_many_as_the_cap_come_in_and_their_total_is_nobody(registration: Registration) -> None:
    congress = await registration.found(level="DISTRICT", host="huyện Ba Bể", starts_at="2026-12-20T00:30:00+00:00")
    told = await said(registration, congress, "checks", "16")
    assert (told["too_many"], told["errors"]) == (None, [])
    assert [one["row"] for one in told["left_out"] if one["why"] == "total"] == [302]

    done = await said(registration, congress, "imports", "16")
    assert (done["created"], done["errors"]) == (300, [])
    people = await listed(registration, congress)
    assert len(people) == 300
    assert not [one for one in people.values() if "cộng" in one["full_name"].lower()]
    assert (await registration.issue(congress))["issued"] == 300
    again = await said(registration, congress, "imports", "16")
    assert (again["created"], again["unchanged"]) == (0, 300)
    one_more = {"full_name": "Nông Thị Giả Lập", "unit_code": "SYT", "category": "GUEST"}
    refused = await registration.http.post(f"/congresses/{congress}/delegates", json=one_more)
    assert (refused.status_code, "đã đủ 300 đại biểu" in refused.json()["detail"]) == (409, True)
