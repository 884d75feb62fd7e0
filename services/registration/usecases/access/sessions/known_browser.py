"""A browser in which somebody signed in before has tries of its own: what strangers try elsewhere does not touch it."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from chassis.access import signing
from chassis.errors import Unauthenticated
from chassis.ids import new_id
from services.registration.domain.ids import BrowserId
from services.registration.usecases.access.keyring import Keyring

AUDIENCE = "registration/known-browser"
"""no service: who holds a mark is nobody anywhere"""
LIFETIME = timedelta(days=180)


@dataclass(frozen=True)
class KnownBrowser:
    browser_id: BrowserId
    username: str


def mark_of(keyring: Keyring, username: str) -> str:
    """Give what the browser keeps: signed, good for no right, and only for counting the tries of this name."""
    claims = {"sub": username, "browser": str(new_id())}
    return keyring.token_key.issue_token(keyring.token_key_number, claims, LIFETIME, [AUDIENCE])


def read_mark(keyring: Keyring, mark: str | None) -> KnownBrowser | None:
    """Give the browser; None for a mark that is none of ours, or too old."""
    if not mark:
        return None
    try:
        claims = signing.read_token(mark, keyring.token_publics.get, AUDIENCE)
        return KnownBrowser(BrowserId(UUID(claims["browser"])), claims["sub"])
    except (Unauthenticated, KeyError, ValueError, TypeError, AttributeError):
        return None
