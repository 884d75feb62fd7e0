"""Gives the head of a delegation a link of their own: no account, one at a time for each unit, shown once."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from chassis import clock
from chassis.errors import Conflict, Forbidden, NotFound
from chassis.ids import new_id
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.badges.sending import Reach, reach_of
from services.registration.domain.congress.congress import CongressState, unit_names
from services.registration.domain.ids import CongressId, HeadLinkId
from services.registration.domain.units.head_links import expires_at
from services.registration.storage.congress import congresses
from services.registration.storage.units import head_links
from services.registration.usecases.access.keyring import hash_of_secret

PAGE = "/delegation/#"
SECRET_BYTES = 12  # short enough to be typed once; 96 bits nobody guesses


@dataclass(frozen=True)
class GivenHeadLink:
    """What is sent to the head; it cannot be shown again, only given anew. `reach`: who can open the address."""

    url: str
    reach: Reach
    expires_at: datetime


async def give_head_link(
    db: Database, actor: str, congress_id: CongressId, unit_code: str, origin: str, *, only_unit: str | None
) -> GivenHeadLink:
    """Give a new link, behind the congress's public address or else `origin`; the one before it holds no more.

    Raises NotFound, Forbidden (of another unit), Conflict (archived).
    """
    secret, now = secrets.token_urlsafe(SECRET_BYTES), clock.now()
    async with db.transaction() as conn:
        congress = await congresses.lock_congress(conn, congress_id)
        if congress is None or unit_code not in unit_names(congress):
            raise NotFound("Không có đại hội hoặc đoàn này. Xin tải lại trang.")
        if only_unit not in (None, unit_code):
            raise Forbidden("Đoàn này không phải của bạn. Xin liên hệ Ban Tổ chức.")
        if congress.state is not CongressState.ACTIVE:
            raise Conflict("Đại hội đã lưu trữ, không cấp liên kết nữa.")
        until = expires_at(congress.sessions, congress.starts_at, now)
        hashed = hash_of_secret(secret)
        await head_links.put_link(conn, HeadLinkId(new_id()), congress_id, unit_code, hashed, actor, now, until)
        await audit.note(conn, actor, "head_link.given", str(congress_id), unit=unit_code)
    reached = congress.public_address or origin
    return GivenHeadLink(f"{reached}{PAGE}{secret}", reach_of(reached), until)
