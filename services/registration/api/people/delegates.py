"""Delegates: the list, one person, and what the desk may change."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, Unauthenticated
from chassis.files.vietnamese import fold
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body, PlainText
from chassis.http.idempotency_key import IdempotencyKey
from chassis.http.problems import problems
from services.registration.api.keyring import Keys
from services.registration.api.people.short_codes import seen_by
from services.registration.api.text import BirthText, Code, Line, Name, PhoneText, Search, Text, Version
from services.registration.api.who import (
    Editor,
    Organizer,
    Reader,
    RosterKeeper,
    may_know_needs,
    own_unit,
    own_unit_beside,
    within,
)
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.roster.by_hand import Typed
from services.registration.domain.seating.typed import keys_of
from services.registration.storage.people import delegate_lists
from services.registration.storage.people.delegate_lists import DelegatePage, Show, Sort, Wanted
from services.registration.storage.seating.halls import find_hall
from services.registration.usecases.congress.the_congress import the_congress
from services.registration.usecases.people.add_delegate import Added, add_delegate
from services.registration.usecases.people.delegate_file import DelegateFile
from services.registration.usecases.people.edit_delegate import Edit, edit_delegate
from services.registration.usecases.people.finding.find_by_code import find_by_code
from services.registration.usecases.people.finding.read_delegate import read_delegate
from services.registration.usecases.people.leaving.delete_delegate import delete_delegate
from services.registration.usecases.people.proposing.decide_proposal import decide_proposal

router = APIRouter(tags=["delegates"])


Sex = Literal["F", "M", ""]
Standing = Literal["OFFICIAL", "GUEST", ""]
YesOrNo = Literal["YES", "NO", ""]


class Attributes(Body):
    """What staff may write of a person: what is left out stays, "" is empty afterwards. `/attributes` has the choices."""

    form_of_address: Text | None = None
    sex: Sex | None = None
    birth: BirthText | None = Field(None, description="03/5/1984, 5/1984 hoặc 1984")
    phone: PhoneText | None = None
    standing: Standing | None = Field(None, description="Để trống: theo thành phần.")
    position: Text | None = None
    seat: Text | None = None
    instruction: Text | None = None
    ethnicity: Code | None = Field(None, description="Một trong 54 dân tộc.")
    religion: Text | None = Field(None, description="“không” và “-” là không theo tôn giáo nào.")
    party_member: YesOrNo | None = None
    political_theory: Text | None = None
    pronunciation: Text | None = Field(None, description="Cho người dẫn chương trình.")
    education: Code | None = None
    titles: Text | None = None
    is_manager: Code | None = None
    sector: Code | None = None
    economic_component: Code | None = None
    remote_area: Code | None = None
    needs: Text | None = Field(None, description="Mã, cách nhau bằng dấu phẩy.")
    assist: Code | None = Field(None, description="YES: người đứng cửa đón và dẫn vào chỗ; vì sao thì không nói.")
    list_place: Text | None = Field(None, description="Từ 1; để trống: sau những người có thứ tự.")
    note: Text | None = Field(None, description="Không in ở đâu, không gửi cho hệ thống khác.")
    email: Text | None = None


class DelegateEdit(Attributes):
    """What is to be different. `version` is the one you saw; `another_person` confirms that a namesake is somebody else."""

    version: Version
    full_name: Name | None = None
    unit_code: Code | None = None
    category: Code | None = None
    another_person: bool = False


class NewDelegate(Attributes):
    """A person to take in; the code is made by us. `another_person` confirms that a namesake of one unit and birth
    is somebody else."""

    full_name: Name
    unit_code: Code
    category: Code
    another_person: bool = False


class Decision(Body):
    """Whether what a clerk asks for is taken."""

    take: bool


class Deletion(Body):
    """Why somebody is deleted for good; `version` is the one you saw."""

    version: Version
    reason: Line


class ReadCode(Body):
    """What a scanner or a person gives: a badge's 214 digits, a short code, an id number, the QR of an id card."""

    text: Annotated[str, PlainText(1000, least=1)]


@router.get("/congresses/{congress_id}/delegates", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def list_delegates(
    congress_id: UUID,
    principal: Reader,
    db: Db,
    q: Annotated[Search, Query(description="Tìm không dấu theo tên, mã, đơn vị, chức vụ, ghế, điện thoại.")] = "",
    unit: Code | None = None,
    category: Code | None = None,
    show: Show = "all",
    sort: Sort = "name",
    limit: Annotated[int, Query(ge=1, le=1000)] = 100,
    offset: Annotated[int, Query(ge=0, le=100_000)] = 0,
) -> DelegatePage:
    """Give one page; who is searched for stands by given name first, then by the beginnings of words."""
    congress = within(principal, congress_id)
    only_unit = await own_unit(db, principal, congress)
    async with db.connection() as conn:
        await the_congress(conn, congress)
        hall = await find_hall(conn, congress)
        seats = keys_of(q, hall.hall if hall else None)
        wanted = Wanted(tuple(fold(q).split()), only_unit or unit, category, show, sort, seats)
        return await delegate_lists.search_delegates(conn, congress, wanted, limit=limit, offset=offset)


@router.post(
    "/congresses/{congress_id}/delegates/found-by-code",
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def find_delegate_by_code(
    congress_id: UUID, body: ReadCode, principal: RosterKeeper, db: Db, keys: Keys
) -> DelegatePage:
    """Find who has this badge, short code or id number. It comes in the body: no address and no log keeps it."""
    return await find_by_code(db, keys.vault, principal.subject, within(principal, congress_id), body.text)


@router.post(
    "/congresses/{congress_id}/delegates",
    status_code=201,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def take_in_delegate(
    congress_id: UUID, body: NewDelegate, principal: Editor, db: Db, keys: Keys, key: IdempotencyKey = None
) -> Added:
    """Take one person into the roster by hand; they get a code, and a badge with the next issue.

    A namesake of the same unit and birth is refused, with the codes in `same`, until `another_person` confirms. A unit's clerk
    proposes people of their own unit, who are no delegates until approved.
    """
    congress, typed = within(principal, congress_id), Typed(**body.model_dump(exclude={"another_person"}))
    bound, sure = await own_unit(db, principal, congress), body.another_person
    return await add_delegate(
        db, keys.vault, principal.subject, congress, typed, another_person=sure, key=key, only_unit=bound
    )


@router.get("/delegates/{delegate_id}", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed))
async def show_delegate(delegate_id: UUID, principal: Reader, db: Db) -> DelegateFile:
    """Give one delegate; the reading is noted."""
    delegate = DelegateId(delegate_id)
    only_unit = await own_unit_beside(db, principal, delegate)
    with_needs = may_know_needs(principal)
    file = await read_delegate(db, principal.subject, delegate, only_unit=only_unit, with_needs=with_needs)
    return await seen_by(principal, db, file)


@router.patch(
    "/delegates/{delegate_id}",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def change_delegate(delegate_id: UUID, body: DelegateEdit, principal: Editor, db: Db, keys: Keys) -> DelegateFile:
    """Change a delegate unless somebody else was first: then the problem's `current` has the delegate as they now are.

    A corrected name keeps the printed badge valid. A registrar of a unit only asks for another name, birth or sex of
    somebody with a badge, and for whatever is plain once the unit's list is locked: then `proposal` has it until the organisers
    decide; what is sealed is refused then. A name that somebody else has is refused,
    with their codes in `same`, until `another_person` confirms.
    """
    edit = Edit(body.version, Typed(**body.model_dump(exclude={"version", "another_person"})), body.another_person)
    delegate = DelegateId(delegate_id)
    only_unit = await own_unit_beside(db, principal, delegate)
    return await seen_by(
        principal, db, await edit_delegate(db, keys.vault, principal.subject, delegate, edit, only_unit=only_unit)
    )


@router.post(
    "/delegates/{delegate_id}/proposals/{act_id}/decision",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def decide_on_proposal(
    delegate_id: UUID, act_id: ActId, body: Decision, principal: RosterKeeper, db: Db, keys: Keys
) -> DelegateFile:
    """Take what the clerk of a delegation asks to change of somebody with a badge, or decline it; once."""
    who = DelegateId(delegate_id)
    decided = await decide_proposal(db, keys.vault, principal.subject, who, act_id, take=body.take)
    return await seen_by(principal, db, decided)


@router.post(
    "/delegates/{delegate_id}/deletion",
    status_code=204,
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def delete_for_good(delegate_id: UUID, body: Deletion, principal: Organizer, db: Db) -> None:
    """Delete somebody who was entered by mistake; whoever ever had a badge, or was written to, can only be withdrawn."""
    await delete_delegate(db, principal.subject, DelegateId(delegate_id), body.version, body.reason)
