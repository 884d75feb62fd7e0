"""Gives one delegate's code for drawing its QR, and notes who took it."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.ids import DelegateId
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring


async def read_badge_code(db: Database, keyring: Keyring, actor: str, delegate_id: DelegateId) -> str:
    """Give the 214 digits of the badge that holds. Raises NotFound."""
    async with db.transaction() as conn:
        delegate = await delegates.find_delegate(conn, delegate_id)
        if delegate is None or delegate.current is None:
            raise NotFound("Đại biểu này không có hoặc chưa có thẻ đang dùng. Xin cấp thẻ trước.")
        congress = await congresses.find_congress(conn, delegate.congress_id)
        assert congress is not None
        badge = delegate.current
        await audit.note(conn, actor, "badge.shown", str(delegate_id), version=badge.version)
    return keyring.badge_code(congress.congress_number, badge.credential_id, badge.version)
