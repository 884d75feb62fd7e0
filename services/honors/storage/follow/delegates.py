"""What honors keeps of delegates and of their presence: only what the stage needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, DelegateId


@dataclass(frozen=True)
class KnownDelegate:
    """`replaces` is the delegate whose place this one took, None for nobody."""

    delegate_id: DelegateId
    congress_id: CongressId
    version: int
    delegate_code: str
    form_of_address: str
    full_name: str
    unit_name: str
    active: bool
    replaces: DelegateId | None


async def save_delegate(conn: Connection, delegate: KnownDelegate) -> None:
    """Store a delegate as they now are, unless a newer version is known."""
    await conn.execute(
        "INSERT INTO known_delegates AS k (delegate_id, congress_id, version, delegate_code, form_of_address, full_name,"
        " unit_name, active, replaces) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
        " ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, delegate_code = excluded.delegate_code,"
        " form_of_address = excluded.form_of_address, full_name = excluded.full_name, unit_name = excluded.unit_name,"
        " active = excluded.active, replaces = coalesce(excluded.replaces, k.replaces)"
        " WHERE k.version < excluded.version",
        delegate.delegate_id,
        delegate.congress_id,
        delegate.version,
        delegate.delegate_code,
        delegate.form_of_address,
        delegate.full_name,
        delegate.unit_name,
        delegate.active,
        delegate.replaces,
    )


async def save_presence(
    conn: Connection, delegate_id: DelegateId, congress_id: CongressId, version: int, sessions: Sequence[UUID]
) -> None:
    """Store in which `sessions` a delegate is present, unless a newer version is known."""
    await conn.execute(
        "INSERT INTO known_presence AS k (delegate_id, congress_id, version, sessions) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (delegate_id) DO UPDATE SET version = excluded.version, sessions = excluded.sessions"
        " WHERE k.version < excluded.version",
        delegate_id,
        congress_id,
        version,
        list(sessions),
    )


async def raise_told_delegate(conn: Connection, delegate_id: DelegateId, version: int) -> bool:
    """Note that the stage hears version `version` of a delegate; False when it heard of a newer one before."""
    return bool(
        await conn.fetchval(
            "INSERT INTO told_delegates AS t (delegate_id, delegate_version) VALUES ($1, $2) ON CONFLICT (delegate_id)"
            " DO UPDATE SET delegate_version = greatest(t.delegate_version, $2) RETURNING delegate_version = $2",
            delegate_id,
            version,
        )
    )


async def raise_told_presence(conn: Connection, delegate_id: DelegateId, version: int) -> bool:
    """Note that the stage hears version `version` of a presence; False when it heard of a newer one before."""
    return bool(
        await conn.fetchval(
            "INSERT INTO told_delegates AS t (delegate_id, presence_version) VALUES ($1, $2) ON CONFLICT (delegate_id)"
            " DO UPDATE SET presence_version = greatest(t.presence_version, $2) RETURNING presence_version = $2",
            delegate_id,
            version,
        )
    )


async def known_codes(conn: Connection, congress_id: CongressId) -> set[str]:
    """Give the delegate codes of a congress that were heard of."""
    rows = await conn.fetch("SELECT delegate_code FROM known_delegates WHERE congress_id = $1", congress_id)
    return {row["delegate_code"] for row in rows}


async def find_delegate(conn: Connection, congress_id: CongressId, delegate_code: str) -> DelegateId | None:
    """Give the active delegate with this code."""
    found: DelegateId | None = await conn.fetchval(
        "SELECT delegate_id FROM known_delegates d WHERE congress_id = $1 AND delegate_code = $2 AND active"
        " AND NOT EXISTS (SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id) ORDER BY delegate_id LIMIT 1",
        congress_id,
        delegate_code,
    )
    return found


async def behind(conn: Connection, delegate_ids: Sequence[DelegateId]) -> set[DelegateId]:
    """Give those of `delegate_ids` of whom the stage was told more than the projections hold: a rebuild goes on."""
    rows = await conn.fetch(
        "SELECT t.delegate_id FROM told_delegates t LEFT JOIN known_delegates d USING (delegate_id)"
        " LEFT JOIN known_presence p USING (delegate_id) WHERE t.delegate_id = ANY($1::uuid[])"
        " AND (coalesce(d.version, 0) < t.delegate_version OR coalesce(p.version, 0) < t.presence_version)",
        list(delegate_ids),
    )
    return {row["delegate_id"] for row in rows}
