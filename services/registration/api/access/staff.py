"""Signing in and out, and accounts."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field, StringConstraints

from chassis.access.attempts import take_try
from chassis.access.principal import STAFF_COOKIE, Principal
from chassis.errors import Conflict, Forbidden, Malformed, TooMany, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.cookies import drop_token_cookie, set_token_cookie
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from chassis.http.route_rules import public
from contracts.access import Role
from services.registration.api.body import Body
from services.registration.api.keyring import Keys
from services.registration.api.text import Code, Name
from services.registration.api.who import Anyone, Organizer
from services.registration.usecases.access.open_account import WantedAccount
from services.registration.usecases.access.open_account import open_account as store_account
from services.registration.usecases.access.sign_in import LIFETIME
from services.registration.usecases.access.sign_in import sign_in as begin_session
from services.registration.usecases.access.sign_out import sign_out as end_session

TRIES_PER_NAME_AND_ADDRESS = 10
TRIES_PER_NAME = 60  # a stranger elsewhere cannot lock an organiser out soon
TRIES_PER_ADDRESS = 60

router = APIRouter(tags=["staff"])

Username = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{1,39}$")]


class Credentials(Body):
    username: Code
    password: str = Field(max_length=200)


class PrincipalView(BaseModel):
    """Who is signed in. `unit_code` binds a unit registrar to their unit."""

    subject: str
    name: str
    roles: list[Role]
    unit_code: str | None

    @classmethod
    def of(cls, principal: Principal) -> "PrincipalView":
        return cls(
            subject=principal.subject,
            name=principal.name,
            roles=sorted(Role(role) for role in principal.roles),
            unit_code=principal.unit_code,
        )


class StaffSessionView(BaseModel):
    """A session just begun. Browsers have the token in a cookie; programs send it as `Authorization: Bearer`."""

    principal: PrincipalView
    token: str
    expires_at: datetime


class NewAccount(Body):
    username: Username
    display_name: Name
    password: str = Field(min_length=8, max_length=200)
    roles: list[Role] = Field(min_length=1, max_length=len(Role))
    unit_code: Code | None = None


class AccountView(BaseModel):
    account_id: UUID
    username: str
    display_name: str
    roles: list[Role]
    unit_code: str | None


@router.post(
    "/sessions", status_code=201, dependencies=[public()], responses=problems(Unauthenticated, TooMany, Malformed)
)
async def sign_in(body: Credentials, request: Request, response: Response, db: Db, keys: Keys) -> StaffSessionView:
    """Sign in by name and password. Tries are limited per name and per address."""
    address = address_of(request)
    await take_try(db, "sign-in-address", address, TRIES_PER_ADDRESS)
    await take_try(db, "sign-in", f"{address} {body.username}", TRIES_PER_NAME_AND_ADDRESS)
    await take_try(db, "sign-in-name", body.username, TRIES_PER_NAME)
    begun = await begin_session(db, keys, body.username, body.password)
    set_token_cookie(response, STAFF_COOKIE, begun.token, LIFETIME)
    return StaffSessionView(principal=PrincipalView.of(begun.principal), token=begun.token, expires_at=begun.expires_at)


@router.delete("/sessions/current", status_code=204, responses=problems(Unauthenticated, Forbidden))
async def sign_out(principal: Anyone, request: Request, response: Response, db: Db) -> None:
    """End this session: here at once, in other processes within seconds."""
    await end_session(db, principal)
    request.app.state.staff_tokens.forget()
    drop_token_cookie(response, STAFF_COOKIE)


@router.get("/me", responses=problems(Unauthenticated, Forbidden))
async def show_me(principal: Anyone) -> PrincipalView:
    """Tell who is signed in."""
    return PrincipalView.of(principal)


@router.post("/accounts", status_code=201, responses=problems(Unauthenticated, Forbidden, Conflict, Malformed))
async def open_account(body: NewAccount, principal: Organizer, db: Db) -> AccountView:
    """Open an account for a member of staff."""
    wanted = WantedAccount(body.username, body.display_name, body.roles, body.unit_code)
    account = await store_account(db, principal.subject, wanted, body.password)
    return AccountView(
        account_id=account.account_id,
        username=account.username,
        display_name=account.display_name,
        roles=[Role(role) for role in account.roles],
        unit_code=account.unit_code,
    )
