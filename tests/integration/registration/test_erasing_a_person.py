"""What was put in of a person through every entry is gone after their erasure; what was counted stays; closing does it for all."""

import io
import json
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from docx import Document

from chassis import clock
from services.registration.usecases.privacy.keep_closing import take_a_batch
from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import FORMER_NAME, NAME, WORDS, tables_with
from tests.support.files.pictures import phone_photo
from tests.support.registration.erasing_desk import LATER, erase, pass_over
from tests.support.registration.photo_desk import put
from tests.support.registration.portal_desk import asked_units, clerk_of, decide, hand_in, propose
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.unit_desk import rename

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def put_in(registration: Registration) -> tuple[UUID, dict[str, Any]]:
    """Put a marked person in by a file, and add to them at the desk, by the pass, with a portrait, a letter, a printing."""
    congress = await registration.found(starts_at=LATER, public_address="the.example.vn")
    marked = {"full_name": FORMER_NAME, "national_id": WORDS["id number"], "religion": WORDS["religion"]}
    await registration.bring(congress, person(1), person(2, **marked))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0002")
    who = one["delegate_id"]
    edit = {
        "full_name": NAME,
        "phone": WORDS["phone"],
        "email": WORDS["mail"],
        "position": WORDS["position"],
        "note": WORDS["note"],
        "pronunciation": WORDS["pronunciation"],
        "needs": "WHEELCHAIR",
    }
    answer = await registration.http.patch(f"/delegates/{who}", json={"version": one["version"], **edit})
    assert answer.status_code == 200, answer.text
    assert (await put(registration, one, phone_photo())).is_success
    evidence = await registration.http.post(
        f"/delegates/{who}/evidence", files={"file": (f"{WORDS['evidence']}.pdf", PDF)}
    )
    assert evidence.status_code == 201, evidence.text
    link = (await registration.http.get(f"/delegates/{who}/pass-link")).json()["pass_path"].split("#")[1]
    said = {"secret": link, "answer": "DECLINED", "reason": WORDS["reason"]}
    assert (await registration.http.post("/passes/answers", json=said)).status_code == 200
    visit = {"contact_name": NAME, "contact_phone": WORDS["phone"], "cars": 1, "seen": 0}
    other = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    for comes in (who, other):  # who rings for themselves, and for somebody else
        assert (await registration.http.put(f"/delegates/{comes}/visit", json=visit)).status_code == 200
    letter = await registration.http.post(f"/congresses/{congress}/mails", json={"delegate_ids": [who]})
    assert letter.is_success, letter.text
    again = {"reason": "Mất thẻ"}
    kept = await registration.http.post(
        f"/delegates/{who}/credentials", json=again, headers={"Idempotency-Key": "mot-lan-cap-lai"}
    )
    assert kept.is_success, kept.text
    sheet = {"layout": "SMALL", "which": "ALL"}
    printed = await registration.http.post(f"/congresses/{congress}/badge-printing", json=sheet)
    assert printed.status_code == 200, printed.text
    head = await rename(registration, congress, "BK-BB", head_name=NAME, head_phone=WORDS["phone"])
    assert head.status_code == 200, head.text
    await bury(registration, who)
    return congress, (await registration.http.get(f"/delegates/{who}")).json()


async def bury(registration: Registration, who: str) -> None:
    """A message about the person that could not be applied, with a word of them in it and in where it failed."""
    await registration.conn.execute(
        'INSERT INTO dead_letters (consumer, topic, partition, "offset", key, headers, payload, problem, traceback,'
        " attempts, fingerprint) VALUES ('registration', 'x', 0, 0, $1, '[]', $2, 'p', $3, 1, $1)",
        who.encode(),
        json.dumps({"name": NAME}, ensure_ascii=False).encode(),
        f"ValueError: {NAME}",
    )


async def test_every_word_of_a_person_is_gone_and_what_was_counted_stays(registration: Registration) -> None:
    congress, one = await put_in(registration)
    before = await tables_with(registration.conn, WORDS.values())
    assert {
        "delegates",
        "delegate_acts",
        "outbox",
        "idempotency_keys",
        "dead_letters",
        "answers",
        "visits",
        "evidence",
    } <= {table for tables in before.values() for table in tables}
    await pass_over(registration, congress)
    erased = await erase(registration, one)
    assert erased.status_code == 204, erased.text
    assert await tables_with(registration.conn, WORDS.values()) == {}
    for table in ("sensitive_attributes", "photos", "photo_act_changes", "evidence", "mails"):
        left = await registration.conn.fetchval(
            f"SELECT count(*) FROM {table} WHERE delegate_id = $1", UUID(one["delegate_id"])
        )
        assert left == 0, table
    shown = (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()
    assert (shown["full_name"], shown["birth"], shown["sex"], shown["status"]) == ("(đã xóa)", None, None, "ACTIVE")
    assert (shown["unit_code"], shown["category"]) == (one["unit_code"], one["category"])
    assert {badge["state"] for badge in shown["credentials"]} == {"SUPERSEDED", "REVOKED"}
    told = (await registration.said("registration.delegate.credentialed.v1"))[-1]
    assert (told["delegate_id"], told["erased"], told["full_name"]) == (one["delegate_id"], True, "(đã xóa)")
    assert (await erase(registration, one)).status_code == 204
    lines = await registration.conn.fetch("SELECT details FROM audit WHERE action = 'delegate.erased'")
    assert [line["details"] for line in lines] == [{"reason": "Đơn ngày 01/12"}]


STAYS_BY_ID = {
    "answers": False,
    "visits": False,
    "attendance": True,  # that somebody was there
    "contested_seats": False,
    "credentials": True,  # so that the badge is refused
    "delegate_acts": False,
    "delegates": True,
    "erasures": True,
    "evidence": False,
    "field_origins": False,
    "hall_document_readers": False,
    "known_honours": True,  # that an award was announced in public
    "known_presence": True,
    "mails": False,
    "nominations": True,  # how far it came, without a reason
    "photo_act_changes": False,
    "photos": False,
    "refused_credentials": True,
    "roster_import_changes": False,
    "sensitive_attributes": False,
    "session_seats": False,
    "upper_delegates": True,  # the list that the hall adopted
}
"""Every table with a delegate in it: whether a row of somebody who was erased stays. A new one is a decision."""


async def test_every_table_that_knows_a_delegate_is_thought_of(registration: Registration) -> None:
    rows = await registration.conn.fetch(
        "SELECT table_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)"
        " WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'delegate_id'"
    )
    assert {row["table_name"] for row in rows} == set(STAYS_BY_ID)
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await erase(registration, one)).status_code == 204
    who = UUID(one["delegate_id"])
    for table in (name for name, stays in STAYS_BY_ID.items() if not stays):
        assert not await registration.conn.fetchval(f"SELECT count(*) FROM {table} WHERE delegate_id = $1", who), table


async def test_what_came_by_the_portal_and_the_review_goes_too(registration: Registration) -> None:
    congress = await asked_units(registration)
    clerk = await clerk_of(registration)
    words = {"phone": WORDS["phone"], "position": WORDS["position"], "religion": WORDS["religion"]}
    one = await propose(clerk, congress, NAME, **words)
    who = one["delegate_id"]
    file = {"file": (f"{WORDS['evidence']}.pdf", PDF)}
    assert (await clerk.post(f"/delegates/{who}/evidence", files=file)).status_code == 201
    assert (await hand_in(clerk, congress)).is_success
    returned = await decide(registration.http, who, "RETURN", WORDS["reason"], **{"Idempotency-Key": "mot-lan-tra-lai"})
    assert returned.is_success, returned.text
    await clerk.aclose()
    await pass_over(registration, congress)
    seen = (await registration.http.get(f"/delegates/{who}")).json()
    assert (await erase(registration, seen)).status_code == 204
    assert await tables_with(registration.conn, WORDS.values()) == {}


async def test_nobody_writes_again_of_who_was_erased(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await erase(registration, one)).status_code == 204
    who = one["delegate_id"]
    version = (await registration.http.get(f"/delegates/{who}")).json()["version"]
    answers = [
        await registration.http.patch(f"/delegates/{who}", json={"version": version, "full_name": NAME}),
        await registration.http.post(f"/delegates/{who}/credentials", json={"reason": "Mất thẻ"}),
        await put(registration, one, phone_photo()),
        await registration.http.post(f"/delegates/{who}/evidence", files={"file": ("a.pdf", PDF)}),
        await registration.http.post(f"/delegates/{who}/personal-data"),
        await registration.http.post(
            f"/delegates/{who}/replacement", json={"full_name": "Vi Thử Thay", "reason": "Ốm"}
        ),
    ]
    assert [one.status_code for one in answers] == [409] * 6, [one.text for one in answers]
    assert (await registration.issue(congress))["issued"] == 0
    with pytest.raises(Exception, match="was erased"):
        await registration.conn.execute("UPDATE delegates SET full_name = 'X' WHERE delegate_id = $1", UUID(who))


async def test_who_is_still_needed_at_the_doors_is_withdrawn_first(registration: Registration) -> None:
    _, one = await put_in(registration)
    refused = await erase(registration, one)
    assert (refused.status_code, "rút tên trước" in refused.json()["detail"]) == (409, True)
    gone = await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Rút"})
    assert (await erase(registration, one)).status_code == 409  # changed since it was seen
    assert (await erase(registration, gone.json())).status_code == 204
    clerk = await registration.staff("thu-ky", "REVIEWER")
    body = {"version": 1, "reason": "x"}
    assert (await clerk.post(f"/delegates/{one['delegate_id']}/erasure", json=body)).status_code == 403
    assert (await clerk.post(f"/delegates/{one['delegate_id']}/personal-data")).status_code == 403
    await clerk.aclose()


async def test_a_person_gets_all_that_is_kept_of_them_and_the_audit_tells_of_it(registration: Registration) -> None:
    _, one = await put_in(registration)
    answer = await registration.http.post(f"/delegates/{one['delegate_id']}/personal-data")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    given, text = answer.json(), answer.text
    for word in ("name", "former name", "phone", "mail", "religion", "position", "note", "reason", "evidence"):
        assert WORDS[word] in text, word
    assert (given["sensitive"]["ethnicity"], given["national_id_last4"]) == ("Tày", "7731")
    assert given["has_portrait"]
    assert len(given["grounds"]) == 5
    assert {ground["basis"] for ground in given["grounds"]} >= {"Sự đồng ý của người đó"}
    noted = await registration.conn.fetch("SELECT subject, details FROM audit WHERE action = 'personal_data.exported'")
    assert [(line["subject"], line["details"]) for line in noted] == [(one["delegate_id"], {})]


async def test_a_person_reads_nothing_of_who_complained_or_of_whom_they_came_in_place_of(
    registration: Registration,
) -> None:
    _, one = await put_in(registration)
    who = one["delegate_id"]
    file = await registration.http.get(f"/delegates/{who}/nomination")
    held = await registration.http.put(
        f"/delegates/{who}/nomination/hold",
        json={"hold": "COMPLAINT", "reason": "Đơn của ông Vi Thử Tố"},
        headers={"If-Match": file.headers["etag"]},
    )
    assert held.status_code == 200, held.text
    given = await registration.http.post(f"/delegates/{who}/personal-data")
    assert ("HELD" in given.text, "Vi Thử Tố" in given.text) == (True, False)
    instead = await registration.http.post(
        f"/delegates/{who}/replacement", json={"full_name": "Vi Thử Thay", "reason": "Ốm nặng"}
    )
    assert "Ốm nặng" in (await registration.http.post(f"/delegates/{who}/personal-data")).text
    other = await registration.http.post(f"/delegates/{instead.json()['delegate_id']}/personal-data")
    assert (other.status_code, "Ốm nặng" in other.text) == (200, False), other.text


async def test_a_person_reads_what_is_kept_of_them_on_a_paper_in_vietnamese(registration: Registration) -> None:
    _, one = await put_in(registration)
    path = f"/delegates/{one['delegate_id']}/personal-data/paper"
    answer = await registration.http.post(path, params={"form": "docx"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    file = Document(io.BytesIO(answer.content))
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    text = "\n".join((*(one.text for one in file.paragraphs), *cells))
    for word in ("name", "former name", "phone", "mail", "religion", "position", "note", "reason", "evidence"):
        assert WORDS[word] in text, word
    assert not re.findall(r"\b[A-Z]+_[A-Z_]+\b|\bACTIVE\b|\bEDITED\b|\bunit_code\b", text)
    assert "Dân tộc: Tày." in text
    assert "bốn số cuối 7731" in text
    pdf = await registration.http.post(path)
    assert pdf.content.startswith(b"%PDF")
    clerk = await registration.staff("thu-ky", "REVIEWER")
    assert (await clerk.post(path)).status_code == 403
    await clerk.aclose()


async def test_who_was_erased_lacks_neither_a_badge_nor_facts(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    named = await erase(registration, one, reason=f"Đơn của {NAME}")
    assert (named.status_code, "không ghi tên" in named.json()["detail"]) == (409, True)
    assert (await erase(registration, one)).status_code == 204
    seen = (await registration.http.get(f"/congresses/{congress}/overview")).json()
    assert (seen["delegates"], seen["credentialed"]) == (2, 2)


async def test_closing_takes_each_kind_when_its_time_has_come_and_goes_on_where_it_was_broken_off(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    congress, _ = await put_in(registration)
    path = f"/congresses/{congress}"
    early = await registration.http.post(f"{path}/closing", json={"code": "BK-V"})
    assert (early.status_code, "chưa xong" in early.json()["detail"]) == (409, True)
    await pass_over(registration, congress)
    assert (await registration.http.post(f"{path}/closing", json={"code": "X"})).status_code == 409
    listed = (await registration.http.get(f"{path}/privacy")).json()
    assert {kind["kind"]: kind["people"] for kind in listed["kinds"]} == {
        **dict.fromkeys(("PORTRAIT", "CONTACT", "EVIDENCE"), 1),
        "SENSITIVE": 2,
        "IDENTITY": 2,
    }
    rules = [
        {"kind": kind["kind"], "basis": kind["basis"], "source": "Kế hoạch 258", "months": months}
        for kind, months in zip(listed["kinds"], (0, 0, 0, 2, 12), strict=True)
    ]
    kept = await registration.http.put(f"{path}/privacy", json={"version": 0, "rules": rules})
    assert (kept.status_code, kept.json()["version"]) == (200, 1), kept.text
    assert (await registration.http.put(f"{path}/privacy", json={"version": 0, "rules": rules})).status_code == 409
    assert (await registration.http.post(f"{path}/closing", json={"code": "BK-V"})).status_code == 200
    db = registration.app.state.db
    while await take_a_batch(db, most=1):
        pass
    words = await tables_with(registration.conn, WORDS.values())
    assert not {WORDS["phone"], WORDS["mail"], WORDS["religion"]} & set(words), words
    assert NAME in words
    assert words[WORDS["evidence"]] == ["evidence"]
    paused = await registration.http.put(f"{path}/closing/pause", json={"paused": True})
    assert paused.json()["paused_at"]
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=400))
    assert not await take_a_batch(db)
    await registration.http.put(f"{path}/closing/pause", json={"paused": False})
    while await take_a_batch(db, most=1):
        pass
    assert await tables_with(registration.conn, WORDS.values()) == {}
    done = (await registration.http.get(f"{path}/privacy")).json()
    assert all(kind["finished_at"] and not kind["people"] for kind in done["kinds"])
    assert [kind["gone"] for kind in done["kinds"]] == [2, 1, 2, 1, 2]
    assert done["not_swept"] == 2
    told = [one["names_gone"] for one in await registration.said("registration.congress.updated.v1")]
    assert (told[0], told[-1]) == (False, True), "checkin and honors hear that names nobody tied to a person go too"
    assert not await take_a_batch(db)


async def test_a_congress_that_is_archived_still_erases(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await registration.http.post(f"/congresses/{congress}/archival")).is_success
    assert (await erase(registration, one)).status_code == 204
