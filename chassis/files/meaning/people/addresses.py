"""The words that people put before a name: forms of address, ranks, degrees, honorary titles."""

_LAST = r"(?=\s+\S+\s+\S)"  # a word that may be a name, too: two more words must follow
_TITLES = (
    r"Cố(?=\s)|Anh hùng liệt s[ĩỹ]|Liệt s[ĩỹ]|(?:Bà )?mẹ (?:Việt Nam|VN) anh hùng|(?:Bà )?mẹ VNAH|BMVNAH|MVNAH|"
    r"Anh hùng (?:Lao động|LĐ|lực lượng vũ trang(?: nhân dân)?|LLVT(?:ND)?)|AHLĐ|AHLLVT(?:ND)?|AH(?=\.)|"
    r"(?:Nhà giáo|Thầy thuốc|Nghệ sĩ|Nghệ sỹ|Nghệ nhân) (?:ưu tú|nhân dân)|Già làng"
)
_EVERYDAY = (
    r"Đồng chí|Đ/c|Đ.c|ĐC|Quý ông|Quý bà|Ông|Bà|Ô|Cụ|"
    rf"(?:Anh|Chị|Cô giáo|Thầy giáo|Cô|Thầy|Em|Cháu|Bác|Chú|Đại biểu|ĐB){_LAST}"
)
_LEARNED = (
    r"Giáo sư|Phó giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Kỹ sư|Cử nhân|Dược sĩ|Dược sỹ|Luật sư|Nhà giáo|"
    r"Nhà văn|Nhà thơ|Nhà báo|Nghệ nhân|Nghệ sĩ|Nghệ sỹ"
)
_CLERGY = r"Hòa thượng|Thượng tọa|Đại đức|Ni sư|Ni trưởng|Sư cô|Sư thầy|Linh mục|Mục sư"
_RANKS = (
    r"Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|"
    r"(?:Đại|Thượng|Trung|Thiếu|Chuẩn) [úu][yý]|(?:Đại|Thượng|Trung|Thiếu) uý|(?:Thượng|Trung|Hạ) s[ĩỹ]"
)
ADDRESSES = f"{_TITLES}|{_LEARNED}|{_CLERGY}|{_RANKS}|{_EVERYDAY}"
DEGREES = (
    r"PGS\.?\s?TS(?:KH)?|GS\.?\s?TS(?:KH)?|PGS|GS|TSKH|TS|Th\.?S|(?:BS\.?\s?|DS\.?\s?)?CK\s?(?:I{1,2}|[12])|BSNT|BS|KS|KTS|QNCN|"
    r"CNKT|CVCC|CVC|NCS|(?:CN|CV|LS|DS|ĐD|YS|KTV|GV|NB|HLV|VĐV)(?=\.)|NGND|NGƯT|NSND|NSƯT|NNND|NNƯT|"
    r"TTND|TTƯT|HT(?=\.)|ĐĐ(?=\.)"
)
"""Parts of regular expressions, for texts of any case."""
