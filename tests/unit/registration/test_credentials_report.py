"""The credentials report: published structures give their published figures, bases are stated, ties are listed."""

from datetime import date

import pytest

from services.registration.domain.composition.facts import Facts
from services.registration.domain.people.delegate import Birth
from services.registration.domain.report.credential_words import paper_of
from services.registration.domain.report.credentials import (
    Attendee,
    CredentialFigures,
    RefusedCase,
    Undecided,
    credential_figures,
)
from services.registration.domain.report.qualifications import academic_titles, titles_held
from services.registration.domain.report.rules import ReportRules, Standing
from tests.support.registration.counted_people import many, one

DAY = date(2020, 9, 9)
UNITS = {"BK-BB": "Huyện Ba Bể", "BK-CD": "Huyện Chợ Đồn"}
GUEST = {"category": "GUEST", "standing": "GUEST"}


def figures(
    present: list[Facts], away: list[Facts] | None = None, rules: ReportRules | None = None
) -> CredentialFigures:
    people = [*(Attendee(fact, True) for fact in present), *(Attendee(fact, False) for fact in away or [])]
    return credential_figures(people, DAY, rules or ReportRules(), UNITS)


def lines(found: CredentialFigures, section: int) -> tuple[str, ...]:
    return paper_of(found, "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V").sections[section - 1].lines


@pytest.mark.parametrize(
    ("exemplars", "guests", "share"),
    [(150, 236, "38,9%"), (166, 257, "39,2%"), (242, 0, "100,0%"), (210, 343, "38,0%")],
    ids=["Bắc Kạn V", "Nghệ An 2025", "Khánh Hòa 2025", "Lâm Đồng 2025"],
)
def test_published_structures_give_their_published_figures(exemplars: int, guests: int, share: str) -> None:
    found = figures([*many(exemplars), *many(guests, **GUEST)], rules=ReportRules(standing=Standing.ALL))
    seen = found.attendance
    assert (seen.summoned, seen.official, seen.guests) == (exemplars + guests, exemplars, guests)
    assert found.shares["exemplars"].words(1) == share
    assert found.came.words(1) == "100,0%"


def test_a_household_is_no_collective_and_no_individual() -> None:
    people = [*many(31, category="EXEMPLAR_COLLECTIVE_REP"), *many(4, category="EXEMPLAR_HOUSEHOLD_REP"), *many(83)]
    shares = figures(people).shares
    assert [shares[key].count for key in ("collective_reps", "household_reps", "individuals")] == [31, 4, 83]
    assert lines(figures(people), 2)[1] == "Đại diện tập thể: 31/118 đại biểu, chiếm 26,3%."


def test_direct_workers_of_2020_are_printed_with_as_many_decimals_as_asked() -> None:
    people = [*many(179, is_manager="YES"), *many(289, is_manager="NO")]
    printed = lines(figures(people, rules=ReportRules(direct_decimals=2)), 6)
    assert printed[0] == "Người trực tiếp lao động: 289/468 đại biểu, chiếm 61,75%."
    assert printed[1] == "Lãnh đạo, quản lý: 179/468 đại biểu, chiếm 38,2%."


def test_absent_guests_do_not_count_against_the_official_delegates_unless_the_setting_says_so() -> None:
    present = [*many(148), *many(100, **GUEST)]
    away = [*many(2), *many(136, **GUEST)]
    official = figures(present, away)
    assert (official.came.count, official.came.base, official.base) == (148, 150, 148)
    assert lines(official, 1)[2] == "Tỷ lệ có mặt: 98,7% (148/150 đại biểu chính thức)."
    everybody = figures(present, away, ReportRules(standing=Standing.ALL))
    assert (everybody.came.count, everybody.came.base, everybody.base) == (248, 386, 248)
    assert lines(everybody, 1)[2] == "Tỷ lệ có mặt: 64,2% (248/386 đại biểu, gồm cả khách mời)."
    notes = paper_of(everybody, "Đại hội").notes
    assert notes[0] == "Tỷ lệ tính trên 248 đại biểu có mặt, gồm cả khách mời, trừ chỗ ghi khác."


def test_all_eight_sections_stand_in_their_order() -> None:
    headings = [section.heading for section in paper_of(figures([*many(3)]), "Đại hội").sections]
    assert [heading.split(".")[0] for heading in headings] == list("12345678")
    assert "Kết luận" in headings[-1]


def test_who_is_absent_is_excused_only_where_somebody_keeps_a_register() -> None:
    away = [*many(3)]
    assert "sổ xin phép chưa có" in lines(figures([*many(5)], away), 1)[3]
    people = [Attendee(one(), True), *(Attendee(fact, False, at == 0) for at, fact in enumerate(away))]
    kept = credential_figures(people, DAY, ReportRules(), UNITS)
    assert lines(kept, 1)[3] == "Vắng mặt: 03 đại biểu (01 có lý do, 02 không lý do)."


def test_who_said_why_they_do_not_come_is_not_told_as_without_a_reason_before_somebody_decides() -> None:
    away = [Attendee(one(), False, at == 0, asks=at == 1) for at in range(4)]
    kept = credential_figures([Attendee(one(), True), *away], DAY, ReportRules(), UNITS)
    said = "Vắng mặt: 04 đại biểu (01 có lý do, 01 báo không dự, chưa xét lý do, 02 không lý do)."
    assert (lines(kept, 1)[3], kept.attendance.asking) == (said, 1)
    without = [Attendee(one(), False, None, asks=at == 1) for at in range(4)]
    found = credential_figures([Attendee(one(), True), *without], DAY, ReportRules(), UNITS)
    assert "04 đại biểu, trong đó 01 báo không dự, chưa xét lý do; sổ xin phép chưa có" in lines(found, 1)[3]
    early = credential_figures([Attendee(one(), True), *away], DAY, ReportRules(), UNITS, arriving=True)
    assert "trong đó 01 đã được phép vắng, 01 báo không dự, chưa xét lý do; cửa còn đón." in lines(early, 1)[3]


def test_what_is_sealed_is_in_no_figure_and_no_line_where_it_was_not_opened() -> None:
    people = [Attendee(one(ethnicity="Tày"), True) for _ in range(9)]
    found = credential_figures(people, DAY, ReportRules(), UNITS, sealed_told=False)
    sealed = {"ethnic_minority", "religious", "party_members", "non_party"}
    assert not sealed & found.shares.keys()
    assert not {"ethnicity", "political_theory"} & found.groups.keys()
    paper = paper_of(found, "Đại hội")
    assert "Tày" not in str(paper)
    assert "Dân tộc, tôn giáo, đảng viên, lý luận chính trị: chỉ có trong báo cáo đã chốt." in lines(found, 3)


@pytest.mark.parametrize(("party", "others", "told"), [(2, 7, False), (7, 2, False), (5, 5, True), (9, 0, True)])
def test_a_draft_tells_of_no_group_under_five_before_it_is_frozen(party: int, others: int, told: bool) -> None:
    people = [*many(party, party_member="YES", ethnicity="Tày"), *many(others, party_member="NO", ethnicity="Tày")]
    here = [Attendee(fact, True) for fact in people]
    draft = credential_figures(here, DAY, ReportRules(), UNITS, small_told=False)
    keys = {"party_members", "non_party"}
    assert keys & draft.shares.keys() == (keys if told else set())
    words = "Đảng viên: nhóm dưới 5 người, bản nháp không ghi số; có trong báo cáo đã chốt."
    assert (words in lines(draft, 3)) is not told
    whole = credential_figures(here, DAY, ReportRules(), UNITS)
    assert (whole.shares["party_members"].count, whole.held_back) == (party, ())


def test_everybody_of_a_tie_is_named_with_the_age_on_the_day() -> None:
    people = [
        one(name="Vi Thử An", form_of_address="Bà", birth=Birth(1940, 5, 3)),
        one(name="Vi Thử Bình", unit_code="BK-CD", birth=Birth(1940, 5, 3)),
        one(name="Vi Thử Chi", birth=Birth(2001, 12, 1)),
    ]
    assert lines(figures(people), 4) == (
        "Cao tuổi nhất (02 người): Bà Vi Thử An, Huyện Ba Bể, sinh 03/05/1940, 80 tuổi; "
        "Vi Thử Bình, Huyện Chợ Đồn, sinh 03/05/1940, 80 tuổi.",
        "Trẻ tuổi nhất: Vi Thử Chi, Huyện Ba Bể, sinh 01/12/2001, 18 tuổi.",
        "Tuổi bình quân: 59,3 tuổi (03/03 người có ngày sinh).",
    )


def test_the_age_of_an_absent_delegate_is_nobodys_record() -> None:
    found = figures([one(birth=Birth(1980, 1, 1))], [one(birth=Birth(1930, 1, 1))])
    assert [person.age for person in found.ages.oldest] == [40]


def test_nobody_there_makes_a_report_without_a_single_percentage() -> None:
    found = figures([], [*many(4)])
    text = " ".join(line for section in paper_of(found, "Đại hội").sections for line in section.lines)
    assert (found.base, found.came.words(1)) == (0, "0,0%")
    assert "chiếm" not in text
    assert "chưa có thông tin" in text


def test_cases_are_named_with_their_reason() -> None:
    cases = [
        RefusedCase("Vi Thử Dũng", "Huyện Ba Bể", ""),
        RefusedCase("Vi Thử Giang", "Huyện Ba Bể", "Chưa đủ thời gian công tác", "REJECTED"),
        RefusedCase("Vi Thử Hà", "Huyện Ba Bể", "đi công tác", "REPLACED"),
    ]
    open_still = Undecided(waiting=2, held=1, alternates=1)
    found = credential_figures([Attendee(one(), True)], DAY, ReportRules(), UNITS, cases, open_still)
    last = paper_of(found, "Đại hội").sections[-1]
    assert last.lines[2] == "Hồ sơ đề cử chưa kết luận: 03 (chờ xét 02 gồm 01 dự khuyết, tạm giữ để xác minh 01)."
    counted = "không duyệt 01, rút tên 01, được thay 01"
    assert last.lines[1] == f"Được đề cử mà không dự: 03 trường hợp ({counted})."
    assert last.tables[0].rows == (
        ("Vi Thử Dũng", "Huyện Ba Bể", "rút tên", "không ghi lý do"),
        ("Vi Thử Giang", "Huyện Ba Bể", "không duyệt", "Chưa đủ thời gian công tác"),
        ("Vi Thử Hà", "Huyện Ba Bể", "được thay", "đi công tác"),
    )


def test_titles_are_counted_by_person_in_one_spelling() -> None:
    held = titles_held(["Chiến sĩ thi đua cơ sở; Bằng khen tỉnh", "chiến sĩ thi đua cơ sở", "", "Bằng khen tỉnh"])
    assert held == {"Bằng khen tỉnh": 2, "Chiến sĩ thi đua cơ sở": 2}
    found = academic_titles(["PGS.TS", "Phó Giáo sư", "GS", "ThS.", "Bà", "Thượng tá"])
    assert found == {"professor": 1, "associate_professor": 2, "doctor": 1, "master": 1}


def test_small_ethnic_groups_are_told_together_in_the_report_too() -> None:
    people = [
        *many(60, ethnicity="Tày"),
        *many(20, ethnicity="Kinh"),
        *many(3, ethnicity="Mông"),
        *many(2, ethnicity="Hoa"),
    ]
    table = paper_of(figures(people), "Đại hội").sections[2].tables[1]
    assert table.rows == (
        ("Tày", "60", "70,6%"),
        ("Kinh", "20", "23,5%"),
        ("Gộp 2 nhóm, trong đó có nhóm dưới 5 người", "05", "5,9%"),
    )


@pytest.mark.parametrize(
    ("excused", "arriving", "line", "unexcused"),
    [
        ((True, False, False), True, "Chưa có mặt: 03 đại biểu, trong đó 01 đã được phép vắng; cửa còn đón.", None),
        ((False, False), True, "Chưa có mặt: 02 đại biểu; cửa còn đón.", None),
        ((None, None), True, "Chưa có mặt: 02 đại biểu; cửa còn đón.", None),
        ((True, False, False), False, "Vắng mặt: 03 đại biểu (01 có lý do, 02 không lý do).", 2),
    ],
)
def test_nobody_is_absent_while_people_arrive(
    excused: tuple[bool | None, ...], arriving: bool, line: str, unexcused: int | None
) -> None:
    away = [Attendee(one(), False, each) for each in excused]
    found = credential_figures([Attendee(one(), True), *away], DAY, ReportRules(), UNITS, arriving=arriving)
    assert lines(found, 1)[-1] == line
    assert (found.attendance.absent, found.attendance.unexcused) == (len(excused), unexcused)


def test_what_nobody_of_the_list_told_is_no_share_of_nought() -> None:
    found = figures(many(3, is_manager=""))
    assert "Người trực tiếp lao động: danh sách chưa có thông tin này." in lines(found, 6)
    assert not any("0,0%" in line for line in lines(found, 6))
