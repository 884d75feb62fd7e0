"""Congresses and the rules of their levels."""

from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import AwareDatetime, BaseModel, Field, StringConstraints

from chassis.auth import public
from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http import Db, IdempotencyKey, body_hash, problems, recall, remember
from contracts.registration import SessionKind
from services.registration.api.routing import AnyStaff, Organizer, Reader, own_unit, router_for
from services.registration.domain import reference
from services.registration.domain.composition import ratio_warning
from services.registration.domain.congress import Congress, CongressPlan
from services.registration.domain.ids import CongressId
from services.registration.storage import congresses, delegate_lists
from services.registration.usecases.found_congress import WantedSession, found_congress

router = router_for("congresses")

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]


class LevelView(BaseModel):
    """The rules of a level. `exemplar_percent` is null where the plan sets no ratio."""

    code: str
    name: str
    form: str
    event_name: str
    max_delegates: int
    exemplar_percent: int | None
    flag_salute: bool


class CategoryView(BaseModel):
    """`counts_as` EXEMPLAR or GUEST_OR_LEADER; `levels` null means every level."""

    code: str
    name: str
    counts_as: str
    levels: list[str] | None


class UnitView(BaseModel):
    unit_code: str
    name: str
    kind: str


class NewSession(BaseModel):
    kind: SessionKind
    name: Line
    starts_at: AwareDatetime


class NewCongress(BaseModel):
    """`host` is the place in the official name ("huyện Ba Bể"); at level PROVINCE it follows from `province`."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9][A-Z0-9-]{1,19}$")]
    level: str = Field(max_length=20)
    province: Line
    host: Note = ""
    ordinal: Annotated[str, StringConstraints(pattern=r"^[IVXLC]{1,8}$")]
    term: Line
    review_period: Line
    theme: Note = ""
    slogans: list[Line] = Field(default_factory=list, max_length=30)
    venue: Line
    gate_note: Note = ""
    hotline: Annotated[str, StringConstraints(pattern=r"^[0-9+ .]{0,20}$")] = ""
    starts_at: AwareDatetime
    sessions: list[NewSession] = Field(default_factory=list, max_length=10)
    max_delegates: int | None = Field(None, ge=1, le=5000)
    synthetic: bool = False


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


class UnitOverview(BaseModel):
    """`missing` counts delegates that lack something; `missing_*` how often each attribute lacks."""

    unit_code: str
    name: str
    kind: str
    delegates: int
    missing: int
    missing_sex: int
    missing_birth: int
    missing_ethnicity: int
    missing_religion: int
    missing_party_member: int


class CategoryOverview(BaseModel):
    category: str
    name: str
    counts_as: str
    delegates: int


class Overview(BaseModel):
    """Counts against the cap. `ratio_warning` is a sentence, null when the ratio holds or none is set."""

    delegates: int
    cap: int
    by_unit: list[UnitOverview]
    by_category: list[CategoryOverview]
    ratio_warning: str | None
    credentialed: int


@router.get("/levels", dependencies=[public()])
async def list_levels() -> list[LevelView]:
    """Give the levels and their caps."""
    return [LevelView.model_validate(one, from_attributes=True) for one in reference.levels().values()]


@router.get("/categories", dependencies=[public()])
async def list_categories() -> list[CategoryView]:
    """Give what a delegate may be."""
    return [
        CategoryView(code=c.code, name=c.name, counts_as=c.counts_as, levels=list(c.levels) if c.levels else None)
        for c in reference.categories().values()
    ]


@router.get("/units", dependencies=[public()])
async def list_known_units() -> list[UnitView]:
    """Give the units of the reference data; a congress takes in others with its roster."""
    return [UnitView.model_validate(one, from_attributes=True) for one in reference.units().values()]


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
async def list_congresses(principal: AnyStaff, db: Db) -> list[CongressView]:
    """Give every congress, the newest first."""
    async with db.connection() as conn:
        return [view_of(one) for one in await congresses.list_congresses(conn)]


@router.get("/congresses/{congress_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_congress(congress_id: UUID, principal: AnyStaff, db: Db) -> CongressView:
    """Give one congress."""
    async with db.connection() as conn:
        found = await congresses.find_congress(conn, CongressId(congress_id))
    if found is None:
        raise NotFound("Không có đại hội này.")
    return view_of(found)


@router.get("/congresses/{congress_id}/overview", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_overview(congress_id: UUID, principal: Reader, db: Db) -> Overview:
    """Count delegates against the cap, per unit with what is missing, per category. A registrar sees their own unit."""
    wanted, only = CongressId(congress_id), own_unit(principal)
    async with db.connection() as conn:
        congress = await congresses.find_congress(conn, wanted)
        if congress is None:
            raise NotFound("Không có đại hội này.")
        units = await delegate_lists.count_by_unit(conn, wanted)
        counts = await delegate_lists.count_by_category(conn, wanted)
        credentialed = await delegate_lists.count_credentialed(conn, wanted)
    kinds = reference.categories()
    exemplars = sum(one.delegates for one in counts if kinds[one.category].counts_as == "EXEMPLAR")
    total = sum(one.delegates for one in counts)
    return Overview(
        delegates=total,
        cap=congress.max_delegates,
        by_unit=[
            UnitOverview.model_validate(one, from_attributes=True) for one in units if only in (None, one.unit_code)
        ],
        by_category=[
            CategoryOverview(
                category=one.category,
                name=kinds[one.category].name,
                counts_as=kinds[one.category].counts_as,
                delegates=one.delegates,
            )
            for one in counts
        ],
        ratio_warning=ratio_warning(congress.level, exemplars, total - exemplars),
        credentialed=credentialed,
    )


def view_of(congress: Congress) -> CongressView:
    return CongressView.model_validate(congress, from_attributes=True)
