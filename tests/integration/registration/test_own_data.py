"""A person gets all that is kept of them, and nothing of others."""

import io
import re
from collections.abc import AsyncIterator
from contextlib import aclosing
from uuid import UUID

import pytest
from docx import Document

from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import WORDS, tables_with
from tests.support.registration.erasing_desk import pass_over
from tests.support.registration.portal_desk import asked_units, clerk_of, decide, hand_in, propose
from tests.support.registration.registration_world import Registration, running
from tests.support.registration.whole_person import put_in


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


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


async def test_who_was_rejected_is_found_at_the_desk_given_their_data_and_erased(registration: Registration) -> None:
    congress = await asked_units(registration)
    async with aclosing(await clerk_of(registration)) as clerk:
        one = await propose(clerk, congress, "Vi Thử Một", religion="Phật giáo")
        nobody_said = await propose(clerk, congress, "Vi Thử Hai")
        await registration.conn.execute(
            "UPDATE sensitive_attributes SET ethnicity_sealed = NULL, religion_sealed = NULL, party_member_sealed = NULL, "
            "political_theory_sealed = NULL, national_id_hash = NULL, national_id_last4 = NULL WHERE delegate_id = $1",
            UUID(nobody_said["delegate_id"]),
        )
        await hand_in(clerk, congress)
    who, desk = one["delegate_id"], registration.http
    assert (await decide(desk, who, "REJECT", "Chưa đủ điều kiện")).status_code == 200

    async def found() -> list[str]:
        shown = await desk.get(f"/congresses/{congress}/delegates", params={"show": "rejected"})
        overview = (await desk.get(f"/congresses/{congress}/overview")).json()
        names = [line["full_name"] for line in shown.json()["items"]]
        assert sum(unit["rejected"] for unit in overview["left_by_unit"]) == len(names)
        return names

    async def sealed() -> int:
        kinds = (await desk.get(f"/congresses/{congress}/privacy")).json()["kinds"]
        return int(next(kind["people"] for kind in kinds if kind["kind"] == "SENSITIVE"))

    assert (await found(), await sealed()) == (["Vi Thử Một"], 1), "a row without any value is nobody's"
    assert "Phật giáo" in (await desk.post(f"/delegates/{who}/personal-data")).text
    version = (await desk.get(f"/delegates/{who}")).json()["version"]
    gone = await desk.post(f"/delegates/{who}/erasure", json={"version": version, "reason": "Đơn ngày 01/12"})
    assert gone.status_code == 204, gone.text
    assert (await found(), await sealed()) == ([], 0)
    await pass_over(registration, congress)
    assert await tables_with(registration.conn, ["Vi Thử Một"]) == {}


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
