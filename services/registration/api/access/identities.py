"""Organisers say whose account an identity of the sign-in provider opens."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, TooMany, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.access.shown_password import PasswordShown, password_of
from services.registration.api.who import Newcomer, Organizer
from services.registration.domain.ids import AccountId, IdentityId, ProposalId, StaffSessionId
from services.registration.storage.access.identities import LinkedIdentity
from services.registration.usecases.access.by_provider.link_identity import link_identity as store_link
from services.registration.usecases.access.by_provider.link_identity import unlink_identity as store_unlinking
from services.registration.usecases.access.by_provider.link_identity import unlink_own as store_own_unlinking
from services.registration.usecases.access.by_provider.read_identities import read_own_identities, read_proposals
from services.registration.usecases.access.by_provider.sign_in_provider import SignInProvider

router = APIRouter(tags=["staff"])


class ProviderProposal(BaseModel):
    """Somebody who came from the provider. `name` is what it says; `code` is what the person reads to the organiser."""

    proposal_id: ProposalId
    name: str
    code: str
    came_at: datetime


class LinkedView(BaseModel):
    """An identity that opens an account; `name` as the provider had it then."""

    identity_id: UUID
    name: str
    linked_at: datetime

    @classmethod
    def of(cls, one: LinkedIdentity) -> "LinkedView":
        return cls(identity_id=one.identity_id, name=one.name, linked_at=one.linked_at)


class IdentityToLink(PasswordShown):
    """`proposal_id`: who proposed themselves; the password is that of the organiser."""

    proposal_id: ProposalId


@router.get("/me/identities", responses=problems(Unauthenticated, Forbidden))
async def list_own_identities(principal: Newcomer, db: Db) -> list[LinkedView]:
    """Give who opens one's own account from the sign-in provider."""
    found = await read_own_identities(db, AccountId(UUID(principal.subject)))
    return [LinkedView.of(one) for one in found]


@router.post(
    "/me/identities/{identity_id}/removal",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, TooMany, Malformed),
)
async def unlink_own_identity(
    identity_id: UUID, body: PasswordShown, principal: Newcomer, request: Request, db: Db
) -> None:
    """Let it open one's own account no more, by the password; every other session of the account ends."""
    await password_of(db, principal, body.password)
    session_id = StaffSessionId(principal.session_id) if principal.session_id else None
    await store_own_unlinking(db, AccountId(UUID(principal.subject)), IdentityId(identity_id), session_id)
    request.app.state.staff_tokens.forget()


@router.get("/provider-proposals", responses=problems(Unauthenticated, Forbidden))
async def list_provider_proposals(principal: Organizer, request: Request, db: Db) -> list[ProviderProposal]:
    """Give who came from the provider and is linked to no account, the last one first."""
    office: SignInProvider | None = request.app.state.sign_in_provider
    found = await read_proposals(db, office.provider.issuer) if office else []
    return [
        ProviderProposal(proposal_id=one.proposal_id, name=one.name, code=one.code, came_at=one.came_at)
        for one in found
    ]


@router.post(
    "/accounts/{account_id}/identities",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, TooMany, Malformed),
)
async def link_identity(account_id: UUID, body: IdentityToLink, principal: Organizer, db: Db) -> UUID:
    """Let this identity open the account, by the password of the organiser who says so."""
    await password_of(db, principal, body.password)
    return await store_link(db, principal.subject, AccountId(account_id), body.proposal_id)


@router.delete(
    "/accounts/{account_id}/identities/{identity_id}",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound),
)
async def unlink_identity(account_id: UUID, identity_id: UUID, principal: Organizer, request: Request, db: Db) -> None:
    """Let it open the account no more; every session of the account ends."""
    await store_unlinking(db, principal.subject, AccountId(account_id), IdentityId(identity_id))
    request.app.state.staff_tokens.forget()
