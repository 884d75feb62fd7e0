"""Words that say that somebody does not come: the dead, the absent, those who left and those who are replaced."""

import pytest

from chassis.files.meaning.people.absences import says_death, told_absence

AWAY = """đã mất tháng 10/2026|Đã mất 10/2026|mất ngày 3/4|mất năm 2026|từ trần|đã qua đời|đã hy sinh|Đã chết|truy tặng
lâm trọng bệnh đã mất tháng 9|ốm nặng, không đi được|Nghỉ thai sản|đi học nước ngoài, không dự được|cử người khác thay|bỏ
chuyển công tác ra tỉnh khác|thay bằng ông Vi Thử Khác|bị kỷ luật, không cử|Không tham dự|xin vắng|Liệt sĩ|Vắng có phép
Ông đã mất hôm 12/8|vừa mất tuần trước|mất đột ngột|qua đời do tai nạn|xin rút|Không về dự được|đã chuyển đi tỉnh khác|da mat
Được thay bằng bà Lò Thử|cử ông Nguyễn Thử B đi thay|mat ngay 2/3/2026|Đã tử vong|không thể tham gia|Thôi việc|xóa tên
đã từ trần ngày 1/10, con trai dự thay|truy tặng Huân chương Lao động|Mất (tháng 9/2026)|thôi không tham gia|sẽ không đi"""
PERHAPS = """ốm nặng|đang nằm viện|đi học nước ngoài|bị kỷ luật|chuyển công tác|có thể vắng|chưa chắc dự được|vợ mất năm 2010
Vi Thử Khác thay|hoãn|không dự phiên bế mạc|Không đủ tiêu chuẩn|đi công tác nước ngoài|bố mất sớm"""
NOTHING = """Đã mất CCCD, đang làm lại|mất sức lao động 61%|Ăn chay|con liệt sĩ|thân nhân liệt sĩ|chuyển đến từ Sở Y tế|bơ
thay bà Vi Thử Thu|Thay ông Hà Thử Đông (đi công tác)|Thay cho bà Lê Thử Xuân (đã mất)|thay cho ông Hà Thử Đông|nhận thay|Không vắng|đi xe lăn, không đi lại được|Huy hiệu vàng|nghỉ hưu
có mặt|Mặt trận Tổ quốc|Thương binh 2/4|mất một chân|hỏng mắt trái|Trưởng đoàn|Đảng viên dự bị|không|Bổ sung
cử thay ông Lò Thử Tám|không ăn thịt bò|mất liên lạc|Mới chuyển từ xã Thử Hòa|chưa bị kỷ luật|bố đẻ là liệt sĩ"""


def remarks(text: str) -> list[str]:
    return [remark for line in text.splitlines() for remark in line.split("|")]


@pytest.mark.parametrize("remark", remarks(AWAY))
def test_a_remark_says_for_certain_that_its_bearer_does_not_come(remark: str) -> None:
    assert told_absence(remark) == "away"


@pytest.mark.parametrize("remark", remarks(PERHAPS))
def test_a_remark_that_may_say_so_is_something_to_ask(remark: str) -> None:
    assert told_absence(remark) == "perhaps"


@pytest.mark.parametrize("remark", remarks(NOTHING))
def test_a_remark_that_only_sounds_so_says_nothing(remark: str) -> None:
    assert told_absence(remark) is None


def test_death_is_told_of_its_bearer_and_not_of_relatives_things_or_martyrs_of_the_family() -> None:
    assert [
        text for text in ("đã mất năm 2020", "truy tặng", "vợ đã mất", "mất CCCD", "con liệt sĩ") if says_death(text)
    ] == [
        "đã mất năm 2020",
        "truy tặng",
    ]
