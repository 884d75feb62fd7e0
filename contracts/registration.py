"""What registration says: the congress and its rules, who is a delegate, which keys and sessions hold."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from contracts.envelope import BinaryEvent, Event, Part

LARGEST_THUMBNAIL = 16_384
"""Bytes of a portrait that travels."""


class SessionKind(StrEnum):
    PREPARATORY = "PREPARATORY"
    OFFICIAL = "OFFICIAL"


class CredentialState(StrEnum):
    ISSUED = "ISSUED"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"


class DelegateStatus(StrEnum):
    ACTIVE = "ACTIVE"
    REPLACED = "REPLACED"
    WITHDRAWN = "WITHDRAWN"


class KeyPurpose(StrEnum):
    QR = "QR"
    TOKEN = "TOKEN"


class CongressState(StrEnum):
    """ARCHIVED: hidden from every page, its data kept. DELETED: a synthetic congress whose rows every service drops."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"
    DELETED = "DELETED"


class SessionPlan(Part):
    """One session of the congress. Everything that a `rehearsal` causes is marked so and counts nowhere else."""

    session_id: UUID
    kind: SessionKind
    name: str
    starts_at: datetime
    rehearsal: bool = False


class Unit(Part):
    """A nominating unit (delegation), told in the order of protocol. `kind` is free text of the congress, e.g. DISTRICT.
    `other_names` are those that it had, and that files call it by."""

    unit_code: str
    name: str
    kind: str
    other_names: tuple[str, ...] = ()


class AgendaItem(Part):
    number: int
    code: str
    name: str


class CongressUpdated(Event):
    """The congress as it now is. `congress_number` (1..65535) stands in its QRs. `names_gone`: closed; forget all its names."""

    event_type: ClassVar[str] = "registration.congress.updated.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.congresses.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")

    congress_id: UUID
    aggregate_version: int
    congress_number: int
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
    slogans: tuple[str, ...] = ()
    venue: str
    starts_at: datetime
    max_delegates: int
    sessions: tuple[SessionPlan, ...]
    units: tuple[Unit, ...]
    agenda: tuple[AgendaItem, ...] = ()
    synthetic: bool = False
    state: CongressState = CongressState.ACTIVE
    names_gone: bool = False


class Credential(Part):
    """One badge ever issued. `credential_id` is 32 lower-case hex digits; `short_code` is "" since ShortCodesGiven."""

    credential_id: str
    version: int
    state: CredentialState
    short_code: str = ""


class ReplacedDelegate(Part):
    """The person whose place is taken, as they now are."""

    delegate_id: UUID
    aggregate_version: int
    status: DelegateStatus
    credentials: tuple[Credential, ...]


class SessionSeat(Part):
    """A seat in one sitting that is seated on its own; '' for none. `way` is how to get there, in words."""

    session_id: UUID
    seat: str
    way: str = ""


class DelegateCredentialed(Event):
    """A delegate as they now are, with every credential ever issued. No sensitive attribute.

    `counts_as` is EXEMPLAR or GUEST_OR_LEADER, `standing` OFFICIAL or GUEST. `scanned` is false for leaders, whom the desk
    receives by one tap. `session_ids` empty: invited to every session. `seat`, to which `seat_way` leads in words, is that of
    every session but those in `session_seats`. `pronunciation`: how the name is said, where that is not plain. `erased`: whoever
    hears it forgets every word of them. `assist`: they are met and led to their seat, why is not told. `as_of`: when it was so.
    """

    event_type: ClassVar[str] = "registration.delegate.credentialed.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.delegates.v1"
    key_field: ClassVar[str] = "delegate_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")

    delegate_id: UUID
    congress_id: UUID
    aggregate_version: int
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_code: str
    unit_name: str
    category: str
    counts_as: str
    standing: str
    position: str = ""
    seat: str = ""
    instruction: str = ""
    scanned: bool = True
    session_ids: tuple[UUID, ...] = ()
    status: DelegateStatus = DelegateStatus.ACTIVE
    credentials: tuple[Credential, ...] = ()
    replaces: ReplacedDelegate | None = None
    seat_way: str = ""
    session_seats: tuple[SessionSeat, ...] = ()
    pronunciation: str = ""
    erased: bool = False
    assist: bool = False
    as_of: datetime | None = None


class PhotoChanged(BinaryEvent):
    """A delegate's portrait as it now is, small, upright, 3:4 and without metadata; no bytes: there is none (any more).
    `aggregate_version` is the portrait's own and grows through removals too.
    """

    event_type: ClassVar[str] = "registration.photo.changed.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.photos.v1"
    key_field: ClassVar[str] = "delegate_id"
    data_field: ClassVar[str] = "jpeg"
    content_type: ClassVar[str] = "image/jpeg"
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")

    delegate_id: UUID
    congress_id: UUID
    aggregate_version: int
    jpeg: bytes = Field(b"", max_length=LARGEST_THUMBNAIL)


class KeyPublished(Event):
    """A public key (Ed25519, hex) as it now is. `key_number` 0..255 stands in QR or token, `root_signature` is over all else."""

    event_type: ClassVar[str] = "registration.access.key_published.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.access.v1"
    key_field: ClassVar[str] = "key_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")

    key_id: UUID
    aggregate_version: int
    key_number: int
    purpose: KeyPurpose
    public_key: str
    retired: bool = False
    root_signature: str = ""


class SessionEnded(Event):
    """A staff session that no longer holds, whatever its token says."""

    event_type: ClassVar[str] = "registration.access.session_ended.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.access.v1"
    key_field: ClassVar[str] = "session_id"
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")

    session_id: UUID
    account_id: UUID
    ended_at: datetime


class UpperDelegationAdopted(Event):
    """The list of who goes to the congress one level up was put to the vote (a show of hands): a whole state. `delegate_ids`
    in their order, `alternate_ids` apart; `parent_id` where that congress is kept here; of `present` official delegates
    so many raised a hand, `other` for another opinion. `adopted` is false for a list that was refused.
    """

    event_type: ClassVar[str] = "registration.upper_delegation.adopted.v1"
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = "registration.congresses.v1"
    key_field: ClassVar[str] = "congress_id"
    hearers: ClassVar[tuple[str, ...]] = ("external",)

    congress_id: UUID
    aggregate_version: int
    parent_id: UUID | None
    places: int | None
    delegate_ids: tuple[UUID, ...]
    alternate_ids: tuple[UUID, ...]
    present: int
    in_favour: int
    against: int
    abstained: int
    unanimous: bool
    adopted: bool
    adopted_at: datetime
    other: int = 0
