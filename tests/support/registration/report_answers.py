"""What registration answers to the page of reports, of synthetic people: made by its own rules, without a database."""

from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from services.registration.domain.composition.composition import composition_of
from services.registration.domain.composition.facts import Facts
from services.registration.domain.composition.targets import Bound, Target, with_ratio
from services.registration.domain.ids import SessionId
from services.registration.domain.people.attributes import COMPONENT, EDUCATION, SECTOR
from services.registration.domain.people.delegate import Birth
from services.registration.domain.report.credential_words import paper_of
from services.registration.domain.report.credentials import Attendee, credential_figures
from services.registration.domain.report.rules import ReportRules
from services.registration.usecases.composition.read_composition import CongressComposition
from services.registration.usecases.composition.view import target_lines, view_of
from services.registration.usecases.report.document import counts_of
from services.registration.usecases.report.read_report import (
    CredentialReport,
    FrozenReport,
    LiveReport,
    ReportSession,
    paper_json,
)
from tests.support.registration.counted_people import one

DAY = date(2020, 9, 9)
AT = datetime(2020, 9, 9, 0, 30, 5, tzinfo=UTC)
SESSION = SessionId(UUID(int=7))
NAME = "Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ V"
UNITS = {"BK-BB": "Huyện Ba Bể", "BK-CD": "Huyện Chợ Đồn"}
RULES = ReportRules(enabled=True, signer_name="Vi Thử Ký", version=1)


def people() -> list[Facts]:
    """As many as the plan of 2020 had: 150 exemplars, 236 guests."""
    draw = Random(3)
    return [_person(draw, number < 150) for number in range(386)]


def _person(draw: Random, official: bool) -> Facts:
    kinds = ("EXEMPLAR_INDIVIDUAL", "EXEMPLAR_COLLECTIVE_REP") if official else ("GUEST", "LEADER", "UNIT_REP")
    return one(
        category=draw.choice(kinds),
        standing="OFFICIAL" if official else "GUEST",
        sex=draw.choice("FM"),
        birth=Birth(draw.randint(1945, 2000), draw.randint(1, 12), draw.randint(1, 28)),
        ethnicity=draw.choice(["Tày"] * 10 + ["Dao"] * 4 + ["Kinh"] * 3 + ["Nùng"] * 2 + ["Hoa"]),
        religion=draw.choice(["none"] * 20 + ["Công giáo"]),
        party_member=draw.choice(["YES", "NO", None]),
        education=draw.choice(EDUCATION).code,
        is_manager=draw.choice(["YES", "NO"]),
        sector=draw.choice(SECTOR).code,
        economic_component=draw.choice(COMPONENT).code,
        remote_area=draw.choice(["YES", "NO", ""]),
        unit_code=draw.choice([*UNITS]),
    )


def composition() -> dict[str, Any]:
    wanted = (Target("women", Bound.AT_LEAST, 40), Target("sector:ECONOMY", Bound.AT_LEAST, 30))
    targets = with_ratio(70, wanted)
    found = CongressComposition(1, target_lines(targets), view_of(composition_of(people(), DAY, targets)))
    said: dict[str, Any] = TypeAdapter(CongressComposition).dump_python(found, mode="json")
    return said


def credentials(*, frozen: bool, old_ms: int = 900) -> dict[str, Any]:
    figures = credential_figures([Attendee(each, at % 20 != 3) for at, each in enumerate(people())], DAY, RULES, UNITS)
    paper, counts = paper_of(figures, NAME), counts_of(figures)
    live = LiveReport(AT, SESSION, AT, old_ms, old_ms > 30_000, counts, paper)
    notes = ("Chốt lúc 07:30:05 ngày 09/09/2020, người chốt: Ban Tổ chức; phiên: Phiên chính thức.",)
    kept = FrozenReport(
        report_id=UUID(int=9),
        edition=1,
        session_id=SESSION,
        frozen_at=AT,
        frozen_by="Ban Tổ chức",
        attendance_age_ms=old_ms,
        digest="ab12" * 16,
        withdrawn_at=None,
        withdrawn_reason="",
        figures=TypeAdapter(type(counts)).dump_python(counts, mode="json"),
        paper=replace(paper, notes=(*paper.notes, *notes)),
    )
    editions = (kept,) if frozen else ()
    sessions = (ReportSession(SESSION, "Phiên chính thức", "OFFICIAL", datetime(2020, 9, 9, 0, 30, tzinfo=UTC)),)
    said: dict[str, Any] = TypeAdapter(CredentialReport).dump_python(
        CredentialReport(RULES, sessions, live, kept if frozen else None, editions), mode="json"
    )
    assert paper_json(kept.paper)
    return said


UPPER = {
    "version": 2,
    "places": 34,
    "parent_id": None,
    "people": [
        {"delegate_id": f"d{number}", "place": number, "alternate": number == 3, "full_name": f"Vi Thử {number}"}
        | {"unit_code": "BK-BB", "position": "Nông dân"}
        for number in (1, 2, 3)
    ],
    "present": 142,
    "adopted": True,
    "words": ["Danh sách gồm 02 đại biểu và 01 dự khuyết, cấp trên phân bổ 34.", "Danh sách được thông qua."],
}
LOWER = [
    {"lower_id": "l1", "unit_code": "BK-BB", "level": "COMMUNE", "name": "Hội nghị xã Thử", "planned_on": "2025-03-01"}
    | {"plan_sent_on": "2024-07-30", "pilot": True, "held_on": "2025-03-01", "delegates": 150, "exemplars": 105}
    | {"lessons": "", "result": "37 điển hình được biểu dương", "version": 1, "plan": "SENT"},
    {"lower_id": "l2", "unit_code": "BK-CD", "level": "COMMUNE", "name": "Hội nghị xã Mẫu", "planned_on": None}
    | {"plan_sent_on": None, "pilot": False, "held_on": None, "delegates": None, "exemplars": None}
    | {"lessons": "", "result": "", "version": 1, "plan": "OVERDUE"},
]
PLANS_DUE = {"due_on": "2024-08-01", "version": 1}


def summary() -> dict[str, Any]:
    """The paper of the credentials stands in for that of the summary: it has the same shape."""
    return {
        "notes": {"held_on": None, "press": "", "problems": "", "proposals": "", "version": 0},
        "paper": credentials(frozen=False)["live"]["paper"],
        "honoured": [],
        "honoured_people": {"people": 0, "managers": 0, "direct": 0},
        "attendance_frozen": False,
        "lacking": ["Chủ đề: ghi ở Thiết lập đại hội."],
    }
