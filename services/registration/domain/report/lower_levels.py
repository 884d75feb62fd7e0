"""The register of congresses and conferences one level down, as their units fill it (plan of June 2024, III)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from services.registration.domain.congress import reference
from services.registration.domain.ids import LowerCongressId
from services.registration.domain.report.summary_words import LowerEvent, LowerLevel


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


def wrong_with(event: LowerCongress) -> str | None:
    """Give what is wrong, with what to do; None when it may be kept."""
    if event.level not in reference.levels():
        return f"Không có cấp “{event.level}”. Xin chọn một trong: {', '.join(reference.levels())}."
    if event.exemplars is not None and event.delegates is not None and event.exemplars > event.delegates:
        return f"Số điển hình ({event.exemplars}) nhiều hơn số đại biểu ({event.delegates}). Xin xem lại hai số này."
    if event.held_on is None and (event.result or event.delegates is not None):
        return "Đã có kết quả thì cần ngày tổ chức. Xin ghi ngày rồi lưu lại."
    return None


def late_plans(events: Sequence[LowerCongress], due: date) -> list[LowerCongress]:
    """Give those whose plan was not sent by the day it was due (1 August 2024 in the plan)."""
    return [one for one in events if one.plan_sent_on is None or one.plan_sent_on > due]


def told_of(events: Sequence[LowerCongress], units: Mapping[str, str]) -> tuple[LowerEvent, ...]:
    """Give each event as the report tells it, by level in their order; `units` gives a unit's name by its code."""
    levels = reference.levels()
    ordered = sorted(events, key=lambda one: list(levels).index(one.level) if one.level in levels else len(levels))
    return tuple(
        LowerEvent(
            name=one.name,
            unit=units.get(one.unit_code, one.unit_code),
            level=levels[one.level].name if one.level in levels else one.level,
            held_on=one.held_on,
            planned_on=one.planned_on,
            pilot=one.pilot,
            delegates=one.delegates,
            exemplars=one.exemplars,
            result=one.result,
            lessons=one.lessons,
        )
        for one in ordered
    )


def by_level(events: Sequence[LowerCongress]) -> tuple[LowerLevel, ...]:
    """Count by level, in the order of the levels; those without any are left out."""
    found = []
    for code, level in reference.levels().items():
        here = [one for one in events if one.level == code]
        if here:
            held, pilots = sum(one.held_on is not None for one in here), sum(one.pilot for one in here)
            found.append(LowerLevel(level.name, len(here), held, pilots))
    return tuple(found)
