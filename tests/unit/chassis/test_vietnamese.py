"""Vietnamese text is found without accents and sorted by given name."""

import random
import unicodedata

import pytest

from chassis.files.plain_text import clean
from chassis.files.vietnamese import fold, sort_key

IN_ORDER = [  # synthetic names, in the order of a Vietnamese list
    "Lò An",
    "Nguyễn Văn An",
    "Trần Thị Ân",
    "Giàng A Bình",
    "Lê Thị Bình",
    "Vừ Bính",
    "Nguyễn Dung",
    "Nguyễn Đạt",
    "Trần Thị Hoa",
    "Lê Hòa",
    "Trần Thị Hoan",
    "Phạm Ninh",
    "Phạm Oanh",
    "Hà Ôn",
    "Cà Văn Ơn",
    "Bùi Tú",
    "Bùi Tư",
]


def test_people_are_sorted_by_given_name_then_by_the_rest() -> None:
    shuffled = IN_ORDER.copy()
    random.Random(3).shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == IN_ORDER


def test_the_six_tones_follow_the_dictionary() -> None:
    assert sorted(["má", "mạ", "mà", "mả", "mã", "ma"], key=sort_key) == ["ma", "mà", "mả", "mã", "má", "mạ"]


@pytest.mark.parametrize("full_name", IN_ORDER)
def test_decomposed_and_composed_names_have_the_same_key(full_name: str) -> None:
    decomposed = unicodedata.normalize("NFD", full_name)
    assert sort_key(decomposed) == sort_key(full_name)
    assert clean(decomposed) == full_name


@pytest.mark.parametrize(
    ("one", "other"), [("hóa", "hoá"), ("ĐIỆN BIÊN", "dien bien"), ("  Tủa\u00a0Chùa ", "tua chua")]
)
def test_search_knows_no_accents_case_or_spaces(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_name_of_nothing_is_no_failure() -> None:
    assert clean(" \t") == fold("") == ""
    assert sort_key(" ") == "0"
