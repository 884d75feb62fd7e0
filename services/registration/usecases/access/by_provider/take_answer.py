"""Somebody comes back from the provider: whether this browser had sent them, and who the provider says they are."""

import hmac
from dataclasses import dataclass
from enum import StrEnum

from chassis import clock
from chassis.errors import Unauthenticated
from chassis.files.plain_text import clean
from chassis.ids import new_id
from chassis.oidc.provider import Identity, NotProven, Provider
from chassis.oidc.published import ProviderAway
from chassis.storage.database import Database
from services.registration.domain.ids import MarkId
from services.registration.storage.access.identities import forget_proposals, use_mark
from services.registration.usecases.access.by_provider.marks import LIFETIME, Begun, Proven, mark_of_proven
from services.registration.usecases.access.by_provider.sign_in_provider import KEPT, MOST
from services.registration.usecases.access.keyring import Keyring

LONGEST_NAME = 120


class Why(StrEnum):
    """Why nobody is signed in, for the page that says what to do."""

    LOST = "lost"
    """not begun in this browser, too old, or used before"""
    DENIED = "denied"
    """the person did not go on at the provider"""
    REFUSED = "refused"
    """the provider said no, or proved nothing"""
    AWAY = "away"


class NotByProvider(Unauthenticated):
    """Nobody is signed in by what came back."""

    def __init__(self, why: Why) -> None:
        super().__init__("Chưa đăng nhập được qua hệ thống đăng nhập chung. Xin thử lại.")
        self.why = why


@dataclass(frozen=True)
class Returned:
    """What came back in the address: `code` or `error`; `issuer` where the provider names itself (RFC 9207)."""

    state: str | None
    code: str | None
    error: str | None
    issuer: str | None


async def take_answer(
    db: Database, keyring: Keyring, provider: Provider, begun: Begun | None, returned: Returned
) -> str:
    """Give the mark with which this browser may end the sign-in. Raises NotByProvider."""
    if begun is None or not hmac.compare_digest(begun.attempt.state.encode(), (returned.state or "").encode()):
        raise NotByProvider(Why.LOST)
    now = clock.real_now()
    async with db.transaction() as conn:
        first = await use_mark(conn, begun.mark, now, 2 * LIFETIME)
        await forget_proposals(conn, now - KEPT, MOST)
    if not first:
        raise NotByProvider(Why.LOST)
    try:
        identity = await _identity(provider, begun, returned)
    except ProviderAway:
        raise NotByProvider(Why.AWAY) from None
    except NotProven:
        raise NotByProvider(Why.REFUSED) from None
    known = Identity(identity.issuer, identity.subject, clean(identity.name)[:LONGEST_NAME])
    return mark_of_proven(keyring, Proven(MarkId(new_id()), known))


async def _identity(provider: Provider, begun: Begun, returned: Returned) -> Identity:
    if not await provider.is_from_it(returned.issuer):
        raise NotByProvider(Why.REFUSED)
    if returned.error or not returned.code:
        raise NotByProvider(Why.DENIED if returned.error == "access_denied" else Why.REFUSED)
    return await provider.identity_of(returned.code, begun.attempt)
