"""Who may work here: accounts of staff, kept by the organisers."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, StringConstraints, model_validator

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from contracts.access import Role
from services.registration.api.access.identities import LinkedView
from services.registration.api.access.roles import Roles, RolesInCongress, RolesOfCongresses, by_congress
from services.registration.api.access.sessions import SessionView
from services.registration.api.text import Code, Name, Version
from services.registration.api.who import Auditing, Organizer
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access.accounts import Account, Seen
from services.registration.storage.access.identities import LinkedIdentity
from services.registration.usecases.access.by_provider.read_identities import read_identities
from services.registration.usecases.access.edit_account import AccountEdit
from services.registration.usecases.access.edit_account import edit_account as store_edit
from services.registration.usecases.access.open_account import GivenPassword, WantedAccount
from services.registration.usecases.access.open_account import open_account as store_account
from services.registration.usecases.access.read_accounts import read_accounts, read_sessions
from services.registration.usecases.access.reset_password import reset_password as store_reset
from services.registration.usecases.access.second_factor.take_second_factor_away import take_second_factor_away
from services.registration.usecases.access.sessions.end_one_session import end_one_session
from services.registration.usecases.access.sessions.end_sessions import end_sessions
from services.registration.usecases.access.sessions.sign_in import LONGEST

router = APIRouter(tags=["staff"])

Username = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{1,39}$")]


class WithRoles(Body):
    """`roles` count in every congress, also in those to come; `roles_in` in the one each names."""

    roles: Roles
    roles_in: RolesOfCongresses = Field(default_factory=list)

    @model_validator(mode="after")
    def _some_role(self) -> Self:
        if not self.roles and not self.roles_in:
            raise ValueError("no role")
        return self


class NewAccount(WithRoles):
    username: Username
    display_name: Name
    unit_code: Code | None = None


class EditedAccount(WithRoles):
    """All that may be changed, as it shall stand; `version` is the one that was looked at."""

    version: Version
    display_name: Name
    unit_code: Code | None = None
    disabled: bool = False


class AccountView(BaseModel):
    """`one_time_until`: a password was handed over and not changed yet. `sessions`: how many hold now; `sign_in_by`: when the
    first of them ends however much it is used. `failed`: how many sign-ins by this name failed within the last hour. `linked`: the identity of the sign-in provider that opens it, too.
    """

    account_id: UUID
    username: str
    display_name: str
    roles: list[Role]
    roles_in: list[RolesInCongress]
    unit_code: str | None
    version: int
    disabled_at: datetime | None
    one_time_until: datetime | None
    signed_in_at: datetime | None
    sessions: int
    sign_in_by: datetime | None = None
    second_factor: bool
    failed: int = 0
    linked: LinkedView | None = None

    @classmethod
    def of(cls, account: Account, seen: Seen, linked: LinkedIdentity | None) -> "AccountView":
        return cls(
            account_id=account.account_id,
            username=account.username,
            display_name=account.display_name,
            roles=[Role(role) for role in account.roles],
            roles_in=RolesInCongress.all_of(account.roles_in),
            unit_code=account.unit_code,
            version=account.version,
            disabled_at=account.disabled_at,
            one_time_until=account.one_time_until,
            signed_in_at=seen.signed_in_at,
            sessions=seen.sessions,
            sign_in_by=seen.oldest_at + LONGEST if seen.oldest_at else None,
            second_factor=seen.second_factor,
            failed=seen.failed,
            linked=LinkedView.of(linked) if linked else None,
        )


@router.get("/accounts", responses=problems(Unauthenticated, Forbidden))
async def list_accounts(principal: Organizer, db: Db) -> list[AccountView]:
    """Give all accounts, those in use first."""
    linked = await read_identities(db)
    return [AccountView.of(one, seen, linked.get(one.account_id)) for one, seen in await read_accounts(db)]


class Colleague(BaseModel):
    account_id: UUID
    display_name: str


@router.get("/colleagues", responses=problems(Unauthenticated, Forbidden))
async def list_colleagues(principal: Auditing, db: Db) -> list[Colleague]:
    """Give who has an account by id and name, for who reads the audit trail."""
    found = await read_accounts(db)
    return [Colleague(account_id=one.account_id, display_name=one.display_name) for one, _ in found]


@router.post("/accounts", status_code=201, responses=problems(Unauthenticated, Forbidden, Conflict, Malformed))
async def open_account(body: NewAccount, principal: Organizer, db: Db) -> GivenPassword:
    """Open an account for a member of staff and give the password to hand over, which is told only here."""
    wanted = WantedAccount(body.username, body.display_name, body.roles, body.unit_code, by_congress(body.roles_in))
    return await store_account(db, principal.subject, wanted)


@router.put(
    "/accounts/{account_id}",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed),
)
async def edit_account(account_id: UUID, body: EditedAccount, principal: Organizer, request: Request, db: Db) -> None:
    """Change an account, put it out of use or into use again; whose rights change is signed out."""
    edit = AccountEdit(
        body.version, body.display_name, body.roles, body.unit_code, body.disabled, by_congress(body.roles_in)
    )
    await store_edit(db, principal.subject, AccountId(account_id), edit)
    request.app.state.staff_tokens.forget()


@router.post(
    "/accounts/{account_id}/one-time-passwords",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound),
)
async def reset_password(account_id: UUID, principal: Organizer, request: Request, db: Db) -> GivenPassword:
    """Give a new password to hand over: the old one opens nothing any more, and every session ends."""
    given = await store_reset(db, principal.subject, AccountId(account_id))
    request.app.state.staff_tokens.forget()
    return given


@router.delete(
    "/accounts/{account_id}/second-factor",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict),
)
async def take_second_factor(account_id: UUID, principal: Organizer, request: Request, db: Db) -> None:
    """Take the second factor of somebody away who lost the phone; a new password is another act."""
    await take_second_factor_away(db, principal.subject, AccountId(account_id))
    request.app.state.staff_tokens.forget()


@router.delete(
    "/accounts/{account_id}/sessions", status_code=204, responses=problems(Unauthenticated, Forbidden, NotFound)
)
async def sign_out_everywhere(account_id: UUID, principal: Organizer, request: Request, db: Db) -> None:
    """End every session of this account: here at once, in the other services within seconds."""
    await end_sessions(db, principal.subject, AccountId(account_id))
    request.app.state.staff_tokens.forget()


@router.get("/accounts/{account_id}/sessions", responses=problems(Unauthenticated, Forbidden))
async def list_sessions(account_id: UUID, principal: Organizer, request: Request, db: Db) -> list[SessionView]:
    """Give the sessions of this account that hold, the newest first."""
    await request.app.state.uses.write()
    held = await read_sessions(db, AccountId(account_id))
    return [SessionView.of(one, principal) for one in held]


@router.delete(
    "/accounts/{account_id}/sessions/{session_id}",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound),
)
async def end_session(account_id: UUID, session_id: UUID, principal: Organizer, request: Request, db: Db) -> None:
    """End one session: here at once, in the other services within seconds."""
    await end_one_session(db, principal.subject, AccountId(account_id), StaffSessionId(session_id))
    request.app.state.staff_tokens.forget()
