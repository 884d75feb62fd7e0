"""The portal of a unit: its clerk proposes its people within its places and before its deadline, and sees nobody else's."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID, uuid4

import pytest
from PIL import Image

from tests.conftest import MakeDatabase
from tests.support.files.pictures import encoded, huge_png, phone_photo
from tests.support.registration.portal_desk import (
    HEROES,
    asked_units,
    clerk_of,
    closing,
    decide,
    hand_in,
    listed,
    proposal,
    propose,
)
from tests.support.registration.registration_world import Registration, person, roster, running

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _two_clerks(registration: Registration, **asked: Any) -> tuple[UUID, Any, Any]:
    congress = await asked_units(registration, **asked)
    return congress, await clerk_of(registration), await clerk_of(registration, "BK-BB")


async def test_a_clerk_proposes_people_who_are_no_delegates_until_they_are_approved(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = await propose(clerk, congress, "Vi Thử Một")
        assert (one["status"], one["unit_code"]) == ("NOMINATED", "SYT")
        edited = await clerk.patch(f"/delegates/{one['delegate_id']}", json={"version": 1, "position": "Bác sĩ"})
        assert (edited.status_code, edited.json()["position"]) == (200, "Bác sĩ")
        book = await listed(clerk, congress)
        assert [(line["full_name"], line["state"], line["missing"]) for line in book["people"]] == [
            ("Vi Thử Một", "DRAFT", [])
        ]
        assert (book["open"], book["limited"], book["cells"][0]["allocated"], book["cells"][0]["free"]) == (
            True,
            True,
            2,
            2,
        )
        done = (await hand_in(clerk, congress)).json()
        assert (done["handed_in"], done["book"]["people"][0]["state"], done["book"]["cells"][0]["free"]) == (
            1,
            "SUBMITTED",
            1,
        )
    desk = (await registration.http.get(f"/congresses/{congress}/delegates")).json()
    assert desk["total"] == 0
    assert (await registration.issue(congress))["issued"] == 0
    approved = await decide(registration.http, one["delegate_id"], "APPROVE")
    assert (approved.json()["state"], approved.json()["person"]["status"]) == ("APPROVED", "ACTIVE")
    assert (await registration.issue(congress))["issued"] == 1


async def test_what_comes_back_says_why_and_is_handed_in_again(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        await hand_in(clerk, congress)
        assert (await decide(registration.http, one, "RETURN")).status_code == 422
        assert (await decide(registration.http, one, "RETURN", "Thiếu quyết định khen thưởng")).status_code == 200
        line = (await listed(clerk, congress))["people"][0]
        assert (line["state"], line["reason"]) == ("RETURNED", "Thiếu quyết định khen thưởng")
        assert (await hand_in(clerk, congress)).json()["handed_in"] == 1
        history = (await clerk.get(f"/delegates/{one}/acts")).json()
        assert [act["kind"] for act in history] == ["SUBMITTED", "RETURNED", "SUBMITTED", "ADDED"]


async def test_a_unit_takes_back_what_it_handed_in_until_somebody_decides_on_it(registration: Registration) -> None:
    congress = await asked_units(registration)
    path = f"/congresses/{congress}/submissions/taking-back"
    async with aclosing(await clerk_of(registration)) as clerk:
        first = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        second = (await propose(clerk, congress, "Vi Thử Hai"))["delegate_id"]
        await hand_in(clerk, congress)
        _, seen = await proposal(registration.http, second)
        one = await clerk.post(path, json={"delegate_id": second})
        assert (one.status_code, one.json()["taken_back"]) == (200, 1)
        late = await registration.http.post(
            f"/delegates/{second}/nomination/decision", json={"step": "APPROVE"}, headers=seen
        )
        assert (late.status_code, late.json()["current"]["state"]) == (412, "DRAFT")
        assert (await decide(registration.http, first, "APPROVE")).status_code == 200
        assert (await clerk.post(path, json={})).status_code == 409
        assert (await clerk.post(path, json={"unit_code": "BK-BB"})).status_code == 403
        history = (await clerk.get(f"/delegates/{second}/acts")).json()
        assert [act["kind"] for act in history] == ["RECALLED", "SUBMITTED", "ADDED"]
        await hand_in(clerk, congress)
        await closing(registration, congress, -1)
        over = await clerk.post(path, json={})
        assert (over.status_code, "hết hạn" in over.json()["detail"]) == (409, True)


async def test_handing_in_twice_at_the_last_second_hands_in_once(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        await propose(clerk, congress, "Vi Thử Một")
        await propose(clerk, congress, "Vi Thử Hai")
        both = await asyncio.gather(*(hand_in(clerk, congress) for _ in range(2)))
        assert sorted(one.json()["handed_in"] for one in both) == [0, 2]
        acts = await registration.conn.fetchval("SELECT count(*) FROM delegate_acts WHERE kind = 'SUBMITTED'")
        assert acts == 2


async def test_a_unit_hands_in_nobody_beyond_its_places_until_one_is_an_alternate(registration: Registration) -> None:
    congress = await asked_units(registration, places=1)
    async with aclosing(await clerk_of(registration)) as clerk:
        await propose(clerk, congress, "Vi Thử Một")
        second = (await propose(clerk, congress, "Vi Thử Hai"))["delegate_id"]
        refused = await hand_in(clerk, congress)
        assert (
            refused.status_code,
            "vượt 01" in refused.json()["detail"],
            "dự khuyết" in refused.json()["detail"],
        ) == (
            409,
            True,
            True,
        )
        assert {line["state"] for line in (await listed(clerk, congress))["people"]} == {"DRAFT"}
        _, seen = await proposal(clerk, second)
        ranked = await clerk.put(f"/delegates/{second}/nomination/alternate", json={"place": 7}, headers=seen)
        assert (ranked.status_code, ranked.json()["alternate"]) == (200, 1)
        assert (await hand_in(clerk, congress)).json()["handed_in"] == 2
        _, seen = await proposal(clerk, second)
        up = await clerk.put(f"/delegates/{second}/nomination/alternate", json={"place": None}, headers=seen)
        assert up.status_code == 409


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


async def test_nobody_elses_people_are_visible_or_touched_by_any_route_of_the_portal(
    registration: Registration,
) -> None:
    congress, clerk, other = await _two_clerks(registration)
    async with aclosing(clerk), aclosing(other):
        theirs = await propose(other, congress, "Vi Thử Của Ba Bể", "BK-BB")
        who, seen = theirs["delegate_id"], {"if-match": '"1"'}
        file = {"file": ("a.pdf", PDF)}
        evidence = (await other.post(f"/delegates/{who}/evidence", files=file)).json()[0]["evidence_id"]
        answers = {
            "file": await clerk.get(f"/delegates/{who}"),
            "proposal": await clerk.get(f"/delegates/{who}/nomination"),
            "history": await clerk.get(f"/delegates/{who}/acts"),
            "edit": await clerk.patch(f"/delegates/{who}", json={"version": 1, "position": "Khác"}),
            "withdrawal": await clerk.post(
                f"/delegates/{who}/nomination/withdrawal", json={"reason": "Rút"}, headers=seen
            ),
            "alternate": await clerk.put(f"/delegates/{who}/nomination/alternate", json={"place": 1}, headers=seen),
            "photo": await clerk.get(f"/delegates/{who}/photo.jpg"),
            "evidence": await clerk.get(f"/delegates/{who}/evidence/{evidence}"),
            "evidence in": await clerk.post(f"/delegates/{who}/evidence", files=file),
            "evidence out": await clerk.delete(f"/delegates/{who}/evidence/{evidence}"),
            "add": await clerk.post(
                f"/congresses/{congress}/delegates",
                json={"full_name": "Vi Thử", "unit_code": "BK-BB", "category": HEROES},
            ),
            "hand in": await clerk.post(f"/congresses/{congress}/submissions", json={"unit_code": "BK-BB"}),
            "queue": await clerk.get(f"/congresses/{congress}/review-queue"),
            "decision": await clerk.post(
                f"/delegates/{who}/nomination/decision", json={"step": "APPROVE"}, headers=seen
            ),
            "hold": await clerk.put(
                f"/delegates/{who}/nomination/hold", json={"hold": "COMPLAINT", "reason": "x"}, headers=seen
            ),
        }
        assert {name: one.status_code for name, one in answers.items()} == dict.fromkeys(answers, 403)
        assert "Vi Thử Của Ba Bể" not in "".join(one.text for one in answers.values())
        asked = await listed(clerk, congress, "BK-BB")
        assert (asked["unit_code"], asked["people"]) == ("SYT", [])
        assert (await clerk.get(f"/congresses/{congress}/delegates?show=nominated&unit=BK-BB")).json()["items"] == []
        namesake = await clerk.post(
            f"/congresses/{congress}/delegates",
            json={"full_name": "Vi Thử Của Ba Bể", "unit_code": "SYT", "category": HEROES, "birth": "03/05/1984"},
        )
        assert namesake.status_code == 201


async def test_a_clerks_file_goes_through_the_same_conversation_bound_to_their_unit(registration: Registration) -> None:
    congress, clerk, other = await _two_clerks(registration, places=5)
    async with aclosing(clerk), aclosing(other):
        theirs = await propose(other, congress, "Nông Thị Giả Lập B", "BK-BB")
        rows = [
            person(1, delegate_code=theirs["delegate_code"], unit_code="", unit_name="Phòng Kế hoạch", seat="B12"),
            person(2, delegate_code="", unit_code="SYT", unit_name="Sở Y tế"),
            person(3, delegate_code="", unit_code="BK-BB", unit_name="Huyện Ba Bể"),
        ]
        check = (
            await clerk.post(f"/congresses/{congress}/roster-checks", files={"file": ("ds.xlsx", roster(rows))})
        ).json()
        assert {one["unit_name"] for one in check["people"]} == {"Sở Y tế"}
        report = await clerk.post(f"/congresses/{congress}/roster-imports", files={"file": ("ds.xlsx", roster(rows))})
        assert (report.status_code, report.json()["created"], len(report.json()["errors"])) == (200, 2, 1), report.text
        people = (await listed(clerk, congress))["people"]
        assert [(line["state"], line["unit_code"]) for line in people] == [("DRAFT", "SYT")] * 2
        assert theirs["delegate_code"] not in {line["delegate_code"] for line in people}
        again = await clerk.post(
            f"/congresses/{congress}/roster-imports", files={"file": ("ds.xlsx", roster(rows[:2]))}
        )
        assert (again.json()["created"], again.json()["unchanged"]) == (0, 2)
        await registration.bring(congress, person(7))
        mine = (await clerk.get(f"/congresses/{congress}/roster-imports")).json()
        assert {one["filename"] for one in mine} == {"ds.xlsx"}
        path = f"/congresses/{congress}/roster-imports/{report.json()['import_id']}/undo"
        assert (await other.post(path)).status_code == 404
        assert (await clerk.post(path)).json()["removed"] == 2


async def test_a_withdrawn_proposal_can_be_taken_back_and_is_a_proposal_again(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        path, words = f"/delegates/{one}/nomination/withdrawal", {"reason": "Nghỉ hưu"}
        assert (await clerk.post(path, json=words, headers={"if-match": '"9"'})).status_code == 412
        assert (await clerk.post(path, json=words)).status_code == 422
        gone = await clerk.post(path, json=words, headers={"if-match": '"1"'})
        assert (gone.status_code, gone.json()["state"]) == (200, "WITHDRAWN")
        act = (await registration.http.get(f"/delegates/{one}/acts")).json()[0]["act_id"]
        back = await registration.http.post(f"/delegates/{one}/acts/{act}/undo")
        assert (back.status_code, back.json()["status"]) == (200, "NOMINATED")
        assert (await listed(clerk, congress))["people"][0]["state"] == "DRAFT"


KINDS = {
    b"%PDF": ("Quyết định.pdf", "application/pdf"),
    b"\xff\xd8": ("Quyết định.jpg", "image/jpeg"),
    b"\x89PNG": ("Quyết định.png", "image/png"),
}


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (PDF, 201),
        (phone_photo(), 201),
        (encoded(Image.new("RGB", (800, 600), "#b0413e"), "PNG"), 201),
        (huge_png(), 422),
        (b"", 422),
        (b"MZ\x90\x00 This program cannot be run", 422),
        (b"<html><script>alert(1)</script>", 422),
        (b"PK\x03\x04 archive", 422),
        (PDF.replace(b"/Catalog", b"/Catalog/OpenAction<</S/JavaScript/JS(1)>>"), 422),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + b"\x00\xff\xff\xff" * 2 + b"\x08\x02\x00\x00\x00", 422),
        (PDF + b"\x00" * 10_000_001, 413),
    ],
    ids=["pdf", "jpeg", "png", "bomb", "empty", "program", "page", "archive", "acting pdf", "broken png", "too large"],
)
async def test_evidence_is_known_by_its_content(registration: Registration, content: bytes, status: int) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        sent = await clerk.post(f"/delegates/{one}/evidence", files={"file": ("Quyết định.exe", content)})
        assert sent.status_code == status, sent.text
        if status != 201:
            return
        kept = sent.json()[0]
        name, media_type = next(known for begins, known in KINDS.items() if content.startswith(begins))
        assert (kept["name"], kept["media_type"]) == (name, media_type)
        again = await clerk.post(f"/delegates/{one}/evidence", files={"file": ("khac.pdf", content)})
        assert len(again.json()) == 1
        read = await clerk.get(f"/delegates/{one}/evidence/{kept['evidence_id']}")
        assert (read.content, read.headers["content-disposition"].split(";")[0]) == (content, "attachment")
        assert read.headers["x-content-type-options"] == "nosniff"
        assert (await clerk.get(f"/delegates/{one}/evidence/{uuid4()}")).status_code == 404
        assert (await clerk.delete(f"/delegates/{one}/evidence/{kept['evidence_id']}")).json() == []


async def test_a_portrait_of_somebody_proposed_is_said_to_nobody_until_they_are_approved(
    registration: Registration,
) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = (await propose(clerk, congress, "Vi Thử Một"))["delegate_id"]
        sent = await clerk.put(f"/delegates/{one}/photo", files={"file": ("anh.jpg", phone_photo())})
        assert sent.status_code == 200, sent.text
        await hand_in(clerk, congress)
        assert await registration.conn.fetchval(_PHOTOS_SAID) == 0
        await decide(registration.http, one, "APPROVE")
        assert await registration.conn.fetchval(_PHOTOS_SAID) == 1


_PHOTOS_SAID = "SELECT count(*) FROM outbox WHERE topic = 'registration.photos.v1'"
