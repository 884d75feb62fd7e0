"""One delegate's portrait."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response, UploadFile
from pydantic import Field

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.http.database_dependency import Db
from chassis.http.field_types import Body
from chassis.http.problems import problems
from chassis.pictures.cutting import Cut
from services.registration.api.who import Editor, Reader, own_unit_beside
from services.registration.domain.ids import DelegateId
from services.registration.usecases.photos.change_photo import PhotoDone, cut_photo, put_photo, remove_photo
from services.registration.usecases.photos.read_photo import read_photo

router = APIRouter(tags=["photos"])
JPEG: dict[int | str, dict[str, Any]] = {
    200: {"content": {"image/jpeg": {"schema": {"type": "string", "format": "binary"}}}}
}
Pixels = Annotated[int, Field(ge=0, le=100_000)]


class WantedCut(Body):
    """The part to show, in pixels of the whole picture; its height follows from 3:4. `version` is the portrait you saw."""

    version: Annotated[int, Field(ge=1, le=2**62)]
    left: Pixels
    top: Pixels
    width: Pixels


@router.get(
    "/delegates/{delegate_id}/photo.jpg",
    response_class=Response,
    responses={**problems(Unauthenticated, Forbidden, NotFound, Malformed), **JPEG},
)
async def show_photo(
    delegate_id: UUID,
    principal: Reader,
    db: Db,
    whole: Annotated[bool, Query(description="Cả ảnh, để cắt lại.")] = False,
    v: Annotated[int, Query(ge=0, le=2**62, description="Bản của ảnh: địa chỉ khác thì trình duyệt hỏi lại.")] = 0,
) -> Response:
    """Give the portrait, 3:4, or the whole picture."""
    delegate = DelegateId(delegate_id)
    only_unit = await own_unit_beside(db, principal, delegate)
    found = await read_photo(db, delegate, whole=whole, only_unit=only_unit)
    return Response(found, media_type="image/jpeg", headers={"cache-control": "no-store"})


@router.put(
    "/delegates/{delegate_id}/photo",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, TooLarge, Malformed),
)
async def set_photo(delegate_id: UUID, file: UploadFile, principal: Editor, db: Db) -> PhotoDone:
    """Take a picture in: turned upright, cut 3:4 around its middle, without place, time or camera."""
    delegate, data = DelegateId(delegate_id), await file.read()
    only_unit = await own_unit_beside(db, principal, delegate)
    return await put_photo(db, principal.subject, delegate, data, only_unit=only_unit)


@router.put(
    "/delegates/{delegate_id}/photo/cut",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, RuleBroken, Malformed),
)
async def set_photo_cut(delegate_id: UUID, body: WantedCut, principal: Editor, db: Db) -> PhotoDone:
    """Show another part of the same picture."""
    delegate, cut = DelegateId(delegate_id), Cut(body.left, body.top, body.width)
    only_unit = await own_unit_beside(db, principal, delegate)
    return await cut_photo(db, principal.subject, delegate, body.version, cut, only_unit=only_unit)


@router.delete(
    "/delegates/{delegate_id}/photo",
    responses=problems(Unauthenticated, Forbidden, NotFound, Malformed),
)
async def take_photo_away(delegate_id: UUID, principal: Editor, db: Db) -> PhotoDone:
    """Take the portrait away, here and at the gates."""
    delegate = DelegateId(delegate_id)
    only_unit = await own_unit_beside(db, principal, delegate)
    return await remove_photo(db, principal.subject, delegate, only_unit=only_unit)
