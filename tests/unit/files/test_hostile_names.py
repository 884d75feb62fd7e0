"""Three hundred names that nobody has: each comes in clean, waits for an answer, or is refused in words, at its row."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import product

import pytest

from chassis.files.found import FoundBook, LeftOut
from chassis.files.meaning.questions import Place
from services.honors.domain.roll_file import columns as roll_columns
from services.honors.domain.roll_file.check import check_roll
from services.honors.domain.roll_file.setting import Setting as RollSetting
from services.registration.domain.people import roster_columns
from services.registration.domain.roster.check import check_roster
from services.registration.domain.roster.setting import Setting
from tests.support.files.roll_book import TODAY
from tests.support.files.roll_book import person as honoured
from tests.support.files.sheets import book, found

DIRECTIONS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c"
UNSEEN = "\u200b\u200c\u200d\ufeff\u00ad\u180e\u2060\u2800\u3164\u115f\u034f\ufe0f"
MARKS = "\u0301\u0323\u0489\u20dd\u0338\u0359"
TWINS = "АВЕКМНОРСТУХаеорсухіΑΒΕΖΗΙΚΜΝΟΡΤΥΧοƬƤƁƘƊÐð"
STRANGERS = (
    *("Иван Петров", "Γιώργος Παππάς", "محمد علي", "דוד כהן", "สมชาย ใจดี", "王小明", "김철수", "やまだ たろう"),
    *(
        "👨‍👩‍👧 Nguyễn",
        "Nguyễn 🇻🇳 An",
        "𝐍𝐠𝐮𝐲ễ𝐧 𝐀𝐧",
        "Ｎｇｕｙễｎ Ａｎ",
        "Ⓝⓖⓤⓨễⓝ",
        "ﷺ",
        "Nguyễn ﬁ An",
        "ꙮ An",
        "∞ An",
        "N̲g̲u̲y̲ễ̲n̲",
    ),
)
MARKUP = (
    *("<b>An</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<!-- An -->"),
    *(
        "&lt;b&gt;An",
        "An<br>Bình",
        "<An",
        "An>",
        "</td></tr>",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "<%= An %>",
        "]]>",
        "<a href=x>An",
    ),
)
FORMULAS = (
    *(
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+cmd|x",
        "-1+1",
        "@SUM(A1)",
        '=HYPERLINK("http://x","An")',
        "=An",
        "+An",
        "-An",
        "@An",
    ),
    *("|An", "%An", "\t=1+1", "'=1+1", "=WEBSERVICE(A1)", "=DDE(A1)", "#REF!", "#N/A", "#VALUE!", "#NAME?"),
)
CODE = (
    *(
        "' OR 1=1 --",
        "'; DROP TABLE delegates; --",
        "../../etc/passwd",
        "%00An",
        "An\\u0000",
        "null",
        "None",
        "undefined",
    ),
    *("NaN", "true", "0", "-1", "1e999", "An/*x*/", "An;An", "An|An", "An&An", "An%20B", "C:\\An", "http://x.vn/An"),
    *(
        "An@x.vn",
        "0912345678",
        "000184000001",
        "DB-0001",
        "An_x0007_Bình",
        "_x0000_",
        "_x202E_An",
        "a\u0000".strip("\0"),
    ),
)
FORMS = (
    "Tổng cộng",
    "TỔNG SỐ",
    "NGƯỜI LẬP BIỂU",
    "Thủ trưởng đơn vị",
    "Ghi chú: xin bỏ",
    "(Ký tên)",
    "I. TẬP THỂ",
    "STT",
    "Họ và tên",
    "Hà Nội, ngày 1 tháng 2 năm 2026",
)
NOTHING = (
    *("-", "--", "…", "...", ".", ",", "_", "?", "!", "()", "[]", "“”", "''", "/", "\\", "*", "#", "~", "^", "`"),
)


def names() -> Iterator[str]:
    for mark in DIRECTIONS:
        yield f"Nguyễn {mark}Văn An"
        yield f"{mark}Nguyễn Văn An\u202c"
        yield mark
    for mark in UNSEEN:
        yield f"Ngu{mark}yễn Văn An"
        yield mark * 3
        yield f"Trần Thị Bảo{mark}"
    for mark, many in product(MARKS, (1, 4, 40, 400)):
        yield f"Nguyễn Văn A{mark * many}n"
    for twin in TWINS:
        yield f"{twin}ần Văn An"
        yield f"Hà Thị {twin}n"
    for length in (199, 200, 201, 206, 1000, 4900):
        yield ("Nguyễn " * 800)[:length]
    for digits in ("2", "²", "٣", "Ⅷ", "①", "½"):
        yield f"Nguyễn Văn {digits}"
    yield from (*STRANGERS, *MARKUP, *FORMULAS, *CODE, *FORMS, *NOTHING)


NAMES = list(names())
SENTENCE = re.compile(r"[A-ZĐÔ“].{10,}[.?]", re.DOTALL)


def is_a_name(text: str, *, but: str = "Nd") -> bool:
    """Tell whether a text can be shown, sorted and found: plain letters, nothing unseen, no piles of marks.

    `but` is a kind of characters that may not be in it either.
    """
    plain = text == " ".join(text.split()) == unicodedata.normalize("NFC", text)
    piled = re.search("[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff]{6}", unicodedata.normalize("NFD", text))
    kinds = {unicodedata.category(letter) for letter in text}
    return plain and not piled and len(text) <= 200 and not kinds & {"Cc", "Cf", "Cs", "Co", "Cn", "So", "Sm", but}


def rows_left(left_out: tuple[LeftOut, ...]) -> set[int | None]:
    return {one.row for one in left_out}


def test_there_are_three_hundred() -> None:
    assert len(set(NAMES)) >= 300


@pytest.fixture(scope="module")
def roster() -> FoundBook:
    rows = [[name, "Sở Y tế", "Khách mời", "1984"] for name in NAMES]
    return found(book([["Họ và tên", "Đơn vị", "Thành phần", "Năm sinh"], *rows]), roster_columns.HEADINGS)


def test_no_hostile_name_gets_on_the_roster_as_it_is(roster: FoundBook) -> None:
    check = check_roster(roster, Setting("DISTRICT", 2026), {}, fingerprint=str)
    questions = {one.id: one.text for one in check.questions}
    told: dict[Place, list[str]] = {}
    for one in check.refused:
        assert (one.place.sheet, one.column) == ("DS", "Họ và tên"), one
        told.setdefault(one.place, []).append(one.message)
    for person in check.people:
        who = person.candidate
        said = [questions[wait] for wait in who.waits]
        assert said or is_a_name(who.full_name), ascii(NAMES[who.place.row - 2])
        told.setdefault(who.place, []).extend(said or ["Vào danh sách."])
    assert [said for all_ in told.values() for said in all_ if not SENTENCE.fullmatch(said)] == []
    everywhere = {place.row for place in told} | rows_left(check.left_out)
    missing = [ascii(NAMES[row - 2]) for row in range(2, len(NAMES) + 2) if row not in everywhere]
    assert missing == []


def test_no_hostile_name_gets_on_the_stage_as_it_is() -> None:
    keys = list(honoured("An"))
    heads = [roll_columns.HEADINGS[key][0] for key in keys]
    rows = [[*honoured(name, place).values()] for place, name in enumerate(NAMES, start=1)]
    data = book([heads, *rows])
    check = check_roll(found(data, roll_columns.HEADINGS), RollSetting(TODAY), {})
    for one in check.refused:
        assert (one.place.sheet, one.place.row > 1, one.column in heads) == ("DS", True, True), one
        assert SENTENCE.fullmatch(one.message), one
    for entry in check.entries:
        name = entry.candidate.words.name
        assert entry.candidate.waits or is_a_name(name, but=""), ascii(NAMES[entry.candidate.place.row - 2])
    everywhere = {one.place.row for one in check.refused} | {one.candidate.place.row for one in check.entries}
    everywhere |= {row for row in rows_left(check.left_out) if row}
    missing = [ascii(NAMES[row - 2]) for row in range(2, len(NAMES) + 2) if row not in everywhere]
    assert missing == []
