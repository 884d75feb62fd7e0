"""Takes a guest's own word on with whom and how they come, by the secret of their pass."""

from chassis import clock
from chassis.errors import Conflict, NotFound, RuleBroken
from chassis.storage.database import Database
from services.registration.domain.answers.register import Source
from services.registration.domain.answers.visit import Visit, Why
from services.registration.domain.congress.congress import CongressState
from services.registration.storage.badges import credentials
from services.registration.usecases.access.keyring import hash_of_secret
from services.registration.usecases.answers.answers_file import closing_of
from services.registration.usecases.answers.keeping import lock_asked
from services.registration.usecases.answers.visits.keeping_visit import VisitFile, broken, keep_told


async def tell_own_visit(db: Database, secret: str, visit: Visit, seen: int) -> VisitFile:
    """Give what holds afterwards. Guests alone are asked, until the doors open.

    Raises NotFound (opens nothing), RuleBroken (not asked, too late, days that cannot be), Conflict (somebody else wrote meanwhile; the congress is archived).
    """
    async with db.transaction() as conn:
        opened = await credentials.find_by_pass(conn, hash_of_secret(secret))
        if opened is None:
            raise NotFound("Không mở được thẻ. Xin mở lại đúng đường dẫn trong tin nhắn, hoặc gọi Ban Tổ chức.")
        congress, delegate = await lock_asked(conn, opened.delegate_id)
        if congress.state is not CongressState.ACTIVE:
            raise Conflict("Đại hội đã lưu trữ, không nhận lời báo nữa. Xin liên hệ Ban Tổ chức.")
        if delegate.current is None or delegate.current.credential_id != opened.credential_id:
            raise RuleBroken("Thẻ này không còn hiệu lực. Xin mở đường dẫn mới nhất, hoặc gọi Ban Tổ chức.")
        if clock.now() >= closing_of(congress):
            raise broken(Why.DOORS_OPEN)
        if delegate.person.standing != "GUEST":
            raise broken(Why.NOT_ASKED)
        actor = f"pass:{delegate.delegate_id}"
        return await keep_told(conn, actor, congress, delegate, visit, Source.DELEGATE, seen)
