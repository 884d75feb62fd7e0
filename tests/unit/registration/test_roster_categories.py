"""Categories are understood in people's words; what means more than one, or none, is asked."""

import pytest

from services.registration.domain.congress import reference
from services.registration.domain.roster.values.categories import read_category
from tests.support.files.read_rosters import read
from tests.support.files.sheets import Value


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Cá nhân điển hình tiên tiến", "EXEMPLAR_INDIVIDUAL"),
        ("Điển hình tiên tiến (cá nhân)", "EXEMPLAR_INDIVIDUAL"),
        ("Cá nhân", "EXEMPLAR_INDIVIDUAL"),
        ("exemplar_individual", "EXEMPLAR_INDIVIDUAL"),
        ("Điển hình cá nhân", "EXEMPLAR_INDIVIDUAL"),
        ("Tập thể", "EXEMPLAR_COLLECTIVE_REP"),
        ("Đại diện tập thể", "EXEMPLAR_COLLECTIVE_REP"),
        ("Hộ gia đình", "EXEMPLAR_HOUSEHOLD_REP"),
        ("Khách mời", "GUEST"),
        ("Lãnh đạo sở, ngành", "LEADER"),
        ("Nguyên lãnh đạo", "FORMER_LEADER"),
        ("Nguyên Chủ tịch UBND tỉnh", "FORMER_LEADER"),
        ("CSTĐTQ", "NATIONAL_EMULATION_FIGHTER"),
        ("Chiến sỹ thi đua toàn quốc", "NATIONAL_EMULATION_FIGHTER"),
        ("Anh hùng Lao động", "STATE_TITLE_HOLDER"),
        ("Mẹ Việt Nam anh hùng", "STATE_TITLE_HOLDER"),
        ("Cán bộ thi đua", "EMULATION_OFFICER"),
    ],
)
def test_a_category_is_known_in_peoples_words(written: str, code: str) -> None:
    reading = read_category(written, "PROVINCE")
    assert (reading.sort, reading.code) == ("category", code)


@pytest.mark.parametrize("one", reference.categories().values(), ids=lambda one: one.code)
def test_every_category_is_known_by_its_own_name_and_code(one: reference.Category) -> None:
    assert {read_category(text, "PROVINCE").code for text in (one.code, one.name, one.name.upper())} == {one.code}


@pytest.mark.parametrize("written", ["Điển hình tiên tiến", "ĐHTT", "Gương điển hình tiên tiến"])
def test_a_word_that_means_several_is_asked_with_proposals(written: str) -> None:
    assert read_category(written, "PROVINCE").proposals[0] == "EXEMPLAR_INDIVIDUAL"


@pytest.mark.parametrize("written", ["Đại biểu chính thức", "Trưởng đoàn", "Công an", "Tập thể, cá nhân tiêu biểu"])
def test_a_word_that_means_none_is_unknown(written: str) -> None:
    assert read_category(written, "PROVINCE").sort == "unknown"


@pytest.mark.parametrize("written", ["Phóng viên", "PRESS", "Văn nghệ, giao lưu", "Lễ tân"])
def test_press_and_staff_are_no_delegates(written: str) -> None:
    assert read_category(written, "PROVINCE").sort == "no_delegate"


def test_what_only_a_province_has_is_asked_below_it() -> None:
    assert read_category("Chiến sĩ thi đua toàn quốc", "DISTRICT").sort == "ask"


def test_guests_without_a_category_are_asked_about_apart_and_are_guests_until_somebody_says_otherwise() -> None:
    rows: list[list[Value]] = [["STT", "Họ và tên", "Năm sinh", "Tư cách", "Đơn vị"]]
    rows += [[1, "Vi Thử An", "1960", "Khách mời", "Sở Y tế"], [2, "Vi Thử Ba", "1970", "Chính thức", "Sở Y tế"]]
    roster = read(rows, answers={"category": "EXEMPLAR_INDIVIDUAL"})
    assert [one.category for one in roster.people] == ["GUEST", "EXEMPLAR_INDIVIDUAL"]
