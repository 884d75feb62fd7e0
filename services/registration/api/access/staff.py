"""Signing in and out, and one's own password."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from chassis.access.attempts import Line, Try, trying
from chassis.access.principal import STAFF_COOKIE, Principal
from chassis.access.staff_tokens import StaffTokens
from chassis.errors import Forbidden, Malformed, SecondFactorNeeded, TooMany, Unauthenticated
from chassis.http.client_address import address_of
from chassis.http.cookies import drop_token_cookie, set_token_cookie, told_to
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.http.route_rules import public
from chassis.storage.database import Database
from contracts.access import Role
from services.registration.api.access.roles import RolesInCongress
from services.registration.api.keyring import Keys
from services.registration.api.text import Code
from services.registration.api.who import Newcomer
from services.registration.domain.access.browsers import Browser, browser_of
from services.registration.domain.access.password_rule import LONGEST
from services.registration.domain.ids import AccountId
from services.registration.usecases.access.change_password import change_password as store_password
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.read_accounts import account_named, end_of_session, read_standing
from services.registration.usecases.access.sessions import known_browser
from services.registration.usecases.access.sessions.known_browser import mark_of, read_mark
from services.registration.usecases.access.sessions.renew_session import renew_session as store_renewal
from services.registration.usecases.access.sessions.sign_in import LIFETIME, SignedIn, Standing
from services.registration.usecases.access.sessions.sign_in import sign_in as begin_session
from services.registration.usecases.access.sessions.sign_out import sign_out as end_session

TRIES_PER_NAME_AND_ADDRESS = 10
TRIES_PER_NAME = 60  # a stranger elsewhere cannot lock an organiser out soon
TRIES_PER_ADDRESS = 60
KNOWN_COOKIE = "__Host-daihoi-known"

router = APIRouter(tags=["staff"])


class Credentials(Body):
    username: Code
    password: str = Field(max_length=200)
    code: str | None = Field(None, max_length=40, description="Mã xác thực hai bước, hoặc một mã dự phòng.")


class PrincipalView(BaseModel):
    """Who is signed in. `unit_code` binds a unit registrar to their unit; `roles` are those of every congress, `roles_in`
    those of single ones.

    `must_change_password`: the password was handed over, and nothing is open until another one is chosen;
    `must_set_second_factor`: nothing is open until one is set up. `second_factor`: there is one.
    """

    subject: str
    name: str
    roles: list[Role]
    roles_in: list[RolesInCongress]
    unit_code: str | None
    must_change_password: bool
    must_set_second_factor: bool = False
    second_factor: bool = False
    expires_at: datetime | None = None

    @classmethod
    def of(cls, principal: Principal, standing: Standing, expires_at: datetime | None = None) -> "PrincipalView":
        return cls(
            must_set_second_factor=not principal.all_roles and not standing.handed_over,
            second_factor=standing.second_factor,
            expires_at=expires_at,
            subject=principal.subject,
            name=principal.name,
            roles=sorted(Role(role) for role in principal.roles),
            roles_in=RolesInCongress.all_of(principal.roles_in),
            unit_code=principal.unit_code,
            must_change_password=not principal.all_roles and standing.handed_over,
        )


class StaffSessionView(BaseModel):
    """A session just begun. Programs send the token as `Authorization: Bearer`; pages (`X-Daihoi`) have it in a cookie alone."""

    principal: PrincipalView
    token: str
    expires_at: datetime


class NewPassword(Body):
    old_password: str = Field(max_length=200)
    new_password: str = Field(max_length=LONGEST)


@router.post(
    "/sessions", status_code=201, dependencies=[public()], responses=problems(Unauthenticated, TooMany, Malformed)
)
async def sign_in(body: Credentials, request: Request, response: Response, db: Db, keys: Keys) -> StaffSessionView:
    """Sign in by name and password. What fails is counted per name and address, or per browser that is known."""
    account_id = await account_named(db, body.username)
    request.state.told_of = str(account_id or "")
    tries, line = _line(request, keys, body.username, exists=account_id is not None)
    async with trying(db, *tries, line=line):
        with half_a_sign_in(request, body.code):
            begun = await begin_session(db, keys, body.username, body.password, body.code, browser=browser_in(request))
    await leave(request, db)
    set_token_cookie(response, KNOWN_COOKIE, mark_of(keys, body.username), known_browser.LIFETIME)
    return begun_here(request, response, begun)


async def leave(request: Request, db: Database) -> None:
    """End the session whose cookie came along: nobody reaches it any more once the new one has taken its place."""
    staff_tokens: StaffTokens = request.app.state.staff_tokens
    before = await staff_tokens.authenticate(request.cookies.get(STAFF_COOKIE, ""))
    if before:
        await end_session(db, before)
        staff_tokens.forget()


def _line(request: Request, keys: Keys, username: str, *, exists: bool) -> tuple[list[Try], Line]:
    """Give what a sign-in counts at, and where it waits beyond that. Names that nobody has are one part together: they may be
    made up without end.
    """
    known = read_mark(keys, request.cookies.get(KNOWN_COOKIE))
    if known and known.username == username:
        browser = str(known.browser_id)
        return [("sign-in-known", browser, TRIES_PER_NAME_AND_ADDRESS)], Line(("sign-in",), own=browser)
    address = address_of(request)
    tries = [
        ("sign-in-address", address, TRIES_PER_ADDRESS),
        ("sign-in", f"{address} {username}", TRIES_PER_NAME_AND_ADDRESS),
        ("sign-in-name", username, TRIES_PER_NAME),
    ]
    return tries, Line(("sign-in", username if exists else "", address))


def is_known(keys: Keyring, request: Request) -> bool:
    """Tell whether somebody signed in before in the browser that asks: no flood of strangers is in its way."""
    return read_mark(keys, request.cookies.get(KNOWN_COOKIE)) is not None


@router.delete("/sessions/current", status_code=204, responses=problems(Unauthenticated, Forbidden))
async def sign_out(principal: Newcomer, request: Request, response: Response, db: Db) -> None:
    """End this session: here at once, in other processes within seconds."""
    await end_session(db, principal)
    request.app.state.staff_tokens.forget()
    drop_token_cookie(response, STAFF_COOKIE)


@router.get("/me", responses=problems(Unauthenticated, Forbidden))
async def show_me(principal: Newcomer, db: Db) -> PrincipalView:
    """Tell who is signed in, and until when."""
    return PrincipalView.of(principal, await read_standing(db, principal), await end_of_session(db, principal))


@router.post("/sessions/current/renewal", responses=problems(Unauthenticated, Forbidden))
async def renew_session(
    principal: Newcomer, request: Request, response: Response, db: Db, keys: Keys
) -> StaffSessionView:
    """Let the session that is used go on for another congress day from now."""
    return begun_here(request, response, await store_renewal(db, keys, principal))


@router.put("/me/password", responses=problems(Unauthenticated, Forbidden, TooMany, Malformed))
async def change_password(
    body: NewPassword, principal: Newcomer, request: Request, response: Response, db: Db, keys: Keys
) -> StaffSessionView:
    """Choose one's own password: every session of the account ends, and a new one begins here."""
    account_id = AccountId(UUID(principal.subject))
    async with trying(db, ("password", principal.subject, TRIES_PER_NAME_AND_ADDRESS)):
        begun = await store_password(
            db, keys, account_id, body.old_password, body.new_password, browser=browser_in(request)
        )
    request.app.state.staff_tokens.forget()
    return begun_here(request, response, begun)


@contextmanager
def half_a_sign_in(request: Request, code: str | None) -> Iterator[None]:
    """Tell the trail that a code was asked for: who gives none at first fails in nothing."""
    try:
        yield
    except SecondFactorNeeded:
        if not code:
            request.state.security = "security.code_asked"
        raise


def browser_in(request: Request) -> Browser:
    """Give by what they ask, in coarse words."""
    return browser_of(request.headers.get("user-agent", ""))


def begun_here(request: Request, response: Response, begun: SignedIn) -> StaffSessionView:
    """Set the cookie of a session just begun, and tell of it."""
    set_token_cookie(response, STAFF_COOKIE, begun.token, LIFETIME)
    return StaffSessionView(
        principal=PrincipalView.of(begun.principal, begun.standing, begun.expires_at),
        token=told_to(request, begun.token),
        expires_at=begun.expires_at,
    )
