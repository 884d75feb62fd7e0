"""Shows a delegate their own pass, for the secret in its address."""

import asyncio
from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Database
from services.registration.domain.answers.register import NOTHING_SAID
from services.registration.domain.congress.congress import Congress, unit_names
from services.registration.domain.congress.reference import categories
from services.registration.domain.people.delegate import (
    Credential,
    CredentialState,
    Delegate,
    Person,
    Status,
    in_full,
)
from services.registration.domain.seating.hall import Hall
from services.registration.domain.seating.places import OwnPlan, Places, own_plan
from services.registration.storage.answers.answers import standing_of_person
from services.registration.storage.answers.visits import visit_of
from services.registration.storage.badges import credentials, openings
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.storage.seating import halls
from services.registration.usecases.access.keyring import Keyring, hash_of_secret
from services.registration.usecases.answers.answer_by_pass import OwnAnswer, own_answer
from services.registration.usecases.answers.visits.keeping_visit import VisitFile, file_of
from services.registration.usecases.badges.qr_picture import qr_svg
from services.registration.usecases.seating.places import places_of


@dataclass(frozen=True)
class PassSeat:
    """The seat in one sitting that is seated on its own, '' for none, and how to get there; `plan` where the hall is drawn."""

    session_name: str
    starts_at: datetime
    seat: str
    way: str
    plan: OwnPlan | None


@dataclass(frozen=True)
class PassSession:
    """A sitting that is really held: a rehearsal is none of the delegates' business."""

    session_name: str
    starts_at: datetime


@dataclass(frozen=True)
class Pass:
    """What the phone shows. `qr_svg`, `code` (what the QR says) and `short_code` are None unless `state` is ISSUED. `seat` is that of every sitting but
    those in `session_seats`; `sessions` in the order of their start. `visit` is asked of guests alone, by a badge that holds."""

    title_lines: tuple[str, ...]
    form_of_address: str
    full_name: str
    position: str
    unit_name: str
    seat: str
    category: str
    category_name: str
    gate_note: str
    starts_at: datetime
    venue: str
    short_code: str | None
    qr_svg: str | None
    code: str | None
    state: CredentialState
    synthetic: bool
    hotline: str
    seat_way: str
    seat_plan: OwnPlan | None
    session_seats: tuple[PassSeat, ...]
    sessions: tuple[PassSession, ...]
    answer: OwnAnswer
    visit: VisitFile | None


async def open_pass(db: Database, keyring: Keyring, secret: str) -> Pass:
    """Raises NotFound for a secret that opens nothing. A badge that was ended shows its state and no code.

    That it was opened is kept.
    """
    async with db.transaction() as conn:
        opened = await credentials.find_by_pass(conn, hash_of_secret(secret))
        delegate = await delegates.find_delegate(conn, opened.delegate_id) if opened else None
        congress = await congresses.find_congress(conn, delegate.congress_id) if delegate else None
        places = await places_of(conn, congress.congress_id, [delegate]) if congress and delegate else {}
        kept = await halls.find_hall(conn, congress.congress_id) if congress else None
        said = await standing_of_person(conn, delegate.delegate_id) if delegate else NOTHING_SAID
        asked = opened is not None and delegate is not None and _is_asked(delegate, opened.credential_id)
        visit = (
            file_of(await visit_of(conn, delegate.delegate_id), congress) if delegate and congress and asked else None
        )
        if opened and congress:
            await openings.note_opening(conn, congress.congress_id, opened.credential_id, clock.now())
    if opened is None or delegate is None or congress is None:
        raise NotFound("Không mở được thẻ. Xin mở lại đúng đường dẫn trong tin nhắn, hoặc gọi Ban Tổ chức.")
    badge = next(one for one in delegate.credentials if one.credential_id == opened.credential_id)
    holds = badge.state is CredentialState.ISSUED and delegate.status is Status.ACTIVE
    code = keyring.badge_code(congress.congress_number, badge.credential_id, badge.version) if holds else None
    qr = await asyncio.to_thread(qr_svg, code) if code else None
    answer = own_answer(congress, said)
    seated = _Seated(places[delegate.delegate_id], kept.hall if kept else None)
    return _pass(congress, delegate.person, badge, seated, answer, visit, code, qr)


def _is_asked(delegate: Delegate, credential_id: str) -> bool:
    """Tell whether this badge's holder is asked how they come: a link that got into other hands was ended for that."""
    current = delegate.current
    holds = delegate.status is Status.ACTIVE and current is not None and current.credential_id == credential_id
    return holds and delegate.person.standing == "GUEST"


@dataclass(frozen=True)
class _Seated:
    """Where one person sits, and the hall where there is a plan of it."""

    places: Places
    hall: Hall | None


def _pass(
    congress: Congress,
    person: Person,
    badge: Credential,
    seated: _Seated,
    answer: OwnAnswer,
    visit: VisitFile | None,
    code: str | None,
    qr: str | None,
) -> Pass:
    return Pass(
        title_lines=congress.title_lines,
        form_of_address=in_full(person.form_of_address),
        full_name=person.full_name,
        position=person.position,
        unit_name=unit_names(congress)[person.unit_code],
        seat=person.seat,
        category=person.category,
        category_name=categories()[person.category].name,
        gate_note=congress.gate_note,
        starts_at=congress.starts_at,
        venue=congress.venue,
        short_code=badge.short_code if code else None,
        qr_svg=qr,
        code=code,
        state=badge.state,
        synthetic=congress.synthetic,
        hotline=congress.hotline,
        seat_way=seated.places.way,
        seat_plan=own_plan(seated.hall, person.seat),
        session_seats=_session_seats(congress, seated),
        sessions=_sessions(congress),
        answer=answer,
        visit=visit,
    )


def _sessions(congress: Congress) -> tuple[PassSession, ...]:
    held = sorted((one for one in congress.sessions if not one.rehearsal), key=lambda one: one.starts_at)
    return tuple(PassSession(one.name, one.starts_at) for one in held)


def _session_seats(congress: Congress, seated: _Seated) -> tuple[PassSeat, ...]:
    sessions = {one.session_id: one for one in congress.sessions}
    return tuple(
        PassSeat(
            sessions[one.session_id].name,
            sessions[one.session_id].starts_at,
            one.seat,
            one.way,
            own_plan(seated.hall, one.seat),
        )
        for one in seated.places.sessions
    )
