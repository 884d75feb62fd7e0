"""Congresses and the rules of their levels."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import Field, StringConstraints

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, Moment
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from contracts.registration import SessionKind
from services.registration.api.text import Code, Line, Note, Phone, Version
from services.registration.api.who import Anyone, Organizer, everywhere, within
from services.registration.domain.congress.changing import CongressChange
from services.registration.domain.congress.congress import Congress, CongressPlan
from services.registration.domain.ids import SessionId
from services.registration.storage.congress import congresses
from services.registration.usecases.congress.archive_congress import archive_congress
from services.registration.usecases.congress.delete_synthetic_congress import delete_synthetic_congress
from services.registration.usecases.congress.edit_congress import edit_congress
from services.registration.usecases.congress.found_congress import found_congress
from services.registration.usecases.congress.next_edition import NextPlan, found_next_edition
from services.registration.usecases.congress.restore_congress import restore_congress
from services.registration.usecases.congress.telling.mark_told import mark_told
from services.registration.usecases.congress.telling.read_telling import Telling, read_telling
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.congress.wanted_session import WantedSession

router = APIRouter(tags=["congresses"])

Ordinal = Annotated[str, StringConstraints(pattern=r"^[IVXLC]{1,8}$")]


class NewSession(Body):
    """What a `rehearsal` causes is marked so everywhere and counts nowhere."""

    kind: SessionKind
    name: Line
    starts_at: Moment
    rehearsal: bool = False

    def wanted(self, session_id: SessionId | None = None) -> WantedSession:
        return WantedSession(self.kind, self.name, self.starts_at, self.rehearsal, session_id)


class EditedSession(NewSession):
    """A session as it is to be: of a planned one with its id, else a new one."""

    session_id: UUID | None = None


class NewCongress(Body):
    """`host` is the place in the official name ("huyện Ba Bể"); at level PROVINCE "" stands for "tỉnh" and `province`.

    `place` is where the date line is written from; "": the province. `public_address` is where passes open; "": where
    the installation says.
    """

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9-]{1,19}$")]
    level: Code
    province: Line
    host: Note = ""
    ordinal: Ordinal
    term: Line
    review_period: Line
    theme: Note = ""
    slogans: list[Line] = Field(default_factory=list, max_length=30)
    venue: Line
    gate_note: Note = ""
    hotline: Phone = ""
    starts_at: Moment
    sessions: list[NewSession] = Field(default_factory=list, max_length=10)
    max_delegates: int | None = Field(None, ge=1, le=10_000)
    synthetic: bool = False
    place: Note = ""
    public_address: Note = ""


class CongressEdit(Body):
    """What is to be different; what is left out stays. Sessions move with `starts_at`. `version` is the one you saw."""

    version: Version
    theme: Note | None = None
    slogans: list[Line] | None = Field(None, max_length=30)
    venue: Line | None = None
    gate_note: Note | None = None
    hotline: Phone | None = None
    place: Note | None = None
    province: Line | None = None
    host: Note | None = None
    ordinal: Ordinal | None = None
    term: Line | None = None
    review_period: Line | None = None
    max_delegates: int | None = Field(None, ge=1, le=10_000)
    public_address: Note | None = None
    starts_at: Moment | None = None
    sessions: list[EditedSession] = Field(default_factory=list, max_length=10)


class NextEdition(Body):
    """What is new in the next edition of a congress; all else is taken over."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9-]{1,19}$")]
    ordinal: Ordinal
    term: Line
    review_period: Line
    starts_at: Moment
    venue: Note = ""
    theme: Note = ""


class UnitTold(Body):
    """`version` is that of the move you saw; `told` false takes the word back."""

    version: Version
    unit_code: Code
    told: bool = True


class CodeTyped(Body):
    """The congress's own code, typed by who deletes it."""

    code: Code


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
    return await found_congress(db, principal.subject, plan, [one.wanted() for one in body.sessions], key)


@router.post(
    "/congresses/{congress_id}/next-edition",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def create_next_edition(
    congress_id: UUID, body: NextEdition, principal: Organizer, db: Db, key: IdempotencyKey = None
) -> Congress:
    """Found the next edition: units, targets and rules of the report as in this one, nobody of its people."""
    everywhere(principal)
    plan = NextPlan(**body.model_dump())
    return await found_next_edition(db, principal.subject, within(principal, congress_id), plan, key)


@router.get("/congresses", responses=problems(Unauthenticated, Forbidden))
async def list_congresses(
    principal: Anyone,
    db: Db,
    archived: Annotated[bool, Query(description="Cả những đại hội đã lưu trữ.")] = False,
) -> list[Congress]:
    """Give every congress of the caller's, the newest first; archived ones only when asked."""
    async with db.connection() as conn:
        found = await congresses.list_congresses(conn, archived=archived)
    return [one for one in found if principal.sees(one.congress_id)]


@router.get("/congresses/{congress_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_congress(congress_id: UUID, principal: Anyone, db: Db) -> Congress:
    """Give one congress."""
    async with db.connection() as conn:
        return await the_congress(conn, within(principal, congress_id))


@router.patch(
    "/congresses/{congress_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def change_congress(congress_id: UUID, body: CongressEdit, principal: Organizer, db: Db) -> Congress:
    """Move a congress or mend its words; printed badges stay valid.

    Where somebody else was first, the problem's `current` has the congress as it now is.
    """
    words = body.model_dump(exclude={"version", "slogans", "sessions"}, exclude_none=True)
    change = CongressChange(**words, slogans=tuple(body.slogans) if body.slogans is not None else None)
    sessions = [one.wanted(SessionId(one.session_id) if one.session_id else None) for one in body.sessions]
    congress = within(principal, congress_id)
    return await edit_congress(db, principal.subject, congress, body.version, change, sessions)


@router.get("/congresses/{congress_id}/telling", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_telling(congress_id: UUID, principal: Organizer, db: Db) -> Telling:
    """Say who has to be told that the congress moved: each delegation, its head, and whose paper is out of date."""
    return await read_telling(db, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/telling",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, Malformed),
)
async def note_unit_told(congress_id: UUID, body: UnitTold, principal: Organizer, db: Db) -> Telling:
    """Note that a delegation was told, and give the list as it is then."""
    congress = within(principal, congress_id)
    await mark_told(db, principal.subject, congress, body.version, body.unit_code, told=body.told)
    return await read_telling(db, congress)


@router.post("/congresses/{congress_id}/archival", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def hide_congress(congress_id: UUID, principal: Organizer, db: Db) -> Congress:
    """Hide a congress from every page; its data stays. Again changes nothing."""
    return await archive_congress(db, principal.subject, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/restoration", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def show_congress_again(congress_id: UUID, principal: Organizer, db: Db) -> Congress:
    """Bring an archived congress back. Again changes nothing."""
    return await restore_congress(db, principal.subject, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/deletion",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def delete_congress(congress_id: UUID, body: CodeTyped, principal: Organizer, db: Db) -> None:
    """Delete a synthetic congress for good, in every service. The audit stays."""
    await delete_synthetic_congress(db, principal.subject, within(principal, congress_id), body.code)
