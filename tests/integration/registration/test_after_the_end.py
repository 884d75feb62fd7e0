"""A congress that was closed stands as it was counted: nobody comes in, no report is taken back, until the closing is broken off."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import timedelta
from typing import Any

import pytest

from chassis import clock
from tests.conftest import MakeDatabase
from tests.support.registration.portal_desk import asked_units, clerk_of
from tests.support.registration.registration_world import Registration, running

HEROES = "EXEMPLAR_INDIVIDUAL"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_closed_congress_takes_nobody_and_no_report_by_any_way_in(registration: Registration) -> None:
    congress = await asked_units(registration)
    path, base = f"/congresses/{congress}", registration.http
    await registration.conn.execute(
        "INSERT INTO closings (congress_id, closed_at, closed_by) VALUES ($1, now(), 'x')", congress
    )
    new = {"full_name": "Vi Thử Muộn", "unit_code": "SYT", "category": HEROES}
    longer = {"closes_at": (clock.now() + timedelta(days=3)).isoformat()}
    report = "00000000-0000-7000-8000-000000000001"
    asked: list[tuple[str, str, dict[str, Any]]] = [
        ("POST", "delegates", new),
        ("PUT", "submission-deadline", longer),
        ("POST", "place-movements", {"places": 1, "target": {"unit_code": "SYT", "category": HEROES}}),
        ("POST", "credential-report/freezing", {}),
        ("POST", "credential-report/withdrawal", {"report_id": report, "reason": "nhầm"}),
    ]
    for method, where, body in asked:
        answer = await base.request(method, f"{path}/{where}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "closed"), (where, answer.text)
        assert "Đại hội đã đóng" in answer.json()["detail"]
    async with aclosing(await clerk_of(registration)) as clerk:
        answer = await clerk.post(f"{path}/delegates", json=new)
        assert (answer.status_code, answer.json()["code"]) == (409, "closed")
    assert (await base.get(path)).json()["closed_at"]
    notes = (await base.get(f"{path}/summary-report")).json()["notes"]
    kept = await base.put(f"{path}/summary-report/notes", json=notes)
    assert kept.status_code == 200, kept.text
    await base.put(f"{path}/closing/pause", json={"paused": True})
    assert (await base.post(f"{path}/delegates", json=new)).status_code == 201
    assert (await base.get(path)).json()["closed_at"] is None
