"""What an edit of the hall does to who sits in it: which seats go, how the others are called from then on."""

from collections.abc import Mapping, Sequence

from services.registration.domain.ids import DelegateId
from services.registration.domain.seating.blocks import Block
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.typed import key_of, named_in

NAMED_FIRST = 5


def without_seat(seats: Mapping[DelegateId, str], before: Hall | None, after: Hall) -> dict[DelegateId, str]:
    """Give who sits on a seat that goes, by that seat. Words that were no seat of the old hall either stay as they are."""
    if before is None:
        return {}
    return {
        one: seat
        for one, seat in seats.items()
        if named_in(before, seat) in before.seats and named_in(after, seat) not in after.seats
    }


def named(typed: Mapping[DelegateId, str], hall: Hall) -> dict[DelegateId, str]:
    """Give the seats by their names in the hall. Where two ways of writing turn out to be one seat, whose it was already has
    it, else the first one; the others keep what was written.
    """
    wanted = {one: named_in(hall, seat) for one, seat in typed.items()}
    theirs = {one for one, seat in wanted.items() if key_of(seat) == key_of(typed[one])}
    held = {key_of(wanted[one]) for one in theirs}
    found = {}
    for one, seat in wanted.items():
        found[one] = seat if one in theirs or key_of(seat) not in held else typed[one]
        held.add(key_of(seat))
    return found


def asking(names: Sequence[str]) -> str:
    """Say how many people lose their seat and who; `names` has all of them."""
    more = f" và {len(names) - NAMED_FIRST} người nữa" if len(names) > NAMED_FIRST else ""
    return (
        f"Sơ đồ mới không còn ghế của {len(names)} người: {', '.join(names[:NAMED_FIRST])}{more}. "
        "Nếu lưu, những người này thành chưa có ghế. Xin xem lại hàng ghế, hoặc xác nhận rồi lưu."
    )


def seats_lost(blocks: Sequence[Block], after: Hall) -> list[tuple[str, str, str, list[str]]]:
    """Give kind, key, name and lost seats of each block that loses some."""
    found = [(one, [seat for seat in one.seats if seat not in after.seats]) for one in blocks]
    return [(one.kind.value, one.key, one.name, lost) for one, lost in found if lost]
