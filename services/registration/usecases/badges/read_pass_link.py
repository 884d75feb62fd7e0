"""Gives the link that opens one delegate's pass on a phone, and notes who took it."""

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.ids import DelegateId
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.badges.export_badges import PASS_PAGE


async def read_pass_link(conn: Connection, keyring: Keyring, actor: str, delegate_id: DelegateId) -> str:
    """Give the path behind the public origin; its secret stands after the # where no server sees it. Raises NotFound."""
    delegate = await delegates.find_delegate(conn, delegate_id)
    if delegate is None or delegate.current is None:
        raise NotFound("Đại biểu này không có hoặc chưa có thẻ đang dùng. Xin cấp thẻ trước.")
    badge = delegate.current
    await audit.note(conn, actor, "pass.link_shown", str(delegate_id), version=badge.version)
    return PASS_PAGE + keyring.vault.pass_secret(badge.credential_id)
