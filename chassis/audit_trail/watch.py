"""Notes in the audit trail what nobody did: who was refused, what failed, which lists were read.

Gathered in memory and written every few seconds, one line for each kind, person and address however often it happened, so
that strangers cannot fill the trail. What was gathered last is lost when a process dies.
"""

import asyncio
import hmac
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from starlette.types import Scope

from chassis import clock
from chassis.access.principal import CLIENT_COOKIE, STAFF_COOKIE
from chassis.ids import random_hex
from chassis.storage import audit
from chassis.storage.database import Connection, Database

EVERY = 3.0
MOST = 100
"""different things between two writings; what is more is counted together"""
KEPT = timedelta(days=30)
STRANGER = "stranger"

_FAILED = {
    "sign_in": "security.sign_in_failed",
    "finish_by_provider": "security.sign_in_failed",
    "redeem_code": "security.pairing_failed",
}
_REFUSED = {
    403: "security.refused",
    429: "security.too_many_tries",
    408: "security.too_slow",
    413: "security.too_large",
}


@dataclass(frozen=True)
class _Seen:
    action: str
    actor: str
    subject: str
    route: str
    address: str
    congress_id: UUID | None = None


class Watch:
    """What one process has seen and not written yet. `reads` names the operations that read whole lists of people."""

    def __init__(self, db: Database, reads: Mapping[str, str]) -> None:
        self._db, self._reads = db, reads
        self.lists = frozenset(reads)
        self._seen: Counter[_Seen] = Counter()

    def tell(self, scope: Scope, status: int | None) -> None:
        """Look at a request that was answered. Its state may say what it was (`security`) and whom it was about (`told_of`)."""
        route = scope.get("route")
        action = self._action(scope, getattr(route, "name", ""), status)
        if action is None:
            return
        state = scope.get("state", {})
        principal = state.get("principal")
        client = scope.get("client")
        path = scope.get("path_params", {})
        seen = _Seen(
            action,
            principal.subject if principal else STRANGER,
            str(state.get("told_of") or path.get("congress_id") or next(iter(path.values()), "")),
            getattr(route, "path", ""),
            client[0] if client else "",
            state.get("acting_in") or _uuid(path.get("congress_id")),
        )
        if seen not in self._seen and len(self._seen) >= MOST:
            seen = _Seen(action, STRANGER, "", "", "")
        self._seen[seen] += 1

    async def write(self) -> None:
        """Write what was gathered so far."""
        seen, self._seen = self._seen, Counter()
        if not seen:
            return
        async with self._db.transaction() as conn:
            key = await _key_of(conn, clock.real_now().date())
            for one, count in seen.items():
                address = hmac.digest(key, one.address.encode(), "sha256").hex()[:16] if one.address else ""
                said = {"count": count, "route": one.route, "address": address}
                await audit.note_in(conn, one.congress_id, one.actor, one.action, one.subject, **said)

    async def write_for_ever(self) -> None:
        """Write every few seconds."""
        while True:
            await asyncio.sleep(EVERY)
            await self.write()

    def _action(self, scope: Scope, operation: str, status: int | None) -> str | None:
        if marked := scope.get("state", {}).get("security"):
            return str(marked)
        if status is None or status < 400:
            return self._reads.get(operation) if status else None
        if operation in _FAILED and status in (401, 422):
            return _FAILED[operation]
        if status == 401:
            return "security.not_let_in" if _showed_something(scope) else None
        return _REFUSED.get(status)


def _showed_something(scope: Scope) -> bool:
    """A page that was opened by nobody is no event; a token that does not hold is one."""
    for name, value in scope["headers"]:
        if name == b"authorization":
            return True
        if name == b"cookie" and any(one.encode() in value for one in (STAFF_COOKIE, CLIENT_COOKIE)):
            return True
    return False


def _uuid(text: object) -> UUID | None:
    try:
        return UUID(str(text))
    except ValueError:
        return None


async def _key_of(conn: Connection, day: date) -> bytes:
    await conn.execute(_NEW_KEY, day, bytes.fromhex(random_hex(32)))
    await conn.execute(_OLD_KEYS, day - KEPT)
    key: bytes = await conn.fetchval(_KEY, day)
    return key


_NEW_KEY = """INSERT INTO address_keys (day, key) VALUES ($1, $2) ON CONFLICT DO NOTHING"""
_OLD_KEYS = """DELETE FROM address_keys WHERE day < $1"""
_KEY = """SELECT key FROM address_keys WHERE day = $1"""
