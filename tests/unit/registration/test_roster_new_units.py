"""A unit that is new: made only on an answer, named and coded as offices write it."""

import pytest

from chassis.files.meaning.questions import NEW
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.values.unit_names import name_for_new
from services.registration.domain.units.other_names import why_not_called
from tests.support.files.roster_book import book, check, sheet
from tests.support.registration.known_units import finder


def test_a_new_unit_has_one_code_and_no_shouting() -> None:
    made = finder()
    assert made.make("", "XÃ MẪU CANH") == made.make("", "Xã Mẫu Canh") == Unit("XA-MAU-CANH", "Xã Mẫu Canh", "COMMUNE")
    assert made.make("", "Xã Mậu Cảnh").unit_code == "XA-MAU-CANH-2"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("H. Mẫu Ất", "Huyện Mẫu Ất"),
        ("H.Mẫu Ất", "Huyện Mẫu Ất"),
        ("TP Mẫu Ất", "Thành phố Mẫu Ất"),
        ("Tp. Mẫu Ất", "Thành phố Mẫu Ất"),
        ("T.P Mẫu Ất", "Thành phố Mẫu Ất"),
        ("TX. Mẫu Ất", "Thị xã Mẫu Ất"),
        ("x. Mẫu Canh", "Xã Mẫu Canh"),
        ("UBND x. Mẫu Canh", "UBND xã Mẫu Canh"),
        ("UBND TP Mẫu Ất", "UBND thành phố Mẫu Ất"),
        ("P. Tổ chức cán bộ", "P. Tổ chức cán bộ"),
        ("TT. Y tế Mẫu", "TT. Y tế Mẫu"),
        ("Hội Mẫu", "Hội Mẫu"),
        ("Xã Mẫu Canh", "Xã Mẫu Canh"),
        ("TPBank Mẫu", "TPBank Mẫu"),
    ],
)
def test_a_new_unit_has_its_kind_written_out_where_only_one_can_be_meant(written: str, name: str) -> None:
    assert finder().make("", written).name == name


def test_a_new_unit_in_short_and_whole_is_one() -> None:
    made = finder()
    assert made.make("", "H. Mẫu Ất") == made.make("", "Huyện Mẫu Ất")


@pytest.mark.parametrize(
    ("written", "name", "kind"),
    [
        ("CHI CỤC HẢI QUAN KHU VỰC VI", "Chi cục Hải quan khu vực VI", "AGENCY"),
        ("NGÂN HÀNG BIDV MẪU SƠN", "Ngân hàng BIDV Mẫu Sơn", "ENTERPRISE"),
        ("UBND XÃ MẪU SƠN", "UBND xã Mẫu Sơn", "COMMUNE"),
        ("ỦY BAN NHÂN DÂN XÃ MẪU SƠN", "Ủy ban nhân dân xã Mẫu Sơn", "COMMUNE"),
        ("HĐND VÀ UBND HUYỆN MẪU", "HĐND và UBND huyện Mẫu", "DISTRICT"),
        ("HĐND TỈNH MẪU", "HĐND tỉnh Mẫu", "AGENCY"),
        ("HỘI ĐỒNG NHÂN DÂN TỈNH MẪU", "Hội đồng nhân dân tỉnh Mẫu", "AGENCY"),
        ("ĐẢNG ỦY UBND TỈNH", "Đảng ủy UBND tỉnh", "AGENCY"),
        ("BAN QUẢN LÝ KHU KINH TẾ CỬA KHẨU MẪU SƠN", "Ban Quản lý Khu kinh tế cửa khẩu Mẫu Sơn", "AGENCY"),
        ("CÔNG TY TNHH MTV LÂM NGHIỆP MẪU SƠN", "Công ty TNHH MTV Lâm nghiệp Mẫu Sơn", "ENTERPRISE"),
        ("XÃ HỘI HOAN", "Xã Hội Hoan", "COMMUNE"),
        ("TRUNG TÂM Y TẾ XÃ MẪU SƠN THUỘC SỞ Y TẾ", "Trung tâm Y tế xã Mẫu Sơn thuộc Sở Y tế", "AGENCY"),
        ("HỘI LIÊN HIỆP PHỤ NỮ XÃ MẪU SƠN", "Hội Liên hiệp Phụ nữ xã Mẫu Sơn", "MASS_ORGANISATION"),
        ("VNPT MẪU SƠN", "VNPT Mẫu Sơn", "ENTERPRISE"),
    ],
)
def test_a_name_in_capitals_is_proposed_as_offices_write_it_with_its_kind(written: str, name: str, kind: str) -> None:
    made = finder().make("", written)
    assert (made.name, made.kind) == (name, kind)


def test_a_file_without_a_unit_offers_a_new_one_whose_name_is_typed() -> None:
    people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời"}]
    (question,) = check(people).questions
    assert (question.new_name, question.default, NEW in {one.choice for one in question.proposals}) == ("", None, True)
    (one,) = check(people, {question.id: "+ Trung tâm Giả Lập"}).people
    assert (one.kind, one.candidate.unit) == ("new", finder().make("", "Trung tâm Giả Lập"))
    assert check(people, {question.id: NEW}).people[0].kind == "asked", "a unit without a name is none"


def test_an_unknown_unit_can_be_one_that_stands_or_a_new_one_of_another_name() -> None:
    people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời", "unit_name": "TT ĐĂNG KIỂM MẪU"}]
    (question,) = check(people).questions
    assert question.new_name == question.proposals[0].text.removeprefix("Đơn vị mới: ")
    assert {"SYT", "STC"} <= {one.choice for one in question.proposals}
    (one,) = check(people, {question.id: "SYT"}).people
    assert one.candidate.unit == Unit("SYT", "Sở Y tế", "AGENCY")
    answered = check(people, {question.id: "+Trung tâm Đăng kiểm Mẫu"})
    assert [unit.name for unit in answered.units] == ["Trung tâm Đăng kiểm Mẫu"]
    (twin,) = check(people, {question.id: "+sở y tế"}).people
    assert twin.candidate.unit == Unit("SYT", "Sở Y tế", "AGENCY"), "a name that stands makes no second unit"


def test_two_units_may_differ_by_an_accent_alone_but_not_by_case() -> None:
    there = (Unit("YH", "Xã Yên Hân", "COMMUNE"),)
    assert why_not_called("Xã Yên Hán", there) == ""
    assert "Đã có đoàn" in why_not_called("XÃ YÊN HÂN", there)
    assert why_not_called("XÃ YÊN HÂN", there, "YH") == ""


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("XÃ BẢN THỬ", "Xã Bản Thử"),
        ("PHƯỜNG XÃ TẮC", "Phường Xã Tắc"),
        ("TRƯỜNG TIỂU HỌC XÃ BẢN THỬ", "Trường Tiểu học xã Bản Thử"),
        ("ĐOÀN ĐẠI BIỂU XÃ SÍN THỬ", "Xã Sín Thử"),
        ("Đoàn đại biểu Xã Sín Thử", "Xã Sín Thử"),
        ("Đoàn ĐB của sở Thử", "Sở Thử"),
        ("ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH", "Đoàn đại biểu Quốc hội tỉnh"),
    ],
)
def test_a_new_unit_is_named_as_its_place_is_and_without_the_word_delegation(written: str, name: str) -> None:
    assert name_for_new(written) == name


def test_a_new_unit_written_in_two_ways_is_asked_once_and_another_accent_is_another_unit() -> None:
    written = ("P. Trúc Thử", "Phường Trúc Thử", "UBND xã Mới Thử", "Xã Mới Thử", "Xã Yên Hân Thử", "Xã Yên Hán Thử")
    people = [
        {"full_name": f"Vi Thử {letter}", "category": "Khách mời", "unit_name": unit}
        for letter, unit in zip("ABCDEF", written, strict=True)
    ]
    found = check(people)
    assert sorted(one.new_name or "" for one in found.questions) == [
        *("Phường Trúc Thử", "Xã Mới Thử", "Xã Yên Hán Thử", "Xã Yên Hân Thử")
    ]
    made = check(people, {one.id: NEW for one in found.questions})
    assert [one.candidate.unit.name for one in made.people] == [
        *("Phường Trúc Thử", "Phường Trúc Thử", "Xã Mới Thử", "Xã Mới Thử", "Xã Yên Hân Thử", "Xã Yên Hán Thử")
    ]


@pytest.mark.parametrize("kind", ["Xã", "Phường", "Đặc khu"])
def test_the_name_of_a_sheet_is_its_unit_whatever_kind_of_2025_it_is(kind: str) -> None:
    people = [{"full_name": "Vi Thử A", "category": "Khách mời"}]
    for found in (
        sheet(people, name=f"{kind} Thử Đảo"),
        sheet(people, title=(f"DANH SÁCH ĐẠI BIỂU {kind.upper()} THỬ ĐẢO",)),
    ):
        (question,) = check(book(found)).questions
        assert (question.default, question.new_name) == (NEW, f"{kind} Thử Đảo")
