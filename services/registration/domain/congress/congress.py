"""What a congress is, and how the rules of its level shape it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from services.registration.domain.congress import reference
from services.registration.domain.congress.reference import Level
from services.registration.domain.congress.title import Title, in_vietnam
from services.registration.domain.ids import CongressId, SessionId


class CongressState(StrEnum):
    """ARCHIVED: hidden from every page, its data kept. DELETED: a synthetic congress whose rows are gone everywhere."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"


@dataclass(frozen=True)
class Session:
    """A sitting with its own attendance. `kind` PREPARATORY or OFFICIAL; `starts_at` UTC.

    What a `rehearsal` causes is marked so everywhere and counts nowhere.
    """

    session_id: SessionId
    kind: str
    name: str
    starts_at: datetime
    rehearsal: bool = False


@dataclass(frozen=True)
class Unit:
    """A nominating unit (delegation). `kind` e.g. DISTRICT, AGENCY; free text of the congress.

    `place` counts in the order of protocol, 0 while the unit has none; an `archived` one is offered nowhere.
    """

    unit_code: str
    name: str
    kind: str
    place: int = 0
    archived: bool = False


@dataclass(frozen=True)
class AgendaItem:
    number: int
    code: str
    name: str


@dataclass(frozen=True)
class CongressPlan:
    """What the organiser decides. `host` is the place in the official name, e.g. "thành phố Hải Phòng", "huyện Ba Bể".

    `place` is where the date line is written from, "" for the province; `public_address` where passes open, "" for the
    installation's own.
    """

    code: str
    level: str
    province: str
    host: str
    ordinal: str
    term: str
    review_period: str
    theme: str
    slogans: tuple[str, ...]
    venue: str
    gate_note: str
    hotline: str
    starts_at: datetime
    max_delegates: int | None
    synthetic: bool
    place: str = ""
    public_address: str = ""


@dataclass(frozen=True)
class Congress:
    """The congress as it now is. `congress_number` (1..65535) stands in every QR; `version` grows with each change."""

    congress_id: CongressId
    congress_number: int
    version: int
    code: str
    level: str
    form: str
    name: str
    title_lines: tuple[str, ...]
    province: str
    ordinal: str
    term: str
    review_period: str
    theme: str
    slogans: tuple[str, ...]
    venue: str
    gate_note: str
    hotline: str
    starts_at: datetime
    max_delegates: int
    synthetic: bool
    sessions: tuple[Session, ...]
    units: tuple[Unit, ...]
    """In the order of protocol; without those that were merged into another."""
    agenda: tuple[AgendaItem, ...]
    state: CongressState = CongressState.ACTIVE
    place: str = ""
    host: str = ""
    public_address: str = ""
    """Where its passes open, e.g. "https://daihoi.example.vn"; "": where the installation says."""
    names_gone: bool = False
    """It was closed, and nobody's name is kept any more."""
    closed_at: datetime | None = None
    """Since when it is closed: nobody comes in, no figure changes; None also while the closing is broken off."""


def unit_names(congress: Congress) -> dict[str, str]:
    """Give each unit's name by its code, in the order of protocol."""
    return {unit.unit_code: unit.name for unit in congress.units}


@dataclass(frozen=True)
class PlanRefused:
    """Why no congress can be made of a plan: a sentence for the organiser."""

    sentence: str


def found_congress(
    plan: CongressPlan, level: Level | None, congress_id: CongressId, congress_number: int, sessions: Sequence[Session]
) -> Congress | PlanRefused:
    """Make version 1 of a congress from its plan and the rules of its level, None when there is no such level."""
    if level is None:
        return PlanRefused(f"Không có cấp “{plan.level}”. Xin chọn một trong: {', '.join(reference.levels())}.")
    cap = plan.max_delegates or level.max_delegates
    if refused := above_cap(level, cap):
        return refused
    if level.host == "NAMED" and not plan.host:
        return PlanRefused("Thiếu tên đơn vị tổ chức (host), ví dụ “huyện Ba Bể”. Xin điền rồi gửi lại.")
    title = Title(level, plan.province, plan.host, plan.place, plan.ordinal, plan.starts_at)
    return Congress(
        congress_id=congress_id,
        congress_number=congress_number,
        version=1,
        code=plan.code,
        level=plan.level,
        form=level.form,
        name=title.name,
        title_lines=title.lines,
        province=plan.province,
        ordinal=plan.ordinal,
        term=plan.term,
        review_period=plan.review_period,
        theme=plan.theme,
        slogans=plan.slogans or default_slogans(plan, title.name),
        venue=plan.venue,
        gate_note=plan.gate_note,
        hotline=plan.hotline,
        starts_at=plan.starts_at,
        max_delegates=cap,
        synthetic=plan.synthetic,
        sessions=tuple(sessions),
        units=(),
        agenda=agenda_of(level.form, plan.term),
        place=plan.place,
        host=plan.host,
        public_address=plan.public_address,
    )


def above_cap(level: Level, cap: int) -> PlanRefused | None:
    """Refuse more delegates than the level may have ("không quá", "tối đa": plan of June 2024, II.2)."""
    if cap <= level.max_delegates:
        return None
    most = f"“{level.name}” tối đa {level.max_delegates} đại biểu; kế hoạch ghi {cap}."
    return PlanRefused(
        f"{most} Xin giảm còn không quá {level.max_delegates}, hoặc sửa quy định của cấp theo văn bản mới."
    )


def archived(congress: Congress) -> Congress:
    """Give the next version, hidden; the same one when it is so already."""
    return _in_state(congress, CongressState.ARCHIVED)


def restored(congress: Congress) -> Congress:
    """Give the next version, seen again; the same one when it is so already."""
    return _in_state(congress, CongressState.ACTIVE)


def deleted(congress: Congress, code_typed: str) -> Congress | PlanRefused:
    """Give the last version of a synthetic congress; `code_typed` is what the person who confirms has typed."""
    if not congress.synthetic:
        return PlanRefused("Chỉ xóa được đại hội giả lập. Đại hội thật xin lưu trữ: ẩn khỏi mọi trang, dữ liệu còn đủ.")
    if code_typed != congress.code:
        return PlanRefused(f"Mã gõ vào không khớp. Xin gõ đúng mã “{congress.code}” để xóa.")
    return _in_state(congress, CongressState.DELETED)


def _in_state(congress: Congress, state: CongressState) -> Congress:
    return congress if state is congress.state else replace(congress, state=state, version=congress.version + 1)


def agenda_of(form: str, term: str) -> tuple[AgendaItem, ...]:
    """Give the items in order: ten for a congress, nine for a conference, which has no flag salute."""
    kept = [item for item in reference.agenda() if item.only_for in (None, form)]
    return tuple(AgendaItem(place, item.code, item.name.format(term=term)) for place, item in enumerate(kept, 1))


def default_slogans(plan: CongressPlan, name: str) -> tuple[str, ...]:
    """Give the slogans of the outline of 2020: all for Bắc Kạn V, else a greeting and those without place and year."""
    known = reference.slogans()
    if (plan.province, plan.ordinal, plan.level) == ("Bắc Kạn", "V", "PROVINCE"):
        return known
    return (f"Nhiệt liệt chào mừng {name}!", *(s for s in known if "Bắc Kạn" not in s and "2020" not in s))


def days_held(congress: Congress) -> tuple[date, ...]:
    """Give the days in Vietnam on which the congress sits, in their order; rehearsals aside."""
    sittings = [one.starts_at for one in congress.sessions if not one.rehearsal] or [congress.starts_at]
    return tuple(sorted({in_vietnam(one).date() for one in sittings}))
