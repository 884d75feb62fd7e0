"""Delegates: the list, one person, and what the desk may change."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.files.vietnamese import fold
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from contracts.registration import CredentialState, DelegateStatus
from services.registration.api.text import Code, Name, Search, Text, Version
from services.registration.api.who import Editor, Reader, own_unit, within, within_unit
from services.registration.domain.ids import DelegateId
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegate_lists
from services.registration.usecases.people.edit_delegate import Edit, edit_delegate
from services.registration.usecases.people.read_delegate import DelegateFile, read_delegate

router = APIRouter(tags=["delegates"])


class ListedDelegate(BaseModel):
    """One line. `credential_state` is that of the newest badge; `missing` counts attributes that lack."""

    delegate_id: UUID
    delegate_code: str
    version: int
    status: DelegateStatus
    form_of_address: str
    full_name: str
    position: str
    unit_code: str
    unit_name: str
    category: str
    standing: str
    seat: str
    credential_state: CredentialState | None
    short_code: str | None
    missing: int


class DelegatePage(BaseModel):
    items: list[ListedDelegate]
    total: int


class CredentialView(BaseModel):
    version: int
    state: CredentialState
    short_code: str


class RevocationView(BaseModel):
    """`effective_at` is null until checkin has said that the door refuses the badge."""

    sent_at: datetime
    effective_at: datetime | None


class DelegateView(BaseModel):
    """One delegate. `birth` as precise as known ("03/05/1984", "05/1984", "1984"); `missing` names what lacks."""

    delegate_id: UUID
    congress_id: UUID
    delegate_code: str
    version: int
    status: DelegateStatus
    replaces: UUID | None
    form_of_address: str
    full_name: str
    sex: str | None
    birth: str | None
    unit_code: str
    unit_name: str
    position: str
    category: str
    category_name: str
    counts_as: str
    standing: str
    seat: str
    phone: str
    instruction: str
    scanned: bool
    credentials: list[CredentialView]
    revocation: RevocationView | None
    missing: list[str]

    @classmethod
    def of(cls, file: DelegateFile) -> "DelegateView":
        return cls.model_validate(file, from_attributes=True)


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
    async with db.connection() as conn:
        if await congresses.find_congress(conn, within(principal, congress_id)) is None:
            raise NotFound("Không có đại hội này.")
        found, total = await delegate_lists.search_delegates(
            conn,
            within(principal, congress_id),
            words=fold(q).split(),
            unit_code=own_unit(principal) or unit,
            category=category,
            limit=limit,
            offset=offset,
        )
    items = [ListedDelegate.model_validate(one, from_attributes=True) for one in found]
    return DelegatePage(items=items, total=total)


@router.get("/delegates/{delegate_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_delegate(delegate_id: UUID, principal: Reader, db: Db) -> DelegateView:
    """Give one delegate; the reading is noted."""
    async with db.transaction() as conn:
        found = await read_delegate(conn, principal.subject, DelegateId(delegate_id))
        within_unit(principal, found.unit_code)
    return DelegateView.of(found)


@router.patch(
    "/delegates/{delegate_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def change_delegate(delegate_id: UUID, body: DelegateEdit, principal: Editor, db: Db) -> DelegateView:
    """Change a delegate unless somebody else was first. A corrected name keeps the printed badge valid."""
    words = body.model_dump(exclude={"version"}, exclude_none=True)
    async with db.transaction() as conn:
        await edit_delegate(
            conn,
            principal.subject,
            DelegateId(delegate_id),
            Edit(version=body.version, **words),
            only_unit=own_unit(principal),
        )
        return DelegateView.of(await read_delegate(conn, principal.subject, DelegateId(delegate_id)))
