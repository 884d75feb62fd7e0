"""A slip: a short signed word by which whoever may read one thing of one service reads what belongs to it of another.

It names nobody and opens nothing else: no session, no role, and no token of a person is ever one.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from uuid import UUID

from chassis.access.signing import SigningKey, read_token
from chassis.errors import Unauthenticated

HOLDS_FOR = timedelta(minutes=10)
"""Longer than a page takes from one look to the next; so long a slip outlives the page that gave it."""
CLOCKS_APART = timedelta(minutes=2)


def issue_slip(key: SigningKey, key_number: int, thing: str, of: UUID) -> str:
    """Give the slip for `thing` (a word that both services know) of the aggregate `of`."""
    return key.issue_token(key_number, {"sub": str(of)}, HOLDS_FOR, [_audience(thing)], clocks_apart=CLOCKS_APART)


def opens(slip: str, find_key: Callable[[int], str | None], thing: str, of: UUID) -> bool:
    """Tell whether `slip` is one for `thing` of `of`, and still holds; `find_key` as in `read_token`."""
    try:
        claims: Mapping[str, object] = read_token(slip, find_key, _audience(thing))
    except Unauthenticated:
        return False
    return claims["sub"] == str(of)


def _audience(thing: str) -> str:
    return f"slip:{thing}"
