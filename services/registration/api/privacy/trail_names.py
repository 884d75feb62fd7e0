"""The names behind the ids of the audit trail of all three services."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from pydantic import Field

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from services.registration.api.text import Note
from services.registration.api.who import Auditing, within
from services.registration.usecases.privacy.name_the_trail import TrailNames, name_the_trail

router = APIRouter(tags=["audit"])


class NamesBody(Body):
    """`ids` whose names are wanted; `like`: a name or a part of it, with or without accents, whose ids are wanted."""

    ids: Annotated[list[UUID], Field(max_length=500)] = Field(default_factory=list)
    like: Note = ""


@router.post("/audit-names", responses=problems(Unauthenticated, Forbidden, Malformed))
async def find_trail_names(body: NamesBody, principal: Auditing, db: Db) -> TrailNames:
    """Give names by id and ids by name; only reads, a POST so that no name stands in an address."""
    return await name_the_trail(db, [str(one) for one in body.ids], body.like, None)


@router.post(
    "/congresses/{congress_id}/audit-names", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def find_trail_names_here(congress_id: UUID, body: NamesBody, principal: Auditing, db: Db) -> TrailNames:
    """Give the same of the people of this congress."""
    own = within(principal, congress_id)
    return await name_the_trail(db, [str(one) for one in body.ids], body.like, own)
