"""What a browser keeps between two steps of a sign-in by the provider: signed, good for no right, each used once."""

from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from chassis.access import signing
from chassis.errors import Unauthenticated
from chassis.oidc.provider import Attempt, Identity
from services.registration.domain.ids import MarkId
from services.registration.usecases.access.keyring import Keyring

BEGUN_FOR, PROVEN_FOR = "registration/provider-begun", "registration/provider-proven"
"""no services: who holds a mark is nobody anywhere"""
LIFETIME = timedelta(minutes=10)
"""for the provider's own pages, and for looking a code up on the phone"""


@dataclass(frozen=True)
class Begun:
    """A sign-in that began in this browser; `page` is where it goes on afterwards."""

    mark: MarkId
    attempt: Attempt
    page: str


@dataclass(frozen=True)
class Proven:
    """Who the provider says is at this browser."""

    mark: MarkId
    identity: Identity


def mark_of_begun(keyring: Keyring, begun: Begun) -> str:
    """Give what the browser brings back together with the provider's answer."""
    return _signed(keyring, begun.mark, {**asdict(begun.attempt), "page": begun.page}, BEGUN_FOR)


def mark_of_proven(keyring: Keyring, proven: Proven) -> str:
    """Give what the browser ends the sign-in with."""
    identity = proven.identity
    said = {"issuer": identity.issuer, "subject": identity.subject, "name": identity.name}
    return _signed(keyring, proven.mark, said, PROVEN_FOR)


def read_begun(keyring: Keyring, mark: str | None) -> Begun | None:
    """Give what began; None for a mark that is none of ours, or too old."""
    if (claims := _read(keyring, mark, BEGUN_FOR)) is None:
        return None
    attempt = Attempt(claims["state"], claims["nonce"], claims["verifier"])
    return Begun(MarkId(UUID(claims["sub"])), attempt, claims["page"])


def read_proven(keyring: Keyring, mark: str | None) -> Proven | None:
    """Give who it is; None for a mark that is none of ours, or too old."""
    if (claims := _read(keyring, mark, PROVEN_FOR)) is None:
        return None
    return Proven(MarkId(UUID(claims["sub"])), Identity(claims["issuer"], claims["subject"], claims["name"]))


def _signed(keyring: Keyring, mark: MarkId, said: dict[str, Any], audience: str) -> str:
    return keyring.token_key.issue_token(keyring.token_key_number, {"sub": str(mark), **said}, LIFETIME, [audience])


def _read(keyring: Keyring, mark: str | None, audience: str) -> "dict[str, Any] | None":
    if not mark:
        return None
    try:
        return dict(signing.read_token(mark, keyring.token_publics.get, audience))
    except Unauthenticated:
        return None
