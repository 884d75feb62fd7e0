"""Portraits on the screens: who agreed, and the pictures for paired screens and those who prepare the ceremony."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Response
from fastapi import Path as InPath
from pydantic import Field
from pydantic.dataclasses import dataclass

from chassis.errors import Forbidden, Malformed, NotFound, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from contracts.access import Role
from services.honors.api.who import Editor, Organizer, PortraitViewer, Reader, within
from services.honors.domain.ids import DelegateId
from services.honors.domain.portraits.sheet import PortraitSheet
from services.honors.domain.stage.rules import StageRule
from services.honors.domain.stage.stage_state import StageState
from services.honors.storage.portraits.portraits import digests_shown, find_agreed
from services.honors.usecases.portraits.note_agreement import note_agreement
from services.honors.usecases.portraits.read_portraits import read_portraits
from services.honors.usecases.proof.set_stage_rule import set_stage_rule

router = APIRouter(tags=["portraits"])
UNSEEN = problems(Unauthenticated, Forbidden, NotFound)
REFUSED = {**UNSEEN, **problems(Malformed)}
_JPEG: dict[int | str, dict[str, Any]] = {
    **REFUSED,
    200: {"content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}}},
}
PictureDigest = Annotated[str, InPath(pattern=r"^[0-9a-f]{32}$")]


@dataclass(frozen=True)
class Portraits:
    """Who may be shown with a portrait, and what whoever asks may do with it."""

    sheet: PortraitSheet
    may_note: bool
    may_set_rule: bool


class AgreementBody(Body):
    """`agreed` false: they agree no longer."""

    delegate_ids: Annotated[list[DelegateId], Field(min_length=1, max_length=1000)]
    agreed: bool


class PortraitRuleBody(Body):
    """`shown`: who agreed stands on the screens with their portrait."""

    shown: bool


@router.get("/congresses/{congress_id}/portrait-agreements", responses=UNSEEN)
async def get_portrait_agreements(congress_id: UUID, principal: Reader, db: Db) -> Portraits:
    """Give the honoured persons with what each said to their portrait on the screens."""
    return Portraits(
        sheet=await read_portraits(db, within(principal, congress_id)),
        may_note=principal.has(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER),
        may_set_rule=principal.has(Role.ORGANIZER),
    )


@router.put("/congresses/{congress_id}/portrait-agreements", responses=REFUSED)
async def note_portrait_agreement(congress_id: UUID, body: AgreementBody, principal: Editor, db: Db) -> PortraitSheet:
    """Note that these people agree, or no longer do, that screens show their portrait."""
    here = within(principal, congress_id)
    return await note_agreement(db, here, principal.subject, body.delegate_ids, agreed=body.agreed)


@router.put("/congresses/{congress_id}/portrait-rule", responses=REFUSED)
async def set_portrait_rule(congress_id: UUID, body: PortraitRuleBody, principal: Organizer, db: Db) -> StageState:
    """Say whether the screens show portraits of who agreed."""
    here = within(principal, congress_id)
    return await set_stage_rule(db, here, principal.subject, StageRule.PORTRAITS, holds=body.shown)


@router.get("/congresses/{congress_id}/portraits", responses=UNSEEN)
async def list_portraits(congress_id: UUID, principal: PortraitViewer, db: Db) -> list[str]:
    """Give what stands for each portrait that the screens may show, nobody's name beside it: a screen keeps them beforehand."""
    here = within(principal, congress_id)
    async with db.connection() as conn:
        return await digests_shown(conn, here)


@router.get("/portraits/{digest}.jpg", response_class=Response, responses=_JPEG)
async def get_portrait(digest: PictureDigest, principal: PortraitViewer, db: Db) -> Response:
    """Give one portrait; to a screen only while its congress shows them."""
    async with db.connection() as conn:
        found = await find_agreed(conn, digest, on_screens=principal.has(Role.SCREEN))
    jpeg = next((one for congress_id, one in found.items() if principal.sees(congress_id)), None)
    if jpeg is None:
        raise NotFound("Không có ảnh này, hoặc người đó không đồng ý chiếu ảnh nữa.")
    return Response(jpeg, media_type="image/jpeg", headers={"cache-control": "no-store"})
