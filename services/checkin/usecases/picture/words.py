"""All that stands on the picture of the day, in people's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.handouts.handout import Item
from services.checkin.domain.picture.curve import in_steps
from services.checkin.domain.scans.settlement import Settlement
from services.checkin.domain.wording import VIETNAM
from services.checkin.storage.handouts.ticks import UnitHandouts
from services.checkin.storage.presence.views import Counts
from services.checkin.storage.roster.views import CongressCard
from services.checkin.storage.scans.views import Admission, ScanConflict

_DONE = {
    Settlement.RIGHT_PERSON: "Đúng người, vẫn tính là có mặt",
    Settlement.NEW_BADGE: "Đúng người, cấp thẻ mới",
    Settlement.TWO_PEOPLE: "Hai người một thẻ: một người tính ngoài danh sách",
    Settlement.LET_OUT: "Đã cho ra",
    Settlement.SEEN: "Đã xem",
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """What was read for the paper. `by_hand` are who was let in against the rule; `cases` are those of the session; `given` stands in the order of `items`."""

    congress: CongressCard
    picture: Counts
    session: SessionState
    cases: Sequence[ScanConflict]
    by_hand: Sequence[Admission]
    items: Sequence[Item]
    given: Sequence[UnitHandouts]


def words_of(drawn: Drawn) -> dict[str, object]:
    """Give the words; every cell of a table is a string."""
    picture, session = drawn.picture, drawn.session
    open_, settled = (
        [one for one in drawn.cases if (one.settled is None and not one.undone) is wanted] for wanted in (True, False)
    )
    steps = in_steps((one.minute, one.present) for one in picture.by_minute)
    return {
        "event": drawn.congress.name,
        "session": f"{session.name}, {session.starts_at.astimezone(VIETNAM):%d/%m/%Y}",
        "taken": f"Số liệu lúc {picture.as_of.astimezone(VIETNAM):%H:%M ngày %d/%m/%Y}",
        "rehearsal": session.rehearsal,
        "synthetic": drawn.congress.synthetic,
        "totals": _totals(picture),
        "units": [
            [one.name, whole(one.expected), whole(one.present), whole(one.expected - one.present)]
            for one in picture.by_unit
        ],
        "gates": [[one.name, whole(one.scans), whole(one.present)] for one in picture.by_gate],
        "curve": [
            [_time(one.begins), whole(one.came), whole(one.total), percent(one.total, picture.expected)]
            for one in steps
        ],
        "open": [_case(one) for one in open_],
        "settled": [_case(one) for one in settled],
        "by_hand": [_let_in(one) for one in drawn.by_hand],
        "items": [one.name for one in drawn.items],
        "handouts": _handouts(drawn.given, len(drawn.items)),
    }


def whole(number: int) -> str:
    """`whole(12386)` -> "12.386"."""
    return f"{number:,}".replace(",", ".")


def percent(part: int, of: int) -> str:
    """`percent(381, 386)` -> "98,7%", half of the last place upwards; "" of nobody."""
    if not of:
        return ""
    share = (Decimal(100 * part) / Decimal(of)).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"{share:f}%".replace(".", ",")


def _totals(picture: Counts) -> list[list[str]]:
    rows = [
        ["Được triệu tập", whole(picture.expected)],
        ["Có mặt", f"{whole(picture.present)} ({percent(picture.present, picture.expected)})"],
        ["Vắng có phép", whole(picture.excused)],
        ["Chưa có mặt", whole(picture.absent)],
        ["Đại biểu chính thức có mặt", f"{whole(picture.official_present)}/{whole(picture.official_expected)}"],
        ["Ngoài danh sách", whole(picture.off_list)],
        ["Thôi dự, không ai thay", whole(picture.withdrawn)],
    ]
    if picture.inside is not None:
        rows.insert(2, ["Đang trong hội trường", whole(picture.inside)])
    return rows


def _let_in(one: Admission) -> list[str]:
    who = " ".join(filter(None, (one.form_of_address, one.full_name))) or "Thẻ chưa rõ của ai"
    where = f"{_time(one.occurred_at)} {one.gate_name or 'cửa không rõ'}"
    return ["\n".join(filter(None, (who, one.unit_name))), where, one.by_hand or ""]


def _case(one: ScanConflict) -> list[str]:
    who = f"{one.form_of_address} {one.full_name}" if one.full_name else "Thẻ chưa rõ của ai"
    passings = [(one.occurred_at, one.gate_name)]
    if one.other:
        passings.append((one.other.at, one.other.gate_name))
    times = "; ".join(
        f"{_time(at)} {gate or 'cửa không rõ'}" for at, gate in sorted(passings, key=lambda each: each[0])
    )
    if one.clock_unsure:
        times += f"; máy quét ghi {one.scanned_at.astimezone(VIETNAM):%H:%M ngày %d/%m/%Y}"
    done = "Chưa"
    if one.settled:
        note = f": {one.settled.note}" if one.settled.note else ""
        done = f"{_done(one, one.settled.settlement)}{note} ({_time(one.settled.at)})"
    elif one.undone:
        done = "Lượt này đã được hoàn tác"
    return ["\n".join(filter(None, (who, one.unit_name))), times, one.reason, done]


def _done(one: ScanConflict, settlement: Settlement) -> str:
    if settlement is Settlement.RIGHT_PERSON and not (one.listed and one.invited):
        return "Đúng người, tính là vào ngoài danh sách"
    return _DONE[settlement]


def _handouts(units: Sequence[UnitHandouts], number: int) -> list[list[str]]:
    sums = [sum(unit.given[at] for unit in units) for at in range(number)]
    total = ["Tổng", whole(sum(unit.expected for unit in units)), *map(whole, sums)]
    return [total, *([unit.name, whole(unit.expected), *map(whole, unit.given)] for unit in units)] if units else []


def _time(at: datetime) -> str:
    return f"{at.astimezone(VIETNAM):%H:%M}"
