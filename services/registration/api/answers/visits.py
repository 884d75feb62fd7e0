"""With whom and how people come, by staff: the desk for everybody, a unit's clerk for their own people."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.text import Phone, Text
from services.registration.api.who import Editor, Reader, own_unit, own_unit_beside, within
from services.registration.domain.answers.visit import MOST, Visit
from services.registration.domain.ids import DelegateId
from services.registration.usecases.answers.visits.keeping_visit import VisitFile
from services.registration.usecases.answers.visits.read_visit import read_visit
from services.registration.usecases.answers.visits.read_visits import VisitsBook, read_visits
from services.registration.usecases.answers.visits.tell_visit import tell_visit

router = APIRouter(tags=["answers"])
FAILURES = problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed)
Number = Annotated[int, Field(ge=0, le=MOST)]


class VisitWords(Body):
    """With whom and how somebody comes, whole: what is left out is not known. Days are ISO days of Vietnam."""

    companions: Number = 0
    drivers: Number = 0
    cars: Number = 0
    arrives_on: date | None = None
    leaves_on: date | None = None
    contact_name: Text = ""
    contact_phone: Phone = ""
    seen: int = Field(ge=0, le=1_000_000, description="`version` của lần xem trước, 0 khi chưa ghi gì.")

    @property
    def visit(self) -> Visit:
        return Visit(**{name: getattr(self, name) for name in Visit.__dataclass_fields__})


@router.get("/delegates/{delegate_id}/visit", responses=FAILURES)
async def show_visit(delegate_id: UUID, principal: Editor, db: Db) -> VisitFile:
    """Give with whom and how somebody comes; the reading is noted."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await read_visit(db, principal.subject, delegate, only_unit=bound)


@router.put("/delegates/{delegate_id}/visit", responses=FAILURES)
async def write_visit(delegate_id: UUID, body: VisitWords, principal: Editor, db: Db) -> VisitFile:
    """Write down with whom and how somebody comes."""
    delegate = DelegateId(delegate_id)
    bound = await own_unit_beside(db, principal, delegate)
    return await tell_visit(db, principal.subject, delegate, body.visit, body.seen, only_unit=bound)


@router.get("/congresses/{congress_id}/visits", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_visits(congress_id: UUID, principal: Reader, db: Db) -> VisitsBook:
    """Give who comes with whom, and the numbers for the caterer and the car park; the reading is noted. A registrar sees
    their own unit."""
    congress = within(principal, congress_id)
    bound = await own_unit(db, principal, congress)
    return await read_visits(db, principal.subject, congress, only_unit=bound)
