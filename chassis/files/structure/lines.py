"""Lines of office papers that are no records: totals, dates, signatures, notes, column numbers, examples.

Accents decide where they are written: "Tổng cộng" is a total, "Tống Công" may be somebody.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Literal

_TOTAL = re.compile(
    r"(?:\(?(?:ấn định|danh sách|bảng|phụ lục|biểu)\b.{0,40}?\b(?:có|gồm|này)\b.*\d.*|"
    r"(?:tổng cộng|tổng số|tổng cộng toàn \w+|cộng|tổng|cộng dồn|tong cong|tong so|total)(?:\s*[:(=.\-–].*|\s+\d.*|\s+(?:chung|toàn|các|cả|số)\b.*|\s+(?:mục\s+|phần\s+|khối\s+)?[IVXLC]{1,5}\s*[:.)]?|"
    r"\s+(?:đoàn|huyện|thành phố|thị xã|xã|phường|sở|ban|khối|nhóm|mục|phần|hội|ngành|cụm)\s.*)?)",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[\d.,/%\s]+(?:[^\d\W]+\s*){0,3}[.;]?", re.UNICODE)
_DATE_LINE = re.compile(
    r"(?:.{0,60}?,\s*)?ngày\s*(?:[\d.…_\s]{0,12}\s*tháng\s*[\d.…_\s]{0,12}\s*năm\s*[\d.…_\s]{0,12}|"
    r"[\d.…_]{1,4}\s*[/-]\s*[\d.…_]{1,4}\s*[/-]\s*[\d.…_]{2,6})\.?",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"(?:"
    r"người (?:lập|tổng hợp|kiểm tra|duyệt|ký|viết|đánh máy|phụ trách|nhập)\b.*|cán bộ (?:lập|tổng hợp)\b.*|"
    r"(?:thủ trưởng|phó thủ trưởng|giám đốc|phó giám đốc|tổng giám đốc|chủ tịch|phó chủ tịch|bí thư|phó bí thư|hiệu trưởng|"
    r"phó hiệu trưởng|trưởng (?:ban|phòng|đoàn|khoa|bộ phận)|phó trưởng (?:ban|phòng)|chánh văn phòng|phó chánh văn phòng|"
    r"chánh thanh tra|chỉ huy trưởng|chính ủy|cục trưởng|chi cục trưởng|viện trưởng|kế toán(?: trưởng)?|thủ kho|thư ký)"
    r"(?:\s.{0,50})?|"
    r"(?:t/m|tm|k/t|kt|t/l|tl|tuq|q)\s*[./]\s*.{0,80}|"
    r"\(\s*(?:ký|đã ký|chữ ký|ký tên|ký, ).*|(?:ký|ký tên|đã ký|đóng dấu)\b.{0,50}|"
    r"(?:xác nhận|phê duyệt|duyệt|xét duyệt|ý kiến)(?:\s.{0,60})?|đại diện (?:lãnh đạo|cơ quan|đơn vị)\b.*"
    r")",
    re.IGNORECASE,
)
_BLOCK = re.compile(
    r"(?i:nơi nhận\s*:)|(?:T/M|TM|K/T|KT|T/L|TL|TUQ|T/UQ)\s*[./ ]\s*(?=[^\W\d_a-zà-ỹđ]{2,}(?:\s|$))|"
    r"(?:THỦ TRƯỞNG|CHỦ TỊCH|PHÓ CHỦ TỊCH|BÍ THƯ|PHÓ BÍ THƯ|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|"
    r"NGƯỜI LẬP(?: BIỂU)?)(?:\s+[^\W\d_a-zà-ỹđ]+)*\s+(?=[^\W\d_][a-zà-ỹ]+\s+[^\W\d_][a-zà-ỹ]+)"
)
_NOTE = re.compile(
    r"(?:\(?\*+\)?\s*\S.*|\(?(?:ghi chú|lưu ý|chú ý|chú thích|nơi nhận|hướng dẫn|lý do)\s*[:.].*|nơi nhận|ghi chú|\(.*\)|"
    r"-\s*(?:như trên|lưu)\b.*|trang\s*(?:số\s*)?\d+(?:\s*(?:/|của|trên)\s*\d+)?|.{0,120}\(?\s*tiếp theo(?: trang trước)?\s*\)?)",
    re.IGNORECASE | re.DOTALL,
)
_CONTACT = re.compile(
    r"(?:cán bộ )?(?:đầu mối(?: liên hệ)?|người liên hệ|liên hệ|phụ trách danh sách|người cung cấp)\b[^:]{0,30}:",
    re.IGNORECASE,
)
_EXAMPLE = re.compile(r"\bdòng (?:mẫu|ví dụ)\b|\bxin xóa\b|\bxin xoá\b|\((?:ví dụ|vd|mẫu)\b[^)]*\)", re.IGNORECASE)
_EXAMPLE_WORDS = ("mẫu", "ví dụ", "xin x", "(vd")  # a quick look before the exact one
_PARAGRAPH = 200  # characters; no section is so long
_COLUMN_NUMBER = re.compile(r"[(\[]?\s*(\d{1,2}|[A-ZĐa-zđ])\s*[)\]]?(?:\s*=.*)?")


def is_total(texts: Sequence[str]) -> bool:
    """Tell whether a row is a total: its words say so and everything else in it is a figure with its unit."""
    words = list(islice((text for text in texts if not _FIGURE.fullmatch(text)), 3))
    return 1 <= len(words) <= 2 and all(_TOTAL.fullmatch(text) for text in words)


def is_date_line(texts: Sequence[str]) -> bool:
    return len(texts) <= 2 and any(_DATE_LINE.fullmatch(text) for text in texts)


def is_signature(texts: Sequence[str]) -> bool:
    """Tell whether all texts of a row are words that stand over a signature ("NGƯỜI LẬP", "TM. ỦY BAN", "(Ký tên)").

    A date may stand beside them.
    """
    if not 1 <= len(texts) <= 5 or not any(_SIGNED.fullmatch(text) for text in texts):
        return False
    return all(_SIGNED.fullmatch(text) or _DATE_LINE.fullmatch(text) for text in texts)


def is_signature_block(texts: Sequence[str]) -> bool:
    """Tell whether a row is the table under a letter of Word: "Nơi nhận: …" beside "T/M BAN THƯỜNG VỤ … Vi Thử"."""
    if not 1 <= len(texts) <= 4 or is_note(texts) or not any(_BLOCK.match(text) for text in texts):
        return False
    return all(_BLOCK.match(text) or _SIGNED.fullmatch(text) or _DATE_LINE.match(text) for text in texts)


def form_line(texts: Sequence[str]) -> Literal["total", "date_line", "signature"] | None:
    """Tell which line of a form a row may be by its words alone."""
    if is_total(texts):
        return "total"
    if is_date_line(texts):
        return "date_line"
    return "signature" if is_signature(texts) else None


def is_note(texts: Sequence[str]) -> bool:
    return len(texts) == 1 and (len(texts[0]) > _PARAGRAPH or _NOTE.fullmatch(texts[0]) is not None)


def is_contact(texts: Sequence[str]) -> bool:
    """Tell whether a row under a list says whom to call: "Đầu mối: …"."""
    return _CONTACT.match(texts[0]) is not None


def is_example(texts: Sequence[str]) -> bool:
    said = "\n".join(texts)
    return any(word in said.lower() for word in _EXAMPLE_WORDS) and _EXAMPLE.search(said) is not None


def is_column_numbers(texts: Sequence[str]) -> bool:
    """Tell whether a row only numbers the columns: (1) (2) (3), also A B 1 2 3 and 7=5+6."""
    found = [_COLUMN_NUMBER.fullmatch(text) for text in texts]
    if len(found) < 3 or not all(found):
        return False
    marks = [match[1] for match in found if match]
    figures = [int(mark) for mark in marks if mark.isdigit()]
    letters = [mark for mark in marks if not mark.isdigit()]
    return (
        figures == list(range(figures[0], figures[0] + len(figures))) and letters == sorted(letters)
        if figures
        else False
    )
