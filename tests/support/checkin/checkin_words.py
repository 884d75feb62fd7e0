"""What registration says and devices send, for checkin's tests. Everybody here is made up."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from chassis.access.signing import SigningKey
from contracts.credential_code import CredentialClaim, encode, short_code
from contracts.registration import (
    CongressUpdated,
    Credential,
    CredentialState,
    DelegateCredentialed,
    DelegateStatus,
    ReplacedDelegate,
    SessionKind,
    SessionPlan,
)

START = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
QR_KEY = SigningKey.from_seed("11" * 32)


def congress(number: int = 5, sessions: int = 1, **changes: Any) -> CongressUpdated:
    told = {
        "congress_id": uuid4(),
        "aggregate_version": 1,
        "congress_number": number,
        "code": f"DH{number}",
        "level": "PROVINCE",
        "form": "CONGRESS",
        "name": "Đại hội giả lập",
        "title_lines": ("Đại hội giả lập",),
        "province": "Tỉnh giả lập",
        "ordinal": "V",
        "term": "2026-2030",
        "review_period": "2020-2025",
        "theme": "",
        "venue": "Hội trường giả lập",
        "starts_at": START,
        "max_delegates": 500,
        "sessions": tuple(
            SessionPlan(
                session_id=uuid4(),
                kind=SessionKind.OFFICIAL,
                name=f"Phiên {n}",
                starts_at=START + timedelta(hours=5 * n),
            )
            for n in range(sessions)
        ),
        "units": (),
        "synthetic": True,
    }
    return CongressUpdated(**{**told, **changes})


def credential(n: int, version: int = 1, state: CredentialState = CredentialState.ISSUED) -> Credential:
    return Credential(
        credential_id=f"{n:032x}", version=version, state=state, short_code=short_code(f"{n:06d}{version:05d}")
    )


def delegate(of: CongressUpdated, n: int = 1, **changes: Any) -> DelegateCredentialed:
    told = {
        "delegate_id": UUID(int=of.congress_number * 10_000 + n),
        "congress_id": of.congress_id,
        "aggregate_version": 1,
        "delegate_code": f"ĐB{n:03d}",
        "form_of_address": "Ông",
        "full_name": f"Nguyễn Giả Lập {n}",
        "unit_code": f"DV{n % 3}",
        "unit_name": f"Đơn vị {n % 3}",
        "category": "EXEMPLAR_INDIVIDUAL",
        "counts_as": "EXEMPLAR",
        "standing": "OFFICIAL",
        "seat": f"A{n}",
        "credentials": (credential(n),),
    }
    return DelegateCredentialed(**{**told, **changes})


def replacement(before: DelegateCredentialed, n: int, **changes: Any) -> DelegateCredentialed:
    """A new delegate who takes the place of `before`, told in one event."""
    revoked = tuple(each.model_copy(update={"state": CredentialState.REVOKED}) for each in before.credentials)
    replaced = ReplacedDelegate(
        delegate_id=before.delegate_id,
        aggregate_version=before.aggregate_version + 1,
        status=DelegateStatus.REPLACED,
        credentials=revoked,
    )
    of = CongressUpdated.model_construct(congress_id=before.congress_id, congress_number=5)
    return delegate(of, n, replaces=replaced, unit_code=before.unit_code, **changes)


def code(of: CongressUpdated, badge: Credential, key: SigningKey = QR_KEY, number: int = 1) -> str:
    claim = CredentialClaim(number, of.congress_number, badge.credential_id, badge.version)
    return encode(claim, key.sign(claim.to_bytes()))


def scan(text: str, **changes: Any) -> dict[str, Any]:
    """The body of one scan, made and sent at the same moment."""
    return {"scan_id": str(uuid4()), "text": text, "scanned_at": iso(START), "sent_at": iso(START), **changes}


def queued(text: str | None, shown: str = "ADMITTED", **changes: Any) -> dict[str, Any]:
    """One scan of a batch."""
    return {
        "scan_id": str(uuid4()),
        "text": text,
        "scanned_at": iso(START),
        "shown": shown,
        "decided_by": "DEVICE",
        **changes,
    }


def reception(delegate_id: UUID, **changes: Any) -> dict[str, Any]:
    """One tap at the desk, alone or in a batch."""
    return {
        "scan_id": str(uuid4()),
        "kind": "RECEPTION",
        "delegate_id": str(delegate_id),
        "scanned_at": iso(START),
        "age_ms": 0,
        **changes,
    }


def iso(moment: datetime) -> str:
    return moment.isoformat()
