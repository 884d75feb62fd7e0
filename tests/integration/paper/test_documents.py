"""Summonses, invitations and lists as they come out of a printer or open in Word, in the layout of Decree 30/2020/NĐ-CP."""

import io
from collections.abc import AsyncIterator

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from services.registration.usecases.paper.sheet import SOFT_BREAK
from tests.conftest import MakeDatabase
from tests.support.registration.document_desk import GUEST, OTHER, WORDS, flat, keep, make, with_people, words_of_word
from tests.support.registration.printed_sheets import pages_of, words_of
from tests.support.registration.registration_world import Registration, person, running

MM = 72 / 25.4
HOSTILE = {
    "markup": '#panic() $x^2$ *đậm* _nghiêng_ \\ @ref <nhãn> `mã` // [x] #read("/etc/passwd")',
    "long word": "Nguyễn" * 33,
    "long words": ("Trung tâm Nghiên cứu và Phát triển " * 6)[:198].strip(),
    "markup of Word": "<w:p/> {{7*7}} {% for x in y %} & ]]>",
}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


def squeezed(words: str) -> str:
    return "".join(words.replace(SOFT_BREAK, "").split())


def spans(pdf: bytes) -> list[tuple[str, float, float, float]]:
    """Give the letters of the first page: letter, left and top in millimetres, size in points."""
    page = pypdfium2.PdfDocument(pdf)[0]
    text, height = page.get_textpage(), page.get_height()
    found = []
    for at in range(text.count_chars()):
        letter = text.get_text_range(at, 1)
        if letter.strip():
            left, _, _, top = text.get_charbox(at, loose=True)
            size = pypdfium2.raw.FPDFText_GetFontSize(text, at)
            found.append((letter, left / MM, (height - top) / MM, size))
    return found


async def test_a_summons_stands_in_the_layout_of_the_decree(registration: Registration) -> None:
    congress = await with_people(registration, person(1, position="Giáo viên"))
    await keep(registration, congress, "SUMMONS")
    answer = await make(registration, congress, "SUMMONS")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/pdf")
    assert answer.headers["cache-control"] == "no-store"
    (words,) = words_of(answer.content)
    said = flat(words)
    for wanted in (
        *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN TỈNH BẮC KẠN"),
        *("BAN TỔ CHỨC ĐẠI HỘI", "Số: 05/GTT-BTC", "Bắc Kạn, ngày 05 tháng 02 năm 2020", "GIẤY TRIỆU TẬP"),
        *("triệu tập: Bà Nông Thị Giả Lập B", "Chức vụ: Giáo viên.", "Đoàn: Huyện Ba Bể.", "Hội trường tỉnh"),
        *("07 giờ 30 phút, ngày 09 tháng 9 năm 2020", "Mang theo giấy này./.", "TM. BAN TỔ CHỨC", "TRƯỞNG BAN"),
        *("Giả Lập Văn Ký", "Nơi nhận:", "- Như trên;", "- Lưu: VT, BTC.", "DỮ LIỆU GIẢ LẬP"),
    ):
        assert wanted in said
    letters = spans(answer.content)
    assert {round(size) for _, _, _, size in letters} <= {9, 11, 12, 13, 14}
    body = [one for one in letters if one[3] != 9]  # the mark of synthetic data stands in the margin
    assert min(one[1] for one in body) >= 29.5
    assert max(one[1] for one in body) <= 210 - 15
    assert min(one[2] for one in body) >= 20
    page = pypdfium2.PdfDocument(answer.content)[0]
    assert [round(side / MM) for side in page.get_size()] == [210, 297]


def touched(pdf: bytes, apart: float) -> list[str]:
    """Give the letters of the first page that come nearer than `apart` points to a horizontal rule."""
    page = pypdfium2.PdfDocument(pdf)[0]
    text = page.get_textpage()
    paths = [one.get_bounds() for one in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH])]
    rules = [(left, bottom, right, top) for left, bottom, right, top in paths if top - bottom < 2 < 20 < right - left]
    assert len(rules) >= 2
    near = []
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at)
        for from_, under, to, over in rules:
            if left < to and right > from_ and bottom < over + apart and top > under - apart:
                near.append(text.get_text_range(at, 1))
    return [letter for letter in near if letter.strip()]


@pytest.mark.parametrize("document", ["SUMMONS", "INVITATION"])
async def test_a_rule_stands_clear_of_every_letter(registration: Registration, document: str) -> None:
    congress = await with_people(registration, person(1), person(2, **GUEST))
    await keep(registration, congress, document, subject="Dự Đại hội, gặp gỡ quý đại biểu", organ="Sở Ngoại vụ, cụm Ộ")
    assert touched((await make(registration, congress, document)).content, 2.5) == []


async def test_a_file_of_one_unit_is_called_by_it(registration: Registration) -> None:
    congress = await with_people(registration, person(1), person(2, **GUEST))
    for document, stem in (
        ("SUMMONS", "giay-trieu-tap"),
        ("INVITATION", "giay-moi"),
        ("ROSTER", "danh-sach-theo-doan"),
    ):
        named = (await make(registration, congress, document, unit_code="BK-BB")).headers["content-disposition"]
        assert f'filename="{stem}-huyen-ba-be.pdf"' in named
    links = await registration.http.get(f"/congresses/{congress}/pass-links.xlsx", params={"unit": "BK-BB"})
    assert "lien-ket-the-huyen-ba-be.xlsx" in links.headers["content-disposition"]


async def test_the_code_on_a_summons_is_the_one_of_the_badge_and_can_be_read_from_paper(
    registration: Registration,
) -> None:
    congress = await with_people(registration, person(1), person(2))
    badges = (await registration.http.get(f"/congresses/{congress}/badges")).json()
    pages = pages_of((await make(registration, congress, "SUMMONS")).content)
    assert [zxingcpp.read_barcodes(page)[0].text for page in pages] == [one["code"] for one in badges]


async def test_delegates_are_summoned_guests_invited_and_who_has_no_badge_gets_a_letter_without_code(
    registration: Registration,
) -> None:
    congress = await with_people(registration, person(1), person(2, **GUEST))
    await registration.bring(congress, person(3, **OTHER))
    (invitation,) = words_of((await make(registration, congress, "INVITATION")).content)
    assert "GIẤY MỜI" in invitation
    assert "trân trọng kính mời: Bà Nông Thị Giả Lập C" in flat(invitation)
    first, second = words_of((await make(registration, congress, "SUMMONS")).content)
    assert ("Mã vào cửa" in first, "Mã vào cửa" in second) == (True, False)
    (run, _) = (await registration.http.get(f"/congresses/{congress}/documents")).json()["runs"]
    assert (run["people"], run["without_code"], run["done"]) == (2, 1, 2)
    (of_unit,) = words_of((await make(registration, congress, "SUMMONS", unit_code="BK-NS")).content)
    assert "Huyện Ngân Sơn" in of_unit
    guest = await registration.delegate(congress, "GL-0002")
    named = await make(registration, congress, "SUMMONS", delegate_ids=[guest["delegate_id"]])
    assert "Nông Thị Giả Lập C" in flat(words_of(named.content)[0])
    nobody = await make(registration, congress, "INVITATION", unit_code="BK-NS")
    assert (nobody.status_code, nobody.json()["code"]) == (409, "rule_broken")


@pytest.mark.parametrize("kind", HOSTILE)
async def test_nothing_of_long_or_hostile_words_is_cut(registration: Registration, kind: str) -> None:
    words = HOSTILE[kind]
    congress = await with_people(registration, person(1, position=words[:198]))
    await keep(registration, congress, "SUMMONS", organ=words[:198], content=[words] * 3, signer_name=words[:198])
    letter = await make(registration, congress, "SUMMONS")
    for document in (letter, await make(registration, congress, "ROLL_CALL")):
        said = squeezed("".join(words_of(document.content)))
        assert squeezed(words[:198]).replace(SOFT_BREAK, "") in said
    right = max(left for _, left, _, _ in spans(letter.content))
    assert right <= 210 - 14
    docx = await make(registration, congress, "SUMMONS", form="DOCX")
    assert squeezed(words[:198]) in squeezed(words_of_word(docx.content))


async def test_a_long_letter_goes_on_with_a_page_number_and_the_next_begins_with_its_own_first_page(
    registration: Registration,
) -> None:
    congress = await with_people(registration, person(1), person(2))
    await keep(
        registration, congress, "SUMMONS", content=[f"Đoạn thứ {n}: " + "dặn dò đại biểu " * 12 for n in range(14)]
    )
    pages = words_of((await make(registration, congress, "SUMMONS")).content)
    assert len(pages) == 4
    assert [page.strip().split()[0] for page in pages] == ["ỦY", "2", "ỦY", "2"]


async def test_a_letter_is_looked_at_before_its_words_are_kept_and_two_editors_do_not_overwrite_each_other(
    registration: Registration,
) -> None:
    congress = await with_people(registration, person(1))
    path = f"/congresses/{congress}/letterheads/INVITATION"
    picture = await registration.http.post(f"{path}/preview", json=WORDS)
    assert picture.headers["content-type"] == "image/png"
    width, height = Image.open(io.BytesIO(picture.content)).size
    assert round(height / width, 2) == 1.41
    (proposal,) = [
        one
        for one in (await registration.http.get(f"/congresses/{congress}/documents")).json()["letterheads"]
        if one["kind"] == "INVITATION"
    ]
    assert (proposal["version"], proposal["head"]["sign"]) == (0, "GM-BTC")
    first = await registration.http.put(path, json={**WORDS, "version": 0})
    assert first.json()["version"] == 1
    late = await registration.http.put(path, json={**WORDS, "version": 0, "organ": "Khác"})
    assert (late.status_code, late.json()["version"]) == (409, 1)
