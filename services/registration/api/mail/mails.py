"""Passes sent by e-mail: how it stands, asking for it, stopping it, and a look at a letter before it goes."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from services.registration.api.badges.pass_links import origin_of
from services.registration.api.keyring import Keys
from services.registration.api.text import Code, UnitCode, Version
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import DelegateId, MailId
from services.registration.usecases.mail.ask_to_send import Asked, Whom, Wish, ask_to_send
from services.registration.usecases.mail.hold_mails import hold_mails
from services.registration.usecases.mail.post_office import PostOffice
from services.registration.usecases.mail.read_mail import LetterShown, read_mail
from services.registration.usecases.mail.read_sending import SendingState, read_sending
from services.registration.usecases.mail.release_mails import release_mails
from services.registration.usecases.mail.tell_by_mail import AskedToTell, tell_by_mail

router = APIRouter(tags=["mail"])
READING = problems(Unauthenticated, Forbidden, NotFound, Malformed)
ACTING = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
OfUnit = Annotated[Code | None, Query(description="Người của đoàn này.")]


async def _office(request: Request) -> PostOffice:
    office: PostOffice = request.app.state.post_office
    return office


Office = Annotated[PostOffice, Depends(_office)]


class WantedMails(Body):
    """Whose passes to send; `delegate_ids` count only with CHOSEN. `with_document`: the summons or invitation as PDF."""

    whom: Whom = Whom.NEW
    unit_code: UnitCode | None = None
    delegate_ids: list[UUID] = Field(default_factory=list, max_length=20_000)
    with_document: bool = False


class WantedTelling(Body):
    """`version` is that of the move you saw; without a unit: all that nobody has told yet."""

    version: Version
    unit_code: UnitCode | None = None


@router.get("/congresses/{congress_id}/sending", responses=READING)
async def show_sending(
    congress_id: UUID, principal: Organizer, request: Request, db: Db, office: Office, unit: OfUnit = None
) -> SendingState:
    """Say how sending stands by delegation, and person by person for one of them."""
    return await read_sending(db, office, within(principal, congress_id), origin_of(request), unit)


@router.post("/congresses/{congress_id}/mails", status_code=202, responses=ACTING)
async def send_passes(
    congress_id: UUID,
    body: WantedMails,
    principal: Organizer,
    request: Request,
    db: Db,
    office: Office,
    key: IdempotencyKey = None,
) -> Asked:
    """Ask for letters; they go one after another afterwards. Without a mail server they only wait to be looked at."""
    wish = Wish(
        *(body.whom, body.unit_code, frozenset(map(DelegateId, body.delegate_ids))),
        *(body.with_document, origin_of(request)),
    )
    return await ask_to_send(db, office, principal.subject, within(principal, congress_id), wish, key)


@router.post("/congresses/{congress_id}/telling/mails", status_code=202, responses=ACTING)
async def tell_of_a_move(
    congress_id: UUID, body: WantedTelling, principal: Organizer, db: Db, office: Office, key: IdempotencyKey = None
) -> AskedToTell:
    """Ask for letters that tell of the congress's move; no unit counts as told by them."""
    congress = within(principal, congress_id)
    return await tell_by_mail(db, office, principal.subject, congress, body.version, body.unit_code, key)


@router.post("/congresses/{congress_id}/sending/stop", status_code=204, responses=ACTING)
async def stop_sending(congress_id: UUID, principal: Organizer, db: Db) -> None:
    """Let the letters that did not go yet wait."""
    await hold_mails(db, principal.subject, within(principal, congress_id))


@router.post("/congresses/{congress_id}/sending/resume", status_code=204, responses=ACTING)
async def resume_sending(congress_id: UUID, principal: Organizer, db: Db, office: Office) -> None:
    """Let them go on."""
    await release_mails(db, office, principal.subject, within(principal, congress_id))


@router.get("/congresses/{congress_id}/mails/{mail_id}", responses={**READING, **problems(RuleBroken)})
async def look_at_mail(
    congress_id: UUID, mail_id: MailId, principal: Organizer, response: Response, db: Db, keys: Keys, office: Office
) -> LetterShown:
    """Give a letter as it would go now; that somebody looked is noted."""
    response.headers["cache-control"] = "no-store"
    return await read_mail(db, keys, office, principal.subject, within(principal, congress_id), mail_id)
