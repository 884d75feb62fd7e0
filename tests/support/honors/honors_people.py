"""The congress of honors' tests and its delegates: who they are, who replaces them, who has come. Everybody is made up."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from contracts.checkin import PresenceChanged, ScanMethod, SessionPresence
from contracts.registration import (
    AgendaItem,
    CongressUpdated,
    DelegateCredentialed,
    DelegateStatus,
    ReplacedDelegate,
    SessionKind,
    SessionPlan,
)

START = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)


def congress(**changes: Any) -> CongressUpdated:
    told = {
        "congress_id": uuid4(),
        "aggregate_version": 1,
        "congress_number": 5,
        "code": "GL-V",
        "level": "PROVINCE",
        "form": "CONGRESS",
        "name": "Đại hội Thi đua yêu nước tỉnh Giả Lập lần thứ V",
        "title_lines": ("Đại hội Thi đua yêu nước tỉnh Giả Lập", "Lần thứ V", "Giả Lập, ngày 22/11/2026"),
        "province": "Giả Lập",
        "ordinal": "V",
        "term": "2025-2030",
        "review_period": "2020-2025",
        "theme": "Đoàn kết, sáng tạo",
        "slogans": ("Khẩu hiệu thứ nhất", "Khẩu hiệu thứ hai"),
        "venue": "Hội trường giả lập",
        "starts_at": START,
        "max_delegates": 500,
        "sessions": (
            SessionPlan(session_id=uuid4(), kind=SessionKind.OFFICIAL, name="Phiên chính thức", starts_at=START),
        ),
        "units": (),
        "agenda": (AgendaItem(number=6, code="HONORING", name="Biểu dương, tôn vinh các điển hình tiên tiến"),),
        "synthetic": True,
    }
    return CongressUpdated(**{**told, **changes})


def delegate(of: CongressUpdated, n: int, **changes: Any) -> DelegateCredentialed:
    told = {
        "delegate_id": UUID(int=of.congress_id.int // 1000 + n),
        "congress_id": of.congress_id,
        "aggregate_version": 1,
        "delegate_code": f"GL-{n:03d}",
        "form_of_address": "Ông",
        "full_name": f"Cá nhân Giả Lập {n}",
        "unit_code": "DV1",
        "unit_name": "Đơn vị 1",
        "category": "EXEMPLAR_INDIVIDUAL",
        "counts_as": "EXEMPLAR",
        "standing": "OFFICIAL",
    }
    return DelegateCredentialed(**{**told, **changes})


def replacement(before: DelegateCredentialed, of: CongressUpdated, n: int) -> DelegateCredentialed:
    """A new delegate who takes the place of `before`, told in one event."""
    replaced = ReplacedDelegate(
        delegate_id=before.delegate_id, aggregate_version=2, status=DelegateStatus.REPLACED, credentials=()
    )
    return delegate(of, n, replaces=replaced)


def presence(
    of: CongressUpdated, person: DelegateCredentialed, *, present: bool = True, version: int = 1
) -> PresenceChanged:
    attended = SessionPresence(
        session_id=of.sessions[0].session_id, present=present, first_at=START, gate_id=uuid4(), method=ScanMethod.QR
    )
    return PresenceChanged(
        delegate_id=person.delegate_id, congress_id=of.congress_id, aggregate_version=version, sessions=(attended,)
    )
