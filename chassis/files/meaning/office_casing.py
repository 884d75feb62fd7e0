"""Writes the name of an office that stands in capitals as Vietnamese offices write it (decree 30/2020, annex II)."""

import re
from functools import lru_cache

from chassis.files.letters.syllables import is_syllable

_PHRASES = """
Sở|Ban|Hội|Cục|Chi cục|Chi nhánh|Tổng cục|Vụ|Viện|Trường|Trung tâm|Công ty|Tổng công ty|Tập đoàn|Doanh nghiệp|Nhà máy
Hợp tác xã|Liên đoàn|Liên hiệp|Liên minh|Hiệp hội|Câu lạc bộ|Quỹ|Báo|Đài|Tạp chí|Nhà xuất bản|Cụm thi đua|Khối thi đua
Văn phòng|Thanh tra|Thuế|Kho bạc|Hải quan|Kiểm lâm|Quản lý thị trường|Thống kê|Dự trữ|Bộ đội|Biên phòng|Công an|Quân sự
Bộ Chỉ huy|Bộ Tư lệnh|Ban Chỉ huy|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đồn|Phòng cháy|chữa cháy|Tòa án|Toà án|Viện kiểm sát
Ủy ban|Uỷ ban|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Hội đồng|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Ban Quản lý|Ban Chấp hành
Bệnh viện|Trạm|Phòng|Tổ|Nhân dân|Tối cao|Quốc hội|Đại biểu|Đoàn|Đoàn đại biểu|Đoàn thể|Tỉnh đoàn|Thành đoàn|Thanh niên|Cộng sản|Hồ Chí Minh
Nội vụ|Tư pháp|Tài chính|Kế hoạch|Đầu tư|Công Thương|Công nghiệp|Thương mại|Nông nghiệp|Môi trường|Nông thôn|Phát triển
Xây dựng|Giao thông|Giao thông vận tải|Khoa học|Công nghệ|Thông tin|Truyền thông|Văn hóa|Văn hoá|Thể thao|Du lịch
Văn học|Nghệ thuật|Giáo dục|Đào tạo|Y tế|Y học|Lao động|Thương binh|Xã hội|Dân tộc|Tôn giáo|Ngoại vụ|Tài nguyên|Dân vận
Tuyên giáo|Tổ chức|Kiểm tra|Nội chính|Thi đua|Khen thưởng|Mặt trận|Tổ quốc|Việt Nam|Phụ nữ|Liên hiệp Phụ nữ|Cựu chiến binh
Cựu thanh niên|Chữ thập đỏ|Nhà báo|Luật gia|Người cao tuổi|Khuyến học|Đông y|Làm vườn|Doanh nhân|Nhà nước|Ngân hàng
Bảo hiểm|Bảo hiểm xã hội|Điện lực|Viễn thông|Bưu điện|Xăng dầu|Cấp nước|Cấp thoát nước|Môi trường đô thị|Xổ số|Kiến thiết
cổ phần|Trách nhiệm|hữu hạn|một thành viên|Sản xuất|Dịch vụ|Xuất khẩu|Nhập khẩu|Khai thác|Chế biến|Thủy lợi|Lâm nghiệp
Đa khoa|Chuyên khoa|Sản nhi|Phục hồi|chức năng|Y học cổ truyền|Cao đẳng|Đại học|Trung cấp|Trung học|phổ thông|cơ sở
Trung học phổ thông|Trung học cơ sở|Tiểu học|Mầm non|Mẫu giáo|Nội trú|Dân tộc nội trú|Nghề|Sư phạm|Chính trị|Nghiên cứu|Bảo tồn
Bảo tàng|Thư viện|Khu kinh tế|Khu công nghiệp|cửa khẩu|khu vực|Vùng|Quân khu|Dự án|Hạ tầng|Đất đai|Kiểm soát|bệnh tật
Phát thanh|Truyền hình|Phát thanh và Truyền hình|Hành chính|Hành chính công|Phục vụ|Sự nghiệp|Kỹ thuật|Quản lý|Bảo vệ|Chăn nuôi|Thú y
Trồng trọt|Thực vật|Khuyến nông|Thủy sản|Đăng kiểm|Kinh tế|Quốc phòng|An ninh|Hợp tác|Hữu nghị|Tri thức|Trí thức
tỉnh|huyện|xã|phường|đặc khu|thành phố|thị xã|thị trấn|thôn|bản|và|của|tại|thuộc|trực thuộc|cho|về|với|trên|trong|các|cấp|số
"""
_ROMAN = frozenset(("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"))
_COUNTED = frozenset(("vực", "vùng", "khu", "số", "hạng", "loại", "cụm", "khối", "cục", "đội", "lần", "thứ", "quân"))
_PLACES = frozenset(("tỉnh", "huyện", "xã", "phường", "đặc khu", "thành phố", "thị xã", "thị trấn", "thôn", "bản"))
_SMALL = frozenset(("thuộc", "trực thuộc", "tại"))
_OWN = {"agribank": "Agribank", "vietcombank": "Vietcombank", "vietinbank": "VietinBank", "petrolimex": "Petrolimex"}
_OWN |= {"viettel": "Viettel", "mobifone": "MobiFone", "vinaphone": "VinaPhone", "pc": "PC", "đtn": "ĐTN"}
_MOST_WORDS = 5
_PARTS = re.compile(r"[^\W_]+|[\W_]+")


def as_offices_write(name: str) -> str:
    """Give the name with capitals where offices put them: "BAN QUẢN LÝ KHU KINH TẾ" is "Ban Quản lý Khu kinh tế".

    Abbreviations and Roman numerals stay in capitals; words that no office has are taken for names of places.
    """
    parts = _PARTS.findall(name)
    words = [at for at, part in enumerate(parts) if part[0].isalnum()]
    in_a_place, at = False, 0
    while at < len(words):
        taken, phrase = _phrase([parts[word] for word in words[at : at + _MOST_WORDS]], at == 0, in_a_place)
        if phrase in _PLACES and _begins_a_name(parts, words, at):
            in_a_place, phrase = True, ""
        if phrase:
            for word, text in zip(words[at : at + taken], phrase.split(" "), strict=True):
                parts[word] = text
            in_a_place = phrase in _PLACES
        else:
            taken = 1
            parts[words[at]] = _alone(parts[words[at]], parts[words[at - 1]].lower() if at else "")
        at += taken
    if words:
        first = parts[words[0]]
        parts[words[0]] = first[:1].upper() + first[1:]
    return "".join(parts)


def _begins_a_name(parts: list[str], words: list[int], at: int) -> bool:
    """Tell whether a word that means a place is the name of one: right behind such a word, before another: Xã Bản Thử."""
    if not 0 < at < len(words) - 1 or words[at] - words[at - 1] != 2 or parts[words[at] - 1] != " ":
        return False
    return parts[words[at - 1]].lower() in ("xã", "phường", "huyện", "thôn", "bản", "trấn")


def is_of_offices(words: str) -> bool:
    """Tell whether these words are a phrase that offices have in their names."""
    return words.lower() in _known()


def _phrase(words: list[str], is_first: bool, in_a_place: bool) -> tuple[int, str]:
    """Give how many of these words are a phrase that offices have, and how it is written; 0 where they begin none.

    Behind xã, phường, huyện stands the name of a place, whatever it is made of: Xã Hội Hoan, Xã Đội Cấn.
    """
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        phrase = _known().get(" ".join(words[:count]).lower())
        begins_a_place = is_first and count > 1 and words[0].lower() in ("xã", "bản", "thôn")
        if phrase and not begins_a_place and (not in_a_place or phrase in _PLACES or phrase in _SMALL):
            return count, phrase
    return 0, ""


def _alone(word: str, before: str) -> str:
    if word.lower() in _OWN:
        return _OWN[word.lower()]
    if word.upper() in _ROMAN and (before in _COUNTED or not is_syllable(word)):
        return word.upper()
    if any(map(str.isdigit, word)) or not is_syllable(word):
        return word.upper() if len(word) > 1 else word
    return word[:1].upper() + word[1:].lower()


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    return {phrase.lower(): phrase for line in _PHRASES.split("\n") for phrase in line.split("|") if phrase}
