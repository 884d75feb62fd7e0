"""A connection of the pool: given back without a round trip, and it knows the built-in types from those before it."""

from collections.abc import Collection
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import asyncpg

if TYPE_CHECKING:
    _PlainConnection = asyncpg.Connection[asyncpg.Record]
else:
    _PlainConnection = asyncpg.Connection

_FIRST_OWN = 16384
"""PostgreSQL numbers what a database defines from here on; what is below is the same in every database."""
_WITHOUT_ASKING = SimpleNamespace(name="none")

_known: dict[frozenset[int], Any] = {}


class PooledConnection(_PlainConnection):
    """Nothing here changes a session (no SET, no LISTEN, no session lock), so that giving it back costs no round trip.

    On each connection asyncpg asks PostgreSQL anew what a list of ids is, which takes longer than most of our statements.
    """

    def get_reset_query(self) -> str:
        return ""

    async def _introspect_types(self, typeoids: Collection[int], timeout: float | None) -> tuple[Any, Any]:  # noqa: ASYNC109
        asked = frozenset(typeoids)
        if asked in _known:
            return _known[asked], _WITHOUT_ASKING
        told, statement = await super()._introspect_types(typeoids, timeout)  # type: ignore[misc]
        if max(asked) < _FIRST_OWN:
            _known[asked] = told
        return told, statement
