"""The congress in figures: against the cap, per unit, per category."""

from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.who import Reader, own_unit, within
from services.registration.domain.congress import reference
from services.registration.domain.congress.composition import ratio_warning
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegate_lists

router = APIRouter(tags=["congresses"])


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


@router.get("/congresses/{congress_id}/overview", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_overview(congress_id: UUID, principal: Reader, db: Db) -> Overview:
    """Count delegates against the cap, per unit with what is missing, per category. A registrar sees their own unit."""
    wanted, only = within(principal, congress_id), own_unit(principal)
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
