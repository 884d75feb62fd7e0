"""A name that runs over several lines of its cell stays one name, and whatever stands between its parts is no part of it."""

import pytest

from chassis.files.meaning.people.names import read_name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Mạc Thị\nBình", "Mạc Thị Bình"),
        ("Hoàng Văn\nThụ", "Hoàng Văn Thụ"),
        ("Nguyễn Thị\nThu Hà", "Nguyễn Thị Thu Hà"),
        ("NGUYỄN THỊ\nTHU HÀ", "NGUYỄN THỊ THU HÀ"),
        ("nguyễn thị\nhà", "nguyễn thị hà"),
        ("Nguyễn\nVăn An", "Nguyễn Văn An"),
        ("Nguyễn\nVăn\nAn", "Nguyễn Văn An"),
        ("Giàng A\nSử", "Giàng A Sử"),
        ("Thượng tá\nPhạm Văn Dũng", "Phạm Văn Dũng"),
        ("Đại tá Nguyễn\nVăn An", "Nguyễn Văn An"),
        ("Nguyễn Thị \r\n Hoa", "Nguyễn Thị Hoa"),
        ("Nguyễn Thị\n\nHoa", "Nguyễn Thị Hoa"),
        ("Vi Thị\nNam", "Vi Thị Nam"),
    ],
)
def test_a_name_that_cannot_end_where_its_line_ends_goes_on(written: str, name: str) -> None:
    reading = read_name(written)
    assert (reading.bare, reading.aside, reading.wrapped, reading.refused) == (name, "", "", "")


@pytest.mark.parametrize(
    ("written", "name", "aside"),
    [
        ("Mạc Thị\nBình\nĐiều dưỡng trạm y tế", "Mạc Thị Bình", "Điều dưỡng trạm y tế"),
        ("Mạc Thị\nBình (Trưởng đoàn)", "Mạc Thị Bình", "Trưởng đoàn"),
        ("Nguyễn Văn An\nChủ tịch xã", "Nguyễn Văn An", "Chủ tịch xã"),
        ("NGUYỄN VĂN AN\nCHỦ TỊCH XÃ", "NGUYỄN VĂN AN", "CHỦ TỊCH XÃ"),
        ("Nguyễn Văn An\nGiáo viên", "Nguyễn Văn An", "Giáo viên"),
        ("Nguyễn Văn An\n- Phó đội trưởng", "Nguyễn Văn An", "Phó đội trưởng"),
        ("Nguyễn Văn An\nBí thư", "Nguyễn Văn An", "Bí thư"),
        ("Nguyễn Văn\nChủ tịch xã", "Nguyễn Văn", "Chủ tịch xã"),
    ],
)
def test_what_is_a_position_stays_behind_the_name(written: str, name: str, aside: str) -> None:
    reading = read_name(written)
    assert (reading.bare, reading.aside, reading.wrapped) == (name, aside, "")


@pytest.mark.parametrize(
    ("written", "wrapped"),
    [
        ("Hoàng Minh\nThụ", "Hoàng Minh Thụ"),
        ("Nguyễn Thị Thanh\nHương", "Nguyễn Thị Thanh Hương"),
        ("NGUYỄN HOÀNG\nMINH ANH", "NGUYỄN HOÀNG MINH ANH"),
    ],
)
def test_what_may_be_either_is_said_to_be_so(written: str, wrapped: str) -> None:
    reading = read_name(written)
    assert (reading.wrapped, reading.aside) == (wrapped, written.split("\n")[1])


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("Thiếu tá - Hứa Văn Phú", "Thiếu tá"),
        ("Thiếu tá – Hứa Văn Phú", "Thiếu tá"),
        ("Thiếu tá-Hứa Văn Phú", "Thiếu tá"),
        ("Trung tá: Hứa Văn Phú", "Trung tá"),
        ("Đ/c: Hứa Văn Phú", "Đ/c"),
        ("Đ/c - Hứa Văn Phú", "Đ/c"),
        ("Đại tá, TS - Hứa Văn Phú", "Đại tá, TS"),
        ("Ông / Hứa Văn Phú", "Ông"),
        ("BS. CKI - Hứa Văn Phú", "BS. CKI"),
        ("Thiếu tá | Hứa Văn Phú", "Thiếu tá"),
        ("Thiếu tá; Hứa Văn Phú", "Thiếu tá"),
        ("Thiếu tá. - Hứa Văn Phú", "Thiếu tá"),
        ("Cố Nghệ nhân Hứa Văn Phú", "Cố Nghệ nhân"),
        ("Cố nghệ nhân Hứa Văn Phú", "Cố nghệ nhân"),
        ("Liệt sĩ Hứa Văn Phú", "Liệt sĩ"),
        ("Cố đồng chí: Hứa Văn Phú", "Cố đồng chí"),
    ],
)
def test_what_stands_between_a_rank_and_a_name_is_no_part_of_either(written: str, address: str) -> None:
    assert (read_name(written).bare, read_name(written).address) == ("Hứa Văn Phú", address)


@pytest.mark.parametrize(
    "written",
    [
        "- Hứa Văn Phú",
        "– Hứa Văn Phú",
        "Hứa Văn Phú -",
        ". Hứa Văn Phú",
        "/Hứa Văn Phú",
        "Hứa Văn Phú /",
        "_Hứa Văn Phú_",
        "Hứa_Văn_Phú",
        "* Hứa Văn Phú *",
        "-Hứa Văn Phú",
        ": Hứa Văn Phú",
        "| Hứa Văn Phú",
        "Hứa Văn Phú…",
    ],
)
def test_marks_around_a_name_are_no_part_of_it(written: str) -> None:
    assert read_name(written).bare == "Hứa Văn Phú"


@pytest.mark.parametrize("between", [" - ", " – ", "/", " / ", " | ", "; ", " -", "- "])
def test_a_position_behind_any_mark_is_told_apart(between: str) -> None:
    reading = read_name(f"Hứa Văn Phú{between}Giám đốc Công ty")
    assert (reading.bare, reading.aside) == ("Hứa Văn Phú", "Giám đốc Công ty")


@pytest.mark.parametrize(
    "written",
    [
        "Thích Đức Thiện (Nguyễn Văn Bốn)",
        "Thượng tọa Thích Đức Thiện (thế danh Nguyễn Văn Bốn)",
        "Thích Đức Thiện\n(Nguyễn Văn Bốn)",
        "Thích Đức Thiện - Nguyễn Văn Bốn",
        "Thích Đức Thiện (TD: Nguyễn Văn Bốn)",
        "Thích Đức Thiện [Nguyễn Văn Bốn]",
        "ĐĐ. Thích Đức Thiện (Nguyễn Văn Bốn)",
    ],
)
def test_a_monk_with_his_civil_name_is_one_person(written: str) -> None:
    reading = read_name(written)
    assert (reading.bare, reading.aside, reading.refused) == ("Thích Đức Thiện", "thế danh Nguyễn Văn Bốn", "")


def test_nuns_and_priests_have_civil_names_too() -> None:
    assert read_name("Ni sư Diệu Tâm (Lê Thị Tám)").refused == ""
    assert read_name("Linh mục Giuse Thành (Nguyễn Văn Thành)").refused == ""
    assert "hai người" in read_name("Nguyễn Văn An (Trần Văn Bình)").refused


@pytest.mark.parametrize(
    "written", ["Bà Vi Thị Sáu và con", "Nguyễn Văn An và Trần Thị Bình", "Vi Văn An, Lò Văn Bình"]
)
def test_two_people_in_one_cell_are_refused(written: str) -> None:
    assert "người" in read_name(written).refused


@pytest.mark.parametrize(
    "written",
    [
        "Đang chờ cử",
        "Đang cử",
        "Chưa có người",
        "(Đang xin ý kiến)",
        "chưa cử",
        "Chờ bổ sung",
        "Sẽ bổ sung sau",
        "Bổ sung sau",
        "Để trống",
        "Khuyết",
        "ĐANG CHỜ CỬ",
        "Chưa có",
    ],
)
def test_what_stands_for_nobody_yet_is_no_name(written: str) -> None:
    assert "chưa có tên người" in read_name(written).refused
