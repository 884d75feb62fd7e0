"""The columns of a roster, by the headings people write; the first heading of each is the one we name."""

_JOBS = ("Chức vụ", "Chức danh", "Nghề nghiệp", "Nghề nghiệp, chức vụ", "Chức vụ, nghề nghiệp", "Chức vụ, chức danh")
_PLACES = (
    "đơn vị công tác",
    "nơi công tác",
    "cơ quan công tác",
    "đơn vị",
    "cơ quan, đơn vị",
    "cơ quan, đơn vị công tác",
)
_JOBS_AND_PLACES = tuple(
    f"{job}{between}{place}{now}"
    for job in _JOBS
    for between in (", ", " và ")
    for place in (*_PLACES, "cơ quan", "nơi ở", "nơi cư trú", "địa chỉ", "quê quán")
    for now in ("", " hiện nay", " hiện tại")
)
"""One column for what somebody is and where, as curricula have it: "Nghề nghiệp, chức vụ, đơn vị công tác"."""

HEADINGS: dict[str, tuple[str, ...]] = {
    "delegate_code": (
        *("Mã đại biểu", "Mã ĐB", "Số thẻ", "Mã số đại biểu", "Mã số", "Mã thẻ", "Số hiệu đại biểu", "Số thẻ ĐB"),
        "Số thẻ đại biểu",
    ),
    "form_of_address": (
        *("Danh xưng", "Xưng hô", "Ông/Bà", "Ông (Bà)", "Ông, bà", "Quân hàm", "Học hàm, học vị", "Xưng danh"),
        *("Cấp bậc", "Cấp bậc, quân hàm", "Quân hàm, cấp bậc", "Cấp hàm", "Cấp bậc hàm", "Cách xưng hô"),
    ),
    "full_name": (
        *("Họ và tên", "Họ tên", "Họ và tên đại biểu", "Họ, tên", "Tên đại biểu", "Họ tên đại biểu", "Đại biểu"),
        *(
            "Họ và tên, chức vụ",
            "Họ và tên khai sinh",
            "Họ, chữ đệm và tên",
            "Danh sách đại biểu",
            "Tên đại biểu tham dự",
            "Họ, tên đệm và tên",
            "Họ tên khai sinh",
            "Họ và tên người tham dự",
            "Họ và chữ đệm, tên",
            *("Đại biểu thay thế", "Người thay thế", "Đại biểu thay", "Họ và tên người thay", "Người được cử thay"),
        ),
    ),
    "replaces": (
        *("Thay cho ai", "Đại biểu xin thôi", "Đại biểu thôi tham gia", "Người xin thôi", "Đại biểu được thay"),
        *("Thay cho", "Thay thế cho", "Người được thay", "Thay cho đại biểu", "Đại biểu rút", "Đại biểu thôi"),
    ),
    "family_name": ("Họ và tên đệm", "Họ đệm", "Họ và đệm", "Họ lót", "Họ và chữ đệm", "Họ", "Họ, tên đệm"),
    "middle_name": ("Tên đệm", "Đệm", "Chữ đệm", "Tên lót", "Lót", "Tên lót, đệm"),
    "given_name": ("Tên", "Tên gọi"),
    "sex": ("Giới tính", "Nam/Nữ", "Giới", "Phái", "Nam (nữ)", "Nam, nữ"),
    "sex_male": ("Giới tính Nam", "Giới Nam", "Nam", "Nam (x)", "Nam (đánh dấu x)"),
    "sex_female": ("Giới tính Nữ", "Giới Nữ", "Nữ", "Nữ (x)", "Nữ (đánh dấu x)"),
    "birth": (
        *("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh", "Ngày, tháng, năm sinh", "Ngày/tháng/năm sinh"),
        *("Ngày sinh (dd/mm/yyyy)", "Ngày sinh (dd/mm/yy)", "Ngày sinh (ngày/tháng/năm)", "Ngày, tháng, năm", "NTNS"),
        *(
            "Tháng, năm sinh",
            "Tháng năm sinh",
            "Tháng/năm sinh",
            "Năm, tháng sinh",
            "Ngày/năm sinh",
            "Ngày, tháng/năm sinh",
        ),
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
    "religion": ("Tôn giáo", "Theo tôn giáo", "Tôn giáo (nếu có)"),
    "no_religion": ("Không theo tôn giáo", "Không tôn giáo", "Không theo đạo", "Không có tôn giáo", "Tôn giáo Không"),
    "party_member": (
        *("Đảng viên", "Là đảng viên", "Đảng viên (x)", "Ngày vào Đảng", "Đảng", "Đảng viên ĐCSVN"),
        *("Có phải đảng viên không", "Đảng viên hay không", "Có là đảng viên không", "Đảng viên Phải"),
    ),
    "not_party": (
        *("Không phải đảng viên", "Ngoài Đảng", "Quần chúng", "Chưa vào Đảng", "Chưa là đảng viên", "Chưa là ĐV"),
        *("Không là đảng viên", "Chưa phải đảng viên", "Chưa kết nạp Đảng", "Không là ĐV", "Đảng viên Không"),
        *("Đảng viên Chưa", "Người ngoài Đảng"),
    ),
    "political_theory": (
        *("Lý luận chính trị", "Trình độ lý luận chính trị", "LLCT", "Trình độ LLCT", "Trình độ chính trị"),
        *("Lý luận CT", "Trình độ lý luận", "TĐ LLCT", "LL chính trị"),
    ),
    "education": (
        *("Trình độ học vấn", "Trình độ chuyên môn", "Trình độ", "Học vấn", "Chuyên môn", "Trình độ đào tạo"),
        *("Trình độ văn hóa", "Trình độ chuyên môn, nghiệp vụ", "Trình độ CM", "TĐCM", "Trình độ học vấn, chuyên môn"),
        *("Trình độ CMNV", "TĐ chuyên môn", "Trình độ chuyên môn cao nhất"),
        *("Bằng cấp", "Học vị", "Trình độ chuyên môn nghiệp vụ", "Trình độ văn hóa, chuyên môn", "Văn hóa"),
    ),
    "titles": (
        *("Danh hiệu đang giữ", "Danh hiệu", "Các danh hiệu", "Danh hiệu đã được tặng", "Danh hiệu đã đạt"),
        *("Danh hiệu, khen thưởng đã đạt", "Danh hiệu vinh dự", "Các danh hiệu đã được tặng", "Danh hiệu cao nhất"),
        *("Thành tích cao nhất", "Danh hiệu, hình thức khen thưởng đã được tặng"),
    ),
    "is_manager": (
        *("Quản lý hay trực tiếp", "Lãnh đạo, quản lý", "Cán bộ lãnh đạo, quản lý", "Cán bộ quản lý", "Quản lý"),
        *("Người quản lý", "Lãnh đạo/Quản lý", "Lãnh đạo", "Là lãnh đạo, quản lý"),
    ),
    "is_direct_worker": (
        *("Lao động trực tiếp", "Người lao động trực tiếp", "Người trực tiếp lao động", "Trực tiếp lao động"),
        *("Trực tiếp sản xuất", "Trực tiếp", "LĐ trực tiếp"),
    ),
    "sector": ("Lĩnh vực", "Lĩnh vực hoạt động", "Lĩnh vực công tác", "Ngành, lĩnh vực", "Khu vực", "Ngành"),
    "economic_component": ("Thành phần kinh tế", "Khu vực kinh tế", "Loại hình kinh tế", "Loại hình doanh nghiệp"),
    "remote_area": (
        *("Vùng sâu, vùng xa", "Vùng sâu, xa", "Vùng khó khăn", "Vùng đặc biệt khó khăn", "Vùng cao", "Địa bàn"),
        *("Vùng sâu, vùng xa, vùng đặc biệt khó khăn", "Vùng miền", "Vùng ĐBKK"),
    ),
    "needs": (
        *("Cần hỗ trợ", "Nhu cầu hỗ trợ", "Hỗ trợ", "Nhu cầu đặc biệt", "Yêu cầu hỗ trợ", "Hỗ trợ đặc biệt"),
        *("Yêu cầu đặc biệt", "Nhu cầu"),
    ),
    "email": (
        "Thư điện tử",
        "Email",
        "E-mail",
        "Địa chỉ email",
        "Địa chỉ thư điện tử",
        "Hộp thư",
        "Mail",
        "Gmail",
        "Địa chỉ mail",
        "Thư điện tử công vụ",
        "Email công vụ",
    ),
    "pronunciation": ("Cách đọc tên", "Cách đọc", "Phiên âm", "Phiên âm tên", "Đọc là"),
    "national_id": (
        *("Số định danh", "Số định danh cá nhân", "CCCD", "Số CCCD", "Căn cước công dân", "Số căn cước", "Căn cước"),
        *("CCCD/CMND", "CMND/CCCD", "Số CCCD/CMND", "Số CMND/CCCD", "CMND", "Số CMND", "Số căn cước công dân"),
        *(
            "Số CC/CCCD",
            "Số CC",
            "CC/CCCD",
            "Mã số định danh",
            "Mã định danh",
            "CMT/CCCD",
            "Số CMTND",
            "CMTND",
            "Số ĐDCN",
        ),
    ),
    "unit_code": ("Mã đơn vị", "Mã ĐV", "Mã đoàn"),
    "unit_name": (
        *("Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Đoàn đại biểu", "Đoàn", "Đơn vị cử", "Đơn vị đề cử"),
        *("Thuộc đơn vị", "Thuộc đoàn", "Đơn vị, địa phương", "Địa phương, đơn vị", "Đơn vị/Địa phương", "Địa phương"),
        *("Đơn vị giới thiệu", "Cơ quan/Đơn vị", "Đơn vị trình", "Thuộc đoàn đại biểu", "Đoàn ĐB", "Cơ quan"),
        *("Cơ quan, tổ chức", "Cơ quan, tổ chức, đơn vị", "Tên cơ quan", "Tên cơ quan, đơn vị"),
    ),
    "workplace": (
        *("Đơn vị công tác", "Nơi công tác", "Cơ quan công tác", "Cơ quan, đơn vị công tác", "Nơi làm việc"),
        *("Đơn vị công tác hiện nay", "Đơn vị làm việc", "Địa chỉ công tác", "Đơn vị công tác/nơi cư trú"),
        *("Đơn vị công tác hoặc nơi ở", "Tên đơn vị công tác"),
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
        *(
            "Chức danh, chức vụ",
            "Chức danh/Chức vụ",
            "Chức danh (chức vụ)",
            "Chức vụ (chức danh)",
            "Chức danh hiện nay",
        ),
        *("Chức vụ đoàn thể", "Chức vụ kiêm nhiệm", "Chức vụ trong Đảng", "Chức vụ công tác chính quyền"),
        *("Chức vụ hiện nay", "Chức vụ công tác", "Chức vụ, nghề nghiệp", "Nghề nghiệp", "Chức vụ, nơi công tác"),
        *("Chức vụ và đơn vị công tác", "Chức vụ, đơn vị", "Nghề nghiệp, chức vụ", "Chức vụ (nghề nghiệp)"),
        *("Chức vụ hiện tại", "Chức vụ chính quyền", "Chức vụ, nơi ở", "Chức vụ, nghề nghiệp hiện nay"),
        *_JOBS_AND_PLACES,
    ),
    "category": (
        *("Thành phần", "Thành phần đại biểu", "Mã thành phần", "Đối tượng", "Đối tượng đại biểu", "Loại đại biểu"),
        *("Diện đại biểu", "Cơ cấu", "Cơ cấu đại biểu", "Phân loại", "Thành phần tham dự"),
        *("Đại diện cho", "Đại biểu đại diện cho", "Đại diện", "Là đại diện", "Đại biểu thuộc thành phần"),
        *("Đối tượng tham dự", "Thuộc đối tượng", "Đại biểu (thành phần)", "Thuộc thành phần", "Diện"),
    ),
    "standing": ("Tư cách", "Tư cách đại biểu", "Tư cách tham dự", "Tư cách ĐB"),
    "seat": (
        "Ghế",
        "Số ghế",
        "Chỗ ngồi",
        "Số ghế ngồi",
        "Ghế ngồi",
        "Vị trí ngồi",
        "Vị trí ghế",
        "Vị trí chỗ ngồi",
        "Ghế số",
    ),
    "phone": (
        *("Số điện thoại", "Điện thoại", "SĐT", "Số ĐT", "ĐT", "Điện thoại liên hệ", "Số điện thoại liên hệ"),
        *("ĐT liên hệ", "Di động", "Điện thoại di động", "Số ĐT liên hệ", "Số di động", "ĐTDĐ", "Số máy"),
        *(
            "ĐT DĐ",
            "Số ĐT DĐ",
            "Đ.thoại",
            "Đ/thoại",
            "Số đ.thoại",
            "Di động (Zalo)",
            "Zalo",
            "Số Zalo",
            "Điện thoại (Zalo)",
        ),
        *(
            "Tel",
            "Phone",
            "Mobile",
            "Số điện thoại di động",
            "Điện thoại cá nhân",
            "Số điện thoại cá nhân",
            "ĐT cá nhân",
        ),
        *("SĐT liên hệ", "ĐT di động", "Số ĐTDĐ", "SĐT di động", "Điện thoại cơ quan"),
    ),
    "instruction": ("Hướng dẫn", "Ghi chú hướng dẫn"),
    "list_place": ("Thứ tự trong đoàn", "Số thứ tự trong đoàn", "STT trong đoàn", "Thứ tự trong đơn vị"),
    "note": ("Ghi chú lưu lại", "Ghi chú để lưu", "Ghi chú của đại biểu"),
    "remark": ("Ghi chú, chỉ để xem", "Ghi chú", "Ghi chú khác", "GC", "Chú thích", "Lưu ý", "Lý do", "Lý do thay"),
    "number": ("STT", "TT", "Số TT", "Số thứ tự"),
    "missing": ("Còn thiếu",),
    "portrait": ("Ảnh chân dung", "Ảnh", "Ảnh 3x4"),
    "signature": ("Ký tên", "Chữ ký", "Ký nhận"),
}
NAMES = ("full_name", "family_name", "middle_name", "given_name")
"""The columns that a name may stand in, in the order of its parts."""
NO_MATTER = frozenset({"number", "missing", "portrait", "signature"})
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
    "unit_name": "Sở Y tế",
    "position": "Bác sĩ, Trưởng khoa",
    "category": "Điển hình tiên tiến là cá nhân",
    "standing": "Chính thức",
    "seat": "B12",
    "phone": "0900000001",
    "education": "Đại học",
    "political_theory": "Trung cấp",
    "is_manager": "Lao động trực tiếp",
    "titles": "Chiến sĩ thi đua cơ sở",
    "needs": "",
    "email": "vi.du@example.vn",
    "instruction": "Cửa A, dãy giữa",
}
