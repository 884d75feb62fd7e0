"""Reckons the credentials report of a congress as of now: a step of reading and of freezing it."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.registration.domain.answers.register import excuses
from services.registration.domain.composition.facts import Facts, facts_of
from services.registration.domain.congress.congress import Congress, Session, unit_names
from services.registration.domain.congress.title import in_vietnam
from services.registration.domain.ids import CongressId, DelegateId, SessionId
from services.registration.domain.people.delegate import Sensitive
from services.registration.domain.report.credential_words import paper_of
from services.registration.domain.report.credentials import (
    Attendee,
    CredentialFigures,
    RefusedCase,
    Undecided,
    credential_figures,
)
from services.registration.domain.report.heard import Heard, heard
from services.registration.domain.report.paper import ReportPaper
from services.registration.domain.report.rules import ReportRules
from services.registration.storage.answers.answers import declined_undecided, leave_in
from services.registration.storage.congress.known_doors import is_over
from services.registration.storage.report.hearing import attendance_heard_until
from services.registration.storage.report.people import CountedPerson, people_of, undecided_of, withdrawn_from
from services.registration.storage.report.rules import rules_of
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.composition.opening import opened


@dataclass(frozen=True)
class AskingPerson:
    """Somebody away who said that they do not come and why, while nobody decided whether that excuses them."""

    delegate_id: DelegateId
    name: str
    unit: str


@dataclass(frozen=True)
class Reckoned:
    """The report of one moment, `at`, of one session."""

    congress: Congress
    session: Session
    rules: ReportRules
    figures: CredentialFigures
    heard: Heard
    at: datetime
    asking: tuple[AskingPerson, ...]

    def paper(self, *notes: str) -> ReportPaper:
        return paper_of(self.figures, self.congress.name, notes)


async def reckon(
    conn: Connection,
    vault: PersonalDataVault,
    actor: str,
    congress: Congress,
    session_id: SessionId | None,
    purpose: str,
    decimals: int | None = None,
    *,
    read_out: bool = False,
    whole: bool = True,
) -> Reckoned:
    """Count who is present at the session, by default the first official one. `decimals` instead of the setting's; `read_out`:
    who is not there is absent, for what is read to the hall is of this moment; else only once the doors were closed, and a draft
    holds small groups of what is sealed back. Not `whole`: what is sealed stays sealed, and no figure tells of it.

    Raises NotFound for a session that this congress has not.
    """
    session = session_of(congress, session_id)
    rules = await rules_of(conn, congress.congress_id)
    if decimals is not None:
        rules = replace(rules, decimals=decimals, direct_decimals=decimals)
    names = unit_names(congress)
    people = await people_of(conn, congress.congress_id, session.session_id)
    if whole:
        facts = await opened(conn, vault, actor, congress.congress_id, people, purpose)
    else:
        facts = [facts_of(one.person, Sensitive()) for one in people]
    attendees = await _attendees(conn, congress.congress_id, people, facts)
    cases = [
        RefusedCase(one.full_name, names.get(one.unit_code, one.unit_code), one.reason, one.kind)
        for one in await withdrawn_from(conn, congress.congress_id)
    ]
    undecided = Undecided(*await undecided_of(conn, congress.congress_id))
    day = in_vietnam(congress.starts_at).date()
    arriving = not read_out and not await is_over(conn, session.session_id, clock.now())
    count = partial(credential_figures, attendees, day, rules, names, cases, undecided)
    figures = await asyncio.to_thread(count, arriving=arriving, sealed_told=whole, small_told=read_out)
    known = heard(await attendance_heard_until(conn), clock.real_now())
    return Reckoned(congress, session, rules, figures, known, clock.now(), _asking(people, attendees, names))


async def _attendees(
    conn: Connection, congress_id: CongressId, people: Sequence[CountedPerson], facts: Sequence[Facts]
) -> list[Attendee]:
    leave, asking = await leave_in(conn, congress_id), await declined_undecided(conn, congress_id)
    return [
        Attendee(
            *(fact, one.present, None if leave is None else excuses(leave.get(one.delegate_id))),
            asks=one.delegate_id in asking,
        )
        for one, fact in zip(people, facts, strict=True)
    ]


def _asking(
    people: Sequence[CountedPerson], attendees: Sequence[Attendee], units: Mapping[str, str]
) -> tuple[AskingPerson, ...]:
    return tuple(
        AskingPerson(one.delegate_id, one.person.full_name, units.get(one.person.unit_code, one.person.unit_code))
        for one, attendee in zip(people, attendees, strict=True)
        if attendee.asks and not attendee.present
    )


def session_of(congress: Congress, session_id: SessionId | None) -> Session:
    """Give the session, by default the first official one that is no rehearsal. Raises NotFound."""
    sittings = [one for one in congress.sessions if not one.rehearsal]
    if session_id is not None:
        sittings = [one for one in sittings if one.session_id == session_id]
    sittings.sort(key=lambda one: (one.kind != "OFFICIAL", one.starts_at))
    if not sittings:
        raise NotFound("Không có phiên này (phiên diễn tập không có báo cáo). Xin chọn phiên khác.")
    return sittings[0]
