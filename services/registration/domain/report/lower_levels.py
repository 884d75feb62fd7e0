"""The register of congresses and conferences one level down, as their units fill it (plan of June 2024, III)."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import figure
from services.registration.domain.ids import LowerCongressId
from services.registration.domain.report.summary_words import LowerEvent, LowerLevel, Plans


@dataclass(frozen=True)
class LowerCongress:
    """One event. `level` a code of the levels; `held_on` None until it was held; `version` 0 for one that is not kept yet."""

    lower_id: LowerCongressId
    unit_code: str
    level: str
    name: str
    planned_on: date | None = None
    plan_sent_on: date | None = None
    pilot: bool = False
    held_on: date | None = None
    delegates: int | None = None
    exemplars: int | None = None
    lessons: str = ""
    result: str = ""
    version: int = 0


class PlanState(StrEnum):
    """How the plan of an event stands to the day it is due. NOT_SENT: that day is not over, or none was set."""

    SENT = "SENT"
    SENT_LATE = "SENT_LATE"
    NOT_SENT = "NOT_SENT"
    OVERDUE = "OVERDUE"


class Doubt(StrEnum):
    """What may be so and is seldom meant: asked once, kept when it is said to be so."""

    OVER_CAP = "OVER_CAP"
    DOUBLE = "DOUBLE"


@dataclass(frozen=True)
class PlansDue:
    """The last day for plans, None while none was set; `version` 0 while nobody set any."""

    due_on: date | None = None
    version: int = 0


@dataclass(frozen=True)
class Wrong:
    """The sentence says what to do; `field` of the event is what it is about."""

    field: str
    sentence: str


def wrong_with(event: LowerCongress, own_level: str, today: date) -> Wrong | None:
    """Give what is wrong with an event below a congress of `own_level`, as of `today`; None when it may be kept."""
    names = [one.name for one in reference.levels_below(own_level)]
    if event.level not in [one.code for one in reference.levels_below(own_level)]:
        choice = f"Xin chọn một trong: {'; '.join(names)}." if names else "Đại hội này không có cấp dưới để ghi."
        return Wrong("level", f"Cấp đã chọn không ở dưới cấp của đại hội này. {choice}")
    for field, words, day in (
        ("held_on", "Ngày đã tổ chức", event.held_on),
        ("plan_sent_on", "Ngày gửi kế hoạch", event.plan_sent_on),
    ):
        if day is not None and day > today:
            return Wrong(field, f"{words} {day:%d/%m/%Y} chưa tới. Xin xem lại ngày{_PLANNED[field]}.")
    if event.exemplars is not None and event.delegates is not None and event.exemplars > event.delegates:
        return Wrong(
            "exemplars",
            f"Số điển hình ({event.exemplars}) nhiều hơn số đại biểu ({event.delegates}). Xin xem lại hai số này.",
        )
    if event.held_on is None and (event.result or event.delegates is not None):
        return Wrong("held_on", "Đã có kết quả thì cần ngày tổ chức. Xin ghi ngày rồi lưu lại.")
    return None


def doubts_about(event: LowerCongress, others: Sequence[LowerCongress], level_name: str, cap: int) -> dict[Doubt, str]:
    """Give what is to be asked about an event, each with its sentence. `cap`: how many delegates its level has at most."""
    found = {}
    if event.delegates is not None and event.delegates > cap:
        found[Doubt.OVER_CAP] = (
            f"Cấp này (“{level_name}”) tối đa {figure(cap)} đại biểu, dòng này ghi {figure(event.delegates)}. "
            "Xin xem lại số đại biểu và cấp; nếu đúng là đã họp đông hơn thì xác nhận rồi lưu."
        )
    if any(one.lower_id != event.lower_id and _same(one) == _same(event) for one in others):
        found[Doubt.DOUBLE] = (
            f"Đã có dòng “{event.name}” của đơn vị này, cùng cấp, cùng ngày. "
            "Xin sửa dòng đã có; nếu là hai lần họp khác nhau thì xác nhận rồi lưu."
        )
    return found


def _same(event: LowerCongress) -> tuple[object, ...]:
    name = " ".join(unicodedata.normalize("NFC", event.name).casefold().split())
    return event.unit_code, event.level, name, event.held_on or event.planned_on


def is_held(event: LowerCongress, today: date) -> bool:
    """Tell whether it was held; a day that is still to come, as older releases took it, is a slip and no fact."""
    return event.held_on is not None and event.held_on <= today


_PLANNED = {"held_on": ", hoặc ghi vào “Ngày dự kiến”", "plan_sent_on": ""}


def plan_state(event: LowerCongress, due: date | None, today: date) -> PlanState:
    """Tell how the plan stands on `today`; the day it is due (1 August 2024 in the plan) is still in time."""
    if event.plan_sent_on is not None:
        return PlanState.SENT_LATE if due is not None and event.plan_sent_on > due else PlanState.SENT
    return PlanState.OVERDUE if due is not None and today > due else PlanState.NOT_SENT


def plans_of(events: Sequence[LowerCongress], due: date | None, today: date) -> Plans:
    """Count the plans by how they stand, and name those that were late or are lacking."""
    states = {one: plan_state(one, due, today) for one in events}
    late = tuple(one.name for one, state in states.items() if state is PlanState.SENT_LATE)
    lacking = tuple(one.name for one, state in states.items() if state in (PlanState.NOT_SENT, PlanState.OVERDUE))
    return Plans(due, len(events) - len(late) - len(lacking), late, lacking)


def told_of(events: Sequence[LowerCongress], units: Mapping[str, str], today: date) -> tuple[LowerEvent, ...]:
    """Give each event as the report tells it on `today`, by level in their order; `units` gives a unit's name by its code."""
    levels = reference.levels()
    ordered = sorted(events, key=lambda one: list(levels).index(one.level) if one.level in levels else len(levels))
    return tuple(
        LowerEvent(
            name=one.name,
            unit=units.get(one.unit_code, one.unit_code),
            level=levels[one.level].name if one.level in levels else one.level,
            held_on=one.held_on if is_held(one, today) else None,
            planned_on=one.planned_on,
            plan_sent_on=one.plan_sent_on,
            pilot=one.pilot,
            delegates=one.delegates,
            exemplars=one.exemplars,
            result=one.result,
            lessons=one.lessons,
        )
        for one in ordered
    )


def by_level(events: Sequence[LowerCongress], today: date) -> tuple[LowerLevel, ...]:
    """Count by level as of `today`, in the order of the levels; those without any are left out."""
    found = []
    for code, level in reference.levels().items():
        here = [one for one in events if one.level == code]
        if here:
            held, pilots = sum(is_held(one, today) for one in here), sum(one.pilot for one in here)
            found.append(LowerLevel(level.name, len(here), held, pilots))
    return tuple(found)
