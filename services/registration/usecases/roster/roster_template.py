"""Makes the file that offices fill in."""

from chassis.files.template import TemplateColumn, write_template
from services.registration.domain.congress import reference
from services.registration.domain.people.attributes import by_name
from services.registration.domain.people.roster_columns import EXAMPLE, HEADINGS

_COLUMNS = (
    *("form_of_address", "full_name", "sex", "birth", "ethnicity", "religion", "party_member", "national_id"),
    *("unit_name", "position", "category", "standing", "phone", "email", "education", "political_theory"),
    *("is_manager", "titles", "needs", "delegate_code"),
)
_CHOSEN = ("education", "political_theory", "is_manager", "needs")
_REQUIRED = frozenset(("full_name", "unit_name", "category"))
_HINTS = {
    "full_name": "Ghi đủ họ, chữ đệm và tên; danh xưng và chức vụ ghi ở cột riêng.",
    "birth": "Ngày/tháng/năm, ví dụ 03/5/1984; không rõ ngày thì ghi năm.",
    "religion": "Không theo tôn giáo nào thì ghi “Không”.",
    "national_id": "12 chữ số. Chỉ để nhận ra một người, không in ra ở đâu.",
    "needs": "Ví dụ: Xe lăn, Người đi cùng, Phiên dịch.",
    "standing": "Để trống thì lấy theo thành phần.",
    "delegate_code": "Để trống: Ban Tổ chức cấp. Tệp xuất từ hệ thống đã có mã thì giữ nguyên.",
}


def roster_template(province: str) -> bytes:
    """Make the XLSX: required columns marked, drop-downs that let other words in, the example on a sheet of its own.

    `province` is the one whose units are offered, "" for those that every province has.
    """
    choices = {
        "sex": ("Nam", "Nữ"),
        "ethnicity": reference.ethnic_names(),
        "party_member": ("Có", "Không"),
        "unit_name": tuple(unit.name for unit in reference.offered_units(province).values()),
        "category": tuple(one.name for one in reference.categories().values()),
        "standing": ("Chính thức", "Khách mời"),
    }
    choices |= {name: tuple(one.words for one in by_name()[name].choices) for name in _CHOSEN}
    columns = [
        TemplateColumn(HEADINGS[key][0], key in _REQUIRED, _HINTS.get(key, ""), choices.get(key, ()), EXAMPLE[key])
        for key in _COLUMNS
    ]
    return write_template(columns, title=["DANH SÁCH ĐẠI BIỂU"])
