"""The words of the minutes of a ceremony, out of the log: what was held, who was honoured, what happened beside."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from chassis import clock
from services.honors.domain.outcome.acts import Act, reason_of, sentence
from services.honors.domain.programme.programme import ItemState
from services.honors.domain.programme.view import ItemView, ProgrammeView
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.line import called
from services.honors.domain.roll.running_order import running_order
from services.honors.domain.roll.script import left_word
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


def minutes(scene: Scene, programme: ProgrammeView, acts: Sequence[Act]) -> dict[str, Any]:
    """Give all that stands in them; times are those of the congress day in Vietnam."""
    ordered = running_order(scene.roll)
    spoken = sorted((one for one in ordered if one.is_announced), key=lambda one: one.sequence or 0)
    names = {one.entry_id: _name(one) for one in ordered}
    return {
        "event": list(scene.congress.title_lines) or [scene.congress.name],
        "edition": _edition(scene),
        "taken": f"Lập lúc {_when(clock.now())}",
        "synthetic": scene.congress.synthetic,
        "programme": [_item(one) for one in programme.items],
        "figures": _figures(spoken),
        "honours": [_honour(one) for one in spoken],
        "happened": [{"time": _clock(clock.at(one.at)), "text": sentence(one, names)} for one in acts],
        "left": [left_of(one, acts) for one in ordered if not one.is_announced],
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


def _honour(one: Entry) -> dict[str, str]:
    gone = one.status is EntryStatus.REVOKED
    who = ", ".join(part for part in (one.received_by, one.received_as) if part)
    number = f"; số {one.certificate_number}" if one.certificate_number else ""
    date = f" ngày {one.decision.date:%d/%m/%Y}" if one.decision.date else ""
    return {
        "number": str(one.sequence),
        "time": _clock(one.announced_at),
        "name": _name(one),
        "unit": one.words.unit_name,
        "award": f"{'Truy tặng ' if one.posthumous else ''}{one.words.award_name}",
        "decision": f"{one.decision.number}{date}",
        "outcome": _OUTCOMES.get(one.status, "") + ("" if gone else f"{f': {who}' if who else ''}{number}"),
    }


def left_of(one: Entry, acts: Sequence[Act]) -> dict[str, str]:
    """Give who was not announced (`name`, `unit`) and why, as a sentence."""
    why = _OUTCOMES.get(one.status, "") or left_word(one) or "chưa đến lượt"
    put_off = one.status in (EntryStatus.DEFERRED, EntryStatus.ON_HOLD, EntryStatus.REVOKED)
    told = reason_of(acts, one.entry_id) if put_off else ""
    reason = f"{why[:1].upper()}{why[1:]}{f': {told}' if told else ''}."
    return {"name": _name(one), "unit": one.words.unit_name, "why": reason}


def _name(one: Entry) -> str:
    return " ".join(part for part in called(one)[:2] if part)


def _clock(at: datetime | None) -> str:
    return f"{at + VIETNAM:%H:%M}" if at else ""


def _when(at: datetime) -> str:
    return f"{at + VIETNAM:%H:%M ngày %d/%m/%Y}"
