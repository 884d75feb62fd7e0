"""The words of the minutes of a ceremony, out of the log: what was held, who was honoured, what happened beside."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from chassis import clock
from services.honors.domain.decisions.record import DecisionRecord, key_of
from services.honors.domain.ids import EntryId
from services.honors.domain.outcome.acts import Act, in_words, reason_of, taken_back_at
from services.honors.domain.outcome.passed import Passed, passed_of
from services.honors.domain.programme.programme import ItemState
from services.honors.domain.programme.view import ItemView, ProgrammeView
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import called
from services.honors.domain.roll.receiving.receiver import planned_receiver
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll.script import left_word
from services.honors.domain.rows.plan import award_names
from services.honors.usecases.stage.scene import Scene

VIETNAM = timedelta(hours=7)
_OUTCOMES = {
    EntryStatus.ANNOUNCED: "Đã công bố",
    EntryStatus.PRESENTED: "Đã trao",
    EntryStatus.RECEIVED_BY_PROXY: "Đã trao, nhận thay",
    EntryStatus.DEFERRED: "Trao sau",
    EntryStatus.REVOKED: "Đã rút",
}
_STATES = {
    ItemState.PLANNED: "chưa diễn ra",
    ItemState.RUNNING: "đang diễn ra",
    ItemState.DONE: "",
    ItemState.SKIPPED: "bỏ qua",
}

UNWRITTEN = {"ordinal": "", "title": "Chưa soạn chương trình.", "says": "", "held": "", "notes": ""}
"""stands alone where nobody wrote or led a programme: the usual agenda is nobody's word on this congress"""


def minutes(scene: Scene, programme: ProgrammeView, acts: Sequence[Act]) -> dict[str, Any]:
    """Give all that stands in them; times are those of the congress day in Vietnam, numbers those of the roll, as stage and MC say them."""
    ordered = running_order(scene.roll)
    spoken = sorted((one for one in ordered if one.is_announced), key=lambda one: one.sequence or 0)
    names = {one.entry_id: _name(one) for one in ordered}
    orders = {one.entry_id: order for order, one in enumerate(ordered, start=1)}
    return {
        "event": list(scene.congress.title_lines) or [scene.congress.name],
        "edition": _edition(scene),
        "taken": f"Lập lúc {_when(clock.now())}",
        "synthetic": scene.congress.synthetic,
        "programme": [_item(one) for one in programme.items] if programme.is_planned else [UNWRITTEN],
        "figures": _figures(spoken),
        "honours": _public(spoken, orders, scene),
        "happened": [{"time": _clock(clock.at(one.at)), "text": one.sentence} for one in in_words(acts, names, orders)],
        "left": left_of(scene, [one for one in ordered if not one.is_announced], acts),
    }


def _public(spoken: Sequence[Entry], orders: Mapping[EntryId, int], scene: Scene) -> list[dict[str, str]]:
    """Give what became public in its order: names, and before them the decisions that were announced as acts."""
    lines = [(one.announced_at, _honour(one, orders[one.entry_id])) for one in spoken]
    said = [(one.announced_at, one) for one in scene.decisions.values() if one.announced_at and not one.rehearsed]
    for at, record in sorted(said, key=lambda one: one[0]):
        behind = (place for place, (moment, _) in enumerate(lines) if moment and moment >= at)
        lines.insert(next(behind, len(lines)), (at, _decision(record, at, scene.roll)))
    return [line for _, line in lines]


def _decision(record: DecisionRecord, at: datetime, roll: Sequence[Entry]) -> dict[str, str]:
    under = [one for one in roll if key_of(one.decision) == (record.number, record.day)]
    return {
        "number": "",
        "time": _clock(at),
        "name": "Công bố quyết định",
        "unit": under[0].decision.issuer if under else "",
        "award": award_names(under) if under else "",
        "decision": f"{record.number} ngày {record.day:%d/%m/%Y}",
        "outcome": "Đã công bố",
    }


def _edition(scene: Scene) -> str:
    edition = scene.edition
    order = f"Bản thứ tự số {edition.number}, {edition.maker} duyệt" if edition else "Thứ tự chưa chốt thành bản"
    return f"{order}; bản sân khấu {scene.stage.revision}"


def _item(one: ItemView) -> dict[str, str]:
    held = f"{_clock(one.start)}–{_clock(one.end)}" if one.state is ItemState.DONE and one.start and one.end else ""
    if one.state is ItemState.RUNNING and one.start:
        held = f"từ {_clock(one.start)}"
    return {
        "ordinal": str(one.ordinal or ""),
        "title": one.title,
        "says": f"{one.says} (thay {one.speaker})" if one.instead and one.speaker else one.says,
        "held": held or _STATES[one.state],
        "notes": one.notes,
    }


def _figures(spoken: Sequence[Entry]) -> str:
    public = [one for one in spoken if one.is_public]
    by_kind = [(KIND_NAMES[kind].lower(), sum(one.kind is kind for one in public)) for kind in RecipientKind]
    parts = [f"{number:02d} {kind}" for kind, number in by_kind if number]
    return f"Đã công bố {len(public):02d} mục: {', '.join(parts)}." if parts else "Chưa công bố mục nào."


def _honour(one: Entry, order: int) -> dict[str, str]:
    date = f" ngày {one.decision.date:%d/%m/%Y}" if one.decision.date else ""
    return {
        "number": str(order),
        "time": _clock(one.announced_at),
        "name": _name(one),
        "unit": one.words.unit_name,
        "award": f"{'Truy tặng ' if one.posthumous else ''}{one.words.award_name}",
        "decision": f"{one.decision.number}{date}",
        "outcome": _outcome(one),
    }


def _outcome(one: Entry) -> str:
    """Give what became of it, and who received: as it was noted, else whoever was named to, handed over or not."""
    told = _OUTCOMES.get(one.status, "")
    if one.status is EntryStatus.REVOKED:
        return told
    who = ", ".join(part for part in (one.received_by, one.received_as) if part)
    number = f"; số {one.certificate_number}" if one.certificate_number else ""
    planned = "" if who else planned_receiver(one)
    return f"{told}{f': {who}' if who else ''}{number}{f'. {planned}' if planned else ''}"


def left_of(scene: Scene, entries: Sequence[Entry], acts: Sequence[Act]) -> list[dict[str, str]]:
    """Give who of the roll was not announced (`number` in the roll, `name`, `unit`) and why, as a sentence."""
    orders = {one.entry_id: order for order, one in enumerate(running_order(scene.roll), start=1)}
    passed = passed_of(scene.stage, scene.roll, [replace(one, at=clock.at(one.at)) for one in acts])
    return [
        {
            "number": str(orders[one.entry_id]),
            "name": _name(one),
            "unit": one.words.unit_name,
            "why": _why_left(one, acts, passed.get(one.entry_id)),
        }
        for one in entries
    ]


def _why_left(one: Entry, acts: Sequence[Act], passed: Passed | None) -> str:
    back = taken_back_at(acts, one.entry_id)
    mistaken = f"đã thu lại do công bố nhầm lúc {_clock(clock.at(back))}" if back else ""
    past = f"đã qua lượt lúc {_clock(passed.at)}{f', {passed.why}' if passed.why else ''}" if passed else ""
    why = _OUTCOMES.get(one.status, "") or mistaken or left_word(one) or past or "chưa đến lượt"
    put_off = one.status in (EntryStatus.DEFERRED, EntryStatus.ON_HOLD, EntryStatus.REVOKED)
    told = reason_of(acts, one.entry_id) if put_off else ""
    return f"{why[:1].upper()}{why[1:]}{f': {told}' if told else ''}."


def _name(one: Entry) -> str:
    return " ".join(part for part in called(one)[:2] if part)


def _clock(at: datetime | None) -> str:
    return f"{at + VIETNAM:%H:%M}" if at else ""


def _when(at: datetime) -> str:
    return f"{at + VIETNAM:%H:%M ngày %d/%m/%Y}"
