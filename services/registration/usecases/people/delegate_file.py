"""What staff may see of one delegate."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.answers.register import Standing
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.congress.reference import categories
from services.registration.domain.ids import ActId, CongressId, DelegateId
from services.registration.domain.nominations.states import State
from services.registration.domain.people.acts import FieldChange
from services.registration.domain.people.attributes import further
from services.registration.domain.people.delegate import (
    CredentialState,
    Delegate,
    Person,
    Status,
    counts_as,
    is_scanned,
)
from services.registration.domain.people.missing import missing_of
from services.registration.domain.photos.photo import PhotoInfo
from services.registration.storage.answers.answers import standing_of_person
from services.registration.storage.badges import credentials, papers
from services.registration.storage.badges.credentials import Revocation
from services.registration.storage.badges.papers import Paper
from services.registration.storage.congress import congresses
from services.registration.storage.people import acts, sensitive_attributes
from services.registration.storage.photos import photos
from services.registration.usecases.nominations.how_far import how_far_is
from services.registration.usecases.seating.places import places_of


@dataclass(frozen=True)
class HeldBadge:
    """A badge ever issued, without what would let somebody copy it. `short_code` opens the door as the badge does: it is
    None unless somebody who may print badges asked.
    """

    version: int
    state: CredentialState
    short_code: str | None = None


@dataclass(frozen=True)
class Proposal:
    """What the clerk of the delegation asks the organisers to change, field by field."""

    act_id: ActId
    actor_name: str
    acted_at: datetime
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True)
class SeatInSession:
    """The seat in a sitting that is seated on its own, '' for none there."""

    session_name: str
    seat: str


@dataclass(frozen=True)
class DelegateFile:
    """One delegate. `birth` as precise as known ("03/05/1984", "05/1984", "1984"); `missing` names what lacks.

    `given` names the sensitive attributes that are known; what they say is not given out. `paper` is that of the badge that
    holds; `how_far` what proposal, letter, answer, badge and door tell together; `awaited`: the sitting is under way and the
    person may still come in.
    """

    delegate_id: DelegateId
    congress_id: CongressId
    delegate_code: str
    version: int
    status: Status
    replaces: DelegateId | None
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
    credentials: tuple[HeldBadge, ...]
    revocation: Revocation | None
    missing: tuple[str, ...]
    answers: Standing
    given: tuple[str, ...] = ()
    paper: Paper | None = None
    photo: PhotoInfo | None = None
    pronunciation: str = ""
    education: str = ""
    titles: str = ""
    is_manager: str = ""
    sector: str = ""
    economic_component: str = ""
    remote_area: str = ""
    needs: str = ""
    assist: str = ""
    note: str = ""
    list_place: str = ""
    email: str = ""
    proposal: Proposal | None = None
    erased: bool = False
    how_far: State = State.APPROVED
    awaited: bool = False
    session_seats: tuple[SeatInSession, ...] = ()


async def open_file(conn: Connection, actor: str, delegate: Delegate) -> DelegateFile:
    """Give the file and note that it was read. Sensitive attributes are not given, only which of them lack."""
    congress = await congresses.find_congress(conn, delegate.congress_id)
    assert congress is not None
    await audit.note(conn, actor, "delegate.read", str(delegate.delegate_id))
    person = delegate.person
    far = await how_far_is(conn, delegate.congress_id, delegate.delegate_id)
    given = await sensitive_attributes.given_by(conn, delegate.delegate_id)
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
        scanned=is_scanned(person.category),
        credentials=tuple(HeldBadge(one.version, one.state) for one in delegate.credentials),
        revocation=None if delegate.current else await credentials.revocation_of(conn, delegate.delegate_id),
        missing=missing_of(person, given, delegate.promised),
        given=tuple(sorted(given)),
        paper=await papers.paper_of(conn, delegate.delegate_id),
        photo=await photos.info_of(conn, delegate.delegate_id),
        answers=await standing_of_person(conn, delegate.delegate_id),
        proposal=await _proposal(conn, delegate),
        erased=delegate.erased,
        how_far=far.how_far,
        awaited=far.awaited,
        session_seats=await _session_seats(conn, congress, delegate),
        **_as_written(person),
    )


async def _session_seats(conn: Connection, congress: Congress, delegate: Delegate) -> tuple[SeatInSession, ...]:
    places = await places_of(conn, congress.congress_id, [delegate])
    names = {one.session_id: one.name for one in congress.sessions}
    return tuple(SeatInSession(names[one.session_id], one.seat) for one in places[delegate.delegate_id].sessions)


def _as_written(person: Person) -> dict[str, str]:
    names = ("standing", "seat", "phone", "instruction", *(one.name for one in further()))
    return {name: getattr(person, name) for name in names}


async def _proposal(conn: Connection, delegate: Delegate) -> Proposal | None:
    found = await acts.open_proposals(conn, delegate.delegate_id) if delegate.status is Status.ACTIVE else []
    if not found:
        return None
    act = found[-1].act
    return Proposal(act.act_id, found[-1].actor_name, act.acted_at, act.changes)
