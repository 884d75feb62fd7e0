"""The headings under which an office ticks who of its list attends, and who does not."""

ATTENDS: tuple[str, ...] = (
    *("Tham dự đại hội", "Tham dự", "Dự đại hội", "Dự ĐH", "Tham dự ĐH", "Dự", "Có dự", "Có tham dự", "Tham dự Có"),
    *("Xác nhận tham dự", "Xác nhận dự", "Đăng ký tham dự", "Đăng ký dự", "Khả năng tham dự"),
    *("Dự hay không", "Có dự được không", "Có tham dự không", "Có dự không", "Tham gia đại hội", "Tham gia ĐH"),
    *("Tham dự đại hội Có", "Dự đại hội Có", "Dự họp", "Có mặt", "Dự được", "Tham dự hay không"),
)
STAYS_AWAY: tuple[str, ...] = (
    *("Không tham dự", "Không dự", "Không dự đại hội", "Không tham dự đại hội", "Vắng mặt", "Vắng", "Xin vắng"),
    *("Tham dự Không", "Tham dự đại hội Không", "Dự đại hội Không", "Lý do vắng", "Lý do vắng mặt"),
    *("Lý do không dự", "Lý do không tham dự", "Vắng có lý do", "Không dự được"),
)
