"""One's own second factor: begun, confirmed, given up."""

from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from chassis.access.attempts import trying
from chassis.errors import Conflict, Forbidden, Malformed, TooMany, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.access.shown_password import PasswordShown, password_of
from services.registration.api.access.staff import TRIES_PER_NAME_AND_ADDRESS, StaffSessionView, begun_here, browser_in
from services.registration.api.keyring import Keys
from services.registration.api.who import Newcomer
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.usecases.access.second_factor.begin_second_factor import begin_second_factor as store_begun
from services.registration.usecases.access.second_factor.confirm_second_factor import (
    confirm_second_factor as store_confirmed,
)
from services.registration.usecases.access.second_factor.drop_second_factor import drop_second_factor as store_dropped

router = APIRouter(tags=["staff"])


class SecondFactorBegun(BaseModel):
    """`secret` for typing, `address` (`otpauth://`) for the QR code; both only here."""

    secret: str
    address: str


class SecondFactorCode(Body):
    code: str = Field(min_length=6, max_length=40)


class SecondFactorGivenUp(SecondFactorCode, PasswordShown):
    pass


class SecondFactorSet(BaseModel):
    """`recovery_codes`: each opens once where the phone is lost; told only here."""

    session: StaffSessionView
    recovery_codes: list[str]


@router.post(
    "/me/second-factor", status_code=201, responses=problems(Unauthenticated, Forbidden, Conflict, TooMany, Malformed)
)
async def begin_second_factor(
    body: PasswordShown, principal: Newcomer, response: Response, db: Db, keys: Keys
) -> SecondFactorBegun:
    """Give the secret for the app on the phone; it counts once a code of it was shown."""
    response.headers["cache-control"] = "no-store"
    await password_of(db, principal, body.password)
    begun = await store_begun(db, keys, AccountId(UUID(principal.subject)))
    return SecondFactorBegun(secret=begun.secret, address=begun.address)


@router.put("/me/second-factor", responses=problems(Unauthenticated, Forbidden, TooMany, Malformed))
async def confirm_second_factor(
    body: SecondFactorCode, principal: Newcomer, request: Request, response: Response, db: Db, keys: Keys
) -> SecondFactorSet:
    """Let it count: every session of the account ends, and a new one begins here."""
    async with trying(db, ("second-factor", principal.subject, TRIES_PER_NAME_AND_ADDRESS)):
        own, browser = AccountId(UUID(principal.subject)), browser_in(request)
        begun, codes = await store_confirmed(db, keys, own, body.code, browser=browser)
    request.app.state.staff_tokens.forget()
    return SecondFactorSet(session=begun_here(request, response, begun), recovery_codes=codes)


@router.post(
    "/me/second-factor/removal", status_code=204, responses=problems(Unauthenticated, Forbidden, TooMany, Malformed)
)
async def drop_second_factor(
    body: SecondFactorGivenUp, principal: Newcomer, request: Request, db: Db, keys: Keys
) -> None:
    """Give it up, by the password and a code of it or a recovery code."""
    await password_of(db, principal, body.password)
    session_id = StaffSessionId(principal.session_id) if principal.session_id else None
    async with trying(db, ("second-factor", principal.subject, TRIES_PER_NAME_AND_ADDRESS)):
        await store_dropped(db, keys, AccountId(UUID(principal.subject)), session_id, body.code)
    request.app.state.staff_tokens.forget()
