"""Lines of a text file with a cell too many or one too few are read as they are meant, or told with all they may mean."""

import pytest

from chassis.files.found import FoundSheet
from tests.support.files.sheets import found

PEOPLE = [[f"Vi Thử {name}", "1984", "Sở Y tế", "Y sĩ", f"09000000{n}"] for n, name in enumerate("ABCDE", start=10)]
PEOPLE_HEAD = ["Họ và tên", "Năm sinh", "Đơn vị", "Chức vụ", "Điện thoại"]


def read_with(*lines: list[str], separator: str = ",", people: list[list[str]] = PEOPLE) -> FoundSheet:
    """Read people's lines with these behind them; each is to have the five columns of the head."""
    text = "\n".join(separator.join(line) for line in [PEOPLE_HEAD, *people, *lines])
    (sheet,) = found(text.encode(), name="ds.csv").sheets
    assert len(sheet.columns) == len(PEOPLE_HEAD)
    return sheet


@pytest.mark.parametrize(
    ("separator", "line", "column", "meant"),
    [
        (
            ",",
            "Vi Thử Lệch|1990|Sở Y tế|Phó phòng|Giám đốc HTX|0900000099",
            3,
            "Vi Thử Lệch|1990|Sở Y tế|Phó phòng, Giám đốc HTX|0900000099",
        ),
        (
            ";",
            "Vi Thử Lệch|1990|Sở Y tế|Bí thư|Chủ tịch|Chi ủy viên|0900000099",
            3,
            "Vi Thử Lệch|1990|Sở Y tế|Bí thư; Chủ tịch; Chi ủy viên|0900000099",
        ),
        (",", "Vi Thử Lệch|Y sĩ|1990|Sở Y tế|Y sĩ|0900000099", 0, "Vi Thử Lệch, Y sĩ|1990|Sở Y tế|Y sĩ|0900000099"),
        (",", "Vi Thử Lệch|1990|Sở Y tế|Trưởng trạm|Đảng viên|", 3, "Vi Thử Lệch|1990|Sở Y tế|Trưởng trạm, Đảng viên|"),
        ("\t", "Vi Thử Lệch|Sở Y tế|Y sĩ|0900000099", 1, "Vi Thử Lệch||Sở Y tế|Y sĩ|0900000099"),
        (",", "Vi Thử Lệch|1990|Sở Y tế|0900000099", 3, "Vi Thử Lệch|1990|Sở Y tế||0900000099"),
    ],
)
def test_a_line_with_a_cell_too_many_or_one_too_few_is_put_right_where_one_way_fits(
    separator: str, line: str, column: int, meant: str
) -> None:
    row = read_with(fields := line.split("|"), separator=separator).rows[-1]
    (remark,) = row.remarks
    assert (remark.kind, remark.column, remark.text) == ("mended", column, f"{len(fields)}/5")
    assert "|".join(row.cells) == meant


OTHERS = [[name, born, f"Xã Mẫu {n}", f"Việc {n} {name}", phone] for n, (name, born, _, _, phone) in enumerate(PEOPLE)]


def test_a_line_that_no_way_fits_is_told_as_shifted_and_brings_no_column_of_its_own() -> None:
    line = ["Vi Thử Lệch", "chưa rõ", "Sở Y tế", "Y sĩ", "Trưởng trạm", "0900000099"]  # a cell that no line has there
    *rows, row = read_with(line, people=OTHERS).rows
    assert [(one.kind, one.text) for one in row.remarks] == [("shifted", "6/5")]
    assert [one for each in rows for one in each.remarks] == []


@pytest.mark.parametrize(
    ("line", "told", "ways"),
    [
        (
            "Vi Thử Lệch|1990|Phòng Văn hóa|Phó phòng|Giám đốc HTX|0900000099",
            "6/5",
            [
                [(2, "Phòng Văn hóa, Phó phòng"), (3, "Giám đốc HTX")],
                [(3, "Phó phòng, Giám đốc HTX"), (2, "Phòng Văn hóa")],
            ],
        ),
        (
            "Vi Thử Lệch|1990|Phòng Văn hóa|0900000099",
            "4/5",
            [[(2, ""), (3, "Phòng Văn hóa")], [(3, ""), (2, "Phòng Văn hóa")]],
        ),
    ],
)
def test_a_line_that_may_mean_several_things_is_told_with_all_of_them(
    line: str, told: str, ways: list[list[tuple[int, str]]]
) -> None:
    *rows, row = read_with(line.split("|"), people=OTHERS).rows
    assert [(one.kind, one.text) for one in row.remarks if one.kind != "either"] == [("shifted", told)]
    either = [one for one in row.remarks if one.kind == "either"]
    assert [
        [(one.column, one.proposal) for one in either if one.text == str(number)] for number in range(len(ways))
    ] == ways
    assert len(either) == sum(map(len, ways))
    assert (row.cell(0), row.cell(4)) == ("Vi Thử Lệch", "0900000099")
    assert [one for each in rows for one in each.remarks] == []


def test_a_line_without_its_last_cells_is_as_it_stands() -> None:
    rows = read_with(PEOPLE[0][:-1], [*PEOPLE[1], "", ""], PEOPLE[2][:2]).rows
    assert [(row.cell(0), row.cell(1), row.remarks) for row in rows[-3:]] == [
        (f"Vi Thử {name}", "1984", ()) for name in "ABC"
    ]


def test_lines_of_uneven_ends_are_no_shifted_lines() -> None:
    head = ["Họ và tên", "Ngày sinh", "Đơn vị", "Ghi chú"]
    lines = [head, *(["Vi Thử An", "1984", "Sở Y tế"] for _ in range(8)), ["Vi Thử Bình", "1984", "Sở Y tế", "mới"]]
    (sheet,) = found("\n".join(",".join(line) for line in lines).encode(), name="ds.csv").sheets
    assert [one for row in sheet.rows for one in row.remarks] == []
