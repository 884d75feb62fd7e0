"""Reads every time that a delegate went through a door of one session."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from chassis.storage.database import Connection
from services.checkin.domain.ids import DelegateId, GateId, ScanId, SessionId
from services.checkin.domain.presence.passing import Light, Passing
from services.checkin.domain.scans.admission import Direction, Verdict
from services.checkin.domain.scans.report import Method, Way


async def read(conn: Connection, delegate_id: DelegateId, session_id: SessionId) -> tuple[Passing, ...]:
    """Give them in no order. The caller has locked the delegate's attendance."""
    return from_json(await conn.fetchval(_READ, delegate_id, session_id))


_READ = """
SELECT jsonb_agg(jsonb_build_array(p.scan_id, p.occurred_at, p.shown, p.gate_id, g.name, p.method, p.undone_at, p.conflict,
                                  p.way, p.direction))
FROM scans p LEFT JOIN gates g USING (gate_id)
WHERE p.delegate_id = $1 AND p.session_id = $2 AND (p.verdict IN ('ADMITTED', 'LEFT', 'ALREADY_LEFT') OR p.shown = 'ALREADY_CHECKED_IN')
"""


def from_json(rows: Sequence[Sequence[Any]] | None) -> tuple[Passing, ...]:
    """Read what a statement gathered: arrays of scan, time, shown, gate, its name, method, undone, conflict, way, direction."""
    return tuple(_passing(*row) for row in rows or ())


def _passing(
    scan_id: str,
    at: str,
    shown: str,
    gate_id: str,
    gate_name: str | None,
    method: str,
    undone_at: str | None,
    conflict: str | None,
    way: str,
    direction: str,
) -> Passing:
    return Passing(
        scan_id=ScanId(UUID(scan_id)),
        at=datetime.fromisoformat(at),
        light=Light.AMBER if shown == Verdict.ALREADY_CHECKED_IN else Light.GREEN,
        gate_id=GateId(UUID(gate_id)),
        gate_name=gate_name,
        method=Method(method),
        undone_at=datetime.fromisoformat(undone_at) if undone_at else None,
        conflict=Verdict(conflict) if conflict else None,
        way=Way(way),
        direction=Direction(direction),
    )
