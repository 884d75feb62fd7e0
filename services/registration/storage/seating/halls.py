"""Keeps the hall of a congress, and the blocks it is divided into."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId
from services.registration.domain.seating.blocks import Block, BlockKind
from services.registration.domain.seating.hall import Hall, Numbering, Row


@dataclass(frozen=True)
class KeptHall:
    """The hall as it now is; `version` grows with each change."""

    hall: Hall
    version: int


async def find_hall(conn: Connection, congress_id: CongressId) -> KeptHall | None:
    row = await conn.fetchrow(_FIND, congress_id)
    return KeptHall(hall_of(row["plan"]), row["version"]) if row else None


async def put_hall(conn: Connection, congress_id: CongressId, kept: KeptHall, changed_at: datetime) -> None:
    await conn.execute(_PUT, congress_id, kept.version, asdict(kept.hall), changed_at)


def hall_of(plan: dict[str, Any]) -> Hall:
    """Give the hall that was kept as this plan."""
    rows = tuple(
        Row(**{**row, "aisles": tuple(row["aisles"]), "without": tuple(row["without"])}) for row in plan["rows"]
    )
    return Hall(plan["name"], Numbering(plan["numbering"]), rows, plan["left_door"], plan["right_door"])


async def blocks_of(conn: Connection, congress_id: CongressId) -> list[Block]:
    """Give the blocks in their order."""
    seats: dict[Any, list[str]] = defaultdict(list)
    for row in await conn.fetch(_BLOCK_SEATS, congress_id):
        seats[row["block_id"]].append(row["seat"])
    return [
        Block(
            *(row["block_id"], BlockKind(row["kind"]), row["key"], row["name"], row["colour"]),
            tuple(seats[row["block_id"]]),
        )
        for row in await conn.fetch(_BLOCKS, congress_id)
    ]


async def put_blocks(conn: Connection, congress_id: CongressId, blocks: Sequence[Block]) -> None:
    """Let these be the blocks, in this order, and no others."""
    await conn.execute(_NO_BLOCKS, congress_id)
    await conn.execute(
        _PUT_BLOCKS,
        congress_id,
        [one.block_id for one in blocks],
        [one.kind for one in blocks],
        [one.key for one in blocks],
        [one.name for one in blocks],
        [one.colour for one in blocks],
    )
    pairs = [(one.block_id, seat) for one in blocks for seat in one.seats]
    await conn.execute(_PUT_BLOCK_SEATS, congress_id, [block for block, _ in pairs], [seat for _, seat in pairs])


_FIND = """SELECT plan, version FROM halls WHERE congress_id = $1"""
_PUT = """
INSERT INTO halls (congress_id, version, plan, changed_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (congress_id) DO UPDATE SET version = $2, plan = $3, changed_at = $4
"""
_BLOCKS = """
SELECT block_id, kind, key, name, colour FROM seat_blocks WHERE congress_id = $1 ORDER BY place
"""
_BLOCK_SEATS = """SELECT block_id, seat FROM block_seats WHERE congress_id = $1 ORDER BY seat"""
_NO_BLOCKS = """DELETE FROM seat_blocks WHERE congress_id = $1"""
_PUT_BLOCKS = """
INSERT INTO seat_blocks (congress_id, block_id, kind, key, name, colour, place)
SELECT $1, block.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS block
"""
_PUT_BLOCK_SEATS = """
INSERT INTO block_seats (congress_id, block_id, seat) SELECT $1, pair.* FROM unnest($2::uuid[], $3::text[]) AS pair
"""
