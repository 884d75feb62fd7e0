"""Portraits that come in as a ZIP: a check, then all that was confirmed, and the way back."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Query, UploadFile
from pydantic import TypeAdapter, ValidationError

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken, TooLarge, Unauthenticated
from chassis.files.plain_text import clean
from chassis.http.database_dependency import Db
from chassis.http.problems import problems
from services.registration.api.text import Code
from services.registration.api.who import Editor, RosterKeeper, own_unit, within
from services.registration.domain.ids import ActId, DelegateId
from services.registration.storage.photos.photo_acts import PhotoAct, archives_of
from services.registration.usecases.photos.check_photos import PhotoCheck, check_photos
from services.registration.usecases.photos.import_photos import PhotosTaken, import_photos
from services.registration.usecases.photos.undo_photo_act import PhotosUndone, undo_photo_act

router = APIRouter(tags=["photos"])
ChosenForm = Annotated[
    str,
    Form(max_length=100_000, description="JSON: mã ảnh (digest) của lần kiểm tra và delegate_id của người đã chọn."),
]
_CHOSEN = TypeAdapter(dict[str, UUID])
LONGEST_NAME = 200


@router.post(
    "/congresses/{congress_id}/photo-checks",
    responses=problems(Unauthenticated, Forbidden, NotFound, TooLarge, Malformed),
)
async def check_photo_archive(
    congress_id: UUID,
    file: UploadFile,
    principal: Editor,
    db: Db,
    unit: Annotated[Code | None, Query(description="Chỉ đoàn này.")] = None,
) -> PhotoCheck:
    """Say file by file whose portrait it is, by name, or by code within one unit; nothing is stored."""
    congress, data = within(principal, congress_id), await file.read()
    return await check_photos(db, congress, data, await own_unit(db, principal, congress) or unit)


@router.post(
    "/congresses/{congress_id}/photo-imports",
    responses=problems(Unauthenticated, Forbidden, NotFound, Conflict, TooLarge, Malformed),
)
async def take_photo_archive(
    congress_id: UUID, file: UploadFile, principal: Editor, db: Db, chosen: ChosenForm
) -> PhotosTaken:
    """Take in the portraits that were confirmed, all or none; the same ZIP must be sent again."""
    congress, data = within(principal, congress_id), await file.read()
    name, people = clean(file.filename or "")[:LONGEST_NAME], _chosen(chosen)
    only_unit = await own_unit(db, principal, congress)
    return await import_photos(db, principal.subject, congress, data, name, people, only_unit=only_unit)


@router.get(
    "/congresses/{congress_id}/photo-imports", responses=problems(Unauthenticated, Forbidden, NotFound, Malformed)
)
async def list_photo_archives(congress_id: UUID, principal: RosterKeeper, db: Db) -> list[PhotoAct]:
    """Give the ZIPs that came in, the newest first."""
    async with db.connection() as conn:
        return await archives_of(conn, within(principal, congress_id))


@router.post(
    "/congresses/{congress_id}/photo-acts/{act_id}/undo",
    responses=problems(Unauthenticated, Forbidden, NotFound, RuleBroken, Malformed),
)
async def undo_photos(congress_id: UUID, act_id: ActId, principal: Editor, db: Db) -> PhotosUndone:
    """Bring the portraits from before back within a day, of a ZIP or of one change; whose was changed since stays."""
    congress = within(principal, congress_id)
    only_unit = await own_unit(db, principal, congress)
    return await undo_photo_act(db, principal.subject, congress, act_id, only_unit=only_unit)


def _chosen(text: str) -> dict[str, DelegateId]:
    try:
        return {digest: DelegateId(one) for digest, one in _CHOSEN.validate_json(text).items()}
    except ValidationError as error:
        raise Malformed("Danh sách ảnh đã chọn không đúng dạng. Xin kiểm tra lại tệp rồi chọn lại.") from error
