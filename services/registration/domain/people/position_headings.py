"""The headings of who somebody is: of names, of what somebody is and of that with where, and of whether they come."""

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
POSITIONS_AND_UNITS: tuple[str, ...] = (
    "Chức vụ, đơn vị công tác",
    *("Chức vụ và đơn vị công tác", "Chức vụ, đơn vị", "Chức vụ, nơi công tác", "Chức vụ - Đơn vị"),
    *("Chức vụ/Đơn vị công tác", "Chức vụ, chức danh, đơn vị công tác", "Đơn vị, chức vụ", "Đơn vị công tác, chức vụ"),
    *_JOBS_AND_PLACES,
)
"""One column for what somebody is and where, as curricula have it: "Nghề nghiệp, chức vụ, đơn vị công tác"."""

POSITIONS: tuple[str, ...] = (
    *(
        "Chức vụ",
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
    *("Chức vụ hiện nay", "Chức vụ công tác", "Chức vụ, nghề nghiệp", "Nghề nghiệp"),
    *("Nghề nghiệp, chức vụ", "Chức vụ (nghề nghiệp)"),
    *("Chức vụ hiện tại", "Chức vụ chính quyền", "Chức vụ, nơi ở", "Chức vụ, nghề nghiệp hiện nay"),
)

FULL_NAMES: tuple[str, ...] = (
    *("Họ và tên", "Họ tên", "Họ và tên đại biểu", "Họ, tên", "Tên đại biểu", "Họ tên đại biểu", "Đại biểu"),
    *(
        "Họ và tên, chức vụ",
        *("Họ tên mới", "Họ và tên mới", "Đại biểu mới", "Họ và tên đại biểu mới"),
        "Họ và tên khai sinh",
        "Họ, chữ đệm và tên",
        "Danh sách đại biểu",
        "Tên đại biểu tham dự",
        "Họ, tên đệm và tên",
        "Họ tên khai sinh",
        "Họ và tên người tham dự",
        "Họ và chữ đệm, tên",
        *(
            "Người đại diện",
            "Họ và tên người đại diện",
            "Họ tên người đại diện",
            "Đại diện tập thể",
            "Người tham dự",
        ),
        *(
            "Người được cử",
            "Người dự",
            "Người dự đại hội",
            "Đại biểu được cử",
            "Họ và tên người được cử",
            "Đại biểu đại diện",
        ),
        *(
            "Người đại diện tập thể",
            "Người đại diện tham dự",
            "Họ và tên chủ hộ",
            "Họ tên chủ hộ",
            "Tên chủ hộ",
            "Chủ hộ",
            "Họ và tên của bạn",
            "Họ tên của bạn",
            "Full name",
            "Fullname",
            "Name",
        ),
        *("Đại biểu thay thế", "Người thay thế", "Đại biểu thay", "Họ và tên người thay", "Người được cử thay"),
    ),
)

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
