"""Staff sign in once with registration; every service checks their token by itself, without asking registration."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import Any
from uuid import UUID

from chassis import clock
from chassis.access import signing
from chassis.access.principal import STAFF_COOKIE, Principal
from chassis.errors import Expired, SignedOut, Unauthenticated
from chassis.storage.database import Connection, Database

SERVICES = ("registration", "checkin", "honors")
"""for whom a session is: each takes a token only where it finds itself named"""
FRESH_FOR = 2.0
_REMEMBERED = 4096
_SIGNED_OUT = "Tài khoản đã đăng xuất khỏi phiên này. Xin đăng nhập lại."


@dataclass(frozen=True)
class StaffAccess:
    """What a service knows of staff access: token keys (number -> public key, hex) and sessions that were ended."""

    keys: Mapping[int, str] = field(default_factory=dict)
    ended_sessions: frozenset[UUID] = frozenset()
    unnamed_until: datetime | None = None
    """tokens that were given out before need not say for which services they are"""


async def unnamed_until(conn: Connection) -> datetime | None:
    """Give when this service began to ask tokens for whom they are."""
    found: datetime | None = await conn.fetchval(_UNNAMED_UNTIL)
    return found


_UNNAMED_UNTIL = """SELECT max(since) FROM token_audiences"""

ReadAccess = Callable[[Connection], Awaitable[StaffAccess]]


def issue_staff_token(key: signing.SigningKey, key_number: int, principal: Principal, lifetime: timedelta) -> str:
    """Give the token that says who `principal` is for `lifetime`. `principal.session_id` must be set."""
    claims: dict[str, Any] = {
        "sub": principal.subject,
        "name": principal.name,
        "roles": sorted(principal.roles),
        "sid": str(principal.session_id),
        "cid": str(principal.congress_id) if principal.congress_id else None,
        "unit": principal.unit_code,
    }
    if principal.roles_in:
        claims["in"] = {str(congress): sorted(roles) for congress, roles in principal.roles_in.items()}
    return key.issue_token(key_number, claims, lifetime, SERVICES)


class StaffTokens:
    """The authenticator of staff: no query for a request, one in two seconds for keys and ended sessions.

    `read_access` reads them from this service's own tables. A session that ends is refused after two seconds at most.
    """

    cookie = STAFF_COOKIE
    roles: frozenset[str] | None = None

    def __init__(
        self, db: Database, read_access: ReadAccess, service: str, used: Callable[[UUID], None] | None = None
    ) -> None:
        """`service` is the name of this one, as tokens say it; `used` hears of each session that a request comes with."""
        self._used = used
        self._db = db
        self._service = service
        self._read_access = read_access
        self._access = StaffAccess()
        self._read_at = -FRESH_FOR
        self._reading: asyncio.Task[None] | None = None
        self._read: dict[str, tuple[Principal, datetime, int]] = {}

    async def authenticate(self, token: str) -> Principal | None:
        if not _is_ours(token):
            return None
        await self._refresh()
        known = self._read.get(token)
        if known is None:
            try:
                known = self._remember(token)
            except Unauthenticated:
                return None
        principal, expires_at, key_number = known
        if clock.real_now() >= expires_at or key_number not in self._access.keys:
            self._read.pop(token, None)
            return None
        if principal.session_id in self._access.ended_sessions:
            return None
        if self._used and principal.session_id:
            self._used(principal.session_id)
        return principal

    async def ended(self, token: str) -> Unauthenticated | None:
        if not _is_ours(token):
            return None
        await self._refresh()
        try:
            principal = _principal(self._claims(token, self._access.keys.get))
        except Expired as why:
            return why
        except Unauthenticated:
            return None
        return SignedOut(_SIGNED_OUT) if principal.session_id in self._access.ended_sessions else None

    async def keys(self) -> Mapping[int, str]:
        """Give the public keys (hex) of tokens by their number, as they were two seconds ago at most."""
        await self._refresh()
        return self._access.keys

    def forget(self) -> None:
        """Read keys and ended sessions again at the next request."""
        self._read_at = -FRESH_FOR

    async def _refresh(self) -> None:
        if monotonic() - self._read_at < FRESH_FOR:
            return
        if self._reading is None:  # one query for all who wait, and one failure
            self._reading = asyncio.create_task(self._read_again())
        try:
            await asyncio.shield(self._reading)
        finally:
            if self._reading is not None and self._reading.done():
                self._reading = None

    async def _read_again(self) -> None:
        began = monotonic()
        async with self._db.connection() as conn:
            self._access = await self._read_access(conn)
        self._read_at = began

    def _claims(self, token: str, find_key: Callable[[int], str | None]) -> Mapping[str, Any]:
        return signing.read_token(token, find_key, self._service, self._access.unnamed_until)

    def _remember(self, token: str) -> tuple[Principal, datetime, int]:
        used: list[int] = []

        def find_key(number: int) -> str | None:
            used.append(number)
            return self._access.keys.get(number)

        claims = self._claims(token, find_key)
        known = (_principal(claims), datetime.fromtimestamp(claims["exp"], clock.real_now().tzinfo), used[0])
        if len(self._read) >= _REMEMBERED:
            self._read.clear()
        self._read[token] = known
        return known


def _is_ours(token: str) -> bool:
    return token.count(".") == 2  # a paired client's token has no dot


def _principal(claims: Mapping[str, Any]) -> Principal:
    try:
        return Principal(
            subject=claims["sub"],
            name=claims["name"],
            roles=frozenset(claims["roles"]),
            congress_id=UUID(claims["cid"]) if claims.get("cid") else None,
            unit_code=claims.get("unit"),
            session_id=UUID(claims["sid"]),
            roles_in={UUID(congress): frozenset(roles) for congress, roles in claims.get("in", {}).items()},
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise Unauthenticated("Phiên đăng nhập không hợp lệ. Xin đăng nhập lại.") from error
