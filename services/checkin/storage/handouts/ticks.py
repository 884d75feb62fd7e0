"""Who was given what."""

from collections.abc import Sequence
from dataclasses import dataclass

from chassis.storage.database import Connection
from services.checkin.domain.handouts.handout import Tick
from services.checkin.domain.ids import CongressId, DelegateId, DeviceId, ItemId


@dataclass(frozen=True, slots=True)
class Given:
    """Somebody has an item."""

    delegate_id: DelegateId
    item_id: ItemId


@dataclass(frozen=True, slots=True)
class UnitHandouts:
    """How many of a delegation's active delegates (`expected`) have each item, in the order of the items."""

    unit_code: str
    name: str
    expected: int
    given: tuple[int, ...]


async def keep(conn: Connection, congress_id: CongressId, device_id: DeviceId, ticks: Sequence[Tick]) -> int:
    """Keep the newer word on each person and item, one tick for each; give how many are about people and items known here."""
    number: int = await conn.fetchval(
        _KEEP,
        congress_id,
        [tick.delegate_id for tick in ticks],
        [tick.item_id for tick in ticks],
        [tick.given for tick in ticks],
        [tick.at for tick in ticks],
        device_id,
    )
    return number


async def of_unit(conn: Connection, congress_id: CongressId, unit_code: str) -> list[Given]:
    """Give what the people of a unit have."""
    rows = await conn.fetch(_OF_UNIT, congress_id, unit_code)
    return [Given(DelegateId(row["delegate_id"]), ItemId(row["item_id"])) for row in rows]


async def by_unit(conn: Connection, congress_id: CongressId, items: Sequence[ItemId]) -> list[UnitHandouts]:
    """Count by delegation, in the order of protocol."""
    rows = await conn.fetch(_BY_UNIT, congress_id, list(items))
    return [UnitHandouts(row["unit_code"], row["name"], row["expected"], tuple(row["given"] or ())) for row in rows]


_KEEP = """
WITH known AS (
    SELECT new.* FROM unnest($2::uuid[], $3::uuid[], $4::boolean[], $5::timestamptz[]) AS new (delegate_id, item_id, given, at)
    JOIN known_delegates d ON d.delegate_id = new.delegate_id AND d.congress_id = $1
    JOIN handout_items i ON i.item_id = new.item_id AND i.congress_id = $1
), kept AS (
    INSERT INTO handouts AS old (delegate_id, item_id, given, at, device_id)
    SELECT delegate_id, item_id, given, at, $6 FROM known ORDER BY 1, 2
    ON CONFLICT (delegate_id, item_id) DO UPDATE SET given = excluded.given, at = excluded.at, device_id = excluded.device_id
    WHERE old.at <= excluded.at
)
SELECT count(*) FROM known
"""
_OF_UNIT = """
SELECT h.delegate_id, h.item_id FROM handouts h JOIN known_delegates d USING (delegate_id)
WHERE d.congress_id = $1 AND d.unit_code = $2 AND h.given
"""
_BY_UNIT = """
SELECT d.unit_code, max(d.unit_name) AS name, count(DISTINCT d.delegate_id) AS expected,
       (SELECT array_agg((SELECT count(*) FROM handouts h JOIN known_delegates p USING (delegate_id)
                          WHERE h.item_id = item.id AND h.given AND p.congress_id = $1 AND p.unit_code = d.unit_code
                            AND p.status = 'ACTIVE') ORDER BY item.place)
        FROM unnest($2::uuid[]) WITH ORDINALITY AS item (id, place)) AS given
FROM known_delegates d LEFT JOIN known_units u ON u.congress_id = d.congress_id AND u.unit_code = d.unit_code
WHERE d.congress_id = $1 AND d.status = 'ACTIVE'
GROUP BY d.unit_code, u.place ORDER BY u.place NULLS LAST, name, d.unit_code
"""
