"""What everybody who works for a congress has before their eyes."""

from chassis.storage.database import Connection


async def names_of_congresses(conn: Connection) -> list[str]:
    """Give what all congresses together are called, and where they are."""
    return list(await conn.fetchval(_NAMES))


_NAMES = """
SELECT coalesce(array_agg(DISTINCT said), '{}') FROM congresses, unnest(ARRAY[name, province, host, place]) AS said
WHERE state <> 'DELETED' AND said <> ''
"""
