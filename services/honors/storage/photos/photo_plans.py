"""The plan of the group photos of a congress, whole."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.honors.domain.ids import CongressId, TurnId
from services.honors.domain.photos.places import Person
from services.honors.domain.photos.plan import PhotoPlan, PhotoTurn


async def find_plan(conn: Connection, congress_id: CongressId) -> PhotoPlan | None:
    row = await conn.fetchrow(_FIND, congress_id)
    if row is None:
        return None
    return PhotoPlan(row["number"], tuple(_turn(kept) for kept in row["turns"]), row["maker"], row["made_at"])


async def save_plan(conn: Connection, congress_id: CongressId, plan: PhotoPlan) -> None:
    turns = [_written(turn) for turn in plan.turns]
    await conn.execute(_SAVE, congress_id, plan.number, turns, plan.maker, plan.made_at)


async def count_units(conn: Connection, congress_id: CongressId) -> dict[str, int]:
    """Give how many delegates each unit has now, by its name, in the order of protocol."""
    return {row["unit_name"]: row["people"] for row in await conn.fetch(_COUNT_UNITS, congress_id)}


async def people_of_units(conn: Connection, congress_id: CongressId) -> dict[str, list[Person]]:
    """Give the delegates of each unit by its name: who is received as a leader first, then by code."""
    found: dict[str, list[Person]] = {}
    for row in await conn.fetch(_PEOPLE_OF_UNITS, congress_id):
        name = f"{row['form_of_address']} {row['full_name']}".strip()
        found.setdefault(row["unit_name"], []).append(Person(name, row["position"], row["seat"]))
    return found


def _written(turn: PhotoTurn) -> dict[str, Any]:
    starts_at = turn.starts_at.isoformat() if turn.starts_at else None
    said = {"group": turn.group, "people": turn.people, "minutes": turn.minutes, "rows": turn.rows}
    return {"turn_id": str(turn.turn_id), **said, "starts_at": starts_at, "place": turn.place}


def _turn(kept: Mapping[str, Any]) -> PhotoTurn:
    starts_at = datetime.fromisoformat(kept["starts_at"]) if kept["starts_at"] else None
    numbers = (kept["people"], kept["minutes"], kept["rows"])
    return PhotoTurn(TurnId(UUID(kept["turn_id"])), kept["group"], *numbers, starts_at, kept["place"])


_FIND = """
SELECT * FROM photo_plans WHERE congress_id = $1
"""

_SAVE = """
INSERT INTO photo_plans (congress_id, number, turns, maker, made_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (congress_id) DO UPDATE SET number = excluded.number, turns = excluded.turns, maker = excluded.maker,
    made_at = excluded.made_at
"""

_PEOPLE_OF_UNITS = """
SELECT unit_name, form_of_address, full_name, position, seat FROM known_delegates d
WHERE congress_id = $1 AND active AND unit_name <> '' AND NOT EXISTS (
    SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id
)
ORDER BY scanned, delegate_code, delegate_id
"""

_COUNT_UNITS = """
SELECT unit_name, count(*)::int AS people FROM known_delegates d LEFT JOIN (
    SELECT unit ->> 'name' AS unit_name, min(at) AS place
    FROM known_congresses, jsonb_array_elements(units) WITH ORDINALITY AS told (unit, at)
    WHERE congress_id = $1 GROUP BY 1
) protocol USING (unit_name)
WHERE congress_id = $1 AND active AND unit_name <> '' AND NOT EXISTS (
    SELECT FROM known_delegates n WHERE n.replaces = d.delegate_id
)
GROUP BY unit_name, place ORDER BY place, unit_name
"""
