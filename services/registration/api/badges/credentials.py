"""Badges: issue, print again, revoke, replace."""

from typing import Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.people.short_codes import seen_by
from services.registration.api.text import BirthText, Line, Name, PhoneText, Text
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import DelegateId
from services.registration.domain.roster.by_hand import Typed
from services.registration.usecases.badges.issue_credentials import Issued, issue_credentials
from services.registration.usecases.badges.reissue_credential import reissue_credential
from services.registration.usecases.badges.revoke_credential import revoke_credential
from services.registration.usecases.people.delegate_file import DelegateFile
from services.registration.usecases.people.replace_delegate import Substitute, replace_delegate

router = APIRouter(tags=["credentials"])


class Because(Body):
    reason: Line


class Withdrawal(Because):
    """`inside`: you know that this person is in the hall, after a refusal with `refused` INSIDE."""

    inside: bool = False


class Replacement(Body):
    """Who comes instead. Unit, category and standing stay; the seat only for representatives of groups."""

    full_name: Name
    form_of_address: Text = ""
    sex: Literal["F", "M", ""] | None = None
    birth: BirthText | None = Field(None, description="03/5/1984, 5/1984 hoặc 1984")
    position: Text = ""
    phone: PhoneText = ""
    reason: Line = "Thay đại biểu"
    another_person: bool = False
    inside: bool = Field(False, description="Biết người được thay đang ở trong hội trường.")


@router.post(
    "/congresses/{congress_id}/credentials", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def issue_all_credentials(congress_id: UUID, principal: Organizer, db: Db, keys: Keys) -> Issued:
    """Give a badge to every active delegate who lacks one; again issues nothing."""
    return await issue_credentials(db, keys.vault, principal.subject, within(principal, congress_id))


@router.post(
    "/delegates/{delegate_id}/credentials",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def reprint_credential(
    delegate_id: UUID, body: Because, principal: Organizer, db: Db, keys: Keys, key: IdempotencyKey = None
) -> DelegateFile:
    """Print a badge again: the old code is superseded everywhere. Takes back a delegate who was withdrawn."""
    file = await reissue_credential(db, keys.vault, principal.subject, DelegateId(delegate_id), body.reason, key)
    return await seen_by(principal, db, file)


@router.post(
    "/delegates/{delegate_id}/revocation",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def revoke_badge(delegate_id: UUID, body: Withdrawal, principal: Organizer, db: Db) -> DelegateFile:
    """Revoke the badge: sent now, in force once `revocation.effective_at` is set. Again changes nothing. Somebody in the hall
    is refused until `inside` says that this is known."""
    who = DelegateId(delegate_id)
    file = await revoke_credential(db, principal.subject, who, body.reason, knows_inside=body.inside)
    return await seen_by(principal, db, file)


@router.post(
    "/delegates/{delegate_id}/replacement",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def substitute_delegate(
    delegate_id: UUID, body: Replacement, principal: Organizer, db: Db, keys: Keys, key: IdempotencyKey = None
) -> DelegateFile:
    """Let another person come instead; gives the new delegate, with a badge.

    Somebody like them on the roster is refused, with the codes in `same`, until `another_person` confirms.
    """
    typed = Typed(**body.model_dump(exclude={"reason", "another_person", "inside"}))
    substitute = Substitute(typed, body.reason, body.another_person, body.inside)
    file = await replace_delegate(db, keys.vault, principal.subject, DelegateId(delegate_id), substitute, key)
    return await seen_by(principal, db, file)
