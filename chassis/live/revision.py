"""The revision of a snapshot that PostgreSQL itself counts."""

from chassis.storage.database import Connection


async def snapshot_revision(conn: Connection) -> int:
    """Give a number that never falls and grows with every write of this database, whichever process reads it.

    For counters, whose frames have no number of their own: a page drops a frame that is older than the one it has.
    """
    revision: int = await conn.fetchval(_REVISION)
    return revision


_REVISION = """
SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint
"""
