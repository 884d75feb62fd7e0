"""The public half of the root key, as the settings of this service name it, where whatever applies an event finds it."""

from chassis.storage.database import Connection


async def pin_root(conn: Connection, root_public: str) -> None:
    """From now on only this root's word counts. `root_public` has 64 hex digits."""
    await conn.execute(_PIN, root_public)


async def pinned_root(conn: Connection) -> str | None:
    """Give the public half of the root; None where the settings never named one."""
    root: str | None = await conn.fetchval(_PINNED)
    return root


_PINNED = """SELECT public_key FROM pinned_root"""
_PIN = """
INSERT INTO pinned_root AS pinned (public_key) VALUES ($1)
ON CONFLICT (only_one) DO UPDATE SET public_key = excluded.public_key WHERE pinned.public_key <> excluded.public_key
"""
