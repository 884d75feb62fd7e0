"""Who receives an honour in person and how that is set, in which words they are called up, and what the MC must know of them."""

from dataclasses import replace

from chassis.files.meaning.people.names import read_name
from chassis.files.meaning.spelling import folded
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind, Representative, is_same_name
from services.honors.domain.roll.receiving.capacity import receives

NO_PROXY_OF_THE_LIVING = (
    "Người được khen còn sống thì tự nhận; vắng thì chọn trao sau. "
    "Đại hội cho nhận thay thì Ban Tổ chức bật ở trang Danh sách khen thưởng."
)
ON_SCREENS = (
    "Tên đã công bố, người nhận đang ở trên màn hình: chỉ sân khấu đổi được. Báo sân khấu; "
    "khi trao thì ghi người nhận thực tế ở “Người khác nhận”."
)
NO_ADDRESS = "Tên người nhận chưa có danh xưng (Ông, Bà, Đồng chí…)."
NO_MARKS = "Tên người nhận không có dấu."
NO_NAME = "Người nhận chưa phải họ tên đầy đủ của một người."
_EVERYDAY = frozenset({"ong", "ba", "dong chi", "anh", "chi", "co", "chu", "bac", "cu", "em", "chau"})
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
    return _as_receiver(entry, name, position)


def planned_receiver(entry: Entry) -> str:
    """Give, for papers after the ceremony, who was to receive for somebody else: whoever was named to, else whom the link says
    if they were in the hall, also where they have gone since; '' where nobody is known.
    """
    person = receiver_of(entry)
    if person is None or entry.status is EntryStatus.DEFERRED:
        return ""
    somebody_else = entry.status is EntryStatus.RECEIVED_BY_PROXY
    if entry.proxy is None and (somebody_else or not person.active or not (person.present or person.left)):
        return ""
    return _as_receiver(entry, named(person), person.position)


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
    """Give sentences where the receiver belongs to another unit than the honoured collective or household, where somebody
    goes up instead of a person who is there, or where a name that was typed is odd; else ''.
    """
    odd = doubts_of(entry.proxy.name) if entry.proxy and entry.proxy.delegate_id is None else []
    return " ".join(sentence for sentence in (_out_of_place(entry), *odd) if sentence)


def _out_of_place(entry: Entry) -> str:
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


def as_kept(typed: str, capacity: str) -> tuple[str, str]:
    """Give name and capacity as they are kept: usual capitals where it was typed in small or in capital letters throughout,
    the form of address before it; what stands behind the name is what they are, where that was not said.
    """
    reading = read_name(typed)
    if reading.refused or not reading.bare:
        return typed, capacity
    address = f"{reading.address[:1].upper()}{reading.address[1:]}"
    if folded(address) in _EVERYDAY:
        address = address.capitalize()  # "BÀ VI THỬ LAN"; a degree stays in capitals
    name = f"{address} {reading.proper or reading.ours or reading.bare}".strip()
    if not reading.aside:
        return name, capacity
    behind = typed[typed.rfind(reading.bare) + len(reading.bare) :] if reading.bare in typed else f", {reading.aside}"
    return (f"{name}{behind.rstrip()}", capacity) if capacity else (name, reading.aside)


def doubts_of(name: str) -> list[str]:
    """Give, as sentences, what is odd about the name as it is kept."""
    reading = read_name(name)
    if reading.refused:
        return [NO_NAME]
    bare = reading.bare or name
    odd = {NO_ADDRESS: not reading.address, NO_NAME: " " not in bare, NO_MARKS: bare.isascii()}
    return [sentence for sentence, holds in odd.items() if holds]


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


def _as_receiver(entry: Entry, name: str, position: str) -> str:
    who, what = receives(entry.kind, position, posthumous=entry.posthumous)
    return f"{who}: {name}{f', {what}' if what else ''}"


def _parts(unit: str) -> list[str]:
    """Give what tells units apart: "Xã A, huyện B, tỉnh C" is of A and of B; the province is everybody's."""
    parts = [folded(part.casefold().removeprefix(_HALL)) for part in unit.split(",")]
    return [part for part in parts if part and not part.startswith("tinh ")] or parts
