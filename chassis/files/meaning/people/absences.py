"""Tells by a remark who does not come: the dead, the absent, those who left, those in whose place another one goes.

The one place for such words: lists of delegates and of honours ask here.
"""

import re
from typing import Literal

from chassis.files.meaning.spelling import exact, folded

Absence = Literal["away", "perhaps"]
"""`away`: said for certain. `perhaps`: words of that kind that may mean something else, so that somebody has to say."""

_CLAUSE = re.compile(r"[.;,:()\[\]\n]+|\s[-–—]\s|\b(?:nên|vì|do)\b")
_RELATIVE = re.compile(
    r"\b(?:con|chau|vo|chong|me|bo|cha|ba ngoai|ong ngoai|anh|chi|em|than nhan|gia dinh|ho hang|nguoi than|goa)\b"
)
_MARTYR = re.compile(r"\bliet s[iy]\b")
_DEAD = re.compile(
    r"\b(?:tu tran|qua doi|hy sinh|hi sinh|ta the|vien tich|tu nan|tu vong|tu si|chet|bang ha|khuat nui|truy (?:tang|phong))\b"
    r"|^qua co\b|^da khuat\b|^yen nghi\b"
)
_KIN = ("vợ", "chồng", "bố", "mẹ", "cha", "con", "anh", "chị", "em", "ông", "bà")
_LOST = re.compile(
    rf"(?:^|(?:^|.* )(?:{exact('đã')}|{exact('mới')}|{exact('vừa')}|{exact('bị')}|{exact('bệnh')}|{exact('đột ngột')}|"
    rf"{exact('ốm')}|{exact('tai nạn')}|{'|'.join(map(exact, _KIN))}) )(?:{exact('mất')})(?P<more> .*)?"
)
_LOST_BARE = re.compile(r"(?:(?:da|moi|vua) )?mat(?P<more> .*)?")
_WHEN = re.compile(
    r"(?:\d|nam|ngay|thang|hom|hoi|luc|tai|o |do|vi|truoc|sau|roi|khi|vao|dau|cuoi|giua|trong|dot ngot|sang|dem|tuan)"
)
_NOT_LIFE = re.compile(
    r"(?:suc|cccd|can cuoc|cmnd|cmt|the|giay|ho so|so |lien lac|dien|song|viec|mua|ngu|dat|tai san|tien|xe|"
    r"mot |hai |ca |chan|tay|mat|thi luc|thinh luc|tri nho|thong tin|quyen|goc|\d+ ?(?:%|phan tram|suc))"
)
_MAYBE = re.compile(
    r"\b(?:co the|co le|co kha nang|chua (?:chac(?: chan)?|ro|xac nhan|xac dinh|biet|quyet dinh|tra loi)|neu)\b"
)
_GOES = re.compile(r"\b(?:du|tham du|tham gia|di|den)\b")
_NEVER = re.compile(r"\b(?:khong|chua|ko) (?:vang|rut|xin rut|mat|hy sinh|bi ky luat|bi)\b")
_NO = r"\b(?:khong|ko|k|chang|chua|khg)(?: the| con| duoc| kip| co dieu kien| muon| nhan loi| dong y| sap xep)*"
_NOT_COMING = re.compile(
    rf"{_NO} (?:tham du|du|tham gia|tham|den|cu|ve|co mat|toi|sang)(?: (?:duoc|noi|dai hoi|du|hop|nua|"
    r"dot nay|lan nay|toi|den|tham du|them|thay))*$"
    rf"|{_NO} di(?: (?:duoc|noi|dai hoi|du|du duoc|hop|nua|dot nay|lan nay|tham du))*$"
)
_NOT_COMING_PERHAPS = re.compile(
    rf"{_NO} (?:tham du|du|tham gia|den|cu|ve|co mat|toi|sang|di)\b(?! (?:lai|xe|mot minh))"
)
_BEFORE_VACANT = ("xin", "báo", "sẽ", "đã", "có", "đang", "hiện", "biểu", "người")
_VACANT = re.compile(rf"(?:^|\b(?:{'|'.join(map(exact, _BEFORE_VACANT))}) ){exact('vắng')}(?: |$)")
_LEFT = re.compile(
    r"^(?:xin |da |bao |de nghi |dang |se |duoc )*(?:rut(?: ten| khoi| ra| lui)?|thoi(?: viec| tham gia| khong| lam)?|"
    r"vang(?: mat)?)$|\b(?:rut (?:ten|khoi|ra khoi)|xin (?:rut|thoi|vang|nghi|hoan)|thoi (?:viec|tham gia)|bo viec)\b"
    r"|\bnghi (?:thai san|de|sinh|om|benh|viec)\b|\bthai san\b"
    r"|\bchuyen (?:cong tac |sinh hoat |noi o |cho o |di )*(?:ra|di|khoi|vao nam|ngoai) ?(?:tinh|khoi|noi|khac|tinh khac|ngoai)?\b"
    r"|\bchuyen (?:cong tac )?(?:sang|ve|den|vao) (?:tinh|noi|dia phuong|don vi|co quan|huyen|thanh pho) khac\b"
    r"|^(?:da |xin |de nghi )?(?:bo|loai|xoa|huy|gach)(?: (?:ten|bo|ra|khoi|khoi danh sach|ra khoi danh sach|ten khoi danh sach|"
    r"nguoi nay|dong nay))*$|\b(?:gach|xoa|bo|dua|loai)(?: ten)? (?:ra )?khoi danh sach\b"
)
_REPLACED = re.compile(
    r"\bthay(?: the)? (?:bang|boi)\b|\b(?:bi|se|da) thay\b(?! (?:cho|mat|ong|ba|dong chi)\b)"
    r"|\bcu (?:nguoi|ong|ba|anh|chi|dong chi|d c|can bo|dai bieu)\b.* thay(?: the)?$|\bcu nguoi khac\b|\bnguoi khac\b.*\bthay\b"
    r"|\b(?:da |se )?co nguoi (?:khac )?thay(?: the)?\b|\b(?:doi|thay|dieu chinh)(?: sang| thanh| bang)? nguoi(?: khac)?\b"
    r"|^(?:da )?(?:doi|chuyen) (?:sang|thanh|cho) (?:ong|ba|anh|chi|dong chi|d c)\b|\bnhuong (?:suat|cho)\b"
)
_DOUBTFUL = re.compile(
    r"\b(?:om nang|benh nang|trong benh|nguy kich|om dau|nam vien|di vien|cap cuu|dieu tri|tai nan|hon me|di hoc|du hoc|nuoc ngoai|"
    r"xuat khau lao dong|ban (?:cong tac|hop|viec|di)|di cong tac|chuyen cong tac|chuyen di|nghi phep|nghi che do|"
    r"bi (?:ky luat|bat|dinh chi|khoi to|tam giam|cach chuc|khai tru|truat)|ky luat|khoi to|tam giam|khai tru|mat tich|"
    r"doi (?:lai )?thanh|(?:chuyen|dieu chuyen) (?:sang|ve|qua) (?:doan|danh sach|khoi)|(?:bi )?trung (?:voi|ten|lap)|"
    r"(?:chua|dang) (?:thong nhat|chot|cho y kien|xin y kien)|dang xem xet|cho y kien|"
    r"khong du (?:dieu kien|tieu chuan)|khong dat|hoan|sap sinh|moi sinh|nghi khong luong|thay the|"
    r"(?:cu|xin|can|se) thay|biet tich)\b|\S \S+ thay$"
)
_COMES_INSTEAD = re.compile(
    r"\b(?:thay mat|thay cho|thay vi|thay the cho|nhan thay|du thay|di thay|cu (?:di )?thay(?: the)?(?: cho)? \S|"
    r"thay(?: the)? (?:ong|ba|anh|chi|dong chi|d c|do?ng chi)|chuyen (?:cong tac )?tu|chuyen den tu|khong hoan|cong an|"
    r"chua bi|khong bi|(?:phap|hoi) luat)\b"
)
_FOR_ANOTHER = re.compile(
    r"(?:duoc |de |nguoi |dai bieu |moi |da )*(?:cu |du |di |dai dien |nhan )?(?:du )?thay(?: the)?(?: mat)?(?: cho)? "
    r"(?!bang |boi |nguoi |doi )\S+ \S+"
)


def told_absence(text: str) -> Absence | None:
    """Tell what a remark says of whether its bearer comes, None where it says nothing of it."""
    if _FOR_ANOTHER.match(folded(text)):
        return None  # what follows is of whoever is replaced
    said = [_of_clause(clause) for clause in _CLAUSE.split(text.casefold())]
    return "away" if "away" in said else "perhaps" if "perhaps" in said else None


def says_death(text: str) -> bool:
    """Tell whether a remark says for certain that its bearer died, or is honoured after death."""
    return any(_of_dead(clause) == "away" for clause in _CLAUSE.split(text.casefold()))


def _of_clause(clause: str) -> Absence | None:
    words = folded(clause)
    if not words or _NEVER.search(words):
        return None
    if _MAYBE.search(words):
        return (
            "perhaps"
            if _coming(clause, _MAYBE.sub("", words).strip()) or _of_dead(clause) or _GOES.search(words)
            else None
        )
    return _of_dead(clause) or _coming(clause, words)


def _coming(clause: str, words: str) -> Absence | None:
    if words.startswith("bo") and not clause.isascii() and not exact(clause).startswith(exact("bỏ")):
        return None
    if _NOT_COMING.search(words) or _VACANT.search(exact(clause)) or _LEFT.search(words) or _REPLACED.search(words):
        return "away"
    if _COMES_INSTEAD.search(words):
        return None
    if _NOT_COMING_PERHAPS.search(words) or _DOUBTFUL.search(words):
        return "perhaps"
    return None


def _of_dead(clause: str) -> Absence | None:
    words = folded(clause)
    relative = _RELATIVE.search(words)
    if _MARTYR.search(words):
        return None if relative or not re.match(r"(?:la |cong nhan |anh hung )*liet s[iy]\b", words) else "away"
    if _DEAD.search(words) or _is_lost(clause, words):
        return "perhaps" if relative and not words.startswith(("da ", "mat", "truy ")) else "away"
    return None


def _is_lost(clause: str, words: str) -> bool:
    """Tell "đã mất tháng 10" from "đã mất CCCD", and "mất" from eyes and faces."""
    found = _LOST_BARE.fullmatch(words) if clause.isascii() else _LOST.fullmatch(exact(clause))
    if not found:
        return False
    more = folded(found["more"] or "")
    return not more or bool(_WHEN.match(more)) or not _NOT_LIFE.match(more)
