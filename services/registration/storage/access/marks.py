"""Keeps marks of id numbers and of passes apart from the people they are of, for who replaces the keys behind them."""

from collections.abc import Sequence

from chassis.storage.database import Connection
from services.registration.domain.ids import CredentialId, DelegateId


async def next_older(conn: Connection, level: int, limit: int) -> list[tuple[DelegateId, bytes]]:
    """Lock and give the next marks of id numbers that fewer than `level` + 1 keys lie over."""
    rows = await conn.fetch(_OLDER, level, limit)
    return [(DelegateId(row["delegate_id"]), row["national_id_hash"]) for row in rows]


async def put_marks(conn: Connection, marks: Sequence[tuple[DelegateId, bytes]]) -> None:
    await conn.execute(_PUT_MARKS, [who for who, _ in marks], [mark for _, mark in marks])


async def count_marks(conn: Connection, level: int) -> tuple[int, int]:
    """Count the marks of id numbers, and those that fewer than `level` + 1 keys lie over."""
    row = await conn.fetchrow(_COUNT, level)
    assert row
    return row["all_marks"], row["older"]


async def lock_passes(conn: Connection) -> list[tuple[CredentialId, bytes]]:
    """Lock every badge and give the SHA-256 of its pass's secret."""
    return [(CredentialId(row["credential_id"]), row["pass_hash"]) for row in await conn.fetch(_PASSES)]


async def put_passes(conn: Connection, passes: Sequence[tuple[CredentialId, bytes]]) -> None:
    await conn.execute(_PUT_PASSES, [badge for badge, _ in passes], [one for _, one in passes])


_OLDER = """
SELECT delegate_id, national_id_hash FROM sensitive_attributes
WHERE CASE WHEN octet_length(national_id_hash) > 32 THEN get_byte(national_id_hash, 32) ELSE 0 END < $1
  AND national_id_hash IS NOT NULL
LIMIT $2 FOR UPDATE
"""
_COUNT = """
SELECT count(*)::int AS all_marks,
       count(*) FILTER (WHERE CASE WHEN octet_length(national_id_hash) > 32 THEN get_byte(national_id_hash, 32)
                              ELSE 0 END < $1)::int AS older
FROM sensitive_attributes WHERE national_id_hash IS NOT NULL
"""
_PUT_MARKS = """
UPDATE sensitive_attributes SET national_id_hash = one.mark
FROM unnest($1::uuid[], $2::bytea[]) AS one (delegate_id, mark)
WHERE sensitive_attributes.delegate_id = one.delegate_id
"""
_PASSES = """SELECT credential_id, pass_hash FROM credentials ORDER BY credential_id FOR UPDATE"""
_PUT_PASSES = """
UPDATE credentials SET pass_hash = one.pass_hash
FROM unnest($1::text[], $2::bytea[]) AS one (credential_id, pass_hash)
WHERE credentials.credential_id = one.credential_id
"""
