"""Letters that are not what they look like: old fonts, twins of other alphabets."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.files.letters import lookalikes
from chassis.files.letters.old_fonts import in_unicode
from chassis.files.letters.syllables import is_syllable, share_of_syllables

NAMES = [
    "Nguyễn Thị Hường",
    "Đặng Văn Đức",
    "Trần Quốc Khánh",
    "Hoàng Thị Thuỷ",
    "Lê Hữu Phước",
    "Bùi Xuân Ngọc",
    "Vũ Khuê",
]
TCVN3 = dict(
    zip(
        "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĐ",
        "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00adøõö÷ùýúûüþ®§",
        strict=True,
    )
)
VNI_MARKS = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
VNI_ROUND = {"": "â", "\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
VNI_SHORT = {"": "ê", "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
VNI_I = {"\u0300": "ì", "\u0301": "í", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def typed_for_tcvn3(text: str) -> str:
    return "".join(TCVN3.get(letter, letter) for letter in text)


def typed_for_vni(text: str) -> str:
    return "".join(map(vni_letter, text))


def vni_letter(letter: str) -> str:
    small = letter.lower()
    base, *marks = unicodedata.normalize("NFD", small)
    tone = next((mark for mark in marks if mark in VNI_MARKS), "")
    if small == "đ":
        made = "ñ"
    elif "\u0302" in marks:
        made = base + VNI_ROUND[tone]
    elif "\u0306" in marks:
        made = base + VNI_SHORT[tone]
    elif "\u031b" in marks:
        made = {"o": "ô", "u": "ö"}[base] + VNI_MARKS.get(tone, "")
    elif base == "i":
        made = VNI_I.get(tone, "i")
    elif base == "y" and tone == "\u0323":
        made = "î"
    else:
        made = base + VNI_MARKS.get(tone, "")
    return made.upper() if letter.isupper() else made


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_an_old_font_is_proposed_in_unicode(name: str) -> None:
    assert in_unicode(typed_for_tcvn3(name)) == name
    assert in_unicode(typed_for_vni(name)) == name


@pytest.mark.parametrize(
    "name", [*NAMES, "Võ Bá Tòng", "Hoà", "CÔNG TÙNG", "José Muñoz", "Müller", "H'Mẫu Niê", "Y Blô Ê Ban", ""]
)
def test_a_name_in_unicode_is_left_alone(name: str) -> None:
    assert in_unicode(name) == ""
    assert lookalikes.lookalikes(name) == ""
    assert lookalikes.mend(name) == name


def test_the_capitals_of_an_old_font_come_out_as_capitals() -> None:
    assert in_unicode("NGUYÔN V¡N A") == "NGUYỄN VĂN A"


@given(st.text(alphabet="aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự \n"))
def test_nothing_is_proposed_for_a_text_whose_syllables_are_all_right(text: str) -> None:
    if share_of_syllables(text) == 1:
        assert in_unicode(text) == ""


@given(st.text(max_size=40))
def test_looking_at_any_text_changes_and_breaks_nothing(text: str) -> None:
    lookalikes.proposal(text)
    in_unicode(text)
    assert lookalikes.mend(lookalikes.mend(text)) == lookalikes.mend(text)


@pytest.mark.parametrize(
    ("text", "letters", "proposal"),
    [
        ("Ƭrần Văn An", "Ƭ", "Trần Văn An"),
        ("Nguyễn Văn Тoàn", "Т", "Nguyễn Văn Toàn"),
        ("𝐍guyễn", "𝐍", "Nguyễn"),
        ("Иван", "Иван", ""),
    ],
)
def test_a_twin_of_another_alphabet_is_named_with_a_proposal(text: str, letters: str, proposal: str) -> None:
    assert lookalikes.lookalikes(text) == letters
    assert lookalikes.proposal(text) == proposal


def test_the_icelandic_letter_and_full_width_figures_are_mended() -> None:
    assert lookalikes.mend("Ðặng Văn Ðức ０３/０５/１９８４") == "Đặng Văn Đức 03/05/1984"


@pytest.mark.parametrize("word", ["Nguyễn", "Quyên", "Giàng", "Nghiêm", "Thuỷ", "oai", "Ước"])
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Traàn", "Sụỷ", "NguyÔn", "Müller", "", "bcd"])
def test_what_is_no_syllable_is_known_too(word: str) -> None:
    assert not is_syllable(word)
