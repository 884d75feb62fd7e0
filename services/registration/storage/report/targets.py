"""Keeps what is wanted of the composition of a congress."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.registration.domain.composition.targets import Bound, Target
from services.registration.domain.ids import CongressId


async def targets_of(conn: Connection, congress_id: CongressId) -> tuple[int, tuple[Target, ...]]:
    """Give the version, 0 while nobody set any, and the targets."""
    rows = await conn.fetch(_OF, congress_id)
    version = await conn.fetchval(_VERSION, congress_id)
    return version or 0, tuple(Target(row["key"], Bound(row["bound"]), row["percent"]) for row in rows)


async def put_targets(conn: Connection, congress_id: CongressId, version: int, targets: Sequence[Target]) -> None:
    """Store these instead of those that were; the caller has locked the congress."""
    await conn.execute(_FORGET, congress_id)
    await conn.execute(
        _PUT,
        congress_id,
        [one.key for one in targets],
        [one.bound for one in targets],
        [one.percent for one in targets],
    )
    await conn.execute(_PUT_VERSION, congress_id, version)


_OF = """SELECT key, bound, percent FROM composition_targets WHERE congress_id = $1 ORDER BY key"""
_VERSION = """SELECT version FROM composition_target_versions WHERE congress_id = $1"""
_FORGET = """DELETE FROM composition_targets WHERE congress_id = $1"""
_PUT = """
INSERT INTO composition_targets (congress_id, key, bound, percent)
SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])
"""
_PUT_VERSION = """
INSERT INTO composition_target_versions (congress_id, version) VALUES ($1, $2)
ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version
"""
