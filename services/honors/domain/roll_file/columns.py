"""The columns of an honour roll, by the headings people and commendation software write; the first of each is ours."""

from collections.abc import Mapping

from chassis.files.found import Column, FoundBook
from chassis.files.meaning.columns import KnownColumns
from chassis.files.meaning.spelling import folded

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "kind": (
        *("Loại", "Loại đối tượng", "Phân loại khen thưởng", "Mã phân loại khen thưởng", "Loại khen thưởng"),
        *("Loại hình đối tượng", "Tập thể/cá nhân", "Tập thể/hộ gia đình/cá nhân", "Đối tượng khen thưởng"),
        *("Mã loại hình khen thưởng", "Loại hình khen thưởng", "Mã loại khen thưởng", "Mã loại"),
    ),
    "name": (
        *("Tên", "Tên tập thể, hộ gia đình, cá nhân", "Tên tập thể, cá nhân", "Tên tập thể/cá nhân/hộ gia đình"),
        *(
            "Họ và tên, tên tập thể",
            "Tên tập thể/cá nhân",
            "Tập thể, cá nhân",
            "Tập thể/cá nhân",
            "Tên đơn vị, cá nhân",
        ),
        *("Tên cá nhân, tập thể", "Họ và tên/Tên tập thể", "Tên cá nhân, tập thể, hộ gia đình", "Tên đối tượng"),
        *(
            "Tập thể, hộ gia đình, cá nhân",
            "Cá nhân, tập thể",
            "Họ và tên cá nhân, tên tập thể",
            "Danh sách khen thưởng",
        ),
        *("Tên tập thể, hộ gia đình và cá nhân", "Tên tập thể và cá nhân", "Họ tên cá nhân, tập thể"),
        *("Họ tên/Tên tập thể", "Họ tên, tên tập thể", "Tên tập thể/Họ tên"),
    ),
    "name_individual": (
        *("Họ và tên", "Họ tên", "Họ và tên cá nhân", "Tên cá nhân", "Cá nhân", "Họ, tên", "Họ và tên, chức vụ"),
    ),
    "name_collective": ("Tên tập thể", "Tập thể", "Tên đơn vị được khen", "Tên đơn vị được khen thưởng"),
    "name_household": ("Tên hộ gia đình", "Hộ gia đình", "Họ và tên chủ hộ", "Chủ hộ"),
    "form_of_address": (
        *("Danh xưng", "Ông/Bà", "Ông (Bà)", "Ông, bà", "Tên gọi (Ông/Bà/Chức danh)", "Xưng hô", "Cấp bậc"),
        *("Quân hàm", "Tên gọi", "Cấp bậc, quân hàm", "Cấp hàm", "Học hàm, học vị"),
    ),
    "delegate_code": ("Mã đại biểu đại diện", "Mã đại biểu", "Mã ĐB", "Mã đại biểu nhận"),
    "unit_name": (
        *("Đơn vị", "Đơn vị công tác", "Địa phương, đơn vị", "Cơ quan, đơn vị", "Nơi công tác", "Đơn vị, địa phương"),
        *("Cơ quan", "Cơ quan công tác", "Thuộc đơn vị", "Đơn vị/Địa phương", "Tên đơn vị công tác"),
        *("Cơ quan, đơn vị công tác", "Đơn vị công tác/nơi cư trú", "Địa phương", "Tên đơn vị", "Đơn vị quản lý"),
    ),
    "address": ("Địa chỉ", "Nơi ở", "Nơi cư trú", "Chỗ ở", "Địa chỉ thường trú", "Nơi thường trú", "Chỗ ở hiện nay"),
    "position_and_unit": (
        *("Chức vụ, đơn vị công tác", "Chức vụ, nơi công tác", "Chức vụ, đơn vị", "Chức danh, đơn vị công tác"),
        *("Chức vụ, cơ quan, đơn vị công tác", "Chức vụ và đơn vị công tác", "Chức vụ, địa chỉ"),
        "Nghề nghiệp, nơi cư trú",
    ),
    "award_code": (
        *("Mã khen thưởng", "Mã danh hiệu", "Mã hình thức", "Mã hình thức khen thưởng", "Mã danh hiệu/hình thức"),
        "Mã danh hiệu thi đua/Hình thức khen thưởng",
        "Mã danh hiệu/hình thức khen thưởng",
        "Mã danh hiệu thi đua",
        "Mã danh hiệu, hình thức khen thưởng",
    ),
    "award_name": (
        *("Hình thức khen thưởng", "Danh hiệu, hình thức khen thưởng", "Danh hiệu thi đua/Hình thức khen thưởng"),
        *("Danh hiệu thi đua, hình thức khen thưởng", "Hình thức", "Danh hiệu", "Danh hiệu/Hình thức khen thưởng"),
        *("Danh hiệu thi đua", "Danh hiệu, hình thức", "Hình thức khen", "Khen thưởng", "Nội dung khen thưởng"),
    ),
    "grade": ("Hạng", "Hạng khen thưởng"),
    "decision_number": (
        "Số quyết định",
        "Số, ký hiệu quyết định",
        "Số QĐ",
        "Quyết định số",
        "Quyết định",
        "Số hiệu quyết định",
    ),
    "decision_date": ("Ngày quyết định", "Ngày, tháng, năm quyết định", "Ngày QĐ", "Ngày ký", "Ngày ban hành"),
    "issuer": ("Cơ quan quyết định", "Cơ quan ban hành", "Cấp quyết định", "Người ký", "Cơ quan ra quyết định"),
    "list_position": ("Số thứ tự", "STT", "TT", "Số TT"),
    "citation": (
        "Thành tích",
        "Thành tích tiêu biểu",
        "Tóm tắt thành tích",
        "Thành tích đạt được",
        "Lý do khen thưởng",
    ),
    "screen_citation": ("Thành tích trên màn hình", "Thành tích rút gọn", "Tóm tắt trên màn hình"),
    "position": ("Chức vụ", "Chức danh", "Nghề nghiệp", "Chức vụ, chức danh", "Chức vụ/Chức danh"),
    "posthumous": ("Truy tặng",),
    "review_period": ("Giai đoạn", "Giai đoạn khen thưởng", "Giai đoạn thành tích", "Thời gian đạt thành tích"),
    "recipient": (
        *("Phân loại đối tượng", "Mã đối tượng", "Mã loại đối tượng", "Mã phân loại đối tượng"),
        *("Phân loại cán bộ", "Mã phân loại cán bộ"),
    ),
    "wave": ("Đợt trao", "Đợt", "Đợt trao thưởng", "Lượt trao", "Lượt", "Nhóm trao", "Hàng", "Hàng trao", "Lần trao"),
    "movement": ("Phong trào thi đua", "Phong trào", "Tên phong trào", "Phong trào, chuyên đề", "Chuyên đề thi đua"),
    "sector": ("Lĩnh vực", "Lĩnh vực hoạt động", "Ngành, lĩnh vực", "Lĩnh vực công tác"),
    "field": (
        "Mã lĩnh vực",
        "Ghi chú",
        "Giới tính",
        "Ngày sinh",
        "Năm sinh",
        "Dân tộc",
    ),
}
WAVE = "wave"
NO_MATTER = frozenset({"field", WAVE})
UNLINKED = "-"
"""Says in the column of the delegate's code that nobody is linked and nobody is to be proposed."""
NAMES = ("name", "name_individual", "name_collective", "name_household")


def told_by_comma(column: Column) -> str | None:
    """Tell "Tập thể, cá nhân", which heads names, from "Tập thể/cá nhân", which asks for the kind: without punctuation one."""
    is_list = column.key == "kind" and "," in column.name and folded(column.name).startswith(("tap the", "ca nhan"))
    return "name" if is_list else column.key


COLUMNS = KnownColumns(HEADINGS, NO_MATTER, told_by_comma)
MAX_CHARACTERS: Mapping[str, int] = {
    "name": 200,
    "unit_name": 200,
    "award_name": 200,
    "position": 200,
    "issuer": 200,
    "citation": 1000,
    "screen_citation": 300,
    "form_of_address": 60,
    "review_period": 60,
    "movement": 200,
    "sector": 200,
}
TEMPLATE = (
    *(
        "list_position",
        "kind",
        "form_of_address",
        "name",
        "position",
        "unit_name",
        "award_name",
        "grade",
        "delegate_code",
    ),
    *("decision_number", "decision_date", "issuer", "citation", "screen_citation", "review_period", "posthumous"),
    *("movement", "sector"),
)
_OF_A_ROLL = frozenset({"award_code", "award_name", "decision_number", "name_collective", "name_household"})


def is_roll(book: FoundBook) -> bool:
    """Tell whether a file is an honour roll by its headings, or by a title that speaks of honours."""
    keys = {column.key for sheet in book.sheets for column in sheet.columns}
    titles = [folded(text) for sheet in book.sheets for text in sheet.title]
    return bool(keys & _OF_A_ROLL) or any("khen" in text or "vinh danh" in text for text in titles)
