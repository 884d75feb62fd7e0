"""The authenticator of paired clients: at most one indexed query a request, none while a revocation would be heard."""

import asyncio
import hashlib
from collections.abc import Collection
from time import monotonic

from chassis.access import paired_clients
from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.errors import Expired, Revoked, Unauthenticated
from chassis.storage.database import Database
from chassis.storage.notifications import Notifications

REMEMBER_FOR = 2.0
_REMEMBERED = 4096
_REVOKED = "Ban Tổ chức đã thu hồi máy này. Nếu máy còn được dùng, xin mã ghép mới ở bàn điều hành."
_EXPIRED = "Thời hạn ghép của máy này đã hết. Xin mã ghép mới ở bàn điều hành."


class PairedClients:
    """Asks this service's own table, and remembers an answer for two seconds while it can hear revocations.

    Without the LISTEN connection nothing is remembered, so a revoked client is refused at once in every process.
    """

    cookie = CLIENT_COOKIE

    def __init__(self, db: Database, roles: Collection[str]) -> None:
        """`roles` are those that a client may be paired for."""
        self.roles: frozenset[str] | None = frozenset(str(role) for role in roles)
        self._db = db
        self._notifications: Notifications | None = None
        self._known: dict[bytes, tuple[Principal, float]] = {}
        self._asking: dict[bytes, asyncio.Task[Principal | None]] = {}
        self._generation = 0

    def attach(self, notifications: Notifications) -> None:
        """Hear revocations."""
        self._notifications = notifications
        notifications.on(paired_clients.CHANGED, lambda _: self.forget(), self.forget)

    def forget(self) -> None:
        """Ask the table again for every client."""
        self._generation += 1
        self._known.clear()
        self._asking.clear()

    async def authenticate(self, token: str) -> Principal | None:
        if not _is_ours(token):
            return None
        key = hashlib.sha256(token.encode()).digest()
        if self._notifications is not None and self._notifications.listening:
            known = self._known.get(key)
            if known and known[1] > monotonic():
                return known[0]
            return await asyncio.shield(self._asked_once(key, token))
        return await self._ask(key, token)

    def _asked_once(self, key: bytes, token: str) -> "asyncio.Task[Principal | None]":
        """All who ask for the same token meanwhile share one query: else each end of the memory is a stampede."""
        asking = self._asking.get(key)
        if asking is None:
            asking = self._asking[key] = asyncio.create_task(self._ask(key, token))
            asking.add_done_callback(lambda done: self._asking.get(key) is done and self._asking.pop(key))
        return asking

    async def _ask(self, key: bytes, token: str) -> Principal | None:
        generation = self._generation
        async with self._db.connection() as conn:
            principal = await paired_clients.authenticate(conn, token)
        if principal and generation == self._generation:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[key] = (principal, monotonic() + REMEMBER_FOR)
        return principal

    async def ended(self, token: str) -> Unauthenticated | None:
        if not _is_ours(token):
            return None
        async with self._db.connection() as conn:
            client = await paired_clients.find_ended(conn, token)
        if client is None:
            return None
        return Revoked(_REVOKED) if client.revoked_at else Expired(_EXPIRED)


def _is_ours(token: str) -> bool:
    return "." not in token and token.isascii()  # with a dot it is a staff token
