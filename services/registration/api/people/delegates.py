"""Delegates: the list, one person, and what the desk may change."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.files.vietnamese import fold
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.text import Code, Name, Search, Text, Version
from services.registration.api.who import Editor, Reader, own_unit, within
from services.registration.domain.ids import DelegateId
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegate_lists
from services.registration.storage.people.delegate_lists import DelegatePage
from services.registration.usecases.people.delegate_file import DelegateFile
from services.registration.usecases.people.edit_delegate import Edit, edit_delegate
from services.registration.usecases.people.read_delegate import read_delegate

router = APIRouter(tags=["delegates"])


class DelegateEdit(BaseModel):
    """What is to be different; what is left out stays. `version` is the one you saw."""

    version: Version
    full_name: Name | None = None
    form_of_address: Text | None = None
    position: Text | None = None
    seat: Text | None = None
    instruction: Text | None = None


@router.get("/congresses/{congress_id}/delegates", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def list_delegates(
    congress_id: UUID,
    principal: Reader,
    db: Db,
    q: Annotated[Search, Query(description="Tìm không dấu theo tên, mã, đơn vị, chức vụ.")] = "",
    unit: Code | None = None,
    category: Code | None = None,
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> DelegatePage:
    """Give one page by given name."""
    congress = within(principal, congress_id)
    async with db.connection() as conn:
        if await congresses.find_congress(conn, congress) is None:
            raise NotFound("Không có đại hội này.")
        return await delegate_lists.search_delegates(
            conn,
            congress,
            words=fold(q).split(),
            unit_code=own_unit(principal) or unit,
            category=category,
            limit=limit,
            offset=offset,
        )


@router.get("/delegates/{delegate_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_delegate(delegate_id: UUID, principal: Reader, db: Db) -> DelegateFile:
    """Give one delegate; the reading is noted."""
    return await read_delegate(db, principal.subject, DelegateId(delegate_id), only_unit=own_unit(principal))


@router.patch(
    "/delegates/{delegate_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def change_delegate(delegate_id: UUID, body: DelegateEdit, principal: Editor, db: Db) -> DelegateFile:
    """Change a delegate unless somebody else was first: then the problem's `current` has the delegate as they now are.

    A corrected name keeps the printed badge valid.
    """
    edit = Edit(**body.model_dump())
    return await edit_delegate(db, principal.subject, DelegateId(delegate_id), edit, only_unit=own_unit(principal))
