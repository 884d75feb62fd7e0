"""The columns of a roster, by the headings people write; the first heading of each is the one we name."""

from services.registration.domain.congress import reference

HEADINGS: dict[str, tuple[str, ...]] = {
    "delegate_code": ("Mã đại biểu", "Mã ĐB", "Số thẻ", "Mã số đại biểu"),
    "form_of_address": ("Danh xưng", "Xưng hô"),
    "full_name": ("Họ và tên", "Họ tên", "Họ và tên đại biểu", "Họ, tên", "Tên đại biểu"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới"),
    "birth": ("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh"),
    "birth_male": ("Năm sinh Nam", "Ngày sinh Nam", "Ngày tháng năm sinh Nam"),
    "birth_female": ("Năm sinh Nữ", "Ngày sinh Nữ", "Ngày tháng năm sinh Nữ"),
    "ethnicity": ("Dân tộc",),
    "religion": ("Tôn giáo",),
    "party_member": ("Đảng viên", "Là đảng viên"),
    "political_theory": ("Lý luận chính trị", "Trình độ lý luận chính trị", "LLCT"),
    "national_id": ("Số định danh", "Số định danh cá nhân", "CCCD", "Số CCCD", "Căn cước công dân", "Số căn cước"),
    "unit_code": ("Mã đơn vị", "Mã ĐV"),
    "unit_name": ("Đơn vị", "Tên đơn vị", "Đơn vị công tác", "Cơ quan, đơn vị", "Đoàn đại biểu"),
    "unit_kind": ("Loại đơn vị",),
    "position": ("Chức vụ", "Chức vụ, đơn vị công tác", "Chức danh"),
    "category": ("Thành phần", "Thành phần đại biểu", "Mã thành phần"),
    "standing": ("Tư cách", "Tư cách đại biểu"),
    "seat": ("Ghế", "Số ghế", "Chỗ ngồi"),
    "phone": ("Số điện thoại", "Điện thoại", "SĐT"),
    "instruction": ("Hướng dẫn", "Ghi chú hướng dẫn"),
}
REQUIRED = ("delegate_code", "full_name", "category")
TEMPLATE = (
    *("delegate_code", "form_of_address", "full_name", "sex", "birth", "ethnicity", "religion", "party_member"),
    *("national_id", "unit_code", "unit_name", "unit_kind", "position", "category", "standing", "seat", "phone"),
    "instruction",
)
EXAMPLE = {
    "delegate_code": "DB-0001",
    "form_of_address": "Bà",
    "full_name": "Nguyễn Thị Ví Dụ",
    "sex": "Nữ",
    "birth": "03/5/1984",
    "ethnicity": "Tày",
    "religion": "Không",
    "party_member": "Có",
    "national_id": "000184000001",
    "unit_code": "BK-BB",
    "unit_name": "Huyện Ba Bể",
    "unit_kind": "DISTRICT",
    "position": "Chủ tịch Hội Phụ nữ xã",
    "category": "Điển hình tiên tiến là cá nhân",
    "standing": "Chính thức",
    "seat": "B12",
    "phone": "0900000001",
    "instruction": "Cửa A, dãy giữa",
}


def categories_line() -> str:
    """Give one line that names every category a row may have, code and words."""
    return "Thành phần: " + "; ".join(f"{c.code} = {c.name}" for c in reference.categories().values())
