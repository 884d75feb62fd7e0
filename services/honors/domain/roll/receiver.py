"""Who receives an honour in person and how that is set, in which words they are called up, and what the MC must know of them."""

from dataclasses import replace

from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative, is_same_name

NO_PROXY_OF_THE_LIVING = (
    "Người được khen còn sống thì tự nhận; vắng thì chọn trao sau. "
    "Đại hội cho nhận thay thì Ban Tổ chức bật ở trang Danh sách khen thưởng."
)
ON_SCREENS = (
    "Tên đã công bố, người nhận đang ở trên màn hình: chỉ sân khấu đổi được. Báo sân khấu; "
    "khi trao thì ghi người nhận thực tế ở “Người khác nhận”."
)
_HALL = "đoàn đại biểu"


def receiver_of(entry: Entry) -> Representative | None:
    """Give who goes up for somebody else: whoever was named to, or for a collective, a household or a dead person; None where nobody is known."""
    return entry.proxy or (None if entry.is_living else entry.linked_receiver)


def receiver_name(entry: Entry) -> str | None:
    """Give the receiver with form of address, if they are in the hall: nobody absent is called up."""
    person = receiver_of(entry)
    return named(person) if person and person.is_ready else None


def receiver_position(entry: Entry) -> str:
    """Give the position of a receiver who is in the hall: their own, never that of whoever should have come."""
    person = receiver_of(entry)
    return person.position if person and person.is_ready else ""


def called_receiver(entry: Entry) -> str:
    """Give the words that call the receiver up, '' where nobody is."""
    name, position = receiver_name(entry), receiver_position(entry)
    if name is None:
        return ""
    return f"{receives_as(entry.kind, posthumous=entry.posthumous)}: {name}{f', {position}' if position else ''}"


def receives_as(kind: RecipientKind, *, posthumous: bool) -> str:
    """Give as what somebody goes up for an honouree of that kind: `web/board/compose.ts` says the same."""
    if kind is not RecipientKind.INDIVIDUAL:
        return "Đại diện nhận"
    return "Thân nhân nhận" if posthumous else "Nhận thay"


def receiver_note(entry: Entry) -> str:
    """Give the sentence that keeps the MC from calling up somebody who is not there; '' where nobody is to be warned of."""
    person = receiver_of(entry)
    if entry.is_in_person:
        return ""
    if person is None:
        return "CHƯA RÕ NGƯỜI NHẬN, không mời."
    if not person.active:
        return f"{named(person)}: KHÔNG CÒN LÀ ĐẠI BIỂU, không mời."
    return "" if person.present else f"{named(person)}: CHƯA CÓ MẶT, không mời."


def receiver_warning(entry: Entry) -> str:
    """Give a sentence where the receiver belongs to another unit than the honoured collective or household, or where somebody
    goes up instead of a person who is there; else ''.
    """
    person, unit = receiver_of(entry), entry.words.unit_name or entry.words.name
    if person and entry.kind is RecipientKind.INDIVIDUAL and not entry.posthumous:
        honoured = entry.representative
        return (
            f"{named(honoured)} đã có mặt. Tự lên nhận thì bỏ người nhận thay."
            if honoured and honoured.is_ready
            else ""
        )
    if person is None or entry.kind is RecipientKind.INDIVIDUAL or not person.unit_name:
        return ""
    here = [*_parts(entry.words.unit_name), *_parts(entry.words.name)]
    theirs = _parts(person.unit_name)
    if any(one in other or other in one for one in here for other in theirs):
        return ""
    return f"Người nhận thuộc “{person.unit_name}”, không thuộc “{unit}”. Xin kiểm tra."


def linking_refused(entry: Entry, *, unlinks: bool) -> str | None:
    """Give the sentence why the link cannot be changed, or None.

    An individually honoured person is nobody else: a wrong link is taken away first, as long as the name was not announced.
    """
    if entry.status in (EntryStatus.PRESENTED, EntryStatus.RECEIVED_BY_PROXY, EntryStatus.REVOKED):
        return "Mục này đã trao hoặc đã rút nên không đổi người đại diện được."
    if entry.kind is not RecipientKind.INDIVIDUAL or entry.posthumous or entry.representative is None:
        return None
    if entry.is_announced:
        return "Mục này đã công bố, không đổi đại biểu được. Trả về hàng chờ trên sân khấu trước."
    if not unlinks:
        return (
            f"Mục này đã gắn với đúng người được khen. Người đó vắng thì {'ghi người nhận thay hoặc ' if entry.may_have_proxy else ''}chọn trao sau; "
            "gắn nhầm người thì bỏ gắn trước, rồi gắn lại."
        )
    return None


def naming_refused(entry: Entry, *, takes_back: bool, behind: bool) -> str | None:
    """Give the sentence why nobody can be named to receive instead, or be taken back, or None.

    `behind`: asked from behind the stage, where nothing is done that changes a screen.
    """
    if behind and entry.is_announced:
        return ON_SCREENS
    if not takes_back and not entry.may_have_proxy:
        return NO_PROXY_OF_THE_LIVING
    if entry.status in (EntryStatus.PRESENTED, EntryStatus.RECEIVED_BY_PROXY, EntryStatus.REVOKED):
        return "Mục này đã trao hoặc đã rút nên không đổi người nhận được."
    return None


def goes_up(kind: RecipientKind, name: str, holder: str, *, chosen: bool) -> bool:
    """Tell whether the `holder` of an entry's code goes up for it; `chosen`: somebody said so.

    A code alone links an honoured person only to a delegate of that name.
    """
    return chosen or kind is not RecipientKind.INDIVIDUAL or is_same_name(name, holder)


def unlinked(entry: Entry) -> Entry:
    """Give the entry that nobody goes up for: not by a code either, and a later file links it again only when that is ticked."""
    by_hand = {"delegate_code": entry.delegate_code, **entry.by_hand}
    return replace(entry, representative=None, delegate_code="", is_confirmed=False, by_hand=by_hand)


def named(person: Representative) -> str:
    """Give a person with their form of address."""
    return f"{person.form_of_address} {person.name}".strip()


def _parts(unit: str) -> list[str]:
    """Give what tells units apart: "Xã A, huyện B, tỉnh C" is of A and of B; the province is everybody's."""
    parts = [folded(part.casefold().removeprefix(_HALL)) for part in unit.split(",")]
    return [part for part in parts if part and not part.startswith("tinh ")] or parts
