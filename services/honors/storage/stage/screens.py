"""What each screen has shown, by its own word."""

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId
from services.honors.domain.stage.stage_state import ScreenAcknowledgement


async def acknowledge(conn: Connection, congress_id: CongressId, said: ScreenAcknowledgement) -> bool:
    """Note the newest revision a screen shows; False when it said so before."""
    return bool(
        await conn.fetchval(
            "INSERT INTO screen_acknowledgements AS s (congress_id, screen_id, name, revision, acknowledged_at)"
            " VALUES ($1, $2, $3, $4, $5) ON CONFLICT (congress_id, screen_id) DO UPDATE SET name = excluded.name,"
            " revision = excluded.revision, acknowledged_at = excluded.acknowledged_at"
            " WHERE s.revision < excluded.revision RETURNING true",
            congress_id,
            str(said.screen_id),
            said.name,
            said.revision,
            said.acknowledged_at,
        )
    )


async def list_screens(conn: Connection, congress_id: CongressId) -> list[ScreenAcknowledgement]:
    """Give the last word of each screen that is still paired."""
    rows = await conn.fetch(
        "SELECT screen_id::uuid, name, revision, acknowledged_at FROM screen_acknowledgements s WHERE congress_id = $1"
        " AND NOT EXISTS (SELECT FROM paired_clients WHERE client_id::text = s.screen_id AND revoked_at IS NOT NULL)"
        " ORDER BY name, screen_id",
        congress_id,
    )
    return [ScreenAcknowledgement(**row) for row in rows]
