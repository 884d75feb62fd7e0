"""A portrait never goes by itself to the namesake of somebody who left, nor to one of another delegation than its folder says."""

import pytest

from chassis.ids import new_id
from services.registration.domain.ids import DelegateId
from services.registration.domain.photos.matching import match_files
from services.registration.domain.photos.portrayed import Match, Portrayed

UNITS = {"BB": "Huyện Ba Bể", "NR": "Huyện Na Rì", "SNV": "Sở Nội vụ", "TP": "Thành phố Bắc Kạn", "SYT": "Sở Y tế"}


def one(code: str, name: str, unit: str) -> Portrayed:
    return Portrayed(DelegateId(new_id()), code, name, unit)


HOA = one("DB-0024", "Lường Thị Hoa", "SNV")
THU = one("DB-0026", "Vi Thị Thu", "SNV")
LAN = one("DB-0030", "Hà Thị Lan", "BB")
GONE = [one("DB-0008", "Lường Thị Hoa", "BB"), one("DB-0010", "Vi Thị Thu", "BB")]


def told(path: str, left: list[Portrayed] | None = None) -> Match:
    (match,) = match_files([path], [HOA, THU, LAN], None, left=GONE if left is None else left, units=UNITS)
    return match


@pytest.mark.parametrize("path", ["8. LƯỜNG THỊ HOA.jpg", "x/luong thi hoa.png", "LuongThiHoa.jpg"])
def test_the_face_of_somebody_who_left_is_asked_about_before_a_namesake_gets_it(path: str) -> None:
    match = told(path)
    assert (match.kind, match.people) == ("several", (HOA.delegate_id,))
    assert "rút tên" in match.why
    assert "Huyện Ba Bể" in match.why


def test_a_code_with_the_name_says_who_it_is() -> None:
    assert told("DB-0024 Lường Thị Hoa.jpg").kind == "matched"


@pytest.mark.parametrize("folder", ["Anh Ba Be", "Huyện Ba Bể", "ảnh/BA BỂ", "Ba_Be_2026", "anh-huyen-ba-be"])
def test_a_folder_of_another_delegation_makes_it_a_question(folder: str) -> None:
    match = told(f"{folder}/Lường Thị Hoa.jpg", left=[])
    assert (match.kind, match.people) == ("several", (HOA.delegate_id,))
    assert "Huyện Ba Bể" in match.why


@pytest.mark.parametrize("folder", ["So Noi vu", "Ảnh Sở Nội vụ", "anh moi", "Đợt 2", "Bắc Kạn/Sở Nội vụ"])
def test_a_folder_of_the_own_delegation_or_of_none_says_nothing_against_it(folder: str) -> None:
    assert told(f"{folder}/Lường Thị Hoa.jpg", left=[]).kind == "matched"


def test_a_chosen_delegation_hears_of_those_who_left_it_too() -> None:
    (match,) = match_files(["Hà Thị Lan.jpg"], [LAN], [HOA], left=[one("DB-9", "Hà Thị Lan", "BB")], units=UNITS)
    assert match.kind == "several"


@pytest.mark.parametrize("path", ["Vi Thử Nam - Sở Y tế.jpg", "so y te_vi thu nam.png"])
def test_of_several_namesakes_the_one_whose_unit_the_file_names_is_meant(path: str) -> None:
    three = [
        one("DB-0001", "Vi Thử Nam", "SYT"),
        one("DB-0002", "Vi Thử Nam", "SNV"),
        one("DB-0003", "Vi Thử Nam", "BB"),
    ]
    (match,) = match_files([path], three, None, units=UNITS)
    assert (match.kind, match.people) == ("matched", (three[0].delegate_id,))


def test_a_unit_that_is_only_a_part_of_what_the_file_says_leaves_namesakes_to_be_asked() -> None:
    two = [one("DB-0001", "Vi Thử Nam", "SYT"), one("DB-0002", "Vi Thử Nam", "SNV")]
    (match,) = match_files(["Vi Thử Nam - Công đoàn Sở Y tế.jpg"], two, None, units=UNITS)
    assert match.kind == "several"
