"""Gives the link that opens one delegate's pass on a phone, and notes who took it."""

from dataclasses import dataclass

from chassis.errors import NotFound
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.badges.sending import LOCAL_LINKS, Reach, leaves_the_house, reach_of
from services.registration.domain.ids import DelegateId
from services.registration.storage.congress import congresses
from services.registration.storage.people import delegates
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.badges.export_badges import PASS_PAGE


@dataclass(frozen=True)
class PassLink:
    """Where a phone opens the pass; the secret stands after the # where no server sees it. `reach`: who can open the address.

    `held_back` is the sentence why the link cannot be sent, None when it can.
    """

    pass_path: str
    url: str
    reach: Reach
    held_back: str | None


async def read_pass_link(db: Database, keyring: Keyring, actor: str, delegate_id: DelegateId, origin: str) -> PassLink:
    """Give the link, behind the congress's public address or else `origin`. Raises NotFound."""
    async with db.transaction() as conn:
        delegate = await delegates.find_delegate(conn, delegate_id)
        if delegate is None or delegate.current is None:
            raise NotFound("Đại biểu này không có hoặc chưa có thẻ đang dùng. Xin cấp thẻ trước.")
        badge = delegate.current
        congress = await congresses.find_congress(conn, delegate.congress_id)
        await audit.note(conn, actor, "pass.link_shown", str(delegate_id), version=badge.version)
    path = PASS_PAGE + keyring.vault.pass_secret(badge.credential_id)
    own = congress.public_address if congress else ""
    origin = own or origin
    return PassLink(path, origin + path, reach_of(origin), None if leaves_the_house(own, origin) else LOCAL_LINKS)
