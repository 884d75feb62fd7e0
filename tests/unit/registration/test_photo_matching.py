"""A picture goes to somebody by itself only when code or name say so beyond doubt; all else is asked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chassis.ids import new_id
from services.registration.domain.ids import DelegateId
from services.registration.domain.photos.file_names import file_name, unlike
from services.registration.domain.photos.matching import match_files
from services.registration.domain.photos.portrayed import Portrayed


def people(*named: str) -> list[Portrayed]:
    """Each "code name"."""
    return [Portrayed(DelegateId(new_id()), *one.split(" ", 1)) for one in named]


PEOPLE = people(
    "BK-0001 Nông Thị Hân", "BK-0002 Nông Thị Hán", "BK-0003 Lý Văn Ánh", "BK-0004 Ma Thế Anh", "12 Đỗ Công"
)


def told(
    path: str, among: list[Portrayed] = PEOPLE, elsewhere: tuple[Portrayed, ...] | None = ()
) -> tuple[str, list[str]]:
    (match,) = match_files([path], among, elsewhere)
    codes = {one.delegate_id: one.delegate_code for one in among}
    return match.kind, sorted(codes[one] for one in match.people)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("BK-0001.jpg", "BK-0001"),
        ("bk 0001.JPG", "BK-0001"),
        ("BK0001.jpg", "BK-0001"),
        ("BK-0001_Nông Thị Hân.jpg", "BK-0001"),
        ("Nong Thi Han - BK-0001.jpeg", "BK-0001"),
        ("Nông Thị Hân.jpg", "BK-0001"),
        ("NÔNG THỊ HÁN.png", "BK-0002"),
        ("03. Lý Văn Ánh.jpg", "BK-0003"),
        ("ly van anh (1).jpg", "BK-0003"),
        ("LyVanAnh.jpg", "BK-0003"),
        ("Ông Lý Văn Ánh 3x4.jpg", "BK-0003"),
        ("Huyện Ba Bể/Lý Văn Ánh/IMG_2041.jpg", "BK-0003"),
        ("Ma Thế Anh.jpg", "BK-0004"),
        ("Đỗ Công.jpg", "12"),
        ("do cong.jpg", "12"),
    ],
)
def test_a_code_or_a_whole_name_names_one_person(path: str, code: str) -> None:
    assert told(path) == ("matched", [code])


@pytest.mark.parametrize(
    ("path", "codes"),
    [
        ("nong thi han.jpg", ["BK-0001", "BK-0002"]),  # without accents it may be either
        ("Nông Thị Hãn.jpg", ["BK-0001", "BK-0002"]),  # with others it is neither for certain
        ("BK-0001 Lý Văn Ánh.jpg", ["BK-0001"]),  # the code of one, the name of another
        ("Lý Văn Ánh Nguyệt.jpg", ["BK-0003"]),  # somebody else's longer name
    ],
)
def test_what_is_not_certain_is_asked(path: str, codes: list[str]) -> None:
    assert told(path) == ("several", codes)


@pytest.mark.parametrize(
    "path", ["IMG_2041.jpg", "Hoàng Văn Thụ.jpg", "BK-00012.jpg", "12.jpg.txt/a.jpg", ".jpg", "Hân.jpg"]
)
def test_nobody_is_guessed(path: str) -> None:
    assert told(path) == ("nobody", [])


def test_namesakes_are_both_shown() -> None:
    assert told("Ly Van A.jpg", people("A-1 Lý Văn A", "A-2 Lý Văn A")) == ("several", ["A-1", "A-2"])


def test_two_pictures_of_one_person_are_asked_about() -> None:
    matches = match_files(["BK-0003.jpg", "Lý Văn Ánh.jpg", "BK-0004.jpg"], PEOPLE, [])
    assert [one.kind for one in matches] == ["several", "several", "matched"]
    assert "Nhiều ảnh" in matches[0].why


def test_a_number_alone_is_a_code_only_where_it_is_the_whole_name() -> None:
    assert told("12.jpg") == ("matched", ["12"])
    assert told("12 Lý Văn Ánh.jpg") == ("matched", ["BK-0003"])


@pytest.mark.parametrize("path", ["BK-0001.jpg", "bk 0001 (1).JPG", "ảnh BK0001.png", "BK-0001/IMG_2041.jpg"])
def test_a_code_alone_is_asked_about_while_no_delegation_is_chosen(path: str) -> None:
    assert told(path, elsewhere=None) == ("several", ["BK-0001"])


def test_a_code_with_its_name_is_certain_without_a_delegation() -> None:
    assert told("BK-0001 Nông Thị Hân.jpg", elsewhere=None) == ("matched", ["BK-0001"])
    assert told("BK-0003_Ly-Van-Anh.jpg", elsewhere=None) == ("matched", ["BK-0003"])
    assert told("Lý Văn Ánh.jpg", elsewhere=None) == ("matched", ["BK-0003"])


def test_codes_that_an_office_gave_itself_are_asked_about_within_its_delegation_too() -> None:
    office, others = (
        people("DB-0022 Vi Văn Một", "DB-0023 Vi Văn Hai"),
        people("DB-0001 Hà Thị Ba", "DB-0002 Hà Thị Tư"),
    )
    its_own_numbers = ["DB-0001.jpg", "DB-0022.jpg", "DB-0023 Vi Văn Hai.jpg"]
    matches = match_files(its_own_numbers, office, others)
    assert [one.kind for one in matches] == ["nobody", "several", "matched"]
    assert "đánh số riêng" in matches[1].why
    assert [one.kind for one in match_files(["DB-0022.jpg", "Hà Thị Ba.jpg"], office, others)] == ["matched", "nobody"]


@given(st.text(max_size=60))
def test_no_path_breaks_the_matching(path: str) -> None:
    match_files([path], PEOPLE, PEOPLE)


@given(st.text(max_size=40), st.text(max_size=200))
def test_a_file_is_named_so_that_every_system_can_keep_it(code: str, name: str) -> None:
    made = file_name(code, name, "png")
    assert re.fullmatch(r"[A-Z0-9][A-Za-z0-9_-]*\.png", made)
    assert len(made) <= 64


def test_a_file_name_says_code_and_name() -> None:
    assert file_name("BK-0012", "Đỗ Thị Hường", "png") == "BK-0012_Do-Thi-Huong.png"
    assert file_name("../../etc", "=cmd|' /C calc'", "png") == "ETC_Cmd-C-Calc.png"


def test_no_two_files_have_one_name() -> None:
    assert unlike(["A.png", "a.png", "B.png"]) == ["A.png", "a_2.png", "B.png"]
