"""Reads what people put into a column of marks, or of yes and no."""

from collections.abc import Mapping

from chassis.files.meaning.rows.ticks import is_mark
from chassis.files.meaning.spelling import folded
from services.registration.domain.people.delegate import Sensitive

YES = frozenset({"co", "dang vien", "dv", "yes", "true", "la dang vien", "da vao dang", "roi", "chinh thuc", "du bi"})
NO = frozenset({"khong", "k", "ko", "no", "0", "false", "chua", "quan chung", "ngoai dang", "doan vien", "khong phai"})
NO_RELIGION = NO | {
    "khong ton giao",
    "none",
    "khong theo",
    "khong co",
    "khong theo ton giao",
    "khong theo ton giao nao",
}
NO_RELIGION |= {"khong theo dao", "luong", "khong theo dao nao", "ton giao khong"}
NOT_NAMED = frozenset({"khac", "co", "co dao", "co ton giao", "ton giao khac", "dan toc khac", "thieu so"})
"""What says that there is one, and not which."""
COUNTRIES = frozenset(
    """nhat ban|nhat|han quoc|trung quoc|dai loan|my|hoa ky|anh|duc|phap|nga|thai lan|singapore|malaysia|an do|uc|canada|campuchia|
    |indonesia|philippines|japan|japanese|korea|korean|china|chinese|taiwan|taiwanese|usa|american|nguoi nuoc ngoai|nuoc ngoai""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
"""What stands where nationality and ethnic group have one column: no ethnic group of Việt Nam."""
NOTHING = frozenset({"-", "–", "—", "_", ".", "..", "...", "/", "?"})


def read_party(text: str) -> tuple[str | None, bool]:
    """Give YES, NO or None for not known, and whether the cell was understood. A date is the day of joining."""
    member = folded(text)
    if not text.strip() or text.strip() in NOTHING - {"-"}:
        return None, True
    if text.strip() == "-" or member in NO:
        return "NO", True
    if is_mark(text) or member in YES or any(letter.isdigit() for letter in text):
        return "YES", True
    return None, False


def read_member(yes: str, no: str) -> tuple[str | None, str]:
    """Give YES, NO or None for not known, and why it is left open, '' otherwise.

    `yes` stands in a column of party members, `no` in one of those who are none.
    """
    member, understood = read_party(yes)
    denied = no.strip() not in NOTHING | {"", "0"}
    if folded(no) == "doan vien":
        return member or "NO", ""
    if denied and not (is_mark(no) or folded(no) in {"co", "quan chung", "qc", "ngoai dang"}):
        return None, "Ô Đảng viên chưa rõ nên để trống, cần bổ sung. Xin ghi “Có” hoặc “Không”."
    if denied and member == "YES":
        return None, "Dòng đánh dấu cả hai cột của Đảng viên nên để trống, cần bổ sung. Xin chỉ đánh dấu một cột."
    if not understood and not denied:
        return None, "Ô Đảng viên chưa rõ nên để trống, cần bổ sung. Xin ghi “Có” hoặc “Không”."
    return ("NO" if denied else member), ""


def read_religion(text: str) -> str | None:
    """Give the religion as written, "none" for none, None for not known."""
    if not text.strip() or is_mark(text) or folded(text) in NOT_NAMED:
        return None
    return "none" if text.strip() in NOTHING or folded(text) in NO_RELIGION else text


def read_ethnicity(text: str, groups: Mapping[str, str]) -> str | None:
    """Give the ethnic group as the list of `groups` (folded name to name) writes it, else as it is; never guessed."""
    if not text.strip() or is_mark(text) or text.strip() in NOTHING | {"0"} or folded(text) in COUNTRIES:
        return None
    return groups.get(folded(text), text)


def merged(new: Sensitive, old: Sensitive) -> Sensitive:
    """Give what is known after a file: its words, and where it says nothing the old ones. The id number is the file's."""
    return Sensitive(
        ethnicity=new.ethnicity or old.ethnicity,
        religion=new.religion or old.religion,
        party_member=new.party_member or old.party_member,
        political_theory=new.political_theory or old.political_theory,
        national_id=new.national_id,
    )
