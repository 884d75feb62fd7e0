"""What is written as a table is text, whatever it looks like."""

import io

from openpyxl import load_workbook

from chassis.files.writing import write_table


def test_written_text_never_becomes_a_formula() -> None:
    made = write_table(["Tên", "Ghi chú"], [["=1+1", "@SUM(A1)\x07"]], above=["DANH SÁCH"])
    sheet = load_workbook(io.BytesIO(made)).active
    assert sheet is not None
    assert [(cell.value, cell.data_type) for cell in sheet[3]] == [("=1+1", "s"), ("@SUM(A1)", "s")]
