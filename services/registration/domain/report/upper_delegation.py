"""The list of who goes to the congress one level up, adopted by a show of hands (agenda item 9 of the plan)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from services.registration.domain.composition.shares import Share, counted
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class Words:
    """What a list says of one person; `unit` is its name."""

    full_name: str
    position: str
    unit: str


@dataclass(frozen=True)
class ListedPerson:
    """One of the list, `place` from 1. An `alternate` goes where somebody of the list can't. `voted`: what the list said of them
    when the hall voted on it, None before; two lists of the same people are the same list."""

    delegate_id: DelegateId
    place: int
    alternate: bool = False
    voted: Words | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Tally:
    """Hands that were counted; `other`: another opinion. `abstained` None: nobody counted them, they are who is left over.
    `unanimous`: nobody counted at all, "nhất trí 100%" was seen; then all present are in favour."""

    in_favour: int
    against: int = 0
    abstained: int | None = None
    unanimous: bool = False
    other: int = 0

    @property
    def hands(self) -> int:
        return self.in_favour + self.against + self.other + (self.abstained or 0)


@dataclass(frozen=True)
class Adoption:
    """What the hall decided at `at`, of `present` official delegates."""

    at: datetime
    present: int
    tally: Tally
    by: str = ""

    @property
    def is_adopted(self) -> bool:
        """More than half of the official delegates present; guests raise no hand (domain brief, section 8)."""
        return 2 * self.tally.in_favour > self.present


@dataclass(frozen=True)
class UpperList:
    """`places` given by the upper level, None while it gave none; `parent_id` its congress where it is kept here."""

    people: tuple[ListedPerson, ...] = ()
    places: int | None = None
    parent_id: CongressId | None = None
    adoption: Adoption | None = None
    version: int = 0

    @property
    def delegates(self) -> tuple[ListedPerson, ...]:
        return tuple(one for one in self.people if not one.alternate)


def wrong_with_list(people: Sequence[ListedPerson], places: int | None) -> str | None:
    """Give what is wrong with a list, None when it may be kept: nobody twice, and no more than the places."""
    if len({one.delegate_id for one in people}) < len(people):
        return "Một người đứng hai lần trong danh sách. Xin bỏ một dòng rồi lưu lại."
    going = sum(not one.alternate for one in people)
    if places is not None and going > places:
        return f"Cấp trên phân bổ {counted(places)} đại biểu, danh sách có {counted(going)}. Xin bớt {counted(going - places)} người hoặc chuyển sang dự khuyết."
    return None


def adopt(found: UpperList, tally: Tally, present: int, at: datetime, by: str) -> Adoption | str:
    """Set a tally against those present; give the adoption, or a sentence why it can't be taken down."""
    if not found.delegates:
        return "Danh sách chưa có ai. Xin lập danh sách rồi ghi kết quả."
    if not present:
        return "Chưa có đại biểu chính thức nào được ghi nhận có mặt. Xin xem lại điểm danh."
    if tally.unanimous:
        tally = Tally(present, unanimous=True)
    if tally.hands > present:
        return (
            f"Đếm {counted(tally.hands)} cánh tay, chỉ có {counted(present)} đại biểu chính thức có mặt. Xin đếm lại."
        )
    if tally.abstained is not None and tally.hands < present:
        return (
            f"Bốn số cộng lại là {counted(tally.hands)}, có {counted(present)} đại biểu chính thức có mặt. Xin đếm lại, "
            "hoặc để trống “Không biểu quyết”: đó là số còn lại."
        )
    return Adoption(at, present, tally, by)


def changed_since(voted: Words, now: Words) -> str:
    """Say what is different of somebody since the vote, "" where nothing is; who was erased has no words left to compare."""
    named = (
        ("họ và tên", voted.full_name, now.full_name),
        ("chức vụ", voted.position, now.position),
        ("đơn vị", voted.unit, now.unit),
    )
    said = (f"{what} nay là “{new}”" if new else f"{what} nay để trống" for what, old, new in named if old != new)
    return "; ".join(said)


def adoption_words(found: UpperList, decimals: int = 1) -> tuple[str, ...]:
    """Give the list and its vote in sentences; nothing while nobody voted."""
    adoption = found.adoption
    if adoption is None:
        return ()
    going, alternates = len(found.delegates), len(found.people) - len(found.delegates)
    also = f" và {counted(alternates)} dự khuyết" if alternates else ""
    given = f", cấp trên phân bổ {counted(found.places)}" if found.places is not None else ""
    tally = adoption.tally
    share = Share(tally.in_favour, adoption.present).words(decimals)
    hands = f"tán thành {counted(tally.in_favour)}/{counted(adoption.present)} đại biểu chính thức có mặt, đạt {share}"
    other = f", ý kiến khác {counted(tally.other)}" if tally.other else ""
    silent = counted(adoption.present - tally.in_favour - tally.against - tally.other)
    rest = f"; không tán thành {counted(tally.against)}{other}, không biểu quyết {silent}"
    how = f"nhất trí 100% ({counted(adoption.present)} đại biểu chính thức có mặt)" if tally.unanimous else hands + rest
    when = f"{in_vietnam(adoption.at):%H:%M ngày %d/%m/%Y}"
    verdict = "Danh sách được thông qua" if adoption.is_adopted else "Danh sách KHÔNG được thông qua"
    return (
        f"Danh sách gồm {counted(going)} đại biểu{also}{given}.",
        f"Biểu quyết bằng giơ tay lúc {when}: {how}. {verdict}.",
    )
