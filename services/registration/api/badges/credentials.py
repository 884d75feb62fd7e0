"""Badges: issue, print again, revoke, replace."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field

from chassis import clock
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import PlainText
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from chassis.storage.idempotency import body_hash, recall, remember
from services.registration.api.keyring import Keys
from services.registration.api.people.delegates import DelegateView
from services.registration.api.text import Line, Name, Phone, Text
from services.registration.api.who import Organizer, within
from services.registration.domain.ids import DelegateId
from services.registration.domain.people.birth import read_birth
from services.registration.usecases.badges.issue_credentials import issue_credentials
from services.registration.usecases.badges.reissue_credential import reissue_credential
from services.registration.usecases.badges.revoke_credential import revoke_credential
from services.registration.usecases.people.read_delegate import read_delegate
from services.registration.usecases.people.replace_delegate import Substitute, replace_delegate

BAD_BIRTH = "Ngày sinh không hợp lệ. Xin ghi ngày/tháng/năm, ví dụ 03/5/1984, hoặc chỉ năm sinh."

router = APIRouter(tags=["credentials"])


class IssuedView(BaseModel):
    """`issued` badges were made now; `total` active delegates hold one."""

    issued: int
    total: int


class Because(BaseModel):
    reason: Line


class Replacement(BaseModel):
    """Who comes instead. Unit, category and standing stay; the seat only for representatives of groups."""

    full_name: Name
    form_of_address: Text = ""
    sex: Literal["F", "M"] | None = None
    birth: Annotated[str, PlainText(20)] | None = Field(None, description="03/5/1984, 5/1984 hoặc 1984")
    position: Text = ""
    phone: Phone = ""
    reason: Line = "Thay đại biểu"


@router.post(
    "/congresses/{congress_id}/credentials", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def issue_all_credentials(congress_id: UUID, principal: Organizer, db: Db, keys: Keys) -> IssuedView:
    """Give a badge to every active delegate who lacks one; again issues nothing."""
    async with db.transaction() as conn:
        done = await issue_credentials(conn, keys.vault, principal.subject, within(principal, congress_id))
    return IssuedView(issued=done.issued, total=done.total)


@router.post(
    "/delegates/{delegate_id}/credentials",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def reprint_credential(
    delegate_id: UUID, body: Because, principal: Organizer, db: Db, keys: Keys, key: IdempotencyKey = None
) -> DelegateView:
    """Print a badge again: the old code is superseded everywhere. Takes back a delegate who was withdrawn."""
    scope = f"reprint/{delegate_id}"
    async with db.transaction() as conn:
        said = await recall(conn, scope, key, body_hash(body)) if key else None
        if said:
            return DelegateView.model_validate(said.answer)
        await reissue_credential(conn, keys.vault, principal.subject, DelegateId(delegate_id), body.reason)
        view = DelegateView.of(await read_delegate(conn, principal.subject, DelegateId(delegate_id)))
        if key:
            await remember(conn, scope, key, body_hash(body), 201, view.model_dump(mode="json"))
    return view


@router.post(
    "/delegates/{delegate_id}/revocation",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def revoke_badge(delegate_id: UUID, body: Because, principal: Organizer, db: Db) -> DelegateView:
    """Revoke the badge: sent now, in force once `revocation.effective_at` is set. Again changes nothing."""
    async with db.transaction() as conn:
        await revoke_credential(conn, principal.subject, DelegateId(delegate_id), body.reason)
        return DelegateView.of(await read_delegate(conn, principal.subject, DelegateId(delegate_id)))


@router.post(
    "/delegates/{delegate_id}/replacement",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def substitute_delegate(
    delegate_id: UUID, body: Replacement, principal: Organizer, db: Db, keys: Keys, key: IdempotencyKey = None
) -> DelegateView:
    """Let another person come instead; gives the new delegate, with a badge."""
    scope = f"replacement/{delegate_id}"
    async with db.transaction() as conn:
        said = await recall(conn, scope, key, body_hash(body)) if key else None
        if said:
            return DelegateView.model_validate(said.answer)
        fresh = await replace_delegate(conn, keys.vault, principal.subject, DelegateId(delegate_id), _substitute(body))
        view = DelegateView.of(await read_delegate(conn, principal.subject, fresh.delegate_id))
        if key:
            await remember(conn, scope, key, body_hash(body), 201, view.model_dump(mode="json"))
    return view


def _substitute(body: Replacement) -> Substitute:
    birth = read_birth(body.birth, clock.now().year) if body.birth else None
    if body.birth and birth is None:
        raise Malformed(BAD_BIRTH)
    return Substitute(
        full_name=body.full_name,
        form_of_address=body.form_of_address,
        sex=body.sex,
        birth=birth,
        position=body.position,
        phone=body.phone,
        reason=body.reason,
    )
