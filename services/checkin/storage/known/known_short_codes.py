"""Keeps the codes that open the door when they are typed, whether or not the badge was heard of yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class KnownShortCode:
    """The 12 digits of one badge."""

    credential_id: str
    version: int
    congress_id: CongressId
    short_code: str


@dataclass(frozen=True)
class BareCode:
    """A code without what devices get of it, and whose badge it stands on."""

    credential_id: str
    version: int
    congress_id: CongressId
    short_code: str
    delegate_id: DelegateId


async def keep(conn: Connection, codes: Sequence[KnownShortCode]) -> None:
    """Keep them, each in the place of what the badge had; saying one again changes nothing."""
    await conn.execute(_KEEP, *_columns(codes))


async def keep_first(conn: Connection, codes: Sequence[KnownShortCode]) -> None:
    """Keep those of badges that have none: what an older version said beside the badge undoes no later word."""
    await conn.execute(_KEEP_FIRST, *_columns(codes))


async def holding_another(conn: Connection, codes: Sequence[KnownShortCode]) -> set[str]:
    """Give the ids of those badges that hold another code than the one told now, which devices may still recognise."""
    told = [(one.credential_id, one.version, one.short_code) for one in codes]
    rows = await conn.fetch(_HOLDING_ANOTHER, *([*column] for column in zip(*told, strict=True)))
    return {row["credential_id"] for row in rows}


async def lock_bare(conn: Connection, limit: int) -> list[BareCode]:
    """Lock and give codes of badges that were heard of, which no device could recognise yet."""
    return [BareCode(**dict(row)) for row in await conn.fetch(_BARE, limit)]


async def put_hashes(conn: Connection, hashes: Sequence[tuple[BareCode, str]]) -> None:
    await conn.execute(
        _PUT_HASHES,
        [one.credential_id for one, _ in hashes],
        [one.version for one, _ in hashes],
        [typed_hash for _, typed_hash in hashes],
    )


def _columns(codes: Sequence[KnownShortCode]) -> tuple[list[str], list[int], list[CongressId], list[str]]:
    return (
        [one.credential_id for one in codes],
        [one.version for one in codes],
        [one.congress_id for one in codes],
        [one.short_code for one in codes],
    )


_HOLDING_ANOTHER = """
SELECT credential_id FROM known_short_codes known
JOIN unnest($1::text[], $2::int[], $3::text[]) AS told (credential_id, version, short_code) USING (credential_id, version)
WHERE known.short_code <> told.short_code
"""
_BARE = """
SELECT s.credential_id, s.version, c.congress_id, s.short_code, c.delegate_id
FROM known_short_codes s JOIN known_credentials c USING (credential_id, version)
WHERE s.typed_hash IS NULL LIMIT $1 FOR UPDATE OF s SKIP LOCKED
"""
_PUT_HASHES = """
UPDATE known_short_codes s SET typed_hash = new.typed_hash
FROM unnest($1::text[], $2::int[], $3::text[]) AS new (credential_id, version, typed_hash)
WHERE s.credential_id = new.credential_id AND s.version = new.version
"""
_KEEP_FIRST = """
INSERT INTO known_short_codes (credential_id, version, congress_id, short_code)
SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[], $4::text[]) ORDER BY 1, 2
ON CONFLICT (credential_id, version) DO NOTHING
"""
_KEEP = """
INSERT INTO known_short_codes AS known (credential_id, version, congress_id, short_code)
SELECT * FROM unnest($1::text[], $2::int[], $3::uuid[], $4::text[]) ORDER BY 1, 2
ON CONFLICT (credential_id, version) DO UPDATE SET congress_id = excluded.congress_id, short_code = excluded.short_code, typed_hash = NULL
WHERE (known.congress_id, known.short_code) IS DISTINCT FROM (excluded.congress_id, excluded.short_code)
"""
