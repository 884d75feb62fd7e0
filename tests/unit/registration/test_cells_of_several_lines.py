"""A line break inside a cell never loses a word: names go on, figures close up, and what is unclear is asked for that person."""

import pytest

from services.registration.domain.roster.telling.told import ToldPerson
from tests.support.files.read_rosters import read

HEADS = ["TT", "Họ và tên", "Ngày sinh", "Số điện thoại", "CCCD", "Email", "Ghế", "Dân tộc", "Tôn giáo", "Đảng viên"]
HEADS += ["Chức vụ", "Đơn vị", "Thành phần", "Mã đại biểu", "Giới tính"]


def one_of(**cells: str) -> ToldPerson:
    row: list[str | int | float | None] = [1, "Vi Văn Thử", *[""] * 8, "Y sĩ", "Sở Y tế", "Khách mời", "", ""]
    for head, text in cells.items():
        row[HEADS.index(head.replace("_", " "))] = text
    (person,) = read([HEADS, row]).people
    return person


def test_a_name_broken_where_it_cannot_end_is_one_name_and_the_position_stays() -> None:
    person = one_of(Họ_và_tên="Nông Thị\nHoa")
    assert (person.full_name, person.position) == ("Nông Thị Hoa", "Y sĩ")


def test_a_break_that_may_be_either_is_asked_for_this_person_and_never_answered_beforehand() -> None:
    rows = [["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Thành phần"]]
    rows += [["1", "Hoàng Minh\nThụ", "Y sĩ", "Sở Y tế", "Khách mời"]]
    rows += [["2", "Lò Văn An\nChủ tịch xã", "", "Sở Y tế", "Khách mời"]]
    roster = read(rows)
    (asked,) = [one for one in roster.questions if one.kind == "wrapped_name"]
    assert (asked.default, asked.people) == (None, ("Hoàng Minh Thụ",))
    assert [(one.outcome, one.position) for one in roster.people][1] == ("new", "Chủ tịch xã")
    assert roster.people[0].outcome == "asked"
    joined = read(rows, answers={asked.id: "join"}).people[0]
    assert (joined.outcome, joined.full_name, joined.position) == ("new", "Hoàng Minh Thụ", "Y sĩ")
    apart = read(rows, answers={asked.id: "move"}).people[0]
    assert (apart.outcome, apart.full_name, apart.position) == ("new", "Hoàng Minh", "Y sĩ")
    assert dict(apart.further)["note"] == "Thụ"


def test_a_broken_name_in_the_column_of_ranks_and_names_is_whole_too() -> None:
    person = one_of(Họ_và_tên="Thiếu tá -\nHứa Văn\nPhú")
    assert (person.form_of_address, person.full_name) == ("Thiếu tá", "Hứa Văn Phú")


@pytest.mark.parametrize("text", ["03/05/\n1984", "03/05\n/1984", "03/\n05/\n1984", "03-05-\n1984", "03.05.\n1984"])
def test_a_broken_day_is_that_day(text: str) -> None:
    assert one_of(Ngày_sinh=text).birth == "03/05/1984"


def test_broken_figures_and_addresses_close_up() -> None:
    assert one_of(Số_điện_thoại="0912\n345678").phone.replace(" ", "") == "0912345678"
    assert one_of(Email="vi.du@\nexample.vn").further["email"] == "vi.du@example.vn"
    person = one_of(CCCD="000084\n000001", Mã_đại_biểu="DB-\n0042")
    assert not any("định danh" in note for note in person.notes)
    assert person.code == "DB-0042"


def test_broken_words_are_words() -> None:
    person = one_of(Dân_tộc="Sán\nChay", Tôn_giáo="Phật\ngiáo", Đảng_viên="Đảng\nviên", Đơn_vị="Sở\nY tế")
    assert (person.ethnicity, person.religion, person.party_member) == ("Sán Chay", "Phật giáo", True)
    assert (person.unit_name, person.category) == ("Sở Y tế", "GUEST")
    assert one_of(Tôn_giáo="Không\ntheo").religion == "none"
    assert one_of(Thành_phần="Khách\nmời").category == "GUEST"
    assert one_of(Chức_vụ="Giám\nđốc").position == "Giám đốc"


def test_two_telephones_in_one_cell_stay_two() -> None:
    assert one_of(Số_điện_thoại="0912345678\n0912345679").phone == "0912345678 0912345679"


def test_a_telephone_with_a_figure_too_few_is_kept_and_noted() -> None:
    person = one_of(Số_điện_thoại="091234568")
    assert person.phone == "091234568"
    assert "9 chữ số" in " ".join(person.notes)
    assert one_of(Số_điện_thoại="0912345680").notes == ()
    assert one_of(Số_điện_thoại="02093870123").notes == ()


def test_a_name_that_goes_on_in_the_next_row_is_asked_about_and_never_two_people() -> None:
    rows = [["TT", "Họ và tên", "Năm sinh", "Giới tính", "Chức vụ", "Đơn vị", "Thành phần"]]
    rows += [["1", "Lê Thử", "1976", "Nam", "Viện trưởng", "Viện Thử", "Khách mời"]]
    rows += [["", "Gia", "", "", "", "nghiệm", ""]]
    rows += [["2", "Hoàng Thử Huy", "1986", "Nam", "Viên chức", "Viện Thử nghiệm", "Khách mời"]]
    roster = read(rows)
    (asked,) = [one for one in roster.questions if one.kind == "wrapped_name"]
    assert (asked.default, len(roster.people)) == (None, 2)
    joined = read(rows, answers={asked.id: "join"}).people[0]
    assert (joined.outcome, joined.full_name, joined.unit_name) == ("new", "Lê Thử Gia", "Viện Thử nghiệm")


def test_a_row_with_anything_of_its_own_is_a_person() -> None:
    rows = [["TT", "Họ và tên", "Năm sinh", "Đơn vị", "Thành phần"]]
    rows += [["1", "Lê Thử", "1976", "Sở Y tế", "Khách mời"], ["2", "Gia", "", "Sở Y tế", "Khách mời"]]
    assert [one.full_name for one in read(rows).people] == ["Lê Thử", "Gia"]
