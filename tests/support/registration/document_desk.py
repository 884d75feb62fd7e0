"""A congress whose papers are made: people with badges, the office's words, documents as they are asked for."""

import io
from uuid import UUID

import httpx
from docx import Document as WordFile

from chassis.ids import new_id
from services.registration.usecases.paper.sheet import SOFT_BREAK
from tests.support.registration.registration_world import Registration

OTHER = {"unit_code": "BK-NS", "unit_name": "Huyện Ngân Sơn"}
GUEST = {"category": "GUEST", "standing": "Khách mời"}
WORDS = {
    "parent_organ": "Ủy ban nhân dân tỉnh Bắc Kạn",
    "organ": "Ban Tổ chức Đại hội",
    "number": "5",
    "sign": "GTT-BTC",
    "place": "Bắc Kạn",
    "issued_on": "2020-02-05",
    "subject": "Dự Đại hội",
    "content": ["Mang theo giấy này."],
    "signer_role": ["TM. Ban Tổ chức", "Trưởng ban"],
    "signer_name": "Giả Lập Văn Ký",
    "recipients": ["Như trên;", "Lưu: VT, BTC."],
}


async def with_people(registration: Registration, *rows: dict[str, str]) -> UUID:
    congress = await registration.found(public_address="the.example.vn")
    await registration.bring(congress, *rows)
    await registration.issue(congress)
    return congress


async def make(registration: Registration, congress: UUID, document: str, **wanted: object) -> httpx.Response:
    body = {"run_id": str(new_id()), "document": document, **wanted}
    return await registration.http.post(f"/congresses/{congress}/documents", json=body)


async def keep(registration: Registration, congress: UUID, kind: str, **words: object) -> None:
    body = {**WORDS, "version": 0, **words}
    answer = await registration.http.put(f"/congresses/{congress}/letterheads/{kind}", json=body)
    assert answer.status_code == 200, answer.text


def flat(words: str) -> str:
    """Give the words in one line, without the breaks that long words were given."""
    return " ".join(words.replace(SOFT_BREAK, "").split())


def words_of_word(docx: bytes) -> str:
    file = WordFile(io.BytesIO(docx))
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in file.paragraphs), *cells])
