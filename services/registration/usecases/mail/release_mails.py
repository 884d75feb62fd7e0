"""Lets the letters of a congress go on."""

from chassis.errors import RuleBroken
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.mail import rounds
from services.registration.usecases.congress.the_congress import the_congress_locked
from services.registration.usecases.mail.post_office import PostOffice


async def release_mails(db: Database, office: PostOffice, actor: str, congress_id: CongressId) -> None:
    """Raises NotFound, RuleBroken where there is no mail server to send them by."""
    if not office.configured:
        raise RuleBroken("Chưa khai máy chủ thư nên chưa gửi được. Xin người cài đặt khai DAIHOI_SMTP_HOST.")
    async with db.transaction() as conn:
        await the_congress_locked(conn, congress_id)
        await rounds.go_on(conn, congress_id)
        await audit.note(conn, actor, "mails.released", str(congress_id))
