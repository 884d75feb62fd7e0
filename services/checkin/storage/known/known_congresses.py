"""Keeps what registration says of congresses and their sessions."""

from chassis.storage.database import Connection
from services.checkin.domain.known import KnownCongress


async def apply(conn: Connection, congress: KnownCongress) -> bool:
    """Take over `congress` with its sessions unless something as new is known; tell whether it was news."""
    applied = await conn.fetchval(
        """
        INSERT INTO known_congresses AS known (congress_id, version, congress_number, code, name, starts_at, synthetic)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (congress_id) DO UPDATE SET version = excluded.version,
            congress_number = excluded.congress_number, code = excluded.code, name = excluded.name,
            starts_at = excluded.starts_at, synthetic = excluded.synthetic
        WHERE known.version < excluded.version RETURNING true
        """,
        congress.congress_id,
        congress.version,
        congress.congress_number,
        congress.code,
        congress.name,
        congress.starts_at,
        congress.synthetic,
    )
    if not applied:
        return False
    await conn.execute("DELETE FROM known_sessions WHERE congress_id = $1", congress.congress_id)
    in_order = sorted(congress.sessions, key=lambda each: (each.starts_at, each.session_id))
    await conn.executemany(
        """
        INSERT INTO known_sessions (session_id, congress_id, kind, name, starts_at, place)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [
            (each.session_id, congress.congress_id, each.kind, each.name, each.starts_at, place)
            for place, each in enumerate(in_order)
        ],
    )
    return True
