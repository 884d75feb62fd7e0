"""The next edition of a congress is made from the last one; several editions and levels stand side by side."""

from collections.abc import AsyncIterator

import pytest

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running

NEXT = {
    "code": "BK-VI",
    "ordinal": "VI",
    "term": "2025-2030",
    "review_period": "2020-2025",
    "starts_at": "2025-09-09T00:30:00+00:00",
}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_units_targets_and_rules_are_taken_over_and_nobody_of_the_people(registration: Registration) -> None:
    last = await registration.found()
    await registration.bring(last, person(1), person(2, unit_code="BK-CD", unit_name="Huyện Chợ Đồn"))
    target = {"key": "women", "bound": "AT_LEAST", "percent": 40}
    path = f"/congresses/{last}"
    await registration.http.put(f"{path}/composition-targets", json={"version": 0, "targets": [target]})
    rules = {"version": 0, "enabled": True, "standing": "ALL", "signer_name": "Vi Thử"}
    await registration.http.put(f"{path}/credential-report/rules", json=rules)
    early = {**NEXT, "starts_at": "2020-01-01T00:30:00+00:00"}
    refused = await registration.http.post(f"{path}/next-edition", json=early)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "body.starts_at")
    assert "Kỳ sau khai mạc sau kỳ này" in refused.json()["detail"]
    made = await registration.http.post(f"{path}/next-edition", json=NEXT, headers={"Idempotency-Key": "ky-moi-01"})
    assert made.status_code == 201, made.text
    new = made.json()
    assert new["name"] == "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI"
    assert {unit["unit_code"] for unit in new["units"]} == {"BK-BB", "BK-CD"}
    seen = (await registration.http.get(f"/congresses/{new['congress_id']}/composition")).json()
    assert (seen["now"]["people"], [one["key"] for one in seen["targets"]]) == (0, ["women"])
    report = (await registration.http.get(f"/congresses/{new['congress_id']}/credential-report")).json()
    assert (report["rules"]["standing"], report["rules"]["signer_name"]) == ("ALL", "")
    again = await registration.http.post(f"{path}/next-edition", json=NEXT, headers={"Idempotency-Key": "ky-moi-01"})
    assert again.json()["congress_id"] == new["congress_id"]
    taken = await registration.http.post(f"{path}/next-edition", json=NEXT)
    assert taken.status_code == 409
    listed = await registration.http.get("/congresses")
    assert [one["code"] for one in listed.json()] == ["BK-VI", "BK-V"]
