"""The trail is searched by what its readers see, and not by the codes that it keeps alone."""

from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.conftest import MakeDatabase
from tests.support.registration.audit_lines import audit_lines
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


@pytest.mark.parametrize(
    "said", ["Dòng lệnh trên máy chủ", "dong lenh", "DÒNG LỆNH", "Command line on the server", "command line"]
)
async def test_who_has_no_name_is_found_by_the_words_they_are_shown_with(registration: Registration, said: str) -> None:
    await registration.conn.execute(
        "INSERT INTO audit (at, actor, action, subject) VALUES (now(), 'command line', 'key.retired', '4')"
    )
    found = await audit_lines(registration, q=said)
    assert [(one["actor"], one["action"]) for one in found] == [("command line", "key.retired")]
    table = await registration.http.post("/audit/export", json={"q": said})
    assert "Dòng lệnh trên máy chủ" in [row[2].value for row in load_workbook(BytesIO(table.content)).active.rows]
    assert await audit_lines(registration, q=said, action="session.") == []


@pytest.mark.parametrize("said", ["Người lạ", "nguoi la", "Unknown person", "dang nhap sai"])
async def test_a_stranger_and_a_deed_are_found_by_their_words(registration: Registration, said: str) -> None:
    await registration.http.post("/sessions", json={"username": "ke-gian", "password": "đoán mò"})
    found = await audit_lines(registration, q=said)
    assert [(one["actor"], one["words"]) for one in found] == [("stranger", "Đăng nhập sai")]
