"""One's own sessions: seen, and ended by the password, one by one or all but this one."""

from datetime import datetime
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel

from chassis.access.principal import Principal
from chassis.errors import Forbidden, Malformed, NotFound, TooMany, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.access.shown_password import PasswordShown, password_of
from services.registration.api.who import Newcomer
from services.registration.domain.ids import AccountId, StaffSessionId
from services.registration.storage.access.accounts import StaffSession
from services.registration.usecases.access.read_accounts import read_sessions
from services.registration.usecases.access.sessions.end_one_session import end_one_session
from services.registration.usecases.access.sessions.end_sessions import end_sessions

router = APIRouter(tags=["staff"])


class SessionView(BaseModel):
    """A session that holds. `own`: the one that asks; `browser`, `system`: by what it was begun, "Chrome" and "Windows", both ""
    for any other one; `used_at`: when it was used last here, to within half a minute.
    """

    session_id: UUID
    started_at: datetime
    expires_at: datetime
    own: bool
    browser: str = ""
    system: str = ""
    used_at: datetime

    @classmethod
    def of(cls, one: StaffSession, principal: Principal) -> "SessionView":
        return cls(
            session_id=one.session_id,
            started_at=one.started_at,
            expires_at=one.expires_at,
            own=one.session_id == principal.session_id,
            browser=one.browser,
            system=one.system,
            used_at=one.used_at or one.started_at,
        )


@router.get("/me/sessions", responses=problems(Unauthenticated, Forbidden))
async def list_own_sessions(principal: Newcomer, request: Request, db: Db) -> list[SessionView]:
    """Give the sessions of one's own account that hold, the newest first."""
    await request.app.state.uses.write()
    held = await read_sessions(db, AccountId(UUID(principal.subject)))
    return [SessionView.of(one, principal) for one in held]


class SessionsToEnd(PasswordShown):
    """`session_id`: the one to end; left out, all but the one that asks."""

    session_id: UUID | None = None


@router.post(
    "/me/sessions/ending",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, TooMany, Malformed),
)
async def end_own_sessions(body: SessionsToEnd, principal: Newcomer, request: Request, db: Db) -> None:
    """End sessions of one's own account, by the password: here at once, in the other services within seconds."""
    await password_of(db, principal, body.password)
    account_id = AccountId(UUID(principal.subject))
    if body.session_id:
        await end_one_session(db, principal.subject, account_id, StaffSessionId(body.session_id))
    else:
        own = StaffSessionId(principal.session_id) if principal.session_id else None
        await end_sessions(db, principal.subject, account_id, but=own)
    request.app.state.staff_tokens.forget()
