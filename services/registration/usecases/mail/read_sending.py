"""Reads how the sending of passes stands: for each delegation, and for each person of one."""

from dataclasses import dataclass
from datetime import datetime

from chassis.storage.database import Database
from services.registration.domain.badges.sending import LOCAL_LINKS, Reach, leaves_the_house, reach_of
from services.registration.domain.congress.congress import Congress
from services.registration.domain.ids import CongressId, DelegateId, MailId
from services.registration.domain.mail.addresses import AddressRefused, read_address
from services.registration.domain.mail.answers import About, MailState
from services.registration.storage.badges import openings
from services.registration.storage.mail import mails, rounds
from services.registration.storage.people import delegates
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.mail.post_office import PostOffice


@dataclass(frozen=True)
class MailShown:
    """Somebody's newest letter; `answer` says what became of it in plain words, `due_at` when it is tried next."""

    mail_id: MailId
    about: About
    state: MailState
    answer: str
    answered_at: datetime | None
    due_at: datetime


@dataclass(frozen=True)
class Reader:
    """One person. `email_problem`: why nothing can be sent to what was typed, "" when it can or nothing was."""

    delegate_id: DelegateId
    delegate_code: str
    version: int
    form_of_address: str
    full_name: str
    position: str
    birth_year: int | None
    unit_code: str
    email: str
    email_problem: str
    has_badge: bool
    opened_at: datetime | None
    sent: bool
    mail: MailShown | None


@dataclass(frozen=True)
class UnitSending:
    """One delegation: how many have a badge (and so a link), an address, were sent it, opened it; letters on their way."""

    unit_code: str
    name: str
    people: int
    badges: int
    with_email: int
    sent: int
    opened: int
    waiting: int
    refused: int


@dataclass(frozen=True)
class SendingState:
    """`configured`: there is a mail server; `stopped`: letters wait for somebody; `trouble`: what the server says to all
    letters; `rest_until`: the next try after it. `held_back` is the sentence why no pass can be sent, None when they can. `people` are those of the unit that was asked for.
    """

    configured: bool
    sender: str
    reach: Reach
    held_back: str | None
    stopped: bool
    trouble: str
    rest_until: datetime | None
    units: list[UnitSending]
    people: list[Reader]


ON_THEIR_WAY = (MailState.WAITING, MailState.GOING)


async def read_sending(
    db: Database, office: PostOffice, congress_id: CongressId, origin: str, unit_code: str | None
) -> SendingState:
    """Give all delegations, and the people of `unit_code` by given name. Raises NotFound."""
    async with db.transaction() as conn:
        congress = await the_congress(conn, congress_id)
        people = [one for one in await delegates.delegates_of(conn, congress_id) if one.on_list]
        opened = await openings.openings_of(conn, congress_id)
        newest, sent = await mails.newest_mails(conn, congress_id), await mails.sent_with_this_badge(conn, congress_id)
        turn, stopped = await rounds.read_round(conn), await rounds.is_stopped(conn, congress_id)
    readers = [
        Reader(
            *(one.delegate_id, one.delegate_code, one.version, one.person.form_of_address, one.person.full_name),
            *(one.person.position, one.person.birth_year, one.person.unit_code),
            *_email(one.person.email),
            one.current is not None,
            opened.get(one.delegate_id),
            one.delegate_id in sent,
            _shown(newest.get(one.delegate_id)),
        )
        for one in people
    ]
    chosen = [one for one in readers if one.unit_code == unit_code]
    return SendingState(
        *(
            office.configured,
            office.sender if office.configured else "",
            reach_of(congress.public_address or origin),
            None if leaves_the_house(congress.public_address, origin) else LOCAL_LINKS,
            stopped,
        ),
        *(turn.trouble, turn.rest_until, _units(congress, readers), chosen),
    )


def _email(typed: str) -> tuple[str, str]:
    read = read_address(typed) if typed else ""
    return typed, read.sentence if isinstance(read, AddressRefused) else ""


def _shown(mail: mails.Mail | None) -> MailShown | None:
    return MailShown(mail.mail_id, mail.about, mail.state, mail.answer, mail.answered_at, mail.due_at) if mail else None


def _units(congress: Congress, readers: list[Reader]) -> list[UnitSending]:
    found = []
    for unit in congress.units:
        here = [one for one in readers if one.unit_code == unit.unit_code]
        if here:
            states = [one.mail.state for one in here if one.mail]
            found.append(
                UnitSending(
                    *(unit.unit_code, unit.name, len(here)),
                    badges=sum(one.has_badge for one in here),
                    with_email=sum(bool(one.email) and not one.email_problem for one in here),
                    sent=sum(one.sent for one in here),
                    opened=sum(one.opened_at is not None for one in here),
                    waiting=sum(state in ON_THEIR_WAY for state in states),
                    refused=sum(state in (MailState.REFUSED, MailState.UNKNOWN) for state in states),
                )
            )
    return found
