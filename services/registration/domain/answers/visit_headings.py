"""The columns that tell with whom and how a guest comes, by the headings people write."""

VISITS: dict[str, tuple[str, ...]] = {
    "companions": (
        *("Số người đi cùng", "Người đi cùng", "Số người đi cùng (nếu có)", "Đi cùng", "Số lượng người đi cùng"),
        *("Số người tháp tùng", "Người tháp tùng", "Số người đi kèm", "Người đi kèm", "Số người cùng đi"),
    ),
    "drivers": ("Lái xe", "Số lái xe", "Số lượng lái xe", "Tài xế", "Số tài xế", "Lái xe (nếu có)"),
    "cars": ("Xe", "Số xe", "Số lượng xe", "Số xe ô tô", "Xe ô tô", "Số ô tô", "Ô tô", "Xe (nếu có)"),
    "arrives_on": ("Ngày đến", "Ngày đến dự", "Ngày có mặt"),
    "leaves_on": ("Ngày về", "Ngày ra về", "Ngày rời đi"),
    "contact_name": (
        *("Người liên hệ", "Đầu mối liên hệ", "Người liên lạc", "Cán bộ liên hệ", "Đầu mối", "Người đầu mối"),
        "Họ tên người liên hệ",
    ),
    "contact_phone": (
        *("Điện thoại người liên hệ", "Số điện thoại người liên hệ", "SĐT người liên hệ", "ĐT người liên hệ"),
        *("Điện thoại đầu mối", "SĐT đầu mối", "Số điện thoại đầu mối", "Điện thoại người liên lạc"),
    ),
}
