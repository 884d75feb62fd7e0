"""The list that devices hold for the time without network, open and sealed, and that the desk searches."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.gates.session import SessionState
from services.checkin.domain.ids import CongressId, DelegateId, ScanId, SessionId
from services.checkin.domain.presence.stage_rows import StageRow
from services.checkin.domain.scans.admission import CredentialState


@dataclass(frozen=True, slots=True)
class CongressCard:
    """`number` is the one in the QR of this congress; `synthetic` people are no real ones, and every page says so.

    `archived`: it is over, and no scan is taken any more.
    """

    id: CongressId
    number: int
    name: str
    synthetic: bool
    archived: bool = False


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`public_key` is 64 hex digits of Ed25519."""

    key_number: int
    public_key: str


@dataclass(frozen=True, slots=True)
class RosterCredential:
    """`state` is what holds at the door: a badge of somebody who is a delegate no longer stands as REVOKED.

    `typed_hash` is what `contracts.credential_code.typed_hash` makes of the short code, "" until the worker has.
    """

    credential_id: str
    version: int
    state: CredentialState
    typed_hash: str


@dataclass(frozen=True, slots=True)
class PresentSince:
    """Since when somebody is present, and by which scan; `left_at` and `left_gate` where they have gone out of the hall since."""

    at: datetime
    gate: str | None
    left_at: datetime | None = None
    left_gate: str | None = None
    scan_id: ScanId | None = None


@dataclass(frozen=True, slots=True)
class RosterDelegate:
    """`session_ids` empty: invited to every session. `present`, `seat` and `stage_rows` are about the roster's session.

    `unit_place` is the delegation's in the order of protocol, None for one without; `replaced_by` who took the place of
    somebody who is no delegate any more, which they are by `gone_as` (WITHDRAWN, REPLACED; "" for a delegate) since `gone_since`.
    """

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_code: str
    unit_name: str
    category: str
    position: str
    seat: str
    seat_way: str
    instruction: str
    scanned: bool
    session_ids: tuple[SessionId, ...]
    active: bool
    credentials: tuple[RosterCredential, ...]
    present: PresentSince | None
    unit_place: int | None
    replaced_by: DelegateId | None
    gone_as: str = ""
    gone_since: datetime | None = None
    assist: bool = False
    stage_rows: tuple[StageRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Roster:
    """`whole`: everybody, so what the device held before is forgotten; else only who changed since its revision.

    `session_id` is the session that `present` is about, the one that gates scan for.
    """

    revision: int
    congress: CongressCard
    session_id: SessionId | None
    session: SessionState | None
    keys: tuple[PublicKey, ...]
    delegates: tuple[RosterDelegate, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class SealedBadge:
    """`index` (32 hex digits) names the badge to who holds it, `sealed` is its person's key under the badge's (base64)."""

    index: str
    sealed: str


@dataclass(frozen=True, slots=True)
class SealedDelegate:
    """`sealed` is the record under the person's key, base64: a `RosterDelegate` as JSON. `badges`: all that ever were theirs."""

    delegate_id: DelegateId
    sealed: str
    badges: tuple[SealedBadge, ...]
    present: PresentSince | None


@dataclass(frozen=True, slots=True)
class Unlocking:
    """`sealed_key` is the list's key under the code and `salt`, both in base64. The list shuts after `locks_after_s` unused."""

    salt: str
    sealed_key: str
    locks_after_s: int


@dataclass(frozen=True, slots=True)
class SealedRoster:
    """A `Roster` as a device keeps it: who holds the device has nobody's name without a badge or the list's key.

    `unlocking`: how the whole list is opened without network; None on a machine that stands alone. `waiting_key`: for what
    scans that wait are sealed (`contracts.sealed_scan`), base64.
    """

    revision: int
    congress: CongressCard
    session_id: SessionId | None
    session: SessionState | None
    keys: tuple[PublicKey, ...]
    unlocking: Unlocking | None
    waiting_key: str
    delegates: tuple[SealedDelegate, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class FoundDelegate:
    """One line of the desk's search."""

    delegate_id: DelegateId
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_name: str
    position: str
    category: str
    seat: str
    seat_way: str
    instruction: str
    scanned: bool
    active: bool
    present: PresentSince | None


@dataclass(frozen=True, slots=True)
class FoundDelegates:
    """`total` counts all that fit, `items` are the first of them by given name."""

    items: tuple[FoundDelegate, ...]
    total: int
