"""Names of units are matched as offices write them; nothing is made unseen, and two places stay two."""

from dataclasses import replace

import pytest

from chassis.files.meaning.questions import NEW
from chassis.files.meaning.spelling import exact
from services.registration.domain.congress.congress import Unit
from services.registration.domain.roster.understanding.units import UnitFinder
from services.registration.domain.units.other_names import OtherNames, at_the_end
from tests.support.files.roster_book import SOMEBODY, book, check, only, sheet
from tests.support.registration.known_units import REFERENCE, finder


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("huyện Ba Bể", "BK-BB"),
        ("HUYỆN BA BỂ", "BK-BB"),
        ("Huyện  Ba  Bể ", "BK-BB"),
        ("Sở Y Tế", "SYT"),
        ("Sở Y tế.", "SYT"),
        ("Sở Văn hoá, Thể thao và Du lịch", "SVHTTDL"),
        ("Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", "MTTQ"),
    ],
)
def test_case_blanks_and_the_place_of_a_tone_need_no_question(written: str, code: str) -> None:
    reading = finder().read("", written)
    assert reading
    assert (reading.unit and reading.unit.unit_code, reading.sure) == (code, True)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        *((name, "BK-BB") for name in ("H. Ba Bể", "H.Ba Bể", "Ba Bể", "UBND huyện Ba Bể", "Huyện Ba Bê")),
        *((name, "BK-BB") for name in ("Huyện Ba Bể, tỉnh Bắc Kạn", "Đoàn huyện Ba Bể", "Đoàn đại biểu huyện Ba Bể")),
        *((name, "SYT") for name in ("Sở Ytế", "SYT", "Sở y tế tỉnh Bắc Kạn")),
        *((name, "SVHTTDL") for name in ("Sở VHTTDL", "Sở VH-TT&DL")),
        *((name, "MTTQ") for name in ("UBMTTQ tỉnh", "Ủy ban MTTQ Việt Nam tỉnh")),
        ("Huyện Na Rỳ", "BK-NR"),
        ("Sở GD&ĐT", "SGDDT"),
        ("Sở LĐTBXH", "SLDTBXH"),
        ("TP Bắc Kạn", "BK-TP"),
        ("VP UBND tỉnh", "VPUB"),
        *((name, "BK-BB") for name in ("UBND H. Ba Bể", "UBND h.Ba Bể", "Đoàn H. Ba Bể", "UBND H.Ba Bể tỉnh Bắc Kạn")),
        *((name, "BK-TP") for name in ("TP.Bắc Kạn", "T.P Bắc Kạn", "UBND TP Bắc Kạn", "UBND tp. Bắc Kạn")),
    ],
)
def test_short_forms_are_proposed(written: str, code: str) -> None:
    reading = finder().read("", written)
    assert reading
    assert ([unit.unit_code for unit in reading.proposals], reading.default, reading.sure) == ([code], code, False)


@pytest.mark.parametrize("written", ["0", "-", "", "...", "12"])
def test_what_names_nothing_is_no_unit(written: str) -> None:
    assert finder().read("", written) is None


def test_accents_of_their_own_make_two_units() -> None:
    reading = finder(Unit("YH", "Xã Yên Hân", "COMMUNE")).read("", "Xã Yên Hán")
    assert reading
    assert (reading.default, [unit.unit_code for unit in reading.proposals]) == (NEW, ["YH"])


def test_missing_accents_between_two_units_are_asked_without_a_default() -> None:
    reading = finder(Unit("YH", "Xã Yên Hân", "COMMUNE"), Unit("YH2", "Xã Yên Hán", "COMMUNE")).read("", "Xã Yen Han")
    assert reading
    assert (reading.default, len(reading.proposals)) == (None, 2)


def test_another_kind_of_place_is_another_unit() -> None:
    reading = finder().read("", "Xã Ba Bể")
    assert reading
    assert (reading.proposals, reading.default) == ((), NEW)


def test_a_code_and_the_name_of_another_unit_are_asked() -> None:
    reading = finder().read("BK-BB", "Huyện Na Rì")
    assert reading
    assert (reading.default, {unit.unit_code for unit in reading.proposals}) == (None, {"BK-BB", "BK-NR"})


def test_a_commune_in_short_behind_its_committee_is_that_commune() -> None:
    reading = finder(Unit("YH", "Xã Yên Hân", "COMMUNE")).read("", "UBND x. Yên Hân")
    assert reading
    assert (reading.default, [unit.unit_code for unit in reading.proposals]) == ("YH", ["YH"])


SYT = Unit("SYT", "Sở Y tế", "AGENCY")


def named(others: OtherNames, code: str, name: str, *known: Unit) -> tuple[str | None, bool]:
    reading = UnitFinder(known or (SYT,), REFERENCE, others).read(code, name)
    assert reading
    return reading.unit and reading.unit.unit_code, reading.sure


def test_a_name_that_a_unit_had_and_the_code_of_one_merged_into_it_still_mean_it() -> None:
    others = OtherNames({exact("Sở Y tế cũ"): "SYT", exact("Huyện Ba Bể"): "SYT"}, {"BK-BB": "SYT"})
    for code, name in (("", "SỞ Y TẾ CŨ"), ("", "Huyện Ba Bể"), ("BK-BB", ""), ("BK-BB", "Huyện Ba Bể"), ("bk-bb", "")):
        assert named(others, code, name) == ("SYT", True), (code, name)


def test_a_unit_that_bears_a_name_comes_before_one_that_had_it() -> None:
    own = Unit("YH", "Xã Yên Hân", "COMMUNE")
    assert named(OtherNames({exact("Xã Yên Hân"): "SYT"}), "", "Xã Yên Hân", SYT, own) == ("YH", True)


def test_another_name_of_a_unit_counts_to_the_accent() -> None:
    reading = UnitFinder((SYT,), REFERENCE, OtherNames({exact("Xã Yên Hân"): "SYT"})).read("", "Xã Yên Hán")
    assert reading
    assert (reading.sure, reading.default) == (False, NEW)


def test_the_people_of_a_unit_that_was_laid_aside_wait_for_an_answer() -> None:
    aside = replace(SYT, archived=True)
    people = [{"full_name": "Nông Thị Giả Lập", "unit_name": "Sở Y tế", "category": "Khách mời"}]
    waiting = check(people, units=(aside,))
    (question,) = waiting.questions
    assert ([one.kind for one in waiting.people], question.default) == (["asked"], None)
    assert [one.choice for one in question.proposals][:2] == ["SYT", "leave_out"]
    assert waiting.units == ()
    twin = check(people, {question.id: NEW}, units=(aside,))
    assert ([one.kind for one in twin.people], twin.units) == (["asked"], ()), "no second unit of that name"
    answered = check(people, {question.id: "SYT"}, units=(aside,))
    assert ([one.kind for one in answered.people], answered.units) == (["new"], (aside,))


@pytest.mark.parametrize(
    "head",
    [
        *("THANH TRA HUYỆN MẪU", "THUẾ TỈNH MẪU", "KHO BẠC NHÀ NƯỚC KHU VỰC VI"),
        *("BỘ ĐỘI BIÊN PHÒNG MẪU", "UBND PHƯỜNG MẪU VĂN", "ĐIỆN LỰC MẪU SƠN"),
    ],
)
def test_the_head_of_the_paper_names_the_unit_of_the_file(head: str) -> None:
    people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời"}]
    title = ("UBND TỈNH MẪU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", head, "DANH SÁCH ĐẠI BIỂU")
    (one,) = check(book(sheet(people, title=title))).people
    assert one.candidate.unit
    assert one.candidate.unit.name == finder().make("", head).name


def test_an_office_that_was_merged_is_asked_for_with_the_one_that_took_it_in() -> None:
    people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời", "unit_name": "Sở KH&ĐT"}]
    answered = check(people)
    (question,) = answered.questions
    assert ([one.choice for one in question.proposals][:2], question.default) == (["STC", "SKHDT"], "STC")
    assert "nay thuộc Sở Tài chính" in question.text
    assert "SGTVT" not in {one.choice for one in question.proposals}, "nobody is put into an office that is no more"


def test_a_file_that_bears_the_name_of_a_unit_proposes_it() -> None:
    people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời"}]
    named = replace(book(sheet(people)), filename="09_So Xay dung (ban sua).csv")
    (question,) = check(named).questions
    assert (question.kind, question.default) == ("delegation", "SXD")


def test_a_chain_of_merges_ends_at_the_unit_that_stands() -> None:
    assert at_the_end({"A": "B", "B": "C"}) == {"A": "C", "B": "C"}


@pytest.mark.parametrize(
    ("there", "written"),
    [
        ("Đoàn xã Thử Hòa", "UBND xã Thử Hòa"),
        ("Đoàn phường Thử Phố", "Phường Thử Phố"),
        ("UBND xã Thử Hòa", "Đoàn xã Thử Hòa"),
        ("Xã Thử Hòa", "Đoàn xã Thử Hòa"),
        ("Đảng ủy xã Thử Hòa", "UBND xã Thử Hòa"),
        ("Hội Nông dân xã Thử Hòa", "Hội Cựu chiến binh xã Thử Hòa"),
        ("Đoàn trường Thử Lâm", "Trường Thử Lâm"),
    ],
)
def test_units_of_different_kinds_at_one_place_are_never_taken_for_each_other(there: str, written: str) -> None:
    reading = UnitFinder([Unit("U1", there, "OTHER")], []).read("", written)
    assert reading is not None
    assert (reading.proposals, reading.default) == ((), "+")


def test_a_tinh_doan_with_the_name_of_its_province_is_the_one_there_is() -> None:
    unit = Unit("U1", "Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh", "MASS_ORGANISATION")
    reading = UnitFinder([unit], []).read("", "Tỉnh đoàn Thử Lâm")
    assert reading is not None
    assert reading.default == "U1"


def test_units_of_a_province_are_offered_only_to_a_file_that_names_one_of_them() -> None:
    def offered(unit: str) -> set[str]:
        people = [{"full_name": "Nông Thị Giả Lập", "category": "Khách mời", "unit_name": unit}]
        return {one.choice for asked in check(people).questions for one in asked.proposals}

    assert {"BK-BB", "BK-NR"}.isdisjoint(offered("Trung tâm Đăng kiểm Mẫu"))
    assert "SYT" in offered("Trung tâm Đăng kiểm Mẫu")
    assert {"BK-BB", "BK-NR"} <= offered("Huyện Ba Bê")


@pytest.mark.parametrize(
    ("written", "code", "name"),
    [
        ("Công an tỉnh Vi Thử", "CAT", "Công an tỉnh Vi Thử"),
        ("CÔNG AN TỈNH VI THỬ", "CAT", "Công an tỉnh Vi Thử"),
        ("Hội Nông dân tỉnh Vi Thử", "HND", "Hội Nông dân tỉnh Vi Thử"),
        ("Sở y tế tỉnh Vi Thử", "SYT", "Sở Y tế tỉnh Vi Thử"),
        ("Văn phòng Ủy ban nhân dân tỉnh", "VPUB", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("Văn phòng UBND tỉnh Vi Thử", "VPUB", "Văn phòng UBND tỉnh Vi Thử"),
        ("Văn phòng Uỷ ban nhân dân tỉnh Vi Thử", "VPUB", "Văn phòng Ủy ban nhân dân tỉnh Vi Thử"),
        ("CA tỉnh", "CAT", "Công an tỉnh"),
        ("Huyện Ba Bể, tỉnh Bắc Kạn", "BK-BB", "Huyện Ba Bể"),
    ],
)
def test_a_unit_of_the_reference_data_comes_in_with_all_the_words_that_the_file_has_for_it(
    written: str, code: str, name: str
) -> None:
    unit = only(check([{**SOMEBODY, "unit_name": written}])).candidate.unit
    assert unit
    assert (unit.unit_code, unit.name) == (code, name)


@pytest.mark.parametrize(
    ("names", "called"),
    [
        (("Công an tỉnh Vi Thử", "CA tỉnh"), "Công an tỉnh Vi Thử"),
        (("Công an tỉnh", "Công an tỉnh Vi Thử", "CA tỉnh"), "Công an tỉnh"),
    ],
)
def test_a_unit_that_one_file_writes_in_several_ways_is_one_under_its_own_name_where_the_file_has_it(
    names: tuple[str, ...], called: str
) -> None:
    found = check([{**SOMEBODY, "full_name": f"Vi Thử {name[-4:]}", "unit_name": name} for name in names])
    assert found.units == (Unit("CAT", called, "AGENCY"),)


def test_of_two_provinces_neither_gives_a_unit_its_name_and_a_unit_of_the_congress_keeps_its_own() -> None:
    two = finder()
    two.hear(("Công an tỉnh Vi Thử", "Công an tỉnh Mẫu Ất"))
    assert two.units["CAT"].name == "Công an tỉnh"
    own = finder(Unit("CAT", "Công an tỉnh", "AGENCY"))
    own.hear(("Công an tỉnh Vi Thử",))
    reading = own.read("", "Công an tỉnh Vi Thử")
    assert reading
    assert (reading.default, own.units["CAT"].name) == ("CAT", "Công an tỉnh")
