"""Awards that offices write in short are said in full; an award and the authority that signs for it are held side by side."""

from dataclasses import replace
from datetime import date

import pytest

from services.honors.domain.proof.doubts import doubts
from services.honors.domain.proof.short_awards import short_awards
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import Decision
from services.honors.domain.roll.script import script
from services.honors.domain.roll_file.understanding.award_names import award_of
from tests.support.files.roll_book import check, delegate, person, taken_in
from tests.support.honors.honors_rows import entry

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("written", "code", "words"),
    [
        ("HCLĐ hạng Nhì", "HC_LAO_DONG", "Huân chương Lao động hạng Nhì"),
        ("HCLĐ Ba", "HC_LAO_DONG", "Huân chương Lao động hạng Ba"),
        ("HC LĐ hạng III", "HC_LAO_DONG", "Huân chương Lao động hạng Ba"),
        ("HCĐL hạng Nhất", "HC_DOC_LAP", "Huân chương Độc lập hạng Nhất"),
        ("HCCC hạng Ba", "HC_CHIEN_CONG", "Huân chương Chiến công hạng Ba"),
        ("HCBVTQ hạng Nhì", "HC_BAO_VE_TO_QUOC", "Huân chương Bảo vệ Tổ quốc hạng Nhì"),
        ("HC Chiến sĩ vẻ vang hạng Nhì", "HCH_CHIEN_SI_VV", "Huy chương Chiến sĩ vẻ vang hạng Nhì"),
        ("AHLĐ", "AH_LAO_DONG", "Anh hùng Lao động"),
        ("NGƯT", "NGUT", "Nhà giáo ưu tú"),
        ("CSTĐTQ", "CSTDTQ", "Chiến sĩ thi đua toàn quốc"),
        ("CSTĐ toàn quốc", "CSTDTQ", "Chiến sĩ thi đua toàn quốc"),
        ("CSTĐ cấp tỉnh", "CSTD_TINH", "Chiến sĩ thi đua cấp tỉnh"),
        ("CSTĐCS", "CSTDCS", "Chiến sĩ thi đua cơ sở"),
        ("BKTTg", "BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
        ("BKTTgCP", "BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
        ("Bằng khen TTCP", "BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
        ("Cờ TĐCP", "CO_CP", "Cờ thi đua của Chính phủ"),
        ("Cờ TĐ UBND tỉnh", "CO_TINH", "Cờ thi đua của UBND tỉnh"),
        ("BK UBND tỉnh", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"),
        ("BK CT UBND tỉnh", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"),
        ("Bằng khen Chủ tịch UBND tỉnh", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"),
        (
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "BK_TINH",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        ),
        ("BK CT Uỷ ban nhân dân tỉnh", "BK_TINH", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"),
        ("Cờ thi đua của Ủy ban nhân dân tỉnh", "CO_TINH", "Cờ thi đua của Ủy ban nhân dân tỉnh"),
        ("BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"),
        ("BK cấp Bộ", "BK_BO", "Bằng khen của bộ, ban, ngành, đoàn thể trung ương"),
        ("BK Bộ Y tế", "BK_BO", "Bằng khen Bộ Y tế"),
        ("GK Giám đốc Sở Y tế", "GIAY_KHEN", "Giấy khen Giám đốc Sở Y tế"),
        ("BK TTg CP", "BK_TTG", "Bằng khen của Thủ tướng Chính phủ"),
        ("CSTĐ CS", "CSTDCS", "Chiến sĩ thi đua cơ sở"),
        ("TT LĐ xuất sắc", "TTLDXS", "Tập thể lao động xuất sắc"),
        ("Bằng khen cấp tỉnh", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh"),
        ("Thôn văn hóa", "THON_TDP_VH", "Thôn văn hóa"),
        ("LĐTT", "LDTT", "Lao động tiên tiến"),
        ("TTLĐXS", "TTLDXS", "Tập thể lao động xuất sắc"),
        ("Bằng khen của Bộ trưởng Bộ Y tế", "BK_BO", "Bằng khen của Bộ trưởng Bộ Y tế"),
        ("Bằng khen của Chủ tịch UBND tỉnh Mẫu", "BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh Mẫu"),
        ("BK UBND thành phố", "BK_TINH", "Bằng khen UBND thành phố"),
    ],
)
def test_an_award_in_short_is_known_and_comes_in_with_its_full_name(written: str, code: str, words: str) -> None:
    award, grade = award_of(written, award_catalogue())
    assert award is not None
    assert award.code == code
    kind = award.kinds[-1]
    row = {**person("Vi Thị Thử", award_name=written), "kind": {"COLLECTIVE": "Tập thể"}.get(kind, "Cá nhân")}
    (outcome,) = check([row]).entries
    assert (outcome.kind, outcome.candidate.grade, outcome.candidate.words.award_name) == ("new", grade, words)


def test_the_check_says_once_what_became_of_each_short_name() -> None:
    rows = [person(f"Vi Thử {name}", award_name="BK UBND tỉnh") for name in ("An", "Bình", "Cúc")]
    said = [note for note in check(rows).notes if "BK UBND tỉnh" in note]
    assert said == ["“BK UBND tỉnh” (3 mục) nhập đầy đủ là “Bằng khen của Chủ tịch UBND tỉnh”, theo danh mục."]
    assert not [note for note in check([person("Vi Thử An")]).notes if "nhập đầy đủ" in note]


FULL = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"


def test_an_institution_that_a_file_writes_in_full_stays_and_nothing_is_noted() -> None:
    assert not [note for note in check([person("Vi Thử An", award_name=FULL)]).notes if "nhập đầy đủ" in note]


@pytest.mark.parametrize("title", [(), ("Danh sách tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",)])
def test_an_award_that_one_file_writes_short_and_whole_has_one_name(title: tuple[str, ...]) -> None:
    whole = [] if title else [person("Vi Thử An", award_name=FULL)]
    rows = [*whole, person("Vi Thử Bình", award_name="BK UBND tỉnh"), person("Vi Thử Cúc", award_code="BK_TINH")]
    found = check(rows, title=title)
    assert {one.candidate.words.award_name for one in found.entries} == {FULL}


def test_a_later_file_that_shortens_the_institution_changes_no_entry() -> None:
    roll = taken_in([person("Vi Thử An", award_name=FULL)])
    again = check([person("Vi Thử An")], roll=roll)
    assert [one.kind for one in again.entries] == ["unchanged"]
    assert [one.words.award_name for one in taken_in([person("Vi Thử An")], roll=roll)] == [FULL]


def test_a_short_name_with_the_institution_in_full_is_mended_to_one_that_keeps_it() -> None:
    one = entry(award_code="BK_TINH", words=replace(entry().words, award_name="BK Chủ tịch Ủy ban nhân dân tỉnh"))
    (found,) = short_awards([one])
    assert found.full == FULL


def test_a_short_name_that_came_in_before_is_doubted_with_its_full_name() -> None:
    one = entry(award_code="HC_LAO_DONG", grade=2, words=replace(entry().words, award_name="HCLĐ hạng Nhì"))
    said = doubts([one], TODAY)[one.entry_id]
    assert [told for told in said if "viết tắt" in told] == [
        "Hình thức viết tắt “HCLĐ hạng Nhì”: màn hình và lời đọc cũng viết tắt. "
        "Xin sửa thành “Huân chương Lao động hạng Nhì”."
    ]


@pytest.mark.parametrize(
    ("code", "award", "begins"),
    [
        ("HC_LAO_DONG", "Huân chương Lao động hạng Nhì", "Tặng thưởng Huân chương Lao động hạng Nhì cho "),
        ("HC_LAO_DONG", "HCLĐ hạng Nhì", "Tặng thưởng HCLĐ hạng Nhì cho "),
        ("HCH_CHIEN_SI_VV", "Huy chương Chiến sĩ vẻ vang", "Tặng thưởng Huy chương Chiến sĩ vẻ vang cho "),
        ("CO_CP", "Cờ thi đua của Chính phủ", "Tặng Cờ thi đua của Chính phủ cho "),
        ("BK_TINH", "BK UBND tỉnh", "Tặng BK UBND tỉnh cho "),
        ("CSTD_TINH", "Chiến sĩ thi đua cấp tỉnh", "Tặng danh hiệu Chiến sĩ thi đua cấp tỉnh cho "),
        ("RIENG_GIAI", "Giải Bông lúa vàng", "Tặng Giải Bông lúa vàng cho "),
    ],
)
def test_each_award_is_given_in_its_own_form(code: str, award: str, begins: str) -> None:
    one = entry(award_code=code, words=replace(entry().words, award_name=award))
    assert "".join(part.text for part in script(one)).startswith(begins)


@pytest.mark.parametrize(
    ("code", "number", "issuer", "by"),
    [
        ("HC_LAO_DONG", "2468/QĐ-UBND", "Chủ tịch UBND tỉnh", "Chủ tịch nước"),
        ("BK_TTG", "2468/QĐ-UBND", "", "Thủ tướng Chính phủ"),
        ("CO_CP", "12/QĐ-CTN", "Chủ tịch nước", "Thủ tướng Chính phủ"),
        ("BK_TINH", "99/QĐ-TTg", "Thủ tướng Chính phủ", "Chủ tịch UBND tỉnh"),
        ("BK_BO", "2468/QĐ-UBND", "Chủ tịch UBND tỉnh", "bộ, ban, ngành, đoàn thể trung ương"),
        ("GIAY_KHEN", "99/QĐ-TTg", "", "cơ quan, đơn vị hoặc địa phương"),
        ("BK_TINH", "77/QĐ-UBND", "Chủ tịch UBND huyện Ba Bể", "Chủ tịch UBND tỉnh"),
        ("BK_TINH", "78/QĐ-UBND", "Chủ tịch UBND thành phố Bắc Kạn", "Chủ tịch UBND tỉnh"),
        ("CSTD_TINH", "79/QĐ-UBND", "Chủ tịch UBND xã Ba Bể", "Chủ tịch UBND tỉnh"),
    ],
)
def test_an_award_under_another_authority_is_doubted_and_noted_once_in_the_check(
    code: str, number: str, issuer: str, by: str
) -> None:
    award = award_catalogue()[code]
    decision = Decision(number, date(2026, 11, 1), issuer)
    one = entry(award_code=code, decision=decision, words=replace(entry().words, award_name=award.name))
    said = [told for told in doubts([one], TODAY)[one.entry_id] if number in told]
    assert len(said) == 1
    assert f"do {by} tặng" in said[0]
    told = {"award_code": code, "award_name": "", "decision_number": number, "grade": "3" if award.grades else ""}
    kind = "Tập thể" if code == "CO_CP" else "Cá nhân"
    rows = [{**person(f"Vi Thử {name}", **told), "issuer": issuer, "kind": kind} for name in ("An", "Bình")]
    found = check(rows)
    assert found.count("new") == 2
    assert [f"2 mục “{award.full_name(3 if award.grades else 0)}”" in note for note in found.notes] == [True]


@pytest.mark.parametrize(
    ("code", "number", "issuer"),
    [
        ("HC_LAO_DONG", "12/QĐ-CTN", "Chủ tịch nước"),
        ("BK_TTG", "99/QĐ-TTg", ""),
        ("BK_TINH", "2468/QĐ-UBND", "Chủ tịch UBND tỉnh"),
        ("BK_TINH", "2468/QĐ-UBND", "Chủ tịch UBND thành phố Hà Nội"),
        ("GIAY_KHEN", "77/QĐ-UBND", "Chủ tịch UBND huyện Ba Bể"),
        ("BK_BO", "45/QĐ-BYT", "Bộ trưởng Bộ Y tế"),
        ("BIEU_DUONG_DHTT", "99/QĐ-TTg", ""),
        ("RIENG_GIAI", "99/QĐ-TTg", ""),
        ("HC_LAO_DONG", "", ""),
        ("HC_LAO_DONG", "45/QĐ-HĐTĐKT", ""),
    ],
)
def test_a_right_or_unknown_authority_is_no_matter(code: str, number: str, issuer: str) -> None:
    one = entry(award_code=code, decision=Decision(number, date(2026, 11, 1), issuer))
    assert not [told for told in doubts([one], TODAY).get(one.entry_id, []) if "tặng" in told]


@pytest.mark.parametrize(
    ("number", "issuer", "whose"),
    [
        ("88/QĐ-TTg", "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ"),
        ("88/QĐ-CTN", "Thủ tướng Chính phủ", "Chủ tịch nước"),
        ("88/QĐ-UBND", "Chủ tịch nước", "UBND"),
        ("88/QĐ-CTUBND", "Bộ trưởng Bộ Y tế", "UBND"),
        ("88/QĐ-TTg", "Chủ tịch UBND xã Ba Bể", "Thủ tướng Chính phủ"),
        ("88/QĐ-TTg", "Thủ tướng Chính phủ", ""),
        ("88/QĐ-CTN", "Chủ tịch nước", ""),
        ("88/QĐ-UBND", "Ủy ban nhân dân xã Ba Bể", ""),
        ("88/QĐ-UBND", "Chủ tịch UBND thành phố Bắc Kạn", ""),
        ("88/QĐ-TTg", "", ""),
        ("88/QĐ-TTg", "Hội đồng Thi đua", ""),
        ("88/QĐ-BYT", "Chủ tịch UBND tỉnh", ""),
    ],
)
def test_a_number_whose_letters_say_another_issuer_than_is_written_is_doubted_and_noted(
    number: str, issuer: str, whose: str
) -> None:
    said = f"Số {number} là của {whose}, mà cơ quan quyết định ghi “{issuer}”. Xin kiểm tra số hoặc cơ quan."
    one = entry(decision=Decision(number, date(2026, 11, 1), issuer))
    told = [doubt for doubt in doubts([one], TODAY).get(one.entry_id, []) if "cơ quan quyết định ghi" in doubt]
    assert told == ([said] if whose else [])
    rows = [person(f"Vi Thử {name}", decision_number=number, issuer=issuer) for name in ("An", "Bình")]
    noted = [note for note in check(rows).notes if "cơ quan quyết định ghi" in note]
    assert noted == ([f"2 mục: {said}"] if whose else [])


@pytest.mark.parametrize(
    "name", ["Hộ ông Vi Văn Thử", "Hộ gia đình ông Vi Văn Thử", "Gia đình ông Vi Văn Thử", "Vi Văn Thử"]
)
def test_whoever_has_the_name_of_a_household_in_its_unit_is_proposed_as_who_receives(name: str) -> None:
    people = [delegate(1, "Vi Văn Thử"), delegate(2, "Vi Văn Thử", "Huyện Mẫu Bính")]
    found = check([person(name, kind="Hộ gia đình")], delegates=people)
    (asked,) = [one for one in found.questions if one.kind == "delegate"]
    assert asked.default == "DB-0001"
    (outcome,) = found.entries
    assert (outcome.candidate.words.name, outcome.candidate.delegate_code) == (name, "DB-0001")
    later = check([person(name, kind="Hộ gia đình")], {asked.id: "later"}, delegates=people)
    assert later.entries[0].candidate.linked is None


def test_who_receives_for_a_household_stays_when_the_file_comes_again() -> None:
    rows, people = [person("Hộ ông Vi Văn Thử", kind="Hộ gia đình")], [delegate(1, "Vi Văn Thử")]
    roll = taken_in(rows, delegates=people)
    assert [one.kind for one in check(rows, roll=roll, delegates=people).entries] == ["unchanged"]
