"""Layouts of certificates as offices set them, by award."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId


@dataclass(frozen=True)
class KeptLayout:
    """`layout` as JSON has it; `has_background`: there is a picture under the words."""

    version: int
    layout: Mapping[str, Any]
    has_background: bool


async def layouts_of(conn: Connection, congress_id: CongressId) -> dict[str, KeptLayout]:
    """Give the layouts that were set, by award; '' is that for all others."""
    rows = await conn.fetch(_OF, congress_id)
    return {row["award_name"]: KeptLayout(row["version"], row["layout"], row["has_background"]) for row in rows}


async def hold_layouts(conn: Connection, congress_id: CongressId) -> None:
    """Let nobody else set a layout of this congress until the transaction ends."""
    await conn.execute(_HOLD, str(congress_id))


async def put_layout(
    conn: Connection,
    congress_id: CongressId,
    award: str,
    version: int,
    layout: Mapping[str, Any],
    actor: str,
    at: datetime,
) -> None:
    """Keep a layout in the place of the one before; its picture stays."""
    await conn.execute(_PUT, congress_id, award, version, layout, actor, at)


async def put_background(conn: Connection, congress_id: CongressId, award: str, picture: bytes | None) -> None:
    """Keep the picture under a layout that is there; None takes it away."""
    await conn.execute(_PUT_BACKGROUND, congress_id, award, picture)


async def background_of(conn: Connection, congress_id: CongressId, award: str) -> bytes | None:
    """Give the picture as JPEG."""
    found: bytes | None = await conn.fetchval(_BACKGROUND, congress_id, award)
    return found


_OF = """
SELECT award_name, version, layout, background IS NOT NULL AS has_background
FROM certificate_layouts WHERE congress_id = $1
"""

_HOLD = """
SELECT pg_advisory_xact_lock(hashtextextended('certificates ' || $1::text, 0))
"""

_PUT = """
INSERT INTO certificate_layouts (congress_id, award_name, version, layout, made_by, made_at)
VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (congress_id, award_name) DO UPDATE
SET version = excluded.version, layout = excluded.layout, made_by = excluded.made_by, made_at = excluded.made_at
"""

_PUT_BACKGROUND = """
UPDATE certificate_layouts SET background = $3 WHERE congress_id = $1 AND award_name = $2
"""

_BACKGROUND = """
SELECT background FROM certificate_layouts WHERE congress_id = $1 AND award_name = $2
"""
