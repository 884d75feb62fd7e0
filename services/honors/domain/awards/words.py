"""Writes out what offices shorten in the names of awards: "HCLĐ Ba" is "Huân chương Lao động hạng Ba"."""

import re
from functools import lru_cache

from chassis.files.meaning.spelling import folded

_PEOPLES = {"nd": "nhân dân", "ut": "ưu tú"}
_BEARERS = {"ng": "Nhà giáo", "tt": "Thầy thuốc", "ns": "Nghệ sĩ", "nn": "Nghệ nhân"}
_FULL = {
    "hcld": "Huân chương Lao động",
    "hcdl": "Huân chương Độc lập",
    "hcqc": "Huân chương Quân công",
    "hccc": "Huân chương Chiến công",
    "hcsv": "Huân chương Sao vàng",
    "hchcm": "Huân chương Hồ Chí Minh",
    "hchn": "Huân chương Hữu nghị",
    "hcdc": "Huân chương Dũng cảm",
    "hcbvtq": "Huân chương Bảo vệ Tổ quốc",
    "hcddk": "Huân chương Đại đoàn kết dân tộc",
    "hcddkdt": "Huân chương Đại đoàn kết dân tộc",
    "hccsvv": "Huy chương Chiến sĩ vẻ vang",
    "hcqkqt": "Huy chương Quân kỳ quyết thắng",
    "hcvantq": "Huy chương Vì an ninh Tổ quốc",
    "hc": "Huân chương",
    "ahld": "Anh hùng Lao động",
    "ahllvtnd": "Anh hùng Lực lượng vũ trang nhân dân",
    "ahllvt": "Anh hùng Lực lượng vũ trang nhân dân",
    "bmvnah": "Bà mẹ Việt Nam anh hùng",
    "vnah": "Việt Nam anh hùng",
    "llvtnd": "Lực lượng vũ trang nhân dân",
    **{f"{who}{what}": f"{name} {word}" for who, name in _BEARERS.items() for what, word in _PEOPLES.items()},
    "cstdtq": "Chiến sĩ thi đua toàn quốc",
    "cstdcs": "Chiến sĩ thi đua cơ sở",
    "cstd": "Chiến sĩ thi đua",
    "cstt": "Chiến sĩ tiên tiến",
    "ctd": "Cờ thi đua",
    "ctdcp": "Cờ thi đua của Chính phủ",
    "tdcp": "thi đua của Chính phủ",
    "bk": "Bằng khen",
    "bkcp": "Bằng khen của Thủ tướng Chính phủ",
    "bkttg": "Bằng khen của Thủ tướng Chính phủ",
    "bkttgcp": "Bằng khen của Thủ tướng Chính phủ",
    "bkttcp": "Bằng khen của Thủ tướng Chính phủ",
    "gk": "Giấy khen",
    "knc": "Kỷ niệm chương",
    "ttg": "Thủ tướng Chính phủ",
    "ttgcp": "Thủ tướng Chính phủ",
    "ttcp": "Thủ tướng Chính phủ",
    "cp": "Chính phủ",
    "ttldxs": "Tập thể lao động xuất sắc",
    "ttldtt": "Tập thể lao động tiên tiến",
    "ldxs": "lao động xuất sắc",
    "ldtt": "Lao động tiên tiến",
    "dvqt": "Đơn vị quyết thắng",
    "dvtt": "Đơn vị tiên tiến",
    "gdvh": "Gia đình văn hóa",
    "dhtt": "điển hình tiên tiến",
    "tldldvn": "Tổng Liên đoàn Lao động Việt Nam",
}
_ORDERS = {"ld": "Lao động", "dl": "Độc lập", "qc": "Quân công", "cc": "Chiến công", "bvtq": "Bảo vệ Tổ quốc"}
_TOKEN = re.compile(r"[^\W_]+")
_MEDAL = re.compile(r"\bHC (?=chiến s|quân kỳ|vì )", re.IGNORECASE)
_ORDER = re.compile(rf"\b(Huân chương) ({'|'.join(short.replace('d', '[dđ]') for short in _ORDERS)})\b", re.IGNORECASE)
_EMULATION = re.compile(r"\b(cờ|co|chiến s[iĩyỹ]|chien s[iy]) t[đd]\b", re.IGNORECASE)
_AGAIN = re.compile(r"\b(Thủ tướng Chính phủ) Chính phủ\b")
_BASE = re.compile(r"(thi đua|thi dua) CS\b", re.IGNORECASE)
_GROUP = re.compile(r"\bTT (?=L[ĐD]\b|lao động\b|lao dong\b)", re.IGNORECASE)
_WORK = re.compile(r"\b(tập thể) L[ĐD]\b", re.IGNORECASE)
_CHAIR = re.compile(r"\bCT (?=UBND\b|ủy ban|uỷ ban|uy ban)", re.IGNORECASE)
_THE_GRADE = re.compile(
    r"((?:Huân chương|Huy chương|huan chuong|huy chuong) [^\d,;]*?)\s+(?:h\.?\s*)?(I{1,3}|[123]|Nhất|Nhì|Ba)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=10_000)
def spelled_out(text: str) -> str:
    """Give the name of an award without what was shortened in it, `text` itself where nothing was; UBND stays."""
    full = _CHAIR.sub("Chủ tịch ", _MEDAL.sub("Huy chương ", text))
    full = _TOKEN.sub(_full, full)
    full = _WORK.sub(r"\1 lao động", _GROUP.sub("Tập thể ", _AGAIN.sub(r"\1", full)))
    full = _BASE.sub(r"\1 cơ sở", full)
    full = _ORDER.sub(lambda found: f"{found[1]} {_ORDERS[folded(found[2])]}", full)
    full = _EMULATION.sub(r"\1 thi đua", full)
    return _THE_GRADE.sub(lambda found: _graded(found[1], found[2]), full)


def is_short(text: str) -> bool:
    """Tell whether something in the name of an award is shortened that people say in full."""
    return folded(spelled_out(text)) != folded(text)


def _full(found: re.Match[str]) -> str:
    return _FULL.get(folded(found[0]), found[0])


def _graded(award: str, grade: str) -> str:
    return f"{award} {grade}" if folded(award).endswith((" hang", " chien si")) else f"{award} hạng {grade}"
