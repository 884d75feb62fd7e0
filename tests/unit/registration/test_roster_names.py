"""A name is cleaned of what nobody means; everything else is a proposal, a note or a refusal."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chassis.files.meaning.people.names import read_name
from chassis.files.meaning.spelling import folded
from tests.support.examples import examples


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("  Nguyễn   Văn  An ", "Nguyễn Văn An"),
        ("Nguyễn\tVăn\xa0An", "Nguyễn Văn An"),
        (unicodedata.normalize("NFD", "Nguyễn Thị Ánh"), "Nguyễn Thị Ánh"),
        ("Ðặng Văn Ðức", "Đặng Văn Đức"),
        ("Nguyễn Văn A.", "Nguyễn Văn A"),
        ("“Nguyễn Văn An”", "Nguyễn Văn An"),
        ("Nguyễn Văn An;", "Nguyễn Văn An"),
        ("H'Mẫu Niê", "H'Mẫu Niê"),
        ("Ma-ri-a Lò Thị Ẩn", "Ma-ri-a Lò Thị Ẩn"),
        ("Phạm Văn Bé Ba", "Phạm Văn Bé Ba"),
        ("Vi Thu Lan", "Vi Thu Lan"),
    ],
)
def test_what_nobody_means_is_cleaned_without_a_word(written: str, name: str) -> None:
    reading = read_name(written)
    assert (reading.text, reading.bare, reading.notes, reading.refused) == (name, name, (), "")


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Ông Nguyễn Văn An", "Ông"),
        ("Đ/c Nguyễn Văn An", "Đ/c"),
        ("Đại tá Nguyễn Văn An", "Đại tá"),
        ("TS. Nguyễn Văn An", "TS"),
        ("Đ/c: Đại tá, TS Nguyễn Văn An", "Đ/c: Đại tá, TS"),
        ("PGS.TS Nguyễn Văn An", "PGS.TS"),
    ],
)
def test_words_of_address_before_the_name_are_told_apart(written: str, address: str) -> None:
    assert (read_name(written).bare, read_name(written).address) == ("Nguyễn Văn An", address)


@pytest.mark.parametrize(
    ("written", "aside"),
    [
        ("Nguyễn Văn An (Trưởng đoàn)", "Trưởng đoàn"),
        ("Nguyễn Văn An\nChủ tịch xã", "Chủ tịch xã"),
        ("Nguyễn Văn An Chủ tịch xã", "Chủ tịch xã"),
        ("Nguyễn Văn An - Phó Chủ tịch", "Phó Chủ tịch"),
        ("Nguyễn Văn An, Bí thư xã", "Bí thư xã"),
    ],
)
def test_what_stands_behind_the_name_is_told_apart(written: str, aside: str) -> None:
    assert (read_name(written).bare, read_name(written).aside) == ("Nguyễn Văn An", aside)


@pytest.mark.parametrize("written", ["NGUYỄN VĂN AN", "nguyễn văn an"])
def test_capitals_are_only_proposed(written: str) -> None:
    assert (read_name(written).text, read_name(written).proper) == (written, "Nguyễn Văn An")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("1. Nguyễn Văn An", "1."),
        ("Lê", "một chữ"),
        ("Nguyễn thị Hoà", "thị"),
        ("Nguyen Van An", "không có dấu"),
        ("Nguyễn Văn Tiêń", "ń"),
    ],
)
def test_what_is_odd_is_kept_and_noted(written: str, said: str) -> None:
    reading = read_name(written)
    assert said in reading.notes[0]
    assert not reading.refused


@pytest.mark.parametrize("written", ["Ƭrần Văn An", "Тrần Văn An", "Τrần Văn An"])
def test_letters_that_only_look_like_ours_are_named_with_a_proposal(written: str) -> None:
    reading = read_name(written)
    assert reading.ours == "Trần Văn An"
    assert "U+" in reading.notes[0]


@pytest.mark.parametrize(
    "written",
    ["Nguyễn Văn An 2", "", "NguyÔn V¨n A", "<b>An</b>", "=cmd|' /C calc'!A0", "#VALUE!", "王 小明", "a" * 206],
)
def test_what_is_no_name_is_refused_with_a_sentence(written: str) -> None:
    assert "Xin" in read_name(written).refused


HOSTILE = st.text(
    st.one_of(
        st.characters(), st.sampled_from("Nguyễn Văn Ánh Ðð\u0301\u0323\u200b\u202e\n\t ()-–,;.'’\"=+@<>&#/\\0123ТоαƬ")
    ),
    max_size=60,
)


@settings(max_examples=examples(400), deadline=None)
@given(HOSTILE)
def test_whatever_stands_in_the_cell_becomes_a_name_that_can_be_found_or_a_sentence(written: str) -> None:
    reading = read_name(written)
    if reading.refused:
        assert "Xin" in reading.refused
        return
    for name in (reading.ours or reading.bare, reading.proper or reading.bare):
        assert name == name.strip()
        assert name
    letters = [letter for letter in folded(reading.ours or reading.bare) if letter.isalpha()]
    assert letters
    assert all(letter.isascii() or letter == "ƀ" for letter in letters)
    assert not any(letter.isdigit() for letter in reading.bare)
    assert read_name(reading.bare).bare == reading.bare
