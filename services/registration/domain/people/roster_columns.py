"""The columns of a roster, by the headings people write; the first heading of each is the one we name."""

HEADINGS: dict[str, tuple[str, ...]] = {
    "delegate_code": ("Mã đại biểu", "Mã ĐB", "Số thẻ", "Mã số đại biểu", "Mã số", "Mã thẻ", "Số hiệu đại biểu"),
    "form_of_address": ("Danh xưng", "Xưng hô", "Ông/Bà", "Ông (Bà)", "Ông, bà", "Quân hàm", "Học hàm, học vị"),
    "full_name": (
        *("Họ và tên", "Họ tên", "Họ và tên đại biểu", "Họ, tên", "Tên đại biểu", "Họ tên đại biểu", "Đại biểu"),
        *(
            "Họ và tên, chức vụ",
            "Họ và tên khai sinh",
            "Họ, chữ đệm và tên",
            "Danh sách đại biểu",
            "Họ và chữ đệm, tên",
        ),
    ),
    "family_name": ("Họ và tên đệm", "Họ đệm", "Họ và đệm", "Họ lót", "Họ và chữ đệm", "Họ", "Họ, tên đệm"),
    "given_name": ("Tên", "Tên gọi"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới", "Phái", "Nam (nữ)", "Nam, nữ"),
    "sex_male": ("Giới tính Nam", "Giới Nam"),
    "sex_female": ("Giới tính Nữ", "Giới Nữ"),
    "birth": (
        *("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh"),
        *("Ngày sinh (dd/mm/yyyy)", "Ngày sinh (dd/mm/yy)", "Ngày sinh (ngày/tháng/năm)", "Ngày, tháng, năm", "NTNS"),
        *("Sinh ngày", "Ngày, năm sinh", "Ngày tháng, năm sinh", "Năm sinh (ngày/tháng/năm)", "Tuổi (năm sinh)"),
    ),
    "birth_male": ("Năm sinh Nam", "Ngày sinh Nam", "Ngày tháng năm sinh Nam", "Ngày, tháng, năm sinh Nam"),
    "birth_female": ("Năm sinh Nữ", "Ngày sinh Nữ", "Ngày tháng năm sinh Nữ", "Ngày, tháng, năm sinh Nữ"),
    "birth_day_month": ("Ngày, tháng sinh", "Ngày tháng", "Ngày sinh Ngày, tháng", "Ngày tháng năm sinh Ngày, tháng"),
    "birth_day": ("Ngày sinh Ngày", "Năm sinh Ngày", "Ngày tháng năm sinh Ngày", "Ngày, tháng, năm sinh Ngày"),
    "birth_month": (
        *("Ngày sinh Tháng", "Năm sinh Tháng", "Ngày tháng năm sinh Tháng", "Ngày, tháng, năm sinh Tháng"),
        "Tháng sinh",
    ),
    "birth_year": (
        "Sinh năm",
    ),  # under a merged heading "Năm" reads as "Nam" without accents; lines.py tells them apart
    "ethnicity": ("Dân tộc", "Thành phần dân tộc"),
    "religion": ("Tôn giáo",),
    "party_member": ("Đảng viên", "Là đảng viên", "Đảng viên (x)", "Ngày vào Đảng", "Đảng", "Đảng viên ĐCSVN"),
    "political_theory": ("Lý luận chính trị", "Trình độ lý luận chính trị", "LLCT", "Trình độ LLCT"),
    "national_id": (
        *("Số định danh", "Số định danh cá nhân", "CCCD", "Số CCCD", "Căn cước công dân", "Số căn cước", "Căn cước"),
        *("CCCD/CMND", "CMND/CCCD", "Số CCCD/CMND", "Số CMND/CCCD", "CMND", "Số CMND", "Số căn cước công dân"),
    ),
    "unit_code": ("Mã đơn vị", "Mã ĐV", "Mã đoàn"),
    "unit_name": (
        *("Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Đoàn đại biểu", "Đoàn", "Đơn vị cử", "Đơn vị đề cử"),
        *("Thuộc đơn vị", "Thuộc đoàn", "Đơn vị, địa phương", "Địa phương, đơn vị", "Đơn vị/Địa phương", "Địa phương"),
        *("Đơn vị giới thiệu", "Cơ quan/Đơn vị", "Đơn vị trình"),
    ),
    "workplace": (
        *("Đơn vị công tác", "Nơi công tác", "Cơ quan công tác", "Cơ quan, đơn vị công tác", "Nơi làm việc"),
        *("Đơn vị công tác hiện nay", "Đơn vị làm việc", "Địa chỉ công tác", "Đơn vị công tác/nơi cư trú"),
    ),
    "unit_kind": ("Loại đơn vị",),
    "position": (
        *(
            "Chức vụ",
            "Chức vụ, đơn vị công tác",
            "Chức danh",
            "Chức vụ, chức danh",
            "Chức vụ/chức danh",
            "Chức vụ Đảng",
        ),
        *("Chức vụ hiện nay", "Chức vụ công tác", "Chức vụ, nghề nghiệp", "Nghề nghiệp", "Chức vụ, nơi công tác"),
        *("Chức vụ và đơn vị công tác", "Chức vụ, đơn vị", "Nghề nghiệp, chức vụ", "Chức vụ (nghề nghiệp)"),
    ),
    "category": (
        *("Thành phần", "Thành phần đại biểu", "Mã thành phần", "Đối tượng", "Đối tượng đại biểu", "Loại đại biểu"),
        *("Diện đại biểu", "Cơ cấu", "Cơ cấu đại biểu", "Phân loại", "Thành phần tham dự"),
    ),
    "standing": ("Tư cách", "Tư cách đại biểu", "Tư cách tham dự"),
    "seat": ("Ghế", "Số ghế", "Chỗ ngồi", "Số ghế ngồi", "Ghế ngồi", "Vị trí ngồi", "Vị trí ghế", "Vị trí chỗ ngồi"),
    "phone": (
        *("Số điện thoại", "Điện thoại", "SĐT", "Số ĐT", "ĐT", "Điện thoại liên hệ", "Số điện thoại liên hệ"),
        *("ĐT liên hệ", "Di động", "Điện thoại di động", "Số ĐT liên hệ", "Số di động", "ĐTDĐ", "Số máy"),
    ),
    "instruction": ("Hướng dẫn", "Ghi chú hướng dẫn"),
    "number": ("STT", "TT", "Số TT", "Số thứ tự"),
    "missing": ("Còn thiếu",),
    "signature": ("Ký tên", "Chữ ký", "Ký nhận"),
}
NO_MATTER = frozenset({"number", "missing", "signature"})
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
    "unit_name": "Huyện Ba Bể",
    "position": "Chủ tịch Hội Phụ nữ xã",
    "category": "Điển hình tiên tiến là cá nhân",
    "standing": "Chính thức",
    "seat": "B12",
    "phone": "0900000001",
    "instruction": "Cửa A, dãy giữa",
}
