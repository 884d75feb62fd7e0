"""A person gets all that is kept of them, and nothing of others."""

import io
import re
from collections.abc import AsyncIterator

import pytest
from docx import Document

from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import WORDS
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
