"""Gives one delegate a portrait, shows another part of it, or takes it away; each can be undone within a day."""

from dataclasses import dataclass, replace

from chassis.errors import Conflict, Forbidden, Malformed, NotFound, RuleBroken
from chassis.pictures.cutting import Cut, Shape, fits
from chassis.pictures.reading import read_picture
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.registration.domain.ids import ActId, DelegateId
from services.registration.domain.people.delegate import Delegate, Status
from services.registration.domain.photos.photo import NARROWEST_CUT, SHAPE, PhotoInfo
from services.registration.storage.people import delegates
from services.registration.storage.photos import photos
from services.registration.usecases.nominations.portal import require_own_open
from services.registration.usecases.photos.pictures import photo_of, wish
from services.registration.usecases.photos.tell_photos import change_and_tell
from services.registration.usecases.privacy.kept import require_kept


@dataclass(frozen=True)
class PhotoDone:
    """The portrait as it now is, None when there is none; `act_id` names what was done, for undoing it."""

    photo: PhotoInfo | None
    act_id: ActId


async def put_photo(
    db: Database, actor: str, delegate_id: DelegateId, data: bytes, *, only_unit: str | None = None
) -> PhotoDone:
    """Take a picture in: turned upright, cut around its middle, without metadata; an earlier one gives way.

    Raises NotFound, Forbidden, RuleBroken (no longer a delegate), Malformed (no picture, with what to do).
    """
    async with db.connection() as conn:
        _check(await delegates.find_delegate(conn, delegate_id), only_unit)
    picture = await read_picture(data, wish())
    async with db.transaction() as conn:
        delegate = _check(await delegates.lock_delegate(conn, delegate_id), only_unit)
        await require_own_open(conn, delegate, only_unit)
        act_id = await change_and_tell(conn, actor, delegate.congress_id, [photo_of(delegate_id, picture)])
        return await _done(conn, actor, "photo.put", delegate_id, act_id)


async def cut_photo(
    db: Database, actor: str, delegate_id: DelegateId, version: int, cut: Cut, *, only_unit: str | None = None
) -> PhotoDone:
    """Show another part of the portrait of this `version`.

    Raises NotFound, Forbidden, RuleBroken, Malformed (a part outside the picture), Conflict (another portrait by now).
    """
    async with db.connection() as conn:
        _check(await delegates.find_delegate(conn, delegate_id), only_unit)
        info = await _info(conn, delegate_id, version)
        whole = await photos.whole_of(conn, delegate_id)
    if whole is None or not fits(cut, Shape(*SHAPE), (info.width, info.height), NARROWEST_CUT):
        raise Malformed("Khung cắt nằm ngoài ảnh, hoặc quá nhỏ. Xin chỉnh lại khung.")
    picture = await read_picture(whole, wish(cut))
    async with db.transaction() as conn:
        delegate = _check(await delegates.lock_delegate(conn, delegate_id), only_unit)
        await require_own_open(conn, delegate, only_unit)
        await _info(conn, delegate_id, version)
        photo = replace(photo_of(delegate_id, picture), whole=whole)  # not encoded again, each time a little worse
        act_id = await change_and_tell(conn, actor, delegate.congress_id, [photo])
        return await _done(conn, actor, "photo.cut", delegate_id, act_id)


async def remove_photo(db: Database, actor: str, delegate_id: DelegateId, *, only_unit: str | None = None) -> PhotoDone:
    """Take the portrait away, here and at the gates. Raises NotFound, Forbidden."""
    async with db.transaction() as conn:
        delegate = _check(await delegates.lock_delegate(conn, delegate_id), only_unit, must_be_active=False)
        await require_own_open(conn, delegate, only_unit)
        if await photos.info_of(conn, delegate_id) is None:
            raise NotFound("Đại biểu này không có ảnh.")
        act_id = await change_and_tell(conn, actor, delegate.congress_id, [], [delegate_id])
        return await _done(conn, actor, "photo.removed", delegate_id, act_id)


async def _done(conn: Connection, actor: str, action: str, delegate_id: DelegateId, act_id: ActId) -> PhotoDone:
    await audit.note(conn, actor, action, str(delegate_id), act=str(act_id))
    return PhotoDone(await photos.info_of(conn, delegate_id), act_id)


async def _info(conn: Connection, delegate_id: DelegateId, version: int) -> PhotoInfo:
    info = await photos.info_of(conn, delegate_id)
    if info is None or info.version != version:
        raise Conflict("Người khác vừa đổi ảnh này. Xin mở lại đại biểu rồi chỉnh tiếp.")
    return info


def _check(delegate: Delegate | None, only_unit: str | None, *, must_be_active: bool = True) -> Delegate:
    if delegate is None:
        raise NotFound("Không có đại biểu này.")
    if only_unit not in (None, delegate.person.unit_code):
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
    require_kept(delegate)
    if must_be_active and delegate.status in (Status.REPLACED, Status.WITHDRAWN):
        raise RuleBroken("Đại biểu này đã được thay hoặc đã rút tên, không đổi ảnh được nữa.")
    return delegate
