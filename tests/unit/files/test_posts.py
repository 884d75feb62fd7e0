"""What somebody is and where, in one text, is told apart; where nothing tells them apart it stays whole."""

import pytest

from chassis.files.meaning.posts import parted


@pytest.mark.parametrize(
    ("text", "position", "office"),
    [
        ("Phó Chánh Văn phòng Sở Công Thương", "Phó Chánh Văn phòng", "Sở Công Thương"),
        (
            "Trưởng phòng Quản lý đầu tư, Ban Quản lý các KCN tỉnh",
            "Trưởng phòng Quản lý đầu tư",
            "Ban Quản lý các KCN tỉnh",
        ),
        ("Giáo viên Trường THPT Chuyên Thử Lâm", "Giáo viên", "Trường THPT Chuyên Thử Lâm"),
        ("Công nhân - Công ty CP Thép Thử", "Công nhân", "Công ty CP Thép Thử"),
        ("Nông dân, thôn Thử Ngòi, xã Thử Sơn", "Nông dân", "thôn Thử Ngòi, xã Thử Sơn"),
        ("Trạm trưởng Trạm Y tế xã Thử Hòa", "Trạm trưởng", "Trạm Y tế xã Thử Hòa"),
        ("Hiệu trưởng Trường THCS Thử Sơn", "Hiệu trưởng", "Trường THCS Thử Sơn"),
        ("Chủ tịch UBND xã Thử Hòa", "Chủ tịch UBND", "UBND xã Thử Hòa"),
        ("Trưởng Công an xã Thử Hạ", "Trưởng Công an", "Công an xã Thử Hạ"),
        ("Trưởng thôn Nà Thử", "Trưởng thôn", "thôn Nà Thử"),
        ("Sở Y tế - Chuyên viên", "Chuyên viên", "Sở Y tế"),
        ("Chuyên viên (Sở Nội vụ)", "Chuyên viên", "Sở Nội vụ"),
        ("Chủ tịch Hội, Giám đốc Công ty Thử", "Chủ tịch Hội, Giám đốc", "Công ty Thử"),
        ("Nhà thơ, Phó Chủ tịch", "Nhà thơ, Phó Chủ tịch", ""),
        ("Công an viên xã Thử Hòa", "Công an viên", "xã Thử Hòa"),
        ("Trưởng khoa", "Trưởng khoa", ""),
        ("Sở Y tế", "", "Sở Y tế"),
    ],
)
def test_a_position_and_its_office_are_told_apart(text: str, position: str, office: str) -> None:
    assert parted(text) == (position, office)
