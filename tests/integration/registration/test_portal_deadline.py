"""Until when a unit may change what it proposes: one moment for all, longer or shorter for one."""

import json
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import UTC, datetime, timedelta

import pytest

from daihoi.simulation.invented.portraits import portrait_file
from tests.conftest import MakeDatabase
from tests.support.files.pictures import archive, phone_photo
from tests.support.registration.little_pdf import PDF
from tests.support.registration.portal_desk import (
    HEROES,
    asked_units,
    clerk_of,
    closing,
    decide,
    hand_in,
    propose,
)
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_after_the_deadline_nothing_of_the_unit_changes_until_it_gets_longer(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = await propose(clerk, congress, "Vi Thử Một")
        await closing(registration, congress, -1)
        who, seen = one["delegate_id"], {"if-match": '"1"'}
        new = {"full_name": "Vi Thử Hai", "unit_code": "SYT", "category": HEROES}
        late = [
            await hand_in(clerk, congress),
            await clerk.post(f"/congresses/{congress}/delegates", json=new),
            await clerk.patch(f"/delegates/{who}", json={"version": 1, "position": "Khác"}),
            await clerk.post(f"/delegates/{who}/nomination/withdrawal", json={"reason": "Rút"}, headers=seen),
            await clerk.put(f"/delegates/{who}/nomination/alternate", json={"place": 1}, headers=seen),
            await clerk.post(f"/delegates/{who}/evidence", files={"file": ("a.pdf", PDF)}),
            await clerk.put(f"/delegates/{who}/photo", files={"file": ("a.jpg", phone_photo())}),
            await clerk.post(
                f"/congresses/{congress}/roster-imports",
                files={"file": ("a.xlsx", roster([person(1, unit_code="SYT", unit_name="Sở Y tế")]))},
            ),
        ]
        assert [(one.status_code, "hết hạn" in one.json()["detail"]) for one in late] == [(409, True)] * 8
        longer = {"closes_at": "2099-01-01T00:00:00+00:00", "unit_code": "SYT"}
        await registration.http.put(f"/congresses/{congress}/submission-deadline", json=longer)
        assert (await hand_in(clerk, congress)).json()["handed_in"] == 1


async def test_locking_now_goes_by_the_servers_clock_and_shuts_those_who_had_got_longer(
    registration: Registration,
) -> None:
    congress = await asked_units(registration, hours=2)
    longer = {"closes_at": "2099-01-01T00:00:00+00:00", "unit_code": "SYT"}
    await registration.http.put(f"/congresses/{congress}/submission-deadline", json=longer)
    locked = await registration.http.post(f"/congresses/{congress}/submission-lock", json={})
    now = locked.headers["x-now"]
    assert (locked.status_code, locked.json()["closes_at"][:16]) == (200, now[:16])
    assert {one["closes_at"] <= now for one in locked.json()["units"]} == {True}
    async with aclosing(await clerk_of(registration)) as clerk:
        late = await hand_in(clerk, congress)
        assert (late.status_code, "hết hạn" in late.json()["detail"]) == (409, True)


@pytest.mark.parametrize("unit", ["", "SYT"])
async def test_a_deadline_that_is_over_locks_nobody_before_it_is_confirmed(
    registration: Registration, unit: str
) -> None:
    congress = await asked_units(registration, hours=-2) if unit else await asked_units(registration)
    path = f"/congresses/{congress}/submission-deadline"
    over = {"closes_at": (datetime.now(UTC) - timedelta(hours=1)).isoformat(), "unit_code": unit}
    before = (await registration.http.get(f"/congresses/{congress}/places")).json()
    refused = await registration.http.put(path, json=over)
    assert (refused.status_code, "đã qua" in refused.json()["detail"]) == (409, True)
    assert (await registration.http.get(f"/congresses/{congress}/places")).json()["units"] == before["units"]
    assert (await registration.http.put(path, json={**over, "over_is_meant": True})).status_code == 200


async def test_one_unit_is_locked_alone_and_opened_again_by_a_moment_of_its_own(registration: Registration) -> None:
    congress = await asked_units(registration)
    path = f"/congresses/{congress}/submission"
    async with (
        aclosing(await clerk_of(registration)) as clerk,
        aclosing(await clerk_of(registration, "BK-BB")) as other,
    ):
        await propose(clerk, congress, "Vi Thử Một")
        await propose(other, congress, "Vi Thử Hai", "BK-BB")
        await registration.http.post(f"{path}-lock", json={"unit_code": "SYT"})
        assert (await hand_in(clerk, congress)).status_code == 409
        await closing(registration, congress, 2)  # the others get longer, the locked one does not
        assert [(await hand_in(one, congress)).status_code for one in (clerk, other)] == [409, 200]
        early = {"closes_at": "2020-01-01T00:00:00+00:00", "unit_code": "SYT"}
        refused = await registration.http.put(f"{path}-deadline", json=early)
        assert (refused.status_code, "Khóa ngay" in refused.json()["detail"]) == (409, True)
        longer = {"closes_at": "2099-01-01T00:00:00+00:00", "unit_code": "SYT"}
        await registration.http.put(f"{path}-deadline", json=longer)
        assert (await hand_in(clerk, congress)).status_code == 200


async def test_a_congress_that_does_not_ask_its_units_takes_nobody_from_them(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, unit_code="SYT", unit_name="Sở Y tế"))
    async with aclosing(await clerk_of(registration)) as clerk:
        new = {"full_name": "Vi Thử Hai", "unit_code": "SYT", "category": HEROES}
        refused = await clerk.post(f"/congresses/{congress}/delegates", json=new)
        assert (refused.status_code, "chưa mở đăng ký" in refused.json()["detail"]) == (409, True)


async def test_after_the_lock_a_clerk_changes_no_delegate_by_any_way_and_only_asks(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        who = (await propose(clerk, congress, "Vi Thử Một", position="Trưởng phòng"))["delegate_id"]
        await hand_in(clerk, congress)
        assert (await decide(registration.http, who, "APPROVE")).is_success
        path = f"/delegates/{who}"
        free = (await clerk.get(path)).json()
        free = (await clerk.patch(path, json={"version": free["version"], "phone": "0912345678"})).json()
        assert (free["phone"], free["proposal"]) == ("0912345678", None)
        of_zip = {"file": ("anh.zip", archive({f"{free['delegate_code']}.jpg": portrait_file(1)}))}
        looked = (await clerk.post(f"/congresses/{congress}/photo-checks", files=of_zip)).json()
        chosen = {"chosen": json.dumps({looked["files"][0]["digest"]: who})}
        photo = (await clerk.put(f"{path}/photo", files={"file": ("a.jpg", phone_photo())})).json()
        edited = (await clerk.get(f"{path}/acts")).json()[0]
        await registration.http.post(f"/congresses/{congress}/submission-lock", json={})
        typed = {"version": free["version"], "position": "Giám đốc", "education": "POSTGRADUATE"}
        asked = (await clerk.patch(path, json=typed)).json()
        assert (asked["position"], asked["education"], asked["version"]) == ("Trưởng phòng", "", free["version"])
        assert {one["field"]: one["new"] for one in asked["proposal"]["changes"]} == {
            "position": "Giám đốc",
            "education": "POSTGRADUATE",
        }
        shut = [
            await clerk.patch(path, json={"version": free["version"], "ethnicity": "Nùng"}),
            await clerk.post(f"{path}/acts/{edited['act_id']}/undo"),
            await clerk.put(f"{path}/photo", files={"file": ("a.jpg", phone_photo())}),
            await clerk.delete(f"{path}/photo"),
            await clerk.post(f"/congresses/{congress}/photo-imports", files=of_zip, data=chosen),
            await clerk.post(f"/congresses/{congress}/photo-acts/{photo['act_id']}/undo"),
        ]
        said = [(one.status_code, "danh sách của đơn vị đã khóa" in one.json()["detail"]) for one in shut]
        assert said == [(409, True)] * len(shut), [one.text for one in shut]
    decision = f"{path}/proposals/{asked['proposal']['act_id']}/decision"
    taken = (await registration.http.post(decision, json={"take": True})).json()
    assert (taken["position"], taken["education"]) == ("Giám đốc", "POSTGRADUATE")
    assert taken["proposal"] is None
