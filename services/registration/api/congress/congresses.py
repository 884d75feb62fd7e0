"""Congresses and the rules of their levels."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, Field, StringConstraints

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Moment
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from contracts.registration import SessionKind
from services.registration.api.text import Code, Line, Note, Phone, Version
from services.registration.api.who import Anyone, Organizer, within
from services.registration.domain.congress.congress import Congress, CongressChange, CongressPlan
from services.registration.storage.congress import congresses
from services.registration.usecases.congress.edit_congress import edit_congress
from services.registration.usecases.congress.found_congress import WantedSession, found_congress

router = APIRouter(tags=["congresses"])


class NewSession(BaseModel):
    kind: SessionKind
    name: Line
    starts_at: Moment


class NewCongress(BaseModel):
    """`host` is the place in the official name ("huyện Ba Bể"); at level PROVINCE it follows from `province`."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9-]{1,19}$")]
    level: Code
    province: Line
    host: Note = ""
    ordinal: Annotated[str, StringConstraints(pattern=r"^[IVXLC]{1,8}$")]
    term: Line
    review_period: Line
    theme: Note = ""
    slogans: list[Line] = Field(default_factory=list, max_length=30)
    venue: Line
    gate_note: Note = ""
    hotline: Phone = ""
    starts_at: Moment
    sessions: list[NewSession] = Field(default_factory=list, max_length=10)
    max_delegates: int | None = Field(None, ge=1, le=5000)
    synthetic: bool = False


class CongressEdit(BaseModel):
    """What is to be different; what is left out stays. Sessions move with `starts_at`. `version` is the one you saw."""

    version: Version
    theme: Note | None = None
    slogans: list[Line] | None = Field(None, max_length=30)
    venue: Line | None = None
    gate_note: Note | None = None
    hotline: Phone | None = None
    starts_at: Moment | None = None


@router.post(
    "/congresses",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, Conflict, RuleBroken, Malformed),
)
async def create_congress(body: NewCongress, principal: Organizer, db: Db, key: IdempotencyKey = None) -> Congress:
    """Found a congress under the rules of its level."""
    plan = CongressPlan(
        **body.model_dump(exclude={"sessions", "slogans", "starts_at"}),
        slogans=tuple(body.slogans),
        starts_at=body.starts_at,
    )
    sessions = [WantedSession(one.kind, one.name, one.starts_at) for one in body.sessions]
    return await found_congress(db, principal.subject, plan, sessions, key)


@router.get("/congresses", responses=problems(Unauthenticated, Forbidden))
async def list_congresses(principal: Anyone, db: Db) -> list[Congress]:
    """Give every congress, the newest first."""
    async with db.connection() as conn:
        return await congresses.list_congresses(conn)


@router.get("/congresses/{congress_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_congress(congress_id: UUID, principal: Anyone, db: Db) -> Congress:
    """Give one congress."""
    async with db.connection() as conn:
        found = await congresses.find_congress(conn, within(principal, congress_id))
    if found is None:
        raise NotFound("Không có đại hội này.")
    return found


@router.patch(
    "/congresses/{congress_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed),
)
async def change_congress(congress_id: UUID, body: CongressEdit, principal: Organizer, db: Db) -> Congress:
    """Move a congress or mend its words; printed badges stay valid.

    Where somebody else was first, the problem's `current` has the congress as it now is.
    """
    words = body.model_dump(exclude={"version", "slogans"}, exclude_none=True)
    change = CongressChange(**words, slogans=tuple(body.slogans) if body.slogans is not None else None)
    return await edit_congress(db, principal.subject, within(principal, congress_id), body.version, change)
