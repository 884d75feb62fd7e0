"""A congress under the rules of its level."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest

from services.registration.domain.congress.changing import CongressChange, change_congress
from services.registration.domain.congress.composition import check_cap, ratio_warning
from services.registration.domain.congress.congress import (
    Congress,
    CongressPlan,
    PlanRefused,
    agenda_of,
    found_congress,
    reference,
)
from services.registration.domain.congress.title import long_date
from services.registration.domain.documents.letterhead import LetterKind, proposed
from services.registration.domain.ids import CongressId

PLAN = CongressPlan(
    code="BK-V",
    level="PROVINCE",
    province="Bắc Kạn",
    host="",
    ordinal="V",
    term="2020-2025",
    review_period="2016-2020",
    theme="",
    slogans=(),
    venue="Hội trường",
    gate_note="",
    hotline="",
    starts_at=datetime(2020, 9, 8, 23, 30, tzinfo=UTC),
    max_delegates=None,
    synthetic=True,
)
LEVELS = reference.levels()


def founded(plan: CongressPlan) -> Congress:
    made = found_congress(plan, reference.levels().get(plan.level), CongressId(UUID(int=1)), 1, [])
    assert isinstance(made, Congress)
    return made


def test_the_title_has_three_lines_and_vietnams_date() -> None:
    assert founded(PLAN).title_lines == (
        "Đại hội Thi đua yêu nước tỉnh Bắc Kạn",
        "Lần thứ V",
        "Bắc Kạn, ngày 09 tháng 9 năm 2020",
    )
    assert long_date(datetime(2025, 2, 10, 3, tzinfo=UTC)) == "ngày 10 tháng 02 năm 2025"


@pytest.mark.parametrize("offset", [-8, 0, 7, 14])
def test_an_evening_in_vietnam_has_vietnams_date_with_whatever_offset_it_is_told(offset: int) -> None:
    evening = datetime(2026, 11, 30, 20, 45, tzinfo=timezone(timedelta(hours=7)))
    assert long_date(evening.astimezone(timezone(timedelta(hours=offset)))) == "ngày 30 tháng 11 năm 2026"


def test_a_congress_elsewhere_is_offered_no_unit_of_another_province() -> None:
    there = reference.units_of("Hải Phòng")
    assert {"SYT", "SNV"} <= there.keys()
    assert not [one.name for one in there.values() if "Bắc Kạn" in one.name or one.unit_code.startswith("BK-")]
    assert reference.units_of(" bắc kạn ").keys() == reference.units().keys()


def test_nothing_that_a_congress_elsewhere_shows_by_itself_names_another_province() -> None:
    made = founded(replace(PLAN, province="Hải Phòng", host="thành phố Hải Phòng", ordinal="VI"))
    said = str((made, [proposed(made, kind) for kind in LetterKind]))
    assert "Bắc Kạn" not in said


def test_a_conference_has_no_flag_salute() -> None:
    assert next(item.code for item in agenda_of("CONGRESS", "2020-2025")) == "FLAG_SALUTE"
    assert len(agenda_of("CONGRESS", "2020-2025")) == 10
    conference = agenda_of("CONFERENCE", "2020-2025")
    assert len(conference) == 9
    assert "FLAG_SALUTE" not in {item.code for item in conference}
    assert [item.number for item in conference] == list(range(1, 10))


def test_the_movement_launched_is_that_of_the_congresss_own_term() -> None:
    assert "giai đoạn 2020-2025" in {i.code: i.name for i in founded(PLAN).agenda}["LAUNCH_MOVEMENT"]


@pytest.mark.parametrize(
    ("level", "cap", "form"),
    [
        ("COMMUNE", 200, "CONFERENCE"),
        ("AGENCY", 300, "CONFERENCE"),
        ("DISTRICT", 300, "CONGRESS"),
        ("PROVINCE", 500, "CONGRESS"),
        ("NATIONAL", 5000, "CONGRESS"),
    ],
)
def test_each_level_has_the_cap_and_form_of_the_plan(level: str, cap: int, form: str) -> None:
    made = founded(replace(PLAN, level=level, host="đơn vị giả lập"))
    assert (made.max_delegates, made.form) == (cap, form)
    plan = replace(PLAN, level=level, host="x", max_delegates=cap + 1)
    over = found_congress(plan, reference.levels()[level], made.congress_id, 1, [])
    assert isinstance(over, PlanRefused)
    assert f"tối đa {cap}" in over.sentence


def test_below_the_province_the_host_must_be_named() -> None:
    made = found_congress(replace(PLAN, level="COMMUNE"), reference.levels()["COMMUNE"], CongressId(UUID(int=1)), 1, [])
    assert isinstance(made, PlanRefused)
    assert founded(replace(PLAN, level="COMMUNE", host="xã Giả Lập", ordinal="I")).name == (
        "Hội nghị tuyên dương điển hình tiên tiến xã Giả Lập lần thứ I"
    )


def test_a_city_hosts_in_its_own_name_and_a_national_congress_names_no_place() -> None:
    city = founded(replace(PLAN, province="Hải Phòng", host="thành phố Hải Phòng", ordinal="VI"))
    assert city.name == "Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ VI"
    whole = founded(replace(PLAN, level="NATIONAL", province="Hà Nội", ordinal="XI"))
    assert whole.title_lines[0] == "Đại hội Thi đua yêu nước toàn quốc"


def test_the_date_line_is_written_from_its_own_place_also_after_the_congress_was_moved() -> None:
    district = founded(replace(PLAN, level="DISTRICT", host="huyện Ba Bể", place="Ba Bể"))
    assert district.title_lines[-1] == "Ba Bể, ngày 09 tháng 9 năm 2020"
    moved = change_congress(district, LEVELS["DISTRICT"], CongressChange(starts_at=PLAN.starts_at + timedelta(days=1)))
    assert moved.title_lines[-1] == "Ba Bể, ngày 10 tháng 9 năm 2020"
    assert (
        change_congress(moved, LEVELS["DISTRICT"], CongressChange(place="Chợ Rã"))
        .title_lines[-1]
        .startswith("Chợ Rã, ")
    )


def test_a_title_founded_wrong_is_mended_and_the_agenda_follows_the_term() -> None:
    wrong = founded(replace(PLAN, province="Hải Phòng", ordinal="V"))
    right = change_congress(
        wrong, LEVELS["PROVINCE"], CongressChange(host="thành phố Hải Phòng", ordinal="VI", term="2025-2030")
    )
    assert right.name == "Đại hội Thi đua yêu nước thành phố Hải Phòng lần thứ VI"
    assert right.title_lines[:2] == ("Đại hội Thi đua yêu nước thành phố Hải Phòng", "Lần thứ VI")
    assert "giai đoạn 2025-2030" in {i.code: i.name for i in right.agenda}["LAUNCH_MOVEMENT"]
    assert change_congress(right, LEVELS["PROVINCE"], CongressChange(ordinal="VI")) is right


def test_slogans_of_bac_kan_v_are_verbatim_and_others_name_no_other_congress() -> None:
    assert founded(PLAN).slogans == reference.slogans()
    others = founded(replace(PLAN, province="Thái Nguyên", ordinal="I")).slogans
    assert others[0] == "Nhiệt liệt chào mừng Đại hội Thi đua yêu nước tỉnh Thái Nguyên lần thứ I!"
    assert not [line for line in others if "Bắc Kạn" in line or "2020" in line]


def test_the_cap_says_by_how_many_it_is_exceeded() -> None:
    assert check_cap(500, 500) is None
    too_many = check_cap(500, 512)
    assert too_many is not None
    assert "tối đa 500 đại biểu; sau khi nhập tệp sẽ có 512, vượt 12" in too_many.sentence


def test_seventy_to_thirty_is_a_warning_from_the_first_person_too_many() -> None:
    assert ratio_warning(reference.levels()["COMMUNE"], 140, 60) is None
    warning = ratio_warning(reference.levels()["COMMUNE"], 139, 61)
    assert warning is not None
    assert "61/200 người (30,5%)" in warning
    assert "không quá 60 người" in warning


def test_the_province_has_no_ratio() -> None:
    """V had 150 exemplars of 386 (38.86%), which breaks no rule."""
    assert ratio_warning(reference.levels()["PROVINCE"], 150, 236) is None


def test_the_reference_data_has_the_figures_of_the_sources() -> None:
    assert len(reference.agenda()) == 10
    assert len(reference.categories()) == 11
    assert sum(c.counts_as == "EXEMPLAR" for c in reference.categories().values()) == 5
    assert sum(u.kind in ("CITY", "DISTRICT") for u in reference.units().values()) == 8
    assert len(reference.slogans()) == 8
    assert len(reference.ethnic_groups()) == 10
