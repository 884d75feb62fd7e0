"""What is left of a text, character class by character class."""

import unicodedata
from typing import Annotated

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from chassis.files.plain_text import clean, clean_cell, is_typable
from chassis.http.field_types import PlainText

NAME = "Nguyễn Thị Hường"
UNSEEN = (
    "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad\u061c\u180e"
)
UNSEEN += "\u034f\u115f\u2800\u3164\ufe0f\uffa0\uf0b7\ufffe\ufdd0\U000e0041\U000e0100"

Name = TypeAdapter(Annotated[str, PlainText(30, least=1)])


@pytest.mark.parametrize("mark", UNSEEN, ids=lambda c: f"U+{ord(c):04X}")
def test_what_cannot_be_seen_is_taken_away(mark: str) -> None:
    assert clean(f"{mark}Nguyễn{mark} Thị Hư{mark}ờng{mark}") == NAME
    assert clean(mark * 3) == ""


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_vietnamese_is_one_text_however_it_was_typed(form: str) -> None:
    every = "ăâđêôơư ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự ýỳỷỹỵ ĂÂĐÊÔƠƯ"
    assert clean(unicodedata.normalize(form, every)) == every


def test_marks_that_stand_apart_from_their_letter_by_something_unseen_join_it() -> None:
    assert clean("Ho\u200b\u0300a") == "Hòa"


@pytest.mark.parametrize("blank", ["\n", "\r\n", "\t", "\u00a0", "\u2028", "\u2029", "\u3000", "\x0b", "\x85", " \n  "])
def test_every_kind_of_blank_is_one_space(blank: str) -> None:
    assert clean(f"{blank}Nguyễn{blank}Thị Hường{blank}") == NAME


def test_a_pile_of_marks_does_not_climb_over_its_neighbours() -> None:
    assert len(clean("Hư" + "\u0316\u0317" * 40 + "ờng")) == len("Hường") + 3


@pytest.mark.parametrize("escape", ["_x000D_", "_x000d_", "_x000D_\n", "_x0000_", "_x202E_", "_xFEFF_", "_xD800_"])
def test_the_escapes_of_spreadsheets_never_show(escape: str) -> None:
    assert clean(f"Nguyễn{escape}Thị Hường") == NAME
    assert clean_cell(f"Nguyễn{escape} Thị Hường") == NAME


def test_letters_that_only_look_like_an_escape_stay() -> None:
    assert clean("mã_x0041_b") == "mã_x0041_b"
    assert clean_cell("mã_x005F_x000D_b") == "mã_x000D_b"


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800"])
def test_what_nobody_types_is_refused_and_in_a_file_becomes_a_space(character: str) -> None:
    assert not is_typable(f"Nguyễn{character}")
    assert clean_cell(f"Nguyễn{character}Thị Hường") == NAME
    with pytest.raises(ValidationError):
        Name.validate_python(f"Nguyễn{character}")


@given(st.text(st.characters(categories=None), max_size=40))
def test_clean_text_is_clean_and_stays_as_it_is(text: str) -> None:
    plain = clean(text)
    assert clean(plain) == plain
    assert not {unicodedata.category(c) for c in plain} & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    assert unicodedata.is_normalized("NFC", plain)
    plain.encode()


def test_a_field_is_measured_once_it_is_clean() -> None:
    assert Name.validate_python("\u200b " * 100 + NAME) == NAME
    for refused in ("", "  \u200b\u3164 ", "x" * 31, "\u0301\u0316" * 500_000):
        with pytest.raises(ValidationError):
            Name.validate_python(refused)
    assert Name.json_schema() == {"type": "string", "minLength": 1, "maxLength": 30}
