"""The sheet that offices fill in, and that it comes back as it was meant."""

import io

from openpyxl import load_workbook

from chassis.files.template import TemplateColumn, write_template
from tests.support.files.sheets import found, reasons

COLUMNS = (
    TemplateColumn("Họ và tên", required=True, example="Nguyễn Thị Ví Dụ"),
    TemplateColumn("Đơn vị", choices=("Sở Y tế", "Sở Nội vụ"), example="Sở Y tế"),
    TemplateColumn("Thành phần", required=True, hint="Chọn trong danh sách.", choices=("Khách mời", "Cá nhân")),
)


def test_required_columns_are_marked_and_choices_drop_down_without_shutting_other_words_out() -> None:
    page = load_workbook(io.BytesIO(write_template(COLUMNS, title=["DANH SÁCH"]))).worksheets[0]
    assert [cell.value for cell in page[2]] == ["Họ và tên *", "Đơn vị", "Thành phần *"]
    assert page["C2"].comment.text == "Bắt buộc. Chọn trong danh sách."
    assert page["A2"].fill.fgColor.rgb != page["B2"].fill.fgColor.rgb
    assert [(str(one.sqref), one.formula1, one.showErrorMessage) for one in page.data_validations.dataValidation] == [
        ("B3:B2002", "'Danh mục'!$A$1:$A$2", False),
        ("C3:C2002", "'Danh mục'!$B$1:$B$2", False),
    ]
    assert page.freeze_panes == "A3"


def test_sent_back_unfilled_it_holds_nobody_and_its_example_is_left_out_by_name() -> None:
    page, lists, example = found(write_template(COLUMNS, title=["DANH SÁCH"])).sheets
    assert [column.key for column in page.columns] == ["name", "unit", "category"]
    assert (page.rows, lists.rows, example.rows) == ((), (), ())
    assert (reasons(lists), reasons(example)) == ([(None, "not_a_list")], [(None, "example")])
