"""A clerk sees and brings only what is of their unit: people, files, evidence, portraits."""

from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID, uuid4

import pytest
from PIL import Image

from tests.conftest import MakeDatabase
from tests.support.files.pictures import encoded, huge_png, phone_photo
from tests.support.registration.little_pdf import PDF
from tests.support.registration.portal_desk import (
    HEROES,
    asked_units,
    clerk_of,
    decide,
    hand_in,
    listed,
    propose,
)
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def _two_clerks(registration: Registration, **asked: Any) -> tuple[UUID, Any, Any]:
    congress = await asked_units(registration, **asked)
    return congress, await clerk_of(registration), await clerk_of(registration, "BK-BB")


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
