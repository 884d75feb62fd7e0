"""Gives all that staff may see of one delegate, and notes the reading."""

from dataclasses import dataclass
from uuid import UUID

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.congress.congress import unit_names
from services.registration.domain.congress.reference import categories
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.delegate import IDENTITY_OPTIONAL, Credential, Delegate, counts_as, is_scanned
from services.registration.storage.badges import credentials
from services.registration.storage.badges.credentials import Revocation
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates, sensitive_attributes


@dataclass(frozen=True)
class DelegateFile:
    """One delegate for staff. `missing` names attributes that the reports need and that were not given."""

    delegate_id: UUID
    congress_id: UUID
    delegate_code: str
    version: int
    status: str
    replaces: UUID | None
    form_of_address: str
    full_name: str
    sex: str | None
    birth: str | None
    unit_code: str
    unit_name: str
    position: str
    category: str
    category_name: str
    counts_as: str
    standing: str
    seat: str
    phone: str
    instruction: str
    scanned: bool
    credentials: tuple[Credential, ...]
    revocation: Revocation | None
    missing: tuple[str, ...]


async def read_delegate(conn: Connection, actor: str, delegate_id: DelegateId) -> DelegateFile:
    """Raises NotFound. Sensitive attributes are not given, only which of them lack."""
    delegate = await delegates.find_delegate(conn, delegate_id)
    if delegate is None:
        raise NotFound("Không có đại biểu này.")
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    person = delegate.person
    await audit.note(conn, actor, "delegate.read", str(delegate_id))
    return DelegateFile(
        delegate_id=delegate.delegate_id,
        congress_id=delegate.congress_id,
        delegate_code=delegate.delegate_code,
        version=delegate.version,
        status=delegate.status,
        replaces=delegate.replaces,
        form_of_address=person.form_of_address,
        full_name=person.full_name,
        sex=person.sex,
        birth=person.birth.text if person.birth else None,
        unit_code=person.unit_code,
        unit_name=unit_names(congress)[person.unit_code],
        position=person.position,
        category=person.category,
        category_name=categories()[person.category].name,
        counts_as=counts_as(person.category),
        standing=person.standing,
        seat=person.seat,
        phone=person.phone,
        instruction=person.instruction,
        scanned=is_scanned(person.category),
        credentials=delegate.credentials,
        revocation=None if delegate.current else await credentials.revocation_of(conn, delegate_id),
        missing=await _missing(conn, delegate),
    )


async def _missing(conn: Connection, delegate: Delegate) -> tuple[str, ...]:
    """Guests and leaders often give no more than a name and a position: nothing lacks there."""
    person = delegate.person
    if person.category in IDENTITY_OPTIONAL:
        return ()
    given = await sensitive_attributes.given_by(conn, delegate.delegate_id)
    lacking = {"sex": person.sex, "birth": person.birth, **{name: name in given or None for name in SENSITIVE}}
    return tuple(name for name, value in lacking.items() if value is None)


SENSITIVE = ("ethnicity", "religion", "party_member")
