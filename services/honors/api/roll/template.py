"""The honour roll that is given out to be filled in."""

from chassis.files.template import TemplateColumn
from services.honors.domain.roll.award_catalogue import award_catalogue
from services.honors.domain.roll.entry import KIND_NAMES
from services.honors.domain.roll_file.columns import HEADINGS, TEMPLATE

_REQUIRED = frozenset({"kind", "name", "award_name"})
_EXAMPLE = {
    "list_position": "1",
    "kind": "Tập thể",
    "name": "Trường Tiểu học Giả Lập (dòng mẫu, xin xóa)",
    "unit_name": "Huyện Mẫu Ất",
    "award_name": "Bằng khen của Chủ tịch UBND tỉnh",
    "decision_number": "001/QĐ-UBND",
    "decision_date": "01/09/2025",
    "issuer": "Chủ tịch UBND tỉnh",
}
_HINTS = {
    "name": "Ghi đúng như trong quyết định, không ghi Ông, Bà trước tên.",
    "form_of_address": "Ông, Bà, hoặc cấp bậc như Thượng tá.",
    "unit_name": "Nơi công tác hoặc địa phương.",
    "delegate_code": "Mã của đại biểu được khen, hoặc nhận thay tập thể, hộ gia đình. Không có thì để trống.",
    "decision_number": "Như 258/QĐ-TTg. Để trống nếu cả tệp cùng một quyết định: sẽ được hỏi một lần.",
    "screen_citation": "Lời ngắn cho màn hình lớn, dấu | để xuống dòng. Để trống thì chiếu cả thành tích.",
    "review_period": "Chỉ ghi khi quyết định ghi giai đoạn, như 2020-2025.",
    "movement": "Chỉ để thống kê: phong trào thi đua mà người này được khen.",
    "sector": "Chỉ để thống kê, như Nông nghiệp, Giáo dục.",
    "grade": "Chỉ với hình thức chia hạng, như Huân chương Lao động.",
}


def template_columns() -> list[TemplateColumn]:
    """Give the columns of the template, with what may be chosen in them."""
    choices = {
        "kind": tuple(KIND_NAMES.values()),
        "award_name": tuple(award.name for award in award_catalogue().values()),
        "grade": ("Nhất", "Nhì", "Ba"),
        "posthumous": ("Truy tặng",),
    }
    return [
        TemplateColumn(
            HEADINGS[key][0],
            required=key in _REQUIRED,
            hint=_HINTS.get(key, ""),
            choices=choices.get(key, ()),
            example=_EXAMPLE.get(key, ""),
        )
        for key in TEMPLATE
    ]
