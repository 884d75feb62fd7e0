"""The attributes of a person: one table that the desk's drawer, the history, the export and the reading of files share.

What the credentials report and the reception need of a delegate (plan of June 2024, II.2; domain brief, sections 5 and 12).
"""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from services.registration.domain.congress import reference

Group = Literal["person", "learning", "work", "congress", "contact"]
Kind = Literal[
    "text",
    "choice",  # one of `choices`
    "several",  # any of `choices`
    "listed",  # one of `choices`, found by typing
    "suggested",  # any words; `choices` are offered
    "unit",
    "category",
]


@dataclass(frozen=True)
class Choice:
    code: str
    words: str


@dataclass(frozen=True)
class Attribute:
    """`name` is the field of a person. `sensitive`: sealed, shown nowhere, told to nobody. `further`: kept beside the
    fields that every list needs.
    """

    name: str
    label: str
    group: Group
    kind: Kind = "text"
    choices: tuple[Choice, ...] = ()
    hint: str = ""
    sensitive: bool = False
    further: bool = False

    @property
    def codes(self) -> frozenset[str]:
        return frozenset(one.code for one in self.choices)


def _choices(**words: str) -> tuple[Choice, ...]:
    return tuple(Choice(code, text) for code, text in words.items())


def _words(*words: str) -> tuple[Choice, ...]:
    return tuple(Choice(text, text) for text in words)


SEX = _choices(F="Nữ", M="Nam")
STANDING = _choices(OFFICIAL="Chính thức", GUEST="Khách mời")
PARTY = _choices(YES="Đảng viên", NO="Không phải đảng viên")
EDUCATION = _choices(BELOW_UNIVERSITY="Dưới đại học", UNIVERSITY="Đại học", POSTGRADUATE="Sau đại học")
THEORY = _words("Chưa qua đào tạo", "Sơ cấp", "Trung cấp", "Cao cấp", "Cử nhân")
DUTY = _choices(YES="Lãnh đạo, quản lý", NO="Lao động trực tiếp")
SECTOR = _choices(
    ECONOMY="Kinh tế",
    CULTURE_SOCIETY_EDUCATION_HEALTH="Văn hóa, xã hội, giáo dục, y tế",
    DEFENCE_SECURITY="Quốc phòng, an ninh",
    OTHER="Lĩnh vực khác",
)
COMPONENT = _choices(
    STATE="Nhà nước",
    COLLECTIVE_COOP="Tập thể, hợp tác xã",
    HOUSEHOLD="Hộ kinh doanh, hộ gia đình",
    PRIVATE="Tư nhân",
    FOREIGN_INVESTED="Có vốn đầu tư nước ngoài",
)
REMOTE = _choices(YES="Vùng sâu, vùng xa", NO="Không")
ASSIST = _choices(YES="Đón và dẫn vào chỗ", NO="Không")
NEEDS = _choices(WHEELCHAIR="Xe lăn", COMPANION="Người đi cùng", INTERPRETER="Phiên dịch")
RELIGIONS = _words("Không", "Phật giáo", "Công giáo", "Tin lành")


@cache
def attributes() -> tuple[Attribute, ...]:
    """Give all attributes in the order in which the desk shows them."""
    return (
        Attribute("full_name", "Họ và tên", "person"),
        Attribute("form_of_address", "Danh xưng", "person", hint="Ông, Bà, Đồng chí"),
        Attribute("pronunciation", "Cách đọc tên", "person", hint="cho người dẫn chương trình", further=True),
        Attribute("sex", "Giới tính", "person", "choice", SEX),
        Attribute("birth", "Ngày sinh", "person", hint="03/05/1984 hoặc 1984"),
        Attribute("ethnicity", "Dân tộc", "person", "listed", _words(*reference.ethnic_names()), sensitive=True),
        Attribute("religion", "Tôn giáo", "person", "suggested", RELIGIONS, sensitive=True),
        Attribute("party_member", "Đảng viên", "person", "choice", PARTY, sensitive=True),
        Attribute("political_theory", "Lý luận chính trị", "person", "suggested", THEORY, sensitive=True),
        Attribute("education", "Trình độ học vấn", "learning", "choice", EDUCATION, further=True),
        Attribute("titles", "Danh hiệu đang giữ", "learning", further=True),
        Attribute("unit_code", "Đoàn", "work", "unit"),
        Attribute("position", "Chức vụ", "work"),
        Attribute("is_manager", "Quản lý hay trực tiếp", "work", "choice", DUTY, further=True),
        Attribute("sector", "Lĩnh vực", "work", "choice", SECTOR, further=True),
        Attribute("economic_component", "Thành phần kinh tế", "work", "choice", COMPONENT, further=True),
        Attribute("remote_area", "Vùng sâu, vùng xa", "work", "choice", REMOTE, further=True),
        Attribute("list_place", "Thứ tự trong đoàn", "congress", hint="1 là đứng đầu", further=True),
        Attribute("category", "Thành phần", "congress", "category"),
        Attribute("standing", "Tư cách", "congress", "choice", STANDING),
        Attribute("seat", "Ghế", "congress"),
        Attribute("instruction", "Hướng dẫn cho lễ tân", "congress"),
        Attribute("needs", "Cần hỗ trợ", "congress", "several", NEEDS, further=True),
        Attribute("assist", "Đón tại cửa", "congress", "choice", ASSIST, hint="cửa không thấy vì sao", further=True),
        Attribute("note", "Ghi chú", "congress", hint="chỉ Ban Tổ chức và đoàn xem", further=True),
        Attribute("phone", "Điện thoại", "contact", hint="0912 345 678"),
        Attribute("email", "Thư điện tử", "contact", hint="ten@coquan.vn", further=True),
    )


@cache
def by_name() -> dict[str, Attribute]:
    return {one.name: one for one in attributes()}


@cache
def further() -> tuple[Attribute, ...]:
    return tuple(one for one in attributes() if one.further)


def codes_in(value: str) -> tuple[str, ...]:
    """Give the codes of a value of kind `several`."""
    return tuple(value.split(",")) if value else ()


def words_of(attribute: Attribute, value: str) -> str:
    """Give a value as people read it: the words of its choices, else the value itself."""
    if (attribute.name, value) == ("religion", "none"):
        return "Không"
    words = {one.code: one.words for one in attribute.choices}
    parts = codes_in(value) if attribute.kind == "several" else (value,)
    return ", ".join(words.get(part, part) for part in parts)
