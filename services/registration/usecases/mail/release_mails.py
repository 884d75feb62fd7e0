"""Lets the letters of a congress go on."""

from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.congress import congresses
from services.registration.storage.mail import rounds
from services.registration.usecases.mail.post_office import PostOffice


async def release_mails(db: Database, office: PostOffice, actor: str, congress_id: CongressId) -> None:
    """Raises NotFound, RuleBroken where there is no mail server to send them by."""
    if not office.configured:
        raise RuleBroken("Chưa khai máy chủ thư nên chưa gửi được. Xin người cài đặt khai DAIHOI_SMTP_HOST.")
    async with db.transaction() as conn:
        if await congresses.lock_congress(conn, congress_id) is None:
            raise NotFound("Không có đại hội này.")
        await rounds.go_on(conn, congress_id)
        await audit.note(conn, actor, "mails.released", str(congress_id))
