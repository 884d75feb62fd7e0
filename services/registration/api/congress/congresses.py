"""Congresses and the rules of their levels."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Moment
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from chassis.storage.idempotency import body_hash, recall, remember
from contracts.registration import SessionKind
from services.registration.api.congress.reference_data import UnitView
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


class SessionView(BaseModel):
    session_id: UUID
    kind: SessionKind
    name: str
    starts_at: AwareDatetime


class AgendaItemView(BaseModel):
    number: int
    code: str
    name: str


class CongressView(BaseModel):
    congress_id: UUID
    congress_number: int
    version: int
    code: str
    level: str
    form: str
    name: str
    title_lines: list[str]
    province: str
    ordinal: str
    term: str
    review_period: str
    theme: str
    slogans: list[str]
    venue: str
    gate_note: str
    hotline: str
    starts_at: AwareDatetime
    max_delegates: int
    synthetic: bool
    sessions: list[SessionView]
    units: list[UnitView]
    agenda: list[AgendaItemView]


@router.post(
    "/congresses",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, Conflict, RuleBroken, Malformed),
)
async def create_congress(
    body: NewCongress, principal: Organizer, db: Db, response: Response, key: IdempotencyKey = None
) -> CongressView:
    """Found a congress under the rules of its level."""
    plan = CongressPlan(
        **body.model_dump(exclude={"sessions", "slogans", "starts_at"}),
        slogans=tuple(body.slogans),
        starts_at=body.starts_at,
    )
    sessions = [WantedSession(one.kind, one.name, one.starts_at) for one in body.sessions]
    async with db.transaction() as conn:
        said = await recall(conn, "congresses", key, body_hash(body)) if key else None
        if said:
            return CongressView.model_validate(said.answer)
        made = view_of(await found_congress(conn, principal.subject, plan, sessions))
        if key:
            await remember(conn, "congresses", key, body_hash(body), 201, made.model_dump(mode="json"))
    return made


@router.get("/congresses", responses=problems(Unauthenticated, Forbidden))
async def list_congresses(principal: Anyone, db: Db) -> list[CongressView]:
    """Give every congress, the newest first."""
    async with db.connection() as conn:
        return [view_of(one) for one in await congresses.list_congresses(conn)]


@router.get("/congresses/{congress_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_congress(congress_id: UUID, principal: Anyone, db: Db) -> CongressView:
    """Give one congress."""
    async with db.connection() as conn:
        found = await congresses.find_congress(conn, within(principal, congress_id))
    if found is None:
        raise NotFound("Không có đại hội này.")
    return view_of(found)


@router.patch(
    "/congresses/{congress_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed),
)
async def change_congress(congress_id: UUID, body: CongressEdit, principal: Organizer, db: Db) -> CongressView:
    """Move a congress or mend its words; printed badges stay valid."""
    words = body.model_dump(exclude={"version", "slogans"}, exclude_none=True)
    change = CongressChange(**words, slogans=tuple(body.slogans) if body.slogans is not None else None)
    async with db.transaction() as conn:
        return view_of(
            await edit_congress(conn, principal.subject, within(principal, congress_id), body.version, change)
        )


def view_of(congress: Congress) -> CongressView:
    return CongressView.model_validate(congress, from_attributes=True)
