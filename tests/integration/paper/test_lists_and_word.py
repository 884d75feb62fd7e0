"""Lists to sign and letters to edit in Word; many letters at once are bounded, and say how far they are."""

import asyncio
import io
import re
import zipfile
from collections.abc import AsyncIterator
from itertools import pairwise
from uuid import uuid4

import pypdfium2
import pytest
import zxingcpp
from docx import Document as WordFile
from docx.shared import Mm, Pt
from PIL import Image

from services.registration.usecases.documents import make_documents
from tests.conftest import MakeDatabase
from tests.support.registration.document_desk import GUEST, OTHER, flat, keep, make, with_people, words_of_word
from tests.support.registration.printed_sheets import words_of
from tests.support.registration.registration_world import Registration, person, running
from tests.support.waiting import until

MM = 72 / 25.4


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_roll_call_repeats_its_head_on_every_page_and_begins_anew_for_each_delegation(
    registration: Registration,
) -> None:
    congress = await with_people(
        registration, *(person(n) for n in range(1, 61)), *(person(n, **OTHER) for n in range(61, 64))
    )
    pages = words_of((await make(registration, congress, "ROLL_CALL")).content)
    assert len(pages) >= 4
    with_rows = [page for page in pages if re.search(r"\bB\d\d\b", page)]
    assert len(with_rows) >= 3
    assert all("Họ và tên" in flat(page) and "Ký tên" in flat(page) for page in with_rows)
    assert all("Huyện Ba Bể" in page for page in pages[:-1])
    assert "Huyện Ngân Sơn" in pages[-1]
    assert "Ba Bể" not in pages[-1]
    assert [("(tiếp theo)" in page) for page in pages] == [False, *[True] * (len(pages) - 2), False]
    whole = flat(" ".join(pages))
    assert [n for n in range(1, 61) if f"B{n:02d}" not in whole] == []
    assert "Danh sách có 60 người." in whole
    assert whole.count("TRƯỞNG ĐOÀN") == 2
    roster = flat(" ".join(words_of((await make(registration, congress, "ROSTER")).content)))
    assert "Thành phần" in roster
    assert "Ký tên" not in roster
    for secret in ("Tày", "000184", "Đảng"):
        assert secret not in whole + roster


async def test_the_word_file_is_the_same_letter_to_edit_further(registration: Registration) -> None:
    congress = await with_people(registration, person(1, position="Giáo viên"), person(2), person(3, **GUEST))
    await keep(registration, congress, "SUMMONS")
    answer = await make(registration, congress, "SUMMONS", form="DOCX")
    assert answer.status_code == 200, answer.text
    file = WordFile(io.BytesIO(answer.content))
    section = file.sections[0]
    edges = [section.left_margin, section.right_margin, section.top_margin, section.bottom_margin]
    assert [round(edge / Mm(1)) for edge in edges if edge] == [30, 15, 20, 20]
    assert (file.styles["Normal"].font.name, file.styles["Normal"].font.size) == ("Times New Roman", Pt(14))
    said = flat(words_of_word(answer.content))
    for wanted in (
        *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/GTT-BTC", "Bắc Kạn, ngày 05 tháng 02 năm 2020"),
        *("GIẤY TRIỆU TẬP", "Bà Nông Thị Giả Lập B", "Bà Nông Thị Giả Lập C", "Chức vụ: Giáo viên.", "TRƯỞNG BAN"),
        *("Nơi nhận:", "- Như trên;", "Mang theo giấy này./."),
    ):
        assert wanted in said
    assert "Giả Lập D" not in said, "guests are not summoned"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as package:
        pictures = [package.read(name) for name in package.namelist() if name.startswith("word/media/")]
    codes = {zxingcpp.read_barcodes(Image.open(io.BytesIO(one)))[0].text for one in pictures}
    badges = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    assert codes == {one["code"] for one in badges if one["category"] != "GUEST"}
    roll_call = await make(registration, congress, "ROLL_CALL", form="DOCX")
    assert (roll_call.status_code, roll_call.json()["code"]) == (409, "rule_broken")


async def test_more_letters_than_one_file_may_hold_are_refused_with_a_sentence(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_documents, "MOST_LETTERS", 1)
    congress = await with_people(registration, person(1), person(2))
    answer = await make(registration, congress, "SUMMONS")
    assert (answer.status_code, "theo từng đoàn" in answer.json()["detail"]) == (409, True)
    assert (await make(registration, congress, "ROSTER")).status_code == 200


async def test_a_run_of_400_says_how_far_it_is(registration: Registration) -> None:
    congress = await with_people(registration, *(person(n) for n in range(1, 401)))
    run_id = uuid4()
    path = f"/congresses/{congress}/documents"
    making = registration.http.post(path, json={"run_id": str(run_id), "document": "SUMMONS"})
    seen: list[int] = []

    async def watched() -> bool:
        run = await registration.http.get(f"{path}/{run_id}")
        if run.status_code == 200:
            seen.append(run.json()["done"])
        return bool(seen) and run.json().get("ended_at") is not None

    answer, _ = await asyncio.gather(making, until(watched, "the run ends", 120))
    assert answer.status_code == 200, answer.text
    assert len(pypdfium2.PdfDocument(answer.content)) == 400
    assert len(set(seen)) >= 3, "somebody who waits sees it go on"
    assert all(before <= after for before, after in pairwise(seen))
    other = await registration.http.post(path, json={"run_id": str(run_id), "document": "SUMMONS", "form": "DOCX"})
    assert other.status_code == 409, "the number of one making is not that of another"
